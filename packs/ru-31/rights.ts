// biome-ignore-all format: one code a line
/**
 * Removal of a child, parental rights before the courts, adoption. Articles are those of the Family Code (СК РФ) unless
 * another law is named; no norm has been checked by a lawyer, and hours that stand for «незамедлительно» are our own.
 */
import type { PackSource } from '#domain/law/pack.ts'

const guardianship = ['guardianship']
/** Whoever writes down what a court has done. */
const court = ['guardianship', 'head', 'director']

export const rightsVocabularies: PackSource['vocabularies'] = {
  'number-absences': [
    { code: 'newborn', words: { bg: 'новородено, раждането още не е регистрирано', ru: 'новорождённый, рождение ещё не зарегистрировано', en: 'a newborn, the birth not registered yet' } },
    { code: 'not-issued', words: { bg: 'номер още не е издаден', ru: 'СНИЛС ещё не оформлен', en: 'no number issued yet' } },
    { code: 'foreigner', words: { bg: 'чужд гражданин', ru: 'иностранный гражданин', en: 'a foreign citizen' } },
    { code: 'not-shown', words: { bg: 'документът не е представен', ru: 'документ не предъявлен', en: 'the paper was not shown' } }
  ],
  'removal-signers': [
    { code: 'municipality', words: { bg: 'глава на общината', ru: 'глава муниципального образования', en: 'head of the municipality' } },
    { code: 'region', words: { bg: 'изпълнителен орган на областта', ru: 'орган исполнительной власти области', en: 'executive body of the oblast' } }
  ],
  'removal-threats': [
    { code: 'left-alone', words: { bg: 'оставено без надзор', ru: 'оставлен без присмотра', en: 'left alone' } },
    { code: 'no-food-heat', words: { bg: 'без храна, топлина или вода', ru: 'нет пищи, тепла или воды', en: 'no food, heat or water' } },
    { code: 'violence', words: { bg: 'насилие', ru: 'насилие', en: 'violence' } },
    { code: 'untreated', words: { bg: 'без необходима медицинска помощ', ru: 'не получает необходимой медицинской помощи', en: 'without the medical help it needs' } },
    { code: 'intoxicated', words: { bg: 'родителите са в тежко опиянение', ru: 'родители в тяжёлом опьянении', en: 'the parents are heavily intoxicated' } },
    { code: 'other', words: { bg: 'друга непосредствена заплаха', ru: 'иная непосредственная угроза', en: 'another immediate threat' } }
  ],
  courts: [
    { code: 'district', words: { bg: 'районен (градски) съд', ru: 'районный (городской) суд', en: 'district court' }, means: 'first-instance' },
    { code: 'regional', words: { bg: 'областен съд', ru: 'областной суд', en: 'oblast court' }, means: 'appeal' }
  ],
  'petition-kinds': [
    { code: 'deprivation', words: { bg: 'лишаване от родителски права (чл. 69–70)', ru: 'лишение родительских прав (ст. 69–70)', en: 'deprivation of parental rights (art. 69–70)' }, means: 'rights' },
    { code: 'limitation', words: { bg: 'ограничаване на родителските права (чл. 73)', ru: 'ограничение родительских прав (ст. 73)', en: 'limitation of parental rights (art. 73)' }, means: 'rights' },
    { code: 'restoration', words: { bg: 'възстановяване на родителските права (чл. 72)', ru: 'восстановление в родительских правах (ст. 72)', en: 'restoration of parental rights (art. 72)' }, means: 'rights' },
    { code: 'cancelling', words: { bg: 'отмяна на ограничението (чл. 76)', ru: 'отмена ограничения родительских прав (ст. 76)', en: 'cancelling of the limitation (art. 76)' }, means: 'rights' },
    { code: 'return-claim', words: { bg: 'иск на родителите: отнемането е незаконно, детето да бъде върнато', ru: 'иск родителей об оспаривании отобрания и возврате ребёнка', en: 'parents\' claim against the removal, for the return of the child' }, means: 'ends' }
  ],
  'judgment-outcomes': [
    { code: 'granted', words: { bg: 'искът е уважен', ru: 'иск удовлетворён', en: 'granted' }, means: 'grants' },
    { code: 'refused', words: { bg: 'отказано', ru: 'в иске отказано', en: 'refused' }, means: 'refuses' },
    { code: 'returns', words: { bg: 'детето да бъде върнато', ru: 'ребёнок подлежит возврату', en: 'the child is to be returned' }, means: 'ends' },
    { code: 'upheld', words: { bg: 'решението е оставено в сила', ru: 'решение оставлено без изменения', en: 'upheld' }, means: 'upholds' },
    { code: 'remitted', words: { bg: 'върнато за ново разглеждане', ru: 'направлено на новое рассмотрение', en: 'sent back to be heard again' }, means: 'remits' },
    { code: 'discontinued', words: { bg: 'делото е прекратено', ru: 'производство прекращено', en: 'ended without ruling' }, means: 'discontinues' }
  ],
  'hearing-results': [
    { code: 'heard', words: { bg: 'делото е разгледано', ru: 'дело рассмотрено', en: 'heard' }, means: 'heard' },
    { code: 'postponed', words: { bg: 'отложено', ru: 'отложено', en: 'put off' }, means: 'postponed' }
  ],
  'withdrawal-reasons': [
    { code: 'child-returned', words: { bg: 'детето е върнато', ru: 'ребёнок возвращён', en: 'the child is home again' } },
    { code: 'other-petition', words: { bg: 'подаден е друг иск', ru: 'подан другой иск', en: 'another petition was filed' } },
    { code: 'need-over', words: { bg: 'основанието е отпаднало', ru: 'основание отпало', en: 'its ground is gone' } },
    { code: 'mistake', words: { bg: 'подаден погрешно', ru: 'подан ошибочно', en: 'filed by mistake' } }
  ],
  parties: [
    { code: 'parent', words: { bg: 'родител', ru: 'родитель', en: 'parent' } },
    { code: 'guardianship', words: { bg: 'орган за настойничество', ru: 'орган опеки и попечительства', en: 'guardianship authority' } },
    { code: 'prosecutor', words: { bg: 'прокурор', ru: 'прокурор', en: 'prosecutor' } },
    { code: 'carer', words: { bg: 'настойник или приемен родител', ru: 'опекун или приёмный родитель', en: 'guardian or foster parent' } }
  ],
  'proceeding-subjects': [
    { code: 'placement', words: { bg: 'отнемането и връщането на детето', ru: 'отобрание и возврат ребёнка', en: 'the removal and return of the child' } },
    { code: 'order', words: { bg: 'актът за отнемане', ru: 'акт об отобрании', en: 'the act of removal' } },
    { code: 'rights', words: { bg: 'родителските права (чл. 69–76)', ru: 'родительские права (ст. 69–76)', en: 'parental rights (art. 69–76)' } },
    { code: 'protection', words: { bg: 'защита от насилие', ru: 'защита от насилия', en: 'protection from violence' } }
  ],
  decisions: [
    { code: 'placement', words: { bg: 'къде да живее детето', ru: 'где жить ребёнку', en: 'where the child is to live' } },
    { code: 'return', words: { bg: 'връщане в семейството', ru: 'возвращение в семью', en: 'return to the family' } },
    { code: 'restoration', words: { bg: 'възстановяване на правата на родителя', ru: 'восстановление родителя в правах', en: 'restoration of a parent\'s rights' } },
    { code: 'adoption', words: { bg: 'осиновяване', ru: 'усыновление', en: 'adoption' } }
  ],
  'hearing-ways': [
    { code: 'alone', words: { bg: 'лично, без родителите', ru: 'лично, без родителей', en: 'in person, without the parents' } },
    { code: 'with-trusted', words: { bg: 'в присъствието на близък', ru: 'в присутствии близкого человека', en: 'with a trusted person' } },
    { code: 'with-psychologist', words: { bg: 'с психолог', ru: 'с психологом', en: 'with a psychologist' } },
    { code: 'court', words: { bg: 'пред съда', ru: 'в суде', en: 'before the court' } }
  ],
  'not-heard-reasons': [
    { code: 'too-young', words: { bg: 'възрастта не позволява', ru: 'не позволяет возраст', en: 'too young' } },
    { code: 'state', words: { bg: 'състоянието на детето', ru: 'состояние ребёнка', en: 'the state of the child' } },
    { code: 'refused', words: { bg: 'детето отказа да говори', ru: 'ребёнок отказался говорить', en: 'the child did not want to speak' } }
  ],
  'subject-ends': [
    { code: 'died', words: { bg: 'детето е починало', ru: 'ребёнок умер', en: 'the child has died' } },
    { code: 'adopted', words: { bg: 'осиновяването е в сила', ru: 'усыновление вступило в силу', en: 'the adoption is in force' } },
    { code: 'left-country', words: { bg: 'детето трайно е напуснало страната', ru: 'ребёнок выехал из страны', en: 'the child has left the country for good' } },
    { code: 'of-age', words: { bg: 'навършено пълнолетие', ru: 'совершеннолетие', en: 'came of age' } }
  ],
  'consent-givers': [
    { code: 'mother', words: { bg: 'майката', ru: 'мать', en: 'the mother' } },
    { code: 'father', words: { bg: 'бащата', ru: 'отец', en: 'the father' } },
    { code: 'both', words: { bg: 'двамата родители', ru: 'оба родителя', en: 'both parents' } },
    { code: 'guardian', words: { bg: 'настойникът', ru: 'опекун', en: 'the guardian' } },
    { code: 'child', words: { bg: 'детето, навършило 10 години', ru: 'ребёнок, достигший 10 лет', en: 'the child of 10 or more' } }
  ],
  // the law knows one adoption: its secrecy is protected (art. 139)
  'adoption-kinds': [
    { code: 'adoption', words: { bg: 'осиновяване', ru: 'усыновление (удочерение)', en: 'adoption' }, means: 'full' }
  ]
}

