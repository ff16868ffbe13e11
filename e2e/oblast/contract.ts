/** A social contract that goes wrong: the money spent on something else, stopped, claimed, awarded, and paid back in part. */
import { act, fillIn } from '../act.ts'
import { choose, fieldBy, formOf, openAct, openNav, type Page, sees, send, toldDone } from '../page.ts'
import { fieldName, t } from '../words.ts'
import { as, journey, nameOf } from './oblast.ts'

const main = (page: Page) => page.getByRole('main')
let file = ''

journey('a family asks for a start of its own: decided, with a programme, signed and paid', async () => {
  const curator = await as('curator')
  await openNav(curator, 'rail.families')
  await main(curator).getByRole('row').getByRole('link').nth(3).click()
  await curator.waitForURL(/\/files\/family\//)
  file = new URL(curator.url()).pathname
  const opening = await openAct(curator, 'case.open')
  await fillIn(opening, 'case.open', { type: 'social-contract', lead: new RegExp(`^${await nameOf('curator')}`) })
  await send(opening)
  await toldDone(curator, 'case.open')
  await opening.waitFor({ state: 'detached' })
  const form = await openAct(curator, 'social-contract.apply')
  await choose(form, fieldName('social-contract.apply', 'applicant'), /./)
  await fillIn(form, 'social-contract.apply', { kind: 'business', causes: ['unemployment'], minimum: '9660' })
  await send(form)
  await toldDone(curator, 'social-contract.apply')
  await formOf(curator, 'social-contract.apply').waitFor({ state: 'detached' })
  const head = await as('head')
  await head.goto(file)
  await act(head, 'social-contract.decide', { decision: 'recognised', number: '14' })
  await act(head, 'social-contract.adopt-programme', {
    activities: [{ activity: 'business-registration', until: '01.03.2021', by: 'parent' }]
  })
  await act(head, 'social-contract.sign', { number: 'ИП-3', months: '12', sum: '150000' })
  await curator.goto(file)
  await act(curator, 'social-contract.pay', { amount: '92000' })
  await sees(main(curator), /92\s000/)
})

journey('the money went elsewhere: no more is asked back than was paid, and what is owed always adds up', async () => {
  const head = await as('head')
  await head.goto(file)
  const form = await openAct(head, 'social-contract.stop')
  await fillIn(form, 'social-contract.stop', { reason: 'misuse', recover: '150000', facts: 'Куплен телефон.' })
  await sees(form, t('rule.more-than-was-paid'))
  await fieldBy(form, fieldName('social-contract.stop', 'recover')).fill('92000')
  await send(form)
  await toldDone(head, 'social-contract.stop')
  await form.waitFor({ state: 'detached' })
  await act(head, 'social-contract.claim', { number: '2-118/2021' })
  await act(head, 'social-contract.judge', { number: '2-118/2021', awarded: '92000' })
  await act(head, 'social-contract.repay', { amount: '30000' })
  await openNav(head, 'rail.social-contracts')
  await main(head).getByText(t('contract.list-recovery'), { exact: true }).click()
  await sees(main(head).getByRole('row', { name: /62\s000/ }), /30\s000/)
})
