// biome-ignore-all format: one code a line
/**
 * Children without care, and children for whose time their parents asked for a place: who takes them in, under whose
 * eyes, for how long, and how they come home. A stay that the parents asked for is no orphanhood. No norm has been checked
 * by a lawyer.
 */
import type { PackSource } from '#domain/law/pack.ts'
import { casePapers, leftOver, proposing } from './papers.ts'
import { beforeCourt } from './rights.ts'

const guardianship = ['guardianship']
const both = ['guardianship', 'head', 'director']
const work = ['worker', 'head', 'guardianship']

/** Grounds on which a child may live in a ward: the exception beside its own family and one like it. */
const exceptional = ['application', 'referral', 'police-act', 'art-77', 'court', 'without-care', 'returned-by-carer']

/** A family that took a child in has given it back. */
const carerReturns = ['carer-conflict', 'carer-behaviour', 'carer-health', 'carer-circumstances']

export const guardianshipVocabularies: PackSource['vocabularies'] = {
  grounds: [
    { code: 'art-77', words: { bg: 'отнемане при непосредствена заплаха (чл. 77 СК РФ)', ru: 'отобрание при непосредственной угрозе (ст. 77 СК РФ)', en: 'removal because of an immediate threat (art. 77)' } },
    { code: 'court', words: { bg: 'съдебно решение за правата на родителите', ru: 'решение суда о правах родителей', en: 'judgment on the parents\' rights' } },
    { code: 'without-care', words: { bg: 'дете без родителска грижа (чл. 121–123)', ru: 'ребёнок, оставшийся без попечения (ст. 121–123)', en: 'child left without care (art. 121–123)' } },
    { code: 'parents-request', words: { bg: 'настойник по молба на родителите (48-ФЗ чл. 13)', ru: 'опекун по заявлению родителей (48-ФЗ ст. 13)', en: 'guardian at the parents\' request (48-FZ art. 13)' } },
    { code: 'returned-by-carer', words: { bg: 'върнато от заместващото семейство', ru: 'возврат из замещающей семьи', en: 'given back by the substitute family' } },
    { code: 'application', words: { bg: 'временен престой по молба на родителите', ru: 'временное пребывание по заявлению родителей', en: 'temporary stay on the parents\' application' } },
    { code: 'referral', words: { bg: 'направление на органа за социална защита', ru: 'направление органа социальной защиты', en: 'referral of the social protection office' } },
    { code: 'police-act', words: { bg: 'акт на полицията', ru: 'акт органа внутренних дел', en: 'act of the police' } }
  ],
  'stay-bases': [
    { code: 'order', words: { bg: 'акт или заповед за настаняване', ru: 'акт или приказ об устройстве', en: 'act or order of placement' } },
    { code: 'court', words: { bg: 'съдебно решение', ru: 'решение суда', en: 'judgment' } },
    { code: 'police-act', words: { bg: 'акт на полицията', ru: 'акт органа внутренних дел', en: 'act of the police' } },
    { code: 'medical', words: { bg: 'прието от лечебно заведение', ru: 'помещён медицинской организацией', en: 'taken in by a hospital' } }
  ],
  'stay-ends': [
    { code: 'returned-parents', words: { bg: 'върнато при родителите', ru: 'возвращён родителям', en: 'returned to the parents' }, means: 'home' },
    { code: 'stay-over', words: { bg: 'временният престой приключи, взето от родителите', ru: 'временное пребывание окончено, забран родителями', en: 'the temporary stay is over, the parents have come' }, means: 'home' },
    { code: 'carer-conflict', words: { bg: 'върнато от заместващото семейство: конфликт', ru: 'возврат из замещающей семьи: конфликт', en: 'given back by the carer: conflict' } },
    { code: 'carer-behaviour', words: { bg: 'върнато от заместващото семейство: поведение на детето', ru: 'возврат из замещающей семьи: поведение ребёнка', en: 'given back by the carer: the child\'s behaviour' } },
    { code: 'carer-health', words: { bg: 'върнато от заместващото семейство: здраве', ru: 'возврат из замещающей семьи: здоровье', en: 'given back by the carer: health' } },
    { code: 'carer-circumstances', words: { bg: 'върнато от заместващото семейство: обстоятелства в семейството', ru: 'возврат из замещающей семьи: обстоятельства опекуна', en: 'given back by the carer: its circumstances' } },
    { code: 'carer-dismissed', words: { bg: 'настойникът е отстранен', ru: 'опекун отстранён', en: 'the carer was dismissed' } },
    { code: 'other-form', words: { bg: 'друга форма на грижа', ru: 'переведён на другую форму устройства', en: 'another form of care' } },
    { code: 'out-of-region', words: { bg: 'излязло извън областта', ru: 'выбыл за пределы области', en: 'left the oblast' } },
    { code: 'left', words: { bg: 'самоволно напускане', ru: 'самовольный уход', en: 'left on its own' } },
    { code: 'transfer', words: { bg: 'поето от друга служба', ru: 'принято другой службой', en: 'taken over by another office' } },
    { code: 'moved', words: { bg: 'преместване', ru: 'перемещение', en: 'moved' } },
    { code: 'court', words: { bg: 'решение на съда', ru: 'решение суда', en: 'the court\'s judgment' } },
    { code: 'annulled', words: { bg: 'актът е отменен', ru: 'акт отменён', en: 'the act was annulled' } },
    { code: 'of-age', words: { bg: 'навършено пълнолетие', ru: 'совершеннолетие', en: 'came of age' } },
    { code: 'adopted', words: { bg: 'осиновяване', ru: 'усыновление', en: 'adopted' } },
    { code: 'died', words: { bg: 'смърт', ru: 'смерть', en: 'died' } }
  ],
  'stay-reasons': [
    { code: 'illness', words: { bg: 'болест или операция на родителя', ru: 'болезнь или операция родителя', en: 'illness or operation of the parent' } },
    { code: 'work', words: { bg: 'работа или командировка', ru: 'работа или командировка', en: 'work away' } },
    { code: 'housing', words: { bg: 'няма жилище', ru: 'нет жилья', en: 'no home' } },
    { code: 'detention', words: { bg: 'задържане под стража', ru: 'содержание под стражей', en: 'custody' } },
    { code: 'treatment', words: { bg: 'лечение от зависимост', ru: 'лечение от зависимости', en: 'treatment of an addiction' } },
    { code: 'other', words: { bg: 'друга трудност', ru: 'иные трудности', en: 'another hardship' } }
  ],
  'agreement-parties': [
    { code: 'parent', words: { bg: 'родител или законен представител', ru: 'родитель или законный представитель', en: 'parent or legal representative' } },
    { code: 'organisation', words: { bg: 'организацията', ru: 'организация', en: 'the organisation' } },
    { code: 'guardianship', words: { bg: 'орган за настойничество', ru: 'орган опеки и попечительства', en: 'guardianship authority' } }
  ],
  'told-of-stay': [
    { code: 'parents', words: { bg: 'родителите', ru: 'родители', en: 'the parents' } },
    { code: 'social-protection', words: { bg: 'органът за социална защита (копие от акта)', ru: 'орган социальной защиты (копия акта)', en: 'the social protection office (copy of the act)' } },
    { code: 'guardianship', words: { bg: 'органът за настойничество', ru: 'орган опеки и попечительства', en: 'the guardianship authority' } }
  ],
  relations: [
    { code: 'grandparent', words: { bg: 'баба или дядо', ru: 'бабушка или дедушка', en: 'grandparent' } },
    { code: 'aunt-uncle', words: { bg: 'леля, вуйчо или чичо', ru: 'тётя или дядя', en: 'aunt or uncle' } },
    { code: 'sibling', words: { bg: 'пълнолетен брат или сестра', ru: 'совершеннолетний брат или сестра', en: 'adult brother or sister' } },
    { code: 'other-kin', words: { bg: 'друг роднина', ru: 'другой родственник', en: 'other relative' } },
    { code: 'stranger', words: { bg: 'чуждо лице', ru: 'посторонний гражданин', en: 'not a relative' } }
  ],
  'kin-outcomes': [
    { code: 'suitable', words: { bg: 'може да бъде настойник', ru: 'может быть опекуном', en: 'can be a guardian' }, means: 'suitable' },
    { code: 'unsuitable', words: { bg: 'не може да бъде настойник', ru: 'не может быть опекуном', en: 'cannot be a guardian' } },
    { code: 'none-known', words: { bg: 'няма роднини или близки', ru: 'родственников нет', en: 'nobody known' } }
  ],
  'handover-places': [
    { code: 'family', words: { bg: 'семейството', ru: 'семья', en: 'the family' } },
    { code: 'carer', words: { bg: 'настойник или приемно семейство', ru: 'опекун или приёмная семья', en: 'guardian or foster family' } },
    { code: 'ward', words: { bg: 'стационарно отделение', ru: 'стационарное отделение', en: 'residential ward' } },
    { code: 'organisation', words: { bg: 'организация за сираци', ru: 'организация для детей-сирот', en: 'organisation for orphans' } },
    { code: 'hospital', words: { bg: 'лечебно заведение', ru: 'медицинская организация', en: 'hospital' } }
  ],
  'contact-places': [
    { code: 'organisation', words: { bg: 'в отделението или организацията', ru: 'в отделении или организации', en: 'at the ward or organisation' } },
    { code: 'home', words: { bg: 'у дома', ru: 'дома', en: 'at home' } },
    { code: 'phone', words: { bg: 'по телефона', ru: 'по телефону', en: 'by telephone' } }
  ]
}