export const rightsClocks: PackSource['clocks'] = [
  {
    code: 'PROSEC',
    words: { bg: 'Уведомяване на прокурора за отнемането', ru: 'Уведомление прокурора об отобрании', en: 'The prosecutor told of the removal' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'removal.carried-out' }],
    whileRunning: 'second',
    stops: [{ on: 'notice.sent', where: { kind: 'prosecutor' } }],
    voids: [],
    norms: [{ from: '2000-01-01', to: null, term: { hours: 3 }, shift: 'none', basis: 'СК РФ ст. 77, ч. 2: незамедлительно; часы – по умолчанию', certainty: 'low', verified: false }]
  },
  {
    code: 'TEMP77',
    words: { bg: 'Временно настаняване на отнетото дете', ru: 'Временное устройство отобранного ребёнка', en: 'Temporary placement of the removed child' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'removal.carried-out' }],
    whileRunning: 'second',
    stops: [{ on: 'placement.ordered' }],
    voids: [],
    norms: [{ from: '2000-01-01', to: null, term: { hours: 24 }, shift: 'none', basis: 'СК РФ ст. 77, ч. 2: незамедлительно; часы – по умолчанию', certainty: 'low', verified: false }]
  },
  // Seven calendar days from the day of the act, whenever the child was taken; it runs through days off.
  {
    code: 'SUIT7',
    words: { bg: 'Иск за лишаване или ограничаване на правата', ru: 'Иск о лишении или ограничении прав', en: 'Suit for deprivation or limitation of rights' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'removal.carried-out' }],
    whileRunning: 'second',
    stops: [{ on: 'petition.filed', where: { kind: ['deprivation', 'limitation'] } }],
    voids: [{ on: 'placement.ended', where: { reason: ['returned-parents', 'court'] } }, { on: 'case.subject-ended' }],
    warn: [{ days: 2 }],
    norms: [{ from: '2000-01-01', to: null, term: { date: 'dated', days: 7 }, shift: 'none', basis: 'СК РФ ст. 77, ч. 2: семь дней после вынесения акта; календарные', certainty: 'found', verified: false }]
  },
  {
    code: 'RETURN1',
    words: { bg: 'Връщане на детето след отказ на иска', ru: 'Возврат ребёнка после отказа в иске', en: 'Return of the child after the suit was refused' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'judgment.in-force', where: { subject: 'rights', outcome: 'refused', asked: ['deprivation', 'limitation'] } }],
    whileRunning: 'ignore',
    stops: [{ on: 'placement.ended' }],
    voids: [{ on: 'case.subject-ended' }],
    norms: [{ from: '2000-01-01', to: null, term: { days: 1 }, shift: 'none', basis: 'СК РФ ст. 68, 77; срок – по умолчанию', certainty: 'low', verified: false }]
  },
  // Ended by the authority's conclusion or its suit, never by silence.
  {
    code: 'LIM6',
    words: { bg: 'Заключение след ограничаването на правата', ru: 'Заключение после ограничения прав', en: 'Conclusion after the limitation of rights' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'judgment.given', where: { subject: 'rights', 'rights.status': 'limited' } }],
    whileRunning: 'ignore',
    stops: [{ on: 'assessment.recorded', where: { conclusion: 'behaviour-changed' } }, { on: 'petition.filed', where: { kind: 'deprivation' } }],
    voids: [{ on: 'judgment.in-force', where: { subject: 'rights', 'rights.status': 'limitation-cancelled' } }, { on: 'judgment.in-force', where: { subject: 'rights', asked: 'limitation', outcome: 'refused' } }, { on: 'case.subject-ended' }],
    warn: [{ days: 30 }, { days: 7 }],
    norms: [{ from: '2000-01-01', to: null, term: { months: 6 }, shift: 'none', basis: 'СК РФ ст. 73, ч. 2: шесть месяцев после вынесения решения', certainty: 'found', verified: false }]
  },
  {
    code: 'ZAGS3',
    words: { bg: 'Извлечение от решението до гражданския регистър', ru: 'Выписка из решения в орган ЗАГС', en: 'Extract of the judgment to the registry office' },
    whose: 'court',
    kind: 'term',
    starts: [{ on: 'judgment.in-force', where: { subject: 'rights', 'rights.status': ['deprived', 'restored'] } }],
    whileRunning: 'ignore',
    stops: [{ on: 'notice.sent', where: { kind: 'registry-office' } }],
    voids: [],
    norms: [{ from: '2000-01-01', to: null, term: { days: 3 }, shift: 'none', basis: 'СК РФ ст. 70, ч. 5; ст. 72, ч. 5', certainty: 'high', verified: false }]
  },
  // Six months have gone by on the day after their last: a judgment on an earlier day comes too early.
  {
    code: 'ADOPT6',
    words: { bg: 'Най-ранно осиновяване след лишаване от права', ru: 'Самое раннее усыновление после лишения прав', en: 'Earliest adoption after deprivation of rights' },
    whose: 'body',
    kind: 'not-before',
    starts: [{ on: 'rights.changed', where: { status: 'deprived' } }],
    whileRunning: 'second',
    stops: [{ on: 'adoption.decreed' }],
    voids: [{ on: 'rights.changed', where: { status: 'restored' } }, { on: 'person.died' }, { on: 'person.of-age' }],
    norms: [{ from: '2000-01-01', to: null, term: { date: 'decided', months: 6 }, shift: 'none', basis: 'СК РФ ст. 71, ч. 6: шесть месяцев со дня вынесения решения', certainty: 'high', verified: false }]
  },
  {
    code: 'ADCTRL',
    words: { bg: 'Проверка на живота на осиновеното дете', ru: 'Контрольное обследование усыновлённого ребёнка', en: 'Check on the life of the adopted child' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'adoption.follow-up-began' }],
    whileRunning: 'ignore',
    stops: [{ on: 'adoption.followed-up', where: { final: false } }],
    voids: [{ on: 'adoption.followed-up', where: { final: true } }, { on: 'person.died' }, { on: 'person.of-age' }, { on: 'person.left-country' }],
    norms: [{ from: '2000-01-01', to: null, term: { months: 12 }, shift: 'next-working-day', renews: [{ from: { days: 0 }, term: { months: 12 } }], basis: 'ПП РФ 29.03.2000 № 275: ежегодно первые три года', certainty: 'medium', verified: false }]
  }
]

