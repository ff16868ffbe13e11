/** Papers of the social contract: application, decision, programme, contract, reports, conclusion. */
import {
  type Block,
  confidential,
  directorSigns,
  HAND,
  law,
  letterhead,
  SHORT_HAND,
  section,
  signs,
  staff,
  type Template,
  title,
  worker
} from './parts.ts'

const order = [law('178-ФЗ ст. 8, 8.1', 'medium'), law('ПП Белгородской обл. 22.06.2020 № 273-пп', 'found')]

const household = (path: string): Block => ({
  table: path,
  columns: [
    { head: '№', cell: '{.n}', wide: 0.3 },
    { head: 'Член семьи', cell: '{.person}', wide: 1.6 },
    { head: 'Дата рождения', cell: '{.person.birth}' },
    { head: 'Доход в месяц, руб.', cell: '{.income?}' }
  ],
  none: HAND
})
const activities = (path: string): Block => ({
  table: path,
  columns: [
    { head: '№', cell: '{.n}', wide: 0.3 },
    { head: 'Мероприятие', cell: '{.activity}', wide: 1.8 },
    { head: 'Исполнитель', cell: '{.by} {.person?}', wide: 1.4 },
    { head: 'Срок', cell: '{.until}' },
    { head: 'Отметка о выполнении', cell: '……………………' }
  ],
  none: HAND
})
const results = (path: string): Block => ({
  table: path,
  columns: [
    { head: 'Член семьи', cell: '{.person}', wide: 1.6 },
    { head: 'Результат', cell: '{.result}', wide: 1.4 },
    { head: 'Доход в месяц, руб.', cell: '{.income?}' }
  ],
  none: HAND
})
/** What was paid and what was proved, each with its day. */
const money: Block[] = [
  {
    table: 'social-contract.paid',
    columns: [
      { head: 'Выплачено', cell: '{.date}' },
      { head: 'Сумма, руб.', cell: '{.amount}' },
      { head: 'Платёжный документ', cell: '{.number?}' }
    ],
    none: 'Выплаты не отражены.'
  },
  {
    table: 'social-contract.proved',
    columns: [
      { head: 'Подтверждено', cell: '{.date}' },
      { head: 'Сумма, руб.', cell: '{.amount}' },
      { head: 'Назначение', cell: '{.purpose}' },
      { head: 'Документы', cell: '{.number?} {.facts?}', wide: 1.6 }
    ],
    none: 'Расходы не подтверждены.'
  }
]

