/** A child removed on an act of the head, rights limited by the court, the limitation cancelled, and the child home again. */
import { act, fillIn } from '../act.ts'
import { choose, formOf, openAct, openTab, type Page, sees, send, toldDone } from '../page.ts'
import { clockName, fieldName, optionName, requirement, t } from '../words.ts'
import { as, journey, nameOf } from './oblast.ts'

const main = (page: Page) => page.getByRole('main')
const asks = (page: Page) => page.getByRole('complementary', { name: t('asks.title') })
let signal = ''
let child = ''

journey(
  'the police find a child alone: examined at once, and without an act of the head nobody is removed',
  async () => {
    const intake = await as('intake')
    await intake.goto('/signals/new')
    const told = formOf(intake, 'signal.register')
    await fillIn(told, 'signal.register', {
      channel: 'phone',
      source: 'police',
      anonymous: false,
      kinds: ['neglect', 'without-care'],
      urgency: 'urgent',
      facts: 'Ребёнок один, отопления нет.',
      children: [{ sketch: { given: 'Лев', family: 'Изъятинский', birth: '02.03.2016', sex: 'male' } }]
    })
    await send(told)
    await toldDone(intake, 'signal.register')
    await intake.waitForURL(/\/signals\/[0-9a-f-]{36}/)
    signal = new URL(intake.url()).pathname
    const page = await as('guardianship')
    await page.goto(signal)
    await sees(asks(page), clockName('EXAM24'))
    await act(page, 'signal.contact', { kind: 'examination', childSeen: true, facts: 'Печь холодная, еды нет.' })
    await act(page, 'signal.conclude', { result: 'without-care', risks: ['neglect', 'removal'] })
    const opening = await openAct(page, 'case.open')
    await fillIn(opening, 'case.open', { type: 'guardianship', risks: ['neglect', 'removal'] })
    await send(opening)
    await page.waitForURL(/\/files\/person\//)
    child = new URL(page.url()).pathname
    await act(page, 'family.register', {
      members: [
        { as: 'child', known: { given: 'Лев', family: 'Изъятинский' } },
        { as: 'mother', sketch: { given: 'Анна', family: 'Изъятинская', sex: 'female' } }
      ]
    })
    await page.goto(child)
    const order = await openAct(page, 'placement.order')
    await fillIn(order, 'placement.order', { grounds: ['art-77'] })
    await sees(order, requirement('removal-act').said)
    await page.keyboard.press('Escape')
  }
)

journey(
  'removed on the act, the prosecutor told, placed for the time being; the suit is due in seven days',
  async () => {
    const page = await as('guardianship')
    await page.goto(child)
    await act(page, 'removal.carry-out', {
      number: '12-р',
      dated: '19.01.2021',
      signer: 'municipality',
      threats: ['left-alone']
    })
    await act(page, 'notice.send', { kind: 'prosecutor', facts: 'Шебекинский межрайонный прокурор, вх. 18.' })
    const order = await openAct(page, 'placement.order')
    await fillIn(order, 'placement.order', {
      order: '12-р/1',
      grounds: ['art-77'],
      setting: 'ward',
      service: /./,
      motives: 'Оставлен один без отопления.'
    })
    await send(order)
    await toldDone(page, 'placement.order')
    await order.waitFor({ state: 'detached' })
    await sees(page.locator('header').last(), optionName('settings', 'ward'))
    await sees(asks(page), clockName('SUIT7'))
    const suit = await openAct(page, 'petition.file')
    await fillIn(suit, 'petition.file', { court: 'district', kind: 'limitation' })
    await choose(suit, fieldName('petition.file', 'parents'), /Изъятинская/)
    await page.keyboard.press('Tab')
    await send(suit)
    await toldDone(page, 'petition.file')
    await openTab(page, 'file.placement')
    await sees(main(page), optionName('petition-kinds', 'limitation'))
  }
)

journey('the court limits the mother’s rights and cancels it again; with a plan the child goes home', async () => {
  const page = await as('guardianship')
  await page.goto(child)
  await rules(page, '2-11/2021', 'limited')
  await act(page, 'assessment.record', { conclusion: 'behaviour-changed' })
  const suit = await openAct(page, 'petition.file')
  await fillIn(suit, 'petition.file', { court: 'district', kind: 'cancelling' })
  await choose(suit, fieldName('petition.file', 'parents'), /Изъятинская/)
  await page.keyboard.press('Tab')
  await send(suit)
  await toldDone(page, 'petition.file')
  await suit.waitFor({ state: 'detached' })
  await rules(page, '2-44/2021', 'limitation-cancelled')
  const end = await openAct(page, 'placement.end')
  await fillIn(end, 'placement.end', { reason: 'returned-parents' })
  await sees(end, requirement('return-plan').said)
  await page.keyboard.press('Escape')
  await act(page, 'plan.adopt', { plan: 'return', goals: [{ goal: 'Ребёнок дома и в безопасности.' }] })
  await accompanied()
  await page.goto(child)
  await act(page, 'placement.end', { reason: 'returned-parents' })
  await sees(page.locator('header').last(), t('file.at-home'))
})

/** The court rules on the rights of the mother, and its judgment comes into force. */
async function rules(page: Page, number: string, status: string): Promise<void> {
  await act(page, 'judgment.record', {
    court: 'district',
    outcome: 'granted',
    number,
    rights: [{ parent: /Изъятинская/, status }]
  })
  await act(page, 'judgment.in-force', {})
}

/** Nobody goes home to a family that nobody goes along with. */
async function accompanied(): Promise<void> {
  const head = await as('head')
  await head.goto(signal)
  const opening = await openAct(head, 'case.open')
  await fillIn(opening, 'case.open', {
    type: 'accompaniment',
    family: /Изъятинская/,
    lead: new RegExp(`^${await nameOf('curator')}`),
    risks: ['removal']
  })
  await send(opening)
  await head.waitForURL(/\/files\/family\//)
  await act(head, 'level.set', { level: 'emergency', reason: 'threat' })
}
