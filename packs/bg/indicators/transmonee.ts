// biome-ignore-all format: one text a line
/**
 * The indicators of UNICEF's TransMonEE on children in alternative care, as far as the journal can answer them: children
 * aged 0–17, each counted once. There is no other form of family-based care here, and starting an independent life before
 * 18 is no reason for which a placement ends. A rate over 0–17 needs population in bands that make just that; beside it
 * stands the same over 0–14.
 */
import type { Indicators, Words } from '../../common/indicators.ts'
import { chapter, noBirth } from './parts.ts'

type One = Indicators[number]
type Counts = NonNullable<One['counts']>
type Place = {
  code: string
  where: Record<string, string | string[]>
  /** living there, being placed there, leaving it */
  in: Words
  from: Words
}
const places: Record<'residential' | 'foster' | 'kinship' | 'family', Place> = {
  residential: {
    code: 'residential',
    where: { setting: 'residential' },
    in: { bg: 'в резидентна грижа', ru: 'в стационарных службах и учреждениях', en: 'in formal residential care' },
    from: { bg: 'резидентна грижа', ru: 'стационарных служб и учреждений', en: 'formal residential care' }
  },
  foster: {
    code: 'foster',
    where: { setting: 'foster' },
    in: { bg: 'в приемни семейства', ru: 'в приёмных семьях', en: 'in formal foster care' },
    from: { bg: 'приемно семейство', ru: 'приёмных семей', en: 'formal foster care' }
  },
  kinship: {
    code: 'kinship',
    where: { setting: 'kin' },
    in: { bg: 'при роднини и близки', ru: 'у родственников и близких', en: 'in formal kinship care' },
    from: { bg: 'семейство на роднини или близки', ru: 'семей родственников и близких', en: 'formal kinship care' }
  },
  family: {
    code: 'family-based',
    where: { setting: ['kin', 'foster'] },
    in: { bg: 'в семейна грижа (роднини и близки, приемни семейства)', ru: 'в семейных формах (родственники и близкие, приёмные семьи)', en: 'in formal family-based care (kinship and foster)' },
    from: { bg: 'семейна грижа (роднини и близки, приемни семейства)', ru: 'семейных форм (родственники и близкие, приёмные семьи)', en: 'formal family-based care (kinship and foster)' }
  }
}
const cuts = ['serviceKind', 'ground', 'length', 'area', 'office', 'sex', 'ages', 'age', 'disability']
const each = { age: { from: 0, to: 17 }, each: 'person' } as const
const said = (say: (language: 'bg' | 'ru' | 'en') => string): Words => ({ bg: say('bg'), ru: say('ru'), en: say('en') })
const children: Words = { bg: 'Деца 0–17 г.', ru: 'Дети 0–17 лет', en: 'Children aged 0–17' }
const disabled: Words = { bg: 'Деца с увреждания 0–17 г.', ru: 'Дети с инвалидностью 0–17 лет', en: 'Children with disabilities aged 0–17' }
const whom = (disability: boolean) => (disability ? disabled : children)
const marked = (code: string, disability: boolean) => `tm-${code}${disability ? '-disability' : ''}`
const traits = (disability: boolean) => (disability ? { of: { disability: 'yes' } } : {})
const codes = (code: string) => ({ codes: { transmonee: code } })

/** Both for all children and for those with a disability: the codes of the two, where there are. */
type Pair = readonly [all: string | null, withDisability: string | null]
const both = (pair: Pair, make: (code: string, disability: boolean) => Omit<One, 'version' | 'scope' | 'source' | 'group'>) =>
  pair.flatMap((code, at) => (code === null ? [] : [make(code, at === 1)]))

const inCare = (place: Place, pair: Pair) =>
  both(pair, (code, disability) => ({
    code: marked(`in-${place.code}`, disability),
    words: said(l => `${whom(disability)[l]} ${place.in[l]}`),
    definition: {
      bg: `${whom(disability).bg}, които в края на деня живеят ${place.in.bg}. Увреждането е установеното към този ден.`,
      ru: `${whom(disability).ru}, которые на конец дня живут ${place.in.ru}. Инвалидность – установленная на этот день.`,
      en: `${whom(disability).en} who live ${place.in.en} at the end of the day. The disability is the one certified by that day.`
    },
    unit: 'child',
    kind: 'stock',
    counts: [{ ledger: 'care', measure: 'stock', where: place.where, ...traits(disability), ...each }],
    cuts: place.code === 'residential' ? cuts : ['setting', ...cuts],
    ...codes(code)
  }))

