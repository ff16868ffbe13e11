/** A school calls in time: from the signal to the day on which the family stands on its own again. */
import { act, fillIn } from '../act.ts'
import { formOf, openAct, openNav, openTab, type Page, sees, send, toldDone } from '../page.ts'
import { clockName, entryName, optionName, t } from '../words.ts'
import { as, journey, nameOf } from './oblast.ts'

const asks = (page: Page) => page.getByRole('complementary', { name: t('asks.title') })
let signal = ''
let family = ''

journey(
  'the school tells of missed lessons: the examination is due in three working days, and the curator goes',
  async () => {
    const page = await as('intake')
    await page.goto('/signals/new')
    const form = formOf(page, 'signal.register')
    await fillIn(form, 'signal.register', {
      channel: 'phone',
      source: 'school',
      anonymous: false,
      kinds: ['school-absence'],
      urgency: 'ordinary',
      facts: 'Двенадцать пропущенных дней.',
      children: [
        { sketch: { given: 'Дарья', middle: 'Петровна', family: 'Первосигналова', birth: '14.05.2012', sex: 'female' } }
      ]
    })
    await send(form)
    await toldDone(page, 'signal.register')
    await page.waitForURL(/\/signals\/[0-9a-f-]{36}/)
    signal = new URL(page.url()).pathname
    await sees(asks(page), clockName('EXAM3'))
    const curator = await as('curator')
    await curator.goto(signal)
    await act(curator, 'signal.contact', {
      kind: 'examination',
      childSeen: true,
      with: ['child', 'school'],
      facts: 'Долг, холодный дом, мать на вахте.'
    })
    await curator
      .getByRole('link', { name: /Первосигналова/ })
      .first()
      .click()
    await curator.waitForURL(/\/files\/person\//)
    await act(curator, 'family.register', {
      members: [
        { as: 'child', known: { given: 'Дарья', family: 'Первосигналова' } },
        { as: 'mother', sketch: { given: 'Ольга', family: 'Первосигналова', sex: 'female' } }
      ]
    })
  }
)

journey('the consilium recommends, the head accepts the family, names its curator and sets the level', async () => {
  const head = await as('head')
  await head.goto(signal)
  await act(head, 'signal.meet', {
    kind: 'consilium',
    participants: ['social-centre', 'school'],
    recommendation: 'accept',
    level: 'basic'
  })
  await act(head, 'signal.conclude', { result: 'early-stage', risks: ['school', 'debt'] })
  const form = await openAct(head, 'case.open')
  await fillIn(form, 'case.open', {
    type: 'accompaniment',
    family: /Первосигналова/,
    lead: new RegExp(`^${await nameOf('curator')}`),
    risks: ['school', 'debt']
  })
  await send(form)
  await head.waitForURL(/\/files\/family\//)
  family = new URL(head.url()).pathname
  await act(head, 'level.set', { level: 'basic', reason: 'accepted' })
  await act(head, 'register.enter', { register: 'early-stage', basis: 'consilium', number: '14' })
  await sees(head.getByRole('main'), optionName('registers', 'early-stage'))
})

journey(
  'the family applies, its need is decided, it signs the contract, and its curator finds what it can lean on',
  async () => {
    const curator = await as('curator')
    await curator.goto(family)
    await act(curator, 'application.receive', { kind: 'services' })
    const head = await as('head')
    await head.goto(family)
    await act(head, 'need.decide', { decision: 'recognised', number: '301' })
    const director = await as('director')
    await director.goto(family)
    await act(director, 'programme.adopt', { number: '88', until: '19.01.2022' })
    await act(director, 'contract.sign', { number: 'С-41/2021', until: '19.01.2022' })
    await curator.goto(family)
    await act(curator, 'assessment.record', {
      kind: 'deep',
      conclusion: 'support-needed',
      resources: [{ resource: 'attachment' }],
      ties: [{ circle: 'kin', who: 'Бабушка', strength: 'strong' }]
    })
    await act(curator, 'plan.adopt', { plan: 'individual', goals: [{ goal: 'Дарья ходит в школу.' }] })
    await act(curator, 'case.contact', { kind: 'home-visit', childSeen: true })
  }
)

journey(
  'on the board the family stands at its level; the goal is reached, and the accompaniment is closed',
  async () => {
    const curator = await as('curator')
    await openNav(curator, 'rail.families')
    await sees(curator.getByRole('row', { name: /Первосигналова/ }), optionName('registers', 'early-stage'))
    await openNav(curator, 'rail.registers')
    await sees(curator.getByRole('row', { name: /Первосигналова/ }), optionName('register-bases', 'consilium'))
    const head = await as('head')
    await head.goto(family)
    await act(head, 'case.meet', {
      kind: 'consilium',
      participants: ['social-centre', 'school'],
      recommendation: 'close'
    })
    await act(head, 'contract.end', { reason: 'goal-reached' })
    await act(head, 'register.leave', { register: 'early-stage', basis: 'improvement' })
    await act(head, 'case.close', { outcome: 'resolved', goals: [{ goal: '1', result: 'reached' }] })
    await openTab(head, 'file.chronology')
    await sees(head.getByRole('main'), entryName('case.closed'))
    await curator.goto('/registers?list=left')
    await sees(curator.getByRole('row', { name: /Первосигналова/ }), optionName('register-bases', 'improvement'))
    await curator.goto(family)
    await sees(asks(curator), clockName('POST1'))
  }
)
