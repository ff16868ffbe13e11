/** Reading the part of an address after the question mark: what does not fit is left out. */

type Search = Record<string, unknown>

export function one<N extends string>(name: N, search: Search): { [K in N]?: string } {
  const value = search[name]
  return (typeof value === 'string' && value !== '' ? { [name]: value } : {}) as { [K in N]?: string }
}

export function oneOf<N extends string, V extends string>(
  name: N,
  values: readonly V[],
  search: Search
): { [K in N]?: V } {
  const found = values.find(value => value === String(search[name]))
  return (found ? { [name]: found } : {}) as { [K in N]?: V }
}
