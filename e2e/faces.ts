/** How it looks and reads: each page, light and dark, on a desk and on a tablet, in three languages, without a mouse. */
import assert from 'node:assert/strict'
import { bg } from '#web/words/bg.ts'
import { en } from '#web/words/en.ts'
import { ru } from '#web/words/ru.ts'
import { fillIn } from './act.ts'
import { as, journey, logins, nameOf, someone } from './country.ts'
import { at, expectNoAxe, fieldBy, formOf, openAct, type Page, readable, sees, send, speak, toldDone } from './page.ts'
import { childName, fileOfChild, signalOfChild } from './road.ts'
import { actName, fieldName, t } from './words.ts'

/** Light and dark differ in nothing but colours, wide and narrow in everything else. */
const faces = [
  ['desk', 'light', 'all'],
  ['tablet', 'light', 'form'],
  ['desk', 'dark', 'colours']
] as const

/** Looks at a page in every face; all that is wrong with it is told together. */
async function everyFace(page: Page, name: string): Promise<string[]> {
  const wrong: string[] = []
  for (const [width, light, what] of faces) {
    await at(page, width, light)
    await expectNoAxe(page, `${name}, ${width}, ${light}`, what).catch((fault: Error) => wrong.push(fault.message))
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (wider > 0) wrong.push(`${name}, ${width}: ${wider} px wider than the screen`)
  }
  await at(page, 'desk', 'light')
  return wrong
}

const languages = { ru, en }
const keys = new Set(Object.keys(bg))

/** Each other language in turn: does the page speak it, and does it show a key that nobody put into words? */
async function everyTongue(page: Page, name: string, who: string): Promise<string[]> {
  const wrong: string[] = []
  for (const [code, words] of Object.entries(languages)) {
    await speak(page, who, code)
    await page.getByRole('navigation', { name: words['rail.label'] }).waitFor()
    const said = await readable(page)
    const dotted = said.match(/\b[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\b/g) ?? []
    const bare = dotted.filter(one => keys.has(one) || /^(act|entry|field|option|rule|term)\./.test(one))
    if (bare.length > 0) wrong.push(`${name} in ${code} shows ${bare.join(', ')}`)
  }
  await page.evaluate(() => localStorage.setItem('opora.language', 'bg'))
  return wrong
}

const nothing = (wrong: readonly string[]) => {
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
}

type Who = keyof typeof logins
type Place = {
  name: string
  who: Who
  address: (page: Page) => string | Promise<string>
  ready: (page: Page) => Promise<void>
}
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).first().waitFor()
const table = (page: Page) => page.getByRole('table').first().waitFor()
const panel = (page: Page) => page.getByRole('complementary', { name: t('asks.title') }).waitFor()
const choices = (page: Page) => page.getByRole('main').getByRole('radiogroup').waitFor()
/** hundreds of rows that are all alike are brought down to a few */
const fewAccounts = async (page: Page) => {
  await page.getByLabel(t('admin.find')).fill(await nameOf('worker'))
  await page.getByRole('row').nth(3).waitFor({ state: 'detached' })
}
/** A list begins with the services of the own office, and only those are open to it. */
const ownPlace = async (page: Page) => {
  const { rows } = (await (await page.request.get('/api/places')).json()) as { rows: { id: string }[] }
  return `/places/${rows[0]?.id ?? assert.fail('no service')}`
}

const places: Place[] = [
  {
    name: 'My day',
    who: 'worker',
    address: () => '/my-day',
    ready: page => page.getByRole('main').getByRole('listitem').first().waitFor()
  },
  { name: 'Signals', who: 'head', address: () => '/signals?state=all', ready: table },
  { name: 'Register a signal', who: 'worker', address: () => '/signals/new', ready: heading },
  { name: 'A signal', who: 'head', address: signalOfChild, ready: panel },
  { name: 'Cases', who: 'head', address: () => '/cases', ready: table },
  { name: 'A file', who: 'head', address: fileOfChild, ready: panel },
  ...['chronology', 'family', 'plan', 'placement', 'documents', 'looks'].map(tab => ({
    name: `A file, ${tab}`,
    who: 'head' as const,
    address: () => `${fileOfChild()}/${tab}`,
    ready: panel
  })),
  { name: 'Irregularities', who: 'head', address: () => '/irregularities', ready: heading },
  { name: 'Places', who: 'services', address: () => '/places?kind=crisis-centre', ready: table },
  { name: 'A place', who: 'services', address: ownPlace, ready: panel },
  {
    name: 'The closing of a place',
    who: 'services',
    address: async page => `${await ownPlace(page)}/closing`,
    ready: heading
  },
  { name: 'Foster families', who: 'worker', address: () => '/places/foster?age=4', ready: table },
  { name: 'Notices', who: 'head', address: () => '/notices', ready: choices },
  { name: 'Approvals', who: 'head', address: () => '/approvals', ready: choices },
  { name: 'The roster', who: 'head', address: () => '/staff', ready: table },
  { name: 'Deputies', who: 'head', address: () => '/staff/deputies', ready: heading },
  {
    name: 'A caseload that changes hands',
    who: 'head',
    address: () => `/staff/handover?of=${logins.worker}`,
    ready: heading
  },
  { name: 'Norms', who: 'worker', address: () => '/norms?show=changed', ready: table },
  {
    name: 'Possible duplicates',
    who: 'head',
    address: () => '/duplicates',
    // it looks for as long as it is let
    ready: page => page.getByRole('button', { name: t('duplicates.stop') }).click()
  },
  { name: 'Mail', who: 'administrator', address: () => '/mail', ready: fewAccounts },
  {
    name: 'Figures',
    who: 'analyst',
    address: () => '/figures?of=foster-stock&cuts=area,sex&years=2022-2023&compare=2023-06-01T09:00:00.000Z',
    ready: table
  },
  { name: 'Figures of a release', who: 'analyst', address: () => '/figures/text', ready: table },
  { name: 'Releases', who: 'analyst', address: () => '/releases', ready: heading },
  { name: 'Published values', who: 'analyst', address: () => '/series', ready: table },
  { name: 'A series of several sources', who: 'analyst', address: () => '/series/adopted', ready: table },
  { name: 'Population', who: 'analyst', address: () => '/series/population', ready: table },
  {
    name: 'Administration',
    who: 'administrator',
    address: () => '/administration',
    ready: fewAccounts
  }
]

