/** The next number of a resolution, as whoever keeps them would write it. */

/** `given` are those of the year, the latest first: the last digits of the latest go on until a number is free. */
export function nextNumber(given: readonly string[]): string {
  const used = new Set(given)
  const parts = /^(.*?)(\d+)(\D*)$/u.exec(given[0] ?? '')
  const [, before = '', digits = '0', after = ''] = parts ?? []
  for (let n = Number(digits) + 1; ; n++) {
    const next = `${before}${String(n).padStart(digits.length, '0')}${after}`
    if (!used.has(next)) return next
  }
}
