/** Days as the country writes them, dd.mm.yyyy, and the wall's 24 hours. */
import type { Day } from '#domain/kernel/time.ts'

export const writeDay = (day: string): string => `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`

/** The name of a day of the week, as a word in a sentence. */
export const weekdayOf = (day: string, language: string, length: 'long' | 'short' = 'long'): string =>
  new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' }).format(
    new Date(`${day.slice(0, 10)}T00:00:00Z`)
  )

/** Reads 1.2.2025, 01.02.2025, 1/2/25 and 2025-02-01; null when it is no day. */
export function readDay(text: string): Day | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim())
  const said = /^(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4}|\d{2})\s*(?:г\.?)?$/.exec(text.trim())
  const parts = iso ? [iso[1], iso[2], iso[3]] : said ? [said[3]?.padStart(4, '20'), said[2], said[1]] : null
  if (!parts) return null
  const day = parts.map(part => part?.padStart(2, '0')).join('-')
  const ms = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day) ? (day as Day) : null
}

/** Reads 9, 930, 9:30, 09.30; null when it is no time. */
export function readTime(text: string): string | null {
  const said = /^(\d{1,2})(?:[:.\s]?(\d{2}))?$/.exec(text.trim())
  const hours = Number(said?.[1] ?? 99)
  const minutes = Number(said?.[2] ?? 0)
  return hours < 24 && minutes < 60 ? `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` : null
}
