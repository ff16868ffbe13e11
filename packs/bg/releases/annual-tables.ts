// biome-ignore-all format: one table a line
/** Ten years by oblast, beside the annual statement: wide tables whose protection takes a while, and no text. */
import type { Release } from './parts.ts'
import { tenYears } from './parts.ts'

export const annualTables: Release = {
  code: 'annual-tables',
  words: { bg: 'Десет години по области: таблици', ru: 'Десять лет по областям: таблицы', en: 'Ten years by oblast: tables' },
  kind: 'tables',
  tables: [
    { code: 'settings-by-area', words: { bg: 'Деца и младежи извън семейството по вид грижа и област', ru: 'Дети и молодые люди вне семьи по виду попечения и области', en: 'Children and young people outside their family, by setting and oblast' }, indicators: ['in-care-stock'], cuts: ['setting', 'area'], times: tenYears, chart: { kind: 'stacked', along: 'area', by: 'setting' } },
    { code: 'prevention-by-area', words: { bg: 'Превенция на изоставянето по области', ru: 'Предотвращение оставления по областям', en: 'Prevention of abandonment, by oblast' }, indicators: ['prevention-opened', 'prevention-closed'], cuts: ['area'], times: tenYears }
  ]
}
