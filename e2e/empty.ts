/** An installation for real: empty, with one link that makes the first administrator. */
import assert from 'node:assert/strict'
import { start } from './app.ts'
import { journey, theBrowser } from './country.ts'
import { choose, fillField, openPage, sees } from './page.ts'
import { optionName, t } from './words.ts'

const first = { name: 'Първа Администраторова', login: 'parva', password: 'дълга-парола-едно' }
const next = { name: 'Втори Работников', login: 'vtori', password: 'дълга-парола-две' }

journey('an empty installation prints a link that makes one administrator, who makes the next account', async () => {
  const program = await start('serve', '--pack', 'bg')
  try {
    const link = await program.says(/http\S+first-administrator\?token=\S+/)
    await program.says(/ready/)
    const browser = await theBrowser()
    const page = await openPage(browser, program.url)
    await page.goto('/')
    await sees(page, t('sign-in.lead'))
    assert.deepEqual(await (await page.request.get('/api/personas')).json(), [], 'personas belong to the demo')

    await page.goto(link)
    await fillField(page, t('admin.name'), first.name)
    await fillField(page, t('sign-in.login'), first.login)
    await fillField(page, t('sign-in.password'), first.password)
    await page.getByRole('button', { name: t('first.make') }).click()
    await sees(page, t('admin.why'))
    assert.ok(!page.url().includes('token'), 'the link must not stay in the address bar')

    await page.getByRole('button', { name: t('admin.new') }).click()
    const form = page.getByRole('dialog', { name: t('admin.new') })
    await fillField(form, t('admin.name'), next.name)
    await fillField(form, t('sign-in.login'), next.login)
    await choose(form, t('admin.office'), optionName('offices', 'dsp-stara-zagora'))
    await choose(form, t('admin.roles'), optionName('roles', 'worker'))
    await fillField(form, t('admin.first-password'), next.password)
    await form.getByRole('button', { name: t('first.make') }).click()
    await sees(page.getByRole('status'), t('admin.made', { name: next.name }))
    await page.getByRole('cell', { name: next.login }).waitFor()

    const again = await openPage(browser, program.url)
    await again.goto(link)
    await fillField(again, t('admin.name'), 'Трети Неканен')
    await fillField(again, t('sign-in.login'), 'treti')
    await fillField(again, t('sign-in.password'), first.password)
    await again.getByRole('button', { name: t('first.make') }).click()
    await again.getByRole('alert').waitFor()

    await again.goto('/')
    await fillField(again, t('sign-in.login'), next.login)
    await fillField(again, t('sign-in.password'), first.password)
    await again.getByRole('button', { name: t('sign-in.enter') }).click()
    await sees(again.getByRole('alert'), t('sign-in.wrong'))
    await fillField(again, t('sign-in.password'), next.password)
    await again.getByRole('button', { name: t('sign-in.enter') }).click()
    await sees(again, t('day.nothing'))
    await sees(again, next.name)
    await page.context().close()
    await again.context().close()
  } finally {
    const { code, left } = await program.interrupt()
    assert.deepEqual({ code, left }, { code: 0, left: [] })
  }
})
