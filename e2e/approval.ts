/** An order that a worker drafts and a head agrees to: the director returns it, and signs it on the second try. */
import assert from 'node:assert/strict'
import { act, fillIn } from './act.ts'
import { as, journey, nameOf } from './country.ts'
import { expectNoAxe, fieldBy, fillField, formOf, openAct, openNav, openTab, type Page, sees, send } from './page.ts'
import { actName, entryName, fieldName, optionName, requirement, t } from './words.ts'

const child = { given: 'Шеста', family: `Предложена${letters()}`, birth: '05.03.2018' }
const name = `${child.given} ${child.family}`
const what = actName('measure.order')
const motives = 'Майката търси работа и приема помощ.'
const missing = 'Номерът не е по образеца: поправете го и изпратете отново.'
const order = `ЗД/Д-С-СЗ-811/16.01.2024`
let file = ''

function letters(): string {
  return [...String(Date.now() % 10_000)].map(digit => 'абвгдежзик'[Number(digit)]).join('')
}

const list = (page: Page) => page.getByRole('table')
/** The paper of our child's order, opened from the list. */
async function openPaper(page: Page, on: 'waits' | 'returned'): Promise<void> {
  await page.goto('/my-day')
  await openNav(page, 'rail.approvals')
  await page
    .getByRole('radiogroup')
    .getByText(t(`approval.${on}`))
    .click()
  await list(page).getByRole('row', { name }).getByRole('link', { name: what }).click()
  await page.getByRole('heading', { level: 1, name: what }).waitFor()
  await sees(page.getByRole('main'), motives)
}
const word = (page: Page, key: Parameters<typeof t>[0]) =>
  page.getByRole('main').getByRole('button', { name: t(key), exact: true })
const told = (page: Page, key: Parameters<typeof t>[0]) => sees(page.getByRole('status'), t(key, { act: what }))
const panel = (page: Page) => page.getByRole('complementary', { name: t('asks.title') })

journey('a worker drafts an order that another signs; what the law still wants is told at once', async () => {
  const page = await as('worker')
  await page.goto('/signals/new')
  const signal = formOf(page, 'signal.register')
  await fillIn(signal, 'signal.register', {
    channel: 'letter',
    source: 'school',
    anonymous: true,
    kinds: ['without-care'],
    urgency: 'ordinary',
    children: [{ sketch: child }]
  })
  await send(signal)
  await page.waitForURL(/\/signals\/[0-9a-f-]{36}/)
  const head = await as('head')
  await head.goto(new URL(page.url()).pathname)
  await act(head, 'signal.contact', { kind: 'home-visit', childSeen: true })
  await act(head, 'signal.conclude', { result: 'risk-case', risks: ['without-care'] })
  const opened = await openAct(head, 'case.open')
  const lead = new RegExp(`^${await nameOf('worker')}`)
  await fillIn(opened, 'case.open', { type: 'protection', lead, risks: ['without-care'] })
  await send(opened)
  await head.waitForURL(/\/files\/person\//)
  file = new URL(head.url()).pathname

  await page.goto(file)
  const form = await openAct(page, 'measure.order')
  await fillIn(form, 'measure.order', { order: '811', measures: ['parent-help'], motives })
  await sees(form, requirement('order-number').said)
  await form.getByRole('button', { name: t('approval.send') }).click()
  await told(page, 'approval.sent')
  await sees(page.getByRole('status'), t('approval.unmet', { n: 1 }))
  await sees(panel(page), t('asks.proposed'))
  await sees(panel(page), t('approval.is-agree', { roles: optionName('roles', 'head') }))
})

journey('the head agrees; the director reads what is proposed and what the law says, and returns it', async () => {
  const head = await as('head')
  await openPaper(head, 'waits')
  await word(head, 'approval.agree').click()
  await told(head, 'approval.agreed')

  const director = await as('director')
  await openPaper(director, 'waits')
  const main = director.getByRole('main')
  await sees(main, optionName('family-measures', 'parent-help'))
  await sees(main, await nameOf('worker'))
  await sees(main, await nameOf('head'))
  await sees(main, requirement('order-number').said)
  await expectNoAxe(director, 'a proposal as a paper')
  await word(director, 'approval.sign').click()
  await sees(main.getByRole('alert'), requirement('order-number').said)
  await word(director, 'approval.return').click()
  const back = main.getByRole('form', { name: t('approval.return') })
  await send(back)
  await sees(back, t('form.missing'))
  const reason = fieldName('case-proposal.return', 'reason')
  await fieldBy(back, reason).click()
  await director.getByRole('option', { name: optionName('return-reasons', 'wrong-data') }).click()
  await fillField(back, fieldName('case-proposal.return', 'note'), missing)
  await expectNoAxe(director, 'returning a proposal')
  await send(back)
  await told(director, 'approval.given-back')
})

journey('the worker mends what came back; agreed again, the director signs it to the letter', async () => {
  const worker = await as('worker')
  await openPaper(worker, 'returned')
  await sees(worker.getByRole('main'), missing)
  await sees(worker.getByRole('main'), optionName('return-reasons', 'wrong-data'))
  await worker.getByRole('link', { name: t('approval.again') }).click()
  const form = formOf(worker, 'measure.order')
  await form.waitFor()
  assert.equal(await fieldBy(form, fieldName('measure.order', 'motives')).inputValue(), motives)
  await fillField(form, fieldName('measure.order', 'order'), order)
  await form.getByText(requirement('order-number').said).waitFor({ state: 'detached' })
  await form.getByRole('button', { name: t('approval.send') }).click()
  await told(worker, 'approval.sent')

  const head = await as('head')
  await openPaper(head, 'waits')
  await word(head, 'approval.agree').click()
  await told(head, 'approval.agreed')

  const director = await as('director')
  await openPaper(director, 'waits')
  await sees(director.getByRole('main'), t('approval.law-quiet'))
  await sees(director.getByRole('main'), order)
  await word(director, 'approval.sign').click()
  await told(director, 'approval.signed')
  await expectNoAxe(director, 'the list of approvals')
  assert.equal(await list(director).getByRole('row', { name }).count(), 0)

  await worker.goto(file)
  await openTab(worker, 'file.chronology')
  for (const entry of ['proposal.made', 'proposal.agreed', 'proposal.returned', 'proposal.taken', 'measure.ordered'])
    await sees(worker.getByRole('main'), entryName(entry))
})
