/** The first minute: one command, an address that answers at once, and a way in. */
import assert from 'node:assert/strict'
import { as, journey, logins, someone, theProgram } from './country.ts'
import { openNav, personaOf, sees } from './page.ts'
import { optionName, t } from './words.ts'

journey('the address answers while the country is written, tells how far it is, and then who one may be', async () => {
  const page = await someone()
  const own = theProgram()
  if (own) {
    // The very first start builds the page as well: the plain one stands in for it and loads itself anew.
    await page.goto('/')
    await page.getByRole('progressbar').first().waitFor({ timeout: 420_000 })
    await sees(page, /\d[\d\s ]* /)
    await page.getByText(t('sign-in.demo')).waitFor({ timeout: 420_000 })
    assert.match((await own).said(), /Opora demo: http/)
  } else await page.goto('/')
  await sees(page, t('sign-in.demo'))
  const { name } = await personaOf(page, logins.worker)
  await sees(page.getByRole('button', { name }), optionName('roles', 'worker'))
  await page.context().close()
})

journey('a worker signs in and sees what is due, by urgency, with the norm of each deadline', async () => {
  const page = await as('worker')
  await openNav(page, 'rail.my-day')
  const due = page.getByRole('main').getByRole('listitem')
  await due.first().waitFor()
  assert.ok((await due.count()) > 3)
  await sees(page.getByRole('main'), t('norm.unverified-mark'))
  await due.getByRole('button').first().click()
  await sees(page.getByRole('dialog'), t('norm.unverified'))
  await page.keyboard.press('Escape')
})
