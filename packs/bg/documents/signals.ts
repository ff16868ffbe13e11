/** Papers of a signal: the signal itself, the visit, the evaluation. */
import { minutes } from './casework.ts'
import {
  type Block,
  confidential,
  departmentHead,
  headSigns,
  household,
  law,
  lead,
  staff,
  type Template,
  title,
  worker,
  workerSigns
} from './parts.ts'

const intake = ['intake', 'worker', 'head']
const childrenOfSignal: Block[] = [
  { heading: 'Дете (деца), за които се отнася', level: 2 },
  {
    table: 'children',
    columns: [
      { head: 'Име', cell: '{.name}', wide: 1.4 },
      { head: 'Идентификация', cell: '{.identifier}' },
      { head: 'Раждане', cell: '{.birth}', wide: 0.8 },
      { head: 'Адрес или къде е открито', cell: '{.address}', wide: 1.4 }
    ],
    none: 'Детето не е установено: ………………………………………………………………………………'
  }
]
const signalRows: Block = {
  rows: [
    ['Сигнал, регистриран на', '{signal.registered}'],
    ['Дирекция', '{signal.office}'],
    ['Вид на сигнала', '{signal.kinds}'],
    ['Спешност', '{signal.urgency}']
  ]
}

const entered: Block[] = [
  {
    rows: [
      ['Дата и час на постъпване', '{entry/moment}'],
      ['Начин на постъпване', '{entry/channel}'],
      ['Подател (вид)', '{entry/source}'],
      ['Анонимен', '{entry/anonymous}'],
      ['Вид на сигнала', '{entry/kinds}'],
      ['Спешност', '{entry/urgency}'],
      ['Населено място', '{entry/territory}']
    ]
  },
  ...childrenOfSignal,
  { heading: 'Съдържание на сигнала', level: 2 },
  { text: '{entry/facts}' },
  {
    rows: [
      ['Приел сигнала', '{entry/author}'],
      ['Възложен за проверка на', '{signal.worker}']
    ]
  },
  {
    text: 'Данните за подателя се съхраняват отделно от преписката и не се разкриват.',
    small: true
  }
]

