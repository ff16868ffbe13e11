/** A family moves: its work goes to another directorate, and at no moment does nobody answer for the child. */
import assert from 'node:assert/strict'
import { act, fillIn } from './act.ts'
import { as, journey, nameOf } from './country.ts'
import { formOf, openAct, openNav, type Page, sees, send, toldDone } from './page.ts'
import { actName, optionName, t } from './words.ts'

const child = { given: 'Преселка', family: 'Пътникова', birth: '02.05.2020' }
const name = `${child.given} ${child.family}`
let file = ''
const line = (page: Page) => page.locator('header', { has: page.getByRole('heading', { level: 1 }) }).last()
const asks = (page: Page) => page.getByRole('complementary', { name: t('asks.title') })

async function openCase(): Promise<void> {
  const worker = await as('worker')
  await worker.goto('/signals/new')
  const form = formOf(worker, 'signal.register')
  await fillIn(form, 'signal.register', {
    channel: 'phone',
    source: 'school',
    anonymous: false,
    kinds: ['neglect'],
    urgency: 'ordinary',
    children: [{ sketch: { ...child, sex: 'female' } }]
  })
  await send(form)
  await toldDone(worker, 'signal.register')
  await worker.waitForURL(/\/signals\/[0-9a-f-]{36}/)
  const head = await as('head')
  await head.goto(new URL(worker.url()).pathname)
  await act(head, 'signal.conclude', { result: 'risk-case', risks: ['neglect'] })
  const opening = await openAct(head, 'case.open')
  await fillIn(opening, 'case.open', {
    type: 'protection',
    lead: new RegExp(`^${await nameOf('worker')}`),
    risks: ['neglect']
  })
  await send(opening)
  await head.waitForURL(/\/files\/person\//)
  file = new URL(head.url()).pathname
}

journey('the head offers the work to the office where the family has moved, and still answers for it', async () => {
  await openCase()
  const head = await as('head')
  await act(head, 'case.offer-transfer', {
    to: 'dsp-kazanlak',
    reason: 'moved',
    facts: 'Семейството живее при бабата.'
  })
  await sees(head, t('transfer.under-way', { office: optionName('offices', 'dsp-kazanlak'), at: '' }).slice(0, 24))
  await sees(line(head), await nameOf('worker'))
  await openNav(head, 'rail.my-day')
  await sees(head.getByRole('region', { name: t('transfer.from-us') }), name)
})

journey(
  'the other head finds it on the day, reads the file, may only accept or decline, and accepts with a lead',
  async () => {
    const other = await as('otherHead')
    await openNav(other, 'rail.my-day')
    await other
      .getByRole('region', { name: t('transfer.to-us') })
      .getByRole('link', { name })
      .click()
    await sees(line(other), name)
    await asks(other).waitFor()
    await sees(asks(other), actName('case.decline-transfer'))
    assert.equal(await asks(other).getByText(actName('case.close'), { exact: true }).count(), 0)
    await act(other, 'case.accept-transfer', { lead: new RegExp(`^${await nameOf('neighbour')}`) })
    await sees(line(other), await nameOf('neighbour'))
  }
)

journey('from then on the new office works and the old one reads what was its own', async () => {
  const worker = await as('neighbour')
  await worker.goto(file)
  await act(worker, 'case.contact', {
    kind: 'home-visit',
    childSeen: true,
    with: ['mother'],
    facts: 'Първо посещение.'
  })
  const head = await as('head')
  await head.goto(file)
  await sees(line(head), name)
  assert.equal(await asks(head).getByText(actName('case.offer-transfer'), { exact: true }).count(), 0)
})
