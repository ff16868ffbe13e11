/** Any figure: cut, of any time, as known at any moment; down to its cases, out as a file, and shown again by a link. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { cutName } from '#domain/figures/wording.ts'
import { markWords, totalWords } from '#domain/figures/words.ts'
import { as, journey, logins, someone } from './country.ts'
import { choose, expectNoAxe, fieldBy, openNav, type Page, sees, signIn } from './page.ts'
import { indicatorName, law, t } from './words.ts'

const of = 'foster-stock'
const total = (page: Page) =>
  page
    .getByRole('table')
    .first()
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: totalWords.bg, exact: true }) })
const figures = (page: Page) => page.getByRole('table').first().innerText()

/** What stands in the table once all that was asked for has come. */
async function settled(page: Page): Promise<string> {
  await page.locator('section[aria-busy=false]').getByRole('table').first().waitFor()
  return figures(page)
}

async function taken(page: Page, word: Parameters<typeof t>[0]): Promise<Buffer> {
  await page.getByRole('button', { name: t('explore.download') }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: t(word) }).click()
  ])
  return readFile(await download.path())
}

journey(
  'the analyst cuts a figure by area and sees it on the map, and what was known earlier beside what is known now',
  async () => {
    const page = await as('analyst')
    await openNav(page, 'rail.figures')
    await choose(page, t('figures.indicator'), indicatorName(of))
    await choose(page, t('explore.cut'), cutName('area', law).bg)
    await total(page).waitFor()
    assert.ok((await page.getByRole('row').count()) > 20, 'a row for each oblast')
    await page
      .getByRole('img', { name: new RegExp(indicatorName(of)) })
      .first()
      .waitFor()
    const now = await settled(page)
    await fieldBy(page, t('explore.known-at')).fill('01.06.2022')
    await page.getByLabel(t('form.hour')).first().fill('09:00')
    await sees(page.getByRole('table').first(), markWords.gap.bg)
    assert.match(page.url(), /knownAt=2022-06-01T/)
    const then = await settled(page)
    assert.notEqual(then, now, 'what had not happened yet was not known')
    await expectNoAxe(page, 'the explorer')
  }
)

journey('a number leads to its cases, a table to files, and the link shows the same to another', async () => {
  const page = await as('analyst')
  await page.goto(`/figures?of=${of}&cuts=sex&years=2023`)
  const shown = await settled(page)
  const number =
    /(\d+)\s*$/.exec(await total(page).getByRole('button').first().innerText())?.[1] ?? assert.fail('no number')
  await total(page).getByRole('button').first().click()
  const cases = page.getByRole('dialog')
  await sees(cases, t('figures.behind'))
  await cases.getByRole('table').waitFor()
  await expectNoAxe(page, 'the cases behind a number')
  await cases.getByRole('button', { name: t('ui.close') }).click()
  await cases.waitFor({ state: 'detached' })
  const csv = (await taken(page, 'explore.file-csv')).toString()
  assert.match(csv, new RegExp(`${of},\\d+,2023-12-31,.*,_T,${totalWords.bg},${number},`))
  const book = await taken(page, 'explore.file-xlsx')
  assert.equal(book.subarray(0, 2).toString(), 'PK')
  await page.getByRole('button', { name: t('explore.copy') }).click()
  await page.waitForURL(/knownAt=/)
  const other = await someone()
  await signIn(other, logins.analyst)
  await other.goto(page.url())
  assert.equal(await settled(other), shown)
  await other.context().close()
})

journey(
  'why a number changed is told by entries to the analyst, and only by kinds to whoever may not see cells',
  async () => {
    const page = await as('analyst')
    await page.goto(`/figures?of=${of}&years=2023&compare=2024-01-05T09:00:00.000Z`)
    await settled(page)
    await page.getByRole('table').first().getByRole('button').last().click()
    const why = page.getByRole('dialog')
    await sees(why, t('explore.why'))
    await why
      .getByText(/–|→|\./)
      .first()
      .waitFor()
    await why.getByRole('button', { name: t('ui.close') }).click()
    const head = await as('head')
    await head.goto(`/figures?of=${of}&cuts=area,ages&years=2023`)
    await sees(head.getByRole('main'), t('explore.kept'))
    await sees(head.getByRole('table').first(), markWords.suppressed.bg)
    assert.equal(await head.locator('tbody').first().getByRole('button').count(), 0)
  }
)
