/** Orders of the director: a measure in the family, temporary placement, its end. */
import {
  appealNote,
  type Block,
  directorate,
  directorSigns,
  law,
  letterhead,
  numbered,
  prepared,
  serviceNote,
  type Template
} from './parts.ts'

const ordered: Block[] = [
  ...letterhead,
  { heading: 'З А П О В Е Д' },
  numbered,
  { text: '{office.territory}, {entry/date}', align: 'center' }
]
const childInOrder =
  '{child.name}, {child.identifier}, родено на {child.birth}, с постоянен адрес: {child.permanentAddress} и настоящ адрес: {child.currentAddress}'

const family: Block[] = [
  {
    list: 'parents',
    item: '{.as}: {.name}, {.identifier}, с адрес: {.address}',
    none: '…………………………………………………………………………………………………………………'
  }
]

export const placementOrder: Template = {
  code: 'order-placement',
  version: 1,
  words: {
    bg: 'Заповед за временно настаняване извън семейството',
    ru: 'Приказ о временном размещении вне семьи',
    en: 'Order of temporary placement outside the family'
  },
  on: 'case',
  of: 'placement.ordered',
  roles: directorate,
  number: { field: 'order' },
  basis: [
    law('ЗЗД чл. 27, ал. 1', 'found'),
    law('ЗЗД чл. 4, ал. 1, т. 2, 4, 5', 'found'),
    law('ЗЗД чл. 25, ал. 1', 'high'),
    law('ППЗЗД чл. 33', 'found'),
    law('ЗЗД чл. 27а; АПК чл. 145 и сл. (обжалване, 14 дни)', 'low'),
    law('ЗЗД чл. 28 (срок до произнасяне на съда)', 'medium')
  ],
  blocks: [
    ...ordered,
    {
      text: 'На основание чл. 27, ал. 1 във връзка с чл. 4, ал. 1 и чл. 25, ал. 1 от Закона за закрила на детето и чл. 33 от Правилника за прилагане на Закона за закрила на детето,'
    },
    { heading: 'НАСТАНЯВАМ ВРЕМЕННО ИЗВЪН СЕМЕЙСТВОТО', level: 2 },
    { text: `детето ${childInOrder},` },
    { text: 'с родители:' },
    ...family,
    {
      rows: [
        ['Вид на настаняването', '{entry/setting}{entry/fosterKind?}'],
        ['При кого', '{entry/service?}{entry/carer?}'],
        ['Основание (чл. 25, ал. 1)', '{entry/grounds}'],
        ['Считано от', '{entry/moment}'],
        ['Срок', 'до произнасяне на районния съд с решение по чл. 28 от Закона за закрила на детето']
      ]
    },
    {
      when: { has: 'entry/carer' },
      blocks: [
        {
          text: 'Лицето, при което се настанява детето: {entry/carer}, {entry/carer.identifier}, с адрес: {entry/carer.address}.'
        }
      ]
    },
    { heading: 'МОТИВИ', level: 2 },
    { text: 'Сигнал, регистриран на {signal.registered}: {signal.kinds}. Установени рискове: {case.risks}.' },
    { text: '{entry/motives}' },
    {
      when: { has: 'entry/urgent.facts' },
      blocks: [
        {
          text: 'Настаняването е спешно. Обстоятелства, които не търпят отлагане: {entry/urgent.facts} Неизвършени поради спешността действия: {entry/urgent.impossible?}.'
        }
      ]
    },
    {
      when: { has: 'entry/exception' },
      blocks: [{ text: 'Изключение от възрастовото ограничение: {entry/exception}.' }]
    },
    {
      when: { has: 'entry/siblings.apart' },
      blocks: [
        {
          text: 'Братята и сестрите се настаняват отделно по следната причина: {entry/siblings.apart}. {entry/siblings.facts?}'
        }
      ]
    },
    {
      table: 'support.tried',
      columns: [
        { head: 'Оказана подкрепа в семейството', cell: '{.kind}', wide: 1.5 },
        { head: 'Дата', cell: '{.date}', wide: 0.7 },
        { head: 'Резултат', cell: '{.result}' }
      ],
      none: 'Оказана подкрепа в семейна среда не е отразена.'
    },
    {
      table: 'kin.studied',
      columns: [
        { head: 'Проучени роднини и близки', cell: '{.relation} {.relative?}', wide: 1.5 },
        { head: 'Дата', cell: '{.date}', wide: 0.7 },
        { head: 'Резултат', cell: '{.outcome}' }
      ],
      none: 'Проучване на роднини и близки не е отразено.'
    },
    {
      when: { has: 'child.heard' },
      blocks: [
        {
          text: 'Детето е изслушано: {child.heard/heard}. {child.heard/how?} {child.heard/why?} Мнение на детето: {child.heard/view?}'
        }
      ],
      otherwise: [{ text: 'Мнение на детето (чл. 15 ЗЗД): {child.heard/view}' }]
    },
    { heading: 'РАЗПОРЕЖДАМ', level: 2 },
    {
      text: 'Заповедта да се изпълни незабавно. В законоустановения срок да се внесе искане до районния съд по настоящия адрес на детето за настаняването му извън семейството.'
    },
    {
      text: 'Контрол по изпълнението възлагам на началника на отдел „Закрила на детето“. Водещ на случая: {case.lead}.'
    },
    ...appealNote,
    { signatures: [{ as: 'ДИРЕКТОР на дирекция „Социално подпомагане“', name: '{entry/signer}' }] },
    ...serviceNote,
    prepared
  ]
}

