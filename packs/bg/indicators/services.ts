// biome-ignore-all format: one field a line
/** Foster families, social services and their places, and the institutions that are closed. */
import type { Indicators } from '../../common/indicators.ts'
import { chapter, placeCuts } from './parts.ts'

const institutionKinds = ['home-without-care', 'home-disability', 'home-medical']
const residential = ['cnst', 'crisis-centre', 'family-crisis-centre', 'transitional', 'shelter', 'supervised-home']

export const foster: Indicators = chapter('foster', { cuts: ['fosterType', 'occupied', 'area', 'office', 'territory'] }, [
  {
    code: 'foster-families',
    words: { bg: 'Утвърдени приемни семейства', ru: 'Утверждённые приёмные семьи', en: 'Approved foster families' },
    definition: { bg: 'Приемни семейства, вписани в регистъра в края на деня, професионални и доброволни.', ru: 'Приёмные семьи, состоящие в реестре на конец дня, профессиональные и добровольные.', en: 'Foster families on the register at the end of the day, professional and voluntary.' },
    unit: 'family',
    kind: 'stock',
    counts: [{ ledger: 'foster', measure: 'stock' }],
    excludes: { bg: 'кандидатите, по които още няма решение.', ru: 'кандидатов, по которым решения ещё нет.', en: 'candidates on whom nothing is decided yet.' }
  },
  {
    code: 'foster-families-professional',
    words: { bg: 'Професионални приемни семейства', ru: 'Профессиональные приёмные семьи', en: 'Professional foster families' },
    definition: { bg: 'Приемни семейства, утвърдени като професионални и вписани в регистъра в края на деня.', ru: 'Приёмные семьи, утверждённые как профессиональные и состоящие в реестре на конец дня.', en: 'Foster families approved as professional and on the register at the end of the day.' },
    unit: 'family',
    kind: 'stock',
    counts: [{ ledger: 'foster', measure: 'stock', where: { fosterType: 'professional' } }]
  },
  {
    code: 'foster-families-empty',
    words: { bg: 'Приемни семейства без настанено дете', ru: 'Приёмные семьи без размещённого ребёнка', en: 'Foster families without a child' },
    definition: { bg: 'Приемни семейства, вписани в регистъра, при които в края на деня не е настанено дете.', ru: 'Приёмные семьи, состоящие в реестре, у которых на конец дня не размещён ребёнок.', en: 'Foster families on the register with whom no child is placed at the end of the day.' },
    unit: 'family',
    kind: 'stock',
    counts: [{ ledger: 'foster', measure: 'stock', where: { occupied: 'no' } }]
  },
  {
    code: 'foster-families-empty-share',
    words: { bg: 'Дял на приемните семейства без дете', ru: 'Доля приёмных семей без ребёнка', en: 'Share of foster families without a child' },
    definition: { bg: 'От всички утвърдени приемни семейства в края на деня: онези без настанено дете.', ru: 'Из всех утверждённых приёмных семей на конец дня: те, где ребёнок не размещён.', en: 'Of all approved foster families at the end of the day: those without a child.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['foster-families-empty'] }, denominator: { figures: ['foster-families'] }, per: 100 }
  },
  {
    code: 'foster-families-new',
    words: { bg: 'Новоутвърдени приемни семейства', ru: 'Вновь утверждённые приёмные семьи', en: 'Foster families newly approved' },
    definition: { bg: 'Приемни семейства, вписани в регистъра през периода.', ru: 'Приёмные семьи, внесённые в реестр за период.', en: 'Foster families entered on the register in the period.' },
    unit: 'family',
    kind: 'flow',
    counts: [{ ledger: 'foster', measure: 'in', how: ['approved'] }]
  },
  {
    code: 'foster-families-struck-off',
    words: { bg: 'Заличени приемни семейства', ru: 'Исключённые приёмные семьи', en: 'Foster families struck off' },
    definition: { bg: 'Приемни семейства, заличени от регистъра през периода.', ru: 'Приёмные семьи, исключённые из реестра за период.', en: 'Foster families struck off the register in the period.' },
    unit: 'family',
    kind: 'flow',
    counts: [{ ledger: 'foster', measure: 'out', other: { beyond: 'struck-off' } }]
  }
])

export const services: Indicators = chapter('services', { cuts: placeCuts }, [
  {
    code: 'services',
    words: { bg: 'Социални услуги за деца', ru: 'Социальные службы для детей', en: 'Social services for children' },
    definition: { bg: 'Социални услуги в общността за деца, финансирани от държавния бюджет, които работят в края на деня; и резидентните услуги от семеен тип сред тях.', ru: 'Социальные службы для детей в общине, финансируемые из государственного бюджета, работающие на конец дня, включая стационарные службы семейного типа.', en: 'Community social services for children funded from the state budget that work at the end of the day, residential services of the family type included.' },
    unit: 'service',
    kind: 'stock',
    counts: [{ ledger: 'service', measure: 'stock', where: { group: ['community', 'residential'], funding: 'state-budget' } }],
    excludes: { bg: 'специализираните институции, приемните семейства и услугите, които държавният бюджет не финансира.', ru: 'специализированные учреждения, приёмные семьи и службы, которые государственный бюджет не финансирует.', en: 'specialised institutions, foster families, and services that the state budget does not fund.' }
  },
  {
    code: 'services-capacity',
    words: { bg: 'Капацитет на социалните услуги за деца', ru: 'Вместимость социальных служб для детей', en: 'Capacity of social services for children' },
    definition: { bg: 'Местата в социалните услуги в общността за деца, финансирани от държавния бюджет, в края на деня. Това са места, не потребители и не заети места.', ru: 'Места в социальных службах для детей в общине, финансируемых из государственного бюджета, на конец дня. Это места, а не пользователи и не занятые места.', en: 'The places in community social services for children funded from the state budget at the end of the day. They are places, neither users nor places taken.' },
    unit: 'place',
    kind: 'stock',
    counts: [{ ledger: 'place', measure: 'stock', where: { group: ['community', 'residential'], funding: 'state-budget' } }],
    excludes: { bg: 'специализираните институции, приемните семейства и услугите, които държавният бюджет не финансира.', ru: 'специализированные учреждения, приёмные семьи и службы, которые государственный бюджет не финансирует.', en: 'specialised institutions, foster families, and services that the state budget does not fund.' }
  },
  {
    code: 'services-all',
    words: { bg: 'Работещи услуги и институции', ru: 'Работающие службы и учреждения', en: 'Services and institutions that work' },
    definition: { bg: 'Всички социални услуги, приемни семейства и институции, които работят в края на деня, независимо кой ги финансира.', ru: 'Все социальные службы, приёмные семьи и учреждения, работающие на конец дня, кто бы их ни финансировал.', en: 'All social services, foster families and institutions that work at the end of the day, whoever funds them.' },
    unit: 'service',
    kind: 'stock',
    variantOf: 'services',
    counts: [{ ledger: 'service', measure: 'stock' }]
  },
  {
    code: 'places-all',
    words: { bg: 'Места в услуги и институции', ru: 'Места в службах и учреждениях', en: 'Places in services and institutions' },
    definition: { bg: 'Местата във всички социални услуги, приемни семейства и институции в края на деня.', ru: 'Места во всех социальных службах, приёмных семьях и учреждениях на конец дня.', en: 'The places in all social services, foster families and institutions at the end of the day.' },
    unit: 'place',
    kind: 'stock',
    variantOf: 'services-capacity',
    counts: [{ ledger: 'place', measure: 'stock' }]
  },
  {
    code: 'service-users',
    words: { bg: 'Потребители на социални услуги', ru: 'Пользователи социальных служб', en: 'Users of social services' },
    definition: { bg: 'Лица, които в края на деня ползват социална услуга, без да живеят в нея, и живеещите в резидентни услуги. Който ползва две услуги, се брои във всяка.', ru: 'Лица, которые на конец дня пользуются социальной службой, не живя в ней, и живущие в стационарных службах. Кто пользуется двумя службами, считается в каждой.', en: 'Persons who at the end of the day use a social service without living in it, and those who live in residential services. Who uses two services counts in each.' },
    unit: 'person',
    kind: 'stock',
    counts: [{ ledger: 'use', measure: 'stock' }, { ledger: 'care', measure: 'stock', where: { setting: 'residential', serviceKind: residential } }],
    excludes: { bg: 'специализираните институции и приемните семейства.', ru: 'специализированные учреждения и приёмные семьи.', en: 'specialised institutions and foster families.' },
    cuts: ['serviceKind', 'area', 'office', 'sex', 'ages', 'age', 'disability']
  },
  {
    code: 'residential-places',
    words: { bg: 'Места в резидентна грижа', ru: 'Места в стационарных службах', en: 'Residential places' },
    definition: { bg: 'Местата в ЦНСТ, кризисни центрове и преходни жилища в края на деня.', ru: 'Места в центрах семейного типа, кризисных центрах и переходном жилье на конец дня.', en: 'Places in family-type centres, crisis centres and transitional homes at the end of the day.' },
    unit: 'place',
    kind: 'stock',
    counts: [{ ledger: 'place', measure: 'stock', where: { serviceKind: ['cnst', 'crisis-centre', 'transitional'] } }]
  },
  {
    code: 'residential-occupancy',
    words: { bg: 'Заетост на резидентната грижа', ru: 'Заполненность стационарных служб', en: 'Occupancy of residential care' },
    definition: { bg: 'От местата в ЦНСТ, кризисни центрове и преходни жилища в края на деня: заетите. Над 100 на сто означава деца над капацитета.', ru: 'Из мест в центрах семейного типа, кризисных центрах и переходном жилье на конец дня: занятые. Более 100 процентов означает детей сверх вместимости.', en: 'Of the places in family-type centres, crisis centres and transitional homes at the end of the day: those taken. More than 100 per cent means children over capacity.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['residential-stock'] }, denominator: { figures: ['residential-places'] }, per: 100 },
    cuts: ['serviceKind', 'area', 'office']
  }
])

export const institutions: Indicators = chapter('institutions', {}, [
  {
    code: 'institution-children',
    words: { bg: 'Деца в специализирани институции', ru: 'Дети в специализированных учреждениях', en: 'Children in specialised institutions' },
    definition: { bg: 'Деца и младежи, които в края на деня живеят в специализирана институция: дом за деца, лишени от родителска грижа, дом за деца с увреждания или дом за медико-социални грижи.', ru: 'Дети и молодые люди, которые на конец дня живут в специализированном учреждении: доме для детей без родительской заботы, доме для детей с инвалидностью или доме медико-социальной помощи.', en: 'Children and young people who at the end of the day live in a specialised institution: a home for children deprived of parental care, for children with disabilities, or for medical and social care.' },
    unit: 'child',
    kind: 'stock',
    counts: [{ ledger: 'care', measure: 'stock', where: { serviceKind: institutionKinds } }],
    excludes: { bg: 'центровете за настаняване от семеен тип и другите резидентни услуги.', ru: 'центры семейного типа и другие стационарные службы.', en: 'family-type placement centres and other residential services.' },
    cuts: ['serviceKind', 'length', 'area', 'office', 'sex', 'ages', 'age', 'disability']
  },
  {
    code: 'institutions',
    words: { bg: 'Действащи специализирани институции', ru: 'Действующие специализированные учреждения', en: 'Specialised institutions that work' },
    definition: { bg: 'Специализирани институции за деца, които работят в края на деня.', ru: 'Специализированные учреждения для детей, работающие на конец дня.', en: 'Specialised institutions for children that work at the end of the day.' },
    unit: 'institution',
    kind: 'stock',
    counts: [{ ledger: 'service', measure: 'stock', where: { group: 'institution' } }],
    cuts: ['serviceKind', 'area', 'territory']
  },
  {
    code: 'institutions-closed',
    words: { bg: 'Закрити специализирани институции', ru: 'Закрытые специализированные учреждения', en: 'Specialised institutions closed' },
    definition: { bg: 'Специализирани институции за деца, закрити през периода.', ru: 'Специализированные учреждения для детей, закрытые за период.', en: 'Specialised institutions for children closed in the period.' },
    unit: 'institution',
    kind: 'flow',
    counts: [{ ledger: 'service', measure: 'out', where: { group: 'institution' }, other: { beyond: 'closed' } }],
    cuts: ['serviceKind', 'area', 'territory']
  },
  {
    code: 'institution-decrease',
    words: { bg: 'Намаление на децата в специализирани институции от 2010 г.', ru: 'Сокращение числа детей в специализированных учреждениях с 2010 года', en: 'Decrease of children in specialised institutions since 2010' },
    definition: { bg: 'С колко на сто децата в специализирани институции в края на деня са по-малко, отколкото в края на 2010 г. Документът не посочва ден в 2010 г.; приет е краят на годината.', ru: 'На сколько процентов детей в специализированных учреждениях на конец дня меньше, чем на конец 2010 года. День в 2010 году документ не называет; принят конец года.', en: 'By how many per cent the children in specialised institutions at the end of the day are fewer than at the end of 2010. The document names no day in 2010; the end of the year is taken.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    change: { figure: 'institution-children', since: '2010-12-31', as: 'decrease' }
  }
])
