/** What ended well for families, and who came back: whoever has stays counted as such. */
import { type Closing, closingsOf } from '../../families/closings.ts'
import type { Spell, Told } from '../spell.ts'
import { filled } from '../spell.ts'
import { line } from './line.ts'

export const closings = ({ facts, law }: Told): Spell[] => closingsOf(facts, law).flatMap(spells)

function spells({ at, of, office, again }: Closing): Spell[] {
  const what = 'case' in of ? { type: of.type } : { register: of.register }
  const begun = filled({ ...what, office, again: 'no' })
  return line(
    [
      { at, how: 'closed', set: begun },
      ...(again
        ? [{ at: again.at, how: 'changed', set: { again: again.within === 'year' ? 'within-year' : 'later' } }]
        : [])
    ],
    { ledger: 'closing', line: `${'case' in of ? of.case : of.register}|${at}`, since: at }
  )
}
