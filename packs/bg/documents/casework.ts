/** Papers of the work with the child and the family: visit, assessment, plan, review, prescription, closing. */
import {
  type Block,
  child,
  confidential,
  departmentHead,
  headSigns,
  household,
  ladder,
  law,
  parents,
  support,
  type Template,
  title,
  voice,
  worker,
  workerSigns
} from './parts.ts'

const caseRows: Block = {
  rows: [
    ['Случай', '{case.type}, открит на {case.opened}'],
    ['Водещ на случая', '{case.lead}'],
    ['Установени рискове', '{case.risks}']
  ]
}
const contacts: Block = {
  table: 'case.contact',
  columns: [
    { head: 'Дата и час', cell: '{.moment}', wide: 0.9 },
    { head: 'Контакт', cell: '{.kind}' },
    { head: 'С кого', cell: '{.with?}' },
    { head: 'Детето видяно', cell: '{.childSeen?}', wide: 0.6 },
    { head: 'Установено', cell: '{.facts?}', wide: 2 }
  ],
  none: 'Няма отразени контакти.'
}
const goals: Block[] = [
  {
    each: 'entry/goals',
    blocks: [
      { text: 'Цел: {.goal}', bold: true },
      {
        table: '.actions',
        columns: [
          { head: 'Дейност', cell: '{.what}', wide: 2 },
          { head: 'Отговорник', cell: '{.who}' },
          { head: 'Срок', cell: '{.by}', wide: 0.8 },
          { head: 'Услуга', cell: '{.service?}', wide: 1.2 }
        ],
        none: 'Дейности: ……………………………………………………………………………………………'
      }
    ],
    none: 'Цели: ……………………………………………………………………………………………………………'
  }
]
const capacity: Block[] = [
  { heading: 'Родителски капацитет', level: 2 },
  {
    each: 'capacity.assessed',
    blocks: [
      { text: '{.date}, {.parent} {.person?}, повод: {.occasion}. {.facts?}' },
      {
        table: '.areas',
        columns: [
          { head: 'Област', cell: '{.area}', wide: 1.6 },
          { head: 'Оценка', cell: '{.level}' }
        ],
        none: 'Няма оценени области.'
      }
    ],
    none: 'Родителският капацитет не е оценяван: ……………………………………………………………'
  }
]
const causes: Block[] = [
  { heading: 'Причини за извеждането и състоянието им', level: 2 },
  {
    each: 'causes.recorded',
    blocks: [
      { text: '{.date}, {.occasion}. {.facts?}' },
      {
        table: '.causes',
        columns: [
          { head: 'Причина', cell: '{.cause}', wide: 1.6 },
          { head: 'Състояние', cell: '{.state}' }
        ],
        none: 'Няма.'
      }
    ],
    none: 'Не са отразени причини за извеждане.'
  }
]
const arrangements: Block[] = [
  { heading: 'Контакти с родителите и близките', level: 2 },
  {
    table: 'contact.arranged',
    columns: [
      { head: 'С кого', cell: '{.with} {.person?}', wide: 1.4 },
      { head: 'През колко дни', cell: '{.everyDays?}', wide: 0.7 },
      { head: 'Под наблюдение', cell: '{.supervised?}', wide: 0.7 },
      { head: 'Къде', cell: '{.where?}' },
      { head: 'До', cell: '{.until?}', wide: 0.8 }
    ],
    none: 'Няма определен режим на контакти.'
  }
]
const conclusion: Block[] = [{ heading: 'Заключение и предложение', level: 2 }, { lines: 4 }]