export const guardianshipClocks: PackSource['clocks'] = [
  // Ended by a placement in a family, by an adoption, or by handing the child on to the region.
  {
    code: 'PLACE1',
    words: { bg: 'Устройване на детето от органа за настойничество', ru: 'Устройство ребёнка органом опеки', en: 'Placement by the guardianship authority' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'register.entered', where: { register: 'without-care' } }],
    whileRunning: 'ignore',
    stops: [{ on: 'stay.began', where: { setting: ['guardianship', 'preliminary', 'foster'] } }, { on: 'register.entered', where: { register: 'regional-bank' } }, { on: 'adoption.in-force' }],
    voids: [{ on: 'register.left', where: { register: 'without-care' } }, { on: 'person.died' }, { on: 'person.of-age' }],
    norms: [{ from: '2000-01-01', to: null, term: { months: 1 }, shift: 'none', basis: 'СК РФ ст. 122, ч. 2: месяц со дня поступления сведений', certainty: 'high', verified: false }]
  },
  {
    code: 'BANK1',
    words: { bg: 'Устройване от областта, после федерална банка данни', ru: 'Устройство областью, затем федеральный банк данных', en: 'Placement by the oblast, then the federal data bank' },
    whose: 'body',
    kind: 'term',
    starts: [{ on: 'register.entered', where: { register: 'regional-bank' } }],
    whileRunning: 'ignore',
    stops: [{ on: 'stay.began', where: { setting: ['guardianship', 'preliminary', 'foster'] } }, { on: 'register.entered', where: { register: 'federal-bank' } }, { on: 'adoption.in-force' }],
    voids: [{ on: 'register.left', where: { register: ['without-care', 'regional-bank'] } }, { on: 'person.died' }, { on: 'person.of-age' }],
    norms: [{ from: '2000-01-01', to: null, term: { months: 1 }, shift: 'none', basis: 'СК РФ ст. 122, ч. 3 (в ред. 2007 г.)', certainty: 'found', verified: false }]
  },
  // The police bring a child to a ward or hospital: its parents hear of it at once, social protection gets the act.
  {
    code: 'POLICE5',
    words: { bg: 'Копие от акта на полицията до социалната защита', ru: 'Копия акта ОВД в орган социальной защиты', en: 'Copy of the police act to social protection' },
    whose: 'body',
    kind: 'term',
    starts: [{ on: 'stay.began', where: { basis: 'police-act' } }],
    whileRunning: 'second',
    stops: [{ on: 'stay.told', where: { whom: 'social-protection' } }],
    voids: [],
    norms: [{ from: '2000-01-01', to: null, term: { days: 5 }, shift: 'none', basis: '120-ФЗ ст. 13, ч. 2: не позднее пяти суток', certainty: 'medium', verified: false }]
  },
  {
    code: 'TOLD12',
    words: { bg: 'Уведомяване на родителите за приемането на детето', ru: 'Уведомление родителей о помещении ребёнка', en: 'The parents told that the child was taken in' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'stay.began', where: { basis: ['police-act', 'medical'] } }],
    whileRunning: 'second',
    stops: [{ on: 'stay.told', where: { whom: 'parents' } }],
    voids: [],
    norms: [{ from: '2000-01-01', to: null, term: { hours: 12 }, shift: 'none', basis: '120-ФЗ ст. 13: незамедлительно; часы – по умолчанию', certainty: 'low', verified: false }]
  },
  {
    code: 'PARENTS',
    words: { bg: 'Уведомяване на родителите за настаняването', ru: 'Уведомление родителей об устройстве ребёнка', en: 'The parents told of the placement' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'placement.ordered', where: { setting: ['ward', 'hospital'], grounds: ['art-77', 'referral', 'police-act'] } }],
    whileRunning: 'ignore',
    stops: [{ on: 'notice.sent', where: { kind: 'parents' } }],
    voids: [{ on: 'placement.ended' }],
    norms: [{ from: '2000-01-01', to: null, term: { hours: 12 }, shift: 'none', basis: '120-ФЗ ст. 13: незамедлительно; часы – по умолчанию', certainty: 'low', verified: false }]
  },
  {
    code: 'STAYPLAN',
    words: { bg: 'План на временния престой', ru: 'План временного пребывания', en: 'Plan of the temporary stay' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'stay.agreed' }],
    whileRunning: 'ignore',
    stops: [{ on: 'plan.adopted', where: { plan: 'stay' } }],
    voids: [{ on: 'placement.ended' }],
    norms: [{ from: '2000-01-01', to: null, term: { workingDays: 5 }, shift: 'none', basis: 'ПП РФ 24.05.2014 № 481; региональный порядок', certainty: 'low', verified: false }]
  },
  {
    code: 'STAYREV',
    words: { bg: 'Преглед на нуждата от временния престой', ru: 'Пересмотр необходимости временного пребывания', en: 'Review of the need for the temporary stay' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'stay.agreed' }],
    whileRunning: 'ignore',
    stops: [{ on: 'plan.reviewed' }],
    voids: [{ on: 'placement.ended' }, { on: 'child.left-there' }],
    norms: [{ from: '2000-01-01', to: null, term: { months: 3 }, shift: 'next-working-day', renews: [{ from: { days: 0 }, term: { months: 3 } }], basis: 'ПП РФ 24.05.2014 № 481; региональный порядок', certainty: 'low', verified: false }]
  },
  {
    code: 'STAYEND',
    words: { bg: 'Край на временния престой', ru: 'Окончание временного пребывания', en: 'End of the temporary stay' },
    whose: 'party',
    kind: 'term',
    starts: [{ on: 'stay.agreed' }],
    whileRunning: 'second',
    stops: [{ on: 'placement.ended' }],
    voids: [{ on: 'stay.agreed' }, { on: 'child.left-there' }],
    pairedBy: 'child',
    warn: [{ days: 14 }, { days: 3 }],
    norms: [{ from: '2000-01-01', to: null, term: { date: 'until' }, shift: 'none', basis: 'Трёхстороннее соглашение; ПП РФ 24.05.2014 № 481', certainty: 'medium', verified: false }]
  },
  // On the thirtieth day after the end of the stay the act may be drawn up: until then the parents are called and looked for.
  {
    code: 'LEFT30',
    words: { bg: 'Най-ранен акт за оставяне на детето', ru: 'Самый ранний акт об оставлении ребёнка', en: 'Earliest act that the child was left' },
    whose: 'office',
    kind: 'not-before',
    starts: [{ on: 'stay.agreed' }],
    whileRunning: 'second',
    stops: [{ on: 'child.left-there' }],
    voids: [{ on: 'placement.ended' }, { on: 'stay.agreed' }],
    pairedBy: 'child',
    norms: [{ from: '2000-01-01', to: null, term: { date: 'until', days: 29 }, shift: 'none', basis: 'ПП РФ 24.05.2014 № 481; региональный порядок', certainty: 'low', verified: false }]
  },
  {
    code: 'PRELIM6',
    words: { bg: 'Край на предварителното настойничество', ru: 'Окончание предварительной опеки', en: 'End of the preliminary guardianship' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'placement.ordered', where: { setting: 'preliminary' } }],
    whileRunning: 'second',
    stops: [{ on: 'placement.ended' }, { on: 'placement.ordered' }],
    voids: [{ on: 'case.subject-ended' }],
    extension: { roles: ['guardianship'], atMost: { months: 2 }, times: 1, basis: '48-ФЗ ст. 12: до восьми месяцев при исключительных обстоятельствах' },
    warn: [{ days: 30 }],
    norms: [{ from: '2008-09-01', to: null, term: { months: 6 }, shift: 'none', basis: '48-ФЗ ст. 12: шесть месяцев', certainty: 'high', verified: false }]
  },
  {
    code: 'SUPERV',
    words: { bg: 'Проверка на живота при настойника', ru: 'Плановая проверка условий жизни подопечного', en: 'Supervision visit to the guardian' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'placement.ordered', where: { setting: ['guardianship', 'preliminary', 'foster'] } }],
    whileRunning: 'ignore',
    stops: [{ on: 'case.contact', where: { kind: 'supervision-visit' } }],
    // another form begins its own first year
    voids: [{ on: 'placement.ordered' }, { on: 'placement.ended' }, { on: 'case.closed' }, { on: 'case.subject-ended' }],
    warn: [{ days: 14 }],
    norms: [{ from: '2009-05-30', to: null, term: { months: 1 }, shift: 'none', renews: [{ from: { days: 0 }, term: { months: 3 } }, { from: { months: 12 }, term: { months: 6 } }], basis: 'ПП РФ 18.05.2009 № 423: в первый месяц, в первый год раз в три месяца, затем раз в полгода', certainty: 'high', verified: false }]
  }
]

