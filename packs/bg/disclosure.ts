/** Which figures are not published. The law asks for less; small municipalities ask for the safe values. */
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
    'signal',
    'order',
    'decision',
    'place',
    'term'
  ],
  threshold: {
    least: 5,
    width: 5,
    basis: 'ЗСтат чл. 25: по-малко от три единици; прието е 1–4, защото се познава и семейство на три деца',
    certainty: 'proposal',
    verified: false
  },
  dominance: {
    contributors: 3,
    share: 0.85,
    basis: 'ЗСтат чл. 25: по-малко от три единици или една с над 85 на сто от общото',
    certainty: 'medium',
    verified: false
  },
  group: {
    dims: ['ground', 'disability', 'risk', 'violence'],
    share: 1,
    basis: 'ЗЗЛД; Регламент (ЕС) 2016/679, чл. 9: показва ли се, че всички са в една група, показва се и всеки от тях',
    certainty: 'proposal',
    verified: false
  },
  rates: {
    denominator: 100,
    basis: 'относителен дял само при знаменател поне 100',
    certainty: 'proposal',
    verified: false
  },
  forbidden: [
    {
      dims: ['age', 'sex'],
      area: 'territory',
      level: 0,
      basis: 'възраст по пол не се показва под областта',
      certainty: 'proposal',
      verified: false
    },
    {
      dims: ['ages', 'sex'],
      area: 'territory',
      level: 0,
      basis: 'възраст по пол не се показва под областта',
      certainty: 'proposal',
      verified: false
    }
  ],
  revisions: [
    {
      from: 10,
      dims: [],
      basis: 'колко факта са въведени късно в цялата страна, не казва нищо за никого',
      certainty: 'proposal',
      verified: false
    },
    {
      from: 50,
      dims: ['area', 'office', 'territory'],
      basis: 'късно въведено дете не се познава сред толкова; разрезът е само по място',
      certainty: 'proposal',
      verified: false
    },
    {
      from: 1000,
      dims: ['area', 'office', 'territory', 'sex', 'ages', 'setting', 'serviceKind'],
      basis: 'пол, възраст и форма на грижа на късно въведено дете не се отнасят до него сред толкова',
      certainty: 'proposal',
      verified: false
    }
  ]
}
