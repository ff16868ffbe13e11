/** The computing begun in this window: its end is told once, whenever it is heard of. */
const begun = new Set<string>()

export const began = (release: string, kind: 'draft' | 'sign'): void => void begun.add(`${kind} ${release}`)
/** Whether it is still to be told; from then on it is not. */
export const tellEnd = (release: string, kind: 'draft' | 'sign'): boolean => begun.delete(`${kind} ${release}`)