export const rightsRequirements: PackSource['requirements'] = [
  {
    id: 'removal-act',
    before: ['placement.order'],
    when: { input: 'grounds', is: 'art-77' },
    ask: { fact: 'removal.carried-out', since: 'placement.ended' },
    words: { bg: 'Няма отнемане по акт на главата на общината: номер, дата и подписал.', ru: 'Нет отобрания по акту главы: номер, дата и подписавший.', en: 'There is no removal on an act of the head: number, day and signer.' },
    basis: 'СК РФ ст. 77, ч. 1–2',
    certainty: 'found',
    verified: false,
    remedy: 'removal.carry-out',
    owner: 'guardianship'
  },
  {
    id: 'court-document',
    before: ['judgment.record'],
    when: { document: 'court' },
    ask: { document: 'court', has: ['number', 'dated'] },
    words: { bg: 'Решението на съда се вписва с номер и дата.', ru: 'Решение суда вносится с номером и датой.', en: 'A judgment is written down with its number and date.' },
    basis: 'ГПК РФ ст. 198',
    certainty: 'medium',
    verified: false,
    owner: 'guardianship'
  },
  {
    id: 'rights-told',
    before: ['judgment.record'],
    when: { input: 'outcome', is: 'granted' },
    ask: { input: 'rights', atLeast: 1 },
    words: { bg: 'Не е посочено какво е решил съдът за правата на всеки родител.', ru: 'Не указано, что суд решил о правах каждого родителя.', en: 'It is not said what the court decided of each parent\'s rights.' },
    basis: 'СК РФ ст. 69–76: решение – по каждому родителю в отношении каждого ребёнка',
    certainty: 'high',
    verified: false,
    owner: 'guardianship'
  },
  {
    id: 'suit-names-parents',
    before: ['petition.file'],
    when: { input: 'kind', is: ['deprivation', 'limitation', 'restoration', 'cancelling'] },
    ask: { input: 'parents', atLeast: 1 },
    words: { bg: 'Не е посочено за правата на кой родител е искът.', ru: 'Не указано, о правах какого родителя иск.', en: 'It is not said whose parental rights the suit is about.' },
    basis: 'СК РФ ст. 70, 72, 73, 76',
    certainty: 'high',
    verified: false,
    owner: 'guardianship'
  },
  {
    id: 'child-consents',
    before: ['judgment.record'],
    when: { all: [{ input: 'rights.status', is: 'restored' }, { age: { from: 10 } }] },
    ask: { fact: 'child.heard', where: { about: 'restoration', consents: true }, lastBy: ['about'] },
    words: { bg: 'Детето е навършило 10 години и не е дало съгласие за възстановяването.', ru: 'Ребёнку исполнилось 10 лет, и его согласия на восстановление нет.', en: 'The child is 10 or older and has not consented to the restoration.' },
    basis: 'СК РФ ст. 72, ч. 4',
    certainty: 'found',
    verified: false,
    remedy: 'child.hear',
    owner: 'guardianship'
  },
  {
    id: 'not-adopted',
    before: ['petition.file', 'judgment.record'],
    when: { any: [{ input: 'kind', is: 'restoration' }, { input: 'rights.status', is: 'restored' }] },
    ask: { not: { fact: 'adoption.in-force' } },
    words: { bg: 'Детето е осиновено: родителите не могат да бъдат възстановени в правата си.', ru: 'Ребёнок усыновлён: восстановление в родительских правах не допускается.', en: 'The child has been adopted: parents cannot be restored to their rights.' },
    basis: 'СК РФ ст. 72, ч. 4',
    certainty: 'found',
    verified: false,
    owner: 'guardianship'
  },
  {
    id: 'adoption-not-early',
    before: ['adoption.decree'],
    ask: { not: { fact: 'rights.changed', where: { status: 'deprived' }, within: { months: 6 }, dated: 'decided' } },
    words: { bg: 'От решението за лишаване от родителски права не са минали шест месеца.', ru: 'Со дня решения о лишении родительских прав не прошло шести месяцев.', en: 'Six months have not gone by since the judgment that took the parents\' rights.' },
    basis: 'СК РФ ст. 71, ч. 6',
    certainty: 'high',
    verified: false,
    owner: 'guardianship'
  },
  {
    id: 'adopted-child-consents',
    before: ['adoption.decree'],
    when: { age: { from: 10 } },
    ask: { fact: 'adoption.consented', where: { by: 'child' } },
    words: { bg: 'Детето е навършило 10 години и не е дало съгласие за осиновяването.', ru: 'Ребёнку исполнилось 10 лет, и его согласия на усыновление нет.', en: 'The child is 10 or older and has not consented to the adoption.' },
    basis: 'СК РФ ст. 132',
    certainty: 'high',
    verified: false,
    remedy: 'adoption.consent',
    owner: 'guardianship'
  },
  {
    id: 'court-case-number',
    before: ['proceeding.number'],
    ask: { input: 'number', matches: '^(\\d{2}[A-ZА-Я]{2}\\d{4}-\\d{2}-\\d{4}-\\d{6}-\\d{2}|\\d{1,2}[аa]?-\\d+/\\d{4})$' },
    words: { bg: 'Номерът е УИД на делото (31RS0002-01-2020-001234-56) или номер на дело (2-1234/2020).', ru: 'Номер – УИД дела (31RS0002-01-2020-001234-56) или номер дела (2-1234/2020).', en: 'The number is the unique id of the case (31RS0002-01-2020-001234-56) or its number (2-1234/2020).' },
    basis: 'Нумерация судебных дел',
    certainty: 'high',
    verified: false,
    owner: 'guardianship'
  }
]