export const guardianshipRequirements: PackSource['requirements'] = [
  {
    id: 'on-primary-account',
    before: ['placement.order'],
    when: { all: [{ input: 'setting', is: ['guardianship', 'preliminary', 'foster', 'organisation'] }, { not: { input: 'grounds', is: ['parents-request', 'application'] } }] },
    ask: { fact: 'register.entered', where: { register: 'without-care' } },
    words: { bg: 'Детето не е вписано на първичния отчет на децата без грижа.', ru: 'Ребёнок не поставлен на первичный учёт детей, оставшихся без попечения.', en: 'The child has not been entered on the primary account of children without care.' },
    basis: 'СК РФ ст. 122, 123',
    certainty: 'high',
    verified: false,
    owner: 'guardianship'
  },
  {
    id: 'foster-contract',
    before: ['placement.order'],
    when: { input: 'setting', is: 'foster' },
    ask: { input: 'contract' },
    words: { bg: 'Няма договор за приемно семейство.', ru: 'Нет договора о приёмной семье.', en: 'There is no contract of a foster family.' },
    basis: 'СК РФ ст. 152, 153.1; ПП РФ 18.05.2009 № 423',
    certainty: 'high',
    verified: false,
    owner: 'guardianship'
  },
  {
    id: 'carer-return-told',
    before: ['placement.order'],
    when: { input: 'grounds', is: 'returned-by-carer' },
    ask: { fact: 'placement.ended', where: { reason: carerReturns } },
    words: { bg: 'Не е записано защо заместващото семейство върна детето.', ru: 'Не записано, почему замещающая семья вернула ребёнка.', en: 'It is not written down why the carer gave the child back.' },
    basis: 'Форма 103-РИК; ПП РФ 18.05.2009 № 423',
    certainty: 'medium',
    verified: false,
    remedy: 'placement.end',
    owner: 'guardianship'
  },
  {
    id: 'ward-exception',
    before: ['placement.order'],
    when: { input: 'setting', is: 'ward' },
    ask: { all: [{ input: 'grounds', is: exceptional }, { input: 'motives' }] },
    words: { bg: 'Отделението е изключение: няма основание или не е казано защо детето не може да остане у дома.', ru: 'Стационар – исключение: нет основания или не указано, почему ребёнок не может остаться дома.', en: 'The ward is an exception: there is no ground, or it is not said why the child cannot stay at home.' },
    basis: '120-ФЗ ст. 13; модельная программа',
    certainty: 'medium',
    verified: false,
    owner: 'director'
  },
  {
    id: 'stay-agreed',
    before: ['placement.order'],
    when: { input: 'grounds', is: 'application' },
    ask: { any: [{ fact: 'stay.agreed', where: { child: { input: 'child' } } }, { all: [{ not: { input: 'child' } }, { fact: 'stay.agreed' }] }] },
    words: { bg: 'Няма тристранно споразумение за временния престой на детето.', ru: 'Нет трёхстороннего соглашения о временном пребывании ребёнка.', en: 'There is no agreement of three parties on the temporary stay of the child.' },
    basis: 'ПП РФ 24.05.2014 № 481',
    certainty: 'medium',
    verified: false,
    remedy: 'stay.agree',
    owner: 'director'
  },
  {
    id: 'three-parties',
    before: ['stay.agree'],
    ask: { input: 'parties', atLeast: 3 },
    words: { bg: 'Споразумението подписват трима: родителят, организацията и органът за настойничество.', ru: 'Соглашение подписывают трое: родитель, организация и орган опеки.', en: 'Three sign the agreement: the parent, the organisation and the guardianship authority.' },
    basis: 'ПП РФ 24.05.2014 № 481',
    certainty: 'medium',
    verified: false,
    owner: 'director'
  },
  {
    id: 'application-for-stay',
    before: ['stay.agree'],
    ask: { fact: 'application.received', where: { kind: 'stay' } },
    words: { bg: 'Няма молба на родителите за временен престой.', ru: 'Нет заявления родителей о временном пребывании.', en: 'The parents have not applied for a temporary stay.' },
    basis: 'ПП РФ 24.05.2014 № 481; 120-ФЗ ст. 13',
    certainty: 'medium',
    verified: false,
    remedy: 'application.receive',
    owner: 'director'
  },
  {
    id: 'return-plan',
    before: ['placement.end'],
    when: { input: 'reason', is: 'returned-parents' },
    ask: { fact: 'plan.adopted', where: { plan: 'return' } },
    words: { bg: 'Няма план за връщането в семейството.', ru: 'Нет плана возвращения в семью.', en: 'There is no plan for the return to the family.' },
    basis: 'Модельная программа; региональный порядок',
    certainty: 'medium',
    verified: false,
    remedy: 'plan.adopt',
    owner: 'guardianship'
  },
  {
    id: 'return-accompanied',
    before: ['placement.end'],
    when: { input: 'reason', is: 'returned-parents' },
    ask: { fact: 'level.set', where: { level: ['emergency', 'crisis'] } },
    words: { bg: 'Семейството не се съпровожда на спешно или кризисно ниво: отворете случай на семейството и определете нивото.', ru: 'Семья не сопровождается на экстренном или кризисном уровне: откройте случай семьи и установите уровень.', en: 'The family is not accompanied at the emergency or crisis level: open a case of the family and set the level.' },
    basis: 'Модельная программа: возвращение – экстренный уровень, если не решено иначе',
    certainty: 'low',
    verified: false,
    owner: 'guardianship'
  },
  {
    id: 'off-account-when-returned',
    before: ['case.close'],
    when: { all: [{ caseType: 'guardianship' }, { input: 'outcome', is: 'returned' }] },
    ask: { fact: 'placement.ended', where: { reason: ['returned-parents', 'court'] } },
    words: { bg: 'Детето не е върнато при родителите: настаняването не е прекратено.', ru: 'Ребёнок родителям не возвращён: размещение не прекращено.', en: 'The child has not been returned to the parents: the placement has not ended.' },
    basis: 'Региональный порядок',
    certainty: 'low',
    verified: false,
    remedy: 'placement.end',
    owner: 'guardianship'
  }
]

