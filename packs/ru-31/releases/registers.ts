// biome-ignore-all format: one paragraph a line
/** Families on the registers on a day. */
import type { Release } from './index.ts'

export const registers: Release = {
  code: 'registers',
  words: { bg: 'Семейства на отчет', ru: 'Семьи на учёте', en: 'Families on the registers' },
  kind: 'statement',
  indicators: ['sop-families', 'early-stage-families'],
  tables: [
    { code: 'sop-by-area', words: { bg: 'Социално опасно положение по общини', ru: 'Социально опасное положение по муниципалитетам', en: 'Socially dangerous situation, by municipality' }, indicators: ['sop-families'], cuts: ['area'], chart: { kind: 'bars', along: 'area' } }
  ],
  plausible: { percent: 8, published: true },
  text: {
    bg: ['На {last} на отчет като семейства в социално опасно положение {sop_families, plural, one {е # семейство} other {са # семейства}}, а в ранен етап на неблагополучие – {early_stage_families, number}.'],
    ru: ['На {last} на учёте как {sop_families, plural, one {находящаяся в социально опасном положении состоит # семья} few {находящиеся в социально опасном положении состоят # семьи} many {находящиеся в социально опасном положении состоит # семей} other {находящиеся в социально опасном положении состоит # семьи}}, на ранней стадии неблагополучия – {early_stage_families, number}.'],
    en: ['On {last}, {sop_families, plural, one {# family was} other {# families were}} on the register of socially dangerous situations and {early_stage_families, number} at an early stage of family trouble.']
  }
}
