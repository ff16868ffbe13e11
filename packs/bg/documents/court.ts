/** Papers to and from the court. */
import {
  type Block,
  child,
  confidential,
  departmentHead,
  directorSigns,
  household,
  ladder,
  law,
  letterhead,
  parents,
  prepared,
  staff,
  support,
  type Template,
  title,
  voice,
  worker,
  workerSigns
} from './parts.ts'

const filing = ['director', 'liaison']
const court: Block = { text: 'ДО {entry/court} – ……………………………', align: 'left', bold: true }
const parties: Block[] = [
  { text: 'Заявител: {office.name}, представлявана от директора {staff.director}.' },
  {
    text: 'Дете: {child.name}, {child.identifier}, родено на {child.birth}, постоянен адрес: {child.permanentAddress}, настоящ адрес: {child.currentAddress}.'
  },
  ...parents
]
/** One petition for several children of a family. */
const together: Block = {
  when: { has: 'entry/together' },
  blocks: [
    { text: 'Искането се отнася и за братята и сестрите на детето, за които се иска общо разглеждане:' },
    { list: 'siblings', item: '{.name}, {.identifier}, родено на {.birth}', none: '……………………………………………………' }
  ]
}
const evidence: Block[] = [
  { heading: 'Доказателства', level: 2 },
  {
    text: 'Писмени доказателства съгласно приложения опис. Социален доклад. Мнение на детето по чл. 15 от Закона за закрила на детето.'
  }
]

