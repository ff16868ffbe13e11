// biome-ignore-all format: one code a line
/**
 * Where children live, their own families first: each next rung needs what the law needs. Assistance is of five kinds,
 * named by the law; the other kinds are organisations.
 */
import type { PackSource } from '#domain/law/pack.ts'

export const settings: PackSource['settings'] = [
  { code: 'family', words: { bg: 'собствено семейство', ru: 'кровная семья', en: 'own family' }, rung: 0, provider: 'none' },
  { code: 'guardianship', words: { bg: 'настойничество или попечителство', ru: 'опека или попечительство', en: 'guardianship' }, rung: 1, provider: 'person' },
  { code: 'preliminary', words: { bg: 'предварително настойничество', ru: 'предварительная опека', en: 'preliminary guardianship' }, rung: 1, provider: 'person' },
  { code: 'foster', words: { bg: 'приемно семейство', ru: 'приёмная семья', en: 'foster family' }, rung: 2, provider: 'person' },
  { code: 'hospital', words: { bg: 'лечебно заведение', ru: 'медицинская организация', en: 'hospital' }, rung: 3, provider: 'service' },
  { code: 'ward', words: { bg: 'стационарно отделение на център „Семья“', ru: 'стационарное отделение центра «Семья»', en: 'residential ward of a Family centre' }, rung: 3, provider: 'service' },
  { code: 'organisation', words: { bg: 'организация за сираци', ru: 'организация для детей-сирот', en: 'organisation for orphans' }, rung: 4, provider: 'service' }
]

/** A kind whose setting is the family is used by referral: nobody lives in it by an order. */
export const serviceKinds: PackSource['serviceKinds'] = [
  { code: 'medical', words: { bg: 'медицинско съдействие', ru: 'медицинская помощь', en: 'medical assistance' }, setting: 'family', group: 'community' },
  { code: 'psychological', words: { bg: 'психологическо съдействие', ru: 'психологическая помощь', en: 'psychological assistance' }, setting: 'family', group: 'community' },
  { code: 'pedagogical', words: { bg: 'педагогическо съдействие', ru: 'педагогическая помощь', en: 'pedagogical assistance' }, setting: 'family', group: 'community' },
  { code: 'legal', words: { bg: 'правно съдействие', ru: 'юридическая помощь', en: 'legal assistance' }, setting: 'family', group: 'community' },
  { code: 'social', words: { bg: 'социално съдействие', ru: 'социальная помощь', en: 'social assistance' }, setting: 'family', group: 'community' },
  { code: 'family-centre', words: { bg: 'център „Семья“', ru: 'центр социальной помощи семье и детям «Семья»', en: 'Family centre' }, setting: 'family', group: 'community' },
  { code: 'ward', words: { bg: 'стационарно отделение на център „Семья“', ru: 'стационарное отделение центра «Семья»', en: 'residential ward of a Family centre' }, setting: 'ward', group: 'residential' },
  // a mother and her child take one place together: no placement of the child
  { code: 'crisis-ward', words: { bg: 'кризисно отделение „Майка и дете“', ru: 'кризисное отделение «Мать и дитя»', en: 'mother-and-child crisis ward' }, setting: 'family', group: 'residential', together: true },
  // what the Family centres were before they were reorganised
  { code: 'rehabilitation-centre', words: { bg: 'рехабилитационен център за непълнолетни (СРЦН)', ru: 'социально-реабилитационный центр для несовершеннолетних (СРЦН)', en: 'rehabilitation centre for minors' }, setting: 'ward', group: 'residential' },
  { code: 'orphans-organisation', words: { bg: 'организация за деца сираци', ru: 'организация для детей-сирот', en: 'organisation for orphans' }, setting: 'organisation', group: 'institution' },
  { code: 'hospital', words: { bg: 'лечебно заведение', ru: 'медицинская организация', en: 'hospital' }, setting: 'hospital', group: 'residential' }
]
