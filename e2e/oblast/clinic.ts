/** A clinic that says nothing: asked, told of to the commission's secretary, put on the agenda, and late for good. */
import { fillIn } from '../act.ts'
import { choose, fillField, formOf, openNav, type Page, sees, send, toldDone } from '../page.ts'
import { actName, entryName, fieldName, optionName, requirement, t } from '../words.ts'
import { as, journey } from './oblast.ts'

const matter = 'Приём психиатра для матери: третий день не встаёт.'
const main = (page: Page) => page.getByRole('main')
let file = ''
let request = ''

journey('the curator asks the clinic about a parent, and its day goes by without a word', async () => {
  const page = await as('curator')
  await openNav(page, 'rail.families')
  await main(page).getByRole('row').getByRole('link').first().click()
  await page.waitForURL(/\/files\/family\//)
  file = new URL(page.url()).pathname
  await main(page)
    .getByRole('button', { name: actName('assistance.ask') })
    .first()
    .click()
  const form = formOf(page, 'assistance.ask')
  await form.getByRole('button', { name: t('form.other-time') }).click()
  await fillField(form, t('form.when'), '14.01.2021')
  await choose(form, fieldName('assistance.ask', 'person'), /./)
  await fillIn(form, 'assistance.ask', { kind: 'medical', to: 'clinic-shebekino', level: 'emergency', matter })
  await send(form)
  await toldDone(page, 'assistance.ask')
  await form.waitFor({ state: 'detached' })
  await sees(main(page), optionName('offices', 'clinic-shebekino'))
  const asked = main(page).getByRole('row', { name: /14\.01\.2021/ })
  request = (await asked.getByRole('link').first().getAttribute('href')) ?? ''
})

journey('the silence goes to the secretary of the commission, who puts it on the agenda', async () => {
  const page = await as('curator')
  await page.goto(request)
  for (const name of ['assistance.remind', 'assistance.escalate']) {
    await page
      .getByRole('button', { name: actName(name) })
      .first()
      .click()
    const form = formOf(page, name)
    await send(form)
    await toldDone(page, name)
    await form.waitFor({ state: 'detached' })
  }
  await sees(main(page), entryName('request.escalated'))
  const secretary = await as('secretary')
  await openNav(secretary, 'rail.commission')
  const waiting = main(secretary).getByRole('row', { name: /19\.01\.2021/ })
  await waiting
    .getByRole('link', { name: actName('session.put-item') })
    .first()
    .click()
  const form = formOf(secretary, 'session.put-item')
  await choose(form, fieldName('session.put-item', 'question'), optionName('session-questions', 'unanswered-request'))
  await send(form)
  await toldDone(secretary, 'session.put-item')
})

journey(
  'the clinic finds only its question on its desk, and tells no more than it may; the answer is late for good',
  async () => {
    const clinic = await as('clinic')
    await clinic.goto('/')
    await main(clinic).getByRole('link').first().waitFor()
    await clinic.goto(request.replace('/requests/', '/desk/'))
    await sees(main(clinic), matter)
    const form = formOf(clinic, 'assistance.answer')
    await choose(form, fieldName('assistance.answer', 'result'), optionName('assistance-results', 'helped'))
    await sees(form, requirement('medical-secrecy').said)
    await choose(form, fieldName('assistance.answer', 'result'), optionName('assistance-results', 'attended'))
    await send(form)
    await toldDone(clinic, 'assistance.answer')
    const outside = await clinic.request.get(`/api${file}`)
    if (outside.status() < 400) throw new Error('the desk opened the file of the family')
    const curator = await as('curator')
    await curator.goto(file)
    await sees(main(curator), t('request.late'))
  }
)
