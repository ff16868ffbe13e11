/** What is answered before anyone signs in: the state of the installation, its pack, and the page itself. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { Law, Pack } from '#domain/law/pack.ts'
import type { Words } from '#domain/law/words.ts'
import { noAccounts } from '../access/queries.ts'
import type { Desk } from '../act/perform.ts'
import { openApi } from '../api/openapi.ts'
import { dist } from './web.ts'

export type Progress = { phase: string; done: number; total: number }
/** Another installation of the same program: whose it is, and at which port of this host it answers. */
export type Neighbour = { pack: string; words: Pack['words']; port: number }
export type Stage = {
  law: Law
  demo: boolean
  desk(): Desk | null
  now(): string
  progress(): Progress | null
  page(): boolean
  beside(): readonly Neighbour[]
}

/** A screen is shown papers made by the server: of their templates it needs all but the text. */
const forScreens = ({ papers, ...pack }: Pack): Pack => ({
  ...pack,
  ...(papers ? { papers: { ...papers, templates: papers.templates.map(one => ({ ...one, blocks: [] })) } } : {})
})

export async function servePublic(app: FastifyInstance, stage: Stage): Promise<void> {
  const { code, version, words, languages, timeZone } = stage.law.pack
  app.get('/api/status', async (_request, reply) => {
    const desk = stage.desk()
    return reply.header('cache-control', 'no-store').send({
      installation: { pack: code, version, words, languages, timeZone },
      demo: stage.demo,
      now: stage.now(),
      progress: stage.progress(),
      beside: stage.beside(),
      needsAdministrator: desk !== null && !stage.demo && (await noAccounts(desk.database.writer))
    })
  })
  const pack = JSON.stringify(forScreens(stage.law.pack))
  const packed = gzipSync(pack)
  app.get('/api/pack', (request, reply) => {
    const small = request.headers['accept-encoding']?.includes('gzip')
    reply.header('cache-control', 'public, max-age=60').header('vary', 'accept-encoding').type('application/json')
    return small ? reply.header('content-encoding', 'gzip').send(packed) : reply.send(pack)
  })
  const description = JSON.stringify(openApi())
  app.get('/api/openapi.json', (_request, reply) => reply.type('application/json').send(description))
  await app.register(fastifyStatic, { root: dist, wildcard: false, serve: false, preCompressed: true })
  app.get('/assets/*', (request, reply) =>
    reply.sendFile(request.url.slice(1).split('?')[0] ?? '', { maxAge: '365d', immutable: true })
  )
  // the page begins in the official language of the pack
  let html: string | undefined
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' || request.url.startsWith('/api/'))
      return reply.status(404).send({ error: 'not-found', message: 'no such address' })
    if (!stage.page() || !existsSync(join(dist, 'index.html')))
      return reply.status(200).header('cache-control', 'no-store').type('text/html').send(waiting(stage))
    html ??= readFileSync(join(dist, 'index.html'), 'utf8').replace(/<html lang="\w+"/, `<html lang="${languages[0]}"`)
    return reply.header('cache-control', 'no-cache').type('text/html').send(html)
  })
}

const building: Words = {
  bg: 'Страницата се изгражда и ще се отвори сама.',
  ru: 'Страница собирается и откроется сама.',
  en: 'The page is being built and will open by itself.'
}

/** Shown for the few seconds in which the page itself is being built: it needs no script. */
function waiting({ law, progress }: Stage): string {
  const language = law.pack.languages[0] ?? 'en'
  const at = progress()
  const percent = at && at.total > 0 ? Math.floor((100 * at.done) / at.total) : 0
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta http-equiv="refresh" content="1"><title>Opora</title>
<body style="font:16px/1.5 system-ui;max-width:32rem;margin:20vh auto;padding:0 1rem;color:#1f2a28;background:#faf9f6"><h1 style="font-size:1.4rem">Opora</h1>
<p>${law.pack.words[language]}</p><p>${building[language]}</p><progress max="100" value="${percent}" style="width:100%" aria-label="Opora"></progress></body></html>`
}
