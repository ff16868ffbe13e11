/**
 * The desk of an agency: its people reach no files. What its office was asked carries a mark of that office beside the
 * office that asks, and only whoever has the right brings the mark along; no other row of any table carries one.
 */
export const deskOf = (office: string): string => `desk:${office}`
