/** A night on duty: the installation's own clock stands at 23:00 of a Thursday, whatever the clock of the world says. */
import assert from 'node:assert/strict'
import { makeAccount } from '#server/access/queries.ts'
import { routes } from '#server/api/routes.ts'
import { clockFrom } from '#server/installation/clock.ts'
import { servePublic } from '#server/installation/public.ts'
import { buildWeb } from '#server/installation/web.ts'
import { buildApp } from '#server/platform/http/app.ts'
import { givenAnInstallation, at as moment, officesOf } from '../test/installation.ts'
import { act, fillIn } from './act.ts'
import { journey, theBrowser } from './country.ts'
import {
  choose,
  expectNoAxe,
  faultsOf,
  fieldBy,
  formOf,
  openNav,
  openPage,
  type Page,
  sees,
  send,
  signIn,
  toldDone
} from './page.ts'
import { t } from './words.ts'

const night = '2025-11-20 23:00'
const staff = [
  { login: 'rabotnik', name: 'Нощна Дежурна', role: 'worker', phone: '0888 111 111' },
  { login: 'direktor', name: 'Дневен Директоров', role: 'director', phone: '0888 222 222' },
  { login: 'nachalnik', name: 'Главна Началникова', role: 'head', phone: null }
] as const

/** The real server and the real page, in a process of the journey's own, at a present that it chooses. */
async function atNight() {
  const bench = await givenAnInstallation('bg', night)
  const desk = { ...bench.desk, now: clockFrom(moment(night)) }
  const [office = ''] = officesOf(bench.law)
  for (const { role, ...one } of staff)
    await makeAccount(bench.database.writer, { ...one, office, roles: [role], secret: null, persona: true })
  await buildWeb()
  const app = await buildApp(routes, () => desk)
  await servePublic(app, {
    law: bench.law,
    demo: true,
    desk: () => desk,
    now: desk.now,
    progress: () => null,
    page: () => true,
    beside: () => []
  })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    url,
    database: bench.database,
    async close() {
      await app.close()
      await bench.close()
    }
  }
}

journey('a night signal: the worker on duty takes it in, assigns it and reaches the signer, who opens it', async () => {
  const installation = await atNight()
  const pages: Page[] = []
  const come = async (login: string) => {
    const page = await openPage(await theBrowser(), installation.url)
    pages.push(page)
    await signIn(page, login)
    return page
  }
  try {
    const director = await come('direktor')
    await openNav(director, 'rail.my-day')
    await sees(director, t('staff.no-signer'))
    await openNav(director, 'rail.staff')
    await sees(director, t('staff.nobody'))
    await putOnDuty(director, 'staff.duty-worker', 'Нощна Дежурна')
    await putOnDuty(director, 'staff.duty-signer', 'Дневен Директоров')
    await expectNoAxe(director, 'the roster')

    const worker = await come('rabotnik')
    await openNav(worker, 'rail.my-day')
    const now = worker.getByRole('region', { name: t('staff.on-duty-now') })
    await sees(now, 'Нощна Дежурна')
    await sees(now, 'Дневен Директоров')
    await sees(now, '0888 222 222')
    await expectNoAxe(worker, 'My day at night')

    await worker.goto('/signals/new')
    await sees(worker.getByRole('region', { name: t('staff.signer-now') }), '0888 222 222')
    const form = formOf(worker, 'signal.register')
    await fillIn(form, 'signal.register', {
      channel: 'phone',
      source: 'citizen',
      anonymous: true,
      kinds: ['violence-physical'],
      urgency: 'urgent',
      facts: 'Измислено: детето е ударено тази нощ.',
      children: [{ sketch: { given: 'Нощенка', family: 'Измислена' } }]
    })
    await send(form)
    await toldDone(worker, 'signal.register')
    await worker.waitForURL(/\/signals\/[0-9a-f-]{36}/)
    const signal = new URL(worker.url()).pathname
    await act(worker, 'signal.assign', { worker: /^Нощна Дежурна/ })

    await openNav(director, 'rail.signals')
    await director.locator(`a[href="${signal}"]`).click()
    await sees(director, 'Измислено: детето е ударено тази нощ.')

    const [assigned] = await installation.database.owner`
      select actor from journal.entry where type = 'signal.assigned' and stream = ${signal.split('/').at(-1) ?? ''}`
    assert.equal(assigned?.actor, 'rabotnik')
    assert.deepEqual(pages.flatMap(faultsOf), [])
  } finally {
    for (const page of pages) await page.context().close()
    await installation.close()
  }
})

/** From the end of the working day, as the form offers, to the beginning of the next. */
async function putOnDuty(page: Page, kind: 'staff.duty-worker' | 'staff.duty-signer', name: string): Promise<void> {
  await page.getByRole('button', { name: t('staff.put-on-duty') }).click()
  const form = page.getByRole('form', { name: t('staff.put-on-duty') })
  await choose(form, t('staff.kind'), t(kind))
  await choose(form, t('staff.colleague'), name)
  assert.ok(await fieldBy(form, t('staff.since')).inputValue())
  await send(form)
  await sees(page.getByRole('table'), name)
}
