// biome-ignore-all format: one paragraph a line
/** Texts that are published every year. A figure is named by its indicator's code with `_` for `-`. */
import type { PackSource } from '#domain/law/pack.ts'

export const releases: PackSource['releases'] = [
  {
    code: 'registers',
    words: { bg: 'Семейства на отчет', ru: 'Семьи на учёте', en: 'Families on the registers' },
    indicators: ['sop-families', 'early-stage-families'],
    sums: [],
    text: {
      bg: ['На 31 декември {year} г. на отчет като семейства в социално опасно положение {sop_families, plural, one {е # семейство} other {са # семейства}}, а в ранен етап на неблагополучие – {early_stage_families, number}.'],
      ru: ['На 31 декабря {year} года на учёте как находящиеся в социально опасном положении {sop_families, plural, one {состоит # семья} few {состоят # семьи} many {состоит # семей} other {состоит # семьи}}, на ранней стадии неблагополучия – {early_stage_families, number}.'],
      en: ['On 31 December {year}, {sop_families, plural, one {# family was} other {# families were}} on the register of socially dangerous situations and {early_stage_families, number} at an early stage of family trouble.']
    }
  }
]
