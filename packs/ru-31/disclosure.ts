/** Which figures are not published: in a small district one family is recognised. */
import type { PackSource } from '#domain/law/pack.ts'

export const disclosure: PackSource['disclosure'] = {
  method: 'suppress',
  base: 5,
  units: [
    'child',
    'young-person',
    'person',
    'family',
    'parent',
    'case',
    'contract',
    'signal',
    'order',
    'decision',
    'place',
    'term'
  ],
  threshold: {
    least: 5,
    width: 5,
    basis: 'в таблицах по муниципальным образованиям не показываются числа от 1 до 4',
    certainty: 'proposal',
    verified: false
  },
  amounts: {
    units: ['money'],
    contributors: 5,
    open: 0.5,
    basis: 'сумма менее чем по пяти контрактам говорит о деньгах отдельной семьи',
    certainty: 'proposal',
    verified: false
  },
  group: {
    dims: ['ground', 'disability', 'risk', 'violence'],
    share: 1,
    basis: '152-ФЗ, ст. 10: если видно, что все в одной группе, виден и каждый',
    certainty: 'proposal',
    verified: false
  },
  rates: {
    denominator: 100,
    basis: 'доля показывается только от числа не меньше 100',
    certainty: 'proposal',
    verified: false
  },
  forbidden: [
    {
      dims: ['age', 'sex'],
      area: 'territory',
      level: 0,
      basis: 'возраст по полу не показывается ниже области',
      certainty: 'proposal',
      verified: false
    },
    {
      dims: ['ages', 'sex'],
      area: 'territory',
      level: 0,
      basis: 'возраст по полу не показывается ниже области',
      certainty: 'proposal',
      verified: false
    }
  ],
  revisions: [
    {
      from: 10,
      dims: [],
      basis: 'сколько фактов внесено поздно по всей области, ни о ком не говорит',
      certainty: 'proposal',
      verified: false
    },
    {
      from: 50,
      dims: ['area', 'office', 'territory'],
      basis: 'среди стольких поздно внесённого ребёнка не узнать; разрез только по месту',
      certainty: 'proposal',
      verified: false
    },
    {
      from: 1000,
      dims: ['area', 'office', 'territory', 'sex', 'ages', 'setting', 'serviceKind'],
      basis: 'пол, возраст и форма устройства поздно внесённого ребёнка среди стольких ни о ком не говорят',
      certainty: 'proposal',
      verified: false
    }
  ]
}
