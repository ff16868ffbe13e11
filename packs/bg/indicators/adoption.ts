// biome-ignore-all format: one field a line
/** The register for adoption and adoptions, within the country and abroad. */
import type { Indicators } from '../../common/indicators.ts'
import { careCuts, chapter } from './parts.ts'

export const adoption: Indicators = chapter('adoption', { cuts: ['adoptionKind', 'adopters', 'area', 'office', 'sex', 'ages', 'age', 'disability'] }, [
  {
    code: 'adopted',
    words: { bg: 'Осиновени деца, настанени извън семейството', ru: 'Усыновлённые дети, размещённые вне семьи', en: 'Adopted children who had been placed outside the family' },
    definition: { bg: 'Деца, чието настаняване извън семейството е приключило през периода, защото осиновяването е влязло в сила; по деня на влизане в сила.', ru: 'Дети, чьё размещение вне семьи завершилось за период, потому что усыновление вступило в силу; по дню вступления в силу.', en: 'Children whose stay outside the family ended in the period because the adoption came into force; by the day in force.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'care', measure: 'out', other: { beyond: 'adopted' } }],
    cuts: careCuts
  },
  {
    code: 'adoptions',
    words: { bg: 'Осиновени деца', ru: 'Усыновлённые дети', en: 'Children adopted' },
    definition: { bg: 'Деца, чието осиновяване е влязло в сила през периода, в страната или в чужбина, независимо дали са били настанени извън семейството.', ru: 'Дети, чьё усыновление вступило в силу за период, внутри страны или за границей, независимо от того, были ли они размещены вне семьи.', en: 'Children whose adoption came into force in the period, within the country or abroad, whether or not they had been placed outside the family.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'adoption', measure: 'in', how: ['adopted'] }],
    excludes: { bg: 'осиновяванията, по които решението още не е в сила.', ru: 'усыновления, решение по которым ещё не вступило в силу.', en: 'adoptions whose judgment is not yet in force.' }
  },
  {
    code: 'adoptions-national',
    words: { bg: 'Осиновени в страната', ru: 'Усыновлённые внутри страны', en: 'Adopted within the country' },
    definition: { bg: 'Деца, чието осиновяване от осиновители в страната е влязло в сила през периода.', ru: 'Дети, чьё усыновление усыновителями внутри страны вступило в силу за период.', en: 'Children whose adoption by adopters within the country came into force in the period.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'adoption', measure: 'in', where: { adopters: 'national' }, how: ['adopted'] }],
    excludes: { bg: 'осиновяванията, за които не е записано къде живеят осиновителите.', ru: 'усыновления, для которых не записано, где живут усыновители.', en: 'adoptions for which it is not written down where the adopters live.' }
  },
  {
    code: 'adoptions-abroad',
    words: { bg: 'Осиновени в чужбина', ru: 'Усыновлённые за границу', en: 'Adopted abroad' },
    definition: { bg: 'Деца, чието международно осиновяване е влязло в сила през периода: осиновителите живеят в чужбина.', ru: 'Дети, чьё международное усыновление вступило в силу за период: усыновители живут за границей.', en: 'Children whose intercountry adoption came into force in the period: the adopters live abroad.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'adoption', measure: 'in', where: { adopters: 'abroad' }, how: ['adopted'] }],
    excludes: { bg: 'осиновяванията, за които не е записано къде живеят осиновителите.', ru: 'усыновления, для которых не записано, где живут усыновители.', en: 'adoptions for which it is not written down where the adopters live.' }
  },
  {
    code: 'adoption-register-stock',
    words: { bg: 'Деца, вписани в регистъра за осиновяване', ru: 'Дети в реестре для усыновления', en: 'Children on the register for adoption' },
    definition: { bg: 'Деца, които в края на деня са вписани в регистъра на децата, които могат да бъдат осиновени при условията на пълно осиновяване.', ru: 'Дети, которые на конец дня внесены в реестр детей для полного усыновления.', en: 'Children who at the end of the day stand on the register of children for full adoption.' },
    unit: 'child',
    kind: 'stock',
    counts: [{ ledger: 'adoption-register', measure: 'stock' }],
    cuts: ['adoptionGround', 'length', 'area', 'office', 'sex', 'ages', 'age', 'disability']
  },
  {
    code: 'adoption-register-entered',
    words: { bg: 'Деца, вписани в регистъра през периода', ru: 'Дети, внесённые в реестр за период', en: 'Children entered on the register in the period' },
    definition: { bg: 'Вписвания в регистъра за пълно осиновяване през периода; дете, вписано отново след отписване, се брои отново.', ru: 'Внесения в реестр для полного усыновления за период; ребёнок, внесённый снова после исключения, считается снова.', en: 'Entries on the register for full adoption in the period; a child entered again after leaving it counts again.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'adoption-register', measure: 'in', how: ['registered'] }],
    cuts: ['adoptionGround', 'area', 'office', 'sex', 'ages', 'age', 'disability']
  },
  {
    code: 'rights-deprived-children',
    words: { bg: 'Деца, чиито родители са лишени от права', ru: 'Дети, чьи родители лишены прав', en: 'Children whose parents were deprived of rights' },
    definition: { bg: 'Деца, за които през периода е записано лишаване на поне един родител от родителски права. Всяко дете се брои веднъж.', ru: 'Дети, по которым за период записано лишение хотя бы одного родителя родительских прав. Каждый ребёнок считается один раз.', en: 'Children for whom in the period at least one parent was recorded as deprived of parental rights. Each child counts once.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'rights', measure: 'in', where: { parentalStatus: 'deprived' }, how: ['ruled'], each: 'person' }],
    cuts: ['area', 'office', 'sex', 'ages', 'age', 'disability']
  },
  {
    code: 'rights-limited-children',
    words: { bg: 'Деца, чиито родители са ограничени в права', ru: 'Дети, чьи родители ограничены в правах', en: 'Children whose parents were limited in rights' },
    definition: { bg: 'Деца, за които през периода е записано ограничаване на родителските права на поне един родител. Всяко дете се брои веднъж.', ru: 'Дети, по которым за период записано ограничение родительских прав хотя бы одного родителя. Каждый ребёнок считается один раз.', en: 'Children for whom in the period a limitation of at least one parent\'s rights was recorded. Each child counts once.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'rights', measure: 'in', where: { parentalStatus: 'limited' }, how: ['ruled'], each: 'person' }],
    cuts: ['area', 'office', 'sex', 'ages', 'age', 'disability']
  }
])
