/** The texts of releases: as they were published, with the right form for every number, and honest where there is none. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, describe, test } from 'node:test'
import { known } from '#domain/acts/known.ts'
import type { FigureTable, Mark } from '#domain/figures/table.ts'
import type { Day, Moment } from '#domain/kernel/time.ts'
import { readPack } from '#domain/law/check.ts'
import { type Law, lawOf } from '#domain/law/pack.ts'
import type { ReleaseTemplate } from '#domain/law/release-template.ts'
import type { Language } from '#domain/law/words.ts'
import { timesOf, whenOf } from '#domain/releases/compute.ts'
import { plain, textsOf } from '#server/figures/text.ts'
import { packsIn } from '#server/packs/load.ts'

type Value = number | null
/** What a figure is at a time, as tables call it; `suppressed` is kept back. */
type Given = (indicator: string, time: string) => Value | 'suppressed'
type Period = { from: Day; to: Day }

const YEAR = (year: number): Period => ({ from: `${year}-01-01` as Day, to: `${year}-12-31` as Day })
const languages = ['bg', 'ru', 'en'] as const
const folders = packsIn('packs')
const laws = new Map<string, Law>()

before(async () => {
  for (const folder of folders) {
    const read = readPack((await import(`./${folder}/index.ts`)).default, known)
    assert.ok('pack' in read, JSON.stringify('faults' in read ? read.faults : []))
    laws.set(folder, lawOf(read.pack))
  }
})

function lawNamed(folder: string): Law {
  const law = laws.get(folder)
  assert.ok(law)
  return law
}

function template(folder: string, code: string): ReleaseTemplate {
  const found = lawNamed(folder).pack.releases.find(one => one.code === code)
  assert.ok(found, code)
  return found
}

/** A template filled with given values, through the same tables that a release has; marks of figures are kept. */
function marked(folder: string, form: ReleaseTemplate, period: Period, given: Given) {
  const law = lawNamed(folder)
  const indicators = new Map(law.pack.indicators.map(one => [one.code, one]))
  const cell = (code: string, time: string): { value: Value; mark: Mark | null } => {
    const value = given(code, time)
    if (value === 'suppressed') return { value: null, mark: 'suppressed' }
    return { value, mark: value === null ? 'gap' : null }
  }
  const of = (code: string) => {
    const found = indicators.get(code)
    assert.ok(found, code)
    return found
  }
  const figures = form.indicators.map(code => {
    const time = whenOf(of(code), period, law).code
    return { indicator: code, time, digits: of(code).digits, ...cell(code, time) }
  })
  const tables = form.tables.flatMap(asked =>
    asked.indicators.map(code => {
      const { version, unit, kind, digits } = of(code)
      const times = timesOf(of(code), asked, period, law).map(one => one.code)
      const cells = times.map(time => cell(code, time))
      const marks = Object.fromEntries(cells.flatMap(({ mark }, at) => (mark ? [[at, mark]] : [])))
      const dims = [{ code: 'time', categories: times }, ...asked.cuts.map(cut => ({ code: cut, categories: ['_T'] }))]
      const table: FigureTable = {
        indicator: code,
        version,
        unit,
        kind,
        digits,
        dims,
        cells: cells.map(one => one.value),
        marks,
        knownAt: '2026-01-01T00:00:00.000Z' as Moment
      }
      return { of: asked.code, table }
    })
  )
  return textsOf(form, figures, tables, period)
}

const filled = (folder: string, code: string, language: Language, period: Period, given: Given): string[] =>
  (marked(folder, template(folder, code), period, given)[language] ?? []).map(plain)

const only =
  (values: Record<string, Value | 'suppressed'>): Given =>
  (indicator, time) =>
    values[`${indicator}@${time}`] ?? values[indicator] ?? null

/** Spaces as one, none between digits or before a per cent sign; one dash; no ё; a decimal of zeros falls away. */
const folded = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\d) (?=\d{3}(?!\d))/g, '')
    .replaceAll(/(?<=\d) %/g, '%')
    .replaceAll(/ [-–] ?/g, ' – ')
    .replaceAll('ё', 'е')