const entered = (place: Place, pair: Pair) =>
  both(pair, (code, disability) => ({
    code: marked(`entered-${place.code}`, disability),
    words: said(l => `${whom(disability)[l]}, ${{ bg: 'настанени', ru: 'размещённые', en: 'who entered care' }[l]} ${place.in[l]} ${{ bg: 'през периода', ru: 'за период', en: 'in the period' }[l]}`.replace('who entered care in formal', 'who entered formal')),
    definition: {
      bg: `${whom(disability).bg}, които през периода са заживели ${place.in.bg}, а преди това са живели другаде: в семейството си или в друг вид грижа. Всяко дете се брои веднъж.`,
      ru: `${whom(disability).ru}, которые за период стали жить ${place.in.ru}, а до этого жили в другом месте: в семье или в другой форме попечения. Каждый ребёнок считается один раз.`,
      en: `${whom(disability).en} who in the period came to live ${place.in.en} and lived elsewhere before: in their family or in another form of care. Each child counts once.`
    },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'care', measure: 'in', where: place.where, crossing: true, ...traits(disability), ...each }],
    cuts,
    ...codes(code)
  }))

/** Where a child went that left a form of care. */
const destinations = {
  reunion: {
    other: { beyond: ['returned-home', 'court', 'annulled'] },
    words: { bg: 'върнати в семейството', ru: 'возвращённые в семью', en: 'reunited with the family' },
    meaning: { bg: 'Върнати са в семейството си: от дирекцията, по решение на съда или защото заповедта е отменена.', ru: 'Они возвращены в семью: дирекцией, по решению суда или из-за отмены приказа.', en: 'They returned to their family: by the office, by a court judgment, or because the order was annulled.' }
  },
  family: {
    other: { setting: ['kin', 'foster'] },
    words: { bg: 'настанени в друга семейна грижа', ru: 'размещённые в другой семейной форме', en: 'placed in other family-based care' },
    meaning: { bg: 'Живеят вече при роднини и близки или в приемно семейство.', ru: 'Теперь они живут у родственников и близких или в приёмной семье.', en: 'They now live with relatives and close persons or in a foster family.' }
  },
  residential: {
    other: { setting: 'residential' },
    words: { bg: 'настанени в резидентна грижа', ru: 'размещённые в стационарной службе', en: 'placed in residential care' },
    meaning: { bg: 'Живеят вече в резидентна услуга или институция.', ru: 'Теперь они живут в стационарной службе или учреждении.', en: 'They now live in a residential service or an institution.' }
  },
  adopted: {
    other: { beyond: 'adopted' },
    words: { bg: 'осиновени', ru: 'усыновлённые', en: 'adopted' },
    meaning: { bg: 'Осиновяването им е влязло в сила.', ru: 'Их усыновление вступило в силу.', en: 'Their adoption came into force.' }
  },
  died: {
    other: { beyond: 'died' },
    words: { bg: 'починали', ru: 'умершие', en: 'who died' },
    meaning: { bg: 'Починали са.', ru: 'Они умерли.', en: 'They died.' }
  },
  other: {
    other: { beyond: ['left', 'other-office', 'of-age'] },
    words: { bg: 'по други причини', ru: 'по другим причинам', en: 'for other reasons' },
    meaning: { bg: 'Настаняването е завършило по друга причина: самоволно напускане, поемане от друга служба, друго.', ru: 'Размещение завершилось по другой причине: самовольный уход, принятие другой службой, иное.', en: 'The placement ended for another reason: the child left on its own, another body took over, or else.' }
  }
} satisfies Record<string, { other: Counts[number]['other']; words: Words; meaning: Words }>