/** Everything that goes on before a court. */
export const beforeCourt: Record<string, string[]> = {
  // of a sealed child only whoever sees it can
  'petition.file': [...guardianship, 'adoption'],
  'petition.withdraw': guardianship,
  'proceeding.number': court,
  'hearing.set': court,
  'hearing.hold': court,
  'judgment.record': court,
  'judgment.in-force': court,
  'appeal.file': court,
  'appeal.withdraw': court
}

/** What the law makes of a person's bonds and life. */
export const rightsOnPerson: Record<string, string[]> = {
  'adoption.consent': ['guardianship', 'adoption'],
  'adoption.withdraw': ['guardianship', 'adoption'],
  'adoption.petition': ['guardianship', 'adoption'],
  'adoption.decree': ['guardianship', 'adoption'],
  'adoption.enter-into-force': ['guardianship', 'adoption'],
  'adoption.follow-up': ['guardianship', 'adoption'],
  'person.die': ['worker', 'head', 'guardianship'],
  'person.come-of-age': ['head', 'guardianship'],
  'person.leave-country': ['worker', 'head', 'guardianship'],
  'person.return': ['worker', 'head', 'guardianship']
}
/** Nothing is done any more with who has died or was adopted; what was written is still mended. */
export const personEnded: NonNullable<PackSource['process']['person']> = {
  died: { 'person.describe': ['intake', 'worker', 'head'], 'person.correct': ['head', 'director'], 'person.resolve': ['head', 'director'] },
  sealed: { 'person.correct': ['adoption'], 'person.resolve': ['adoption'] }
}