export const casework: Template[] = [
  {
    code: 'visit-record',
    version: 1,
    words: { bg: 'Протокол от посещение', ru: 'Протокол посещения', en: 'Visit record' },
    on: 'case',
    of: 'case.contact',
    roles: worker,
    number: { series: 'ПП' },
    basis: [law('ППЗЗД чл. 10, 16', 'medium')],
    blocks: [
      ...departmentHead,
      ...title('ПРОТОКОЛ', 'от посещение по открит случай'),
      ...child,
      {
        rows: [
          ['Дата и час', '{entry/moment}'],
          ['Вид на контакта', '{entry/kind}'],
          ['Разговор с', '{entry/with}'],
          ['Детето видяно ли е', '{entry/childSeen}'],
          ['Социален работник', '{entry/author}'],
          ['Присъстващи', '……………………………………………………']
        ]
      },
      { heading: 'Констатации', level: 2 },
      { text: '{entry/facts}' },
      {
        rows: [
          ['Условия на живот', '……………………………………………………'],
          ['Непосредствена опасност', '……………']
        ]
      },
      workerSigns({ as: 'Присъстващо лице' }),
      confidential
    ]
  },
  {
    code: 'prevention-report',
    version: 1,
    words: {
      bg: 'Социален доклад за превенция на изоставянето (Приложение 1)',
      ru: 'Социальный доклад о предупреждении отказа от ребёнка',
      en: 'Social report on the prevention of abandonment'
    },
    on: 'case',
    caseTypes: ['prevention', 'protection'],
    roles: worker,
    number: { series: 'СДП' },
    basis: [
      law('Наредба за предотвратяване изоставянето на деца и реинтеграция, чл. 11 и Приложение 1', 'found'),
      law('НПИ, изм. ДВ, бр. 37/2019 (срок за намеса)', 'low')
    ],
    blocks: [
      ...departmentHead,
      ...title('СОЦИАЛЕН ДОКЛАД', 'за предприемане на действия за предотвратяване на изоставянето на дете'),
      ...child,
      caseRows,
      ...parents,
      ...household,
      { heading: 'Доходи, жилище и битови условия', level: 2 },
      {
        rows: [
          ['Доходи на семейството', '……………………………………………………'],
          ['Жилище (стаи, хигиена, обзавеждане)', '……………………………………………………'],
          ['Здравословно състояние', '……………………………………………………']
        ]
      },
      { text: 'Потребности: {assessment.recorded/needs}' },
      { text: 'Силни страни и ресурси: {assessment.recorded/strengths}' },
      { heading: 'Отношение на майката и на бащата', level: 2 },
      contacts,
      ...ladder,
      ...support,
      ...conclusion,
      workerSigns(headSigns),
      confidential
    ]
  },
  {
    code: 'assessment',
    version: 1,
    words: { bg: 'Оценка на случая', ru: 'Оценка случая', en: 'Assessment of the case' },
    on: 'case',
    of: 'assessment.recorded',
    roles: worker,
    number: { series: 'ОЦ' },
    basis: [law('ППЗЗД чл. 16', 'medium')],
    blocks: [
      ...departmentHead,
      ...title('ОЦЕНКА НА СЛУЧАЯ'),
      ...child,
      caseRows,
      ...parents,
      ...household,
      {
        heading:
          'Потребности на детето (здраве, образование, идентичност, връзки, емоционално развитие, самообслужване)',
        level: 2
      },
      { text: '{entry/needs}' },
      ...capacity,
      { heading: 'Силни страни и ресурси на семейството и средата', level: 2 },
      { text: '{entry/strengths}' },
      { heading: 'Рискове', level: 2 },
      { text: '{entry/risks}' },
      { heading: 'Мнение на детето', level: 2 },
      { text: '{entry/childsView} {child.heard/view?}' },
      { heading: 'Извършени срещи и посещения', level: 2 },
      contacts,
      ...ladder,
      ...support,
      { heading: 'Заключение', level: 2 },
      { text: '{entry/conclusion}', bold: true },
      workerSigns(headSigns),
      confidential
    ]
  },
  {
    code: 'action-plan',
    version: 1,
    words: { bg: 'План за действие (чл. 16а ППЗЗД)', ru: 'План действий (ст. 16а)', en: 'Action plan (art. 16a)' },
    on: 'case',
    of: 'plan.adopted',
    roles: worker,
    number: { series: 'ПД' },
    basis: [
      law('ППЗЗД чл. 16а', 'found'),
      law('Преглед на всеки 6 месеца (НПС чл. 3, ал. 6 за дългосрочна приемна грижа)', 'medium')
    ],
    blocks: [
      ...departmentHead,
      ...title('ПЛАН ЗА ДЕЙСТВИЕ', 'по чл. 16а от Правилника за прилагане на Закона за закрила на детето'),
      ...child,
      caseRows,
      {
        rows: [
          ['Вид на плана', '{entry/plan}'],
          ['Приет на', '{entry/date}']
        ]
      },
      { heading: 'Цели и дейности', level: 2 },
      ...goals,
      {
        when: { has: 'entry/resources' },
        blocks: [
          { heading: 'Ресурси на разширеното семейство и общността', level: 2 },
          {
            table: 'entry/resources',
            columns: [
              { head: 'Ресурс', cell: '{.resource}' },
              { head: 'Как ще помогне', cell: '{.facts?}', wide: 2 }
            ],
            none: 'Няма.'
          }
        ]
      },
      ...arrangements,
      { heading: 'Настаняване', level: 2 },
      {
        text: 'Вид грижа: {placement.setting?}; при кого: {placement.place?}; от: {placement.since?}; срок по съдебно решение: {placement.until?}.'
      },
      ...voice,
      { heading: 'Следващ преглед', level: 2 },
      {
        table: 'clocks',
        columns: [
          { head: 'Срок', cell: '{.name}', wide: 2 },
          { head: 'До', cell: '{.due}' }
        ],
        none: 'Дата на следващия преглед: ……………………'
      },
      {
        signatures: [{ as: 'Водещ на случая', name: '{case.lead}' }, headSigns]
      },
      { text: 'Запознати с плана и получили екземпляр:', align: 'left' },
      { signatures: [{ as: 'Родител' }, { as: 'Дете (според възрастта)' }, { as: 'Полагащ грижи' }] },
      confidential
    ]
  },
  {
    code: 'review',
    version: 1,
    words: { bg: 'Доклад от преглед на случая', ru: 'Доклад о пересмотре плана', en: 'Review report' },
    on: 'case',
    of: 'plan.reviewed',
    roles: worker,
    number: { series: 'ПР' },
    basis: [law('ППЗЗД чл. 16а; 6 месеца', 'medium')],
    blocks: [
      ...departmentHead,
      ...title('ДОКЛАД', 'от преглед на случая и на плана за действие'),
      ...child,
      caseRows,
      {
        rows: [
          ['Дата на прегледа', '{entry/date}'],
          ['План', '{plan.adopted/plan}, приет на {plan.adopted/date}']
        ]
      },
      { heading: 'Напредък по целите', level: 2 },
      {
        table: 'entry/goals',
        columns: [
          { head: 'Цел №', cell: '{.goal}', wide: 0.5 },
          { head: 'Напредък', cell: '{.progress}' },
          { head: 'Обстоятелства', cell: '{.facts?}', wide: 2 }
        ],
        none: 'По целите: ……………………………………………………………………………………………'
      },
      { text: '{entry/progress}' },
      ...causes,
      ...capacity,
      ...arrangements,
      ...voice,
      { heading: 'Контакти за периода', level: 2 },
      contacts,
      { heading: 'Решение', level: 2 },
      { text: '{entry/decision}', bold: true },
      {
        signatures: [{ as: 'Водещ на случая', name: '{case.lead}' }, headSigns, { as: 'Участвали в прегледа' }]
      },
      confidential
    ]
  },
  {
    code: 'prescription',
    version: 1,
    words: { bg: 'Предписание към родителите', ru: 'Предписание родителям', en: 'Prescription to the parents' },
    on: 'case',
    roles: ['head', 'director'],
    number: { series: 'ПРД' },
    basis: [
      law('Наредба за предотвратяване изоставянето на деца, чл. 11', 'found'),
      law('ЗЗД чл. 45 (санкции)', 'medium')
    ],
    blocks: [
      ...departmentHead,
      ...title('ПРЕДПИСАНИЕ', 'към родителите'),
      { text: 'До:' },
      {
        list: 'parents',
        item: '{.name}, {.as}, адрес: {.address}',
        none: '………………………………………………………………………………………………………'
      },
      { text: 'във връзка с грижите за детето {child.name}, родено на {child.birth}.' },
      { text: 'Установени рискове: {case.risks}. Заключение от оценката на случая: {assessment.recorded/conclusion}.' },
      { heading: 'Предписвам', level: 2 },
      {
        each: 'plan.adopted',
        blocks: [
          {
            each: '.goals',
            blocks: [
              {
                table: '.actions',
                columns: [
                  { head: 'Задължение', cell: '{.what}', wide: 2 },
                  { head: 'Кой', cell: '{.who}' },
                  { head: 'Срок', cell: '{.by}' }
                ],
                none: '1. ………………………………………………………………………………………'
              }
            ]
          }
        ],
        none: '1. …………………………………………………………………………… Срок: ……………………'
      },
      { lines: 3 },
      { text: 'При неизпълнение дирекцията ще предприеме следващите предвидени в Закона за закрила на детето мерки.' },
      { signatures: [headSigns, { as: 'Получил (родител), дата' }] }
    ]
  },
  {
    code: 'child-hearing',
    version: 1,
    words: {
      bg: 'Протокол за изслушване на дете (чл. 15)',
      ru: 'Протокол заслушивания ребёнка',
      en: 'Record of hearing the child'
    },
    on: 'case',
    of: 'child.heard',
    roles: worker,
    number: { series: 'ИЗ' },
    basis: [law('ЗЗД чл. 15 (задължително от 10 години)', 'high')],
    blocks: [
      ...departmentHead,
      ...title('ПРОТОКОЛ', 'за изслушване и консултиране на дете по чл. 15 от Закона за закрила на детето'),
      ...child,
      {
        rows: [
          ['Дата и час', '{entry/moment}'],
          ['По какво решение', '{entry/about}'],
          ['Изслушано', '{entry/heard}'],
          ['Начин', '{entry/how?}'],
          ['Причина да не е изслушано', '{entry/why?}']
        ]
      },
      {
        text: 'Детето е информирано за последиците от своите желания, от поддържаното от него мнение и от всяко решение на органа.'
      },
      { heading: 'Мнение на детето', level: 2 },
      { text: '{entry/view}' },
      {
        signatures: [
          { as: 'Социален работник', name: '{entry/author}' },
          { as: 'Дете' },
          { as: 'Психолог или друго присъстващо лице' }
        ]
      },
      confidential
    ]
  },
  {
    code: 'coordination-case',
    version: 1,
    words: {
      bg: 'Протокол от среща на мултидисциплинарен екип по случай',
      ru: 'Протокол встречи мультидисциплинарной команды по случаю',
      en: 'Minutes of the multidisciplinary team, on the case'
    },
    on: 'case',
    of: 'case.meeting',
    roles: worker,
    number: { series: 'МДЕ' },
    basis: [law('ЗЗД чл. 36г–36е', 'medium'), law('Споразумение за координационен механизъм от 2010 г.', 'found')],
    blocks: minutes('case')
  },
  {
    code: 'follow-up',
    version: 1,
    words: { bg: 'Доклад за наблюдение', ru: 'Отчёт о наблюдении', en: 'Monitoring report' },
    on: 'case',
    of: 'follow-up.recorded',
    roles: worker,
    number: { series: 'ДН' },
    basis: [
      law('НПС (наблюдение на приемното семейство)', 'found'),
      law('НПИ / методика: наблюдение след реинтеграция', 'low')
    ],
    blocks: [
      ...departmentHead,
      ...title('ДОКЛАД', 'за наблюдение и подкрепа'),
      ...child,
      caseRows,
      {
        rows: [
          ['Дата на наблюдението', '{entry/date}'],
          ['Заключителен доклад', '{entry/final}'],
          ['Вид грижа', '{placement.setting?}'],
          ['При кого', '{placement.place?}']
        ]
      },
      { heading: 'Качество на грижата, връзки, училище, здраве', level: 2 },
      { text: '{entry/facts}' },
      { heading: 'Посещения и разговори', level: 2 },
      contacts,
      ...arrangements,
      { heading: 'Извод и препоръки', level: 2 },
      { text: '{entry/conclusion}' },
      { lines: 3 },
      workerSigns(headSigns),
      confidential
    ]
  },
  {
    code: 'reintegration-report',
    version: 1,
    words: {
      bg: 'Доклад за готовността за реинтеграция',
      ru: 'Доклад о готовности к возвращению в семью',
      en: 'Report on readiness for reintegration'
    },
    on: 'case',
    caseTypes: ['reintegration', 'protection'],
    roles: worker,
    number: { series: 'ДР' },
    basis: [law('ЗЗД чл. 30', 'found'), law('Комисия за детето (чл. 20а ЗЗД), становище', 'medium')],
    blocks: [
      ...departmentHead,
      ...title('ДОКЛАД', 'за готовността за връщане на детето в семейството'),
      ...child,
      ...parents,
      caseRows,
      ...causes,
      ...capacity,
      ...support,
      ...arrangements,
      ...voice,
      { heading: 'Последен преглед', level: 2 },
      { text: '{plan.reviewed/date}: {plan.reviewed/decision}. {plan.reviewed/progress?}' },
      ...conclusion,
      workerSigns(headSigns),
      confidential
    ]
  },
  {
    code: 'closing-report',
    version: 1,
    words: { bg: 'Доклад за закриване на случая', ru: 'Доклад о закрытии случая', en: 'Closing report' },
    on: 'case',
    of: 'case.closed',
    roles: worker,
    number: { series: 'ДЗ' },
    basis: [law('ППЗЗД (закриване на случай)', 'medium')],
    blocks: [
      ...departmentHead,
      ...title('ДОКЛАД', 'за закриване на случай'),
      ...child,
      caseRows,
      {
        rows: [
          ['Закрит на', '{entry/date}'],
          ['Резултат', '{entry/outcome}']
        ]
      },
      { text: '{entry/facts}' },
      ...support,
      { heading: 'Изпълнени планове и прегледи', level: 2 },
      {
        table: 'plan.reviewed',
        columns: [
          { head: 'Преглед', cell: '{.date}', wide: 0.8 },
          { head: 'Решение', cell: '{.decision}' },
          { head: 'Напредък', cell: '{.progress?}', wide: 2 }
        ],
        none: 'Няма отразени прегледи.'
      },
      { heading: 'Резултати във времето', level: 2 },
      {
        table: 'outcome.recorded',
        columns: [
          { head: 'Дата', cell: '{.date}', wide: 0.8 },
          { head: 'Месец', cell: '{.month}' },
          { head: 'Резултат', cell: '{.outcome}', wide: 1.4 },
          { head: 'Обстоятелства', cell: '{.facts?}', wide: 2 }
        ],
        none: 'Няма отразени резултати след 3, 6 и 12 месеца.'
      },
      {
        rows: [
          ['Последващо наблюдение', '……………………………………'],
          ['Архивен №', '……………………']
        ]
      },
      workerSigns(headSigns),
      confidential
    ]
  }
]