const seedAt = (name: string) => new URL(`../../shared/seeds/${name}`, import.meta.url)
const published: Record<string, string> = {}
/** The documents themselves, where they lie beside the repository; the sentences below are theirs either way. */
for (const [code, name] of Object.entries({
  annual: '000_1ad8c186db898956.txt',
  statement: '001_9441ec11d906dbe0.txt',
  deinstitutionalisation: '002_b767438c0e9114bc.txt',
  'results-report': '004_87040ae1aed2dc52.txt'
}))
  try {
    published[code] = folded(readFileSync(seedAt(name), 'utf8'))
  } catch {}

/** Every sentence stands in what is said, and in the document where it is at hand. */
function says(
  code: string,
  text: readonly string[],
  sentences: readonly string[],
  worded: (document: string) => string = one => one
) {
  const whole = folded(text.join(' '))
  const document = published[code]
  for (const sentence of sentences) {
    assert.ok(whole.includes(folded(sentence)), `not said: ${sentence}\n${whole}`)
    if (document) assert.ok(worded(document).includes(folded(sentence)), `not in the document: ${sentence}`)
  }
}

describe('with the published figures the texts are the published ones', () => {
  test('children in care and prevention, 2023', () => {
    const text = filled(
      'bg',
      'annual',
      'bg',
      YEAR(2023),
      only({
        'kin-stock': 4055,
        'foster-stock': 1515,
        'residential-stock': 3002,
        'cnst-stock': 2752,
        'crisis-stock': 119,
        'transitional-stock': 131,
        'prevention-opened': 3570,
        'prevention-closed': 3442,
        'prevention-successful': 2706
      })
    )
    says('annual', text, [
      'Към края на месец декември 2023 г. в семействата на роднини и близки са отглеждани 4055 деца, а в приемни семейства – 1515. В социалните услуги за резидентна грижа към края на м.г. заетостта е била 3002 места, като най-много деца и младежи са били в центрове за настаняване от семеен тип – 2752. В кризисни центрове са живели 119 деца, а в преходни жилища – 131.',
      'През 2023 г. е започнала работа по нови 3570 случая за превенция на изоставянето. Приключили са 3442 случая, от които успешно – 2706.'
    ])
    if (published.annual) assert.equal(folded(text.join(' ')), published.annual.trim())
  })

  test('prevention, relatives and reintegration, 2018', () => {
    const text = filled(
      'bg',
      'statement',
      'bg',
      YEAR(2018),
      only({ prevented: 1733, 'kin-placed': 731, 'reintegration-worked': 1235, 'reintegration-returned': 495 })
    )
    says('statement', text, [
      'Социалните работници са предотвратили изоставянето на 1733 деца през 2018 г.',
      'Благодарение на техните усилия през 2018 г. 1733 деца са останали да живеят в своето родно семейство.',
      'През 2018 г. 731 деца са били настанени в семейство на роднини и близки.',
      'През 2018 г. социалните работници са работили по 1235 случая за реинтеграция на деца в семейството. В 495 от тях децата са се върнали при своите родители. По много от останалите случаи работата продължава и през настоящата година.'
    ])
    for (const paragraph of text)
      if (published.statement) assert.ok(published.statement.includes(folded(paragraph)), paragraph)
  })

  const then: Period = { from: '2019-01-01' as Day, to: '2019-07-31' as Day }
  const institutions = {
    services: 626,
    'services@2018-07-31': 605,
    'services@2017-07-31': 597,
    'services@2016-07-31': 580,
    'services-capacity': 14306,
    'institution-children@2010-12-31': 7587,
    'institution-children@2019-07-31': 514,
    'institution-decrease': 93.2,
    'institutions-closed': 114,
    institutions: 23
  }

  test('services and institutions, July 2019: what the document leaves to its day is named', () => {
    const text = filled('bg', 'deinstitutionalisation', 'bg', then, only(institutions))
    says(
      'deinstitutionalisation',
      text,
      [
        'В последните години броят на социалните услуги непрекъснато нараства. Към края на юли 2019 г. в страната функционират 626 социални услуги в общността за деца, финансирани от бюджета. Техният капацитет е 14 306 места.',
        'С над 93% са намалели децата в специализираните институции. От 7 587 деца през 2010 г. в края на юли 2019 г. те са 514. От 2010 г. насам са закрити 114 специализирани институции, като към края на юли 2019 г. функционират 23 специализирани институции за деца.'
      ],
      document => document.replace('юли т.г.', 'юли 2019 г.').replace('към момента', 'към края на юли 2019 г.')
    )
  })

  test('"over" is said of whole per cents that the share is over, and of no others', () => {
    const say = (decrease: number, now = 514) =>
      filled(
        'bg',
        'deinstitutionalisation',
        'bg',
        then,
        only({ ...institutions, 'institution-decrease': decrease, 'institution-children@2019-07-31': now })
      )[1]
    assert.match(say(93.2) ?? '', /^С над 93 % са намалели/)
    assert.match(say(93) ?? '', /^С 93 % са намалели/)
    assert.match(say(92.9) ?? '', /^С над 92 % са намалели/)
    assert.match(say(-1.3, 7687) ?? '', /^Децата в специализираните институции са повече/)
    assert.match(say(0, 7587) ?? '', /^Децата в специализираните институции са толкова/)
  })

  const report = {
    'sop-families-start@2018-01-01': 953,
    'sop-families-start@2019-01-01': 775,
    'sop-families-start@2020-01-01': 701,
    'sop-children-start@2018-01-01': 2000,
    'sop-children-start@2019-01-01': 1435,
    'sop-children-start@2020-01-01': 1426,
    'early-stage-families-start@2020-01-01': 189,
    'early-stage-children-start@2020-01-01': 423,
    'rights-deprived-families@2018': 96,
    'rights-limited-families@2018': 61,
    'rights-deprived-families@2020': 77,
    'rights-limited-families@2020': 55,
    'without-care-share@2015-12-31': 1.17,
    'without-care-share@2016-12-31': 1.1,
    'without-care-share@2017-12-31': 1.05,
    'without-care-share@2018-12-31': 1.02,
    'without-care-share@2019-12-31': 1,
    'without-care-share@2020-12-31': 0.98,
    'in-families-share': 91.7,
    'return-share': 87.2,
    'level-basic-share': 83.1,
    'level-crisis-share': 10.2,
    'level-emergency-share': 1.5,
    'level-adaptation-share': 5.2
  }

  test('social accompaniment, 2018 to 2020: each stock with its day, and no trend over the missing year', () => {
    const text = filled('ru-31', 'results-report', 'ru', YEAR(2020), only(report))
    const dated = (document: string) =>
      document
        .replaceAll(/(20\d\d) год – (?=\d+ сем)/g, 'на 1 января $1 года – ')
        .replaceAll('с детьми – более 80%', 'с детьми – более 80%')
        .replaceAll('в 2018 году лишены', '2018 год – лишены')
        .replaceAll('к 2020 году', 'К 2020 году')
        .replaceAll(/(?<=%, )(?=201\d г\.)/g, 'в ')
        .replaceAll(/(?<=201\d г\.) ?[-–] ?(?=\d)/g, ' – ')
        .replaceAll('г. – 1%', 'г. – 1,00%')
    says(
      'results-report',
      text,
      [
        'На различных жизненных этапах все семьи, независимо от их состава, социально-экономического положения и статуса, нуждаются в различных видах помощи и государственной поддержке.',
        'Дети помещаются в стационарное отделение учреждений в исключительных случаях, когда нахождение в семье не отвечает их правам и интересам.',
        'Ежегодно происходит снижение количества семей, находящихся в социально опасном положении (на 1 января 2018 года – 953 семьи, на 1 января 2019 года – 775 семей, на 1 января 2020 года – 701 семья).',
        'К 2020 году преобладает базовый уровень социального сопровождения семей с детьми – более 80 %',
        '2018 год – лишены родительских прав – 96 семей, ограничены в родительских правах – 61 семья',
        '2020 год – лишены родительских прав – 77 семей, ограничены в родительских правах – 55 семей',
        'Так, по состоянию на 1 января 2018 года на учёте состояли 953 социально-опасные семьи, в них 2000 детей, на 1 января 2019 года – 775 семей, в них 1435 детей.',
        'По состоянию на 1 января 2020 года на учете в органах социальной защиты населения области состоит 701 семья, находящаяся в социально опасном положении, в которых воспитывается 1426 детей, на ранних стадиях семейного неблагополучия выявлено 189 семей (423 ребенка)',
        'Наблюдается динамика снижения численности детей-сирот и детей, оставшихся без попечения родителей, в общей численности детского населения. На конец 2020 года данный показатель составил 0,98 % от общей численности детей, проживающих в области, в возрасте 0 до 17 лет включительно (в 2019 г. – 1,00 %, в 2018 г. – 1,02 %, в 2017 г. – 1,05 %, в 2016 г. – 1,10 %, в 2015 г. – 1,17 %)',
        'По итогам 2020 года 91,7 % (с учетом усыновленных) детей-сирот, детей, оставшихся без попечения родителей, проживающих на территории области, воспитываются в семьях граждан',
        'Более 85 % детей возвращаются в биологические семьи'
      ],
      dated
    )
    assert.ok(
      text.some(one =>
        one.includes('2019 год – лишены родительских прав – нет данных, ограничены в родительских правах – нет данных')
      )
    )
    assert.ok(text.some(one => one.includes('О том, как менялось число лишений, сказать нельзя')))
    // effects of the project are not claimed, and nobody's rights are said to have been taken 0 times
    assert.doesNotMatch(text.join(' '), /результат(ом|е) создания|позволило|благодаря|явилось|– 0 сем/i)
  })

  test('the words for a trend are those of the figures', () => {
    const say = (...[a, b, c]: Value[]) =>
      filled(
        'ru-31',
        'results-report',
        'ru',
        YEAR(2020),
        only({
          ...report,
          'sop-families-start@2018-01-01': a ?? null,
          'sop-families-start@2019-01-01': b ?? null,
          'sop-families-start@2020-01-01': c ?? null
        })
      )[2] ?? ''
    assert.match(say(953, 775, 701), /^Ежегодно происходит снижение/)
    assert.match(say(701, 775, 953), /^Ежегодно происходит рост/)
    assert.match(say(701, 701, 701), /не меняется/)
    assert.match(say(953, 701, 775), /не идёт в одну сторону/)
    assert.match(say(953, 701, 701), /не идёт в одну сторону/)
    assert.match(say(953, null, 701), /данные есть не за все годы.*на 1 января 2019 года – нет данных/)
  })
})

