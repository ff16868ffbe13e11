/** Minutes: of the consilium, of the network of a family. */
import {
  type Block,
  children,
  confidential,
  HAND,
  household,
  law,
  letterhead,
  SHORT_HAND,
  section,
  signs,
  type Template,
  title,
  worker
} from './parts.ts'

const present: Block = {
  table: 'entry/present',
  columns: [
    { head: 'Орган, организация', cell: '{.body}', wide: 1.2 },
    { head: 'Фамилия, имя, отчество', cell: '{.account?}{.name?}', wide: 1.5 },
    { head: 'Должность', cell: '………………………' },
    { head: 'Подпись', cell: '………………' }
  ],
  none: HAND
}
const tasks: Block = {
  table: 'entry/tasks',
  columns: [
    { head: 'Мероприятие', cell: '{.what}', wide: 2 },
    { head: 'Исполнитель', cell: '{.body?} {.account?}', wide: 1.2 },
    { head: 'Срок', cell: '{.by}', wide: 0.9 }
  ],
  none: 'Поручения не даны.'
}

/** The minutes of a consilium are the same for a signal and for a case. */
export function minutes(of: 'case' | 'signal'): Block[] {
  return [
    ...letterhead,
    ...title('ПРОТОКОЛ', 'заседания межведомственного консилиума'),
    {
      rows: [
        ['Дата и время заседания', '{entry/moment}'],
        ['Представлены', '{entry/participants}'],
        ['Секретарь', '{entry/author}']
      ]
    },
    ...section('Присутствовали', present),
    ...section('Рассматриваемый вопрос', { text: '{entry/topics}' }, ...(of === 'case' ? [household] : [children])),
    ...section('Слушали, мнения участников', { text: '{entry/facts}' }),
    ...section('Особое мнение', {
      when: { has: 'entry/dissent' },
      blocks: [{ text: 'Особое мнение выразили: {entry/dissent}.' }, { lines: 1 }],
      otherwise: [{ text: 'Особое мнение не выражено.' }]
    }),
    ...section(
      'Решение консилиума',
      {
        rows: [
          ['Рекомендовано', '{entry/recommendation}'],
          ['Уровень сопровождения', '{entry/level}'],
          ['Срок', SHORT_HAND],
          ['Голосовали', 'за ………, против ………, воздержались ………']
        ]
      },
      tasks
    ),
    { rows: [['Следующее заседание', '{entry/next}']] },
    signs({ as: 'Председатель консилиума' }, { as: 'Секретарь', name: '{entry/author}' }),
    confidential
  ]
}

export const meetings: Template[] = [
  {
    code: 'consilium',
    version: 1,
    words: { bg: 'Протокол на консилиума', ru: 'Протокол консилиума', en: 'Minutes of the consilium' },
    on: 'case',
    of: 'case.meeting',
    where: { kind: 'consilium' },
    roles: [...worker, 'director', 'commission'],
    number: { field: 'number' },
    basis: [law('Региональный порядок: межведомственный консилиум', 'proposal')],
    blocks: minutes('case')
  },
  {
    code: 'network-meeting',
    version: 1,
    words: {
      bg: 'Протокол от мрежова среща',
      ru: 'Протокол сетевой встречи',
      en: 'Minutes of the network meeting'
    },
    on: 'case',
    of: 'case.meeting',
    where: { kind: 'network' },
    roles: worker,
    number: { field: 'number' },
    basis: [law('Технология «Сеть социальных контактов»', 'found')],
    blocks: [
      ...letterhead,
      ...title('ПРОТОКОЛ', 'сетевой встречи семьи и её ближайшего окружения'),
      {
        rows: [
          ['Дата и время встречи', '{entry/moment}'],
          ['Встречу вёл', '{entry/author}']
        ]
      },
      ...section('Семья', household),
      ...section(
        'Участники встречи',
        {
          table: 'entry/guests',
          columns: [
            { head: '№', cell: '{.n}', wide: 0.3 },
            { head: 'Имя', cell: '{.name}', wide: 1.4 },
            { head: 'Кем приходится семье', cell: '{.relation}', wide: 1.4 },
            { head: 'Подпись', cell: '………………' }
          ],
          none: `Близкие семьи: ${HAND}`
        },
        { text: 'Специалисты:', align: 'left' },
        present
      ),
      ...section('Что обсуждали', { text: '{entry/topics?} {entry/facts}' }),
      ...section('Мнение ребёнка', { text: '{entry/childsView}' }),
      ...section('Договорённости', {
        table: 'entry/tasks',
        columns: [
          { head: 'О чём договорились', cell: '{.what}', wide: 2 },
          { head: 'Участник №', cell: '{.guest?}', wide: 0.7 },
          { head: 'Организация, специалист', cell: '{.body?} {.account?}', wide: 1.2 },
          { head: 'Срок', cell: '{.by}' }
        ],
        none: HAND
      }),
      { rows: [['Следующая встреча', '{entry/next}']] },
      {
        text: 'Участники согласны, чтобы их имя и договорённость были записаны, и обязуются не разглашать услышанное о семье.',
        small: true
      },
      signs({ as: 'Ведущий встречи', name: '{entry/author}' }, { as: 'Родитель (законный представитель)' }),
      confidential
    ]
  }
]