const mending = { 'case.correct': both, 'case.resolve': both, ...casePapers }
/** The stay of a child for whom its parents asked, in the case of its family. */
export const voluntaryStay: Record<string, string[]> = {
  'stay.agree': ['head', 'director'],
  'placement.order': ['director'],
  'placement.end': ['director'],
  'contact.arrange': ['worker', 'head'],
  'stay.leave-there': ['head', 'director'],
  'handover.record': ['worker', 'head'],
  'petition.file': guardianship,
  'judgment.record': both
}

export const guardianshipProcess: PackSource['process'][string] = {
  new: { 'case.open': ['guardianship', 'head', 'director'] },
  open: {
    ...mending,
    ...proposing,
    'case-proposal.return': both,
    'case.assign': both,
    'case.offer-transfer': both,
    'case.accept-transfer': both,
    'case.decline-transfer': both,
    'case.close': both,
    'case.extend-clock': guardianship,
    'case.contact': work,
    'case.meet': [...work, 'commission'],
    'visit.plan': work,
    'assessment.record': guardianship,
    'plan.adopt': work,
    'plan.review': work,
    'notice.send': guardianship,
    'application.receive': work,
    'removal.carry-out': guardianship,
    'kin.study': guardianship,
    'child.hear': guardianship,
    'contact.arrange': work,
    'handover.record': work,
    'stay.agree': both,
    'stay.leave-there': both,
    'placement.order': ['guardianship', 'director'],
    'placement.end': ['guardianship', 'director'],
    ...beforeCourt
  },
  closed: { ...mending, ...leftOver, ...beforeCourt, 'placement.end': ['guardianship', 'director'], 'notice.send': guardianship, 'child.hear': guardianship, 'case.contact': work }
}