export const courtPapers: Template[] = [
  {
    code: 'petition-placement',
    version: 1,
    words: {
      bg: 'Искане до районния съд за настаняване (чл. 26, чл. 28)',
      ru: 'Обращение в районный суд о размещении',
      en: 'Petition to the district court for placement'
    },
    on: 'case',
    of: 'petition.filed',
    where: { kind: ['placement', 'change', 'extend', 'end'] },
    roles: filing,
    number: { series: 'ИС' },
    basis: [
      law('ЗЗД чл. 26, ал. 1', 'found'),
      law('ЗЗД чл. 25, ал. 1', 'high'),
      law('ЗЗД чл. 28', 'medium'),
      law('ЗЗД чл. 26, ал. 3 (компетентен съд)', 'found')
    ],
    blocks: [
      ...letterhead,
      court,
      ...title('И С К А Н Е', 'по чл. 26, ал. 1 във връзка с чл. 25, ал. 1 и чл. 28 от Закона за закрила на детето'),
      ...parties,
      together,
      {
        rows: [
          ['Вид на искането', '{entry/kind}'],
          ['Заповед', '{entry/order?} {placement.ordered/date?}']
        ]
      },
      { text: 'УВАЖАЕМИ РАЙОННИ СЪДИЯ,', align: 'left', bold: true },
      {
        text: 'Със заповед № {placement.ordered/order} от {placement.ordered/date} детето е настанено временно извън семейството: {placement.ordered/setting}, {placement.ordered/service?}{placement.ordered/carer?}, считано от {placement.ordered/moment}, на основание {placement.ordered/grounds}.'
      },
      { heading: 'Факти', level: 2 },
      { text: 'Сигнал, регистриран на {signal.registered}: {signal.kinds}. Установени рискове: {case.risks}.' },
      { text: '{entry/facts}' },
      { text: '{placement.ordered/motives?}' },
      ...support,
      ...ladder,
      ...voice,
      { heading: 'Искане', level: 2 },
      {
        text: 'Моля да постановите решение, с което детето {child.name} да бъде настанено извън семейството: {placement.ordered/setting}, при {placement.ordered/service?}{placement.ordered/carer?}, за срок от ……………………………, считано от датата на заповедта.'
      },
      { text: 'Адрес на полагащия грижи: {placement.ordered/carer.address?}' },
      ...evidence,
      directorSigns,
      prepared,
      confidential
    ]
  },
  {
    code: 'petition-rights',
    version: 1,
    words: {
      bg: 'Молба за ограничаване или лишаване от родителски права',
      ru: 'Заявление об ограничении или лишении родительских прав',
      en: 'Petition to limit or deprive of parental rights'
    },
    on: 'case',
    roles: filing,
    number: { series: 'РП' },
    basis: [law('СК чл. 131', 'found'), law('СК чл. 132, ал. 1 и 2', 'found')],
    blocks: [
      ...letterhead,
      { text: 'ДО РАЙОНЕН СЪД – ……………………………', align: 'left', bold: true },
      ...title('МОЛБА', 'по чл. 131 / чл. 132 от Семейния кодекс'),
      { text: 'Заявител: {office.name}, представлявана от директора {staff.director}.' },
      ...child,
      ...parents,
      { text: 'Ответник (родител): ………………………………………………………………………………………' },
      { heading: 'Факти', level: 2 },
      {
        text: 'Установени рискове: {case.risks}. Детето е настанено: {placement.setting?}, {placement.place?}, от {placement.since?}, със заповед {placement.order?}.'
      },
      { text: '{petition.filed/facts}' },
      {
        table: 'notice.sent',
        columns: [
          { head: 'Дата', cell: '{.date}', wide: 0.8 },
          { head: 'Уведомление', cell: '{.kind}', wide: 1.4 },
          { head: 'Съдържание', cell: '{.facts?}', wide: 2 }
        ],
        none: 'Няма отразени уведомления.'
      },
      ...support,
      ...voice,
      { heading: 'Искане', level: 2 },
      {
        text: 'Моля да постановите решение, с което родителските права на ответника да бъдат ……………………………, и да определите следните мерки:'
      },
      { lines: 3 },
      ...evidence,
      directorSigns,
      confidential
    ]
  },
  {
    code: 'judgment-note',
    version: 1,
    words: { bg: 'Справка за съдебно решение', ru: 'Справка о решении суда', en: 'Note on a judgment' },
    on: 'case',
    of: 'judgment.given',
    roles: staff,
    number: { series: 'СР' },
    basis: [law('ЗЗД чл. 28', 'medium'), law('Номер на дело: 14 цифри', 'found')],
    blocks: [
      ...departmentHead,
      ...title('СПРАВКА', 'за постановено съдебно решение'),
      ...child,
      {
        rows: [
          ['Съд', '{entry/court}'],
          ['Дело №', '{entry/proceeding?}'],
          ['Акт №', '{entry/number?}'],
          ['Дата на акта', '{entry/date}'],
          ['Предмет', '{entry/subject?}'],
          ['Резултат', '{entry/outcome}'],
          ['Начало на срока', '{entry/from?}'],
          ['Срок до', '{entry/until?} {entry/untilAge?}'],
          ['Връчено', '{judgment.served/date?} {judgment.served/to?}'],
          ['В сила от', '{judgment.in-force/date?}']
        ]
      },
      { text: '{entry/facts}' },
      { heading: 'Заседания', level: 2 },
      {
        table: 'hearing.held',
        columns: [
          { head: 'Дата', cell: '{.moment}' },
          { head: 'Съд', cell: '{.court}' },
          { head: 'Резултат', cell: '{.result}' },
          { head: 'Детето изслушано', cell: '{.childHeard?}' }
        ],
        none: 'Няма отразени заседания.'
      },
      { text: 'Съдебният акт се прилага като получен документ.', small: true },
      workerSigns(),
      confidential
    ]
  },
  {
    code: 'appeal',
    version: 1,
    words: { bg: 'Жалба срещу съдебен акт', ru: 'Жалоба на судебный акт', en: 'Appeal' },
    on: 'case',
    of: 'appeal.filed',
    where: { by: 'office' },
    roles: filing,
    number: { series: 'ЖБ' },
    basis: [
      law('ЗЗД чл. 28, ал. 6 (въззивна жалба, 7 дни)', 'medium'),
      law('АПК чл. 208 и сл. (касационна жалба)', 'low')
    ],
    blocks: [
      ...letterhead,
      court,
      ...title('ЖАЛБА'),
      ...parties,
      {
        rows: [
          ['Подава', '{entry/by}'],
          ['Обжалван акт', '{judgment.given/court?}, № {judgment.given/number?} от {judgment.given/date?}'],
          ['Обжалвана заповед', '{entry/order?}'],
          ['Дата', '{entry/date}']
        ]
      },
      { heading: 'Оплаквания', level: 2 },
      { text: '{entry/facts}' },
      { heading: 'Искане', level: 2 },
      { text: 'Моля обжалваният акт да бъде отменен и вместо него да бъде постановено:' },
      { lines: 3 },
      directorSigns,
      prepared,
      confidential
    ]
  },
  {
    code: 'court-report',
    version: 1,
    words: { bg: 'Социален доклад до съда', ru: 'Социальный доклад для суда', en: 'Social report to the court' },
    on: 'case',
    roles: worker,
    number: { series: 'СД' },
    basis: [law('ЗЗД чл. 15, ал. 6 (доклад на ДСП по дела за дете)', 'medium')],
    blocks: [
      ...departmentHead,
      { text: 'ДО СЪДА', align: 'left', bold: true },
      ...title('СОЦИАЛЕН ДОКЛАД'),
      ...child,
      ...parents,
      ...household,
      { text: 'Случай: {case.type}, открит на {case.opened}; водещ: {case.lead}; рискове: {case.risks}.' },
      { heading: 'Оценка', level: 2 },
      { text: '{assessment.recorded/conclusion}. {assessment.recorded/needs?} {assessment.recorded/strengths?}' },
      ...support,
      ...ladder,
      ...voice,
      { heading: 'Престои извън семейството', level: 2 },
      {
        table: 'stays',
        columns: [
          { head: 'От', cell: '{.from}' },
          { head: 'До', cell: '{.to?}' },
          { head: 'Вид грижа', cell: '{.setting}' },
          { head: 'При кого', cell: '{.place?}' }
        ],
        none: 'Няма.'
      },
      { heading: 'Становище', level: 2 },
      { lines: 4 },
      workerSigns({ as: 'Началник отдел „Закрила на детето“', name: '{staff.head}' }),
      confidential
    ]
  },
  {
    code: 'violence-petition',
    version: 1,
    words: {
      bg: 'Молба за защита от домашно насилие',
      ru: 'Заявление о защите от домашнего насилия',
      en: 'Petition for protection from domestic violence'
    },
    on: 'case',
    roles: filing,
    number: { series: 'ДНС' },
    basis: [
      law('ЗЗДН чл. 8, т. 3 (молба от директора на ДСП)', 'medium'),
      law('ЗЗДН чл. 10 (3 месеца от 01.01.2024)', 'high'),
      law('ЗЗДН чл. 18 (незабавна защита, 24 часа)', 'found')
    ],
    blocks: [
      ...letterhead,
      { text: 'ДО РАЙОНЕН СЪД – ……………………………', align: 'left', bold: true },
      ...title('МОЛБА', 'по Закона за защита от домашното насилие'),
      { text: 'Молител: директорът на {office.name}, {staff.director}, в интерес на детето:' },
      ...child,
      { text: 'Извършител: …………………………………………………………………………………………………' },
      { heading: 'Факти: дата, място, начин на извършване', level: 2 },
      {
        table: 'violence.recorded',
        columns: [
          { head: 'Кога', cell: '{.moment}' },
          { head: 'Вид', cell: '{.kinds?}' },
          { head: 'Обстоятелства', cell: '{.facts?}', wide: 2 }
        ],
        none: '………………………………………………………………………………………………………'
      },
      { text: 'Моля да издадете заповед за незабавна защита и заповед за защита със следните мерки:' },
      { lines: 3 },
      directorSigns,
      confidential
    ]
  }
]
