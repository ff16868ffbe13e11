// biome-ignore-all format: one code a line
/** The network: centres «Семья», wards, organisations. Who opens and changes a service, and who is admitted without an order. */
import type { PackSource } from '#domain/law/pack.ts'

const network = ['services']
const work = ['worker', 'head', 'guardianship', 'services']
const deciding = ['director', 'services']
const mending = { 'service.correct': network, 'service.resolve': network }

export const serviceProcess: PackSource['process'][string] = {
  new: { 'service.open': network },
  open: {
    'service.set-places': network,
    'service.freeze': network,
    'service.reorganise': network,
    'model.assess': [...network, 'director'],
    'service.close': network,
    'use.begin': work,
    'use.end': work,
    'capacity.approve': deciding,
    ...mending
  },
  closed: mending
}

export const serviceRecordable: PackSource['recordable'] = {
  'use.begin': work,
  'use.end': work
}

export const serviceVocabularies: PackSource['vocabularies'] = {
  'use-ends': [
    { code: 'goal-reached', words: { bg: 'целта е постигната', ru: 'цель достигнута', en: 'goal reached' } },
    { code: 'home', words: { bg: 'майката и детето се прибраха у дома', ru: 'мать и ребёнок вернулись домой', en: 'mother and child went home' } },
    { code: 'term', words: { bg: 'изтекъл срок', ru: 'истёк срок', en: 'term over' } },
    { code: 'own-wish', words: { bg: 'по собствено желание', ru: 'по собственному желанию', en: 'of their own will' } },
    { code: 'other-service', words: { bg: 'друга служба', ru: 'другая служба', en: 'another service' } },
    { code: 'moved', words: { bg: 'преместване', ru: 'переезд', en: 'moved away' } }
  ],
  'turn-exceptions': [
    { code: 'threat', words: { bg: 'заплаха за живота или здравето', ru: 'угроза жизни или здоровью', en: 'threat to life or health' } },
    { code: 'newborn', words: { bg: 'новородено', ru: 'новорождённый', en: 'a newborn' } },
    { code: 'court', words: { bg: 'решение на съда или на комисията', ru: 'решение суда или комиссии', en: 'decision of a court or of the commission' } }
  ],
  'capacity-exceptions': [
    { code: 'siblings', words: { bg: 'братя и сестри заедно', ru: 'братья и сёстры вместе', en: 'brothers and sisters together' } },
    { code: 'threat', words: { bg: 'заплаха за живота или здравето', ru: 'угроза жизни или здоровью', en: 'threat to life or health' } }
  ],
  funding: [
    { code: 'oblast', words: { bg: 'бюджет на областта', ru: 'бюджет области', en: 'oblast budget' } },
    { code: 'municipality', words: { bg: 'бюджет на общината', ru: 'бюджет муниципалитета', en: 'municipal budget' } },
    { code: 'own', words: { bg: 'собствени средства на организацията', ru: 'собственные средства организации', en: 'the organisation\'s own funds' } }
  ]
}

export const serviceTerms: PackSource['terms'] = {
  'act.service.open': { bg: 'Вписване на център, отделение или организация', ru: 'Внесение центра, отделения или организации', en: 'Enter a centre, ward or organisation' },
  'act.service.set-places': { bg: 'Промяна на броя места', ru: 'Изменение числа мест', en: 'Set the number of places' },
  'act.service.freeze': { bg: 'Спиране на приема преди закриване', ru: 'Прекращение приёма перед закрытием', en: 'Stop admissions before closing' },
  'act.service.close': { bg: 'Закриване', ru: 'Закрытие', en: 'Close' },
  'act.service.correct': { bg: 'Поправка в записите', ru: 'Исправление записей', en: 'Correct an entry' },
  'act.service.resolve': { bg: 'Отстраняване на нередност', ru: 'Устранение нарушения', en: 'Resolve an irregularity' },
  'act.use.begin': { bg: 'Приемане без заповед', ru: 'Приём без приказа о размещении', en: 'Admit without an order of placement' },
  'act.use.end': { bg: 'Прекратяване на ползването', ru: 'Прекращение пользования', en: 'End the use' },
  'act.capacity.approve': { bg: 'Разрешение над броя места', ru: 'Разрешение сверх числа мест', en: 'Approve a place over capacity' },
  'entry.service.opened': { bg: 'Вписано в мрежата', ru: 'Внесено в сеть', en: 'Entered in the network' },
  'entry.service.capacity': { bg: 'Променен брой места', ru: 'Изменено число мест', en: 'Places changed' },
  'entry.service.frozen': { bg: 'Приемът е спрян', ru: 'Приём прекращён', en: 'Admissions stopped' },
  'entry.service.closed': { bg: 'Закрито', ru: 'Закрыто', en: 'Closed' },
  'entry.place.held': { bg: 'Място на дете', ru: 'Место ребёнка', en: 'Place of a child' },
  'entry.use.began': { bg: 'Начало на ползването', ru: 'Начало пользования', en: 'Use began' },
  'entry.use.joined': { bg: 'Прието заедно', ru: 'Принят вместе', en: 'Came along' },
  'entry.use.ended': { bg: 'Край на ползването', ru: 'Конец пользования', en: 'Use ended' },
  'entry.capacity.approved': { bg: 'Разрешено място над броя', ru: 'Разрешено место сверх числа', en: 'Place over capacity approved' },
  'field.funding': { bg: 'Финансиране', ru: 'Финансирование', en: 'Funding' },
  'field.closesOn': { bg: 'Закрива се до', ru: 'Закрывается до', en: 'To be closed by' },
  'field.contract': { bg: 'Номер на договора', ru: 'Номер договора', en: 'Contract number' },
  'field.outOfTurn': { bg: 'Извън реда, защото', ru: 'Вне очереди, потому что', en: 'Out of turn because' },
  'field.use.begin.together': { bg: 'Заедно със', ru: 'Вместе с', en: 'Together with' }
}
