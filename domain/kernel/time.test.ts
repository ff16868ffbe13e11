import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, addHours, addMonths, ageOn, type Day, daysBetween, type Moment, zone } from './time.ts'

const sofia = zone('Europe/Sofia')
const moscow = zone('Europe/Moscow')
const day = (text: string) => text as Day
const moment = (text: string) => text as Moment

for (const [place, wall, time, utc] of [
  [sofia, '2025-01-15', '12:00', '2025-01-15T10:00:00.000Z'],
  [sofia, '2025-07-15', '12:00', '2025-07-15T09:00:00.000Z'],
  // the clock is put forward from 03:00 to 04:00: a time that never was reads as the hour after
  [sofia, '2025-03-30', '02:59', '2025-03-30T00:59:00.000Z'],
  [sofia, '2025-03-30', '03:30', '2025-03-30T01:30:00.000Z'],
  [sofia, '2025-03-30', '04:00', '2025-03-30T01:00:00.000Z'],
  // the clock is put back from 04:00 to 03:00
  [sofia, '2025-10-26', '02:59', '2025-10-25T23:59:00.000Z'],
  [sofia, '2025-10-26', '04:00', '2025-10-26T02:00:00.000Z'],
  [sofia, '2025-10-26', '23:59', '2025-10-26T21:59:00.000Z'],
  // Moscow was at +4 all the year, then at +3
  [moscow, '2014-10-25', '12:00', '2014-10-25T08:00:00.000Z'],
  [moscow, '2014-10-27', '12:00', '2014-10-27T09:00:00.000Z'],
  [moscow, '2018-07-01', '00:00', '2018-06-30T21:00:00.000Z']
] as const)
  test(`${wall} ${time} in ${place.name} is ${utc}`, () => assert.equal(place.at(day(wall), time), utc))

for (const [utc, wall, time] of [
  ['2025-06-14T20:10:00.000Z', '2025-06-14', '23:10'],
  ['2025-06-14T21:10:00.000Z', '2025-06-15', '00:10'],
  ['2025-10-26T00:30:00.000Z', '2025-10-26', '03:30'],
  ['2025-10-26T01:30:00.000Z', '2025-10-26', '03:30'],
  ['2025-12-31T22:00:00.000Z', '2026-01-01', '00:00']
] as const)
  test(`${utc} reads ${wall} ${time} in Sofia`, () =>
    assert.deepEqual([sofia.dayOf(moment(utc)), sofia.timeOf(moment(utc))], [wall, time]))

test('hours run through a change of the clock', () => {
  const before = sofia.at(day('2025-03-29'), '12:00')
  assert.equal(sofia.timeOf(addHours(before, 24)), '13:00')
  assert.equal(sofia.wall(addHours(before, 23)) - sofia.wall(before), 24 * 3_600_000)
})

for (const [from, months, to] of [
  ['2025-01-31', 1, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2025-08-31', 6, '2026-02-28'],
  ['2025-11-30', 3, '2026-02-28'],
  ['2025-03-15', -6, '2024-09-15']
] as const)
  test(`${from} and ${months} months is ${to}`, () => assert.equal(addMonths(day(from), months), to))

for (const [birth, on, age] of [
  ['2020-06-15', '2023-06-14', 2],
  ['2020-06-15', '2023-06-15', 3],
  ['2020-02-29', '2023-02-28', 2],
  ['2020-02-29', '2023-03-01', 3],
  ['2020-02-29', '2024-02-29', 4]
] as const)
  test(`born ${birth} is ${age} on ${on}`, () => assert.equal(ageOn(day(birth), day(on)), age))

test('days are added over years', () => assert.equal(addDays(day('2024-12-31'), 60), '2025-03-01'))
test('days between ignore the clock', () => assert.equal(daysBetween(day('2025-03-29'), day('2025-03-31')), 2))
test('a zone that is not there is refused', () => assert.throws(() => zone('Europe/Atlantis'), RangeError))