export const socialContractPapers: Template[] = [
  {
    code: 'social-contract-application',
    version: 1,
    words: {
      bg: 'Заявление за социален договор',
      ru: 'Заявление о помощи на основании социального контракта',
      en: 'Application for a social contract'
    },
    on: 'case',
    of: 'social-contract.applied',
    roles: worker,
    basis: order,
    blocks: [
      {
        address: [
          '{office.name}',
          'от {entry/applicant}',
          'дата рождения: {entry/applicant.birth}',
          'адрес: {entry/applicant.address}',
          'телефон: {entry/applicant.phone}'
        ]
      },
      { heading: 'ЗАЯВЛЕНИЕ' },
      { text: 'о государственной социальной помощи на основании социального контракта', align: 'center', bold: true },
      { text: 'Прошу заключить со мной социальный контракт. Направление: {entry/kind}.' },
      { text: 'Доход семьи ниже прожиточного минимума по независящим от неё причинам: {entry/causes}.' },
      ...section('Состав и доходы семьи', household('entry/household')),
      { text: '{entry/facts}' },
      { text: 'Сведения подтверждаю. На обработку персональных данных и проверку сведений согласен (согласна).' },
      signs({ as: 'Заявитель', name: '{entry/applicant}' }),
      { sides: ['Заявление принято: {entry/moment}', '{entry/author}'] }
    ]
  },
  {
    code: 'social-contract-decision',
    version: 1,
    words: {
      bg: 'Решение за социален договор',
      ru: 'Решение о помощи на основании социального контракта',
      en: 'Decision on a social contract'
    },
    on: 'case',
    of: 'social-contract.decided',
    roles: staff,
    number: { field: 'number' },
    basis: [...order, law('Срок решения: 10 дней, с проверкой до 30', 'medium')],
    blocks: [
      ...letterhead,
      ...title('РЕШЕНИЕ', 'о государственной социальной помощи на основании социального контракта'),
      {
        rows: [
          ['Заявитель', '{social-contract.applied/applicant}'],
          ['Заявление поступило', '{social-contract.applied/date}'],
          ['Направление', '{social-contract.applied/kind}'],
          ['Прожиточный минимум на человека', '{social-contract.applied/minimum.money}']
        ]
      },
      household('social-contract.applied/household'),
      { text: 'Решено: {entry/decision}.', bold: true },
      { when: { has: 'entry/reason' }, blocks: [{ text: 'Причина отказа: {entry/reason}.' }] },
      { text: '{entry/facts?}' },
      { text: 'Решение может быть обжаловано в вышестоящий орган или в суд.' },
      signs(directorSigns)
    ]
  },
  {
    code: 'adaptation-programme',
    version: 1,
    words: {
      bg: 'Програма за социална адаптация',
      ru: 'Программа социальной адаптации',
      en: 'Adaptation programme'
    },
    on: 'case',
    of: 'social-contract.programme-adopted',
    roles: staff,
    number: { series: 'ПСА' },
    basis: order,
    blocks: [
      ...letterhead,
      { text: 'Приложение к социальному контракту', align: 'right' },
      ...title('ПРОГРАММА', 'социальной адаптации'),
      {
        rows: [
          ['Получатель', '{social-contract.applied/applicant}'],
          ['Направление', '{social-contract.applied/kind}']
        ]
      },
      ...section('Мероприятия', activities('entry/activities')),
      { text: '{entry/facts?}' },
      ...section('Ожидаемый результат', { lines: 2 }),
      signs(
        { as: 'Получатель', name: '{social-contract.applied/applicant}' },
        { as: 'Специалист', name: '{entry/author}' },
        directorSigns
      )
    ]
  },
  {
    code: 'social-contract',
    version: 1,
    words: { bg: 'Социален договор', ru: 'Социальный контракт', en: 'Social contract' },
    on: 'case',
    of: 'social-contract.signed',
    roles: staff,
    number: { field: 'number' },
    basis: [
      ...order,
      law('Приказ Минтруда 29.03.2024 № 159; ПП РФ 16.11.2023 № 1931', 'found'),
      law('Срок от 3 месяцев до 1 года (порядок другого региона)', 'found')
    ],
    blocks: [
      { heading: 'СОЦИАЛЬНЫЙ КОНТРАКТ № {entry/number}' },
      { sides: ['{office.territory}', '{entry/date}'] },
      {
        text: '{office.name} (директор – {staff.director}), именуемое в дальнейшем «Орган», с одной стороны, и'
      },
      {
        text: '{social-contract.applied/applicant}, дата рождения: {social-contract.applied/applicant.birth}, адрес: {social-contract.applied/applicant.address}, {social-contract.applied/applicant.identifier}, паспорт: серия ……… № ………………… выдан ………………………………………, именуемый (именуемая) в дальнейшем «Получатель», с другой стороны, заключили настоящий контракт.'
      },
      ...section(
        '1. Предмет контракта',
        {
          text: '1.1. Орган оказывает Получателю и его семье государственную социальную помощь, а Получатель выполняет мероприятия программы социальной адаптации. Направление: {social-contract.applied/kind}.'
        },
        { text: '1.2. Состав семьи:' },
        household('social-contract.applied/household')
      ),
      ...section(
        '2. Размер и порядок выплаты',
        { text: '2.1. Размер помощи: {entry/sum.money}.' },
        { text: '2.2. Помощь перечисляется на счёт Получателя и расходуется только на мероприятия программы.' }
      ),
      ...section(
        '3. Обязанности Получателя',
        { text: '3.1. Выполнить программу социальной адаптации в установленные сроки.' },
        { text: '3.2. Ежемесячно отчитываться о мероприятиях и доходах, подтверждать расходы документами.' },
        { text: '3.3. Сообщать об изменениях состава и доходов семьи.' },
        { text: '3.4. Вернуть средства, израсходованные не по назначению.' }
      ),
      ...section('4. Мероприятия', activities('social-contract.programme-adopted/activities')),
      ...section(
        '5. Обязанности Органа',
        { text: '5.1. Перечислить средства, помогать в выполнении программы, проверять её выполнение.' },
        { text: '5.2. Оценить результат по окончании контракта.' }
      ),
      ...section(
        '6. Срок действия',
        {
          text: '6.1. Контракт действует с {entry/from} до {entry/until} (срок в месяцах: {entry/months}, прописью: {entry/months.words}).'
        },
        {
          text: '6.2. Контракт может быть продлён при наличии оснований и прекращён досрочно, если мероприятия не выполняются или средства расходуются не по назначению.'
        },
        { text: '6.3. Контракт составлен в двух экземплярах.' }
      ),
      signs(
        { as: 'Орган: директор', name: '{staff.director}' },
        { as: 'Получатель', name: '{social-contract.applied/applicant}' }
      )
    ]
  },
  {
    code: 'social-contract-report',
    version: 1,
    words: {
      bg: 'Отчет по социалния договор',
      ru: 'Отчёт по социальному контракту',
      en: 'Report on the social contract'
    },
    on: 'case',
    of: 'social-contract.reported',
    roles: worker,
    number: { series: 'ОСК' },
    basis: order,
    blocks: [
      ...letterhead,
      ...title('ОТЧЁТ', 'о выполнении программы социальной адаптации'),
      {
        rows: [
          ['Социальный контракт', '№ {social-contract.signed/number} от {social-contract.signed/date}'],
          ['Получатель', '{social-contract.applied/applicant}'],
          ['Доход семьи за месяц', '{entry/income.money}'],
          ['Выполнено в отчётном месяце', '{entry/done}']
        ]
      },
      { text: '{entry/facts?}' },
      ...section('Выплаты и расходы с начала контракта', ...money),
      signs(
        { as: 'Получатель', name: '{social-contract.applied/applicant}' },
        { as: 'Отчёт принял', name: '{entry/author}' }
      ),
      confidential
    ]
  },
  {
    code: 'social-contract-conclusion',
    version: 1,
    words: {
      bg: 'Заключение за резултата от социалния договор',
      ru: 'Заключение о результате социального контракта',
      en: 'Conclusion on the social contract'
    },
    on: 'case',
    of: 'social-contract.ended',
    roles: staff,
    number: { series: 'ЗСК' },
    basis: [...order, law('Приказ 30.09.2013 № 506н/389 (оценка результата)', 'found')],
    blocks: [
      ...letterhead,
      ...title('ЗАКЛЮЧЕНИЕ', 'об оценке выполнения социального контракта'),
      {
        rows: [
          ['Социальный контракт', '№ {social-contract.signed/number} от {social-contract.signed/date}'],
          ['Получатель', '{social-contract.applied/applicant}'],
          ['Направление', '{social-contract.applied/kind}'],
          ['Размер помощи', '{social-contract.signed/sum.money}'],
          ['Прожиточный минимум на человека', '{entry/minimum.money}']
        ]
      },
      ...section('Доходы до контракта', household('social-contract.applied/household')),
      ...section('Результат по каждому члену семьи', results('entry/results')),
      ...section('Выплаты и расходы', ...money),
      ...section('Результат семьи', { text: '{entry/familyResult}', bold: true }, { text: '{entry/facts?}' }),
      signs({ as: 'Специалист', name: '{entry/author}' }, directorSigns),
      confidential
    ]
  },
  {
    code: 'social-contract-stop',
    version: 1,
    words: {
      bg: 'Решение за прекратяване на социалния договор',
      ru: 'Решение о прекращении социального контракта и возврате средств',
      en: 'Decision stopping the social contract'
    },
    on: 'case',
    of: 'social-contract.stopped',
    roles: staff,
    number: { field: 'number' },
    basis: [...order, law('Перечни оснований возврата (порядок другого региона)', 'found')],
    blocks: [
      ...letterhead,
      ...title('РЕШЕНИЕ', 'о досрочном прекращении социального контракта'),
      {
        rows: [
          ['Социальный контракт', '№ {social-contract.signed/number} от {social-contract.signed/date}'],
          ['Получатель', '{social-contract.applied/applicant}'],
          ['Причина прекращения', '{entry/reason}']
        ]
      },
      { text: '{entry/facts?}' },
      ...section('Выплаты и расходы', ...money),
      {
        when: { has: 'entry/recover' },
        blocks: [
          { text: 'Подлежит возврату: {entry/recover.money}.', bold: true },
          {
            text: `Возврат произвести до ${SHORT_HAND} При отказе от возврата средства взыскиваются в судебном порядке.`
          }
        ]
      },
      { text: 'Решение может быть обжаловано в вышестоящий орган или в суд.' },
      signs(directorSigns),
      { text: 'Решение вручено (направлено) получателю: ……………………………… «……» ………………… 20…… г.', align: 'left' }
    ]
  }
]
