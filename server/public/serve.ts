/**
 * The public pages: no sign-in, no cookie, no script needed. Each answer has a strong ETag of its bytes; what holds its
 * hash in its address never changes. Pages are written once and kept until something was signed or imported.
 */
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Compared } from '#domain/figures/compare.ts'
import type { Law } from '#domain/law/pack.ts'
import { releaseKinds } from '#domain/law/release-template.ts'
import type { Language } from '#domain/law/words.ts'
import type { Frozen } from '#domain/releases/content.ts'
import { wordsOf } from '#domain/releases/words.ts'
import type { Desk } from '../act/perform.ts'
import { comparedWith, facts } from '../figures/compare.ts'
import { assets, style } from './assets.ts'
import { framed, type Page, type Reader, readerOf } from './frame.ts'
import { type Library, languagesOf } from './library.ts'
import { feed, index, seriesCsv, sitemap, sums } from './machine.ts'
import { html } from './markup.ts'
import { comparedPage } from './pages/compared.ts'
import { dataPage, verifyOnePage, verifyPage } from './pages/data.ts'
import { definitionPage, definitionsPage } from './pages/definitions.ts'
import { releasePage, tablePage } from './pages/release.ts'
import { type Choice, releasesPage } from './pages/releases.ts'
import { seriesListPage, seriesPage } from './pages/series.ts'
import { startPage } from './pages/start.ts'
import { isWidth, map } from './pictures.ts'
import { fileByHash } from './queries.ts'
import { keepShelf, type Shelf } from './shelf.ts'

export type PublicStage = {
  law: Law
  demo: boolean
  desk(): Desk | null
  /** the address under which the installation is known outside */
  publicUrl?: string | undefined
}

type Answer = {
  media: string
  /** of what is kept small, the small spelling alone */
  bytes: Buffer | null
  gzip: Buffer | null
  hash: string
  kept: 'short' | 'ever'
  status: number
  file?: string
}

