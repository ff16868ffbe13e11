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
  statement: published2018
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
  statement: { year: 2018, prevented: 577, kinPlaced: 903, reintegrationWorked: 610, returned: 389 }
}

/** The same country made small. */
export const scaled = ({ year, statement, ...counts }: Targets, scale: number): Targets => {
  const { year: before, ...told } = statement
  return { year, ...shrunk(counts, scale), statement: { year: before, ...shrunk(told, scale) } }
}

const shrunk = <T extends Record<string, number>>(counts: T, scale: number): T =>
  Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Math.max(2, Math.round(count * scale))])) as T
