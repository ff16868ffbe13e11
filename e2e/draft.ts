/** A form saves itself: nothing is lost when the page or the session ends. */
import assert from 'node:assert/strict'
import { fillIn } from './act.ts'
import { journey, logins, someone } from './country.ts'
import { fieldBy, formOf, sees, signIn, signOut } from './page.ts'
import { fieldName, optionName, t } from './words.ts'

journey('a half-filled signal comes back after a reload, and after leaving and signing in again', async () => {
  const page = await someone()
  const persona = await signIn(page, logins.worker)
  const said = 'Обади се учителката: детето идва на училище гладно.'
  await page.goto('/signals/new')
  const form = formOf(page, 'signal.register')
  await fillIn(form, 'signal.register', {
    channel: 'email',
    facts: said,
    children: [{ sketch: { given: 'Недописана' } }]
  })
  await sees(form, t('form.kept'))
  const whole = async () => {
    await sees(form, t('form.kept'))
    assert.equal(await fieldBy(form, fieldName('signal.register', 'facts')).inputValue(), said)
    assert.equal(
      await fieldBy(form, fieldName('signal.register', 'channel')).inputValue(),
      optionName('channels', 'email')
    )
    assert.equal(await fieldBy(form, fieldName('signal.register', 'children.sketch.given')).inputValue(), 'Недописана')
  }
  await page.reload()
  await whole()
  await signOut(page, persona)
  await signIn(page, logins.worker)
  await page.goto('/signals/new')
  await whole()
  await page.context().close()
})