export const placementEnd: Template = {
  code: 'order-placement-end',
  version: 1,
  words: {
    bg: 'Заповед за прекратяване на настаняването',
    ru: 'Приказ о прекращении размещения',
    en: 'Order ending the placement'
  },
  on: 'case',
  of: 'placement.ended',
  roles: directorate,
  number: { field: 'order' },
  basis: [law('ЗЗД чл. 29, 30', 'found'), law('ЗЗД чл. 27а; АПК чл. 145 и сл.', 'low')],
  blocks: [
    ...ordered,
    { text: 'На основание чл. 29 и чл. 30 от Закона за закрила на детето,' },
    { heading: 'ПРЕКРАТЯВАМ', level: 2 },
    { text: `настаняването извън семейството на детето ${childInOrder},` },
    { text: 'с родители:' },
    ...family,
    {
      rows: [
        ['Настанено със заповед', '{placement.ordered/order}'],
        ['Вид грижа', '{placement.ordered/setting}'],
        ['При кого', '{placement.ordered/service?}{placement.ordered/carer?}'],
        ['Основание за прекратяване', '{entry/reason}'],
        ['Считано от', '{entry/moment}']
      ]
    },
    { heading: 'МОТИВИ', level: 2 },
    { text: 'Последен преглед: {plan.reviewed/date?} {plan.reviewed/decision?}. {plan.reviewed/progress?}' },
    { lines: 4 },
    { text: 'Водещ на случая: {case.lead}.' },
    ...appealNote,
    directorSigns,
    ...serviceNote,
    prepared
  ]
}

export const measureOrder: Template = {
  code: 'order-measure',
  version: 1,
  words: {
    bg: 'Заповед за мярка за закрила в семейна среда (чл. 23)',
    ru: 'Приказ о мере защиты в семье (ст. 23)',
    en: 'Order of a protection measure in the family (art. 23)'
  },
  on: 'case',
  of: 'measure.ordered',
  roles: directorate,
  number: { field: 'order' },
  basis: [law('ЗЗД чл. 23, 24', 'high'), law('ЗЗД чл. 4, ал. 1, т. 1', 'medium'), law('АПК (обжалване)', 'low')],
  blocks: [
    ...ordered,
    {
      text: 'На основание чл. 23 и чл. 24 във връзка с чл. 4, ал. 1, т. 1 от Закона за закрила на детето,'
    },
    { heading: 'ПРЕДПРИЕМАМ МЯРКА ЗА ЗАКРИЛА В СЕМЕЙНА СРЕДА', level: 2 },
    { text: `спрямо детето ${childInOrder},` },
    { text: 'с родители:' },
    ...family,
    {
      rows: [
        ['Мярка (мерки)', '{entry/measures}'],
        ['Социална услуга', '{referral.made/kind?} {referral.made/service?}'],
        ['Считано от', '{entry/date}'],
        ['Срок', '{entry/until}'],
        ['Отговорен служител', '{case.lead}']
      ]
    },
    { heading: 'МОТИВИ', level: 2 },
    { text: 'Сигнал, регистриран на {signal.registered}: {signal.kinds}. Установени рискове: {case.risks}.' },
    { text: '{entry/motives}' },
    {
      text: 'Заключение от оценката на случая: {assessment.recorded/conclusion}. Мнение на детето: {child.heard/view?} {assessment.recorded/childsView?}'
    },
    { heading: 'РАЗПОРЕЖДАМ', level: 2 },
    {
      text: 'Водещият на случая да предприеме действия за изпълнение на мярката и да извършва прегледи по плана за действие. Контрол по изпълнението възлагам на началника на отдел „Закрила на детето“.'
    },
    {
      text: 'Заповедта може да се обжалва по реда на Административнопроцесуалния кодекс в 14-дневен срок от съобщаването ѝ.'
    },
    directorSigns,
    ...serviceNote,
    prepared
  ]
}

export const orders: Template[] = [measureOrder, placementOrder, placementEnd]
