import assert from 'node:assert/strict'
import { test } from 'node:test'
import bulgaria from '#packs/bg/index.ts'
import belgorod from '#packs/ru-31/index.ts'
import { dueAt, lastDay, type Term, workingCalendar } from './calendar.ts'
import { type Day, zone } from './time.ts'

const sofia = zone('Europe/Sofia')
const bg = workingCalendar(bulgaria.calendar.daysOff, bulgaria.calendar.workingWeekends)
const ru = workingCalendar(belgorod.calendar.daysOff, belgorod.calendar.workingWeekends)

for (const [calendar, day, works] of [
  [bg, '2025-03-03', false],
  [bg, '2025-04-18', false],
  [bg, '2025-04-21', false],
  [bg, '2025-04-22', true],
  [bg, '2026-05-25', false],
  [bg, '2025-06-14', false],
  [ru, '2018-04-28', true],
  [ru, '2018-06-09', true],
  [ru, '2018-12-29', true],
  [ru, '2021-02-20', true],
  [ru, '2020-04-06', false],
  [ru, '2019-01-08', false]
] as const)
  test(`${day} is ${works ? '' : 'not '}worked`, () => assert.equal(calendar.isWorkingDay(day as Day), works))

type Days = Exclude<Term, { hours: number }>
for (const [calendar, from, term, last] of [
  [bg, '2024-10-02', { days: 10 }, '2024-10-14'],
  [bg, '2025-06-15', { days: 28 }, '2025-07-14'],
  [bg, '2025-07-10', { months: 1 }, '2025-08-11'],
  [bg, '2024-12-17', { days: 7 }, '2024-12-27'],
  [bg, '2025-11-25', { months: 6 }, '2026-05-26'],
  [bg, '2025-07-10', { months: 6 }, '2026-01-12'],
  [ru, '2018-09-17', { workingDays: 3 }, '2018-09-20'],
  [ru, '2018-09-25', { workingDays: 10 }, '2018-10-09'],
  [ru, '2018-04-27', { workingDays: 1 }, '2018-04-28'],
  [ru, '2020-03-27', { workingDays: 3 }, '2020-05-14'],
  [ru, '2019-10-03', { workingDays: 3 }, '2019-10-08'],
  [ru, '2019-04-05', { months: 6 }, '2019-10-07']
] as const)
  test(`${JSON.stringify(term)} from ${from} ends ${last}`, () =>
    assert.equal(lastDay(term as Days, from as Day, 'next-working-day', calendar), last))

test('without a shift the last day stays a day of rest', () =>
  assert.equal(lastDay({ months: 1 }, '2025-07-10' as Day, 'none', bg), '2025-08-10'))

test('hours run through the night and the change of the clock, days to the end of their day', () => {
  const started = sofia.at('2025-03-29' as Day, '20:00')
  assert.equal(dueAt({ hours: 24 }, started, 'none', bg, sofia), sofia.at('2025-03-30' as Day, '21:00'))
  assert.equal(dueAt({ days: 1 }, started, 'none', bg, sofia), sofia.at('2025-03-30' as Day, '23:59'))
})
