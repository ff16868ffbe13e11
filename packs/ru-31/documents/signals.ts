/** Papers of a signal: the card, the examinations, the conclusion, what the reporter is told. */
import { minutes } from './meetings.ts'
import {
  authorSigns,
  type Block,
  child,
  children,
  confidential,
  HAND,
  headSigns,
  household,
  law,
  letterhead,
  parents,
  SHORT_HAND,
  section,
  signs,
  type Template,
  title,
  worker
} from './parts.ts'

const intake = ['intake', 'worker', 'head']

const contacts: Block = {
  table: 'signal.contact',
  columns: [
    { head: 'Дата и время', cell: '{.moment}', wide: 1 },
    { head: 'Действие', cell: '{.kind}' },
    { head: 'С кем', cell: '{.with?}' },
    { head: 'Ребёнка видели', cell: '{.childSeen?}', wide: 0.7 },
    { head: 'Установлено', cell: '{.facts?}', wide: 1.8 }
  ],
  none: 'Действия по проверке не отражены.'
}

/** A line of a form: what is asked, and room to write. */
const asked = (text: string, lines = 1): Block[] => [{ text, align: 'left' }, { lines }]

export const signals: Template[] = [
  {
    code: 'signal-card',
    version: 1,
    words: { bg: 'Сигнална карта', ru: 'Сигнальная карта', en: 'Signal card' },
    on: 'signal',
    of: 'signal.registered',
    roles: intake,
    number: { series: 'СК' },
    basis: [law('120-ФЗ ст. 9 (обязанность сообщать)', 'high'), law('Региональный порядок; форма', 'proposal')],
    blocks: [
      ...letterhead,
      ...title('СИГНАЛЬНАЯ КАРТА', 'о возможном неблагополучии семьи, нарушении прав ребёнка'),
      {
        rows: [
          ['Получено', '{entry/moment}'],
          ['Способ получения', '{entry/channel}'],
          ['Источник сообщения (вид)', '{entry/source}'],
          ['Анонимное', '{entry/anonymous}'],
          ['Повод', '{entry/kinds}'],
          ['Срочность', '{entry/urgency}'],
          ['Муниципальное образование', '{entry/territory}']
        ]
      },
      ...section('Дети, о которых сообщено', children),
      ...section('Содержание сообщения', { text: '{entry/facts}' }),
      {
        rows: [
          ['Непосредственная угроза жизни или здоровью', SHORT_HAND],
          ['Сообщение принял', '{entry/author}'],
          ['Проверка поручена', '{signal.worker}'],
          ['Связанное сообщение', SHORT_HAND]
        ]
      },
      { text: 'Сведения о заявителе хранятся отдельно от материалов проверки и не раскрываются.', small: true },
      signs(authorSigns),
      confidential
    ]
  },
  {
    code: 'examination-family',
    version: 1,
    words: {
      bg: 'Акт за обследване на условията на живот на семейството',
      ru: 'Акт обследования условий жизни семьи',
      en: 'Act of examination of the family’s living conditions'
    },
    on: 'signal',
    of: 'signal.contact',
    where: { kind: ['examination', 'home-visit'] },
    roles: worker,
    number: { series: 'АО' },
    basis: [
      law('120-ФЗ ст. 9; региональный порядок', 'medium'),
      law('Посещение с согласия семьи: региональный порядок', 'found')
    ],
    blocks: [
      ...letterhead,
      ...title('АКТ', 'обследования условий жизни семьи', '{document.date}'),
      {
        rows: [
          ['Дата и время обследования', '{entry/moment}'],
          ['Обследование провёл', '{entry/author}'],
          ['Основание', 'сообщение от {signal.registered} ({signal.kinds})'],
          ['Адрес', '{child.address}'],
          ['Беседа проведена с', '{entry/with}'],
          ['Ребёнка видели', '{entry/childSeen}']
        ]
      },
      ...section('1. Дети и состав семьи', children, household),
      ...section('2. Установлено', { text: '{entry/facts}' }),
      ...section('3. Жильё и быт', {
        rows: [
          ['Жилое помещение (вид, площадь, число комнат)', SHORT_HAND],
          ['Отопление, вода, электричество', SHORT_HAND],
          ['Санитарное состояние', SHORT_HAND],
          ['Место ребёнка для сна, игр и занятий', SHORT_HAND],
          ['Запас продуктов питания', SHORT_HAND]
        ]
      }),
      ...section('4. Доходы, занятость, отношения в семье', {
        rows: [
          ['Место работы (учёбы) членов семьи', SHORT_HAND],
          ['Доходы семьи, долги', SHORT_HAND],
          ['Отношения между членами семьи', SHORT_HAND],
          ['Родственники и близкие, которые помогают', SHORT_HAND]
        ]
      }),
      ...section('5. Вывод и предложения', { lines: 3 }),
      signs(authorSigns, { as: 'Присутствовали' }, { as: 'Согласие семьи на посещение получено (член семьи)' }),
      confidential
    ]
  },
  {
    code: 'examination-child',
    version: 1,
    words: {
      bg: 'Акт за обследване на условията на живот на непълнолетен (Заповед № 4)',
      ru: 'Акт обследования условий жизни несовершеннолетнего гражданина и его семьи (приказ № 4)',
      en: 'Act of examination of a minor’s living conditions (Order No. 4)'
    },
    on: 'signal',
    of: 'signal.contact',
    where: { kind: 'examination' },
    roles: ['guardianship', ...worker],
    number: { series: 'АН' },
    basis: [
      law('Приказ Минпросвещения 10.01.2019 № 4, приложение 3: заголовок формы', 'found'),
      law('Приказ Минпросвещения 10.01.2019 № 4, приложение 3: разделы формы', 'high'),
      law('СК РФ ст. 122, ч. 1 (3 рабочих дня)', 'found')
    ],
    blocks: examinationOfChild()
  },
  {
    code: 'signal-conclusion',
    version: 1,
    words: {
      bg: 'Заключение по сигнала',
      ru: 'Заключение по результатам проверки сообщения',
      en: 'Conclusion on the signal'
    },
    on: 'signal',
    of: 'signal.concluded',
    roles: ['worker', 'head', 'director'],
    number: { series: 'ЗС' },
    basis: [law('Региональный порядок: заключение после акта обследования', 'proposal')],
    blocks: [
      ...letterhead,
      ...title('ЗАКЛЮЧЕНИЕ', 'по результатам проверки сообщения о семье и ребёнке'),
      {
        rows: [
          ['Сообщение получено', '{signal.registered}'],
          ['Повод', '{signal.kinds}'],
          ['Проверку проводил', '{signal.worker}']
        ]
      },
      ...section('Дети', children),
      ...section('Состав семьи', household),
      ...section('Проведённая проверка', contacts),
      {
        when: { has: 'signal.meeting' },
        blocks: [
          {
            text: 'Вопрос рассмотрен {signal.meeting/moment}: {signal.meeting/kind}. Рекомендация: {signal.meeting/recommendation}.'
          }
        ]
      },
      {
        when: { has: 'partners.alerted' },
        blocks: [{ text: 'Уведомлены {partners.alerted/moment}: {partners.alerted/bodies}.' }]
      },
      ...section(
        'Вывод',
        {
          rows: [
            ['Результат проверки', '{entry/result}'],
            ['Выявленные риски', '{entry/risks}']
          ]
        },
        { text: '{entry/facts}' },
        {
          when: { has: 'entry/result', is: ['early-stage', 'hard-situation'] },
          blocks: [{ text: 'Предлагается вынести на консилиум вопрос о принятии семьи на социальное сопровождение.' }]
        },
        {
          when: { has: 'entry/result', is: ['sop-material'] },
          blocks: [
            {
              text: 'Материалы о нахождении семьи в социально опасном положении направляются в комиссию по делам несовершеннолетних и защите их прав.'
            }
          ]
        }
      ),
      signs(authorSigns, headSigns),
      confidential
    ]
  },
  {
    code: 'answer-to-reporter',
    version: 1,
    words: { bg: 'Отговор до подателя', ru: 'Ответ заявителю', en: 'Answer to the reporter' },
    on: 'signal',
    of: 'signal.notice-sent',
    where: { kind: 'checked' },
    roles: [...intake, 'director'],
    number: { series: 'ОЗ' },
    basis: [
      law('59-ФЗ ст. 10, 12 (ответ на обращение)', 'high'),
      law('Заявителю сообщается только, что проверка проведена', 'proposal')
    ],
    blocks: [
      ...letterhead,
      { sides: ['{document.date}', '№ {document.number}'] },
      { address: ['Заявителю', SHORT_HAND, SHORT_HAND] },
      { text: 'О рассмотрении сообщения', align: 'left', bold: true },
      { text: 'Ваше сообщение, поступившее {signal.registered}, рассмотрено. Проверка проведена.' },
      {
        text: 'Сведения о семье, о ребёнке, о результатах проверки и о принятых мерах охраняются законом и третьим лицам не сообщаются. Сведения о Вас также не раскрываются.'
      },
      {
        text: 'Если Вам станут известны новые обстоятельства, просим сообщить о них. При угрозе жизни или здоровью ребёнка звоните по телефону 112.'
      },
      signs({ as: '{author.role?}', name: '{author.name}' })
    ]
  },
  {
    code: 'signal-consilium',
    version: 1,
    words: {
      bg: 'Протокол на консилиума по сигнала',
      ru: 'Протокол консилиума по сообщению',
      en: 'Minutes of the consilium on a signal'
    },
    on: 'signal',
    of: 'signal.meeting',
    where: { kind: 'consilium' },
    roles: [...worker, 'director', 'commission'],
    number: { field: 'number' },
    basis: [law('Региональный порядок: межведомственный консилиум', 'proposal')],
    blocks: minutes('signal')
  },
  {
    code: 'signal-alert',
    version: 1,
    words: {
      bg: 'Съобщение до компетентните органи',
      ru: 'Сообщение в компетентные органы',
      en: 'Message to the competent bodies'
    },
    on: 'signal',
    of: 'partners.alerted',
    roles: intake,
    number: { series: 'СО' },
    basis: [law('120-ФЗ ст. 9, ч. 2 (незамедлительное информирование)', 'high')],
    blocks: [
      ...letterhead,
      { sides: ['{entry/moment}', '№ {document.number}'] },
      { address: ['{entry/bodies}', SHORT_HAND] },
      { text: 'О выявленном неблагополучии', align: 'left', bold: true },
      {
        text: 'Сообщаем, что {signal.registered} получены сведения о нарушении прав и законных интересов детей:'
      },
      children,
      { text: 'Повод: {signal.kinds}. Срочность: {signal.urgency}.' },
      { text: 'Просим принять меры в пределах компетенции и сообщить о них.' },
      signs(authorSigns, headSigns),
      confidential
    ]
  }
]