export const rightsRecordable: PackSource['recordable'] = { ...beforeCourt, 'petition.file': court, ...rightsOnPerson, 'removal.carry-out': guardianship }

export const rightsTerms: PackSource['terms'] = {
  'act.removal.carry-out': { bg: 'Отнемане на детето', ru: 'Отобрание ребёнка по акту', en: 'Removal of the child' },
  'entry.removal.carried-out': { bg: 'Детето е отнето', ru: 'Ребёнок отобран', en: 'Child removed' },
  'field.dated': { bg: 'Дата на акта', ru: 'Дата акта', en: 'Date of the act' },
  'field.signer': { bg: 'Кой е подписал', ru: 'Кто подписал', en: 'Who signed' },
  'field.threats': { bg: 'В какво е заплахата', ru: 'В чём угроза', en: 'What the threat is' },
  'field.from': { bg: 'От кого', ru: 'У кого отобран', en: 'From whom' },
  'field.judgment.record.from': { bg: 'Срокът тече от', ru: 'Срок считается с', en: 'Term counted from' },
  'field.judgment.given.from': { bg: 'Срокът тече от', ru: 'Срок считается с', en: 'Term counted from' },
  'field.together': { bg: 'Същото по случаите на', ru: 'То же по случаям', en: 'The same in the cases of' },
  'field.proceeding': { bg: 'По производство', ru: 'По производству', en: 'Proceeding' },
  'field.subject': { bg: 'Предмет', ru: 'Предмет', en: 'Matter' },
  'field.asked': { bg: 'Какво е искано', ru: 'О чём просили', en: 'What was asked' },
  'field.untilAge': { bg: 'Срок без дата', ru: 'Срок без даты', en: 'Term without a day' },
  'field.childHeard': { bg: 'Съдът е изслушал детето', ru: 'Суд выслушал ребёнка', en: 'The court heard the child' },
  'field.next': { bg: 'Следващо заседание', ru: 'Следующее заседание', en: 'Next hearing' },
  'act.petition.file': { bg: 'Иск до съда', ru: 'Иск в суд', en: 'Suit' },
  'entry.petition.filed': { bg: 'Подаден иск', ru: 'Иск подан', en: 'Suit filed' },
  'act.petition.withdraw': { bg: 'Оттегляне на иска', ru: 'Отзыв иска', en: 'Withdraw the suit' },
  'entry.petition.withdrawn': { bg: 'Искът е оттеглен', ru: 'Иск отозван', en: 'Suit withdrawn' },
  'act.proceeding.number': { bg: 'Номер на делото', ru: 'Номер судебного дела', en: 'Number of the court case' },
  'entry.proceeding.numbered': { bg: 'Образувано дело', ru: 'Дело заведено', en: 'Court case numbered' },
  'act.hearing.set': { bg: 'Насрочване на заседание', ru: 'Назначение заседания', en: 'Set a hearing' },
  'entry.hearing.set': { bg: 'Насрочено заседание', ru: 'Заседание назначено', en: 'Hearing set' },
  'act.hearing.hold': { bg: 'Проведено заседание', ru: 'Прошедшее заседание', en: 'Hearing held' },
  'entry.hearing.held': { bg: 'Проведено заседание', ru: 'Заседание прошло', en: 'Hearing held' },
  'act.judgment.record': { bg: 'Съдебно решение', ru: 'Решение суда', en: 'Judgment' },
  'entry.judgment.given': { bg: 'Съдебно решение', ru: 'Решение суда', en: 'Judgment given' },
  'act.judgment.in-force': { bg: 'Влизане на решението в сила', ru: 'Вступление решения в силу', en: 'Judgment enters into force' },
  'entry.judgment.in-force': { bg: 'Решението е в сила', ru: 'Решение вступило в силу', en: 'Judgment in force' },
  'act.appeal.file': { bg: 'Жалба срещу решението', ru: 'Апелляционная жалоба', en: 'Appeal' },
  'entry.appeal.filed': { bg: 'Подадена жалба', ru: 'Жалоба подана', en: 'Appeal filed' },
  'act.appeal.withdraw': { bg: 'Оттегляне на жалбата', ru: 'Отзыв жалобы', en: 'Withdraw the appeal' },
  'entry.appeal.withdrawn': { bg: 'Жалбата е оттеглена', ru: 'Жалоба отозвана', en: 'Appeal withdrawn' },
  'act.child.hear': { bg: 'Мнение или съгласие на детето', ru: 'Мнение или согласие ребёнка', en: 'The child\'s opinion or consent' },
  'entry.child.heard': { bg: 'Мнение на детето', ru: 'Мнение ребёнка', en: 'The child heard' },
  'field.about': { bg: 'По какво решение', ru: 'По какому решению', en: 'On which decision' },
  'field.heard': { bg: 'Изслушано', ru: 'Выслушан', en: 'Heard' },
  'field.why': { bg: 'Защо не е изслушано', ru: 'Почему не выслушан', en: 'Why not heard' },
  'field.view': { bg: 'Думите на детето', ru: 'Слова ребёнка', en: 'The child\'s words' },
  'act.adoption.consent': { bg: 'Съгласие за осиновяване', ru: 'Согласие на усыновление', en: 'Consent to adoption' },
  'entry.adoption.consented': { bg: 'Дадено съгласие за осиновяване', ru: 'Согласие на усыновление дано', en: 'Consent given' },
  'act.adoption.withdraw': { bg: 'Оттегляне на съгласието за осиновяване', ru: 'Отзыв согласия на усыновление', en: 'Withdraw the consent' },
  'entry.adoption.withdrawn': { bg: 'Съгласието за осиновяване е оттеглено', ru: 'Согласие на усыновление отозвано', en: 'Consent withdrawn' },
  'act.adoption.petition': { bg: 'Молба за осиновяване', ru: 'Заявление об усыновлении', en: 'Petition for adoption' },
  'entry.adoption.petitioned': { bg: 'Подадена молба за осиновяване', ru: 'Заявление об усыновлении подано', en: 'Adoption petitioned' },
  'act.adoption.decree': { bg: 'Решение за осиновяване', ru: 'Решение об усыновлении', en: 'Judgment of adoption' },
  'entry.adoption.decreed': { bg: 'Решение за осиновяване', ru: 'Решение об усыновлении', en: 'Adoption decreed' },
  'act.adoption.enter-into-force': { bg: 'Осиновяването влиза в сила', ru: 'Усыновление вступает в силу', en: 'The adoption enters into force' },
  'entry.adoption.in-force': { bg: 'Осиновяването е в сила', ru: 'Усыновление вступило в силу', en: 'Adoption in force' },
  'act.adoption.follow-up': { bg: 'Проверка след осиновяването', ru: 'Контрольное обследование после усыновления', en: 'Check after adoption' },
  'entry.adoption.followed-up': { bg: 'Проверка след осиновяването', ru: 'Контрольное обследование после усыновления', en: 'Adoption followed up' },
  'entry.adoption.follow-up-began': { bg: 'Осиновяването се следи', ru: 'Усыновление взято под контроль', en: 'Adoption is followed' },
  'field.abroad': { bg: 'Осиновителите живеят в чужбина', ru: 'Усыновители живут за границей', en: 'The adopters live abroad' },
  'field.identity': { bg: 'Новата самоличност на детето', ru: 'Новая личность ребёнка', en: 'The child\'s new identity' },
  'field.followedBy': { bg: 'Служба, която следи осиновяването', ru: 'Служба, которая ведёт контроль', en: 'Office that follows the adoption' },
  'act.person.die': { bg: 'Смърт на лицето', ru: 'Смерть лица', en: 'Death' },
  'entry.person.died': { bg: 'Лицето е починало', ru: 'Лицо умерло', en: 'Died' },
  'act.person.come-of-age': { bg: 'Навършено пълнолетие', ru: 'Совершеннолетие', en: 'Coming of age' },
  'entry.person.of-age': { bg: 'Навършено пълнолетие', ru: 'Достиг совершеннолетия', en: 'Came of age' },
  'field.stays': { bg: 'Настаняването продължава', ru: 'Размещение продолжается', en: 'The placement goes on' },
  'act.person.leave-country': { bg: 'Трайно напускане на страната', ru: 'Выезд из страны навсегда', en: 'Left the country for good' },
  'entry.person.left-country': { bg: 'Напуснало страната', ru: 'Выехал из страны', en: 'Left the country' },
  'act.person.return': { bg: 'Завръщане в страната', ru: 'Возвращение в страну', en: 'Return to the country' },
  'entry.person.returned': { bg: 'Завърнало се в страната', ru: 'Вернулся в страну', en: 'Returned to the country' }
}
