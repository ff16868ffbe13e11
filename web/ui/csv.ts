/** A table as a file that a spreadsheet opens. */

/** A cell that begins like a formula is quoted, so that a spreadsheet does not run it. */
const cell = (value: string | number) => {
  const text = typeof value === 'number' ? String(value) : /^[=+\-@\t]/.test(value) ? `'${value}` : value
  return /[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map(row => row.map(cell).join(';')).join('\r\n')

export function download(name: string, text: string, type = 'text/csv'): void {
  // The mark at the start tells spreadsheets that the letters are Unicode.
  const address = URL.createObjectURL(new Blob([`\uFEFF${text}`], { type: `${type};charset=utf-8` }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
