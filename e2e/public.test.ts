/** The public pages in a browser that runs no script: phone and desk, light and dark; and the one script there is. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { buildApp } from '#server/platform/http/app.ts'
import { servePublicPages } from '#server/public/serve.ts'
import { launch } from '../test/browser.ts'
import { givenReleases, type PublishedBench } from '../test/published.ts'
import { expectNoAxe } from './page.ts'

describe('public pages in a browser', () => {
  let bench: PublishedBench
  let app: FastifyInstance
  let browser: Browser
  let url: string
  before(async () => {
    bench = await givenReleases()
    app = await buildApp([], () => bench.desk)
    await servePublicPages(app, { law: bench.law, demo: true, desk: () => bench.desk })
    url = await app.listen({ port: 0, host: '127.0.0.1' })
    browser = await launch()
  })
  after(async () => {
    await browser?.close()
    await app?.close()
    await bench?.close()
  })
  const opened = async (options: BrowserContextOptions) => {
    const context = await browser.newContext({ baseURL: url, ...options })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('console', one => {
      // the browser tells of what the policy of the pages refuses
      if (one.type() === 'error') faults.push(one.text())
    })
    return { page, faults, close: () => context.close() }
  }

  for (const [width, colorScheme] of [
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark']
  ] as const)
    test(`at ${width} pixels, ${colorScheme}: nobody is shut out, and nothing is wider than the screen`, async () => {
      const look = { viewport: { width, height: 800 }, colorScheme }
      const { page, faults, close } = await opened({ ...look, javaScriptEnabled: false })
      // what looks for barriers is itself a script: it reads the same page beside, from which ours is kept away
      const read = await opened(look)
      await read.page.route('**/*.js', one => one.abort())
      const { second, first, claim } = bench
      for (const path of [
        '',
        'releases/',
        `releases/${second}/`,
        `releases/${first}/`,
        `releases/${claim}/`,
        `releases/${second}/tables/kin/`,
        `releases/${second}/verify/`,
        'definitions/kin-stock/',
        'series/',
        'series/kin-stock/',
        'compared/',
        'data/',
        'verify/',
        'nothing-there/'
      ]) {
        await page.goto(`/public/bg/${path}`)
        assert.ok(await page.locator('h1').isVisible(), path)
        await read.page.goto(`/public/bg/${path}`)
        const wide = await read.page.evaluate(() => {
          // a table that is folded away is looked at too
          for (const one of document.querySelectorAll('details')) one.open = true
          return document.documentElement.scrollWidth
        })
        assert.equal(wide, width, `${path} is ${wide} pixels wide`)
        await expectNoAxe(read.page, `${path} at ${width}, ${colorScheme}`)
      }
      // the page that is not there answers 404, which the browser tells as well
      assert.deepEqual(
        faults.filter(one => !/404/.test(one)),
        []
      )
      await Promise.all([close(), read.close()])
    })

  test('a release is few requests and little to carry; the keyboard comes to its tables', async () => {
    const { page, close } = await opened({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } })
    const carried: [string, number][] = []
    page.on('requestfinished', async one => {
      const { responseBodySize, responseHeadersSize } = await one.sizes()
      carried.push([one.url(), responseBodySize + responseHeadersSize])
    })
    await page.goto(`/public/bg/releases/${bench.claim}/`, { waitUntil: 'networkidle' })
    assert.ok(carried.length <= 4, carried.map(([one]) => one).join('\n'))
    const weight = carried.reduce((all, [, one]) => all + one, 0)
    assert.ok(weight < 120_000, `${weight} bytes`)
    await page.keyboard.press('Tab')
    assert.equal(await page.locator(':focus').textContent(), 'Към съдържанието')
    await page.keyboard.press('Enter')
    assert.match(page.url(), /#main$/)
    await close()
  })

  test('where scripts run, a file dropped on the page is held against the sums that were signed', async () => {
    const { page, faults, close } = await opened({ viewport: { width: 1280, height: 800 } })
    await page.goto(`/public/en/releases/${bench.second}/verify/`)
    const place = page.locator('#check-here')
    await place.waitFor()
    const address = await page.locator('tr[data-name="figures.csv"] a').getAttribute('href')
    const buffer = await (await page.request.get(address ?? '')).body()
    const mimeType = 'text/csv'
    await place.locator('input').setInputFiles([
      { name: 'mine.csv', mimeType, buffer },
      { name: 'changed.csv', mimeType, buffer: Buffer.concat([buffer, Buffer.from(' ')]) }
    ])
    await place.locator('.good', { hasText: 'mine.csv: ✓ signed file: figures.csv' }).waitFor()
    await place.locator('.bad', { hasText: 'changed.csv: ✗ not a file of this release' }).waitFor()
    await expectNoAxe(page, 'verify')
    assert.deepEqual(faults, [])
    await close()
  })
})
