/** What the invented oblast must add up to, by its own facts, on days and in years. */

/** Families and their children on a register at the start of a day. */
export type OnRegister = { day: string; families: number; children: number }
/** Families in which a court took or limited parental rights in a year. */
export type OfCourts = { year: number; deprived: number; limited: number }

export type Targets = {
  /** in a socially dangerous situation, on three New Years one after another */
  sop: readonly [OnRegister, OnRegister, OnRegister]
  /** of the early stage, on the last of these days */
  early: OnRegister
  courts: readonly OfCourts[]
  /** children left without care at the end of the day, year after year */
  withoutCare: readonly { day: string; children: number }[]
  /** of them, at the end of the last of these days, raised in families: per cent, those adopted counted on both sides */
  inFamilies: number
}

/**
 * As published. Of children without care the document gives shares of all children; the numbers of children are those
 * shares of the invented population beside them (demo/series/ru-31-population.csv). Of the courts of 2019 it says nothing,
 * and so nothing is aimed at.
 */
export const published: Targets = {
  sop: [
    { day: '2018-01-01', families: 953, children: 2000 },
    { day: '2019-01-01', families: 775, children: 1435 },
    { day: '2020-01-01', families: 701, children: 1426 }
  ],
  early: { day: '2020-01-01', families: 189, children: 423 },
  courts: [
    { year: 2018, deprived: 96, limited: 61 },
    { year: 2020, deprived: 77, limited: 55 }
  ],
  withoutCare: [
    { day: '2015-12-31', children: 3569 },
    { day: '2016-12-31', children: 3344 },
    { day: '2017-12-31', children: 3182 },
    { day: '2018-12-31', children: 3080 },
    { day: '2019-12-31', children: 3010 },
    { day: '2020-12-31', children: 2940 }
  ],
  inFamilies: 91.7
}

/** Another oblast of the same law, so that nothing is right by accident. */
export const other: Targets = {
  sop: [
    { day: '2018-01-01', families: 640, children: 1311 },
    { day: '2019-01-01', families: 702, children: 1502 },
    { day: '2020-01-01', families: 815, children: 1650 }
  ],
  early: { day: '2020-01-01', families: 301, children: 590 },
  courts: [
    { year: 2018, deprived: 40, limited: 72 },
    { year: 2020, deprived: 66, limited: 31 }
  ],
  withoutCare: [
    { day: '2015-12-31', children: 1900 },
    { day: '2016-12-31', children: 1950 },
    { day: '2017-12-31', children: 2004 },
    { day: '2018-12-31', children: 1877 },
    { day: '2019-12-31', children: 1920 },
    { day: '2020-12-31', children: 2101 }
  ],
  inFamilies: 83.2
}

/** The same oblast made small: counts stay at least two, and so many children that every family has one. */
export function scaled(targets: Targets, scale: number): Targets {
  const least = (count: number) => Math.max(2, Math.round(count * scale))
  const register = ({ day, families, children }: OnRegister): OnRegister => ({
    day,
    families: least(families),
    children: Math.max(least(families), Math.round(children * scale))
  })
  const [first, second, third] = targets.sop
  return {
    sop: [register(first), register(second), register(third)],
    early: register(targets.early),
    courts: targets.courts.map(({ year, deprived, limited }) => ({
      year,
      deprived: least(deprived),
      limited: least(limited)
    })),
    withoutCare: targets.withoutCare.map(({ day, children }) => ({ day, children: least(children) })),
    inFamilies: targets.inFamilies
  }
}
