// biome-ignore-all format: one code a line
/**
 * Legal status: parental rights, adoption, death, leaving the country, missing from care, full age, the closing of a
 * home. Amounts and articles are not checked by a lawyer.
 */
import type { PackSource } from '#domain/law/pack.ts'

export const statusVocabularies: PackSource['vocabularies'] = {
  'parental-statuses': [
    { code: 'limited', words: { bg: 'ограничени родителски права (чл. 131 СК)', ru: 'родительские права ограничены (ст. 131 СК)', en: 'rights limited (art. 131 FC)' } },
    { code: 'deprived', words: { bg: 'лишаване от родителски права (чл. 132 СК)', ru: 'лишение родительских прав (ст. 132 СК)', en: 'deprived of rights (art. 132 FC)' } },
    { code: 'restored', words: { bg: 'възстановени родителски права (чл. 135 СК)', ru: 'родительские права восстановлены (ст. 135 СК)', en: 'rights restored (art. 135 FC)' } }
  ],
  guardianships: [
    { code: 'guardian', words: { bg: 'настойник', ru: 'опекун', en: 'guardian' } },
    { code: 'curator', words: { bg: 'попечител', ru: 'попечитель', en: 'curator' } },
    { code: 'special-representative', words: { bg: 'особен представител', ru: 'особый представитель', en: 'special representative' } }
  ],
  'consent-givers': [
    { code: 'mother', words: { bg: 'майката', ru: 'мать', en: 'the mother' } },
    { code: 'father', words: { bg: 'бащата', ru: 'отец', en: 'the father' } },
    { code: 'both', words: { bg: 'двамата родители', ru: 'оба родителя', en: 'both parents' } },
    { code: 'guardian', words: { bg: 'настойникът', ru: 'опекун', en: 'the guardian' } },
    { code: 'child', words: { bg: 'детето, навършило 14 години', ru: 'ребёнок, достигший 14 лет', en: 'the child of 14 or more' } }
  ],
  'adoption-grounds': [
    { code: 'consent', words: { bg: 'съгласие за осиновяване', ru: 'согласие на усыновление', en: 'consent to adoption' } },
    { code: 'inaction', words: { bg: 'шест месеца без искане на родителя', ru: 'шесть месяцев без просьбы родителя', en: 'six months without a request of the parent' } },
    { code: 'deprived', words: { bg: 'родителите са лишени от права', ru: 'родители лишены прав', en: 'the parents are deprived of rights' } },
    { code: 'unknown', words: { bg: 'родителите са неизвестни', ru: 'родители неизвестны', en: 'the parents are unknown' } },
    { code: 'dead', words: { bg: 'родителите са починали', ru: 'родители умерли', en: 'the parents have died' } }
  ],
  'adoption-kinds': [
    { code: 'full', words: { bg: 'пълно осиновяване', ru: 'полное усыновление', en: 'full adoption' }, means: 'full' },
    { code: 'simple', words: { bg: 'непълно осиновяване', ru: 'неполное усыновление', en: 'simple adoption' } }
  ],
  'adoption-register-ends': [
    { code: 'returned-home', words: { bg: 'върнато в семейството', ru: 'возвращён в семью', en: 'returned to the family' } },
    { code: 'ground-gone', words: { bg: 'основанието е отпаднало', ru: 'основание отпало', en: 'the ground has fallen away' } },
    { code: 'consent-withdrawn', words: { bg: 'съгласието е оттеглено', ru: 'согласие отозвано', en: 'the consent was withdrawn' } },
    { code: 'of-age', words: { bg: 'навършено пълнолетие', ru: 'совершеннолетие', en: 'came of age' } },
    { code: 'died', words: { bg: 'смърт', ru: 'смерть', en: 'died' } }
  ],
  'subject-ends': [
    { code: 'died', words: { bg: 'детето е починало', ru: 'ребёнок умер', en: 'the child has died' } },
    { code: 'adopted', words: { bg: 'осиновяването е в сила', ru: 'усыновление вступило в силу', en: 'the adoption is in force' } },
    { code: 'left-country', words: { bg: 'детето трайно е напуснало страната', ru: 'ребёнок выехал из страны', en: 'the child has left the country for good' } },
    { code: 'of-age', words: { bg: 'навършено пълнолетие', ru: 'совершеннолетие', en: 'came of age' } }
  ],
  'found-outcomes': [
    { code: 'returned', words: { bg: 'върнато там, където е настанено', ru: 'возвращён туда, где размещён', en: 'returned to the placement' } },
    { code: 'new-placement', words: { bg: 'нужно е ново настаняване', ru: 'нужно новое размещение', en: 'a new placement is needed' } },
    { code: 'with-family', words: { bg: 'при семейството или близки', ru: 'у семьи или близких', en: 'with the family or close persons' } },
    { code: 'hospital', words: { bg: 'в лечебно заведение', ru: 'в медицинской организации', en: 'in a hospital' } },
    { code: 'police', words: { bg: 'при полицията', ru: 'в полиции', en: 'with the police' } }
  ],
  schooling: [
    { code: 'studying', words: { bg: 'учи', ru: 'учится', en: 'at school' } },
    { code: 'at-risk', words: { bg: 'в риск да отпадне', ru: 'в риске отчисления', en: 'at risk of dropping out' } },
    { code: 'dropped-out', words: { bg: 'отпаднало от училище', ru: 'выбыл из школы', en: 'dropped out' } },
    { code: 'back', words: { bg: 'върнало се в училище', ru: 'вернулся в школу', en: 'back at school' } },
    { code: 'finished', words: { bg: 'завършило средно образование', ru: 'окончил среднюю школу', en: 'finished secondary school' } }
  ],
  'reopen-reasons': [
    { code: 'new-risk', words: { bg: 'нов риск за детето', ru: 'новый риск для ребёнка', en: 'a new risk to the child' } },
    { code: 'returned', words: { bg: 'детето отново живее тук', ru: 'ребёнок снова живёт здесь', en: 'the child lives here again' } },
    { code: 'court', words: { bg: 'решение на съда', ru: 'решение суда', en: 'the court\'s judgment' } },
    { code: 'closed-too-early', words: { bg: 'закрит преждевременно', ru: 'закрыт преждевременно', en: 'closed too early' } }
  ]
}

