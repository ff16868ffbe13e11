/** The oblast's own door: it answers while the oblast is written, and then says who one may be. */
import { personaOf, sees } from '../page.ts'
import { optionName, t } from '../words.ts'
import { journey, logins, someone } from './oblast.ts'

journey('the oblast answers while it is written, under its own name, and then tells who one may be', async () => {
  const page = await someone()
  await page.goto('/')
  await page.getByText(t('sign-in.demo')).waitFor({ timeout: 420_000 })
  const { name } = await personaOf(page, logins.curator)
  await sees(page.getByRole('button', { name }), optionName('roles', 'worker'))
  await page.context().close()
})
