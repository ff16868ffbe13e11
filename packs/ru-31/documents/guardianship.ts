/** Papers of the guardianship authority: removal, notices, suits, placement, stay that parents asked for, supervision. */
import {
  type Block,
  child,
  confidential,
  directorSigns,
  HAND,
  law,
  letterhead,
  parentSigns,
  parents,
  SHORT_HAND,
  section,
  signs,
  type Template,
  title
} from './parts.ts'

const guardianship = ['guardianship']
const both = ['guardianship', 'head', 'director']
/** A child goes home; everything else is an end of one form and the beginning of another. */
const home = ['returned-parents', 'stay-over', 'court']

const authoritySigns = { as: 'Специалист органа опеки и попечительства', name: '{author.name}' }
const theChild = section('Ребёнок', child)
const theParents = section('Родители', parents)

const claim = (heading: string, about: string, asks: Block[]): Block[] => [
  {
    address: [
      'В {entry/court}',
      'Истец: орган опеки и попечительства, {office.name}',
      'Ответчики: родители ребёнка',
      'Третье лицо: прокурор',
      'Третье лицо: ………………………………………'
    ]
  },
  { heading },
  { text: about, align: 'center', bold: true },
  { text: 'Ответчики:', align: 'left' },
  {
    list: 'parents',
    item: '{.name} ({.as}), дата рождения: {.birth}, адрес: {.address}, {.identifier?}',
    none: HAND
  },
  { text: 'В интересах несовершеннолетнего:', align: 'left' },
  { text: '{child.name}, дата рождения: {child.birth}, место жительства: {child.address}.', align: 'left' },
  {
    when: { has: 'removal.carried-out' },
    blocks: [
      {
        text: 'Ребёнок отобран {removal.carried-out/moment} на основании акта № {removal.carried-out/number} от {removal.carried-out/dated} ввиду непосредственной угрозы его жизни и здоровью: {removal.carried-out/threats}. О принятых мерах прокурору сообщено {notice.sent/moment}.'
      },
      {
        text: 'Ребёнок временно устроен {placement.ordered/date}: {placement.ordered/setting}, {placement.ordered/service?}{placement.ordered/carer?}.'
      }
    ]
  },
  { text: 'Обстоятельства, которыми подтверждаются требования:', align: 'left' },
  { text: '{entry/facts}' },
  {
    when: { has: 'child.heard' },
    blocks: [{ text: 'Мнение ребёнка выявлено {child.heard/date}: {child.heard/view}.' }]
  },
  ...asks,
  {
    text: 'Приложения: акт об отобрании, акты обследования условий жизни, свидетельство о рождении, сведения о доходах и имуществе ответчиков, иные документы по описи; копии по числу лиц, участвующих в деле.'
  },
  { text: 'Государственная пошлина не уплачивается: истец освобождён от её уплаты.', small: true },
  { sides: ['{entry/date}', '№ {document.number}'] },
  signs({ as: 'Руководитель органа опеки и попечительства' })
]

const claimBasis = (article: string) => [
  law(article, 'high'),
  law('СК РФ ст. 77, ч. 2 (иск в течение семи дней после акта)', 'found'),
  law('ГПК РФ ст. 131, 132 (форма и содержание иска)', 'high')
]

/** A letter that tells a body of something, with the day and the hour. */
const notice = (to: string, about: string, text: Block[]): Block[] => [
  ...letterhead,
  { sides: ['{entry/moment}', '№ {document.number}'] },
  { address: [to, SHORT_HAND] },
  { heading: 'УВЕДОМЛЕНИЕ' },
  { text: about, align: 'center', bold: true },
  ...text,
  {
    rows: [
      ['Передано (дата и час)', '{entry/moment}'],
      ['Способ передачи', 'нарочным / телефонограммой / по электронной почте (нужное подчеркнуть)'],
      ['Передал', '{entry/author}'],
      ['Принял, регистрационный №', SHORT_HAND]
    ]
  },
  signs(authoritySigns)
]

