/** Papers of a foster family: its assessment, approval and striking off. */
import { type Block, law, letterhead, numbered, type Template, title } from './parts.ts'

const roles = ['regional', 'services', 'director']
const profile: Block = {
  rows: [
    ['Места', '{entry/places?}'],
    ['Възраст на децата', 'от {entry/profile.ageFrom?} до {entry/profile.ageTo?} г.'],
    ['Деца с увреждания', '{entry/profile.disability?}'],
    ['Братя и сестри', '{entry/profile.siblings?}']
  ]
}
const orderHead: Block[] = [
  ...letterhead,
  { heading: 'З А П О В Е Д' },
  numbered,
  { text: '{entry/date}', align: 'center' }
]
const orderFoot: Block[] = [
  { text: 'Заповедта може да се обжалва по реда на Административнопроцесуалния кодекс.' },
  { signatures: [{ as: 'ДИРЕКТОР на регионална дирекция „Социално подпомагане“' }] }
]

export const foster: Template[] = [
  {
    code: 'foster-assessment',
    version: 1,
    words: {
      bg: 'Доклад за оценка на кандидат за приемно семейство',
      ru: 'Доклад об оценке кандидата в приёмную семью',
      en: 'Assessment of a foster applicant'
    },
    on: 'service',
    of: 'foster.assessed',
    roles,
    number: { series: 'ОПС' },
    basis: [law('НПС: 4 месеца, поне 4 срещи, 2 посещения, 2 препоръки, обучение', 'found')],
    blocks: [
      ...letterhead,
      ...title('ДОКЛАД', 'за оценка на кандидат за приемно семейство'),
      {
        rows: [
          ['Кандидат', '{service.name}'],
          ['Заявление от', '{foster.applied/date?}'],
          ['Вид', '{foster.applied/type?}'],
          ['Проведени срещи', '{entry/meetings}'],
          ['Посещения в дома', '{entry/homeVisits}'],
          ['Препоръки', '{entry/references}'],
          ['Часове обучение', '{entry/trainingHours}'],
          ['Домакинство', '……………………………………'],
          ['Мотиви', '……………………………………']
        ]
      },
      { text: '{entry/facts}' },
      profile,
      { heading: 'Становище', level: 2 },
      { text: '{entry/conclusion}', bold: true },
      { signatures: [{ as: 'Областен екип по приемна грижа' }, { as: 'Запознат: кандидат' }] }
    ]
  },
  {
    code: 'foster-approval',
    version: 1,
    words: {
      bg: 'Заповед за утвърждаване на приемно семейство',
      ru: 'Приказ об утверждении приёмной семьи',
      en: 'Order approving a foster family'
    },
    on: 'service',
    of: 'foster.approved',
    roles,
    number: { field: 'order' },
    basis: [law('ЗЗД чл. 31–34а; НПС', 'medium'), law('Комисия по приемна грижа', 'found')],
    blocks: [
      ...orderHead,
      {
        text: 'На основание Закона за закрила на детето и Наредбата за приемна грижа и по решение на Комисията по приемна грижа'
      },
      { heading: 'УТВЪРЖДАВАМ', level: 2 },
      { text: 'за приемно семейство: {service.name}, вид: {entry/type?}.' },
      profile,
      { text: 'Да се впише в регистъра на утвърдените приемни семейства.' },
      ...orderFoot
    ]
  },
  {
    code: 'foster-striking',
    version: 1,
    words: {
      bg: 'Заповед за заличаване на приемно семейство',
      ru: 'Приказ об исключении приёмной семьи',
      en: 'Order striking off a foster family'
    },
    on: 'service',
    of: 'foster.struck-off',
    roles,
    number: { field: 'order' },
    basis: [law('ЗЗД; НПС (заличаване, два отказа)', 'medium')],
    blocks: [
      ...orderHead,
      {
        text: 'На основание Закона за закрила на детето и Наредбата за приемна грижа и по решение на Комисията по приемна грижа'
      },
      { heading: 'ЗАЛИЧАВАМ', level: 2 },
      { text: 'от регистъра на утвърдените приемни семейства: {service.name}.' },
      {
        rows: [
          ['Основание', '{entry/reason}'],
          ['Считано от', '{entry/date}']
        ]
      },
      { text: '{entry/facts?}' },
      { text: 'Откази: {foster.declined/date?} {foster.declined/reason?}.' },
      ...orderFoot
    ]
  }
]
