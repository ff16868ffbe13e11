// biome-ignore-all format: one row a line
/** What answers here to the figures of published documents: by the row's id and the day or period it speaks of. */
import type { PackSource } from '#domain/law/pack.ts'

export const published: PackSource['published'] = [
  { id: 'bel-2018-sop-families', indicator: 'sop-families-start', on: '2018-01-01' },
  { id: 'bel-2018-sop-children', indicator: 'sop-children-start', on: '2018-01-01' },
  { id: 'bel-2019-sop-families', indicator: 'sop-families-start', on: '2019-01-01' },
  { id: 'bel-2019-sop-children', indicator: 'sop-children-start', on: '2019-01-01' },
  { id: 'bel-2020-sop-families', indicator: 'sop-families-start', on: '2020-01-01' },
  { id: 'bel-2020-sop-children', indicator: 'sop-children-start', on: '2020-01-01' },
  { id: 'bel-2020-early-families', indicator: 'early-stage-families-start', on: '2020-01-01', note: { bg: '„Выявлено“ може да е и поток през предходната година: вижте и вписаните през периода.', ru: '«Выявлено» может быть и потоком за предыдущий год: смотрите и поставленных на учёт за период.', en: '"Found" may also be a flow of the year before: see also those entered in the period.' } },
  { id: 'bel-2020-early-children', indicator: 'early-stage-children-start', on: '2020-01-01', note: { bg: '„Выявлено“ може да е и поток през предходната година: вижте и вписаните през периода.', ru: '«Выявлено» может быть и потоком за предыдущий год: смотрите и поставленных на учёт за период.', en: '"Found" may also be a flow of the year before: see also those entered in the period.' } },
  { id: 'bel-2015-orphan-share', indicator: 'without-care-share', on: '2015-12-31' },
  { id: 'bel-2016-orphan-share', indicator: 'without-care-share', on: '2016-12-31' },
  { id: 'bel-2017-orphan-share', indicator: 'without-care-share', on: '2017-12-31' },
  { id: 'bel-2018-orphan-share', indicator: 'without-care-share', on: '2018-12-31' },
  { id: 'bel-2019-orphan-share', indicator: 'without-care-share', on: '2019-12-31' },
  { id: 'bel-2020-orphan-share', indicator: 'without-care-share', on: '2020-12-31' },
  { id: 'bel-2020-in-families', indicator: 'in-families-share', on: '2020-12-31' },
  { id: 'bel-2018-rights-terminated', indicator: 'rights-deprived-families', from: '2018-01-01', to: '2018-12-31' },
  { id: 'bel-2018-rights-restricted', indicator: 'rights-limited-families', from: '2018-01-01', to: '2018-12-31' },
  { id: 'bel-2020-rights-terminated', indicator: 'rights-deprived-families', from: '2020-01-01', to: '2020-12-31' },
  { id: 'bel-2020-rights-restricted', indicator: 'rights-limited-families', from: '2020-01-01', to: '2020-12-31' },
  { id: 'bel-2020-basic-level', indicator: 'level-basic-share', on: '2020-01-01', note: { bg: 'Документът казва „к 2020 году“ без ден; приет е 1 януари.', ru: 'Документ говорит «к 2020 году» без дня; принято 1 января.', en: 'The document says "by 2020" without a day; 1 January is taken.' } },
  { id: 'bel-return-rate', indicator: 'return-share', from: '2020-01-01', to: '2020-12-31', note: { bg: 'Документът не дава нито период, нито знаменател: приети са последната година и всички, напуснали отделението.', ru: 'В документе нет ни периода, ни знаменателя: приняты последний год и все выбывшие из отделения.', en: 'The document gives neither period nor denominator: the last year and all who left the ward are taken.' } }
]