const HTML = 'text/html; charset=utf-8'
const JSON_MEDIA = 'application/json; charset=utf-8'
/** Nothing but our own files and our own style sheet, and of scripts only the one that adds the check of files. */
const policy = `default-src 'none'; style-src ${style.source}; font-src 'self'; img-src 'self' data:; script-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
const policyOf = ({ file, media }: Answer): string =>
  file !== undefined
    ? "sandbox; default-src 'none'"
    : media.startsWith('image/svg')
      ? "default-src 'none'; style-src 'unsafe-inline'"
      : policy
const times = {
  short: 'public, max-age=300, stale-while-revalidate=86400',
  ever: 'public, max-age=31536000, immutable'
}
/** From one address in a minute. A page with its fonts is three. */
const rateLimit = { max: 600, timeWindow: '1 minute' }
/** How long a reader waits for what is computed, in milliseconds. */
const PATIENCE = 4000
/** Written pages kept in memory, in bytes. */
const ROOM = 8_000_000

export async function servePublicPages(app: FastifyInstance, stage: PublicStage): Promise<void> {
  const { law } = stage
  const cache = new Map<string, Answer>()
  let room = 0
  let version = ''
  let look: { desk: Desk; shelf: () => Promise<Shelf> } | null = null

  const shelfOf = (desk: Desk): Promise<Shelf> => {
    if (look?.desk !== desk) {
      const shelf = keepShelf({
        sql: desk.database.visitor,
        law,
        demo: stage.demo,
        origin: stage.publicUrl ?? '',
        // figures that nobody has signed are public only where they are of nobody
        compared: stage.demo ? comparing(desk, law) : null
      })
      look = { desk, shelf }
    }
    return look.shelf()
  }
  const keep = (key: string, answer: Answer): Answer => {
    const kept = answer.gzip ? { ...answer, bytes: null } : answer
    if (weight(kept) > ROOM / 8 || answer.status !== 200 || cache.has(key)) return answer
    cache.set(key, kept)
    room += weight(kept)
    for (const [oldest, one] of cache) {
      if (room <= ROOM) break
      cache.delete(oldest)
      room -= weight(one)
    }
    return answer
  }

  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const url = new URL(request.url, 'http://here')
    const fixed = assetAt(url.pathname)
    if (fixed) return send(request, reply, fixed)
    const desk = stage.desk()
    if (!desk) return send(request, reply.header('retry-after', '60'), starting(stage))
    const shelf = await shelfOf(desk)
    if (shelf.version !== version) {
      cache.clear()
      room = 0
      version = shelf.version
    }
    const { kind = '', year = '' } = url.pathname.endsWith('/releases/') ? choiceOf(url) : {}
    const key = `${url.pathname} ${kind} ${year}`
    const known = cache.get(key)
    if (known) return send(request, reply, known)
    const [, , sha256 = '', name = ''] = segments(url.pathname)
    const file =
      url.pathname.startsWith('/public/files/') && /^[0-9a-f]{64}$/.test(sha256)
        ? await fileByHash(desk.database.visitor, sha256, name)
        : null
    if (file)
      return send(request, reply, keep(key, { ...made(Buffer.from(file.bytes), file.media, 'ever'), file: name }))
    if (/^\/public(\/\w\w(\/[^.]+)?)?$/.test(url.pathname) && !url.pathname.endsWith('/'))
      return reply.redirect(`${url.pathname}/${url.search}`, 301)
    const answer = await pageAt(url, shelf.library)
    // computed from the journal, which goes on without anything being signed
    return send(request, reply, url.pathname.endsWith('/compared/') ? answer : keep(key, answer))
  }
  const config = { rateLimit }
  for (const path of ['/public', '/public/', '/public/*', '/robots.txt'])
    app.get(path, { config }, (request, reply) =>
      path === '/robots.txt' ? robots(request, reply, stage) : answer(request, reply)
    )
}

/** Whoever asks while it is computed gets the same answer; null when that takes longer than a reader waits. */
function comparing(desk: Desk, law: Law): NonNullable<Library['compared']> {
  let running: Promise<readonly Compared[]> | null = null
  return () => {
    running ??= comparedWith(desk.database, law, facts(), desk.now()).finally(() => {
      running = null
    })
    // a reader who has left does not hear of what went wrong
    running.catch(() => undefined)
    return Promise.race([running, new Promise<null>(resolve => setTimeout(resolve, PATIENCE, null).unref())])
  }
}

/** Of what is asked of the list, what it knows; anything else is left out. */
function choiceOf({ searchParams }: URL): Choice {
  const kind = releaseKinds.find(one => one === searchParams.get('kind'))
  const year = /^\d{4}$/.exec(searchParams.get('year') ?? '')?.[0]
  return { ...(kind ? { kind } : {}), ...(year ? { year } : {}) }
}

/** The parts of an address; one that is not well written has none. */
function segments(path: string): string[] {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return []
  }
}

const assetAt = (path: string): Answer | null => {
  const found = Object.values(assets).find(one => one.address === path)
  return found ? made(found.bytes, found.media, 'ever') : null
}

async function pageAt(url: URL, library: Library): Promise<Answer> {
  const [, first = '', ...rest] = segments(url.pathname)
  const official = languagesOf(library.law)[0] ?? 'en'
  if (first === '') return written(startPage(readerOf(library, official)), readerOf(library, official))
  const language = languagesOf(library.law).find(one => one === first)
  if (!language) return machineAt([first, ...rest], library) ?? notFound(library, official)
  const reader = readerOf(library, language)
  const other = await fileAt(rest, reader)
  if (other) return other
  const page = await htmlAt(rest, url, reader)
  return page ? written(page, reader) : notFound(library, language)
}

async function htmlAt(path: readonly string[], url: URL, reader: Reader): Promise<Page | null> {
  const [section, name, third, fourth, ...more] = path
  if (more.length > 0) return null
  if (name === undefined) {
    if (section === undefined) return startPage(reader)
    if (section === 'releases') return releasesPage(reader, choiceOf(url))
    if (section === 'definitions') return definitionsPage(reader)
    if (section === 'series') return seriesListPage(reader)
    if (section === 'data') return dataPage(reader)
    if (section === 'verify') return verifyPage(reader)
    if (section === 'compared' && reader.library.compared) return comparedPage(await reader.library.compared(), reader)
    return null
  }
  if (section === 'definitions' && third === undefined) return definitionPage(name, reader)
  if (section === 'series' && third === undefined) return seriesPage(name, reader)
  return section === 'releases' ? releaseAt(name, third, fourth, reader) : null
}

async function releaseAt(
  id: string,
  part: string | undefined,
  code: string | undefined,
  reader: Reader
): Promise<Page | null> {
  const release = reader.library.releases.find(one => one.release === id)
  if (!release) return null
  if (part === 'verify' && code === undefined) return verifyOnePage(release, reader)
  const whole = await reader.library.whole(id)
  if (!whole) return null
  if (part === undefined) return releasePage(release, whole, reader)
  return part === 'tables' && code !== undefined ? tablePage(release, whole, code, reader) : null
}

/** What is no page but has words of a language: the feed, and maps. */
async function fileAt(path: readonly string[], reader: Reader): Promise<Answer | null> {
  const [section, id, file, ...more] = path
  if (section === 'releases.atom' && id === undefined)
    return made(Buffer.from(feed(reader)), 'application/atom+xml; charset=utf-8', 'short')
  const [, code = '', width = ''] = /^map-(.+)-(\w+)\.svg$/.exec(file ?? '') ?? []
  if (section !== 'releases' || !isWidth(width) || more.length > 0) return null
  if (!reader.library.releases.some(one => one.release === id)) return null
  const whole = await reader.library.whole(id ?? '')
  const svg = whole && mapOf(whole, code, width, reader)
  return svg ? made(Buffer.from(svg), 'image/svg+xml; charset=utf-8', 'short') : null
}

function mapOf(whole: Frozen, code: string, width: 'narrow' | 'wide', { library, language }: Reader): string | null {
  const found = whole.tables.find(one => one.code === code)
  return found ? map(found.table, wordsOf(found.table, whole), library.law, { language, width, id: 'hatch' }) : null
}

function machineAt(path: readonly string[], library: Library): Answer | null {
  const [section, name = '', file, ...more] = path
  if (section === 'index.json' && path.length === 1) return made(Buffer.from(index(library)), JSON_MEDIA, 'short')
  if (section === 'sitemap.xml' && path.length === 1)
    return made(Buffer.from(sitemap(library)), 'application/xml; charset=utf-8', 'short')
  if (section === 'releases' && file === 'SHA256SUMS' && more.length === 0) {
    const release = library.releases.find(one => one.release === name)
    return release ? made(Buffer.from(sums(release)), 'text/plain; charset=utf-8', 'short') : null
  }
  if (section === 'series' && name.endsWith('.csv') && file === undefined) {
    const cells = library.series.filter(one => one.series === name.slice(0, -4))
    return cells.length > 0 ? made(Buffer.from(seriesCsv(cells)), 'text/csv; charset=utf-8', 'short') : null
  }
  return null
}

const written = (page: Page, reader: Reader): Answer => ({
  ...made(Buffer.from(framed(reader, page)), HTML, 'short'),
  status: page.status ?? 200
})

function notFound(library: Library, language: Language): Answer {
  const reader = readerOf(library, language)
  const { say } = reader
  const main = html`<h1>${say('not-found')}</h1><p>${say('not-found.why')}</p><p><a href="${reader.to()}">${say('nav.start')}</a></p>`
  return written(
    { title: say('not-found'), description: say('not-found.why'), path: 'not-found/', main, status: 404 },
    reader
  )
}

function starting({ law, demo }: PublicStage): Answer {
  const library: Library = { law, demo, origin: '', releases: [], series: [], compared: null, whole: async () => null }
  const reader = readerOf(library, languagesOf(law)[0] ?? 'en')
  const { say } = reader
  const main = html`<h1>${say('starting')}</h1><p>${say('starting.why')}</p>`
  return written(
    { title: say('starting'), description: say('starting.why'), path: 'starting/', main, status: 503 },
    reader
  )
}

const weight = ({ bytes, gzip }: Answer): number => (bytes?.length ?? 0) + (gzip?.length ?? 0)

const compressible = /^text\/|json|xml|javascript/

function made(bytes: Buffer, media: string, kept: Answer['kept']): Answer {
  return {
    media,
    bytes,
    gzip: compressible.test(media) && bytes.length > 500 ? gzipSync(bytes, { level: 9 }) : null,
    hash: createHash('sha256').update(bytes).digest('hex').slice(0, 32),
    kept,
    status: 200
  }
}

async function send(request: FastifyRequest, reply: FastifyReply, answer: Answer): Promise<FastifyReply> {
  const small = answer.gzip !== null && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  // one address, two spellings: each has an ETag of its own
  const etag = `"${answer.hash}${small ? '-gz' : ''}"`
  const fine = answer.status === 200
  // a file is something to keep: under its own name, and with no right to run anything
  if (answer.file !== undefined)
    void reply.header('content-disposition', `attachment; filename="${answer.file.replaceAll(/[^\w.-]/g, '_')}"`)
  void reply
    .header('content-security-policy', policyOf(answer))
    .header('cache-control', fine ? times[answer.kept] : 'no-store')
    .header('vary', 'accept-encoding')
    .header('x-content-type-options', 'nosniff')
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('access-control-allow-origin', '*')
  if (fine) void reply.header('etag', etag)
  const seen = String(request.headers['if-none-match'] ?? '').split(',')
  if (fine && seen.some(one => one.trim().replace(/^W\//, '') === etag || one.trim() === '*'))
    return reply.status(304).send()
  if (small) void reply.header('content-encoding', 'gzip')
  return reply
    .status(answer.status)
    .type(answer.media)
    .send(small ? answer.gzip : (answer.bytes ?? gunzipSync(answer.gzip ?? '')))
}

const robots = (request: FastifyRequest, reply: FastifyReply, { publicUrl }: PublicStage): Promise<FastifyReply> => {
  const map = publicUrl ? `Sitemap: ${publicUrl}/public/sitemap.xml\n` : ''
  return send(
    request,
    reply,
    made(Buffer.from(`User-agent: *\nAllow: /public/\nDisallow: /\n${map}`), 'text/plain; charset=utf-8', 'short')
  )
}