const left = (place: Place, pair: Pair, to?: keyof typeof destinations) =>
  both(pair, (code, disability) => {
    const end = to && destinations[to]
    return {
      code: marked(`left-${place.code}${to ? `-${to}` : ''}`, disability),
      words: said(l => `${whom(disability)[l]}, ${{ bg: 'напуснали', ru: 'выбывшие из', en: 'who left' }[l]} ${place.from[l]}${end ? `: ${end.words[l]}` : ''}`),
      definition: {
        bg: `${whom(disability).bg}, които през периода са престанали да живеят ${place.in.bg}. ${end?.meaning.bg ?? 'Накъдето и да са отишли.'} Всяко дете се брои веднъж.`,
        ru: `${whom(disability).ru}, которые за период перестали жить ${place.in.ru}. ${end?.meaning.ru ?? 'Куда бы они ни ушли.'} Каждый ребёнок считается один раз.`,
        en: `${whom(disability).en} who in the period ceased to live ${place.in.en}. ${end?.meaning.en ?? 'Wherever they went.'} Each child counts once.`
      },
      unit: 'child',
      kind: 'flow',
      counts: [{ ledger: 'care', measure: 'out', where: place.where, crossing: true, ...(end ? { other: end.other } : {}), ...traits(disability), ...each }],
      cuts,
      ...codes(code)
    }
  })

const share = (code: string, transmonee: string, top: string, below: string, words: Words, definition: Words) => ({
  code: `tm-${code}`,
  words,
  definition,
  unit: 'percent' as const,
  kind: 'ratio' as const,
  digits: 1,
  ratio: { numerator: { figures: [top] }, denominator: { figures: [below] }, per: 100 as const },
  cuts: ['ground', 'area', 'office', 'sex', 'ages'],
  ...codes(transmonee)
})

/**
 * Over the population aged 0–17, with the count that stands above, and over that aged 0–14, whose bands there are.
 * @param all the code of the count of those aged 0–17
 */
const rates = (all: string, transmonee: string, words: Words, of: Counts[number]) => {
  const small = `${all.replace('-0-17', '')}-0-14`
  const rate = (to: 14 | 17, figure: string, rest: Partial<One>) => ({
    code: `${figure}-rate`,
    words: said(l => `${words[l]} ${{ bg: `на 100 000 деца 0–${to} г.`, ru: `на 100 000 детей 0–${to} лет`, en: `per 100,000 children aged 0–${to}` }[l]}`),
    definition: {
      bg: `${words.bg} на възраст 0–${to} г., на 100 000 деца на същата възраст. Населението е към края на деня или периода. Ако внесеното население няма възрастови групи, които дават точно 0–${to}, показателят не се изчислява и се казва защо.`,
      ru: `${words.ru} в возрасте 0–${to} лет, на 100 000 детей того же возраста. Население – на конец дня или периода. Если возрастные группы населения не дают ровно 0–${to}, показатель не рассчитывается, и указано почему.`,
      en: `${words.en} aged 0–${to}, per 100,000 children of that age. The population is that of the end of the day or period. Where the imported population has no age bands that make exactly 0–${to}, the rate is refused with the reason.`
    },
    unit: 'rate' as const,
    kind: 'ratio' as const,
    digits: 1,
    ratio: { numerator: { figures: [figure] }, denominator: { series: 'population', age: { from: 0, to } }, per: 100_000 as const },
    cuts: ['area', 'sex'],
    ...rest
  })
  return [
    rate(17, all, codes(transmonee)),
    {
      code: small,
      words: said(l => `${words[l]} ${{ bg: '0–14 г.', ru: '0–14 лет', en: 'aged 0–14' }[l]}`),
      definition: {
        bg: `${words.bg}, само на възраст 0–14 г.: за тях има население в същите възрастови групи. Всяко дете се брои веднъж.`,
        ru: `${words.ru}, только в возрасте 0–14 лет: для них есть население в тех же возрастных группах. Каждый ребёнок считается один раз.`,
        en: `${words.en}, only those aged 0–14: for them there is population in the same age bands. Each child counts once.`
      },
      unit: 'child' as const,
      kind: of.measure === 'stock' ? ('stock' as const) : ('flow' as const),
      counts: [{ ...of, age: { from: 0, to: 14 }, each: 'person' as const }],
      cuts: ['area', 'office', 'sex', 'ages', 'age'],
      variantOf: all
    },
    rate(14, small, { variantOf: `${all}-rate` })
  ]
}

