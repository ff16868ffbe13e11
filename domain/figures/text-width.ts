/** How wide a text is in Source Sans 3, in hundredths of its size, where no browser can be asked. */

const widths: Readonly<Record<number, string>> = {
  20: ' \u00a0',
  25: `'|,.:;ijl·’I`,
  30: '!f()[]{}-',
  34: 'tr/\\°',
  42: 'г*?sz"„“”«»',
  46: 'xcvyхсзтэуYJ–',
  50: '0123456789#$+<=>^_aegkFLГаекьё×',
  52: 'VXУХвчядлESЕЁ',
  55: 'ATZ`hobdnpquАТбоЗприйнц',
  58: 'CPRKBРСЭБКЬЯВ',
  61: 'DG&Чъ',
  65: 'HNUДЛПЦНм',
  67: 'OQИЙОы',
  70: 'жwЪ',
  74: 'MМФфюшщ',
  80: 'WЫ—',
  84: 'm%Ж≈@',
  90: 'ШЩЮ№…'
}
const widthOf = new Map(Object.entries(widths).flatMap(([width, chars]) => [...chars].map(one => [one, Number(width)])))

/** In the unit of `size`. */
export const textWidth = (text: string, size: number): number =>
  ([...text].reduce((sum, one) => sum + (widthOf.get(one) ?? (one > '\u2e7f' ? 100 : 60)), 0) * size) / 100

/** A text in lines no wider than `room`, broken between words. */
export function inLines(text: string, size: number, room: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && textWidth(longer, size) <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** How ECharts is told the width of a text by a CSS font: the server and the screen lay out alike, fonts loaded or not. */
export const measureText = (text = '', font = ''): { width: number } => ({
  width: textWidth(text, Number(/([\d.]+)px/.exec(font)?.[1] ?? 12))
})