export const statusClocks: PackSource['clocks'] = [
  // Counted from the birth that the wish brings along: thirty full days, the day of birth not among them, have gone by on
  // the thirty-first day; consent on an earlier day is refused by a requirement.
  {
    code: 'CONS30',
    words: { bg: 'Най-ранно съгласие за осиновяване', ru: 'Самое раннее согласие на усыновление', en: 'Earliest consent to adoption' },
    whose: 'party',
    kind: 'not-before',
    starts: [{ on: 'adoption.wished' }],
    whileRunning: 'ignore',
    stops: [{ on: 'adoption.registered' }],
    voids: [{ on: 'adoption.consented' }, { on: 'adoption.withdrawn' }, { on: 'adoption.in-force' }, { on: 'person.died' }],
    norms: [{ from: '2000-01-01', to: null, term: { date: 'birth', days: 31 }, shift: 'none', basis: 'СК чл. 89–90', certainty: 'high', verified: false }]
  },
  {
    code: 'ADR14',
    words: { bg: 'Вписване в регистъра за осиновяване', ru: 'Внесение в реестр для усыновления', en: 'Entry in the register for adoption' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'adoption.consented' }, { on: 'rights.changed', where: { status: 'deprived' } }],
    whileRunning: 'ignore',
    stops: [{ on: 'adoption.registered' }],
    voids: [{ on: 'adoption.withdrawn' }, { on: 'person.died' }, { on: 'person.of-age' }, { on: 'adoption.in-force' }, { on: 'rights.changed', where: { status: 'restored' } }],
    norms: [{ from: '2000-01-01', to: null, term: { days: 14 }, shift: 'next-working-day', basis: 'СК чл. 84: уведомяване и вписване, по 7 дни', certainty: 'low', verified: false }]
  },
  {
    code: 'POST6',
    words: { bg: 'Доклад след осиновяване', ru: 'Отчёт после усыновления', en: 'Report after adoption' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'adoption.follow-up-began' }, { on: 'adoption.followed-up', where: { final: false } }],
    whileRunning: 'ignore',
    stops: [{ on: 'adoption.followed-up' }],
    voids: [{ on: 'person.died' }, { on: 'person.of-age' }, { on: 'person.left-country' }],
    norms: [{ from: '2000-01-01', to: null, term: { months: 6 }, shift: 'next-working-day', basis: 'СК; Наредба РД-07-7 от 2010 г.', certainty: 'low', verified: false }]
  },
  {
    code: 'POST24',
    words: { bg: 'Последен доклад след осиновяване', ru: 'Последний отчёт после усыновления', en: 'Last report after adoption' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'adoption.follow-up-began' }],
    whileRunning: 'ignore',
    stops: [{ on: 'adoption.followed-up', where: { final: true } }],
    voids: [{ on: 'person.died' }, { on: 'person.of-age' }, { on: 'person.left-country' }],
    norms: [{ from: '2000-01-01', to: null, term: { months: 24 }, shift: 'next-working-day', basis: 'СК; Наредба РД-07-7 от 2010 г.', certainty: 'low', verified: false }]
  },
  {
    code: 'MISS1',
    words: { bg: 'Уведомяване на полицията за липсващо дете', ru: 'Оповещение полиции о пропавшем ребёнке', en: 'Police told of a missing child' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'child.missing' }],
    whileRunning: 'ignore',
    stops: [{ on: 'missing.told', where: { bodies: 'police' } }],
    voids: [{ on: 'child.found' }, { on: 'person.died' }],
    norms: [{ from: '2000-01-01', to: null, term: { hours: 1 }, shift: 'none', basis: 'ЗЗД чл. 7: незабавно; час по предложение', certainty: 'low', verified: false }]
  },
  // The three bodies are told at the same time: a requirement lets no notice go to some of them only.
  {
    code: 'NRM24',
    words: { bg: 'Уведомяване при трафик', ru: 'Оповещение о торговле людьми', en: 'Notice of trafficking' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'signal.registered', where: { kinds: 'trafficking' } }],
    whileRunning: 'second',
    stops: [{ on: 'trafficking.told' }],
    voids: [{ on: 'signal.joined' }, { on: 'signal.concluded', where: { result: ['no-risk', 'duplicate', 'false-report'] } }],
    norms: [{ from: '2000-01-01', to: null, term: { hours: 24 }, shift: 'none', basis: 'Национален механизъм за насочване, мярка 1.1', certainty: 'found', verified: false }]
  }
]