const { residential, foster, kinship, family } = places
const entering = { measure: 'in', crossing: true } as const
const adoptedWords: Words = { bg: 'Осиновени деца', ru: 'Усыновлённые дети', en: 'Children adopted' }
const adoptedIn: Words = { bg: 'Деца, осиновени в страната', ru: 'Дети, усыновлённые внутри страны', en: 'Children adopted within the country' }
const adoptedAbroad: Words = { bg: 'Деца, осиновени в чужбина', ru: 'Дети, усыновлённые за границу', en: 'Children adopted abroad' }
const adoption = (code: string, pair: Pair, words: Words, where: Record<string, string>) =>
  both(pair, (transmonee, disability) => ({
    code: marked(code, disability),
    words: said(l => words[l] + (disability ? { bg: ', с увреждания', ru: ', с инвалидностью', en: ', with disabilities' }[l] : '')),
    definition: {
      bg: `${words.bg}${disability ? ' с установено увреждане' : ''}: осиновяването е влязло в сила през периода. Възраст 0–17 г.`,
      ru: `${words.ru}${disability ? ' с установленной инвалидностью' : ''}: усыновление вступило в силу за период. Возраст 0–17 лет.`,
      en: `${words.en}${disability ? ' with a certified disability' : ''}: the adoption came into force in the period. Aged 0–17.`
    },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'adoption', measure: 'in', where, how: ['adopted'], ...traits(disability), ...each }],
    cuts: ['adoptionKind', 'area', 'office', 'sex', 'ages', 'age'],
    ...codes(transmonee)
  }))

const ofResidential: Words = { bg: 'в резидентна грижа', ru: 'в стационарных службах', en: 'in residential care' }

