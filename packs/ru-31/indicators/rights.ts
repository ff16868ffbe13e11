// biome-ignore-all format: one field a line
/** Parental rights, in each of the units in which they are published: families, parents, children and decisions. */
import type { Indicators } from '../../common/indicators.ts'
import { chapter } from './parts.ts'

export const rights: Indicators = chapter('rights', { cuts: ['area', 'office'] }, [
  {
    code: 'rights-deprived-families',
    words: { bg: 'Семейства: лишени от родителски права', ru: 'Семьи: лишены родительских прав', en: 'Families: deprived of parental rights' },
    definition: { bg: 'Семейства, в които поне един родител е лишен от родителски права през периода. Всяко се брои веднъж, независимо за един или за двама родители.', ru: 'Семьи, в которых хотя бы один родитель лишён родительских прав за период. Каждая единица считается один раз, об одном ли родителе речь или об обоих.', en: 'Families in which at least one parent was deprived of parental rights in the period. Each counts once, whether one parent or both.' },
    unit: 'family',
    kind: 'flow',
    counts: [{ ledger: 'rights-family', measure: 'in', where: { parentalStatus: 'deprived' }, how: ['ruled'], each: 'person' }],
    excludes: { bg: 'децата, чието семейство не е вписано в системата.', ru: 'детей, чья семья в систему не внесена.', en: 'children whose family is not entered in the system.' },
    cuts: ['area', 'office']
  },
  {
    code: 'rights-deprived-parents',
    words: { bg: 'Родители, лишени от родителски права', ru: 'Родители: лишены родительских прав', en: 'Parents deprived of parental rights' },
    definition: { bg: 'Родители, лишени от родителски права през периода спрямо поне едно дете. Всеки се брои веднъж.', ru: 'Родители, которые за период лишены родительских прав в отношении хотя бы одного ребёнка. Каждый считается один раз.', en: 'Parents deprived of parental rights in the period towards at least one child. Each counts once.' },
    unit: 'parent',
    kind: 'flow',
    variantOf: 'rights-deprived-families',
    counts: [{ ledger: 'rights-parent', measure: 'in', where: { parentalStatus: 'deprived' }, how: ['ruled'], each: 'person' }],
    cuts: ['area', 'office', 'sex']
  },
  {
    code: 'rights-deprived-children',
    words: { bg: 'Деца: лишени от родителски права', ru: 'Дети: лишены родительских прав', en: 'Children: deprived of parental rights' },
    definition: { bg: 'Деца, на които поне един родител е лишен от родителски права през периода. Всяко се брои веднъж, независимо за един или за двама родители.', ru: 'Дети, у которых хотя бы один родитель лишён родительских прав за период. Каждая единица считается один раз, об одном ли родителе речь или об обоих.', en: 'Children of whom at least one parent was deprived of parental rights in the period. Each counts once, whether one parent or both.' },
    unit: 'child',
    kind: 'flow',
    variantOf: 'rights-deprived-families',
    counts: [{ ledger: 'rights', measure: 'in', where: { parentalStatus: 'deprived' }, how: ['ruled'], each: 'person' }],
    cuts: ['area', 'office', 'sex']
  },
  {
    code: 'rights-deprived-decisions',
    words: { bg: 'Решения: лишени от родителски права', ru: 'Решения: лишены родительских прав', en: 'Decisions: deprived of parental rights' },
    definition: { bg: 'Решения на съда през периода, по едно за всеки родител и всяко дете.', ru: 'Решения суда за период, по одному на каждого родителя и каждого ребёнка.', en: 'Judgments of the period, one for each parent and each child.' },
    unit: 'decision',
    kind: 'flow',
    variantOf: 'rights-deprived-families',
    counts: [{ ledger: 'rights', measure: 'in', where: { parentalStatus: 'deprived' }, how: ['ruled'] }],
    cuts: ['area', 'office', 'sex']
  },
  {
    code: 'rights-limited-families',
    words: { bg: 'Семейства: ограничени в родителските права', ru: 'Семьи: ограничены в родительских правах', en: 'Families: limited in parental rights' },
    definition: { bg: 'Семейства, в които поне един родител е ограничен в родителските права през периода. Всяко се брои веднъж, независимо за един или за двама родители.', ru: 'Семьи, в которых хотя бы один родитель ограничен в родительских правах за период. Каждая единица считается один раз, об одном ли родителе речь или об обоих.', en: 'Families in which at least one parent was limited in parental rights in the period. Each counts once, whether one parent or both.' },
    unit: 'family',
    kind: 'flow',
    counts: [{ ledger: 'rights-family', measure: 'in', where: { parentalStatus: 'limited' }, how: ['ruled'], each: 'person' }],
    excludes: { bg: 'децата, чието семейство не е вписано в системата.', ru: 'детей, чья семья в систему не внесена.', en: 'children whose family is not entered in the system.' },
    cuts: ['area', 'office']
  },
  {
    code: 'rights-limited-parents',
    words: { bg: 'Родители, ограничени в родителските права', ru: 'Родители: ограничены в родительских правах', en: 'Parents limited in parental rights' },
    definition: { bg: 'Родители, ограничени в родителските права през периода спрямо поне едно дете. Всеки се брои веднъж.', ru: 'Родители, которые за период ограничены в родительских правах в отношении хотя бы одного ребёнка. Каждый считается один раз.', en: 'Parents limited in parental rights in the period towards at least one child. Each counts once.' },
    unit: 'parent',
    kind: 'flow',
    variantOf: 'rights-limited-families',
    counts: [{ ledger: 'rights-parent', measure: 'in', where: { parentalStatus: 'limited' }, how: ['ruled'], each: 'person' }],
    cuts: ['area', 'office', 'sex']
  },
  {
    code: 'rights-limited-children',
    words: { bg: 'Деца: ограничени в родителските права', ru: 'Дети: ограничены в родительских правах', en: 'Children: limited in parental rights' },
    definition: { bg: 'Деца, на които поне един родител е ограничен в родителските права през периода. Всяко се брои веднъж, независимо за един или за двама родители.', ru: 'Дети, у которых хотя бы один родитель ограничен в родительских правах за период. Каждая единица считается один раз, об одном ли родителе речь или об обоих.', en: 'Children of whom at least one parent was limited in parental rights in the period. Each counts once, whether one parent or both.' },
    unit: 'child',
    kind: 'flow',
    variantOf: 'rights-limited-families',
    counts: [{ ledger: 'rights', measure: 'in', where: { parentalStatus: 'limited' }, how: ['ruled'], each: 'person' }],
    cuts: ['area', 'office', 'sex']
  },
  {
    code: 'rights-limited-decisions',
    words: { bg: 'Решения: ограничени в родителските права', ru: 'Решения: ограничены в родительских правах', en: 'Decisions: limited in parental rights' },
    definition: { bg: 'Решения на съда през периода, по едно за всеки родител и всяко дете.', ru: 'Решения суда за период, по одному на каждого родителя и каждого ребёнка.', en: 'Judgments of the period, one for each parent and each child.' },
    unit: 'decision',
    kind: 'flow',
    variantOf: 'rights-limited-families',
    counts: [{ ledger: 'rights', measure: 'in', where: { parentalStatus: 'limited' }, how: ['ruled'] }],
    cuts: ['area', 'office', 'sex']
  },
  {
    code: 'rights-restored-families',
    words: { bg: 'Семейства: възстановени в родителските права', ru: 'Семьи: восстановлены в родительских правах', en: 'Families: restored to parental rights' },
    definition: { bg: 'Семейства, в които поне един родител е възстановен в родителските права през периода. Всяко се брои веднъж, независимо за един или за двама родители.', ru: 'Семьи, в которых хотя бы один родитель восстановлен в родительских правах за период. Каждая единица считается один раз, об одном ли родителе речь или об обоих.', en: 'Families in which at least one parent was restored to parental rights in the period. Each counts once, whether one parent or both.' },
    unit: 'family',
    kind: 'flow',
    counts: [{ ledger: 'rights-family', measure: 'in', where: { parentalStatus: 'restored' }, how: ['ruled'], each: 'person' }],
    excludes: { bg: 'децата, чието семейство не е вписано в системата.', ru: 'детей, чья семья в систему не внесена.', en: 'children whose family is not entered in the system.' },
    cuts: ['area', 'office']
  },
  {
    code: 'rights-restored-parents',
    words: { bg: 'Родители, възстановени в родителските права', ru: 'Родители: восстановлены в родительских правах', en: 'Parents restored to parental rights' },
    definition: { bg: 'Родители, възстановени в родителските права през периода спрямо поне едно дете. Всеки се брои веднъж.', ru: 'Родители, которые за период восстановлены в родительских правах в отношении хотя бы одного ребёнка. Каждый считается один раз.', en: 'Parents restored to parental rights in the period towards at least one child. Each counts once.' },
    unit: 'parent',
    kind: 'flow',
    variantOf: 'rights-restored-families',
    counts: [{ ledger: 'rights-parent', measure: 'in', where: { parentalStatus: 'restored' }, how: ['ruled'], each: 'person' }],
    cuts: ['area', 'office', 'sex']
  },
  {
    code: 'rights-restored-children',
    words: { bg: 'Деца: възстановени в родителските права', ru: 'Дети: восстановлены в родительских правах', en: 'Children: restored to parental rights' },
    definition: { bg: 'Деца, на които поне един родител е възстановен в родителските права през периода. Всяко се брои веднъж, независимо за един или за двама родители.', ru: 'Дети, у которых хотя бы один родитель восстановлен в родительских правах за период. Каждая единица считается один раз, об одном ли родителе речь или об обоих.', en: 'Children of whom at least one parent was restored to parental rights in the period. Each counts once, whether one parent or both.' },
    unit: 'child',
    kind: 'flow',
    variantOf: 'rights-restored-families',
    counts: [{ ledger: 'rights', measure: 'in', where: { parentalStatus: 'restored' }, how: ['ruled'], each: 'person' }],
    cuts: ['area', 'office', 'sex']
  },
  {
    code: 'rights-restored-decisions',
    words: { bg: 'Решения: възстановени в родителските права', ru: 'Решения: восстановлены в родительских правах', en: 'Decisions: restored to parental rights' },
    definition: { bg: 'Решения на съда през периода, по едно за всеки родител и всяко дете.', ru: 'Решения суда за период, по одному на каждого родителя и каждого ребёнка.', en: 'Judgments of the period, one for each parent and each child.' },
    unit: 'decision',
    kind: 'flow',
    variantOf: 'rights-restored-families',
    counts: [{ ledger: 'rights', measure: 'in', where: { parentalStatus: 'restored' }, how: ['ruled'] }],
    cuts: ['area', 'office', 'sex']
  },
  {
    code: 'rights-limitation-cancelled-families',
    words: { bg: 'Семейства: с отменено ограничение на родителските права', ru: 'Семьи: с отменой ограничения родительских прав', en: 'Families: with the limitation of parental rights cancelled' },
    definition: { bg: 'Семейства, в които поне един родител е с отменено ограничение на родителските права през периода. Всяко се брои веднъж, независимо за един или за двама родители.', ru: 'Семьи, в которых хотя бы один родитель с отменой ограничения родительских прав за период. Каждая единица считается один раз, об одном ли родителе речь или об обоих.', en: 'Families in which at least one parent was with the limitation of parental rights cancelled in the period. Each counts once, whether one parent or both.' },
    unit: 'family',
    kind: 'flow',
    counts: [{ ledger: 'rights-family', measure: 'in', where: { parentalStatus: 'limitation-cancelled' }, how: ['ruled'], each: 'person' }],
    excludes: { bg: 'децата, чието семейство не е вписано в системата.', ru: 'детей, чья семья в систему не внесена.', en: 'children whose family is not entered in the system.' },
    cuts: ['area', 'office']
  },
  {
    code: 'rights-limitation-cancelled-parents',
    words: { bg: 'Родители, с отменено ограничение на родителските права', ru: 'Родители: с отменой ограничения родительских прав', en: 'Parents with the limitation of parental rights cancelled' },
    definition: { bg: 'Родители, с отменено ограничение на родителските права през периода спрямо поне едно дете. Всеки се брои веднъж.', ru: 'Родители с отменой ограничения родительских прав за период в отношении хотя бы одного ребёнка. Каждый считается один раз.', en: 'Parents with the limitation of parental rights cancelled in the period towards at least one child. Each counts once.' },
    unit: 'parent',
    kind: 'flow',
    variantOf: 'rights-limitation-cancelled-families',
    counts: [{ ledger: 'rights-parent', measure: 'in', where: { parentalStatus: 'limitation-cancelled' }, how: ['ruled'], each: 'person' }],
    cuts: ['area', 'office', 'sex']
  },
  {
    code: 'rights-limitation-cancelled-children',
    words: { bg: 'Деца: с отменено ограничение на родителските права', ru: 'Дети: с отменой ограничения родительских прав', en: 'Children: with the limitation of parental rights cancelled' },
    definition: { bg: 'Деца, на които поне един родител е с отменено ограничение на родителските права през периода. Всяко се брои веднъж, независимо за един или за двама родители.', ru: 'Дети, у которых хотя бы один родитель с отменой ограничения родительских прав за период. Каждая единица считается один раз, об одном ли родителе речь или об обоих.', en: 'Children of whom at least one parent was with the limitation of parental rights cancelled in the period. Each counts once, whether one parent or both.' },
    unit: 'child',
    kind: 'flow',
    variantOf: 'rights-limitation-cancelled-families',
    counts: [{ ledger: 'rights', measure: 'in', where: { parentalStatus: 'limitation-cancelled' }, how: ['ruled'], each: 'person' }],
    cuts: ['area', 'office', 'sex']
  },
  {
    code: 'rights-limitation-cancelled-decisions',
    words: { bg: 'Решения: с отменено ограничение на родителските права', ru: 'Решения: с отменой ограничения родительских прав', en: 'Decisions: with the limitation of parental rights cancelled' },
    definition: { bg: 'Решения на съда през периода, по едно за всеки родител и всяко дете.', ru: 'Решения суда за период, по одному на каждого родителя и каждого ребёнка.', en: 'Judgments of the period, one for each parent and each child.' },
    unit: 'decision',
    kind: 'flow',
    variantOf: 'rights-limitation-cancelled-families',
    counts: [{ ledger: 'rights', measure: 'in', where: { parentalStatus: 'limitation-cancelled' }, how: ['ruled'] }],
    cuts: ['area', 'office', 'sex']
  }
])
