/** One spelling for search: letter case, ё/е and stray signs do not keep two spellings of a name apart. */
export const searchKey = (parts: readonly (string | null | undefined)[]): string =>
  parts
    .filter(part => part)
    .join(' ')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()
