/** The insurance number. Numbers up to 001-001-998 carry no check; those from 900-000-000 are kept for invented people. */
import type { PackSource } from '#domain/law/pack.ts'

export const identifiers: PackSource['identifiers'] = [
  {
    kind: 'snils',
    words: { bg: 'СНИЛС', ru: 'СНИЛС', en: 'Insurance number (SNILS)' },
    digits: 11,
    weights: [9, 8, 7, 6, 5, 4, 3, 2, 1],
    modulus: 101,
    checkDigits: 2,
    exemptUpTo: '001001998',
    synthetic: '^900000'
  }
]