export const guardianshipPapers: Template[] = [
  {
    code: 'removal-order',
    version: 1,
    words: {
      bg: 'Акт за отнемане на дете (чл. 77)',
      ru: 'Распоряжение об отобрании ребёнка (ст. 77)',
      en: 'Act of removal of a child (art. 77)'
    },
    on: 'case',
    of: 'removal.carried-out',
    roles: guardianship,
    number: { field: 'number' },
    basis: [law('СК РФ ст. 77, ч. 1', 'found'), law('Пленум ВС РФ 14.11.2017 № 44 (исключительная мера)', 'found')],
    blocks: [
      { text: 'АДМИНИСТРАЦИЯ МУНИЦИПАЛЬНОГО ОБРАЗОВАНИЯ', align: 'center' },
      { text: '{office.territory}', align: 'center', bold: true },
      { heading: 'РАСПОРЯЖЕНИЕ' },
      { sides: ['{entry/dated}', '№ {entry/number}'] },
      { text: 'Об отобрании ребёнка', align: 'left', bold: true },
      {
        text: 'Ввиду непосредственной угрозы жизни и здоровью ребёнка, установленной органом опеки и попечительства, на основании статьи 77 Семейного кодекса Российской Федерации:'
      },
      { text: '1. Отобрать ребёнка:' },
      child,
      { text: 'у родителей (лиц, на попечении которых он находится):', align: 'left' },
      { text: '{entry/from}', align: 'left' },
      { text: '2. В чём состоит угроза: {entry/threats}.' },
      { text: '3. Органу опеки и попечительства:' },
      { text: 'а) незамедлительно уведомить прокурора;' },
      { text: 'б) обеспечить временное устройство ребёнка;' },
      {
        text: 'в) в течение семи дней обратиться в суд с иском о лишении родителей родительских прав или об ограничении их родительских прав.'
      },
      { text: '4. Контроль за исполнением распоряжения оставляю за собой.' },
      signs({ as: '{entry/signer}' })
    ]
  },
  {
    code: 'removal-record',
    version: 1,
    words: { bg: 'Протокол за отнемането', ru: 'Акт об отобрании ребёнка', en: 'Record of the removal' },
    on: 'case',
    of: 'removal.carried-out',
    roles: guardianship,
    number: { series: 'АОТ' },
    basis: [law('СК РФ ст. 77', 'found'), law('Содержание акта: практика органов опеки', 'medium')],
    blocks: [
      ...letterhead,
      ...title('АКТ', 'об отобрании ребёнка'),
      {
        rows: [
          ['Отобрание произведено', '{entry/moment}'],
          ['На основании', 'акта № {entry/number} от {entry/dated}, подписан: {entry/signer}'],
          ['Место отобрания', SHORT_HAND],
          ['Произвёл', '{entry/author}']
        ]
      },
      ...theChild,
      ...section('У кого отобран', { text: '{entry/from}' }, parents),
      ...section('Непосредственная угроза', { text: '{entry/threats}' }, { text: '{entry/facts}' }),
      ...section('Состояние ребёнка', {
        rows: [
          ['Внешний вид, одежда', SHORT_HAND],
          ['Видимые повреждения', SHORT_HAND],
          ['Документы и вещи, переданные с ребёнком', SHORT_HAND],
          ['Куда направлен', SHORT_HAND]
        ]
      }),
      {
        text: 'Копия акта, на основании которого произведено отобрание, родителям: вручена / от получения отказались.'
      },
      signs(
        authoritySigns,
        { as: 'Сотрудник органа внутренних дел' },
        { as: 'Медицинский работник' },
        { as: 'Родитель (объяснения, замечания)' }
      ),
      confidential
    ]
  },
  {
    code: 'notice-prosecutor',
    version: 1,
    words: {
      bg: 'Уведомление до прокурора',
      ru: 'Уведомление прокурору',
      en: 'Notice to the prosecutor'
    },
    on: 'case',
    of: 'notice.sent',
    where: { kind: 'prosecutor' },
    roles: [...both, 'worker'],
    number: { series: 'УП' },
    basis: [law('СК РФ ст. 77, ч. 2 (незамедлительно)', 'found')],
    blocks: notice('Прокурору', 'об отобрании ребёнка', [
      {
        when: { has: 'removal.carried-out' },
        blocks: [
          {
            text: 'Уведомляем, что {removal.carried-out/moment} на основании акта № {removal.carried-out/number} от {removal.carried-out/dated} произведено отобрание ребёнка. Непосредственная угроза: {removal.carried-out/threats}.'
          }
        ],
        otherwise: [{ text: 'Уведомляем об обстоятельствах, которые требуют мер прокурорского реагирования.' }]
      },
      child,
      parents,
      {
        text: 'Ребёнок временно устроен {placement.ordered/date}: {placement.ordered/setting}, {placement.ordered/service?}{placement.ordered/carer?}.'
      },
      { text: '{entry/facts?}' }
    ])
  },
  {
    code: 'notice-parents',
    version: 1,
    words: { bg: 'Уведомление до родителите', ru: 'Уведомление родителям', en: 'Notice to the parents' },
    on: 'case',
    of: 'notice.sent',
    where: { kind: 'parents' },
    roles: [...both, 'worker'],
    number: { series: 'УР' },
    basis: [law('120-ФЗ ст. 13 (незамедлительное уведомление)', 'medium')],
    blocks: notice('Родителям (законным представителям)', 'о помещении ребёнка', [
      {
        text: 'Уведомляем, что ребёнок помещён {placement.ordered/date}: {placement.ordered/setting}, {placement.ordered/service?}{placement.ordered/carer?}.'
      },
      child,
      { text: 'Основание: акт № {placement.ordered/order}; {placement.ordered/grounds}.' },
      { text: '{entry/facts?}' },
      {
        text: 'Вы вправе узнать о состоянии ребёнка, просить о встречах с ним и обжаловать принятые решения в суд. По всем вопросам обращайтесь: {office.name}.'
      }
    ])
  },
  {
    code: 'notice-registry-office',
    version: 1,
    words: {
      bg: 'Извлечение от решението за гражданския регистър',
      ru: 'Направление выписки из решения суда в орган ЗАГС',
      en: 'Extract of the judgment for the registry office'
    },
    on: 'case',
    of: 'notice.sent',
    where: { kind: 'registry-office' },
    roles: both,
    number: { series: 'УЗ' },
    basis: [law('СК РФ ст. 70, ч. 5; ст. 72, ч. 5 (три дня)', 'high')],
    blocks: notice('В орган записи актов гражданского состояния', 'о решении суда о родительских правах', [
      { text: 'Направляется выписка из решения суда о родительских правах.' },
      child,
      {
        rows: [
          ['Суд', '{judgment.given/court}'],
          ['Номер дела', '{judgment.given/number}'],
          ['Решение вынесено', '{judgment.given/date}'],
          ['Вступило в законную силу', '{judgment.in-force/date}'],
          ['Итог', '{judgment.given/outcome}']
        ]
      },
      {
        table: 'judgment.given/rights',
        columns: [
          { head: 'Родитель', cell: '{.parent}', wide: 1.4 },
          { head: 'Решено', cell: '{.status}', wide: 1.4 }
        ],
        none: HAND
      }
    ])
  },
  {
    code: 'temporary-placement',
    version: 1,
    words: {
      bg: 'Акт за временно настаняване',
      ru: 'Акт о временном устройстве ребёнка',
      en: 'Act of temporary placement'
    },
    on: 'case',
    of: 'placement.ordered',
    where: { setting: ['ward', 'hospital', 'preliminary'] },
    roles: both,
    number: { field: 'order' },
    basis: [
      law('СК РФ ст. 77, ч. 2 (временное устройство)', 'found'),
      law('120-ФЗ ст. 13 (основания приёма)', 'medium')
    ],
    blocks: [
      ...letterhead,
      { heading: 'АКТ' },
      { text: 'о временном устройстве ребёнка', align: 'center', bold: true },
      { sides: ['{entry/date}', '№ {entry/order}'] },
      { text: '{office.territory?}', align: 'center' },
      ...theChild,
      {
        rows: [
          ['Устроен', '{entry/setting}'],
          ['Куда, к кому', '{entry/service?}{entry/carer?}'],
          ['Основание', '{entry/grounds}'],
          ['С какого времени', '{entry/moment}']
        ]
      },
      {
        when: { has: 'removal.carried-out' },
        blocks: [
          {
            text: 'Ребёнок отобран {removal.carried-out/moment}, акт № {removal.carried-out/number} от {removal.carried-out/dated}.'
          }
        ]
      },
      ...section('Почему ребёнок не может оставаться дома', { text: '{entry/motives}' }),
      ...section('Приём ребёнка', {
        rows: [
          ['Откуда прибыл', SHORT_HAND],
          ['Кто сопровождал', SHORT_HAND],
          ['Вещи и документы', SHORT_HAND],
          ['Медицинский осмотр (дата, кем проведён, результат)', SHORT_HAND]
        ]
      }),
      signs(
        { as: 'Передал: специалист органа опеки и попечительства', name: '{entry/signer}' },
        { as: 'Принял: представитель организации' },
        { as: 'Медицинский работник' }
      ),
      confidential
    ]
  },
  {
    code: 'placement-act',
    version: 1,
    words: {
      bg: 'Акт за устройване на детето',
      ru: 'Акт органа опеки об устройстве ребёнка',
      en: 'Act of placement of the guardianship authority'
    },
    on: 'case',
    of: 'placement.ordered',
    where: { setting: ['guardianship', 'foster', 'organisation'] },
    roles: both,
    number: { field: 'order' },
    basis: [law('48-ФЗ ст. 11 (акт о назначении опекуна)', 'high'), law('СК РФ ст. 123, 145, 152–153.1', 'high')],
    blocks: [
      ...letterhead,
      { heading: 'АКТ' },
      { text: 'об устройстве ребёнка, оставшегося без попечения родителей', align: 'center', bold: true },
      { sides: ['{entry/date}', '№ {entry/order}'] },
      { text: '{office.territory?}', align: 'center' },
      { text: 'Рассмотрев материалы личного дела ребёнка и документы кандидата, орган опеки и попечительства решил:' },
      { text: '1. Устроить ребёнка:' },
      child,
      {
        rows: [
          ['Форма устройства', '{entry/setting}'],
          ['Опекун (попечитель), приёмный родитель', '{entry/carer?}'],
          ['Дата рождения, адрес', '{entry/carer.birth?} {entry/carer.address?}'],
          ['Организация', '{entry/service?}'],
          ['Договор', '№ {entry/contract?}'],
          ['Основание', '{entry/grounds}']
        ]
      },
      {
        when: { has: 'entry/siblings' },
        blocks: [{ text: 'Братья и сёстры устроены раздельно: {entry/siblings.apart}. {entry/siblings.facts}' }]
      },
      ...section('Обоснование', { text: '{entry/motives}' }),
      {
        text: '2. Проверять условия жизни подопечного в сроки, установленные для плановых проверок: в первый месяц, затем раз в три месяца в первый год и раз в полгода в последующие годы.'
      },
      { text: '3. Внести сведения в журнал первичного учёта.' },
      signs({ as: 'Руководитель органа опеки и попечительства' }),
      { text: 'С актом ознакомлены:', align: 'left' },
      signs({ as: 'Опекун (попечитель), приёмный родитель', name: '{entry/carer?}' })
    ]
  },
  {
    code: 'claim-deprivation',
    version: 1,
    words: {
      bg: 'Искова молба за лишаване от родителски права',
      ru: 'Исковое заявление о лишении родительских прав',
      en: 'Statement of claim, deprivation of rights'
    },
    on: 'case',
    of: 'petition.filed',
    where: { kind: 'deprivation' },
    roles: guardianship,
    number: { series: 'ИСК' },
    basis: claimBasis('СК РФ ст. 69, 70'),
    blocks: claim('ИСКОВОЕ ЗАЯВЛЕНИЕ', 'о лишении родительских прав и взыскании алиментов', [
      { text: 'На основании изложенного, руководствуясь статьями 69, 70 Семейного кодекса Российской Федерации,' },
      { text: 'ПРОШУ:', align: 'left', bold: true },
      { text: '1. Лишить ответчиков родительских прав в отношении указанного ребёнка.' },
      { text: '2. Передать ребёнка на попечение органа опеки и попечительства.' },
      { text: '3. Взыскать с ответчиков алименты на содержание ребёнка.' }
    ])
  },
  {
    code: 'claim-limitation',
    version: 1,
    words: {
      bg: 'Искова молба за ограничаване на родителските права',
      ru: 'Исковое заявление об ограничении родительских прав',
      en: 'Statement of claim, limitation of rights'
    },
    on: 'case',
    of: 'petition.filed',
    where: { kind: 'limitation' },
    roles: guardianship,
    number: { series: 'ИСК' },
    basis: claimBasis('СК РФ ст. 73'),
    blocks: claim('ИСКОВОЕ ЗАЯВЛЕНИЕ', 'об ограничении родительских прав и взыскании алиментов', [
      { text: 'На основании изложенного, руководствуясь статьёй 73 Семейного кодекса Российской Федерации,' },
      { text: 'ПРОШУ:', align: 'left', bold: true },
      {
        text: '1. Ограничить ответчиков в родительских правах в отношении указанного ребёнка без лишения их родительских прав.'
      },
      { text: '2. Передать ребёнка на попечение органа опеки и попечительства.' },
      { text: '3. Взыскать с ответчиков алименты на содержание ребёнка.' }
    ])
  },
  {
    code: 'stay-agreement',
    version: 1,
    words: {
      bg: 'Тристранно споразумение за временен престой',
      ru: 'Соглашение о временном пребывании ребёнка',
      en: 'Agreement on a temporary stay'
    },
    on: 'case',
    of: 'stay.agreed',
    roles: [...both, 'worker'],
    number: { field: 'number' },
    basis: [law('ПП РФ 24.05.2014 № 481 (трёхстороннее соглашение)', 'medium')],
    blocks: [
      { heading: 'СОГЛАШЕНИЕ № {entry/number}' },
      { text: 'о временном пребывании ребёнка в организации', align: 'center', bold: true },
      { sides: ['{office.territory}', '{entry/date}'] },
      {
        text: 'Родитель (законный представитель) ребёнка, организация {entry/service?} и орган опеки и попечительства заключили настоящее соглашение.'
      },
      ...section(
        '1. Предмет соглашения',
        {
          text: '1.1. По заявлению родителя ребёнок временно пребывает в организации, потому что родитель не может в это время исполнять свои обязанности. Причина: {entry/reason}.'
        },
        {
          rows: [
            ['Ребёнок', '{entry/child}'],
            ['Дата рождения', '{entry/child.birth}'],
            ['Место жительства', '{entry/child.address}']
          ]
        },
        { text: '1.2. Срок пребывания: с {entry/date} до {entry/until}.' },
        { text: '{entry/facts?}' }
      ),
      ...section('Родители', parents),
      ...section(
        '2. Родитель обязуется',
        { text: '2.1. Навещать ребёнка и звонить ему: ………………………………………………………………………………………' },
        { text: '2.2. Участвовать в воспитании и содержании ребёнка, сообщать о перемене адреса и обстоятельств.' },
        {
          text: '2.3. Забрать ребёнка не позднее последнего дня срока или заранее просить о продлении. Если ребёнка не заберут, организация составит акт об оставлении и сообщит в орган опеки и попечительства.'
        }
      ),
      ...section(
        '3. Организация обязуется',
        {
          text: '3.1. Содержать, воспитывать, лечить и учить ребёнка, составить с участием родителя план его пребывания.'
        },
        { text: '3.2. Не препятствовать общению ребёнка с родителями и близкими, если оно ему не вредит.' },
        { text: '3.3. Не разлучать братьев и сестёр.' }
      ),
      ...section('4. Орган опеки и попечительства', {
        text: '4.1. Проверяет соблюдение прав ребёнка и помогает семье устранить причину, по которой ребёнок помещён.'
      }),
      ...section(
        '5. Статус ребёнка',
        {
          text: '5.1. Родители сохраняют свои права и обязанности. Ребёнок не считается оставшимся без попечения родителей.'
        },
        { text: '5.2. Соглашение составлено в трёх экземплярах.' }
      ),
      signs(
        parentSigns,
        { as: 'Организация: директор', name: '{staff.director}' },
        { as: 'Орган опеки и попечительства' }
      )
    ]
  },
  {
    code: 'act-left-there',
    version: 1,
    words: {
      bg: 'Акт за оставяне на детето',
      ru: 'Акт об оставлении ребёнка в организации',
      en: 'Act that the child was left'
    },
    on: 'case',
    of: 'child.left-there',
    roles: [...both, 'worker'],
    number: { field: 'number' },
    basis: [law('ПП РФ 24.05.2014 № 481; срок', 'low'), law('СК РФ ст. 122 (сообщение в орган опеки)', 'high')],
    blocks: [
      ...letterhead,
      { heading: 'АКТ' },
      { text: 'об оставлении ребёнка в организации', align: 'center', bold: true },
      { sides: ['{entry/date}', '№ {entry/number}'] },
      {
        rows: [
          ['Ребёнок', '{entry/child}'],
          ['Дата рождения', '{entry/child.birth}'],
          ['Соглашение о временном пребывании', '№ {stay.agreed/number} от {stay.agreed/date}'],
          ['Последний день срока', '{stay.agreed/until}']
        ]
      },
      ...section('Родители', parents),
      {
        text: 'По окончании срока родители ребёнка не забрали и о причинах не сообщили. Принятые меры по розыску родителей и извещению их:'
      },
      { text: '{entry/facts}' },
      {
        text: 'Акт направлен в орган опеки и попечительства по месту нахождения организации для учёта и устройства ребёнка.'
      },
      signs(
        { as: 'Директор', name: '{staff.director}' },
        { as: 'Специалист', name: '{entry/author}' },
        { as: 'Медицинский работник' }
      ),
      confidential
    ]
  },
  {
    code: 'handover-act',
    version: 1,
    words: { bg: 'Акт за предаване на детето', ru: 'Акт передачи ребёнка', en: 'Act of handing the child over' },
    on: 'case',
    of: 'handover.recorded',
    roles: [...both, 'worker'],
    number: { series: 'АП' },
    basis: [law('Региональный порядок; форма', 'proposal')],
    blocks: [
      ...letterhead,
      ...title('АКТ', 'передачи ребёнка'),
      {
        when: { has: 'child.name' },
        blocks: [child],
        otherwise: [{ list: 'children', item: '{.name}, дата рождения: {.birth}', none: HAND }]
      },
      {
        rows: [
          ['Передан (дата и время)', '{entry/moment}'],
          ['Куда, кому', '{entry/to}'],
          ['Вещи и документы', SHORT_HAND],
          ['Состояние здоровья при передаче', SHORT_HAND]
        ]
      },
      { text: '{entry/facts}' },
      signs({ as: 'Передал', name: '{entry/author}' }, { as: 'Принял' }),
      confidential
    ]
  },
  {
    code: 'rights-conclusion',
    version: 1,
    words: {
      bg: 'Заключение на органа за настойничество',
      ru: 'Заключение органа опеки о поведении родителей',
      en: 'Conclusion of the guardianship authority'
    },
    on: 'case',
    of: 'assessment.recorded',
    where: { conclusion: ['behaviour-changed', 'behaviour-unchanged'] },
    roles: guardianship,
    number: { series: 'ЗО' },
    basis: [law('СК РФ ст. 73, ч. 2 (шесть месяцев), ст. 76, 78', 'found')],
    blocks: [
      ...letterhead,
      ...title('ЗАКЛЮЧЕНИЕ', 'органа опеки и попечительства'),
      ...theChild,
      ...theParents,
      {
        rows: [
          ['Решение суда', '{judgment.given/date}, {judgment.given/court}, дело № {judgment.given/number}'],
          ['Где живёт ребёнок', '{placement.ordered/setting}, {placement.ordered/service?}{placement.ordered/carer?}']
        ]
      },
      ...section('Что изменилось', { text: '{entry/needs?} {entry/strengths}' }),
      ...section('Встречи родителей с ребёнком', {
        table: 'case.contact',
        columns: [
          { head: 'Дата', cell: '{.date}' },
          { head: 'Вид', cell: '{.kind}' },
          { head: 'Наблюдения', cell: '{.facts?}', wide: 2 }
        ],
        none: 'Не отражены.'
      }),
      ...section('Мнение ребёнка', { text: '{child.heard/view?} {entry/childsView?}' }, { lines: 1 }),
      ...section('Вывод', { text: '{entry/conclusion}', bold: true }),
      signs({ as: 'Руководитель органа опеки и попечительства' }, { as: 'Специалист', name: '{entry/author}' }),
      confidential
    ]
  },
  {
    code: 'supervision-act',
    version: 1,
    words: {
      bg: 'Акт за проверка на живота при настойника',
      ru: 'Акт проверки условий жизни подопечного',
      en: 'Act of a supervision visit'
    },
    on: 'case',
    of: 'case.contact',
    where: { kind: 'supervision-visit' },
    roles: ['guardianship', 'worker', 'head'],
    number: { series: 'АПР' },
    basis: [law('ПП РФ 18.05.2009 № 423 (сроки и содержание проверки)', 'high')],
    blocks: [
      ...letterhead,
      ...title('АКТ', 'проверки условий жизни подопечного, соблюдения опекуном его прав и законных интересов'),
      ...theChild,
      {
        rows: [
          ['Форма устройства', '{placement.ordered/setting}'],
          ['Опекун (попечитель), приёмный родитель', '{placement.ordered/carer}'],
          ['Дата и время проверки', '{entry/moment}'],
          ['Проверку провёл', '{entry/author}'],
          ['Ребёнка видели', '{entry/childSeen}']
        ]
      },
      ...section('Установлено', { text: '{entry/facts}' }),
      ...section('Оценка', {
        rows: [
          ['Жилищно-бытовые условия', SHORT_HAND],
          ['Здоровье, внешний вид', SHORT_HAND],
          ['Эмоциональное состояние, отношения', SHORT_HAND],
          ['Учёба, развитие', SHORT_HAND],
          ['Имущество подопечного', SHORT_HAND]
        ]
      }),
      ...section('Вывод и рекомендации опекуну', { lines: 3 }),
      signs({ as: 'Специалист', name: '{entry/author}' }, { as: 'Опекун (попечитель), приёмный родитель' }),
      confidential
    ]
  },
  {
    code: 'return-act',
    version: 1,
    words: {
      bg: 'Акт за връщане на детето в семейството',
      ru: 'Акт о возвращении ребёнка в кровную семью',
      en: 'Act of return to the family'
    },
    on: 'case',
    of: 'placement.ended',
    where: { reason: home },
    roles: both,
    number: { series: 'АВ' },
    basis: [law('Модельная программа: план до возвращения, сопровождение после', 'medium')],
    blocks: [
      ...letterhead,
      ...title('АКТ', 'о возвращении ребёнка в кровную семью'),
      {
        when: { has: 'child.name' },
        blocks: [child],
        otherwise: [{ list: 'children', item: '{.name}, дата рождения: {.birth}', none: HAND }]
      },
      ...theParents,
      {
        rows: [
          ['Возвращён', '{entry/date}'],
          ['Основание', '{entry/reason}'],
          ['Решение суда', '{judgment.given/number?} {judgment.given/date?}'],
          ['План возвращения принят', '{plan.adopted/date}']
        ]
      },
      ...section('Устранены ли причины, по которым ребёнок жил вне семьи', { lines: 2 }),
      {
        text: 'Семья находится на социальном сопровождении; ребёнка после возвращения посещают в сроки, установленные для её уровня.'
      },
      signs({ as: 'Передал' }, { as: 'Принял: родитель (законный представитель)' }, directorSigns),
      confidential
    ]
  },
  {
    code: 'child-hearing',
    version: 1,
    words: {
      bg: 'Протокол за изслушване на детето',
      ru: 'Протокол беседы с ребёнком',
      en: 'Record of hearing the child'
    },
    on: 'case',
    of: 'child.heard',
    roles: ['guardianship', 'worker', 'head'],
    number: { series: 'БР' },
    basis: [law('СК РФ ст. 57 (с 10 лет мнение учитывается обязательно)', 'high')],
    blocks: [
      ...letterhead,
      ...title('ПРОТОКОЛ', 'беседы с ребёнком о его мнении'),
      child,
      {
        rows: [
          ['Дата и время', '{entry/moment}'],
          ['По какому вопросу', '{entry/about}'],
          ['Мнение выслушано', '{entry/heard}'],
          ['Как', '{entry/how?}'],
          ['Причина, по которой не выслушано', '{entry/why?}']
        ]
      },
      ...section('Мнение ребёнка', { text: '{entry/view}' }),
      signs({ as: 'Беседу провёл', name: '{entry/author}' }, { as: 'Присутствовал (педагог, психолог)' }),
      confidential
    ]
  }
]
