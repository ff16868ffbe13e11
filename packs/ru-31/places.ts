// biome-ignore-all format: reference data, one record a line
// The 22 upper-level municipal units of Belgorod oblast, as they stood in 2019–2021, and the six districts of before.
//
// Source and certainty: the list of units is certain, the OKTMO codes are from memory (fair), the check digits are
// computed from the codes. In 2018 six districts became urban okrugs; the exact day is not checked: 2019-01-01 stands
// for the first full reporting year. 2006-01-01 only means "before the first case". Later changes of kind (municipal
// okrugs, from 2024 at the latest) are not in it. To be replaced by the official OKTMO classifier before go-live.
// validTo is the last day on which the row holds. The number 14 in the codes is Belgorod oblast in OKTMO; the same
// oblast is 31 for taxes, courts and vehicles.
//
// children is a WEIGHT for an invented population, not a statistic: 19 % of remembered, rounded numbers of inhabitants.

export interface Municipality {
  code: string
  oktmo: string
  checkDigit: number
  name: string
  kind: 'urban' | 'district'
  validFrom: string
  validTo: string | null
  predecessors: readonly string[]
  children: number
}

export interface FormerMunicipality {
  code: string
  oktmo: string
  checkDigit: number
  name: string
  kind: 'urban' | 'district'
  validFrom: string
  validTo: string
  successor: string
}

export const municipalities: readonly Municipality[] = [
  { code: '14701000', oktmo: '14701000', checkDigit: 2, name: 'г. Белгород', kind: 'urban', validFrom: '2006-01-01',
    validTo: null, predecessors: [], children: 64600 },
  { code: '14740000', oktmo: '14740000', checkDigit: 2, name: 'Старооскольский городской округ', kind: 'urban',
    validFrom: '2006-01-01', validTo: null, predecessors: [], children: 48800 },
  { code: '14730000', oktmo: '14730000', checkDigit: 9, name: 'Губкинский городской округ', kind: 'urban',
    validFrom: '2006-01-01', validTo: null, predecessors: [], children: 21900 },
  { code: '14710000', oktmo: '14710000', checkDigit: 1, name: 'Алексеевский городской округ', kind: 'urban',
    validFrom: '2019-01-01', validTo: null, predecessors: ['14605000'], children: 11400 },
  { code: '14720000', oktmo: '14720000', checkDigit: 5, name: 'Валуйский городской округ', kind: 'urban',
    validFrom: '2019-01-01', validTo: null, predecessors: ['14620000'], children: 12000 },
  { code: '14725000', oktmo: '14725000', checkDigit: 8, name: 'Грайворонский городской округ', kind: 'urban',
    validFrom: '2019-01-01', validTo: null, predecessors: ['14632000'], children: 5500 },
  { code: '14735000', oktmo: '14735000', checkDigit: 1, name: 'Новооскольский городской округ', kind: 'urban',
    validFrom: '2019-01-01', validTo: null, predecessors: ['14644000'], children: 7600 },
  { code: '14750000', oktmo: '14750000', checkDigit: 6, name: 'Шебекинский городской округ', kind: 'urban',
    validFrom: '2019-01-01', validTo: null, predecessors: ['14656000'], children: 16200 },
  { code: '14755000', oktmo: '14755000', checkDigit: 9, name: 'Яковлевский городской округ', kind: 'urban',
    validFrom: '2019-01-01', validTo: null, predecessors: ['14658000'], children: 10800 },
  { code: '14610000', oktmo: '14610000', checkDigit: 9, name: 'Белгородский район', kind: 'district',
    validFrom: '2006-01-01', validTo: null, predecessors: [], children: 24700 },
  { code: '14615000', oktmo: '14615000', checkDigit: 1, name: 'Борисовский район', kind: 'district',
    validFrom: '2006-01-01', validTo: null, predecessors: [], children: 4800 },
  { code: '14625000', oktmo: '14625000', checkDigit: 5, name: 'Вейделевский район', kind: 'district',
    validFrom: '2006-01-01', validTo: null, predecessors: [], children: 3400 },
  { code: '14630000', oktmo: '14630000', checkDigit: 6, name: 'Волоконовский район', kind: 'district',
    validFrom: '2006-01-01', validTo: null, predecessors: [], children: 5500 },
  { code: '14638000', oktmo: '14638000', checkDigit: 2, name: 'Ивнянский район', kind: 'district',
    validFrom: '2006-01-01', validTo: null, predecessors: [], children: 4000 },
  { code: '14640000', oktmo: '14640000', checkDigit: 7, name: 'Корочанский район', kind: 'district',
    validFrom: '2006-01-01', validTo: null, predecessors: [], children: 7200 },
  { code: '14641000', oktmo: '14641000', checkDigit: 4, name: 'Красненский район', kind: 'district',
    validFrom: '2006-01-01', validTo: null, predecessors: [], children: 2100 },
  { code: '14642000', oktmo: '14642000', checkDigit: 9, name: 'Красногвардейский район', kind: 'district',
    validFrom: '2006-01-01', validTo: null, predecessors: [], children: 6700 },
  { code: '14643000', oktmo: '14643000', checkDigit: 3, name: 'Краснояружский район', kind: 'district',
    validFrom: '2006-01-01', validTo: null, predecessors: [], children: 2700 },
  { code: '14646000', oktmo: '14646000', checkDigit: 7, name: 'Прохоровский район', kind: 'district',
    validFrom: '2006-01-01', validTo: null, predecessors: [], children: 5100 },
  { code: '14648000', oktmo: '14648000', checkDigit: 6, name: 'Ракитянский район', kind: 'district',
    validFrom: '2006-01-01', validTo: null, predecessors: [], children: 6500 },
  { code: '14650000', oktmo: '14650000', checkDigit: 3, name: 'Ровеньский район', kind: 'district',
    validFrom: '2006-01-01', validTo: null, predecessors: [], children: 4400 },
  { code: '14654000', oktmo: '14654000', checkDigit: 1, name: 'Чернянский район', kind: 'district',
    validFrom: '2006-01-01', validTo: null, predecessors: [], children: 5700 }
]

export const formerMunicipalities: readonly FormerMunicipality[] = [
  { code: '14605000', oktmo: '14605000', checkDigit: 8, name: 'Алексеевский район', kind: 'district',
    validFrom: '2006-01-01', validTo: '2018-12-31', successor: '14710000' },
  { code: '14620000', oktmo: '14620000', checkDigit: 2, name: 'Валуйский район', kind: 'district',
    validFrom: '2006-01-01', validTo: '2018-12-31', successor: '14720000' },
  { code: '14632000', oktmo: '14632000', checkDigit: 5, name: 'Грайворонский район', kind: 'district',
    validFrom: '2006-01-01', validTo: '2018-12-31', successor: '14725000' },
  { code: '14644000', oktmo: '14644000', checkDigit: 8, name: 'Новооскольский район', kind: 'district',
    validFrom: '2006-01-01', validTo: '2018-12-31', successor: '14735000' },
  { code: '14656000', oktmo: '14656000', checkDigit: 0, name: 'Шебекинский район', kind: 'district',
    validFrom: '2006-01-01', validTo: '2018-12-31', successor: '14750000' },
  { code: '14658000', oktmo: '14658000', checkDigit: 3, name: 'Яковлевский район', kind: 'district',
    validFrom: '2006-01-01', validTo: '2018-12-31', successor: '14755000' }
]