// The forms, written here by hand and not asked of what sets the texts. A word stands after the numbers of its classes.
const classOf: Record<Language, (n: number) => string> = {
  bg: n => (n === 1 ? 'one' : 'other'),
  en: n => (n === 1 ? 'one' : 'other'),
  ru: n => {
    const [tens, ones] = [n % 100, n % 10]
    if (tens >= 11 && tens <= 14) return 'many'
    return ones === 1 ? 'one' : ones >= 2 && ones <= 4 ? 'few' : 'many'
  }
}

/** A word after a number, with the words before it and after where they tell the case apart. */
type Form = { after: RegExp; classes: readonly string[] }
const form = (after: string, ...classes: string[]): Form => ({
  after: new RegExp(`^ (?:${after})(?![\\p{L}])`, 'u'),
  classes
})

const forms: Record<Language, readonly Form[]> = {
  bg: [
    form(
      'дете|случай|място|нов случай|семейство|сигнал|заповед|институция|приемно семейство|специализирана институция|социална услуга',
      'one'
    ),
    form(
      'деца|случая|места|семейства|сигнала|заповеди|институции|приемни семейства|специализирани институции|социални услуги',
      'other'
    ),
    form('от тях детето', 'one'),
    form('от тях децата', 'other')
  ],
  en: [
    form(
      'child|case|place|family|signal|order|institution|new case|foster family|specialised institution|social service|of them the child',
      'one'
    ),
    form(
      'children|cases|places|families|signals|orders|institutions|new cases|foster families|specialised institutions|social services|of them the children',
      'other'
    )
  ],
  ru: [
    form(
      'реб[её]нок|случай|место|семья|сигнал|приказ|учреждение|приёмная семья|социальная служба|социально-опасная семья|специализированное учреждение',
      'one'
    ),
    form(
      'случая|места|семьи|сигнала|приказа|учреждения|приёмные семьи|социальные службы|социально-опасные семьи|специализированных учреждения',
      'few'
    ),
    form(
      'случаев|мест|семей|сигналов|приказов|учреждений|приёмных семей|социальных служб|социально-опасных семей|специализированных учреждений',
      'many'
    ),
    // of a child: few in the nominative, one and few where it is the object
    form('реб[её]нка', 'few'),
    form('детей', 'many')
  ]
}
/** Where the case is not the nominative, the whole phrase with its own classes; found first. */
const phrases: Record<Language, readonly { around: RegExp; classes: readonly string[] }[]> = {
  bg: [],
  en: [],
  ru: [
    { around: /оставление @ ребёнка/, classes: ['one'] },
    { around: /оставление @ детей/, classes: ['few', 'many'] },
    { around: /по @ (?:новому )?случаю/, classes: ['one'] },
    { around: /по @ (?:новым )?случаям/, classes: ['few', 'many'] },
    { around: /договор с @ семьёй/, classes: ['one'] },
    { around: /договоры с @ семьями/, classes: ['few', 'many'] },
    { around: /В @ из них (?:ребёнок|дети)/, classes: ['one', 'few', 'many'] }
  ]
}
/** A verb or participle right before a number, and the classes it agrees with. */
const verbs: Record<Language, readonly [RegExp, readonly string[]][]> = {
  bg: [
    [/(?:^|[ ,])(?<!заетостта |капацитет )(?:е|то е) (?:\p{L}+ )?@$/u, ['one']],
    [/(?:^|[ ,])(?:са|те са) (?:\p{L}+ )?@$/u, ['other']],
    [/(?:функционира|живее|отглежда) @$/, ['one']],
    [/(?:функционират|живеят|отглеждат|живели|приключили са) @$/i, ['other']]
  ],
  en: [
    [/@ (?:\w+ )?(?:child|case|family|order|institution|service|place) (?:were|have)\b/, []],
    [/@ (?:\w+ )?(?:children|cases|families|orders|institutions|services|places) (?:was|has)\b/, []]
  ],
  ru: [
    [/(?:состояла|состоит|воспитывается|выявлено|был размещён|жил|воспитывался) @ (?:семья|реб[её]нок)/, ['one']],
    [
      /(?:состояла|был размещён|воспитывался|жил|издан|открыт|поступил|изъят|вернулся|утверждена|усыновлён|завершён|начат|принят) @/i,
      ['one']
    ],
    [/(?:изданы|открыты|поступили|изъяты|утверждены|усыновлены|завершены|начаты|приняты|закрыты) @/i, ['few']],
    [
      /(?:издано|открыто|поступило|изъято|утверждено|усыновлено|завершено|начато|принято|закрыто) @(?! \S+ учреждение)/i,
      ['many']
    ]
  ]
}
/** What may follow a number that no noun stands after. */
const alone =
  /^(?:$|[.,;:)%]| %| –| (?:в|при|на|at|on|in|of|with|successfully|деца и младежи|children and young people|дете или младеж|child or young person|детей и молодых людей|ребёнка и молодых человека|ребёнок или молодой человек)(?![\p{L}]))/u