export const transmonee: Indicators = chapter('transmonee', { excludes: noBirth }, [
  ...inCare(residential, ['PT_CHLD_INRESIDENTIAL', 'PT_CHLD_DISAB_INRESIDENTIAL']),
  ...inCare(foster, ['PT_CHLD_CARED_BY_FOSTER', 'PT_CHLD_DISAB_FOSTER']),
  ...inCare(kinship, ['PT_CHLD_INKINSHIP', 'PT_CHLD_DISAB_INKINSHIP']),
  ...inCare(family, ['PT_CHLD_ALLFAMILY_PROP', 'PT_CHLD_DISAB_INALL_FAMILY']).map((one, at) => (at === 0 ? { ...one, codes: {} } : one)),
  ...entered(residential, ['PT_CHLD_NO_PARENTAL_CARE_INRESIDENTIAL', 'PT_CHLD_DISAB_ENTER_RESIDENTIAL']),
  ...entered(foster, ['PT_CHLD_ENTEREDFOSTER', 'PT_CHLD_DISAB_ENTEREDFOSTER']),
  ...entered(kinship, ['PT_CHLD_ENTEREDKINSHIP', 'PT_CHLD_DISAB_ENTEREDKINSHIP']),
  ...entered(family, ['PT_CHLD_ENTER_ALLFAMILY', 'PT_CHLD_DISAB_ENTER_ALLFAMILY']),
  ...left(residential, ['PT_CHLD_LEFT_RESIDENTIAL', 'PT_CHLD_DISAB_LEFT_RESIDENTIAL']),
  ...left(residential, ['PT_CHLD_LEFT_RESIDENTIAL_REUNION', null], 'reunion'),
  ...left(residential, ['PT_CHLD_LEFT_RESIDENTIAL_FAMILY', null], 'family'),
  ...left(residential, ['PT_CHLD_LEFT_RESIDENTIAL_ADOPT', null], 'adopted'),
  ...left(residential, ['PT_CHLD_LEFT_RESIDENTIAL_DEATH', null], 'died'),
  ...left(residential, ['PT_CHLD_LEFT_RESIDENTIAL_OTHER', null], 'other'),
  ...left(foster, ['PT_CHLD_LEFTFOSTER', 'PT_CHLD_DISAB_LEFTFOSTER']),
  ...left(foster, ['PT_CHLD_LEFTFOSTER_RETURNED', null], 'reunion'),
  ...left(foster, ['PT_CHLD_LEFTFOSTER_FAMILY', null], 'family'),
  ...left(foster, ['PT_CHLD_LEFTFOSTER_EDUINSTITUTION', null], 'residential'),
  ...left(foster, ['PT_CHLD_LEFTFOSTER_ADOPT', null], 'adopted'),
  ...left(foster, ['PT_CHLD_LEFTFOSTER_DEATH', null], 'died'),
  ...left(foster, ['PT_CHLD_LEFTFOSTER_OTHER_REASON', null], 'other'),
  ...left(kinship, ['PT_CHLD_LEFT_KINSHIP', 'PT_CHLD_DISAB_LEFT_KINSHIP']),
  ...left(kinship, ['PT_CHLD_LEFT_KINSHIP_REUNION', null], 'reunion'),
  ...left(kinship, ['PT_CHLD_LEFT_KINSHIP_FAMILY', null], 'family'),
  ...left(kinship, ['PT_CHLD_LEFT_KINSHIP_RESIDENTIAL', null], 'residential'),
  ...left(kinship, ['PT_CHLD_LEFT_KINSHIP_ADOPT', null], 'adopted'),
  ...left(kinship, ['PT_CHLD_LEFT_KINSHIP_DEATH', null], 'died'),
  ...left(kinship, ['PT_CHLD_LEFT_KINSHIP_OTHER', null], 'other'),
  ...left(family, ['PT_CHLD_LEFT_ALLFAMILY', 'PT_CHLD_DISAB_LEFT_ALLFAMILY']),
  ...left(family, ['PT_CHLD_LEFT_ALLFAMILY_REUNION', null], 'reunion'),
  ...left(family, ['PT_CHLD_LEFT_ALLFAMILY_RESIDENTIAL', null], 'residential'),
  ...left(family, ['PT_CHLD_LEFT_ALLFAMILY_ADOPT', null], 'adopted'),
  ...left(family, ['PT_CHLD_LEFT_ALLFAMILY_DEATH', null], 'died'),
  ...left(family, ['PT_CHLD_LEFT_ALLFAMILY_OTHER', null], 'other'),
  ...adoption('adopted', ['PT_CHLD_ADOPTION', 'PT_CHLD_ADOPTION_DISAB'], adoptedWords, {}),
  ...adoption('adopted-national', ['PT_CHLD_ADOPT_DOMESTIC', 'PT_CHLD_DISAB_ADOPT_DOMESTIC'], adoptedIn, { adopters: 'national' }),
  ...adoption('adopted-abroad', ['PT_CHLD_ADOPTION_INTERCOUNTRY', 'PT_CHLD_ADOPTION_INTER_COUNTRY_DISAB'], adoptedAbroad, { adopters: 'abroad' }),
  share('residential-share', 'PT_CHLD_INRESIDENTIAL_PROP', 'tm-in-residential', 'in-care-0-17',
    { bg: 'Дял на децата в резидентна грижа', ru: 'Доля детей в стационарных службах', en: 'Share of children in residential care' },
    { bg: 'От всички деца 0–17 г., които живеят извън семейството в края на деня: живеещите в резидентна грижа.', ru: 'Из всех детей 0–17 лет, живущих вне семьи на конец дня: живущие в стационарных службах и учреждениях.', en: 'Of all children aged 0–17 in alternative care at the end of the day: those in residential care.' }),
  share('family-based-share', 'PT_CHLD_ALLFAMILY_PROP', 'tm-in-family-based', 'in-care-0-17',
    { bg: 'Дял на децата в семейна грижа', ru: 'Доля детей в семейных формах', en: 'Share of children in family-based care' },
    { bg: 'От всички деца 0–17 г., които живеят извън семейството в края на деня: живеещите при роднини и близки или в приемни семейства.', ru: 'Из всех детей 0–17 лет, живущих вне семьи на конец дня: живущие у родственников и близких или в приёмных семьях.', en: 'Of all children aged 0–17 in alternative care at the end of the day: those in kinship or foster care.' }),
  share('foster-share', 'PT_CHLD_INFOSTER_PROP', 'tm-in-foster', 'tm-in-family-based',
    { bg: 'Дял на приемната грижа в семейната', ru: 'Доля приёмных семей среди семейных форм', en: 'Share of foster care in family-based care' },
    { bg: 'От всички деца 0–17 г. в семейна грижа в края на деня: живеещите в приемни семейства.', ru: 'Из всех детей 0–17 лет в семейных формах на конец дня: живущие в приёмных семьях.', en: 'Of all children aged 0–17 in family-based care at the end of the day: those in foster care.' }),
  share('kinship-share', 'PT_CHLD_INKINSHIP_PROP', 'tm-in-kinship', 'tm-in-family-based',
    { bg: 'Дял на роднините и близките в семейната грижа', ru: 'Доля родственников и близких среди семейных форм', en: 'Share of kinship care in family-based care' },
    { bg: 'От всички деца 0–17 г. в семейна грижа в края на деня: живеещите при роднини и близки.', ru: 'Из всех детей 0–17 лет в семейных формах на конец дня: живущие у родственников и близких.', en: 'Of all children aged 0–17 in family-based care at the end of the day: those in kinship care.' }),
  share('residential-disability-share', 'PT_CHLD_DISAB_INRESIDENTIAL_PROP', 'tm-in-residential-disability', 'tm-in-residential',
    { bg: 'Дял на децата с увреждания в резидентна грижа', ru: 'Доля детей с инвалидностью в стационарных службах', en: 'Share of children with disabilities in residential care' },
    { bg: 'От всички деца 0–17 г. в резидентна грижа в края на деня: децата с установено увреждане. Онези, за които не е известно, остават в знаменателя.', ru: 'Из всех детей 0–17 лет в стационарных службах на конец дня: дети с установленной инвалидностью. Те, о ком это неизвестно, остаются в знаменателе.', en: 'Of all children aged 0–17 in residential care at the end of the day: those with a certified disability. Those of whom it is not known stay in the denominator.' }),
  share('family-based-disability-share', 'PT_CHLD_DISAB_INFAMILY_PROP', 'tm-in-family-based-disability', 'tm-in-family-based',
    { bg: 'Дял на децата с увреждания в семейна грижа', ru: 'Доля детей с инвалидностью в семейных формах', en: 'Share of children with disabilities in family-based care' },
    { bg: 'От всички деца 0–17 г. в семейна грижа в края на деня: децата с установено увреждане.', ru: 'Из всех детей 0–17 лет в семейных формах на конец дня: дети с установленной инвалидностью.', en: 'Of all children aged 0–17 in family-based care at the end of the day: those with a certified disability.' }),
  share('foster-disability-share', 'PT_CHLD_DISAB_INFOSTER_PROP', 'tm-in-foster-disability', 'tm-in-family-based',
    { bg: 'Дял на децата с увреждания в приемна грижа от семейната', ru: 'Доля детей с инвалидностью в приёмных семьях среди семейных форм', en: 'Share of children with disabilities in foster care among family-based care' },
    { bg: 'От всички деца 0–17 г. в семейна грижа в края на деня: децата с установено увреждане в приемни семейства.', ru: 'Из всех детей 0–17 лет в семейных формах на конец дня: дети с установленной инвалидностью в приёмных семьях.', en: 'Of all children aged 0–17 in family-based care at the end of the day: those with a certified disability in foster care.' }),
  share('kinship-disability-share', 'PT_CHLD_DISAB_INKINSHIP_PROP', 'tm-in-kinship-disability', 'tm-in-family-based',
    { bg: 'Дял на децата с увреждания при роднини от семейната грижа', ru: 'Доля детей с инвалидностью у родственников среди семейных форм', en: 'Share of children with disabilities in kinship care among family-based care' },
    { bg: 'От всички деца 0–17 г. в семейна грижа в края на деня: децата с установено увреждане при роднини и близки.', ru: 'Из всех детей 0–17 лет в семейных формах на конец дня: дети с установленной инвалидностью у родственников и близких.', en: 'Of all children aged 0–17 in family-based care at the end of the day: those with a certified disability in kinship care.' }),
  share('entered-residential-disability-share', 'PT_CHLD_DISAB_ENTER_RESIDENTIAL_PROP', 'tm-entered-residential-disability', 'tm-entered-residential',
    said(l => `${{ bg: 'Дял на децата с увреждания сред настанените', ru: 'Доля детей с инвалидностью среди размещённых', en: 'Share of children with disabilities among those placed' }[l]} ${ofResidential[l]}`),
    { bg: 'От всички деца 0–17 г., постъпили в резидентна грижа през периода: децата с установено увреждане.', ru: 'Из всех детей 0–17 лет, поступивших в стационарные службы за период: дети с установленной инвалидностью.', en: 'Of all children aged 0–17 who entered residential care in the period: those with a certified disability.' }),
  share('entered-family-based-disability-share', 'PT_CHLD_DISAB_ENTEREDFAMILY_PROP', 'tm-entered-family-based-disability', 'tm-entered-family-based',
    { bg: 'Дял на децата с увреждания сред настанените в семейна грижа', ru: 'Доля детей с инвалидностью среди размещённых в семейных формах', en: 'Share of children with disabilities among those placed in family-based care' },
    { bg: 'От всички деца 0–17 г., настанени в семейна грижа през периода: децата с установено увреждане.', ru: 'Из всех детей 0–17 лет, размещённых в семейных формах за период: дети с установленной инвалидностью.', en: 'Of all children aged 0–17 who entered family-based care in the period: those with a certified disability.' }),
  share('left-residential-disability-share', 'PT_CHLD_DISAB_LEFT_RESIDENTIAL_PROP', 'tm-left-residential-disability', 'tm-left-residential',
    { bg: 'Дял на децата с увреждания сред напусналите резидентна грижа', ru: 'Доля детей с инвалидностью среди выбывших из стационарных служб', en: 'Share of children with disabilities among those who left residential care' },
    { bg: 'От всички деца 0–17 г., напуснали резидентна грижа през периода: децата с установено увреждане.', ru: 'Из всех детей 0–17 лет, выбывших из стационарных служб за период: дети с установленной инвалидностью.', en: 'Of all children aged 0–17 who left residential care in the period: those with a certified disability.' }),
  ...([
    ['adopted', 'PT_CHLD_DISAB_ADOPT_PROP', adoptedWords],
    ['adopted-national', 'PT_CHLD_DISAB_ADOPT_DOMESTIC_PROP', adoptedIn],
    ['adopted-abroad', 'PT_CHLD_DISAB_ADOPT_INTERCOUNTRY_PROP', adoptedAbroad]
  ] as const).map(([code, transmonee, words]) => ({
    ...share(`${code}-disability-share`, transmonee, `tm-${code}-disability`, `tm-${code}`,
      said(l => `${words[l]}: ${{ bg: 'дял на децата с увреждания', ru: 'доля детей с инвалидностью', en: 'share with disabilities' }[l]}`),
      said(l => `${words[l]} ${{ bg: 'през периода: каква част са с установено увреждане.', ru: 'за период: какая часть с установленной инвалидностью.', en: 'in the period: which part has a certified disability.' }[l]}`)),
    cuts: ['area', 'office', 'sex', 'ages']
  })),
  ...rates('in-care-0-17', 'PT_CHLD_INFORMALCARE_RATE', { bg: 'Деца извън семейството', ru: 'Дети вне семьи', en: 'Children in alternative care' }, { ledger: 'care', measure: 'stock' }),
  ...rates('tm-in-residential', 'PT_CHLD_INRESIDENTIAL_RATE_B', { bg: 'Деца в резидентна грижа', ru: 'Дети в стационарных службах', en: 'Children in residential care' }, { ledger: 'care', measure: 'stock', where: residential.where }),
  ...rates('tm-in-family-based', 'PT_CHLD_INCARE_FOSTER_RATE', { bg: 'Деца в семейна грижа', ru: 'Дети в семейных формах', en: 'Children in family-based care' }, { ledger: 'care', measure: 'stock', where: family.where }),
  ...rates('tm-entered-residential', 'PT_CHLD_ENTER_RESIDENTIAL_RATE', { bg: 'Деца, постъпили в резидентна грижа', ru: 'Дети, поступившие в стационарные службы', en: 'Children who entered residential care' }, { ledger: 'care', where: residential.where, ...entering }),
  ...rates('tm-entered-family-based', 'PT_CHLD_ENTEREDFAMILY_RATE', { bg: 'Деца, настанени в семейна грижа', ru: 'Дети, размещённые в семейных формах', en: 'Children who entered family-based care' }, { ledger: 'care', where: family.where, ...entering }),
  ...rates('tm-adopted', 'PT_CHLD_ADOPTION_RATE', adoptedWords, { ledger: 'adoption', measure: 'in', how: ['adopted'] }),
  ...rates('tm-adopted-national', 'PT_CHLD_ADOPT_DOMESTIC_RATE', adoptedIn, { ledger: 'adoption', measure: 'in', where: { adopters: 'national' }, how: ['adopted'] }),
  ...rates('tm-adopted-abroad', 'PT_CHLD_ADOPTION_INTERCOUNTRY_RATE', adoptedAbroad, { ledger: 'adoption', measure: 'in', where: { adopters: 'abroad' }, how: ['adopted'] })
])
