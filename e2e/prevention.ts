/** A ward calls, the mother is supported, the child stays: prevention from the signal to its closing. */
import { act, fillIn } from './act.ts'
import { as, journey, nameOf } from './country.ts'
import { fieldBy, formOf, openAct, openTab, type Page, sees, send, toldDone } from './page.ts'
import { clockName, entryName, optionName, t } from './words.ts'

const baby = { given: 'Радост', family: 'Родилнова', birth: '12.01.2024' }
let signal = ''
let file = ''
const line = (page: Page) => page.locator('header', { has: page.getByRole('heading', { level: 1 }) }).last()

journey('the ward calls: the signal asks for an answer within a day, and the visit gives it', async () => {
  const page = await as('worker')
  await page.goto('/signals/new')
  const form = formOf(page, 'signal.register')
  await fillIn(form, 'signal.register', {
    channel: 'phone',
    source: 'maternity-ward',
    anonymous: false,
    kinds: ['neglect'],
    urgency: 'urgent',
    facts: 'Майката казва, че ще остави детето.',
    children: [{ sketch: { ...baby, sex: 'female' } }]
  })
  await send(form)
  await toldDone(page, 'signal.register')
  await page.waitForURL(/\/signals\/[0-9a-f-]{36}/)
  signal = new URL(page.url()).pathname
  await sees(page.getByRole('complementary', { name: t('asks.title') }), clockName('MAT24'))
  await act(page, 'signal.contact', {
    kind: 'ward-visit',
    childSeen: true,
    with: ['mother'],
    facts: 'Говорено с майката.'
  })
})

journey('the head opens the prevention; the family is supported by an order, and the worker plans', async () => {
  const head = await as('head')
  await head.goto(signal)
  await act(head, 'signal.conclude', { result: 'risk-case', risks: ['neglect'] })
  const form = await openAct(head, 'case.open')
  await fillIn(form, 'case.open', {
    type: 'prevention',
    lead: new RegExp(`^${await nameOf('worker')}`),
    risks: ['neglect']
  })
  await send(form)
  await head.waitForURL(/\/files\/person\//)
  file = new URL(head.url()).pathname
  await sees(line(head), optionName('case-types', 'prevention'))
  const director = await as('director')
  await director.goto(file)
  await act(director, 'measure.order', {
    order: 'ЗД/Д-С-СЗ-861/16.01.2024',
    measures: ['parent-help', 'services'],
    motives: 'Майката иска да отгледа детето си с помощ.'
  })
  const worker = await as('worker')
  await worker.goto(file)
  await act(worker, 'assessment.record', { conclusion: 'support-at-home', needs: 'Подкрепа у дома.' })
  await act(worker, 'plan.adopt', { plan: 'action', goals: [{ goal: 'Майката се грижи за детето си.' }] })
  await sees(worker.getByRole('complementary', { name: t('asks.title') }), clockName('REV6'))
})

journey('the prevention is closed as successful and stands so in the chronology', async () => {
  const head = await as('head')
  await head.goto(file)
  const form = await openAct(head, 'case.close')
  await fillIn(form, 'case.close', { outcome: 'successful', facts: 'Детето е в семейството си.' })
  await fieldBy(form, t('form.when')).waitFor({ state: 'detached' })
  await send(form)
  await toldDone(head, 'case.close')
  await sees(line(head), t('file.no-open-case'))
  await openTab(head, 'file.chronology')
  await sees(head.getByRole('main'), entryName('case.closed'))
  await sees(head.getByRole('main'), optionName('case-outcomes', 'successful'))
})
