/** Papers of the accompaniment of a family: orders, contract, plans, programme, contacts, closing. */
import {
  acquainted,
  authorSigns,
  type Block,
  confidential,
  curatorSigns,
  directorSigns,
  HAND,
  headSigns,
  household,
  law,
  lead,
  letterhead,
  parentSigns,
  SHORT_HAND,
  section,
  signs,
  staff,
  type Template,
  title,
  worker
} from './parts.ts'

const accompaniment = ['accompaniment']

const caseRows: Block = {
  rows: [
    ['На сопровождении с', '{case.opened}'],
    ['Уровень сопровождения', '{level.set/level}'],
    ['Договор о сопровождении', '№ {contract.signed/number?} от {contract.signed/date?}'],
    ['Куратор случая', '{case.lead}']
  ]
}

/** Goals with their actions: who does what until when, and what came of it. */
const goals: Block[] = [
  {
    each: 'entry/goals',
    blocks: [
      { heading: 'Цель: {.goal}', level: 3 },
      {
        table: '.actions',
        columns: [
          { head: 'Мероприятие', cell: '{.what}', wide: 2 },
          { head: 'Вид помощи', cell: '{.service?}' },
          { head: 'Исполнитель', cell: '{.who}' },
          { head: 'Срок', cell: '{.by}' },
          { head: 'Отметка об исполнении, результат', cell: '…………………………', wide: 1.2 }
        ],
        none: 'Мероприятия: ………………………………………………………………………………………………'
      }
    ],
    none: `Цели: ${HAND}`
  }
]

const order = (about: string): Block[] => [
  ...letterhead,
  ...title('ПРИКАЗ'),
  { text: about, align: 'left', bold: true }
]