export const statusRequirements: PackSource['requirements'] = [
  {
    id: 'consent-not-before',
    before: ['adoption.consent'],
    when: { input: 'by', is: ['mother', 'both'] },
    ask: { age: { fromDays: 31 } },
    words: { bg: 'Майката може да даде съгласие най-рано 30 дни след раждането. Ако датата на раждане не е известна, въведете я.', ru: 'Мать может дать согласие не раньше чем через 30 дней после рождения. Если дата рождения неизвестна, внесите её.', en: 'The mother may consent 30 days after the birth at the earliest. If the birth date is not known, enter it.' },
    basis: 'СК чл. 89–90',
    certainty: 'high',
    verified: false,
    remedy: 'person.describe',
    owner: 'director'
  },
  {
    id: 'child-consents-from-14',
    before: ['adoption.consent'],
    when: { input: 'by', is: 'child' },
    ask: { age: { from: 14 } },
    words: { bg: 'Съгласие дава дете, навършило 14 години.', ru: 'Согласие даёт ребёнок, достигший 14 лет.', en: 'A child consents from the age of 14.' },
    basis: 'СК чл. 89',
    certainty: 'medium',
    verified: false,
    remedy: 'person.describe',
    owner: 'director'
  },
  {
    id: 'ground-consent',
    before: ['adoption.register'],
    when: { input: 'ground', is: 'consent' },
    ask: { all: [{ fact: 'adoption.consented' }, { not: { fact: 'adoption.withdrawn', since: 'adoption.consented' } }] },
    words: { bg: 'Няма записано съгласие за осиновяване.', ru: 'Согласие на усыновление не записано.', en: 'No consent to adoption is recorded.' },
    basis: 'СК чл. 84, 89',
    certainty: 'high',
    verified: false,
    remedy: 'adoption.consent',
    owner: 'director'
  },
  {
    id: 'ground-deprived',
    before: ['adoption.register'],
    when: { input: 'ground', is: 'deprived' },
    ask: { fact: 'rights.changed', where: { status: 'deprived' }, lastBy: ['parent'] },
    words: { bg: 'Няма родител, който е лишен от права.', ru: 'Нет родителя, лишённого прав.', en: 'No parent is deprived of rights.' },
    basis: 'СК чл. 84, чл. 93, ал. 2',
    certainty: 'high',
    verified: false,
    remedy: 'rights.record',
    owner: 'director'
  },
  {
    id: 'ground-inaction',
    before: ['adoption.register'],
    when: { input: 'ground', is: 'inaction' },
    ask: { fact: 'notice.sent', where: { kind: 'regional-inaction' } },
    words: { bg: 'Регионалната дирекция не е уведомена за шестте месеца бездействие.', ru: 'Региональная дирекция не уведомлена о шести месяцах бездействия.', en: 'The regional directorate has not been told of the six months of inaction.' },
    basis: 'СК чл. 84, чл. 93, ал. 2',
    certainty: 'high',
    verified: false,
    remedy: 'notice.send',
    owner: 'director'
  },
  {
    id: 'on-adoption-register',
    before: ['adopter.choose'],
    ask: { fact: 'adoption.registered' },
    words: { bg: 'Детето не е вписано в регистъра за пълно осиновяване.', ru: 'Ребёнок не внесён в реестр для полного усыновления.', en: 'The child is not on the register for full adoption.' },
    basis: 'СК чл. 83, 84',
    certainty: 'high',
    verified: false,
    remedy: 'adoption.register',
    owner: 'regional'
  },
  {
    id: 'adoption-decreed',
    before: ['adoption.enter-into-force'],
    ask: { fact: 'adoption.decreed', where: { kind: { input: 'kind' } } },
    words: { bg: 'Няма записано решение за това осиновяване.', ru: 'Решение об этом усыновлении не записано.', en: 'No judgment on this adoption is recorded.' },
    basis: 'СК чл. 97–101',
    certainty: 'high',
    verified: false,
    remedy: 'adoption.decree',
    owner: 'director'
  },
  {
    id: 'no-word-after-adoption',
    before: ['notice.send'],
    when: { input: 'kind', is: ['parents', 'order-served'] },
    ask: { not: { fact: 'adoption.in-force', where: { kind: 'full' } } },
    words: { bg: 'Осиновяването е в сила: рождените родители не се уведомяват повече.', ru: 'Усыновление в силе: кровные родители больше не уведомляются.', en: 'The adoption is in force: the birth parents are told nothing more.' },
    basis: 'СК: тайна на осиновяването',
    certainty: 'medium',
    verified: false,
    owner: 'director'
  },
  {
    id: 'placement-ended-first',
    before: ['person.leave-country'],
    ask: { not: { outside: true } },
    words: { bg: 'Детето е настанено извън семейството: настаняването се прекратява преди трайното напускане на страната.', ru: 'Ребёнок размещён вне семьи: до выезда из страны размещение прекращается.', en: 'The child is placed outside the family: the placement ends before it leaves the country for good.' },
    basis: 'ЗЗД чл. 29, 30',
    certainty: 'medium',
    verified: false,
    owner: 'head'
  },
  {
    id: 'not-before-eighteen',
    before: ['person.come-of-age'],
    ask: { age: { from: 18 } },
    words: { bg: 'Лицето не е навършило 18 години. Ако датата на раждане не е известна, въведете я.', ru: 'Лицу нет 18 лет. Если дата рождения неизвестна, внесите её.', en: 'The person is not 18 yet. If the birth date is not known, enter it.' },
    basis: 'ЗЛС чл. 2',
    certainty: 'high',
    verified: false,
    remedy: 'person.describe',
    owner: 'head'
  },
  {
    id: 'stays-by-judgment',
    before: ['person.come-of-age'],
    when: { input: 'stays', is: true },
    ask: { all: [{ fact: 'judgment.given', where: { untilAge: 'of-age-or-school' } }, { fact: 'schooling.recorded', where: { status: ['studying', 'back', 'at-risk'] } }] },
    words: { bg: 'След 18 години се остава само по съдебно решение за времето на училище и докато младежът учи.', ru: 'После 18 лет остаются только по решению суда на время учёбы и пока молодой человек учится.', en: 'After 18 one stays only by a judgment for the time of school, and while at school.' },
    basis: 'ЗЗД чл. 28; съдебна практика',
    certainty: 'found',
    verified: false,
    remedy: 'schooling.record',
    owner: 'head'
  },
  {
    id: 'leaving-care-plan',
    before: ['plan.review'],
    when: { all: [{ outside: true }, { age: { from: 16 } }] },
    ask: { any: [{ not: { age: { from: 16 } } }, { fact: 'plan.adopted', where: { plan: 'leaving-care' } }] },
    words: { bg: 'Младежът е на 16 или повече години и живее извън семейството, а няма план за напускане на грижа.', ru: 'Молодому человеку 16 или больше, он живёт вне семьи, а плана выхода из-под опеки нет.', en: 'The young person is 16 or older, lives outside the family and has no leaving-care plan.' },
    basis: 'ЗЗД; ЗСУ; възрастта е предложение',
    certainty: 'proposal',
    verified: false,
    remedy: 'plan.adopt',
    owner: 'worker'
  },
  {
    id: 'child-not-adult',
    before: ['case.open', 'case.reopen'],
    ask: { not: { fact: 'person.of-age' } },
    words: { bg: 'Лицето е пълнолетно: случай за закрила на дете не се отваря.', ru: 'Лицо совершеннолетнее: случай защиты ребёнка не открывается.', en: 'The person is of age: no child protection case is opened.' },
    basis: 'ЗЗД чл. 2',
    certainty: 'high',
    verified: false,
    owner: 'head'
  },
  {
    id: 'three-told-together',
    before: ['trafficking.tell'],
    ask: { all: [{ input: 'bodies', is: 'child-agency' }, { input: 'bodies', is: 'police' }, { input: 'bodies', is: 'trafficking-commission' }] },
    words: { bg: 'При трафик ДАЗД, полицията и комисията за борба с трафика се уведомяват едновременно.', ru: 'При торговле людьми агентство, полиция и комиссия оповещаются одновременно.', en: 'In trafficking the State Agency, the police and the commission are told at the same time.' },
    basis: 'Национален механизъм за насочване, мярка 1.1',
    certainty: 'found',
    verified: false,
    owner: 'head'
  },
  {
    id: 'no-institution',
    before: ['placement.order'],
    ask: { admits: 'kind' },
    words: { bg: 'Настаняването в специализирана институция не е мярка за закрила: нови деца не се приемат.', ru: 'Размещение в специализированном учреждении не является мерой защиты: новых детей не принимают.', en: 'Placement in a specialised institution is no protection measure any more: no child is taken in.' },
    basis: 'ЗЗД чл. 4, ал. 1, т. 6 (отм.)',
    certainty: 'found',
    verified: false,
    remedy: 'rung.study',
    owner: 'director'
  },
  {
    id: 'admissions-stopped',
    before: ['placement.order', 'stay.record'],
    ask: { admits: 'service' },
    words: { bg: 'Услугата се закрива по решение и не приема нови деца.', ru: 'Служба закрывается по решению и новых детей не принимает.', en: 'The service is being closed by decision and takes nobody in.' },
    basis: 'Решение за закриване; ЗСУ ПЗР',
    certainty: 'medium',
    verified: false,
    owner: 'director'
  }
]

