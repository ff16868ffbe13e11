/**
 * Who came into care in a period, and what became of it: one line for each time that a child was taken in, which stays in
 * the ledger when the child has left. Families that take a child in count as one admission, however often its form changes;
 * it then stands under the form of the day.
 */
import { addMonths, type Moment } from '../../kernel/time.ts'
import { traitsOf } from '../../people/person.ts'
import { type Stay, staysOf } from '../../placements/stays.ts'
import type { Spell, Told } from '../spell.ts'
import { type Change, line } from './line.ts'

export const admissions = ({ facts, law }: Told): Spell[] => {
  const { birth, sex } = traitsOf(facts)
  const kind = ({ setting }: Stay) => (law.settings.get(setting)?.provider === 'person' ? 'person' : setting)
  const isHome = (stay: Stay) => law.option('stay-ends', stay.end ?? '')?.means === 'home'
  const { zone } = law.timing
  const stays = staysOf(facts)
  return stays.flatMap((stay, at) => {
    const before = stays[at - 1]
    const goesOn = before && before.to === stay.from && stay.via !== 'entered' && kind(before) === kind(stay)
    if (goesOn) return []
    const own = [stay]
    for (const next of stays.slice(at + 1)) {
      if (next.from !== own.at(-1)?.to || next.via === 'entered' || kind(next) !== kind(stay)) break
      own.push(next)
    }
    const episode = stays.slice(at).find((one, nth, all) => one.to === null || all[nth + 1]?.from !== one.to)
    const soon = (back: Moment) => zone.dayOf(back) <= addMonths(zone.dayOf(stay.from), 12)
    const changes: Change[] = own.map(({ from, setting, office, ground }, nth) => ({
      at: from,
      how: nth === 0 ? 'admitted' : 'changed',
      set: { setting, office, ground: ground ?? undefined, sex, left: 'no' }
    }))
    const last = own.at(-1)
    // the reason is kept here: in the ledger of care a child that moves on the same moment only changes its account
    if (last?.to) changes.push({ at: last.to, how: 'ended', set: { left: 'elsewhere', end: last.end } })
    // whoever goes on from here to another place may still come home from there
    if (episode?.to && isHome(episode))
      changes.push({
        at: episode.to,
        how: 'ended',
        set: { left: soon(episode.to) ? 'home-within-year' : 'home-later' }
      })
    return line(changes, { ledger: 'admission', line: `${kind(stay)}|${stay.from}`, since: stay.from, born: birth })
  })
}
