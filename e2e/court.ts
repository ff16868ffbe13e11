/** A child before the courts: from the night with the police to the judgment in force, and home again when a court refuses. */
import assert from 'node:assert/strict'
import { act, fillIn } from './act.ts'
import { as, journey, nameOf } from './country.ts'
import { at, expectNoAxe, formOf, openAct, openTab, type Page, sees, send, toldDone } from './page.ts'
import { actName, clockName, optionName, requirement, t } from './words.ts'

const line = (page: Page) => page.locator('header', { has: page.getByRole('heading', { level: 1 }) }).last()
const asks = (page: Page) => page.getByRole('complementary', { name: t('asks.title') })
const lane = (page: Page, subject: string) => page.getByRole('region', { name: subject })
const order = (n: number) => `ЗД/Д-С-СЗ-${n}/16.01.2024`
const ours = { court: 'district', kind: 'placement' } as const

/** A child of whom the office hears, with its case open in the hands of the worker. */
async function caseOf(child: { given: string; family: string; birth: string }, source: string): Promise<string> {
  const worker = await as('worker')
  await worker.goto('/signals/new')
  const form = formOf(worker, 'signal.register')
  await fillIn(form, 'signal.register', {
    channel: 'phone',
    source,
    anonymous: false,
    kinds: ['neglect'],
    urgency: 'urgent',
    facts: 'Детето е само на улицата.',
    children: [{ sketch: { ...child, sex: 'male' } }]
  })
  await send(form)
  await toldDone(worker, 'signal.register')
  await worker.waitForURL(/\/signals\/[0-9a-f-]{36}/)
  const signal = new URL(worker.url()).pathname
  await worker.getByRole('link', { name: child.family }).first().click()
  await worker.waitForURL(/\/files\/person\//)
  const file = new URL(worker.url()).pathname
  const head = await as('head')
  await head.goto(signal)
  await act(head, 'signal.conclude', { result: 'risk-measure', risks: ['neglect'] })
  const opening = await openAct(head, 'case.open')
  await fillIn(opening, 'case.open', {
    type: 'protection',
    lead: new RegExp(`^${await nameOf('worker')}`),
    risks: ['neglect']
  })
  await send(opening)
  await head.waitForURL(new RegExp(file))
  return file
}

/** The director's order into a foster family; what danger left no time for is done before the court is asked. */
async function place(file: string, number: string): Promise<void> {
  const director = await as('director')
  await director.goto(file)
  await act(director, 'placement.order', {
    order: number,
    grounds: ['art-25-1-3'],
    setting: 'foster',
    service: /^приемно семейство .* (1 свободно място|[2-9] свободни места)/,
    fosterKind: 'urgent',
    urgent: { facts: 'Няма кой да се грижи за детето.', impossible: ['support', 'kin', 'causes'] }
  })
  const worker = await as('worker')
  await worker.goto(file)
  await act(worker, 'support.record', { kind: 'parent-search', result: 'unreachable' })
  await act(worker, 'kin.study', { relation: 'none-known', outcome: 'none-known' })
  await act(worker, 'causes.record', { occasion: 'at-removal', causes: [{ cause: 'neglect', state: 'present' }] })
  await act(worker, 'plan.adopt', { plan: 'parents', goals: [{ goal: 'Родителите се намират.' }] })
}

let night = ''
journey('a child taken by the police: the hours are counted, and the order comes before they are over', async () => {
  night = await caseOf({ given: 'Пламен', family: 'Нощнов', birth: '04.05.2019' }, 'police')
  const worker = await as('worker')
  await worker.goto(night)
  await act(worker, 'protection.begin', { authority: 'police', facts: 'Намерен сам през нощта.' })
  await sees(asks(worker), clockName('PP48'))
  await sees(asks(worker), /47 ч|48 ч/)
  await place(night, order(821))
  await worker.goto(night)
  await asks(worker).getByText(clockName('PP48')).waitFor({ state: 'detached' })
  await sees(asks(worker), clockName('COURT'))
  await openTab(worker, 'file.placement')
  await sees(lane(worker, optionName('proceeding-subjects', 'placement')), t('track.open'))
  await sees(worker.getByRole('main'), t('turn.petition'))
})

journey('the court is asked, numbers its case, rules, and the judgment becomes final', async () => {
  const page = await as('liaison')
  await page.goto(night)
  await act(page, 'petition.file', { ...ours, order: order(821) })
  const numbering = await openAct(page, 'proceeding.number')
  await fillIn(numbering, 'proceeding.number', { court: 'district', number: '12/2024' })
  await send(numbering)
  await sees(numbering.getByRole('alert'), requirement('court-case-number').said)
  await fillIn(numbering, 'proceeding.number', { number: '20245530100821' })
  await send(numbering)
  await toldDone(page, 'proceeding.number')
  await openTab(page, 'file.placement')
  const matter = lane(page, optionName('petition-kinds', 'placement'))
  await sees(matter, t('track.pending'))
  await sees(matter, '20245530100821')
  await sees(matter, optionName('courts', 'district'))
  await sees(page.getByRole('main'), t('whose.court'))
  await act(page, 'hearing.hold', { court: 'district', result: 'heard' })
  await sees(matter, t('track.heard'))
  await act(page, 'judgment.record', { court: 'district', outcome: 'confirms', number: '821', until: '16.07.2024' })
  await sees(matter, t('track.decided'))
  await act(page, 'judgment.in-force', {})
  await sees(matter, t('track.in-force'))
  await sees(line(page), '16.07.2024')
})

let day = ''
journey('two courts at once: the parent appeals against the order while the district court is asked', async () => {
  day = await caseOf({ given: 'Огнян', family: 'Денев', birth: '04.05.2020' }, 'school')
  await place(day, order(822))
  const director = await as('director')
  await director.goto(day)
  const again = await openAct(director, 'measure.order')
  await fillIn(again, 'measure.order', { order: order(822), measures: ['parent-help'] })
  await send(again)
  await sees(again.getByRole('alert'), t('rule.order-number-used'))
  await director.keyboard.press('Escape')

  const page = await as('liaison')
  await page.goto(day)
  await act(page, 'order.serve', { to: 'parent', how: 'in-person' })
  await sees(asks(page), clockName('ORDAPP'))
  await act(page, 'appeal.file', { court: 'administrative', by: 'parent' })
  await act(page, 'petition.file', { ...ours, order: order(822) })
  await openTab(page, 'file.placement')
  await sees(lane(page, optionName('proceeding-subjects', 'order')), optionName('courts', 'administrative'))
  await sees(lane(page, optionName('petition-kinds', 'placement')), optionName('courts', 'district'))
  for (const [width, light] of [
    ['desk', 'light'],
    ['tablet', 'dark']
  ] as const) {
    await at(page, width, light)
    await expectNoAxe(page, `two courts, ${width}, ${light}`)
  }
  await at(page, 'desk', 'light')
})

journey(
  'the district court refuses: the child is home the same day; the court above places it, and that is carried out',
  async () => {
    const page = await as('liaison')
    await page.goto(day)
    await sees(line(page), optionName('settings', 'foster'))
    await act(page, 'judgment.record', { court: 'district', outcome: 'refuses', number: '822' })
    await sees(line(page), t('file.at-home'))
    await act(page, 'appeal.file', { court: 'regional', by: 'office' })
    await sees(asks(page), clockName('OSDEC'))
    await act(page, 'judgment.record', { court: 'regional', outcome: 'confirms', number: '23', until: '16.07.2024' })
    await openTab(page, 'file.placement')
    await sees(page.getByRole('main'), t('turn.carry-out'))

    const director = await as('director')
    await director.goto(`${day}/placement`)
    const main = director.getByRole('main')
    await main
      .getByRole('button', { name: actName('placement.carry-out') })
      .first()
      .click()
    const form = formOf(director, 'placement.carry-out')
    await fillIn(form, 'placement.carry-out', {
      setting: 'foster',
      service: /^приемно семейство .* (1 свободно място|[2-9] свободни места)/
    })
    await send(form)
    await toldDone(director, 'placement.carry-out')
    await sees(line(director), optionName('settings', 'foster'))
    await sees(line(director), optionName('stay-bases', 'court'))
    assert.equal(await asks(director).getByText(clockName('COURT')).count(), 0)
  }
)
