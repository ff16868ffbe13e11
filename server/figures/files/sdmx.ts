/**
 * Tables of figures as an SDMX-JSON 2.1 data message: each table is a data set with its structure in the message.
 * Statuses follow the SDMX cross-domain code lists CL_OBS_STATUS 2.2 and CL_CONF_STATUS 1.2; OBS_MARK keeps our own mark.
 */
import { createHash } from 'node:crypto'
import { spanOf } from '#domain/figures/period.ts'
import { type FigureTable, Mark, placesOf } from '#domain/figures/table.ts'
import { categoryWords, dimName, markMeaning, markWords } from '#domain/figures/words.ts'
import { writtenCells } from '#domain/figures/written.ts'
import { type Language, languages, type Words } from '#domain/law/words.ts'
import type { Worded } from './xlsx.ts'

type Status = { obs: keyof typeof obsStatus; conf: keyof typeof confStatus }

const obsStatus = {
  A: { bg: 'Нормална стойност', ru: 'Обычное значение', en: 'Normal value' },
  O: { bg: 'Липсваща стойност', ru: 'Отсутствующее значение', en: 'Missing value' },
  Q: { bg: 'Липсваща стойност; потисната', ru: 'Отсутствующее значение; скрыто', en: 'Missing value; suppressed' },
  L: {
    bg: 'Липсваща стойност; данните съществуват, но не са събрани',
    ru: 'Отсутствующее значение; данные существуют, но не собраны',
    en: 'Missing value; data exist but were not collected'
  }
} as const satisfies Record<string, Words>

const confStatus = {
  F: { bg: 'Свободно за публикуване', ru: 'Свободно для публикации', en: 'Free (free for publication)' },
  N: {
    bg: 'Не се публикува, само за вътрешно ползване',
    ru: 'Не публикуется, только для внутреннего использования',
    en: 'Not for publication, restricted for internal use only'
  }
} as const satisfies Record<string, Words>

/**
 * Whether a cell was kept back for its own sake or to protect another is not told: it would help to work it out. A rate
 * is refused for want of a denominator that fits, which exists but was not collected. SDMX has no status for rounding.
 */
const statusOf: Readonly<Record<Mark | 'none', Status>> = {
  none: { obs: 'A', conf: 'F' },
  gap: { obs: 'O', conf: 'F' },
  suppressed: { obs: 'Q', conf: 'N' },
  rounded: { obs: 'A', conf: 'F' },
  refused: { obs: 'L', conf: 'F' }
}
const obsCodes = Object.keys(obsStatus) as (keyof typeof obsStatus)[]
const confCodes = Object.keys(confStatus) as (keyof typeof confStatus)[]

/**
 * @param language in which the best-match texts stand; all texts are there in every language
 * The same tables and words give the same bytes: the message is prepared when its newest table was known.
 */
export function sdmx(tables: readonly Worded[], language: Language): Uint8Array {
  const data = {
    structures: tables.map((one, at) => structure(one, at, language)),
    dataSets: tables.map(({ table, words }, at) => dataSet(table, words, at))
  }
  const publisher = tables[0]?.words.publisher
  const message = {
    $schema: 'https://json.sdmx.org/2.1/sdmx-json-data-schema.json',
    meta: {
      id: createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 32),
      test: false,
      prepared: tables.map(({ table }) => table.knownAt as string).reduce((a, b) => (a > b ? a : b), ''),
      contentLanguages: [language, ...languages.filter(one => one !== language)],
      sender: publisher ? { id: idOf(publisher.code), ...named(publisher.name, language) } : { id: 'unknown' }
    },
    data
  }
  return new TextEncoder().encode(`${JSON.stringify(message)}\n`)
}

const named = (words: Words, language: Language) => ({ name: words[language], names: words })
const described = (words: Words, language: Language) => ({ description: words[language], descriptions: words })

