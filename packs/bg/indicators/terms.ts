// biome-ignore-all format: one field a line
/** Terms kept, by which of them: those that the pack has counted (`counted.term`). */
import type { Indicators } from '../../common/indicators.ts'
import { chapter } from './parts.ts'

type Counts = NonNullable<Indicators[number]['counts']>
const ledgers = ['case-term', 'signal-term', 'person-term']
const came = (term: string | string[]): Counts => ledgers.map(ledger => ({ ledger, measure: 'in', where: { term }, crossing: true }))

export const terms: Indicators = chapter('workload', { cuts: ['clock', 'area', 'office'] }, [
  {
    code: 'terms-due',
    words: { bg: 'Настъпили срокове', ru: 'Наступившие сроки', en: 'Terms that came' },
    definition: { bg: 'Срокове, които през периода са спазени или са изтекли, без да е свършено нужното. Срок, отпаднал преди да изтече, не се брои; неспазеният остава в броя, каквото и да стане после.', ru: 'Сроки, которые за период соблюдены или истекли без исполнения. Срок, отпавший до истечения, не считается; несоблюдённый остаётся в числе, что бы ни было потом.', en: 'Terms that in the period were kept or ran out with nothing done. A term that fell away before it ran out does not count; one that was missed stays in the number whatever came later.' },
    unit: 'term',
    kind: 'flow',
    counts: came(['in-time', 'overdue'])
  },
  {
    code: 'terms-in-time',
    words: { bg: 'Спазени срокове', ru: 'Соблюдённые сроки', en: 'Terms kept' },
    definition: { bg: 'От настъпилите през периода срокове: спазените.', ru: 'Из сроков, наступивших за период: соблюдённые.', en: 'Of the terms that came in the period: those kept.' },
    unit: 'term',
    kind: 'flow',
    counts: came('in-time')
  },
  {
    code: 'terms-in-time-share',
    words: { bg: 'Дял на спазените срокове', ru: 'Доля соблюдённых сроков', en: 'Share of terms kept' },
    definition: { bg: 'От всички срокове, настъпили през периода: спазените. Просрочените и неизпълнените остават в знаменателя.', ru: 'Из всех сроков, наступивших за период: соблюдённые. Просроченные и неисполненные остаются в знаменателе.', en: 'Of all terms that came in the period: those kept. Late and missed ones stay in the denominator.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['terms-in-time'] }, denominator: { figures: ['terms-due'] }, per: 100 }
  }
])