journey('the door is in order in every face', async () => {
  const page = await someone()
  await page.goto('/')
  await sees(page, await nameOf('worker'))
  nothing(await everyFace(page, 'Sign-in'))
  await page.context().close()
})

for (const { name, who, address, ready } of places)
  journey(`${name}: in order light and dark, wide and narrow, in three languages`, async () => {
    const page = await as(who)
    await page.goto(await address(page))
    await ready(page)
    nothing([...(await everyFace(page, name)), ...(await everyTongue(page, name, await nameOf(who)))])
  })

journey('a refusal told in a form is in order in every face', async () => {
  const page = await as('director')
  await page.goto(fileOfChild())
  const form = await openAct(page, 'placement.order')
  await fillIn(form, 'placement.order', { order: 'без-номер', setting: 'kin' })
  await send(form)
  await form.getByRole('alert').first().waitFor()
  nothing(await everyFace(page, 'A refusal'))
  await page.keyboard.press('Escape')
})

journey('the language and the light are chosen from the menu of the person and kept', async () => {
  const page = await as('worker')
  await page.goto('/my-day')
  await page.getByRole('button', { name: await nameOf('worker') }).click()
  await page.getByRole('menuitem', { name: 'English' }).click()
  await page.getByRole('heading', { name: en['rail.my-day'] }).waitFor()
  await page.getByRole('button', { name: await nameOf('worker') }).click()
  await page.getByRole('menuitem', { name: en['shell.light-dark'] }).click()
  await page.reload()
  await page.getByRole('heading', { name: en['rail.my-day'] }).waitFor()
  await page.locator('[data-mantine-color-scheme=dark]').waitFor({ state: 'attached' })
  await page.evaluate(() => localStorage.clear())
  await page.reload()
})

journey('without a mouse: past the rail, through it, to a file by search, and through a form to its end', async () => {
  const page = await as('worker')
  const { keyboard } = page
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
  await page.goto('/my-day')
  await page.getByRole('heading', { name: t('rail.my-day') }).waitFor()
  await keyboard.press('Tab')
  assert.equal(await focused(), t('shell.skip'))
  await keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'page')

  await page.reload()
  await page.getByRole('heading', { name: t('rail.my-day') }).waitFor()
  for (let steps = 0; steps < 8 && (await focused()) !== t('rail.cases'); steps++) await keyboard.press('Tab')
  await keyboard.press('Enter')
  await page.getByRole('heading', { name: t('rail.cases'), level: 1 }).waitFor()

  await keyboard.press('Control+KeyK')
  const search = page.getByRole('combobox', { name: t('search.invite') })
  await search.waitFor()
  await keyboard.type(childName)
  await page.getByRole('option').filter({ hasText: childName }).first().waitFor()
  await keyboard.press('Enter')
  await page.waitForURL(new RegExp(fileOfChild()))
  await panel(page)

  await tabTo(page, actName('case.contact'))
  await keyboard.press('Enter')
  const form = formOf(page, 'case.contact')
  await form.waitFor()
  const kind = fieldBy(form, fieldName('case.contact', 'kind'))
  await tabUntil(page, async () => kind.evaluate(one => one === document.activeElement))
  await keyboard.press('ArrowDown')
  await page.getByRole('option').first().waitFor()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  assert.notEqual(await kind.inputValue(), '')
  const facts = fieldBy(form, fieldName('case.contact', 'facts'))
  await tabUntil(page, async () => facts.evaluate(one => one === document.activeElement))
  await keyboard.type('Само с клавиатурата.')
  await tabTo(page, actName('case.contact'), 'button[type=submit]')
  await keyboard.press('Enter')
  await toldDone(page, 'case.contact')
  await sees(page, 'Само с клавиатурата.')
})

const tabTo = (page: Page, words: string, what = 'button') =>
  tabUntil(page, () =>
    page.evaluate(
      ([words, what]) => {
        const one = document.activeElement
        return one?.matches(what ?? '') === true && one.textContent?.trim() === words
      },
      [words, what]
    )
  )

async function tabUntil(page: Page, there: () => Promise<boolean>): Promise<void> {
  for (let steps = 0; steps < 90; steps++) {
    if (await there()) return
    await page.keyboard.press('Tab')
  }
  assert.fail('the keyboard does not reach it')
}
