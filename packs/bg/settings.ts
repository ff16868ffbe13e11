// biome-ignore-all format: one code a line
/** The ladder of settings, the child's own family first, and the kinds of service with the setting each belongs to. */
import type { PackSource } from '#domain/law/pack.ts'

export const settings: PackSource['settings'] = [
  { code: 'family', words: { bg: 'собствено семейство', ru: 'собственная семья', en: 'own family' }, rung: 0, provider: 'none' },
  { code: 'kin', words: { bg: 'роднини и близки', ru: 'родственники и близкие', en: 'relatives and close persons' }, rung: 1, provider: 'person' },
  { code: 'foster', words: { bg: 'приемно семейство', ru: 'приёмная семья', en: 'foster family' }, rung: 2, provider: 'service' },
  { code: 'residential', words: { bg: 'социална услуга за резидентна грижа', ru: 'стационарная социальная служба', en: 'residential service' }, rung: 3, provider: 'service' }
]

/**
 * A kind whose setting is the family is used by referral: nobody lives in it. Of the groups, `community` and `residential`
 * together are what the reports call social services in the community.
 */
export const serviceKinds: PackSource['serviceKinds'] = [
  { code: 'foster-family', words: { bg: 'приемно семейство', ru: 'приёмная семья', en: 'foster family' }, setting: 'foster', group: 'household', household: true },
  { code: 'cnst', words: { bg: 'център за настаняване от семеен тип (ЦНСТ)', ru: 'центр семейного типа', en: 'family-type placement centre' }, setting: 'residential', group: 'residential' },
  { code: 'crisis-centre', words: { bg: 'кризисен център', ru: 'кризисный центр', en: 'crisis centre' }, setting: 'residential', group: 'residential' },
  { code: 'family-crisis-centre', words: { bg: 'кризисен център за родител с деца', ru: 'кризисный центр для родителя с детьми', en: 'crisis centre for a parent with children' }, setting: 'residential', group: 'residential', together: true },
  { code: 'transitional', words: { bg: 'преходно жилище', ru: 'переходное жильё', en: 'transitional home' }, setting: 'residential', group: 'residential' },
  { code: 'mother-and-baby', words: { bg: 'звено „Майка и бебе“', ru: 'отделение «Мать и дитя»', en: 'mother-and-baby unit' }, setting: 'residential', group: 'residential', together: true },
  { code: 'shelter', words: { bg: 'приют за деца', ru: 'приют для детей', en: 'shelter for children' }, setting: 'residential', group: 'residential' },
  // closed by law: what was, is still written down; the last homes of the health ministry close by decisions of their own
  { code: 'home-without-care', words: { bg: 'дом за деца, лишени от родителска грижа (ДДЛРГ)', ru: 'дом для детей, лишённых родительской заботы', en: 'home for children deprived of parental care' }, setting: 'residential', group: 'institution', admissionsUntil: '2021-01-01' },
  { code: 'home-disability', words: { bg: 'дом за деца с умствена изостаналост или физически увреждания', ru: 'дом для детей с умственной отсталостью или физическими нарушениями', en: 'home for children with disabilities' }, setting: 'residential', group: 'institution', admissionsUntil: '2021-01-01' },
  { code: 'home-medical', words: { bg: 'дом за медико-социални грижи за деца (ДМСГД)', ru: 'дом медико-социальной заботы о детях', en: 'home for medical and social care for children' }, setting: 'residential', group: 'institution', admissionsUntil: '2021-01-01' },
  { code: 'supervised-home', words: { bg: 'наблюдавано жилище', ru: 'наблюдаемое жильё', en: 'supervised home' }, setting: 'family', group: 'residential' },
  { code: 'community-support', words: { bg: 'център за обществена подкрепа (ЦОП)', ru: 'центр общественной поддержки', en: 'community support centre' }, setting: 'family', group: 'community' },
  { code: 'community-centre', words: { bg: 'общностен център за деца и семейства', ru: 'общинный центр для детей и семей', en: 'community centre for children and families' }, setting: 'family', group: 'community' },
  { code: 'street-children', words: { bg: 'център за работа с деца на улицата', ru: 'центр работы с уличными детьми', en: 'centre for work with street children' }, setting: 'family', group: 'community' },
  { code: 'day-centre', words: { bg: 'дневен център за деца с увреждания', ru: 'дневной центр для детей с инвалидностью', en: 'day centre for children with disabilities' }, setting: 'family', group: 'community' },
  { code: 'rehabilitation', words: { bg: 'център за социална рехабилитация и интеграция', ru: 'центр социальной реабилитации и интеграции', en: 'social rehabilitation and integration centre' }, setting: 'family', group: 'community' },
  { code: 'assistant', words: { bg: 'асистентска подкрепа', ru: 'поддержка ассистента', en: 'assistant support' }, setting: 'family', group: 'community' },
  { code: 'respite', words: { bg: 'заместваща грижа', ru: 'замещающий уход', en: 'relief care' }, setting: 'family', group: 'community' },
  { code: 'mobile', words: { bg: 'мобилна социална работа', ru: 'мобильная социальная работа', en: 'mobile social work' }, setting: 'family', group: 'community' }
]