export const signals: Template[] = [
  {
    code: 'signal',
    version: 1,
    words: { bg: 'Сигнал за дете в риск', ru: 'Сигнал о ребёнке в риске', en: 'Signal of a child at risk' },
    on: 'signal',
    of: 'signal.registered',
    roles: intake,
    number: { series: 'СГ' },
    basis: [law('ЗЗД чл. 7, ал. 1 и 2', 'found'), law('ППЗЗД чл. 9, 10', 'medium')],
    blocks: [
      ...departmentHead,
      ...title('СИГНАЛ ЗА ДЕТЕ В РИСК', 'по чл. 7 от Закона за закрила на детето'),
      ...entered,
      workerSigns(),
      confidential
    ]
  },
  {
    code: 'signal-oral',
    version: 1,
    words: { bg: 'Протокол за устен сигнал', ru: 'Протокол устного сигнала', en: 'Record of an oral signal' },
    on: 'signal',
    of: 'signal.registered',
    where: { channel: ['phone', 'in-person', 'helpline', 'emergency-112'] },
    roles: intake,
    number: { series: 'ПУ' },
    basis: [law('ЗЗД чл. 7', 'found'), law('ППЗЗД чл. 10', 'medium')],
    blocks: [
      ...departmentHead,
      ...title('ПРОТОКОЛ ЗА УСТЕН СИГНАЛ'),
      { text: 'Днес, {entry/moment}, подписаният(ата) {entry/author} приех устен сигнал за дете в риск:' },
      ...entered,
      { text: 'Указания към подателя: ……………………………………………………………………………………' },
      workerSigns(),
      confidential
    ]
  },
  {
    code: 'visit-record-signal',
    version: 1,
    words: {
      bg: 'Констативен протокол от посещение при проверка на сигнал',
      ru: 'Протокол посещения при проверке сигнала',
      en: 'Visit record of the check of a signal'
    },
    on: 'signal',
    of: 'signal.contact',
    roles: worker,
    number: { series: 'КП' },
    basis: [law('ППЗЗД чл. 10', 'medium'), law('Практика на ОЗД: източници на сведения при проверка', 'found')],
    blocks: [
      ...departmentHead,
      ...title('КОНСТАТИВЕН ПРОТОКОЛ', 'от посещение при проверка на сигнал'),
      { text: 'Днес, {entry/moment}, {entry/author} извърши проверка по сигнал за дете в риск.' },
      signalRows,
      ...childrenOfSignal,
      {
        rows: [
          ['Вид на действието', '{entry/kind}'],
          ['Проведени разговори с', '{entry/with}'],
          ['Детето видяно ли е', '{entry/childSeen}']
        ]
      },
      { heading: 'Констатации', level: 2 },
      { text: '{entry/facts}' },
      {
        rows: [
          ['Условия на живот', '……………………………………………………………………'],
          ['Непосредствена опасност за живота и здравето', '……………'],
          ['Направени снимки', '……………'],
          ['Присъстващи', '……………………………………………………………………']
        ]
      },
      workerSigns({ as: 'Присъстващо лице' }),
      confidential
    ]
  },
  {
    code: 'signal-evaluation',
    version: 1,
    words: {
      bg: 'Доклад за оценка на сигнала',
      ru: 'Доклад об оценке сигнала',
      en: 'Report on the evaluation of the signal'
    },
    on: 'signal',
    of: 'signal.concluded',
    roles: worker,
    number: { series: 'ДОС' },
    basis: [
      law('ППЗЗД чл. 9', 'found'),
      law('ППЗЗД чл. 10–14', 'medium'),
      law('ЗЗД § 1, т. 11 от ДР (дете в риск)', 'found')
    ],
    blocks: [
      ...departmentHead,
      ...title('ДОКЛАД', 'за оценка на сигнал за дете в риск'),
      signalRows,
      ...childrenOfSignal,
      ...household,
      { heading: 'Извършени действия по проверката', level: 2 },
      {
        table: 'signal.contact',
        columns: [
          { head: 'Дата и час', cell: '{.moment}', wide: 0.9 },
          { head: 'Действие', cell: '{.kind}' },
          { head: 'С кого', cell: '{.with?}' },
          { head: 'Детето видяно', cell: '{.childSeen?}', wide: 0.6 },
          { head: 'Установено', cell: '{.facts?}', wide: 2 }
        ],
        none: 'Няма отразени действия.'
      },
      {
        when: { has: 'signal.meeting' },
        blocks: [
          {
            text: 'Проведена среща на мултидисциплинарен екип на {signal.meeting/moment}: {signal.meeting/participants}. {signal.meeting/recommendation?} {signal.meeting/facts?}'
          }
        ]
      },
      {
        when: { has: 'partners.alerted' },
        blocks: [{ text: 'Уведомени на {partners.alerted/moment}: {partners.alerted/bodies}.' }]
      },
      { heading: 'Оценка', level: 2 },
      {
        rows: [
          ['Резултат от проверката', '{entry/result}'],
          ['Установени рискове', '{entry/risks}'],
          ['Дата на оценката', '{entry/moment}']
        ]
      },
      { text: '{entry/facts}' },
      {
        when: { has: 'entry/result', is: ['risk-case', 'risk-measure'] },
        blocks: [{ text: 'Предлагам да бъде открит случай за работа с детето и семейството.' }]
      },
      workerSigns(headSigns),
      { text: 'Решение на началника на отдел „Закрила на детето“: ……………………………………………………', align: 'left' },
      confidential
    ]
  },
  {
    code: 'prosecutor-signal',
    version: 1,
    words: {
      bg: 'Сигнал до прокуратурата и полицията',
      ru: 'Сигнал в прокуратуру и полицию',
      en: 'Signal to the prosecutor and the police'
    },
    on: 'signal',
    roles: [...lead, ...staff.filter(role => role === 'worker')],
    number: { series: 'СП' },
    basis: [law('НПК чл. 205', 'high'), law('ЗЗД чл. 36г', 'medium')],
    blocks: [
      ...departmentHead,
      { text: 'ДО …………………………………… ПРОКУРАТУРА', align: 'left', bold: true },
      ...title('СИГНАЛ', 'за данни за извършено престъпление срещу дете'),
      { text: 'Уважаема госпожо / Уважаеми господин прокурор,' },
      {
        text: 'На {signal.registered} в {signal.office} е регистриран сигнал: {signal.kinds}. При проверката се установиха данни за престъпление от общ характер срещу следното дете (деца):'
      },
      ...childrenOfSignal,
      { text: '{signal.concluded/facts}' },
      {
        table: 'signal.contact',
        columns: [
          { head: 'Дата и час', cell: '{.moment}', wide: 0.9 },
          { head: 'Действие', cell: '{.kind}' },
          { head: 'Установено', cell: '{.facts?}', wide: 2 }
        ],
        none: 'Действията по проверката продължават.'
      },
      {
        text: 'На основание чл. 205 от Наказателно-процесуалния кодекс Ви уведомяваме за преценка и действия по компетентност. Моля да ни уведомите за образуваното производство.'
      },
      { signatures: [{ as: 'ДИРЕКТОР на дирекция „Социално подпомагане“', name: '{staff.director}' }] },
      confidential
    ]
  },
  {
    code: 'coordination-signal',
    version: 1,
    words: {
      bg: 'Протокол от среща на мултидисциплинарен екип по сигнал',
      ru: 'Протокол встречи мультидисциплинарной команды по сигналу',
      en: 'Minutes of the multidisciplinary team, on the signal'
    },
    on: 'signal',
    of: 'signal.meeting',
    roles: worker,
    number: { series: 'МДС' },
    basis: [law('ЗЗД чл. 36г–36е', 'medium'), law('Споразумение за координационен механизъм от 2010 г.', 'found')],
    blocks: minutes('signal')
  }
]