const work = ['worker', 'head']
const court = ['liaison', 'worker', 'head', 'director']
const lead = ['head', 'director']
/** The regional directorate keeps the register and leads the road to adoption. */
const adoption = ['adoption']

export const statusOnPerson: Record<string, string[]> = {
  'rights.record': court,
  'guardian.appoint': court,
  'adoption.wish': work,
  'adoption.consent': [...court, ...adoption],
  'adoption.withdraw': [...court, ...adoption],
  'adoption.register': adoption,
  'adoption.leave-register': adoption,
  'adopter.choose': adoption,
  'adoption.petition': [...court, ...adoption],
  'adoption.decree': [...court, ...adoption],
  'adoption.enter-into-force': ['director', ...adoption],
  'adoption.follow-up': [...work, ...adoption],
  'person.die': work,
  'person.leave-country': work,
  'person.return': work,
  'person.come-of-age': lead,
  'schooling.record': work,
  'child.miss': [...work, 'intake'],
  'missing.tell': [...work, 'intake'],
  'child.find': [...work, 'intake'],
  'exit.assess': work,
  'exit.plan': work,
  'aftercare.begin': work,
  'aftercare.plan': work
}
/** Nothing is done any more with who has died or was adopted; what was written is still mended. */
export const personEnded: NonNullable<PackSource['process']['person']> = {
  died: { 'person.describe': ['intake', 'worker', 'head'], 'person.correct': lead, 'person.resolve': lead },
  sealed: { 'person.correct': ['director', ...adoption], 'person.resolve': ['director', ...adoption] }
}
export const statusRecordable: PackSource['recordable'] = {
  'rights.record': court,
  'guardian.appoint': court,
  'adoption.wish': work,
  'adoption.consent': [...court, ...adoption],
  'adoption.withdraw': [...court, ...adoption],
  'adoption.register': adoption,
  'adoption.leave-register': adoption,
  'adopter.choose': adoption,
  'adoption.petition': [...court, ...adoption],
  'adoption.decree': [...court, ...adoption],
  'adoption.enter-into-force': ['director', ...adoption],
  'adoption.follow-up': work,
  'person.die': work,
  'person.leave-country': work,
  'person.return': work,
  'person.come-of-age': lead,
  'schooling.record': work,
  'child.miss': [...work, 'intake'],
  'missing.tell': [...work, 'intake'],
  'child.find': [...work, 'intake'],
  'exit.assess': work,
  'exit.plan': work,
  'aftercare.begin': work,
  'aftercare.plan': work,
  'case.reopen': lead,
  'service.freeze': ['services', 'regional'],
  'signal.arrive': ['intake', 'worker', 'head'],
  'trafficking.tell': ['intake', 'worker', 'head']
}

