import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import readExcelFile from 'read-excel-file/node'
import { languages } from '#domain/law/words.ts'
import { givenReleases, HOSTILE, type PublishedBench } from '../../test/published.ts'
import { buildApp } from '../platform/http/app.ts'
import { signedRows } from './queries.ts'
import { servePublicPages } from './serve.ts'
import { allWords } from './words.ts'

const appOf = async ({ law, desk }: PublishedBench, demo = true, ready = true) => {
  const app = await buildApp([], () => desk)
  await servePublicPages(app, { law, demo, desk: () => (ready ? desk : null) })
  return app
}
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

let asked = 0
/** Each from an address of its own: one address may only ask so often. */
const get = (
  app: FastifyInstance,
  url: string,
  headers: Record<string, string> = {},
  method: 'GET' | 'HEAD' = 'GET'
) => {
  asked += 1
  return app.inject({ method, url, headers, remoteAddress: `10.0.${(asked >> 8) & 255}.${asked & 255}` })
}
type Answer = Awaited<ReturnType<typeof get>>

describe('public pages', () => {
  let bench: PublishedBench
  let app: FastifyInstance
  /** every address that the pages lead to, with what was answered */
  const site = new Map<string, Answer>()
  const pages = () => [...site].filter(([, one]) => String(one.headers['content-type']).startsWith('text/html'))

  before(async () => {
    bench = await givenReleases()
    app = await appOf(bench)
    const waiting = ['/public/', '/public/index.json', '/public/sitemap.xml']
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
      if (site.has(url)) continue
      const answer = await get(app, url)
      site.set(url, answer)
      for (const link of linksOf(answer)) if (link.startsWith('/public/') && !site.has(link)) waiting.push(link)
    }
  })
  after(async () => {
    await app.close()
    await bench.close()
  })

  test('every link leads somewhere, in every language, and every place within a page that is named is there', () => {
    const lost = [...site].filter(([, one]) => one.statusCode !== 200).map(([url, one]) => `${one.statusCode} ${url}`)
    assert.deepEqual(lost, [])
    for (const [url, { body }] of pages())
      for (const [, id] of body.matchAll(/href="#([^"]+)"/g))
        assert.ok(body.includes(`id="${id}"`), `${url} has no #${id}`)
    for (const language of languages)
      for (const id of [bench.first, bench.second, bench.claim])
        assert.ok(site.has(`/public/${language}/releases/${id}/`), `${language} ${id}`)
  })

  test('what is not signed is nowhere: not by its id, not by the hash of its content', async () => {
    const [row] = await bench.database.owner`select content from view.release where release = ${bench.draft}`
    for (const id of [bench.draft, bench.withdrawn]) {
      for (const [url, { body }] of site) assert.ok(!body.includes(id), `${url} names what is not signed`)
      for (const path of [
        ...languages.flatMap(one =>
          ['', 'verify/', 'tables/kin/', 'map-kin-wide.svg'].map(part => `${one}/releases/${id}/${part}`)
        ),
        `releases/${id}/SHA256SUMS`,
        `files/${row?.content}/release.json`
      ])
        assert.equal((await get(app, `/public/${path}`)).statusCode, 404, path)
    }
  })

  test('the database role of the public pages reads what is signed, and nothing else', async () => {
    const { visitor, owner } = bench.database
    assert.deepEqual(
      (await signedRows(visitor)).map(one => one.id).sort(),
      [bench.first, bench.second, bench.claim].sort()
    )
    assert.equal((await visitor`select release from view.release where state <> 'signed'`).length, 0)
    const readable = await owner<{ name: string; columns: string[] }[]>`
      select table_schema || '.' || table_name as name, array_agg(column_name::text order by column_name) as columns
      from information_schema.columns
      where table_schema not in ('pg_catalog', 'information_schema')
        and has_column_privilege('opora_public', format('%I.%I', table_schema, table_name), column_name, 'select')
      group by 1 order by 1`
    assert.deepEqual(
      readable.map(one => one.name),
      ['register.release_file', 'view.release', 'view.series_import']
    )
    const columns = readable.flatMap(one => one.columns)
    for (const person of ['drafted_by', 'signed_by', 'imported_by', 'withdrawn_by', 'answers'])
      assert.ok(!columns.includes(person))
    const [rights] = await owner<{ writes: number; functions: number }[]>`
      select (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind in ('r', 'v', 'm', 'S') and n.nspname in ('journal', 'register', 'view', 'access', 'public')
          and c.relkind <> 'S' and has_table_privilege('opora_public', c.oid, 'insert, update, delete, truncate')) as writes,
        (select count(*)::int from pg_proc p join pg_namespace n on n.oid = p.pronamespace
          where p.prosecdef and has_function_privilege('opora_public', p.oid, 'execute')) as functions`
    assert.deepEqual(rights, { writes: 0, functions: 0 })
    for (const statement of [
      'select drafted_by from view.release',
      'select * from view.person',
      'select * from journal.entry',
      'select * from register.release_draft',
      'select * from access.account',
      `insert into view.release (release) values (gen_random_uuid())`
    ])
      await assert.rejects(visitor.unsafe(statement), /permission denied|read-only/, statement)
  })

  test('words that look like markup stay words, and no page holds a script, a style or a handler of its own', () => {
    const claim = site.get(`/public/bg/releases/${bench.claim}/`)?.body ?? ''
    assert.ok(claim.includes('Твърдение &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;'))
    assert.match(claim, /<h2>Твърдението<\/h2><p>Твърди се/)
    assert.match(claim, /<meta name="description" content="Твърди се/)
    assert.ok(claim.includes('&quot;децата се отнемат&quot;') && claim.includes('деца &amp; никое'))
    for (const [url, { body }] of site) {
      if (!/\/$|\.atom$|\.xml$|\.svg$|\?/.test(url)) continue
      assert.ok(!body.includes(HOSTILE), `${url} holds a script that came as a word`)
      if (!url.endsWith('.svg')) assert.ok(!/\sstyle=|\son\w+=|javascript:/i.test(body), `${url} has style or handler`)
      for (const [script, inner] of body.matchAll(/<script\b[^>]*>([^<]*)<\/script>/g)) {
        assert.ok(
          url.endsWith('/verify/') && inner === '' && script.includes('src="/public/assets/'),
          `${url} ${script}`
        )
      }
    }
  })

  test('no answer sets a cookie; every page has its policy, its language, its title, and headings in order', () => {
    for (const [url, { headers }] of site) {
      assert.equal(headers['set-cookie'], undefined, url)
      assert.match(String(headers['content-security-policy']), /default-src 'none'/, url)
      assert.match(String(headers['cache-control']), /^public, max-age=/, url)
    }
    for (const [url, { body }] of pages()) {
      const language = /^\/public\/(bg|ru|en)\//.exec(url)?.[1] ?? 'bg'
      assert.ok(body.includes(`<html lang="${language}">`), url)
      for (const other of languages)
        assert.ok(body.includes(`hreflang="${other}" href="/public/${other}/`), `${url} ${other}`)
      assert.match(body, /<link rel="canonical" href="\/public\/(bg|ru|en)\/[^"]*">/, url)
      assert.match(body, /<meta property="og:title" content="[^"]+">/, url)
      assert.ok(
        body.includes(unescaped(allWords.invented?.[language as 'bg'] ?? '?')),
        `${url} does not say that it is invented`
      )
      const levels = [...body.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
      assert.equal(levels.filter(one => one === 1).length, 1, url)
      for (const [at, level] of levels.entries())
        assert.ok(at === 0 || level <= (levels[at - 1] ?? 0) + 1, `${url}: h${level}`)
      const ids = [...body.replaceAll(/<svg[\s\S]*?<\/svg>/g, '').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      assert.equal(new Set(ids).size, ids.length, `${url}: an id twice`)
      assert.ok(!/undefined|NaN|\[object|\[\[/.test(body), url)
    }
  })

  test('an answer that was seen is not sent again, and HEAD tells what GET would', async () => {
    const url = `/public/bg/releases/${bench.second}/`
    for (const coding of ['gzip', 'identity']) {
      const whole = await get(app, url, { 'accept-encoding': coding })
      const etag = String(whole.headers.etag)
      assert.match(etag, /^"[0-9a-f]{32}(-gz)?"$/)
      const again = await get(app, url, { 'accept-encoding': coding, 'if-none-match': `"other", ${etag}` })
      assert.deepEqual([again.statusCode, again.body, again.headers.etag], [304, '', etag])
      const head = await get(app, url, { 'accept-encoding': coding }, 'HEAD')
      assert.deepEqual([head.statusCode, head.body, head.headers.etag], [200, '', etag])
      assert.equal(head.headers['content-length'], whole.headers['content-length'])
    }
    const small = await get(app, url, { 'accept-encoding': 'gzip' })
    const plain = await get(app, url)
    assert.equal(small.headers['content-encoding'], 'gzip')
    assert.deepEqual(gunzipSync(small.rawPayload), plain.rawPayload)
    assert.notEqual(small.headers.etag, plain.headers.etag)
    assert.ok(small.rawPayload.length < 30_000, `${small.rawPayload.length} bytes`)
    assert.equal(plain.headers['x-ratelimit-limit'], '600')
  })

  test('a file is the one that was signed: its address holds the hash of its bytes and never changes', async () => {
    const [row] = await bench.database.owner`select manifest from view.release where release = ${bench.second}`
    const sums = (await get(app, `/public/releases/${bench.second}/SHA256SUMS`)).body.trimEnd().split('\n')
    assert.ok(sums.length > 5 && sums.some(line => line === `${row?.manifest}  manifest.json`))
    for (const line of sums) {
      const [hash = '', name = ''] = line.split('  ')
      const file = await get(app, `/public/files/${hash}/${name}`)
      assert.equal(file.statusCode, 200, name)
      assert.equal(sha(file.rawPayload), hash)
      assert.equal(file.headers['cache-control'], 'public, max-age=31536000, immutable')
      // a second time, from memory
      for (const headers of [file.headers, (await get(app, `/public/files/${hash}/${name}`)).headers]) {
        assert.equal(headers['content-disposition'], `attachment; filename="${name}"`)
        assert.equal(headers['content-security-policy'], "sandbox; default-src 'none'")
      }
      assert.equal((await get(app, `/public/files/${hash}/other.csv`)).statusCode, 404)
    }
  })

  test('a number that is kept back is in no public byte: not on the page, in the map, in CSV, JSON or a workbook', async () => {
    const { area } = bench.small
    const name = bench.law.option('territories', area)?.words
    assert.ok(name)
    const url = `/public/bg/releases/${bench.second}/`
    for (const path of [url, `${url}tables/kin/`]) {
      const page = site.get(path)?.body ?? ''
      const [row = '']: readonly string[] = new RegExp(`<tr><th scope="row">${name.bg}</th>.*?</tr>`).exec(page) ?? []
      assert.equal(row.match(/не се публикува/g)?.length, 1, row)
      assert.ok(!/<td>\d/.test(row), row)
      assert.ok(page.includes('Числото не се публикува, защото би разкрило сведения за отделни деца.'))
      assert.match(row, /няма данни/, 'what nobody counted is a gap')
    }
    const map = site.get(`${url}map-kin-wide.svg`)?.body ?? ''
    assert.match(map, new RegExp(`${name.bg}: поверително`))
    assert.match(map, /Natural Earth/)
    for (const file of await filesOf(bench.second)) {
      const text = file.bytes.toString('utf8')
      if (file.name === 'table-kin.csv')
        assert.match(text, new RegExp(`2025-12-31,31\\.12\\.2025,${area},[^,]+,,suppressed`))
      if (file.name === 'release.json') {
        const { table } = JSON.parse(text).tables[0]
        const at =
          table.dims[0].categories.indexOf('2025-12-31') * table.dims[1].categories.length +
          table.dims[1].categories.indexOf(area)
        assert.deepEqual([table.cells[at], table.marks[at]], [null, 'suppressed'])
      }
      if (file.name === 'tables.xlsx') {
        const rows = (await readExcelFile(file.bytes)).flatMap(sheet => sheet.data)
        const row = rows.find(one => one.includes('2025-12-31') && one.includes(area))
        assert.ok(row && !row.some(one => one === bench.small.value), JSON.stringify(row))
      }
    }
    const index = JSON.parse(site.get('/public/index.json')?.body ?? '{}')
    assert.equal(index.synthetic, true)
    assert.ok(!JSON.stringify(index).includes('"cells"'))
  })
  const filesOf = async (id: string) => {
    const index = JSON.parse(site.get('/public/index.json')?.body ?? '{}')
    const { files } = index.releases.find((one: { id: string }) => one.id === id)
    return Promise.all(
      files.map(async (one: { name: string; url: string }) => ({
        name: one.name,
        bytes: (await get(app, one.url)).rawPayload
      }))
    ) as Promise<{ name: string; bytes: Buffer }[]>
  }

  test('a release that was corrected says by which, and that one says what it corrects', () => {
    const old = site.get(`/public/bg/releases/${bench.first}/`)?.body ?? ''
    const now = site.get(`/public/bg/releases/${bench.second}/`)?.body ?? ''
    assert.match(old, new RegExp(`banner corrected-by">[^<]+<a href="/public/bg/releases/${bench.second}/"`))
    assert.match(now, new RegExp(`banner corrects">[^<]+<a href="/public/bg/releases/${bench.first}/"`))
    assert.match(old, /по-късно въведени факти/)
    const history = site.get('/public/bg/definitions/kin-stock/')?.body ?? ''
    assert.match(history, /<td class="n">24<\/td>[\s\S]*<td class="n">23<\/td>/)
    assert.match(now, /<a class="figure-link" href="#figure-kin-stock">24<\/a>/)
  })

  test('two published values for the same thing stay two, beside what was signed', () => {
    const page = site.get('/public/bg/series/kin-stock/')?.body ?? ''
    assert.match(page, /rowspan="2"[^>]*>31\.12\.2023<br><span class="tag late">източниците се разминават/)
    assert.ok(page.includes('>4055<') && page.includes('>4100<') && page.includes('Изчислено и подписано'))
    assert.match(
      site.get('/public/series/kin-stock.csv')?.body ?? '',
      /kin-stock,2023-12-31,,,,,child,4055,exact,asp-2023/
    )
    assert.ok(site.get('/public/bg/definitions/kin-stock/')?.body.includes('>4100<'))
  })

  test('nobody who works there is named, only the institution', () => {
    for (const [url, { body }] of site)
      if (!url.endsWith('.woff2'))
        assert.ok(!/"(analyst|publisher)"|>(analyst|publisher)</.test(body.replaceAll('"publisher":{', '')), url)
    assert.match(site.get(`/public/bg/releases/${bench.claim}/`)?.body ?? '', /Агенция за социално подпомагане/)
  })

  test('the list is chosen by plain links, and an address that is wrong says so in its language', async () => {
    const tables = site.get('/public/en/releases/?kind=tables')?.body ?? ''
    assert.ok(tables.includes('Children with relatives by area') && !tables.includes('Claim &lt;'))
    assert.ok(site.has('/public/bg/releases/?year=2025'))
    for (const path of [
      'ru/nothing/',
      'ru/releases/x/',
      'xx/',
      'ru/definitions/no-such/',
      `files/${'0'.repeat(64)}/x`,
      `ru/${'a'.repeat(900)}/`,
      'ru/%E0%A4%A/',
      'ru/compared/more/'
    ]) {
      const answer = await get(app, `/public/${path}`)
      assert.ok([400, 404].includes(answer.statusCode), `${answer.statusCode} ${path}`)
      if (path.startsWith('ru/n')) assert.match(answer.body, /Такой страницы нет/)
      assert.notEqual(answer.headers['cache-control'], 'public, max-age=31536000, immutable')
    }
    const bare = await get(app, '/public/bg/data')
    assert.deepEqual([bare.statusCode, bare.headers.location], [301, '/public/bg/data/'])
    assert.match((await get(app, '/robots.txt')).body, /Allow: \/public\//)
  })

  test('of real people nothing unsigned is shown and nothing is called invented; before it is ready it says so', async () => {
    const real = await appOf(bench, false)
    const page = await get(real, '/public/bg/')
    assert.ok(!page.body.includes('Измислени данни') && !page.body.includes('/compared/'))
    assert.equal((await get(real, '/public/bg/compared/')).statusCode, 404)
    assert.equal(JSON.parse((await get(real, '/public/index.json')).body).synthetic, undefined)
    const starting = await appOf(bench, false, false)
    const early = await get(starting, '/public/bg/')
    assert.deepEqual(
      [early.statusCode, early.headers['retry-after'], early.headers['cache-control']],
      [503, '60', 'no-store']
    )
    await Promise.all([real.close(), starting.close()])
  })

  test('the one style sheet is the one that the policy names, is small, and its fonts are there', async () => {
    for (const [url, { body, headers }] of pages()) {
      const sheets = [...body.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text)
      assert.equal(sheets.length, 1, url)
      const hash = createHash('sha256')
        .update(sheets[0] ?? '')
        .digest('base64')
      assert.ok(String(headers['content-security-policy']).includes(`style-src 'sha256-${hash}';`), url)
    }
    const [, css = ''] = /<style>([\s\S]*?)<\/style>/.exec(site.get('/public/')?.body ?? '') ?? []
    assert.ok(css.length < 12_000, `${css.length}`)
    assert.ok(css.includes('.figure{--figure-1'))
    const fonts = [...css.matchAll(/url\(([^)]+)\)/g)]
    assert.equal(fonts.length, 2)
    for (const [, url = ''] of fonts) assert.equal((await get(app, url)).headers['content-type'], 'font/woff2')
  })
})

/** What an answer leads to: links, pictures, style sheets and scripts of pages, addresses in lists for programs. */
function linksOf({ headers, body }: Answer): string[] {
  const media = String(headers['content-type'])
  if (media.startsWith('text/html') || media.includes('atom'))
    return [...body.matchAll(/ (?:href|src|srcset)="([^"#]+)[^"]*"/g)].map(([, url = '']) => unescaped(url))
  if (media.includes('json') && body.includes('"format":'))
    return [...body.matchAll(/"(\/public\/[^"]+)"/g)].map(([, url = '']) => url)
  return media.includes('xml') ? [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url) : []
}
