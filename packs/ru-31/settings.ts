// biome-ignore-all format: one code a line
/** Children stay with their families here; assistance is of five kinds, named by the law. */
import type { PackSource } from '#domain/law/pack.ts'

export const settings: PackSource['settings'] = [
  { code: 'family', words: { bg: 'собствено семейство', ru: 'кровная семья', en: 'own family' }, rung: 0, provider: 'none' }
]

export const serviceKinds: PackSource['serviceKinds'] = [
  { code: 'medical', words: { bg: 'медицинско съдействие', ru: 'медицинская помощь', en: 'medical assistance' }, setting: 'family', group: 'community' },
  { code: 'psychological', words: { bg: 'психологическо съдействие', ru: 'психологическая помощь', en: 'psychological assistance' }, setting: 'family', group: 'community' },
  { code: 'pedagogical', words: { bg: 'педагогическо съдействие', ru: 'педагогическая помощь', en: 'pedagogical assistance' }, setting: 'family', group: 'community' },
  { code: 'legal', words: { bg: 'правно съдействие', ru: 'юридическая помощь', en: 'legal assistance' }, setting: 'family', group: 'community' },
  { code: 'social', words: { bg: 'социално съдействие', ru: 'социальная помощь', en: 'social assistance' }, setting: 'family', group: 'community' }
]