export const accompanimentPapers: Template[] = [
  {
    code: 'order-acceptance',
    version: 1,
    words: {
      bg: 'Заповед за приемане за съпровождане',
      ru: 'Приказ о принятии на социальное сопровождение',
      en: 'Order of acceptance for accompaniment'
    },
    on: 'case',
    of: 'case.opened',
    caseTypes: accompaniment,
    roles: lead,
    number: { series: 'П' },
    basis: [
      law('442-ФЗ ст. 22 (социальное сопровождение)', 'found'),
      law('Приказ директора после консилиума: региональный порядок', 'proposal')
    ],
    blocks: [
      ...order('О принятии семьи на социальное сопровождение'),
      {
        text: 'На основании решения межведомственного консилиума от {signal.meeting/date}, протокол № {signal.meeting/number},'
      },
      { text: 'ПРИКАЗЫВАЮ:', align: 'left', bold: true },
      { text: '1. Принять на социальное сопровождение с {entry/date} семью в составе:' },
      household,
      { text: '2. Установить уровень сопровождения: {level.set/level}.' },
      { text: '3. Назначить куратором случая: {entry/lead}.' },
      {
        text: '4. Куратору случая заключить с семьёй договор о социальном сопровождении и составить индивидуальный план.'
      },
      { text: '5. Контроль за исполнением приказа возложить на заведующего отделением.' },
      signs(directorSigns),
      ...acquainted('Куратор случая', 'Заведующий отделением')
    ]
  },
  {
    code: 'order-level',
    version: 1,
    words: {
      bg: 'Заповед за нивото на съпровождане',
      ru: 'Приказ об изменении уровня сопровождения',
      en: 'Order on the level of accompaniment'
    },
    on: 'case',
    of: 'level.set',
    caseTypes: accompaniment,
    roles: lead,
    number: { series: 'П' },
    basis: [
      law('Перевод на другой уровень с датой: форма журнала учёта', 'found'),
      law('Приказ после консилиума: региональный порядок', 'proposal')
    ],
    blocks: [
      ...order('Об уровне социального сопровождения семьи'),
      {
        text: 'На основании решения межведомственного консилиума от {case.meeting/date}, протокол № {case.meeting/number},'
      },
      { text: 'ПРИКАЗЫВАЮ:', align: 'left', bold: true },
      { text: '1. Установить с {entry/date} уровень сопровождения: {entry/level} – для семьи в составе:' },
      household,
      { text: '2. Причина: {entry/reason}.' },
      { text: '3. Куратору случая ({case.lead}) внести изменения в индивидуальный план и ознакомить с ними семью.' },
      { text: 'История уровней сопровождения:', align: 'left' },
      {
        table: 'level.set',
        columns: [
          { head: 'С какой даты', cell: '{.date}' },
          { head: 'Уровень', cell: '{.level}' },
          { head: 'Причина', cell: '{.reason?}' }
        ],
        none: 'Уровень ранее не устанавливался.'
      },
      signs(directorSigns),
      ...acquainted('Куратор случая', 'Заведующий отделением')
    ]
  },
  {
    code: 'order-closing',
    version: 1,
    words: {
      bg: 'Заповед за закриване на съпровождането',
      ru: 'Приказ о завершении социального сопровождения',
      en: 'Order closing the accompaniment'
    },
    on: 'case',
    of: 'case.closed',
    caseTypes: accompaniment,
    roles: lead,
    number: { series: 'П' },
    basis: [law('Приказ после консилиума: региональный порядок', 'proposal')],
    blocks: [
      ...order('О завершении социального сопровождения семьи'),
      {
        text: 'На основании решения межведомственного консилиума от {case.meeting/date}, протокол № {case.meeting/number}, и заключения куратора случая'
      },
      { text: 'ПРИКАЗЫВАЮ:', align: 'left', bold: true },
      { text: '1. Завершить с {entry/date} социальное сопровождение семьи в составе:' },
      household,
      { text: '2. Результат сопровождения: {entry/outcome}.' },
      { text: '3. Снять семью с учёта семей, находящихся на социальном сопровождении.' },
      { text: '4. Куратору случая ({case.lead}) провести постмониторинг в установленные сроки.' },
      signs(directorSigns),
      ...acquainted('Куратор случая', 'Заведующий отделением')
    ]
  },
  {
    code: 'initial-assessment',
    version: 1,
    words: {
      bg: 'Акт за първична оценка на социалната ситуация в семейството',
      ru: 'Акт первичной оценки социальной ситуации в семье',
      en: 'Act of initial assessment of the family’s situation'
    },
    on: 'case',
    of: 'assessment.recorded',
    roles: worker,
    number: { series: 'ПО' },
    basis: [law('Форма «Акт первичной оценки» (Республика Коми) как образец', 'found')],
    blocks: [
      ...letterhead,
      ...title('АКТ', 'первичной оценки социальной ситуации в семье'),
      {
        rows: [
          ['Вид оценки', '{entry/kind}'],
          ['Оценку провёл', '{entry/author}'],
          ['Семья выявлена (источник)', SHORT_HAND],
          ['Адрес регистрации (постоянной, временной)', SHORT_HAND],
          ['Доход семьи', SHORT_HAND],
          ['Справка о малоимущности (действует с – по)', SHORT_HAND],
          ['Жилищные условия', SHORT_HAND]
        ]
      },
      ...section('Состав семьи', household, {
        text: 'Место работы (учёбы) членов семьи: ……………………………………………………………………………………………',
        align: 'left'
      }),
      ...section('Потребности', { text: '{entry/needs}' }),
      ...section(
        'Сильные стороны и ресурсы',
        { text: '{entry/strengths}' },
        {
          when: { has: 'entry/resources' },
          blocks: [
            {
              table: 'entry/resources',
              columns: [
                { head: 'Ресурс', cell: '{.resource}' },
                { head: 'В чём состоит', cell: '{.facts?}', wide: 2 }
              ],
              none: 'Не отмечены.'
            }
          ]
        }
      ),
      ...section('Риски', { text: '{entry/risks}' }),
      {
        when: { has: 'entry/ties' },
        blocks: [
          { heading: 'Связи семьи (эко-карта)', level: 2 },
          {
            table: 'entry/ties',
            columns: [
              { head: 'Круг', cell: '{.circle}' },
              { head: 'Связь', cell: '{.strength}' },
              { head: 'Кто, чем помогает', cell: '{.facts?}', wide: 2 }
            ],
            none: 'Не отражены.'
          }
        ]
      },
      ...section('Мнение ребёнка', { text: '{entry/childsView}' }),
      ...section('Вывод', { text: '{entry/conclusion}', bold: true }),
      signs({ as: 'Специалист', name: '{entry/author}' }, headSigns, parentSigns),
      confidential
    ]
  },
  {
    code: 'accompaniment-contract',
    version: 1,
    words: {
      bg: 'Договор за социално съпровождане',
      ru: 'Договор о социальном сопровождении',
      en: 'Contract of accompaniment'
    },
    on: 'case',
    of: 'contract.signed',
    caseTypes: accompaniment,
    roles: staff,
    number: { field: 'number' },
    basis: [
      law('Договор – основа сопровождения: модельная программа области', 'found'),
      law('442-ФЗ ст. 22; содержание договора: региональный порядок', 'medium')
    ],
    blocks: [
      { heading: 'ДОГОВОР № {entry/number}' },
      { text: 'о социальном сопровождении семьи', align: 'center', bold: true },
      { sides: ['{office.territory}', '{entry/date}'] },
      {
        text: '{office.name} (директор – {staff.director}), именуемое в дальнейшем «Организация», с одной стороны, и родители (законные представители):'
      },
      {
        list: 'parents',
        item: '{.name} ({.as}), дата рождения: {.birth}, адрес: {.address}, паспорт: серия ……… № ………………… выдан ………………………………………',
        none: HAND
      },
      {
        text: 'именуемые в дальнейшем «Семья», с другой стороны, заключили настоящий договор о нижеследующем.'
      },
      ...section(
        '1. Предмет договора',
        {
          text: '1.1. Организация осуществляет социальное сопровождение Семьи: содействует в получении медицинской, психологической, педагогической, юридической и социальной помощи, не относящейся к социальным услугам, привлекая организации на основе межведомственного взаимодействия. Семья принимает помощь и выполняет индивидуальный план.'
        },
        { text: '1.2. Сопровождение осуществляется в отношении детей:' },
        { list: 'children', item: '{.name}, дата рождения: {.birth}', none: HAND },
        {
          text: '1.3. Уровень сопровождения на день заключения договора: {level.set/level}. Куратор случая: {case.lead}.'
        },
        { text: '1.4. Сопровождение для Семьи бесплатно.' }
      ),
      ...section(
        '2. Организация обязуется',
        {
          text: '2.1. Составить вместе с Семьёй индивидуальный план и пересматривать его в сроки, установленные для уровня сопровождения.'
        },
        {
          text: '2.2. Направлять членов Семьи в организации, которые оказывают нужную помощь, и следить за тем, чтобы она была оказана.'
        },
        {
          text: '2.3. Хранить в тайне сведения о Семье и передавать их другим организациям только в пределах данного согласия или закона.'
        },
        { text: '2.4. Выслушивать мнение ребёнка и учитывать его.' }
      ),
      ...section(
        '3. Семья обязуется',
        { text: '3.1. Выполнять мероприятия индивидуального плана в согласованные сроки.' },
        { text: '3.2. Поддерживать связь с куратором случая, принимать его дома в согласованное время.' },
        { text: '3.3. Сообщать о переезде и об обстоятельствах, которые меняют положение детей.' }
      ),
      ...section(
        '4. Права Семьи',
        { text: '4.1. Знакомиться с документами о себе, участвовать в заседаниях, на которых решаются её вопросы.' },
        { text: '4.2. Просить об изменении плана, уровня сопровождения, куратора случая.' },
        {
          text: '4.3. Отказаться от сопровождения в любое время, письменно. Отказ не лишает Семью права на социальные услуги и меры поддержки.'
        }
      ),
      ...section(
        '5. Срок действия и прекращение договора',
        { text: '5.1. Договор действует с {entry/date} до {entry/until}.' },
        {
          text: '5.2. Договор прекращается по истечении срока, при достижении цели, по письменному отказу Семьи, при её переезде, а также по соглашению сторон.'
        },
        { text: '5.3. Изменения вносятся дополнительным соглашением.' }
      ),
      ...section('6. Персональные данные', {
        text: '6.1. Согласие на обработку персональных данных даётся отдельным документом.'
      }),
      ...section(
        '7. Заключительные положения',
        { text: '7.1. Договор составлен в двух экземплярах, по одному для каждой стороны.' },
        { text: '7.2. Приложение: индивидуальный план социального сопровождения.' }
      ),
      signs(
        { as: 'Организация: директор', name: '{staff.director}' },
        { as: 'Семья: родитель (законный представитель)' },
        { as: 'Семья: родитель (законный представитель)' }
      ),
      { text: 'Экземпляр договора получен: ……………………………………… «……» ………………… 20…… г.', align: 'left' }
    ]
  },
  {
    code: 'individual-plan',
    version: 1,
    words: {
      bg: 'Индивидуален план за съпровождане',
      ru: 'Индивидуальный план социального сопровождения',
      en: 'Individual plan of accompaniment'
    },
    on: 'case',
    of: 'plan.adopted',
    where: { plan: ['individual', 'safety'] },
    roles: staff,
    number: { series: 'ИП' },
    basis: [law('Этапы и содержание программы (образец другого региона)', 'found')],
    blocks: [
      ...letterhead,
      ...title('ИНДИВИДУАЛЬНЫЙ ПЛАН', 'социального сопровождения семьи'),
      {
        rows: [
          ['Вид плана', '{entry/plan}'],
          ['Срок плана', 'до {entry/until}']
        ]
      },
      caseRows,
      ...section('Семья', household),
      ...section('Цели и мероприятия', ...goals),
      {
        when: { has: 'entry/resources' },
        blocks: [
          {
            table: 'entry/resources',
            columns: [
              { head: 'Ресурс семьи и окружения', cell: '{.resource}' },
              { head: 'Чем поможет', cell: '{.facts?}', wide: 2 }
            ],
            none: 'Ресурсы не отмечены.'
          }
        ]
      },
      { text: 'По каким признакам видно, что цель достигнута:', align: 'left' },
      { lines: 2 },
      ...section('Сроки', {
        table: 'clocks',
        columns: [
          { head: 'Что должно быть сделано', cell: '{.name}', wide: 2 },
          { head: 'До', cell: '{.due}' }
        ],
        none: 'Следующий пересмотр: ……………………………………'
      }),
      signs(curatorSigns, headSigns, parentSigns, { as: 'Ребёнок (с учётом возраста)' }),
      confidential
    ]
  },
  {
    code: 'prevention-plan',
    version: 1,
    words: {
      bg: 'Междуведомствен план за индивидуална превенция',
      ru: 'Межведомственный план индивидуальной профилактической работы',
      en: 'Interdepartmental plan of individual prevention'
    },
    on: 'case',
    of: 'plan.adopted',
    where: { plan: 'prevention' },
    roles: [...staff, 'commission'],
    number: { series: 'ИПР' },
    basis: [
      law('120-ФЗ ст. 6, 7, 11 (индивидуальная профилактическая работа)', 'high'),
      law('Срок и форма плана: региональный порядок', 'low')
    ],
    blocks: [
      ...letterhead,
      { text: 'УТВЕРЖДЁН', align: 'right' },
      { text: 'постановлением комиссии по делам несовершеннолетних и защите их прав', align: 'right' },
      { text: '№ ………… от ……………………', align: 'right' },
      ...title('МЕЖВЕДОМСТВЕННЫЙ ПЛАН', 'индивидуальной профилактической работы с семьёй'),
      ...section('Семья', household),
      { rows: [['Срок плана', 'до {entry/until}']] },
      ...section('Цели, мероприятия, исполнители', ...goals),
      {
        text: 'Исполнители сообщают о выполнении мероприятий куратору случая и в комиссию к указанным срокам.'
      },
      { text: 'Проведение индивидуальной профилактической работы не требует согласия семьи.', small: true },
      signs({ as: 'Секретарь комиссии', name: '{staff.commission}' }, curatorSigns),
      ...acquainted('Родитель (законный представитель)', 'Родитель (законный представитель)'),
      confidential
    ]
  },
  {
    code: 'application-services',
    version: 1,
    words: {
      bg: 'Заявление за социални услуги',
      ru: 'Заявление о предоставлении социальных услуг',
      en: 'Application for social services'
    },
    on: 'case',
    of: 'application.received',
    where: { kind: 'services' },
    roles: worker,
    basis: [law('442-ФЗ ст. 14', 'high'), law('Форма заявления: Приказ Минтруда 28.03.2014 № 159н', 'medium')],
    blocks: [
      {
        address: ['{office.name}', 'от ……………………………………………………', 'адрес: ……………………………………………', 'телефон: …………………………………………']
      },
      { heading: 'ЗАЯВЛЕНИЕ' },
      { text: 'о предоставлении социальных услуг', align: 'center', bold: true },
      {
        text: 'Прошу предоставить мне и членам моей семьи социальные услуги в форме (на дому, полустационарной, стационарной) …………………………………………………………………………………'
      },
      { text: 'Состав семьи:', align: 'left' },
      household,
      { text: 'Нуждаюсь в социальных услугах по следующим обстоятельствам:', align: 'left' },
      { text: '{entry/facts}' },
      { text: 'Условия проживания и состав семьи: ………………………………………………………………………………………', align: 'left' },
      {
        text: 'На обработку персональных данных для включения в реестр получателей социальных услуг: согласен (согласна) / не согласен (не согласна).'
      },
      signs({ as: 'Заявитель' }),
      { sides: ['Заявление принято: {entry/moment}', '{entry/author}'] }
    ]
  },
  {
    code: 'need-decision',
    version: 1,
    words: {
      bg: 'Решение за нуждаемост',
      ru: 'Решение о признании нуждающимся в социальном обслуживании',
      en: 'Decision on need of social services'
    },
    on: 'case',
    of: 'need.decided',
    roles: lead,
    number: { field: 'number' },
    basis: [law('442-ФЗ ст. 15 (5 рабочих дней)', 'high')],
    blocks: [
      ...letterhead,
      ...title('РЕШЕНИЕ'),
      {
        when: { has: 'entry/decision', is: ['recognised'] },
        blocks: [
          { text: 'о признании гражданина нуждающимся в социальном обслуживании', align: 'center', bold: true },
          {
            text: 'Рассмотрев заявление, поступившее {application.received/date}, и представленные документы, решено: признать нуждающимися в социальном обслуживании членов семьи:'
          },
          household,
          {
            text: 'Обстоятельства, которые ухудшают или могут ухудшить условия жизнедеятельности: …………………………………………………………………………………'
          },
          {
            text: 'Срок составления индивидуальной программы предоставления социальных услуг исчисляется со дня подачи заявления.'
          }
        ],
        otherwise: [
          { text: 'об отказе в социальном обслуживании', align: 'center', bold: true },
          {
            text: 'Рассмотрев заявление, поступившее {application.received/date}, и представленные документы, решено отказать в социальном обслуживании членам семьи:'
          },
          household,
          { text: 'Причина отказа:', align: 'left' },
          { lines: 3 },
          { text: 'Решение может быть обжаловано в вышестоящий орган или в суд.' }
        ]
      },
      signs(directorSigns),
      { text: 'Решение вручено (направлено) заявителю: ……………………………… «……» ………………… 20…… г.', align: 'left' }
    ]
  },
  {
    code: 'services-programme',
    version: 1,
    words: {
      bg: 'Индивидуална програма за социални услуги',
      ru: 'Индивидуальная программа предоставления социальных услуг (ИППСУ)',
      en: 'Individual programme of social services'
    },
    on: 'case',
    of: 'programme.adopted',
    roles: staff,
    number: { field: 'number' },
    basis: [
      law('442-ФЗ ст. 16 (10 рабочих дней; пересмотр не реже раза в три года)', 'high'),
      law('Приказ Минтруда 10.11.2014 № 874н: п. 8 формы', 'found'),
      law('Приказ Минтруда 10.11.2014 № 874н: остальные пункты формы', 'medium')
    ],
    blocks: [
      ...letterhead,
      { heading: 'ИНДИВИДУАЛЬНАЯ ПРОГРАММА' },
      { text: 'предоставления социальных услуг', align: 'center', bold: true },
      { sides: ['{entry/date}', '№ {entry/number}'] },
      { text: '1. Получатели социальных услуг:', align: 'left' },
      household,
      {
        text: '2. Документ, удостоверяющий личность заявителя: серия ……… № ………………… выдан ……………………………………………',
        align: 'left'
      },
      { text: '3. Контактный телефон, адрес электронной почты: ……………………………………………………', align: 'left' },
      {
        text: '4. Индивидуальная программа разработана впервые / повторно (нужное подчеркнуть), на срок до: {entry/until}.',
        align: 'left'
      },
      {
        text: '5. Форма социального обслуживания: на дому / полустационарная / стационарная (нужное подчеркнуть).',
        align: 'left'
      },
      ...section('6. Виды социальных услуг', {
        grid: [
          { head: '№', wide: 0.4 },
          {
            head: 'Социальная услуга (бытовая, медицинская, психологическая, педагогическая, трудовая, правовая)',
            wide: 3
          },
          { head: 'Объём' },
          { head: 'Периодичность', wide: 1.8 },
          { head: 'Срок' },
          { head: 'Отметка о выполнении', wide: 1.4 }
        ],
        rows: 6
      }),
      ...section('7. Рекомендуемые поставщики социальных услуг', { lines: 2 }),
      ...section(
        '8. Мероприятия по социальному сопровождению',
        { text: '{entry/facts?}' },
        {
          table: 'plan.adopted',
          columns: [
            { head: 'План', cell: '{.plan}', wide: 2 },
            { head: 'Принят', cell: '{.date}' },
            { head: 'Отметка о выполнении', cell: '…………………………' }
          ],
          none: 'Вид сопровождения, получатель, отметка о выполнении: …………………………………………………………'
        }
      ),
      {
        text: '9. Отказ от социального обслуживания, от отдельной услуги (причина, дата, подпись): ……………………………………………',
        align: 'left'
      },
      { text: 'С содержанием программы согласен (согласна):', align: 'left' },
      signs({ as: 'Получатель (законный представитель)' }, directorSigns),
      { page: 'next' },
      { heading: 'ЗАКЛЮЧЕНИЕ', level: 2 },
      { text: 'о выполнении индивидуальной программы от {entry/date} № {entry/number}', align: 'left' },
      { text: 'Оценка результатов по формам обслуживания, видам услуг и мероприятиям сопровождения:', align: 'left' },
      { lines: 6 },
      { text: 'Рекомендации:', align: 'left' },
      { lines: 3 },
      signs(directorSigns)
    ]
  },
  {
    code: 'referral',
    version: 1,
    words: { bg: 'Насочване за съдействие', ru: 'Направление за содействием', en: 'Referral for assistance' },
    on: 'case',
    of: 'assistance.asked',
    roles: worker,
    number: { series: 'Н' },
    basis: [
      law('442-ФЗ ст. 22, 28 (межведомственное взаимодействие)', 'found'),
      law('Срок ответа: региональный порядок', 'proposal')
    ],
    blocks: [
      ...letterhead,
      { sides: ['{entry/date}', '№ {document.number}'] },
      { address: ['{entry/to}'] },
      { heading: 'НАПРАВЛЕНИЕ' },
      { text: 'для содействия в получении помощи', align: 'center', bold: true },
      {
        rows: [
          ['Вид помощи', '{entry/kind}'],
          ['Кому нужна помощь', '{entry/person}'],
          ['Дата рождения', '{entry/person.birth}'],
          ['Адрес, телефон', '{entry/person.address} {entry/person.phone?}'],
          ['Срочность', '{entry/level}'],
          ['Согласие на передачу сведений о результате', '{request.made/consent}'],
          ['Куратор случая', '{case.lead}']
        ]
      },
      { text: 'Что просим сделать:', align: 'left' },
      { text: '{request.made/matter}' },
      {
        text: 'Ответ просим дать не позднее {answer.due}. Если помощь не может быть оказана, просим сообщить причину.'
      },
      signs(authorSigns),
      { text: '– – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – –', align: 'center' },
      { heading: 'Ответ на направление № {document.number}', level: 3 },
      {
        when: { has: 'request.answered' },
        blocks: [
          {
            rows: [
              ['Дата ответа', '{request.answered/date}'],
              ['Результат', '{request.answered/result}'],
              ['Сведения', '{request.answered/facts?}']
            ]
          }
        ],
        otherwise: [
          {
            rows: [
              ['Дата обращения', SHORT_HAND],
              ['Результат', 'помощь оказана / оказана частично / отказ семьи / отказ организации'],
              ['Сведения', HAND],
              ['Подпись, должность', SHORT_HAND]
            ]
          }
        ]
      }
    ]
  },
  {
    code: 'contact-sheet',
    version: 1,
    words: { bg: 'Лист за контакт', ru: 'Лист контакта', en: 'Contact sheet' },
    on: 'case',
    of: 'case.contact',
    roles: worker,
    number: { series: 'ЛК' },
    basis: [law('Региональный порядок; форма', 'proposal')],
    blocks: [
      ...letterhead,
      ...title('ЛИСТ КОНТАКТА', 'с семьёй, находящейся на социальном сопровождении'),
      caseRows,
      household,
      {
        rows: [
          ['Дата и время', '{entry/moment}'],
          ['Вид контакта', '{entry/kind}'],
          ['Участвовали', '{entry/with}'],
          ['Ребёнка видели', '{entry/childSeen}'],
          ['Беседа с ребёнком наедине', SHORT_HAND],
          ['Контакт провёл', '{entry/author}']
        ]
      },
      ...section('Наблюдения', { text: '{entry/facts}' }),
      ...section('О чём договорились', { lines: 2 }),
      { rows: [['Следующий контакт', SHORT_HAND]] },
      signs({ as: 'Специалист', name: '{entry/author}' }, { as: 'Член семьи' }),
      confidential
    ]
  },
  {
    code: 'monitoring-sheet',
    version: 1,
    words: { bg: 'Лист за мониторинг', ru: 'Лист мониторинга', en: 'Monitoring sheet' },
    on: 'case',
    of: 'plan.reviewed',
    roles: staff,
    number: { series: 'ЛМ' },
    basis: [law('Пересмотр по уровню сопровождения: региональный порядок', 'proposal')],
    blocks: [
      ...letterhead,
      ...title('ЛИСТ МОНИТОРИНГА', 'социального сопровождения семьи'),
      caseRows,
      ...section('Семья', household),
      {
        rows: [
          ['Дата пересмотра', '{entry/date}'],
          ['План', '{plan.adopted/plan}, принят {plan.adopted/date}'],
          ['Уровень, на котором продолжается работа', '{entry/level}']
        ]
      },
      ...section('Что изменилось', { text: '{entry/progress}' }),
      {
        when: { has: 'entry/goals' },
        blocks: [
          {
            table: 'entry/goals',
            columns: [
              { head: 'Цель №', cell: '{.goal}', wide: 0.5 },
              { head: 'Продвижение', cell: '{.progress}' },
              { head: 'Обстоятельства', cell: '{.facts?}', wide: 2 }
            ],
            none: 'Нет.'
          }
        ]
      },
      ...section('Контакты с начала работы', {
        table: 'case.contact',
        columns: [
          { head: 'Дата', cell: '{.date}' },
          { head: 'Вид', cell: '{.kind}' },
          { head: 'Ребёнка видели', cell: '{.childSeen?}', wide: 0.7 },
          { head: 'Наблюдения', cell: '{.facts?}', wide: 2 }
        ],
        none: 'Контакты не отражены.'
      }),
      ...section('Решение', { text: '{entry/decision}', bold: true }),
      signs(curatorSigns, headSigns),
      confidential
    ]
  },
  {
    code: 'closing-conclusion',
    version: 1,
    words: {
      bg: 'Заключение за закриване на съпровождането',
      ru: 'Заключение о завершении сопровождения',
      en: 'Conclusion on closing the accompaniment'
    },
    on: 'case',
    of: 'case.closed',
    caseTypes: accompaniment,
    roles: staff,
    number: { series: 'ЗЗ' },
    basis: [law('Региональный порядок: заключение до 10 рабочих дней', 'proposal')],
    blocks: [
      ...letterhead,
      ...title('ЗАКЛЮЧЕНИЕ', 'о завершении социального сопровождения семьи'),
      ...section('Семья', household),
      {
        rows: [
          ['На сопровождении', 'с {case.opened} до {case.closed}'],
          ['Договор', '№ {contract.signed/number} от {contract.signed/date}'],
          ['Уровень при завершении', '{level.set/level}'],
          ['Куратор случая', '{case.lead}']
        ]
      },
      ...section('Уровни сопровождения', {
        table: 'level.set',
        columns: [
          { head: 'С какой даты', cell: '{.date}' },
          { head: 'Уровень', cell: '{.level}' },
          { head: 'Причина', cell: '{.reason?}' }
        ],
        none: 'Уровень не устанавливался.'
      }),
      ...section('Планы и их пересмотр', {
        table: 'plan.reviewed',
        columns: [
          { head: 'Дата', cell: '{.date}' },
          { head: 'Решение', cell: '{.decision}' },
          { head: 'Что изменилось', cell: '{.progress?}', wide: 2 }
        ],
        none: 'Пересмотры не отражены.'
      }),
      ...section(
        'Достигнуто по каждой цели',
        {
          each: 'plan.adopted',
          blocks: [
            {
              table: '.goals',
              columns: [
                { head: '№', cell: '{.n}', wide: 0.3 },
                { head: 'Цель', cell: '{.goal}', wide: 3 }
              ],
              none: HAND
            }
          ],
          none: HAND
        },
        {
          table: 'entry/goals',
          columns: [
            { head: 'Цель №', cell: '{.goal}', wide: 0.6 },
            { head: 'Результат', cell: '{.result}', wide: 2.7 }
          ],
          none: `Результат по целям: ${HAND}`
        }
      ),
      ...section(
        'Результат',
        { rows: [['Основание и результат завершения', '{entry/outcome}']] },
        { text: '{entry/facts}' }
      ),
      ...section('План постмониторинга', {
        rows: [
          ['Через 1 месяц', SHORT_HAND],
          ['Через 3 месяца', SHORT_HAND],
          ['Через 6 месяцев', SHORT_HAND],
          ['Через 12 месяцев', SHORT_HAND]
        ]
      }),
      signs(curatorSigns, headSigns, parentSigns),
      confidential
    ]
  },
  {
    code: 'post-monitoring-sheet',
    version: 1,
    words: { bg: 'Лист за постмониторинг', ru: 'Лист постмониторинга', en: 'Post-monitoring sheet' },
    on: 'case',
    of: 'follow-up.recorded',
    roles: worker,
    number: { series: 'ЛП' },
    basis: [law('Постмониторинг 1, 3, 6 и 12 месяцев: региональный порядок', 'low')],
    blocks: [
      ...letterhead,
      ...title('ЛИСТ ПОСТМОНИТОРИНГА'),
      {
        rows: [
          ['Сопровождение завершено', '{case.closed}'],
          ['Результат сопровождения', '{case.outcome}'],
          ['Постмониторинг провёл', '{entry/author}']
        ]
      },
      ...section('Семья', household),
      ...section('Наблюдения', {
        table: 'follow-up.recorded',
        columns: [
          { head: 'Срок', cell: '{.stage?}' },
          { head: 'Дата', cell: '{.date}' },
          { head: 'Положение семьи', cell: '{.conclusion}', wide: 1.2 },
          { head: 'Наблюдения', cell: '{.facts?}', wide: 2 },
          { head: 'Последнее', cell: '{.final}', wide: 0.7 }
        ],
        none: 'Наблюдения не отражены.'
      }),
      ...section('Предложения', { lines: 2 }),
      signs({ as: 'Специалист', name: '{entry/author}' }, headSigns),
      confidential
    ]
  },
  {
    code: 'data-consent',
    version: 1,
    words: {
      bg: 'Съгласие за обработване на лични данни',
      ru: 'Согласие на обработку персональных данных',
      en: 'Consent to data processing'
    },
    on: 'family',
    roles: ['intake', ...staff],
    basis: [law('152-ФЗ ст. 9 (содержание согласия)', 'high')],
    blocks: [
      {
        each: 'parents',
        blocks: [...consentOf(), { page: 'next' }],
        none: 'Родители (законные представители) не записаны: согласие составить не от кого.'
      }
    ]
  },
  {
    code: 'register-record',
    version: 1,
    words: {
      bg: 'Извлечение от отчета на семействата',
      ru: 'Выписка об учёте семьи',
      en: 'Extract on the family’s registers'
    },
    on: 'family',
    of: 'register.entered',
    roles: [...staff, 'commission'],
    number: { series: 'УС' },
    basis: [law('120-ФЗ ст. 1, 6, 7; региональный порядок учёта', 'medium')],
    blocks: [
      ...letterhead,
      ...title('ВЫПИСКА', 'об учёте семьи', '{document.date}'),
      ...section('Семья', household),
      ...section('Постановка на учёт', {
        table: 'register.entered',
        columns: [
          { head: 'Дата', cell: '{.date}' },
          { head: 'Учёт', cell: '{.register}', wide: 1.8 },
          { head: 'Основание', cell: '{.basis}', wide: 1.4 },
          { head: 'Номер документа', cell: '{.number?}' }
        ],
        none: 'Семья на учёте не состояла.'
      }),
      ...section('Снятие с учёта', {
        table: 'register.left',
        columns: [
          { head: 'Дата', cell: '{.date}' },
          { head: 'Учёт', cell: '{.register}', wide: 1.8 },
          { head: 'Основание', cell: '{.basis}', wide: 1.4 },
          { head: 'Номер документа', cell: '{.number?}' }
        ],
        none: 'С учёта семья не снималась.'
      }),
      { text: 'Снятие с одного учёта не прекращает другого.', small: true },
      signs(authorSigns),
      confidential
    ]
  }
]

