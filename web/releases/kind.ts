/** The look of each state of a release. */
export const kindOf = { draft: 'soon', signed: 'well', withdrawn: 'quiet' } as const