/** The form of Annex 3: what the journal holds is filled in, the rest is written by hand at the visit. */
export function examinationOfChild(): Block[] {
  return [
    ...letterhead,
    { text: 'УТВЕРЖДАЮ', align: 'right' },
    { text: 'Руководитель органа опеки и попечительства', align: 'right' },
    { text: `${SHORT_HAND} «……» ………………… 20…… г.`, align: 'right' },
    { heading: 'АКТ' },
    { text: 'обследования условий жизни несовершеннолетнего гражданина и его семьи', align: 'center', bold: true },
    { sides: ['Дата составления акта: {document.date}', '№ {document.number}'] },
    {
      rows: [
        ['Дата обследования', '{entry/date}'],
        ['Специалист, проводивший обследование', '{entry/author}, {author.role?}']
      ]
    },
    { text: 'Проводилось обследование условий жизни несовершеннолетнего гражданина (далее – ребёнок):', align: 'left' },
    child,
    ...section(
      '1. Сведения о родителях ребёнка',
      parents,
      ...asked('1.1. Мать: трудовая деятельность, участие в воспитании и содержании ребёнка', 2),
      ...asked('1.2. Отец: трудовая деятельность, участие в воспитании и содержании ребёнка', 2),
      {
        text: '1.3. Родители в зарегистрированном браке: состоят / не состоят / в разводе; проживают: совместно / раздельно.',
        align: 'left'
      }
    ),
    ...section(
      '2. Сведения о ребёнке',
      ...asked(
        '2.1. Состояние здоровья (физическое развитие и его соответствие возрасту, заболевания, потребность в медицинской помощи и лекарствах, признаки физического и (или) психического насилия)',
        2
      ),
      ...asked('2.2. Внешний вид (личная гигиена; наличие, качество и состояние одежды и обуви по сезону и возрасту)'),
      ...asked('2.3. Социальная адаптация (навыки общения и самообслуживания, адекватность поведения)'),
      ...asked(
        '2.4. Воспитание и образование (посещение образовательных организаций, успехи и проблемы, режим дня, свободное время, развивающая среда)',
        2
      ),
      ...asked(
        '2.5. Обеспечение безопасности (доступ к опасным предметам, лекарствам, электроприборам, газу; риск вреда дома и вне дома)'
      ),
      ...asked('2.6. Удовлетворение эмоциональных потребностей ребёнка')
    ),
    ...section(
      '3. Семейное окружение',
      { text: '3.1. Состав семьи (лица, проживающие совместно с ребёнком)', align: 'left' },
      {
        table: 'members',
        columns: [
          { head: 'Фамилия, имя, отчество, дата рождения', cell: '{.name}, {.birth}', wide: 1.8 },
          { head: 'Степень родства с ребёнком', cell: '{.as}' },
          { head: 'Проживает (постоянно, временно, не проживает)', cell: '………………' },
          { head: 'Участвует в воспитании и содержании', cell: '………………' }
        ],
        none: HAND
      },
      ...asked('3.2. Отношения между членами семьи, их характер'),
      ...asked('3.3. Социальные связи ребёнка и его семьи (соседи, знакомые, педагоги, друзья, сверстники)'),
      { text: `3.4. Уход и надзор за ребёнком осуществляют: ${HAND}`, align: 'left' }
    ),
    ...section(
      '4. Жилищно-бытовые и имущественные условия',
      {
        text: '4.1. Жилая площадь составляет ……… кв. м, состоит из ……… комнат, на ……… этаже в ……… -этажном доме.',
        align: 'left'
      },
      ...asked('4.2. Собственник (наниматель) жилого помещения'),
      ...asked('4.3. Качество дома (кирпичный, панельный, деревянный; в нормальном состоянии, ветхий, аварийный)'),
      ...asked('4.4. Благоустройство (водопровод, канализация, отопление, газ, ванна, лифт, телефон)'),
      ...asked('4.5. Санитарно-гигиеническое состояние'),
      ...asked('4.6. Жилищно-бытовые условия ребёнка (отдельная комната или уголок, место для сна, игр и занятий)'),
      ...asked('4.7. Структура доходов семьи'),
      ...asked('4.8. Сведения об имуществе и имущественных правах ребёнка'),
      ...asked('4.9. Достаточность доходов для обеспечения основных потребностей ребёнка')
    ),
    ...section('5. Результаты беседы с ребёнком о его отношении и привязанности к родителям, другим членам семьи', {
      lines: 2
    }),
    ...section('6. Результаты беседы с другими лицами', { text: 'Беседа проведена с: {entry/with}.' }, { lines: 1 }),
    ...section('7. Дополнительные данные обследования', { text: '{entry/facts}' }),
    ...section(
      '8. Выводы',
      ...asked('8.1. Условия жизни ребёнка (удовлетворительные / неудовлетворительные; в чём это выражается)'),
      ...asked('8.2. Обстоятельства, свидетельствующие об отсутствии родительского попечения над ребёнком'),
      ...asked('8.3. Помощь, в которой нуждаются ребёнок и его семья'),
      ...asked('8.4. Рекомендации (устройство ребёнка, дополнительное обследование, иное)')
    ),
    signs({ as: 'Специалист, проводивший обследование', name: '{entry/author}' }, { as: 'Участвовали в обследовании' }),
    confidential
  ]
}
