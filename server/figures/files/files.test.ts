import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import readExcelFile from 'read-excel-file/node'
import { languages } from '#domain/law/words.ts'
import { bySetting, rate, rateWords, settingWords } from '../../../test/figure-tables.ts'
import { type Message, meaningFaults, schemaFaults } from '../../../test/sdmx/check.ts'
import { csv } from './csv.ts'
import { sdmx } from './sdmx.ts'
import { xlsx } from './xlsx.ts'

const both = [
  { table: bySetting, words: settingWords },
  { table: rate, words: rateWords }
]
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const read = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as Message

/** Reads RFC 4180 on its own. */
function parsed(text: string): string[][] {
  const rows: string[][] = [[]]
  const field = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/y
  while (field.lastIndex < text.length) {
    const [, raw = '', end] = field.exec(text) ?? assert.fail(`no field at ${field.lastIndex}`)
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

test('CSV: a line a cell, codes beside words, and an empty value is never a zero', () => {
  const [heads = [], ...rows] = parsed(new TextDecoder().decode(csv(bySetting, settingWords, 'bg')))
  assert.deepEqual(heads.slice(0, 8), [
    'indicator',
    'version',
    'time',
    'time_label',
    'careSetting',
    'careSetting_label',
    'value',
    'mark'
  ])
  assert.equal(rows.length, bySetting.cells.length)
  const cell = (time: string, setting: string) => rows.find(row => row[2] === time && row[4] === setting)?.slice(3, 8)
  assert.deepEqual(cell('2019-12-31', '_T'), ['31.12.2019', '_T', 'Общо', '9120', ''])
  assert.deepEqual(cell('2021-12-31', 'foster')?.slice(2), ['Приемно семейство', '', 'gap'])
  assert.deepEqual(cell('2022-12-31', '_T')?.slice(3), ['8205', 'rounded'])
  assert.deepEqual(cell('2023-12-31', 'foster')?.slice(3), ['0', ''])
  assert.deepEqual(
    cell('2023-12-31', 'residential')?.slice(3),
    ['', 'suppressed'],
    'the number below the mark stays in'
  )
})

test('CSV: a text that begins like a formula is a text; a negative number stays a number', () => {
  const text = new TextDecoder().decode(csv(bySetting, settingWords, 'en'))
  assert.ok(text.includes(`"'=HYPERLINK(""x"")"`))
  assert.ok(!/(^|,)"?[=+@]/m.test(text))
  const lost = { ...rate, cells: [-5.04, null, 1, 7] }
  assert.equal(parsed(new TextDecoder().decode(csv(lost, rateWords, 'en')))[1]?.[4], '-5.0')
})

test('XLSX: numbers are numbers, gaps are empty with their mark, and a sheet says what they are', async () => {
  const sheets = await readExcelFile(Buffer.from(await xlsx(both, 'bg')))
  assert.deepEqual(
    sheets.map(({ sheet }) => sheet),
    ['1 in-care.setting', '2 returned-rate', 'Определения']
  )
  const [first, second, last] = sheets.map(({ data }) => data)
  const cells = new Map(first?.slice(3).map(row => [`${row[4]} ${row[5]}`, row.slice(2, 4)]))
  assert.deepEqual(cells.get('2019-12-31 kin'), [4610, null])
  assert.deepEqual(cells.get('2023-12-31 foster'), [0, null])
  assert.deepEqual(cells.get('2021-12-31 foster'), [null, 'няма данни'])
  assert.deepEqual(cells.get('2023-12-31 residential'), [null, 'поверително'])
  assert.deepEqual(cells.get('2022-12-31 _T'), [8205, 'закръглено'])
  assert.deepEqual(second?.[3]?.slice(0, 3), ['I трим. 2023 г.', 12.3, null])
  const told = new Map(last?.map(row => [row[0], row[1]]))
  for (const [head, value] of [
    ['Определение', settingWords.definition.bg],
    ['Мерна единица', 'деца'],
    ['Източник', 'Опора'],
    ['Не се включва', 'Без приютите.'],
    ['Знание към момент (UTC)', bySetting.knownAt],
    ['Правен пакет и версия', 'xx · 2026.2']
  ])
    assert.equal(told.get(head ?? ''), value)
})

for (const language of languages)
  test(`SDMX-JSON in ${language} is valid by the schema and in meaning`, () => {
    const message = read(sdmx(both, language))
    assert.deepEqual(schemaFaults(message), [])
    assert.deepEqual(meaningFaults(message), [])
    assert.equal(message.data.structures[0]?.name, settingWords.name[language])
  })

test('SDMX-JSON: every cell is told with its status, read back by its codes', () => {
  const { data } = read(sdmx(both, 'en'))
  const told: Record<string, unknown[]> = {}
  for (const set of data.dataSets) {
    const { dimensions, attributes } = data.structures[set.structure] ?? assert.fail()
    for (const [key, { observations }] of Object.entries(set.series))
      for (const [time, [value, ...marks]] of Object.entries(observations)) {
        const name = [
          ...key.split(':').map((part, at) => dimensions.series?.[at]?.values?.[Number(part)]?.id),
          dimensions.observation?.[0]?.values?.[Number(time)]?.id ??
            dimensions.observation?.[0]?.values?.[Number(time)]?.value
        ].join(' ')
        told[name] = [
          value,
          ...marks.map((mark, at) =>
            mark === null ? null : attributes.observation?.[at]?.values?.[mark as number]?.id
          )
        ]
      }
  }
  assert.equal(Object.keys(told).length, bySetting.cells.length + rate.cells.length)
  assert.deepEqual(told['in-care@setting kin 2019-12-31'], [4610, 'A', 'F', null])
  assert.deepEqual(told['in-care@setting foster 2023-12-31'], [0, 'A', 'F', null])
  assert.deepEqual(told['in-care@setting foster 2021-12-31'], [null, 'O', 'F', 'gap'])
  assert.deepEqual(told['in-care@setting residential 2023-12-31'], [null, 'Q', 'N', 'suppressed'])
  assert.deepEqual(told['in-care@setting _T 2022-12-31'], [8205, 'A', 'F', 'rounded'])
  assert.deepEqual(told['returned-rate 2023-Q2'], [null, 'L', 'F', 'refused'])
  assert.deepEqual(told['returned-rate 2023-01-15/P31D'], [null, 'Q', 'N', 'suppressed'])
  assert.deepEqual(told['returned-rate 2023-Q3'], [0, 'A', 'F', null])
})

const broken: [what: string, hurt: (message: Message) => void, fault: RegExp][] = [
  [
    'a series key outside its dimension',
    ({ data }) => rename(data.dataSets[0]?.series, '0:0', '0:9'),
    /series 0:9: 9 is outside CARE_SETTING/
  ],
  [
    'an observation outside time',
    ({ data }) => rename(data.dataSets[0]?.series['0:0']?.observations, '4', '5'),
    /5 is outside TIME_PERIOD/
  ],
  [
    'a key with a part too many',
    ({ data }) => rename(data.dataSets[1]?.series, '0', '0:0'),
    /2 parts for 1 dimensions/
  ],
  [
    'a status outside its list',
    ({ data }) => data.dataSets[0]?.series['0:1']?.observations['0']?.splice(1, 1, 7),
    /7 is outside OBS_STATUS/
  ],
  [
    'a zero for a figure kept back',
    ({ data }) => data.dataSets[0]?.series['0:3']?.observations['4']?.splice(0, 1, 0),
    /OBS_STATUS Q with the value 0/
  ],
  [
    'an attribute outside its list',
    ({ data }) => data.dataSets[0]?.attributes.splice(0, 1, 3),
    /attributes: 3 is outside UNIT_MEASURE/
  ],
  [
    'a name missing in a language',
    ({ data }) => delete data.structures[0]?.dimensions.series?.[1]?.values?.[1]?.names?.ru,
    /CARE_SETTING: kin has no name/
  ]
]
function rename(within: Record<string, unknown> | undefined, from: string, to: string) {
  if (!within) return
  within[to] = within[from]
  delete within[from]
}
for (const [what, hurt, fault] of broken)
  test(`the check of meaning finds ${what}, which the schema lets pass`, () => {
    const message = read(sdmx(both, 'bg'))
    hurt(message)
    assert.deepEqual(schemaFaults(message), [])
    assert.match(meaningFaults(message).join('\n'), fault)
  })

test('the same table gives the same bytes, whatever the day and the zone', async () => {
  const before = process.env.TZ
  const made = async () => [csv(bySetting, settingWords, 'bg'), await xlsx(both, 'bg'), sdmx(both, 'bg')].map(sha)
  const first = await made()
  process.env.TZ = 'Pacific/Auckland'
  await new Promise(done => setTimeout(done, 2100)) // archives count in steps of two seconds
  assert.deepEqual(await made(), first)
  process.env.TZ = before
})

test('another figure gives other bytes', async () => {
  const other = { ...bySetting, cells: bySetting.cells.with(1, 4611) }
  assert.notEqual(sha(csv(other, settingWords, 'bg')), sha(csv(bySetting, settingWords, 'bg')))
  const [a, b] = [
    await xlsx([{ table: other, words: settingWords }], 'bg'),
    await xlsx([{ table: bySetting, words: settingWords }], 'bg')
  ]
  assert.notEqual(sha(a), sha(b))
})