/** What a consent must hold, for one parent and its children. */
function consentOf(): Block[] {
  return [
    { address: ['{office.name}'] },
    { heading: 'СОГЛАСИЕ' },
    { text: 'на обработку персональных данных', align: 'center', bold: true },
    { text: 'Я, {.name}, дата рождения: {.birth}, адрес: {.address},' },
    { text: 'паспорт: серия ……… № ………………… выдан …………………………………………………………………………,', align: 'left' },
    { text: 'действуя от своего имени и как законный представитель несовершеннолетних детей:', align: 'left' },
    { list: 'children', item: '{.name}, дата рождения: {.birth}', none: HAND },
    {
      text: 'даю согласие организации {office.name} на обработку (сбор, запись, хранение, уточнение, использование, передачу указанным ниже организациям, обезличивание, удаление) следующих персональных данных: фамилия, имя, отчество, дата рождения, СНИЛС, адрес, телефон, состав семьи, сведения о здоровье, образовании, доходах и жилищных условиях.'
    },
    {
      text: 'Цель обработки: социальное сопровождение семьи, оказание помощи ребёнку и семье, предоставление социальных услуг.'
    },
    { text: 'Передача разрешается (нужное подчеркнуть):', align: 'left' },
    {
      rows: [
        ['Медицинским организациям', 'да / нет'],
        ['Образовательным организациям', 'да / нет'],
        ['Центру занятости населения', 'да / нет'],
        ['Органам внутренних дел', 'да / нет'],
        ['Органу опеки и попечительства', 'да / нет'],
        ['Комиссии по делам несовершеннолетних', 'да / нет'],
        ['Иным', SHORT_HAND]
      ]
    },
    {
      text: 'Согласие действует до завершения сопровождения и хранения документов. Оно может быть отозвано письменным заявлением в любое время; обработка, которой требует закон, продолжается и после отзыва.'
    },
    signs({ as: 'Подпись', name: '{.name}' }),
    { sides: ['Дата: «……» ………………… 20…… г.', 'Отозвано: «……» ………………… 20…… г.'] }
  ]
}