function agree(text: string, language: Language): string[] {
  const wrong: string[] = []
  for (const found of text.matchAll(/\[\[[^|\]]+\|([^\]]*)\]\]/g)) {
    const number = Number((found[1] ?? '').replaceAll(/[\s ,]/g, ''))
    const [ahead, behind] = [plain(text.slice(0, found.index)), plain(text.slice(found.index + found[0].length))]
    if (!Number.isInteger(number) || /^ ?%/.test(behind)) continue
    const around = `${ahead.slice(-40)}@${behind.slice(0, 60)}`
    const here = classOf[language](number)
    const told = `${language} ${around.replace('@', String(number))}`
    const phrase = phrases[language].find(one => one.around.test(around))
    if (phrase) {
      if (!phrase.classes.includes(here)) wrong.push(told)
      continue
    }
    const noun = forms[language].find(one => one.after.test(behind))
    if (noun ? !noun.classes.includes(here) : !alone.test(behind)) wrong.push(told)
    for (const [verb, classes] of verbs[language]) {
      const fits = verb.source.endsWith('@$') ? verb.test(`${ahead.slice(-40)}@`) : verb.test(around)
      if (noun && fits && !classes.includes(here)) wrong.push(`verb: ${told}`)
    }
  }
  return wrong
}

const numbers = [
  ...Array.from({ length: 201 }, (_, n) => n),
  ...Array.from({ length: 23 }, (_, n) => 1000 + n),
  11111,
  12345,
  21001,
  100000,
  111111,
  1000001
]

