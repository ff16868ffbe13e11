// biome-ignore-all format: one field a line
/** Children outside their family: where they live, who came and who left. */
import type { Indicators } from '../../common/indicators.ts'
import { careCuts, chapter, noBirth } from './parts.ts'

export const care: Indicators = chapter('care', { cuts: careCuts }, [
  {
    code: 'kin-stock',
    words: { bg: 'Деца при роднини и близки', ru: 'Дети у родственников и близких', en: 'Children with relatives and close persons' },
    definition: { bg: 'Деца, настанени при роднини и близки, в края на деня.', ru: 'Дети, размещённые у родственников и близких, на конец дня.', en: 'Children placed with relatives and close persons at the end of the day.' },
    unit: 'child',
    kind: 'stock',
    counts: [{ ledger: 'care', measure: 'stock', where: { setting: 'kin' } }]
  },
  {
    code: 'foster-stock',
    words: { bg: 'Деца в приемни семейства', ru: 'Дети в приёмных семьях', en: 'Children in foster families' },
    definition: { bg: 'Деца, настанени в приемни семейства, в края на деня.', ru: 'Дети, размещённые в приёмных семьях, на конец дня.', en: 'Children placed in foster families at the end of the day.' },
    unit: 'child',
    kind: 'stock',
    counts: [{ ledger: 'care', measure: 'stock', where: { setting: 'foster' } }]
  },
  {
    code: 'residential-stock',
    words: { bg: 'Заети места в резидентна грижа', ru: 'Занятые места в стационарных службах', en: 'Residential places taken' },
    definition: { bg: 'Заети места в ЦНСТ, кризисни центрове и преходни жилища в края на деня; заемат ги и младежи над 18 години.', ru: 'Занятые места в центрах семейного типа, кризисных центрах и переходном жилье на конец дня; их занимают и молодые люди старше 18 лет.', en: 'Places taken in family-type centres, crisis centres and transitional homes at the end of the day; young people over 18 are among them.' },
    unit: 'place',
    kind: 'stock',
    counts: [{ ledger: 'care', measure: 'stock', where: { setting: 'residential', serviceKind: ['cnst', 'crisis-centre', 'transitional'] } }],
    excludes: { bg: 'Без звената „Майка и бебе“ и приютите.', ru: 'Без отделений «Мать и дитя» и приютов.', en: 'Without mother-and-baby units and shelters.' }
  },
  {
    code: 'cnst-stock',
    words: { bg: 'Заети места в ЦНСТ', ru: 'Занятые места в центрах семейного типа', en: 'Places taken in family-type centres' },
    definition: { bg: 'Заети места в центрове за настаняване от семеен тип в края на деня.', ru: 'Занятые места в центрах семейного типа на конец дня.', en: 'Places taken in family-type placement centres at the end of the day.' },
    unit: 'place',
    kind: 'stock',
    counts: [{ ledger: 'care', measure: 'stock', where: { serviceKind: 'cnst' } }]
  },
  {
    code: 'crisis-stock',
    words: { bg: 'Заети места в кризисни центрове', ru: 'Занятые места в кризисных центрах', en: 'Places taken in crisis centres' },
    definition: { bg: 'Заети места в кризисни центрове в края на деня.', ru: 'Занятые места в кризисных центрах на конец дня.', en: 'Places taken in crisis centres at the end of the day.' },
    unit: 'place',
    kind: 'stock',
    counts: [{ ledger: 'care', measure: 'stock', where: { serviceKind: 'crisis-centre' } }]
  },
  {
    code: 'transitional-stock',
    words: { bg: 'Заети места в преходни жилища', ru: 'Занятые места в переходном жилье', en: 'Places taken in transitional homes' },
    definition: { bg: 'Заети места в преходни жилища в края на деня.', ru: 'Занятые места в переходном жилье на конец дня.', en: 'Places taken in transitional homes at the end of the day.' },
    unit: 'place',
    kind: 'stock',
    counts: [{ ledger: 'care', measure: 'stock', where: { serviceKind: 'transitional' } }]
  },
  {
    code: 'kin-placed',
    words: { bg: 'Деца, настанени при роднини и близки през периода', ru: 'Дети, размещённые у родственников и близких за период', en: 'Children placed with relatives and close persons in the period' },
    definition: { bg: 'Настанявания при роднини и близки, чийто първи ден е през периода: от собственото семейство или от друго място извън него. Дете, преместено при друг близък, се брои отново.', ru: 'Размещения у родственников и близких, первый день которых приходится на период: из собственной семьи или из другого места вне её. Ребёнок, перемещённый к другому близкому, считается снова.', en: 'Stays with relatives and close persons whose first day is in the period: from the own family or from elsewhere in care. A child moved to another relative counts again.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'care', measure: 'in', where: { setting: 'kin' }, how: ['entered', 'moved'] }],
    excludes: { bg: 'настаняванията, които само продължават при същия близък с нова заповед или са поети от друга дирекция.', ru: 'размещения, которые лишь продолжаются у того же близкого по новому приказу или приняты другой дирекцией.', en: 'stays that only go on with the same relative under a new order or were taken over by another office.' }
  },
  {
    code: 'in-care-stock',
    words: { bg: 'Деца и младежи, настанени извън семейството', ru: 'Дети и молодые люди, размещённые вне семьи', en: 'Children and young people placed outside the family' },
    definition: { bg: 'Всички, които в края на деня живеят при роднини и близки, в приемно семейство, в резидентна социална услуга или в специализирана институция, и младежите над 18 години сред тях.', ru: 'Все, кто на конец дня живёт у родственников и близких, в приёмной семье, в стационарной службе или в специализированном учреждении, включая молодых людей старше 18 лет.', en: 'All who at the end of the day live with relatives and close persons, in a foster family, a residential service or a specialised institution, young people over 18 included.' },
    unit: 'person',
    kind: 'stock',
    counts: [{ ledger: 'care', measure: 'stock' }],
    excludes: { bg: 'онези, които ползват услуга, без да живеят в нея, и децата в звена „Майка и бебе“ с родителя си.', ru: 'тех, кто пользуется службой, не живя в ней, и детей в отделениях «Мать и дитя» вместе с родителем.', en: 'those who use a service without living in it, and children who live with their parent in a mother-and-baby unit.' }
  },
  {
    code: 'in-care-0-17',
    words: { bg: 'Деца 0–17 г., настанени извън семейството', ru: 'Дети 0–17 лет, размещённые вне семьи', en: 'Children aged 0–17 placed outside the family' },
    definition: { bg: 'Деца, които не са навършили 18 години и в края на деня живеят при роднини и близки, в приемно семейство, в резидентна социална услуга или в специализирана институция.', ru: 'Дети, не достигшие 18 лет, которые на конец дня живут у родственников и близких, в приёмной семье, в стационарной службе или в специализированном учреждении.', en: 'Children under 18 who at the end of the day live with relatives and close persons, in a foster family, a residential service or a specialised institution.' },
    unit: 'child',
    kind: 'stock',
    variantOf: 'in-care-stock',
    counts: [{ ledger: 'care', measure: 'stock', age: { from: 0, to: 17 } }],
    excludes: noBirth
  },
  {
    code: 'foster-under-3',
    words: { bg: 'Деца под 3 години в приемни семейства', ru: 'Дети до 3 лет в приёмных семьях', en: 'Children under 3 in foster families' },
    definition: { bg: 'Деца, които в края на деня живеят в приемно семейство и не са навършили 3 години.', ru: 'Дети, которые на конец дня живут в приёмной семье и не достигли 3 лет.', en: 'Children who at the end of the day live in a foster family and are not yet 3 years old.' },
    unit: 'child',
    kind: 'stock',
    counts: [{ ledger: 'care', measure: 'stock', where: { setting: 'foster' }, age: { from: 0, to: 2 } }],
    excludes: noBirth
  },
  {
    code: 'residential-under-3',
    words: { bg: 'Деца под 3 години в резидентна грижа', ru: 'Дети до 3 лет в стационарных службах', en: 'Children under 3 in residential care' },
    definition: { bg: 'Деца, които в края на деня живеят в резидентна услуга или институция и не са навършили 3 години. Законът ги допуска само при трайно увреждане с нужда от постоянни медицински грижи.', ru: 'Дети, которые на конец дня живут в стационарной службе или учреждении и не достигли 3 лет. Закон допускает это только при стойкой инвалидности с потребностью в постоянной медицинской помощи.', en: 'Children who at the end of the day live in a residential service or institution and are not yet 3 years old. The law admits them only with a permanent disability that needs constant medical care.' },
    unit: 'child',
    kind: 'stock',
    counts: [{ ledger: 'care', measure: 'stock', where: { setting: 'residential' }, age: { from: 0, to: 2 } }],
    excludes: noBirth
  },
  {
    code: 'family-share',
    words: { bg: 'Дял на децата в семейна среда', ru: 'Доля детей в семейной среде', en: 'Share of children in a family setting' },
    definition: { bg: 'От всички настанени извън семейството в края на деня: живеещите при роднини и близки или в приемно семейство.', ru: 'Из всех размещённых вне семьи на конец дня: живущие у родственников и близких или в приёмной семье.', en: 'Of all who are placed outside the family at the end of the day: those with relatives and close persons or in a foster family.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['kin-stock', 'foster-stock'] }, denominator: { figures: ['in-care-stock'] }, per: 100 },
    cuts: ['ground', 'length', 'area', 'office', 'sex', 'ages', 'disability']
  },
  {
    code: 'foster-placed',
    words: { bg: 'Деца, настанени в приемни семейства през периода', ru: 'Дети, размещённые в приёмных семьях за период', en: 'Children placed in foster families in the period' },
    definition: { bg: 'Настанявания в приемни семейства, чийто първи ден е през периода: от собственото семейство или от друго място извън него. Дете, преместено в друго приемно семейство, се брои отново.', ru: 'Размещения в приёмных семьях, первый день которых приходится на период: из собственной семьи или из другого места вне её. Ребёнок, перемещённый в другую приёмную семью, считается снова.', en: 'Stays in foster families whose first day is in the period: from the own family or from elsewhere in care. A child moved to another foster family counts again.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'care', measure: 'in', where: { setting: 'foster' }, how: ['entered', 'moved'] }],
    excludes: { bg: 'настаняванията, които само продължават в същото приемно семейство с нова заповед или са поети от друга дирекция.', ru: 'размещения, которые лишь продолжаются в той же приёмной семье по новому приказу или приняты другой дирекцией.', en: 'stays that only go on in the same foster family under a new order or were taken over by another office.' }
  },
  {
    code: 'foster-left',
    words: { bg: 'Деца, напуснали приемни семейства през периода', ru: 'Дети, выбывшие из приёмных семей за период', en: 'Children who left foster care in the period' },
    definition: { bg: 'Престои в приемна грижа, които са завършили през периода: детето вече не живее в приемно семейство.', ru: 'Пребывания в приёмных семьях, завершившиеся за период: ребёнок больше не живёт в приёмной семье.', en: 'Stays in foster care that ended in the period: the child no longer lives in any foster family.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'care', measure: 'out', where: { setting: 'foster' }, crossing: true }],
    excludes: { bg: 'преместванията от едно приемно семейство в друго.', ru: 'перемещения из одной приёмной семьи в другую.', en: 'moves from one foster family to another.' }
  },
  {
    code: 'kin-came',
    words: { bg: 'Деца, постъпили при роднини и близки', ru: 'Дети, поступившие к родственникам и близким', en: 'Children who came to relatives and close persons' },
    definition: { bg: 'Настанявания, с които дете през периода е заживяло при роднини или близки, без да е живяло при роднини или близки дотогава.', ru: 'Размещения, с которыми ребёнок за период стал жить у родственников или близких, не живя у них до того.', en: 'Stays with which a child began in the period to live with relatives or close persons, not having lived with any of them until then.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'care', measure: 'in', where: { setting: 'kin' }, crossing: true }],
    excludes: { bg: 'преместванията от един близък при друг.', ru: 'перемещения от одного близкого к другому.', en: 'moves from one relative to another.' }
  },
  {
    code: 'kin-left',
    words: { bg: 'Деца, напуснали роднини и близки', ru: 'Дети, выбывшие от родственников и близких', en: 'Children who left relatives and close persons' },
    definition: { bg: 'Настанявания при роднини и близки, които са завършили през периода: детето вече не живее при никого от тях.', ru: 'Размещения у родственников и близких, завершившиеся за период: ребёнок больше не живёт ни у кого из них.', en: 'Stays with relatives and close persons that ended in the period: the child no longer lives with any of them.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'care', measure: 'out', where: { setting: 'kin' }, crossing: true }],
    excludes: { bg: 'преместванията от един близък при друг.', ru: 'перемещения от одного близкого к другому.', en: 'moves from one relative to another.' }
  },
  {
    code: 'foster-came',
    words: { bg: 'Деца, постъпили в приемна грижа', ru: 'Дети, поступившие в приёмные семьи', en: 'Children who came to foster care' },
    definition: { bg: 'Настанявания, с които дете през периода е заживяло в приемно семейство, без да е живяло в приемно семейство дотогава.', ru: 'Размещения, с которыми ребёнок за период стал жить в приёмной семье, не живя в приёмной семье до того.', en: 'Stays with which a child began in the period to live in a foster family, not having lived in one until then.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'care', measure: 'in', where: { setting: 'foster' }, crossing: true }],
    excludes: { bg: 'преместванията от едно приемно семейство в друго.', ru: 'перемещения из одной приёмной семьи в другую.', en: 'moves from one foster family to another.' }
  },
  {
    code: 'residential-came',
    words: { bg: 'Места, заети през периода в резидентна грижа', ru: 'Места, занятые за период в стационарных службах', en: 'Residential places taken up in the period' },
    definition: { bg: 'Настанявания в ЦНСТ, кризисни центрове и преходни жилища през периода на деца и младежи, които дотогава не са живели в никое от тях.', ru: 'Размещения в центрах семейного типа, кризисных центрах и переходном жилье за период детей и молодых людей, которые до того не жили ни в одном из них.', en: 'Stays begun in the period in family-type centres, crisis centres and transitional homes by children and young people who lived in none of them until then.' },
    unit: 'place',
    kind: 'flow',
    counts: [{ ledger: 'care', measure: 'in', where: { setting: 'residential', serviceKind: ['cnst', 'crisis-centre', 'transitional'] }, crossing: true }],
    excludes: { bg: 'преместванията между тези услуги.', ru: 'перемещения между этими службами.', en: 'moves between these services.' }
  },
  {
    code: 'residential-left',
    words: { bg: 'Места, освободени през периода в резидентна грижа', ru: 'Места, освобождённые за период в стационарных службах', en: 'Residential places left in the period' },
    definition: { bg: 'Настанявания в ЦНСТ, кризисни центрове и преходни жилища, които са завършили през периода: детето или младежът вече не живее в никое от тях.', ru: 'Размещения в центрах семейного типа, кризисных центрах и переходном жилье, завершившиеся за период: ребёнок или молодой человек больше не живёт ни в одном из них.', en: 'Stays in family-type centres, crisis centres and transitional homes that ended in the period: the child or young person no longer lives in any of them.' },
    unit: 'place',
    kind: 'flow',
    counts: [{ ledger: 'care', measure: 'out', where: { setting: 'residential', serviceKind: ['cnst', 'crisis-centre', 'transitional'] }, crossing: true }],
    excludes: { bg: 'преместванията между тези услуги.', ru: 'перемещения между этими службами.', en: 'moves between these services.' }
  },
  {
    code: 'removed',
    words: { bg: 'Деца, изведени от семейството', ru: 'Дети, изъятые из семьи', en: 'Children taken out of their family' },
    definition: { bg: 'Деца, които през периода са заживели извън семейството си, след като са живели в него: по заповед, по решение на съда или при полицейска закрила. Всяко дете се брои веднъж.', ru: 'Дети, которые за период стали жить вне своей семьи, а до этого жили в ней: по приказу, по решению суда или при полицейской защите. Каждый ребёнок считается один раз.', en: 'Children who in the period began to live outside their family after living in it: by an order, a court judgment or under police protection. Each child counts once.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'care', measure: 'in', how: ['entered'], each: 'person' }],
    excludes: { bg: 'преместванията на дете, което вече живее извън семейството.', ru: 'перемещения ребёнка, уже живущего вне семьи.', en: 'moves of a child who already lives outside the family.' }
  },
  {
    code: 'returned',
    words: { bg: 'Деца, върнати в семейството', ru: 'Дети, возвращённые в семью', en: 'Children returned to their family' },
    definition: { bg: 'Деца, чието настаняване е завършило през периода с връщане в семейството: по решение на дирекцията, по решение на съда или защото заповедта е отменена. Всяко дете се брои веднъж.', ru: 'Дети, чьё размещение завершилось за период возвращением в семью: по решению дирекции, по решению суда или из-за отмены приказа. Каждый ребёнок считается один раз.', en: 'Children whose placement ended in the period with a return to the family: by the office, by a court judgment, or because the order was annulled. Each child counts once.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'care', measure: 'out', other: { beyond: ['returned-home', 'court', 'annulled'] }, each: 'person' }]
  },
  {
    code: 'left-care',
    words: { bg: 'Деца и младежи, напуснали грижата извън семейството', ru: 'Дети и молодые люди, выбывшие из попечения вне семьи', en: 'Children and young people who left care' },
    definition: { bg: 'Деца и младежи, които през периода са престанали да живеят извън семейството, каквато и да е причината: връщане, осиновяване, пълнолетие, смърт и други. Всеки се брои веднъж.', ru: 'Дети и молодые люди, которые за период перестали жить вне семьи по любой причине: возвращение, усыновление, совершеннолетие, смерть и другое. Каждый считается один раз.', en: 'Children and young people who in the period ceased to live outside the family, whatever the reason: return, adoption, full age, death and others. Each counts once.' },
    unit: 'person',
    kind: 'flow',
    counts: [{ ledger: 'care', measure: 'out', other: { beyond: ['returned-home', 'court', 'annulled', 'of-age', 'adopted', 'other-office', 'left', 'died'] }, each: 'person' }]
  },
  {
    code: 'returned-share',
    words: { bg: 'Дял на върнатите в семейството', ru: 'Доля возвращённых в семью', en: 'Share returned to their family' },
    definition: { bg: 'От всички, които през периода са престанали да живеят извън семейството: върнатите в него. Знаменателят е на приключилите, не на започналите настанявания.', ru: 'Из всех, кто за период перестал жить вне семьи: возвращённые в неё. В знаменателе завершившиеся размещения, а не начавшиеся.', en: 'Of all who in the period ceased to live outside the family: those returned to it. The denominator is what ended, not what began.' },
    unit: 'percent',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['returned'] }, denominator: { figures: ['left-care'] }, per: 100 }
  }
])