/** The minutes of a team are the same for a signal and for a case. */
export function minutes(of: 'case' | 'signal'): Block[] {
  return [
    ...departmentHead,
    ...title('ПРОТОКОЛ', 'от среща на мултидисциплинарен екип по координационния механизъм'),
    of === 'case'
      ? { text: 'Дете: {child.name}, {child.identifier}, родено на {child.birth}.' }
      : {
          list: 'children',
          item: '{.name}, {.identifier}, родено на {.birth}',
          none: 'Детето не е установено: ……………………………………'
        },
    {
      rows: [
        ['Дата и час', '{entry/moment}'],
        ['Вид на срещата', '{entry/kind}'],
        ['Представени органи', '{entry/participants}'],
        ['Дневен ред', '{entry/agenda?} {entry/topics?}']
      ]
    },
    { heading: 'Присъствали', level: 2 },
    {
      table: 'entry/present',
      columns: [
        { head: 'Орган', cell: '{.body}' },
        { head: 'Име', cell: '{.account?}{.name?}', wide: 1.4 },
        { head: 'Подпис', cell: '……………………' }
      ],
      none: '………………………………………………………………………………………………………'
    },
    { heading: 'Обсъдени факти и оценка на риска', level: 2 },
    { text: '{entry/facts}' },
    { text: 'Препоръка: {entry/recommendation?}. Особено мнение: {entry/dissent?}.' },
    { heading: 'Задачи', level: 2 },
    {
      table: 'entry/tasks',
      columns: [
        { head: 'Задача', cell: '{.what}', wide: 2 },
        { head: 'Отговорен орган', cell: '{.body?} {.account?}', wide: 1.2 },
        { head: 'Срок', cell: '{.by?}', wide: 0.8 }
      ],
      none: 'Задачи не са определени.'
    },
    {
      rows: [
        ['Следваща среща', '{entry/next?}'],
        ['Координатор', '{entry/author}']
      ]
    },
    {
      text: 'Участниците са длъжни да не разгласяват сведенията, станали им известни във връзка със случая.',
      small: true
    },
    workerSigns(),
    confidential
  ]
}