for (const folder of folders)
  describe(`${folder}: every text of every release`, () => {
    /** All alike; each a year later one more, and one less: every branch of a trend. */
    const courses: ((n: number) => Given)[] = [
      n => () => n,
      n => (_, time) => n + Number(time.slice(0, 4)) - 2020,
      n => (_, time) => n - (Number(time.slice(0, 4)) - 2020) + 5
    ]
    test('has the right form for every number, in every language, and nothing left open', () => {
      for (const form of lawNamed(folder).pack.releases)
        for (const n of numbers)
          for (const [nth, course] of courses.entries()) {
            if (nth > 0 && n < 15) continue
            const text = marked(folder, form, YEAR(2020), course(n))
            for (const language of languages) {
              const paragraphs = text[language] ?? []
              assert.equal(paragraphs.length, form.text[language]?.length)
              for (const paragraph of paragraphs) {
                assert.doesNotMatch(
                  plain(paragraph),
                  /[{}#]| {2}| [.,;:)]|\( |undefined|\bnull\b|NaN|\.\.|^\s|\s$/,
                  form.code
                )
                assert.deepEqual(agree(paragraph, language), [], `${form.code} with ${n}`)
              }
            }
          }
    })

    test('reads well where figures are missing or kept back, and claims nothing over them', () => {
      for (const form of lawNamed(folder).pack.releases.filter(one => one.kind !== 'tables'))
        for (const [given, sign] of [
          [null, /—|няма |нет данных|данных нет|данные|no |cannot/],
          ['suppressed', /\(\*\)/]
        ] as const) {
          const text = marked(folder, form, YEAR(2020), () => given)
          for (const language of languages) {
            const whole = (text[language] ?? []).map(plain).join('\n')
            assert.match(whole, sign, `${form.code} ${language}`)
            assert.doesNotMatch(
              whole,
              /[{}]| {2}|\|| [.,;](?!\.)|undefined|\bnull\b|NaN|– 0 |нараства\.|снижение количества|намалява всяка|растёт каждый/,
              `${form.code} ${language}`
            )
            if (given === 'suppressed') assert.match(whole, /\n\(\*\) /)
          }
        }
    })

    test('says no year for a period that is none', () => {
      for (const form of lawNamed(folder).pack.releases.filter(one => !one.yearly)) {
        const period: Period = { from: '2024-01-01' as Day, to: '2024-01-16' as Day }
        const text = marked(folder, form, period, () => 7)
        for (const language of languages)
          assert.doesNotMatch(
            (text[language] ?? []).join('\n'),
            /през 2024|в 2024 году|In 2024|декември|декабря|December/i,
            form.code
          )
      }
    })

    test('has headings at the same places in every language', () => {
      const heads = (text: readonly string[] = []) => text.map(one => one.startsWith('## '))
      for (const form of lawNamed(folder).pack.releases)
        for (const language of languages) assert.deepEqual(heads(form.text[language]), heads(form.text.bg), form.code)
    })
  })
