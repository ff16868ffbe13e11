/** A year's figures: drafted by one, signed by another, frozen under a hash. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { as, journey, nameOf } from './country.ts'
import { openNav, type Page, sees, toldDone } from './page.ts'
import { actName, fieldName, indicatorName, law, optionName, t } from './words.ts'

journey('the analyst drafts 2023, each figure opens its definition, and who drafted may not sign', async () => {
  const page = await as('analyst')
  await openNav(page, 'rail.figures')
  await page.goto('/figures/text?from=2023-01-01&to=2023-12-31')
  for (const code of law.pack.releases[0]?.indicators ?? []) {
    await page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: indicatorName(code), exact: true }) })
      .getByRole('button')
      .click()
    const definition = page.getByRole('dialog', { name: indicatorName(code) })
    const { definition: words } = law.pack.indicators.find(one => one.code === code) ?? {}
    await sees(definition, words?.bg ?? '')
    await definition.getByRole('button', { name: t('ui.close') }).click()
    await definition.waitFor({ state: 'detached' })
  }
  await page.getByRole('button', { name: t('figures.draft') }).click()
  await toldDone(page, 'release.draft')
  await sees(page.getByRole('main'), t('releases.draft'))
  await explainAll(page)
  assert.equal(await page.getByRole('button', { name: actName('release.sign') }).count(), 0)
  const answer = await page.request.post(`/api${new URL(page.url()).pathname}/sign`, { headers: { 'x-opora': '1' } })
  const said = (await answer.json()) as { kind?: string; error?: string }
  assert.ok(said.kind === 'refused' || !answer.ok(), `the analyst signed: ${JSON.stringify(said)}`)
})

/** Whatever a check finds odd is explained before it can be signed. */
async function explainAll(page: Page): Promise<void> {
  const explain = page.getByRole('button', { name: t('releases.answer'), exact: true })
  for (let left = await explain.count(); left > 0; left--) {
    await explain.first().click()
    await page.getByRole('combobox', { name: fieldName('release.answer-check', 'answer') }).click()
    await page.getByRole('option', { name: optionName('check-answers', 'other-definition') }).click()
    const send = page.getByRole('button', { name: actName('release.answer-check') })
    await send.click()
    // an open form hides its own button: only when it is closed are those that are left counted
    await send.waitFor({ state: 'detached' })
    await explain.nth(left - 1).waitFor({ state: 'detached' })
  }
}

journey('the publisher signs it, and the fingerprint of what is frozen is shown', async () => {
  const page = await as('publisher')
  await openNav(page, 'rail.releases')
  await page
    .getByRole('row')
    .filter({ hasText: t('releases.draft') })
    .getByRole('link', { name: optionName('release-templates', 'annual') })
    .first()
    .click()
  await page.getByRole('button', { name: actName('release.sign') }).click()
  await toldDone(page, 'release.sign')
  await sees(page.getByRole('main'), t('releases.signed'))
  await sees(page.getByRole('main'), await nameOf('publisher'))
  await sees(page.getByText(t('releases.manifest')).locator('..'), /[0-9a-f]{64}/)
  const manifest = await page.request.get(`/api${new URL(page.url()).pathname}/files/manifest.json`)
  const hash = createHash('sha256')
    .update(await manifest.body())
    .digest('hex')
  await sees(page.getByText(t('releases.manifest')).locator('..'), hash)
  assert.equal(await page.getByRole('button', { name: actName('release.sign') }).count(), 0)
  // whoever signs for the whole country answers by name and role in every office, not by a login
  const head = await as('head')
  await openNav(head, 'rail.releases')
  await sees(head.getByRole('main'), `${await nameOf('publisher')} (${optionName('roles', 'publisher')})`)
})
