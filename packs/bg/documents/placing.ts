/** Papers of the road to a place: police protection, hand-over, foster contract, referral, service contract, aid. */
import {
  child,
  confidential,
  departmentHead,
  directorate,
  directorSigns,
  headSigns,
  law,
  lead,
  letterhead,
  numbered,
  parents,
  prepared,
  staff,
  type Template,
  title,
  worker,
  workerSigns
} from './parts.ts'

export const placing: Template[] = [
  {
    code: 'handover',
    version: 1,
    words: { bg: 'Приемо-предавателен протокол', ru: 'Приёмо-передаточный протокол', en: 'Hand-over record' },
    on: 'case',
    of: 'handover.recorded',
    roles: worker,
    number: { series: 'ППР' },
    basis: [law('Методика за настаняване; практика на услугите', 'found')],
    blocks: [
      ...departmentHead,
      ...title('ПРИЕМО-ПРЕДАВАТЕЛЕН ПРОТОКОЛ'),
      {
        text: 'Днес, {entry/moment}, на основание заповед № {placement.ordered/order?} / съдебно решение, се извърши предаване на детето:'
      },
      ...child,
      {
        rows: [
          ['Предава се на', '{entry/to}'],
          ['При кого', '{placement.place?}'],
          ['Адрес', '{placement.carerAddress?}']
        ]
      },
      { text: '{entry/facts?}' },
      {
        table: 'children',
        columns: [
          { head: 'Предадено с детето', cell: 'документи, лекарства, дрехи, лични вещи' },
          { head: 'Отбелязване', cell: '………………………………', wide: 1.4 }
        ],
        none: 'Документи и вещи: ……………………………………………………………………………'
      },
      {
        rows: [
          ['Здравословно състояние', '……………………………………'],
          ['Особености в грижата', '……………………………………']
        ]
      },
      { signatures: [{ as: 'Предал', name: '{entry/author}' }, { as: 'Приел' }] },
      confidential
    ]
  },
  {
    code: 'police-protection',
    version: 1,
    words: { bg: 'Протокол за полицейска закрила', ru: 'Протокол полицейской защиты', en: 'Police protection record' },
    on: 'person',
    of: 'protection.began',
    roles: [...worker, 'intake'],
    number: { series: 'ПЗ' },
    basis: [
      law('ЗЗД чл. 37–43', 'high'),
      law('Наредба № I-51', 'found'),
      law('48 часа от началото на мярката', 'high')
    ],
    blocks: [
      ...departmentHead,
      ...title('ПРОТОКОЛ', 'за предприета полицейска закрила на дете'),
      ...child,
      ...parents,
      {
        rows: [
          ['Начало (дата и час)', '{entry/moment}'],
          ['Орган', '{entry/authority}'],
          ['Полицейски орган (име, РУ)', '……………………………………'],
          ['Място на настаняване', '{placement.place?} ………………………'],
          ['Медицински преглед', '……………………'],
          ['Уведомени родители', '……………………'],
          ['Уведомена дирекция „Социално подпомагане“', '{entry/paperBy?} {entry/paperDated?} ………………'],
          ['Край (дата и час)', '{protection.ended/moment?} ………………']
        ]
      },
      { heading: 'Основание и обстоятелства', level: 2 },
      { text: '{entry/facts}' },
      {
        signatures: [
          { as: 'Полицейски орган' },
          { as: 'Социален работник', name: '{author.name}' },
          { as: 'Приел детето' }
        ]
      },
      confidential
    ]
  },
  {
    code: 'referral',
    version: 1,
    words: { bg: 'Направление за социална услуга', ru: 'Направление в социальную службу', en: 'Referral to a service' },
    on: 'case',
    of: 'referral.made',
    roles: staff,
    number: { series: 'НП' },
    basis: [law('ЗСУ чл. 73, 78; ППЗСУ', 'found')],
    blocks: [
      ...letterhead,
      ...title('НАПРАВЛЕНИЕ', 'за ползване на социална услуга'),
      ...child,
      ...parents,
      {
        rows: [
          ['Услуга', '{entry/kind}'],
          ['Доставчик', '{entry/service?}'],
          ['За лице', '{entry/person?}'],
          ['Спешност', '{entry/urgency?}'],
          ['Дата', '{entry/date}'],
          ['Валидност', '……………………']
        ]
      },
      { heading: 'Потребности и цел на насочването', level: 2 },
      { text: '{entry/facts}' },
      { text: '{assessment.recorded/needs?}' },
      directorSigns,
      prepared,
      confidential
    ]
  },
  {
    code: 'preliminary-assessment',
    version: 1,
    words: {
      bg: 'Предварителна оценка на потребностите от социални услуги',
      ru: 'Предварительная оценка потребности в услугах',
      en: 'Preliminary assessment of the need for services'
    },
    on: 'case',
    roles: worker,
    number: { series: 'ПО' },
    basis: [law('ЗСУ чл. 73, ал. 1, т. 3', 'found')],
    blocks: [
      ...departmentHead,
      ...title('ПРЕДВАРИТЕЛНА ОЦЕНКА', 'на потребностите от социални услуги'),
      ...child,
      ...parents,
      { heading: 'Потребности', level: 2 },
      { text: '{assessment.recorded/needs}' },
      { heading: 'Силни страни', level: 2 },
      { text: '{assessment.recorded/strengths}' },
      { heading: 'Препоръчани услуги', level: 2 },
      {
        table: 'referral.made',
        columns: [
          { head: 'Услуга', cell: '{.kind}', wide: 1.6 },
          { head: 'Доставчик', cell: '{.service?}', wide: 1.4 },
          { head: 'Спешност', cell: '{.urgency?}' }
        ],
        none: '………………………………………………………………………………………………………'
      },
      { text: 'Валидност на оценката: ……………………' },
      workerSigns(headSigns),
      confidential
    ]
  },
  {
    code: 'provider-plan',
    version: 1,
    words: {
      bg: 'Индивидуална оценка и план за подкрепа (ИОП, ИПП)',
      ru: 'Индивидуальная оценка и план поддержки',
      en: 'Individual needs assessment and support plan'
    },
    on: 'case',
    of: 'provider-plan.recorded',
    roles: worker,
    number: { series: 'ИПП' },
    basis: [law('ЗСУ чл. 73, 78; ППЗСУ (20 дни)', 'found')],
    blocks: [
      ...departmentHead,
      ...title('ИНДИВИДУАЛНА ОЦЕНКА И ПЛАН ЗА ПОДКРЕПА', 'представени от доставчика на социалната услуга'),
      ...child,
      {
        rows: [
          ['Услуга', '{entry/kind}'],
          ['Представени на', '{entry/date}'],
          ['Документ на доставчика', '{entry/paperNumber?} {entry/paperDated?}']
        ]
      },
      { text: '{entry/facts}' },
      {
        rows: [
          ['Области на потребности', '……………………………………'],
          ['Цели и дейности', '……………………………………'],
          ['Часове седмично', '……………………'],
          ['Отговорник', '……………………'],
          ['Срок и преглед', '……………………']
        ]
      },
      { signatures: [{ as: 'За доставчика' }, { as: 'Родител или законен представител' }, { as: 'Дете' }] },
      confidential
    ]
  },
  {
    code: 'service-contract',
    version: 1,
    words: {
      bg: 'Договор за ползване на социална услуга',
      ru: 'Договор о пользовании услугой',
      en: 'Contract for the use of a service'
    },
    on: 'case',
    of: 'referral.made',
    roles: staff,
    number: { series: 'ДГ' },
    basis: [law('ППЗСУ (минимално съдържание на договора)', 'found')],
    blocks: [
      ...title('ДОГОВОР', 'за ползване на социална услуга'),
      {
        text: 'Днес, {document.date}, между доставчика {entry/service?} ………………………… и родителя / законния представител:'
      },
      ...parents,
      { text: 'в полза на детето {child.name}, {child.identifier}, се сключи този договор:' },
      {
        rows: [
          ['Предмет', '{entry/kind}'],
          ['Направление', '№ {entry/number?} от {entry/date}'],
          ['Срок', '……………………'],
          ['Такса', '……………………']
        ]
      },
      { text: '1. Доставчикът предоставя услугата съобразно индивидуалната оценка и индивидуалния план за подкрепа.' },
      { text: '2. Ползвателят участва в изготвянето на плана и спазва вътрешните правила на услугата.' },
      {
        text: '3. Договорът се прекратява с изтичане на срока, по взаимно съгласие, при промяна на потребностите или с акт на компетентния орган.'
      },
      { text: '4. Страните пазят поверителността на сведенията за детето.' },
      { signatures: [{ as: 'За доставчика' }, { as: 'Родител / законен представител' }] }
    ]
  },
  {
    code: 'aid-order',
    version: 1,
    words: { bg: 'Заповед за отпускане на помощ', ru: 'Приказ о назначении помощи', en: 'Order granting an allowance' },
    on: 'case',
    of: 'aid.granted',
    roles: directorate,
    number: { field: 'number' },
    basis: [law('ППЗЗД чл. 47–49', 'found')],
    blocks: [
      ...letterhead,
      { heading: 'З А П О В Е Д' },
      numbered,
      { text: '{office.territory}, {entry/date}', align: 'center' },
      { text: 'На основание чл. 47–49 от Правилника за прилагане на Закона за закрила на детето' },
      { heading: 'ОТПУСКАМ', level: 2 },
      ...child,
      {
        rows: [
          ['Вид на помощта', '{entry/kind}'],
          ['Размер', '{entry/amount.value} {entry/amount.currency}'],
          ['Считано от', '{entry/from?}']
        ]
      },
      { heading: 'МОТИВИ', level: 2 },
      { text: '{entry/facts}' },
      {
        text: 'Заповедта може да се обжалва по реда на Административнопроцесуалния кодекс в 14-дневен срок от съобщаването ѝ.'
      },
      directorSigns,
      prepared
    ]
  },
  {
    code: 'foster-contract',
    version: 1,
    words: {
      bg: 'Договор за отглеждане на дете в приемно семейство',
      ru: 'Договор о воспитании ребёнка в приёмной семье',
      en: 'Foster placement contract'
    },
    on: 'case',
    of: 'placement.ordered',
    where: { setting: 'foster' },
    roles: lead,
    number: { series: 'ДПС' },
    basis: [
      law('ЗЗД чл. 31, ал. 2–3 (договор с приемното семейство)', 'medium'),
      law('Наредба за приемна грижа', 'medium')
    ],
    blocks: [
      ...letterhead,
      ...title('ДОГОВОР', 'за отглеждане на дете в приемно семейство'),
      {
        text: 'Днес, {document.date}, между {office.name}, представлявана от директора {staff.director}, и приемното семейство {entry/service?}{entry/carer?}, се сключи този договор:'
      },
      ...child,
      {
        rows: [
          ['Основание', 'заповед № {entry/order} от {entry/date}'],
          ['Вид приемна грижа', '{entry/fosterKind}'],
          ['Начало', '{entry/moment}'],
          ['Срок', '……………………'],
          ['Издръжка и възнаграждение', '……………………']
        ]
      },
      { text: '1. Приемното семейство осигурява отглеждане и възпитание на детето съобразно плана за действие.' },
      { text: '2. Дирекцията наблюдава и подкрепя настаняването и заплаща определените средства.' },
      {
        text: '3. Контактите на детето с родителите и близките се осъществяват по плана за действие и съдебното решение.'
      },
      { text: '4. При невъзможност за грижа се осигурява заместваща приемна грижа.' },
      { text: '5. Договорът се прекратява с прекратяване на настаняването.' },
      {
        table: 'contact.arranged',
        columns: [
          { head: 'Контакти с', cell: '{.with} {.person?}', wide: 1.4 },
          { head: 'През колко дни', cell: '{.everyDays?}' },
          { head: 'Къде', cell: '{.where?}' }
        ],
        none: 'Контакти: по плана за действие.'
      },
      { signatures: [{ as: 'ДИРЕКТОР', name: '{staff.director}' }, { as: 'Приемен родител' }] },
      confidential
    ]
  }
]