/** Codes of dimensions as SDMX writes identifiers: ageBand is AGE_BAND. */
const conceptOf = (code: string): string => code.replace(/[^A-Za-z0-9_-]+|(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase()
/** Identifiers have no point in SDMX; no code of ours has an at sign. */
const idOf = (code: string): string => code.replaceAll('.', '@')

function structure({ table, words }: Worded, at: number, language: Language) {
  const [time, ...others] = table.dims
  const agency = words.publisher.code
  const links = [
    {
      urn: `urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=${agency}:${idOf(table.indicator)}(${table.version}.0.0)`,
      rel: 'dataflow',
      ...(words.address ? { href: words.address } : {})
    }
  ]
  const indicator = {
    id: 'INDICATOR',
    ...named({ bg: 'Показател', ru: 'Показатель', en: 'Indicator' }, language),
    keyPosition: 0,
    values: [{ id: idOf(table.indicator), ...named(words.name, language), ...described(words.definition, language) }]
  }
  return {
    links,
    ...named(words.name, language),
    ...described(words.definition, language),
    dimensions: {
      series: [
        indicator,
        ...others.map(({ code, categories }, place) => ({
          id: conceptOf(code),
          ...named(dimName(table, words, code), language),
          keyPosition: place + 1,
          values: categories.map(category => ({
            id: idOf(category),
            ...named(categoryWords(table, words, code, category), language)
          }))
        }))
      ],
      observation: [
        {
          id: 'TIME_PERIOD',
          ...named(dimName(table, words, time?.code ?? ''), language),
          keyPosition: others.length + 1,
          roles: ['TIME_PERIOD'],
          format: { dataType: timeType(time?.categories ?? []) },
          values: (time?.categories ?? []).map(one => ({
            ...timeValue(one),
            ...named(categoryWords(table, words, time?.code ?? '', one), language)
          }))
        }
      ]
    },
    measures: {
      observation: [
        {
          id: 'OBS_VALUE',
          ...named({ bg: 'Стойност', ru: 'Значение', en: 'Observation value' }, language),
          roles: ['PRIMARY'],
          isMandatory: false,
          format: table.digits > 0 ? { dataType: 'Decimal', decimals: table.digits } : { dataType: 'BigInteger' }
        }
      ]
    },
    attributes: {
      dataSet: tableAttributes(table, words, language).map(({ definition }) => definition),
      observation: cellAttributes(language)
    },
    dataSets: [at]
  }
}

const wholeFlow = { dataflow: {} }
const text = { dataType: 'String', isMultiLingual: true }
const plain = { dataType: 'String', isMultiLingual: false }

/** What holds for the whole table, each with its value: a place in its list of codes, or the value itself. */
function tableAttributes(table: FigureTable, words: Worded['words'], language: Language) {
  const coded = (id: string, role: string, name: Words, code: string, label: Words) => ({
    definition: {
      id,
      ...named(name, language),
      roles: [role],
      relationship: wholeFlow,
      values: [{ id: code, ...named(label, language) }]
    },
    value: 0
  })
  const free = (id: string, name: Words, value: string | Words) => ({
    definition: {
      id,
      ...named(name, language),
      relationship: wholeFlow,
      format: typeof value === 'string' ? plain : text
    },
    value
  })
  const digits = String(table.digits)
  return [
    coded(
      'UNIT_MEASURE',
      'UNIT_MEASURE',
      { bg: 'Мерна единица', ru: 'Единица измерения', en: 'Unit of measure' },
      idOf(table.unit),
      words.unit
    ),
    coded('UNIT_MULT', 'UNIT_MULT', { bg: 'Множител', ru: 'Множитель', en: 'Unit multiplier' }, '0', {
      bg: 'Единици',
      ru: 'Единицы',
      en: 'Units'
    }),
    coded('DECIMALS', 'DECIMALS', { bg: 'Знаци след запетаята', ru: 'Знаков после запятой', en: 'Decimals' }, digits, {
      bg: digits,
      ru: digits,
      en: digits
    }),
    free('SOURCE', { bg: 'Източник', ru: 'Источник', en: 'Source' }, words.source),
    ...(words.excludes
      ? [free('EXCLUDES', { bg: 'Не се включва', ru: 'Не включено', en: 'Excluded' }, words.excludes)]
      : []),
    free('KNOWN_AT', { bg: 'Знание към момент', ru: 'По сведениям на момент', en: 'As known at' }, table.knownAt),
    free('PACK', { bg: 'Правен пакет', ru: 'Правовой пакет', en: 'Pack' }, `${words.pack.code} ${words.pack.version}`)
  ]
}

function cellAttributes(language: Language) {
  const perCell = (id: string, name: Words, codes: Readonly<Record<string, Words>>, about = {}) => ({
    id,
    ...named(name, language),
    roles: [id],
    relationship: { observation: {} },
    values: Object.entries(codes).map(([code, words]) => ({ id: code, ...named(words, language) })),
    ...about
  })
  return [
    perCell(
      'OBS_STATUS',
      { bg: 'Състояние на наблюдението', ru: 'Статус наблюдения', en: 'Observation status' },
      obsStatus
    ),
    perCell('CONF_STATUS', { bg: 'Поверителност', ru: 'Конфиденциальность', en: 'Confidentiality status' }, confStatus),
    {
      ...perCell('OBS_MARK', { bg: 'Бележка', ru: 'Пометка', en: 'Mark' }, {}),
      values: Mark.options.map(mark => ({
        id: mark,
        ...named(markWords[mark], language),
        ...described(markMeaning[mark], language)
      }))
    }
  ]
}

function dataSet(table: FigureTable, words: Worded['words'], at: number) {
  const series: Record<string, { observations: Record<string, (number | null)[]> }> = {}
  for (const { at: place, value, mark } of writtenCells(table)) {
    const [time = 0, ...others] = placesOf(table.dims, place)
    const key = [0, ...others].join(':')
    const { obs, conf } = statusOf[mark ?? 'none']
    series[key] ??= { observations: {} }
    series[key].observations[time] = [
      value,
      obsCodes.indexOf(obs),
      confCodes.indexOf(conf),
      mark === null ? null : Mark.options.indexOf(mark)
    ]
  }
  const spans = (table.dims[0]?.categories ?? []).map(spanOf)
  return {
    structure: at,
    action: 'Information',
    reportingBegin: spans.map(([from]) => from).reduce((a, b) => (a < b ? a : b)),
    reportingEnd: spans.map(([, to]) => to).reduce((a, b) => (a > b ? a : b)),
    attributes: tableAttributes(table, words, 'en').map(({ value }) => value),
    series
  }
}

const timeType = (times: readonly string[]): string => {
  const kinds = new Set(times.map(kindOf))
  return kinds.size === 1 ? [...kinds].join() : 'ObservationalTimePeriod'
}
function kindOf(time: string): string {
  if (time.includes('/')) return 'TimeRange'
  if (/^\d{4}$/.test(time)) return 'GregorianYear'
  if (/^\d{4}-Q\d$/.test(time)) return 'ReportingQuarter'
  return /^\d{4}-\d{2}$/.test(time) ? 'GregorianYearMonth' : 'GregorianDay'
}

const dayLong = 86_400_000
const millis = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** A range is a value and no code: SDMX writes it as its first day and its length. */
function timeValue(time: string) {
  const [from, to] = spanOf(time)
  const span = { start: `${from}T00:00:00Z`, end: `${to}T23:59:59Z` }
  if (!time.includes('/')) return { id: time, ...span }
  return { value: `${from}/P${Math.round((millis(to) - millis(from)) / dayLong) + 1}D`, ...span }
}
