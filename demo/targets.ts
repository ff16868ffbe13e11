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
  preventionSucceeded: 2706
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
  preventionSucceeded: 604
}

/** The same country made small. */
export const scaled = (targets: Targets, scale: number): Targets => {
  const { year, ...counts } = targets
  const small = Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, Math.max(2, Math.round(count * scale))])
  )
  return { year, ...(small as Omit<Targets, 'year'>) }
}
