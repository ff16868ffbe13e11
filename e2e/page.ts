/** What a person does on a page, in one sentence each. */
import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Locator, Page } from 'playwright-core'
import { actName, t } from './words.ts'

export type { Page } from 'playwright-core'

export const widths = { desk: { width: 1366, height: 860 }, tablet: { width: 820, height: 1180 } } as const
/** Long enough for the slowest machine that the suite has met; a journey that fails is late by this once. */
const patience = 60_000

/** A browser of one's own: nobody else's session, drafts or language. */
export async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, viewport: widths.desk, reducedMotion: 'reduce' })
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  const faults = faultsOf(page)
  page.on('pageerror', error => faults.push(String(error)))
  return page
}

const faultsByPage = new WeakMap<Page, string[]>()
/** Errors of the page's own code. */
export function faultsOf(page: Page): string[] {
  const faults = faultsByPage.get(page) ?? []
  faultsByPage.set(page, faults)
  return faults
}

export type Persona = { login: string; name: string }
export async function personaOf(page: Page, login: string): Promise<Persona> {
  const all = (await (await page.request.get('/api/personas')).json()) as Persona[]
  const found = all.find(one => one.login === login)
  assert.ok(found, `no persona ${login}`)
  return found
}

export async function signIn(page: Page, login: string): Promise<Persona> {
  const persona = await personaOf(page, login)
  if (!page.url().startsWith('http')) await page.goto('/')
  await page.getByRole('button', { name: persona.name }).click()
  await page.getByRole('navigation', { name: t('rail.label') }).waitFor()
  return persona
}

export async function signOut(page: Page, { name }: Persona): Promise<void> {
  await page.getByRole('button', { name }).click()
  await page.getByRole('menuitem', { name: t('shell.leave') }).click()
  await page.getByText(t('sign-in.demo')).waitFor()
}

/** Goes to a page of the house by its rail. */
export async function openNav(page: Page, word: Parameters<typeof t>[0]): Promise<void> {
  const rail = page.getByRole('navigation', { name: t('rail.label') })
  await rail.getByRole('link', { name: t(word) }).click()
  await rail.locator('[aria-current=page]', { hasText: t(word) }).waitFor()
}

export const openTab = async (page: Page, word: Parameters<typeof t>[0]) => {
  const tabs = page.getByRole('navigation', { name: t('file.pages') })
  await tabs.getByRole('link', { name: t(word) }).click()
  await tabs.locator('[aria-current=page]', { hasText: t(word) }).waitFor()
}

type Scope = Page | Locator
const pageOf = (scope: Scope): Page => ('page' in scope ? scope.page() : scope)
const exactly = (label: string) => new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}( ?\\*)?$`)
const inputs = 'input:not([type=hidden], [type=checkbox]), textarea'

/** The field of a label; the last of them, since what is added to a list stands at its end. */
export const fieldBy = (scope: Scope, label: string): Locator =>
  scope.getByLabel(exactly(label)).and(pageOf(scope).locator(inputs)).last()

export const fillField = (scope: Scope, label: string, text: string) => fieldBy(scope, label).fill(text)
export const tick = (scope: Scope, label: string) =>
  scope
    .getByRole('checkbox', { name: exactly(label) })
    .last()
    .check()

/** Chooses what reads so in a list that opens under its field. */
export async function choose(scope: Scope, label: string, option: string | RegExp): Promise<void> {
  const field = fieldBy(scope, label)
  const name = typeof option === 'string' ? exactly(option) : option
  if (name.test(await field.inputValue())) return
  // Where several are chosen and none is typed, the field lies under its frame.
  await field.click({ force: (await field.getAttribute('data-type')) === 'hidden' })
  if (typeof option === 'string' && (await field.isEditable())) await field.fill(option.slice(0, 40))
  await pageOf(scope).getByRole('option', { name }).first().click()
}

/** The form of an act, wherever it stands. */
export const formOf = (page: Page, act: string) => page.getByRole('form', { name: actName(act), exact: true })

/** Opens the form of an act from what the law asks now, unfolding what is folded. */
export async function openAct(page: Page, act: string): Promise<Locator> {
  const panel = page.getByRole('complementary', { name: t('asks.title') })
  await panel.waitFor()
  const button = panel.getByRole('button', { name: actName(act), exact: true }).last()
  // The panel may still be that of the page before, or be drawn anew while one unfolds it.
  const folded = panel.locator('details:not([open]) > summary').first()
  for (const until = Date.now() + patience; !(await button.isVisible()) && Date.now() < until; )
    if (await folded.isVisible()) await folded.click({ timeout: 1000 }).catch(() => undefined)
    else await page.waitForTimeout(100)
  await button.click()
  const form = formOf(page, act)
  await form.waitFor()
  return form
}

export const send = (form: Locator) => form.locator('button[type=submit]').click()

export async function toldDone(page: Page, act: string): Promise<void> {
  await page
    .getByRole('status')
    .getByText(t('form.done', { act: actName(act) }))
    .first()
    .waitFor()
}

export async function sees(scope: Scope, text: string | RegExp): Promise<void> {
  await scope.getByText(text).first().waitFor()
}

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** No breach of WCAG 2.2 AA that a machine can find; `colours` looks at nothing but contrast, `form` at all else. */
export async function expectNoAxe(page: Page, where: string, what: 'all' | 'colours' | 'form' = 'all'): Promise<void> {
  const runOnly =
    what === 'colours'
      ? { type: 'rule' as const, values: ['color-contrast'] }
      : { type: 'tag' as const, values: standard }
  // contrast is by far the dearest to measure
  const rules = { 'color-contrast': { enabled: what !== 'form' } }
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ runOnly, rules, resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 4)
      .map(({ target, html }) => `${id}: ${help}\n      ${target.join(' ')}\n      ${html.slice(0, 160)}`)
  )
  if (told.length > 0) throw new Error(`${where}:\n    ${told.join('\n    ')}`)
}

export async function at(page: Page, width: keyof typeof widths, light: 'light' | 'dark'): Promise<void> {
  await page.setViewportSize(widths[width])
  await page.emulateMedia({ colorScheme: light, reducedMotion: 'reduce' })
  await page.locator(`[data-mantine-color-scheme=${light}]`).waitFor({ state: 'attached' })
  await page.getByText(t('ui.loading'), { exact: true }).first().waitFor({ state: 'detached' })
  // Colours that are still on their way would be measured in between.
  await page.evaluate(() => Promise.all(document.getAnimations().map(one => one.finished.catch(() => undefined))))
}

/** Chooses the language of the interface from the menu of the person, in whatever language that menu now is. */
export async function speak(page: Page, name: string, language: string): Promise<void> {
  await page.getByRole('button', { name }).first().click()
  await page.locator(`[role=menuitem][lang=${language}]`).click()
  await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' })
  await page.getByRole('menu').waitFor({ state: 'detached' })
}

/** Everything a reader sees or hears, to look for keys that nobody put into words. */
export const readable = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const said = [...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap(one =>
      ['aria-label', 'placeholder', 'title'].map(name => one.getAttribute(name) ?? '')
    )
    return [document.title, document.body.innerText, ...said].join('\n')
  })
