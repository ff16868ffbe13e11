/** What the demo country must add up to, by its own facts, at the end of a year and over it. */
export type Targets = {
  /** the year whose flows are counted; stocks stand at the end of its last day */
  year: number
  kin: number
  foster: number
  familyType: number
  crisis: number
  transitional: number
  preventionBegun: number
  preventionClosed: number
  preventionSucceeded: number
  statement: Statement
  /** the network of services on a day, and the homes that were closed until then */
  network: NetworkTarget
}
/** Social services in the community that the state's budget pays for, and the institutions that they replace. */
export type NetworkTarget = {
  /** the day of all but what is told `since` */
  day: string
  services: number
  places: number
  since: {
    /** from its year on homes are closed; the children are those at its end */
    day: string
    children: number
  }
  /** institutions closed since, and still working */
  closed: number
  open: number
  children: number
}
/** What an earlier year must have come to. */
export type Statement = {
  year: number
  /** preventions closed as successful */
  prevented: number
  /** children placed with relatives and close persons */
  kinPlaced: number
  /** cases of reintegration open at any time of the year */
  reintegrationWorked: number
  /** those of them closed because the child returned */
  returned: number
}

/** As published for 2018. */
export const published2018: Statement = {
  year: 2018,
  prevented: 1733,
  kinPlaced: 731,
  reintegrationWorked: 1235,
  returned: 495
}

/** As told to a delegation in the autumn of 2019. The day in 2010 is not said: the end of the year, as for other stocks. */
export const published2019: NetworkTarget = {
  day: '2019-07-31',
  services: 626,
  places: 14_306,
  since: { day: '2010-12-31', children: 7587 },
  closed: 114,
  open: 23,
  children: 514
}

/** As published for 2023. */
export const published: Targets = {
  year: 2023,
  kin: 4055,
  foster: 1515,
  familyType: 2752,
  crisis: 119,
  transitional: 131,
  preventionBegun: 3570,
  preventionClosed: 3442,
  preventionSucceeded: 2706,
  statement: published2018,
  network: published2019
}

/** Another country of the same law, so that nothing is right by accident. */
export const other: Targets = {
  year: 2023,
  kin: 1337,
  foster: 901,
  familyType: 777,
  crisis: 43,
  transitional: 58,
  preventionBegun: 1201,
  preventionClosed: 1010,
  preventionSucceeded: 604,
  statement: { year: 2018, prevented: 577, kinPlaced: 903, reintegrationWorked: 610, returned: 389 },
  network: {
    day: '2019-07-31',
    services: 411,
    places: 8123,
    since: { day: '2010-12-31', children: 3210 },
    closed: 61,
    open: 37,
    children: 902
  }
}

/** The same country made small. */
export const scaled = (targets: Targets, scale: number): Targets => shrunk(targets, scale) as Targets

/** Counts are made smaller and stay at least two; days and years are as they were. */
const shrunk = (told: object, scale: number): object =>
  Object.fromEntries(
    Object.entries(told).map(([name, value]) => [
      name,
      typeof value === 'object'
        ? shrunk(value, scale)
        : name === 'year' || typeof value === 'string'
          ? value
          : least(value * scale)
    ])
  )
const least = (count: number) => Math.max(2, Math.round(count))