export const statusTerms: PackSource['terms'] = {
  'act.rights.record': { bg: 'Решение за родителските права', ru: 'Решение о родительских правах', en: 'Judgment on parental rights' },
  'act.guardian.appoint': { bg: 'Назначаване на настойник или попечител', ru: 'Назначение опекуна или попечителя', en: 'Appoint a guardian' },
  'act.adoption.wish': { bg: 'Желание за осиновяване', ru: 'Желание усыновления', en: 'Wish for adoption' },
  'act.adoption.consent': { bg: 'Съгласие за осиновяване', ru: 'Согласие на усыновление', en: 'Consent to adoption' },
  'act.adoption.withdraw': { bg: 'Оттегляне на желанието или съгласието за осиновяване', ru: 'Отзыв желания или согласия на усыновление', en: 'Withdraw the wish or consent' },
  'act.adoption.register': { bg: 'Вписване в регистъра за пълно осиновяване', ru: 'Внесение в реестр полного усыновления', en: 'Enter on the register for full adoption' },
  'act.adoption.leave-register': { bg: 'Отписване от регистъра за осиновяване', ru: 'Исключение из реестра усыновления', en: 'Leave the register for adoption' },
  'act.adopter.choose': { bg: 'Избор на осиновяващ от съвета', ru: 'Выбор усыновителя советом', en: 'Adopter chosen by the council' },
  'act.adoption.petition': { bg: 'Молба за осиновяване', ru: 'Заявление об усыновлении', en: 'Petition for adoption' },
  'act.adoption.decree': { bg: 'Решение за осиновяване', ru: 'Решение об усыновлении', en: 'Judgment of adoption' },
  'act.adoption.enter-into-force': { bg: 'Осиновяването влиза в сила', ru: 'Усыновление вступает в силу', en: 'The adoption enters into force' },
  'act.adoption.follow-up': { bg: 'Доклад след осиновяване', ru: 'Отчёт после усыновления', en: 'Report after adoption' },
  'act.person.die': { bg: 'Смърт на лицето', ru: 'Смерть лица', en: 'Death' },
  'act.person.leave-country': { bg: 'Трайно напускане на страната', ru: 'Выезд из страны навсегда', en: 'Left the country for good' },
  'act.person.return': { bg: 'Завръщане в страната', ru: 'Возвращение в страну', en: 'Return to the country' },
  'act.person.come-of-age': { bg: 'Навършено пълнолетие', ru: 'Совершеннолетие', en: 'Coming of age' },
  'act.schooling.record': { bg: 'Положение в училище', ru: 'Положение в школе', en: 'Schooling' },
  'act.child.miss': { bg: 'Детето липсва', ru: 'Ребёнок пропал', en: 'The child is missing' },
  'act.missing.tell': { bg: 'Уведомяване за липсващо дете', ru: 'Оповещение о пропавшем ребёнке', en: 'Tell of the missing child' },
  'act.child.find': { bg: 'Детето е намерено', ru: 'Ребёнок найден', en: 'The child is found' },
  'act.exit.assess': { bg: 'Индивидуална оценка за извеждане', ru: 'Индивидуальная оценка для вывода', en: 'Individual assessment for leaving the home' },
  'act.exit.plan': { bg: 'План за извеждане: къде и кога', ru: 'План вывода: куда и когда', en: 'Exit plan: where to and when' },
  'act.aftercare.begin': { bg: 'Подкрепа след напускане на грижа: договор', ru: 'Поддержка после выхода из-под опеки: договор', en: 'Support after care: contract' },
  'act.aftercare.plan': { bg: 'Оценка и план за подкрепа след грижа', ru: 'Оценка и план поддержки после опеки', en: 'Assessment and plan of support after care' },
  'entry.aftercare.began': { bg: 'Подкрепа след напускане на грижа', ru: 'Поддержка после выхода из-под опеки', en: 'Support after care began' },
  'entry.aftercare.planned': { bg: 'План за подкрепа след грижа', ru: 'План поддержки после опеки', en: 'Plan of support after care' },
  'act.case.reopen': { bg: 'Отваряне отново на случая', ru: 'Повторное открытие случая', en: 'Reopen the case' },
  'act.service.freeze': { bg: 'Спиране на приема преди закриване', ru: 'Прекращение приёма перед закрытием', en: 'Stop admissions before closing' },
  'act.trafficking.tell': { bg: 'Уведомяване за трафик', ru: 'Оповещение о торговле людьми', en: 'Notice of trafficking' },
  'entry.trafficking.told': { bg: 'Уведомени за трафик', ru: 'Оповещены о торговле людьми', en: 'Told of trafficking' },
  'act.signal.arrive': { bg: 'Детето е пристигнало', ru: 'Ребёнок прибыл', en: 'The child has arrived' },
  'entry.rights.changed': { bg: 'Решение за родителските права', ru: 'Решение о родительских правах', en: 'Parental rights' },
  'entry.guardian.appointed': { bg: 'Назначен настойник или попечител', ru: 'Назначен опекун или попечитель', en: 'Guardian appointed' },
  'entry.adoption.wished': { bg: 'Желание за осиновяване', ru: 'Желание усыновления', en: 'Wish for adoption' },
  'entry.adoption.consented': { bg: 'Съгласие за осиновяване', ru: 'Согласие на усыновление', en: 'Consent to adoption' },
  'entry.adoption.withdrawn': { bg: 'Оттеглено желание или съгласие за осиновяване', ru: 'Отозвано желание или согласие на усыновление', en: 'Wish or consent withdrawn' },
  'entry.adoption.registered': { bg: 'Вписано в регистъра за пълно осиновяване', ru: 'Внесён в реестр полного усыновления', en: 'On the register for full adoption' },
  'entry.adoption.register-left': { bg: 'Отписано от регистъра за осиновяване', ru: 'Исключён из реестра усыновления', en: 'Left the register for adoption' },
  'entry.adopter.chosen': { bg: 'Избран осиновяващ', ru: 'Выбран усыновитель', en: 'Adopter chosen' },
  'entry.adoption.petitioned': { bg: 'Подадена молба за осиновяване', ru: 'Подано заявление об усыновлении', en: 'Petition for adoption' },
  'entry.adoption.decreed': { bg: 'Решение за осиновяване', ru: 'Решение об усыновлении', en: 'Adoption decreed' },
  'entry.adoption.in-force': { bg: 'Осиновяването е в сила', ru: 'Усыновление в силе', en: 'Adoption in force' },
  'entry.adoption.follow-up-began': { bg: 'Начало на наблюдението след осиновяване', ru: 'Начало наблюдения после усыновления', en: 'Follow-up after adoption began' },
  'entry.adoption.followed-up': { bg: 'Доклад след осиновяване', ru: 'Отчёт после усыновления', en: 'Report after adoption' },
  'entry.identity.sealed': { bg: 'Самоличността е запечатана', ru: 'Личность закрыта', en: 'Identity sealed' },
  'entry.person.died': { bg: 'Смърт', ru: 'Смерть', en: 'Died' },
  'entry.person.left-country': { bg: 'Трайно напусна страната', ru: 'Выехал из страны навсегда', en: 'Left the country for good' },
  'entry.person.returned': { bg: 'Завърна се в страната', ru: 'Вернулся в страну', en: 'Returned to the country' },
  'entry.person.of-age': { bg: 'Навърши пълнолетие', ru: 'Достиг совершеннолетия', en: 'Came of age' },
  'entry.schooling.recorded': { bg: 'Положение в училище', ru: 'Положение в школе', en: 'Schooling' },
  'entry.child.missing': { bg: 'Детето липсва', ru: 'Ребёнок пропал', en: 'Missing' },
  'entry.missing.told': { bg: 'Уведомени за липсващото дете', ru: 'Оповещены о пропавшем ребёнке', en: 'Told of the missing child' },
  'entry.child.found': { bg: 'Детето е намерено', ru: 'Ребёнок найден', en: 'Found' },
  'entry.exit.assessed': { bg: 'Индивидуална оценка за извеждане', ru: 'Индивидуальная оценка для вывода', en: 'Individual assessment for leaving the home' },
  'entry.exit.planned': { bg: 'План за извеждане', ru: 'План вывода', en: 'Exit plan' },
  'entry.case.subject-ended': { bg: 'Работата с детето е приключила по право', ru: 'Работа с ребёнком завершена по закону', en: 'The work with the child has ended by law' },
  'entry.case.reopened': { bg: 'Случаят е отворен отново', ru: 'Случай открыт снова', en: 'Case reopened' },
  'entry.service.frozen': { bg: 'Приемът е спрян', ru: 'Приём прекращён', en: 'Admissions stopped' },
  'entry.child.arrived': { bg: 'Детето е пристигнало', ru: 'Ребёнок прибыл', en: 'The child has arrived' },
  'field.parent': { bg: 'Родител', ru: 'Родитель', en: 'Parent' },
  'field.status': { bg: 'Положение', ru: 'Положение', en: 'Status' },
  'field.guardian': { bg: 'Лице', ru: 'Лицо', en: 'Person' },
  'field.ground': { bg: 'Основание', ru: 'Основание', en: 'Ground' },
  'field.adoption.wish.by': { bg: 'Кой желае', ru: 'Кто желает', en: 'Who wishes it' },
  'field.adoption.wished.by': { bg: 'Кой желае', ru: 'Кто желает', en: 'Who wishes it' },
  'field.adoption.consent.by': { bg: 'Кой дава съгласие', ru: 'Кто даёт согласие', en: 'Who consents' },
  'field.adoption.consented.by': { bg: 'Кой дава съгласие', ru: 'Кто даёт согласие', en: 'Who consents' },
  'field.adoption.withdraw.by': { bg: 'Кой оттегля', ru: 'Кто отзывает', en: 'Who withdraws' },
  'field.adoption.withdrawn.by': { bg: 'Кой оттегля', ru: 'Кто отзывает', en: 'Who withdraws' },
  'field.identity': { bg: 'Новата самоличност', ru: 'Новая личность', en: 'The new identity' },
  'field.identity.family': { bg: 'Фамилия', ru: 'Фамилия', en: 'Family name' },
  'field.identity.identifier.kind': { bg: 'Вид номер', ru: 'Вид номера', en: 'Kind of number' },
  'field.abroad': { bg: 'Осиновителите живеят в чужбина (международно осиновяване)', ru: 'Усыновители живут за границей (международное усыновление)', en: 'The adopters live abroad (intercountry adoption)' },
  'field.followedBy': { bg: 'Дирекция, която наблюдава', ru: 'Учреждение, которое наблюдает', en: 'Office that follows it' },
  'field.stays': { bg: 'Настаняването продължава', ru: 'Размещение продолжается', en: 'The placement goes on' },
  'field.target': { bg: 'Къде ще живее', ru: 'Где будет жить', en: 'Where it will live' },
  'field.exit.plan.by': { bg: 'До дата', ru: 'До даты', en: 'By' },
  'field.exit.planned.by': { bg: 'До дата', ru: 'До даты', en: 'By' },
  'field.closesOn': { bg: 'Закрива се до', ru: 'Закрывается до', en: 'To be closed by' },
  'field.case.subject-ended.why': { bg: 'Причина', ru: 'Причина', en: 'Why' }
}