/** What stands in the child's own stream: stays that others brought about. */
export const guardianshipOnPerson: Record<string, string[]> = {
  'stay.record': ['guardianship', 'intake', 'worker', 'head', 'services'],
  'stay.leave': ['guardianship', 'intake', 'worker', 'head', 'services'],
  'stay.tell': ['guardianship', 'intake', 'worker', 'head', 'services']
}

export const guardianshipRecordable: PackSource['recordable'] = {
  ...guardianshipOnPerson,
  'placement.order': both,
  'placement.end': both,
  'stay.agree': both,
  'stay.leave-there': both,
  'contact.arrange': work,
  'handover.record': work,
  'kin.study': guardianship,
  'child.hear': guardianship
}

export const guardianshipTerms: PackSource['terms'] = {
  'field.grounds': { bg: 'Основание', ru: 'Основание устройства', en: 'Ground' },
  'field.moved': { bg: 'Дошло от друго място', ru: 'Прибыл из другого места', en: 'Came from elsewhere' },
  'act.placement.order': { bg: 'Настаняване на детето', ru: 'Устройство ребёнка', en: 'Place the child' },
  'entry.placement.ordered': { bg: 'Детето е настанено', ru: 'Ребёнок устроен', en: 'Child placed' },
  'act.placement.end': { bg: 'Край на настаняването', ru: 'Окончание размещения', en: 'End the placement' },
  'entry.placement.ended': { bg: 'Край на настаняването', ru: 'Размещение окончено', en: 'Placement ended' },
  'entry.stay.began': { bg: 'Начало на престой', ru: 'Начало пребывания', en: 'Stay began' },
  'entry.stay.ended': { bg: 'Край на престой', ru: 'Конец пребывания', en: 'Stay ended' },
  'act.stay.record': { bg: 'Запис на престой по чужд документ', ru: 'Запись о пребывании по чужому документу', en: 'Record a stay from others\' document' },
  'act.stay.leave': { bg: 'Край на престой по чужд документ', ru: 'Конец пребывания по чужому документу', en: 'End of a stay from others\' document' },
  'act.stay.tell': { bg: 'Уведомяване за приемането на детето', ru: 'Уведомление о помещении ребёнка', en: 'Tell of the stay' },
  'entry.stay.told': { bg: 'Уведомени за приемането на детето', ru: 'Уведомлены о помещении ребёнка', en: 'Told of the stay' },
  'field.whom': { bg: 'Кого', ru: 'Кого', en: 'Whom' },
  'act.stay.agree': { bg: 'Тристранно споразумение за временен престой', ru: 'Трёхстороннее соглашение о временном пребывании', en: 'Agreement of three on a temporary stay' },
  'entry.stay.agreed': { bg: 'Споразумение за временен престой', ru: 'Соглашение о временном пребывании', en: 'Temporary stay agreed' },
  'field.parties': { bg: 'Страни', ru: 'Стороны', en: 'Parties' },
  'act.stay.leave-there': { bg: 'Акт за оставяне на детето', ru: 'Акт об оставлении ребёнка', en: 'Act that the child was left' },
  'entry.child.left-there': { bg: 'Детето не е взето', ru: 'Ребёнка не забрали', en: 'The child was left' },
  'act.contact.arrange': { bg: 'Уговорени срещи и обаждания', ru: 'План встреч и звонков', en: 'Arrange contacts' },
  'entry.contact.arranged': { bg: 'Уговорени срещи и обаждания', ru: 'План встреч и звонков', en: 'Contacts arranged' },
  'field.everyDays': { bg: 'На колко дни', ru: 'Раз в сколько дней', en: 'Every so many days' },
  'field.supervised': { bg: 'В присъствието на специалист', ru: 'В присутствии специалиста', en: 'Supervised' },
  'field.where': { bg: 'Къде', ru: 'Где', en: 'Where' },
  'act.handover.record': { bg: 'Предаване на детето', ru: 'Акт передачи ребёнка', en: 'Hand the child over' },
  'entry.handover.recorded': { bg: 'Детето е предадено', ru: 'Ребёнок передан', en: 'Child handed over' },
  'act.kin.study': { bg: 'Проучване на кандидат за настойник', ru: 'Обследование кандидата в опекуны', en: 'Study a candidate for guardian' },
  'entry.kin.studied': { bg: 'Проучен кандидат за настойник', ru: 'Кандидат в опекуны обследован', en: 'Candidate studied' },
  'field.newRelative': { bg: 'Нов в регистъра на лицата', ru: 'Новый в реестре лиц', en: 'New in the register of persons' },
  'field.relative': { bg: 'Кандидат', ru: 'Кандидат', en: 'Candidate' },
  'field.relation': { bg: 'Кой е за детето', ru: 'Кем приходится ребёнку', en: 'What to the child' },
  'field.placement.order.order': { bg: 'Номер на акта', ru: 'Номер акта или приказа', en: 'Number of the act' },
  'field.placement.ordered.order': { bg: 'Номер на акта', ru: 'Номер акта или приказа', en: 'Number of the act' },
  'field.placement.ended.order': { bg: 'Номер на акта', ru: 'Номер акта или приказа', en: 'Number of the act' },
  'field.placement.order.signer': { bg: 'Подписал', ru: 'Подписал', en: 'Signed by' },
  'field.placement.ordered.signer': { bg: 'Подписал', ru: 'Подписал', en: 'Signed by' },
  'field.placement.order.contract': { bg: 'Договор за приемно семейство', ru: 'Договор о приёмной семье', en: 'Contract of a foster family' },
  'field.placement.ordered.contract': { bg: 'Договор за приемно семейство', ru: 'Договор о приёмной семье', en: 'Contract of a foster family' },
  'field.fosterKind': { bg: 'Вид приемна грижа', ru: 'Вид приёмной семьи', en: 'Kind of foster care' },
  'field.siblings': { bg: 'Братя и сестри не са заедно', ru: 'Братья и сёстры не вместе', en: 'Brothers and sisters apart' },
  'field.apart': { bg: 'Защо не са заедно', ru: 'Почему не вместе', en: 'Why apart' },
  'act.case.extend-clock': { bg: 'Удължаване на срок', ru: 'Продление срока', en: 'Extend a deadline' }
}
