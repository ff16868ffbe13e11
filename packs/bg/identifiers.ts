/**
 * Identity numbers. Invented people get a personal number of someone born in 2095–2099, which nobody has, and a
 * foreigner's number that begins with 99999; neither is accepted outside demo and tests.
 */
import type { PackSource } from '#domain/law/pack.ts'

export const identifiers: PackSource['identifiers'] = [
  {
    kind: 'egn',
    words: { bg: 'ЕГН', ru: 'ЕГН (единый гражданский номер)', en: 'Personal number (EGN)' },
    digits: 10,
    weights: [2, 4, 8, 5, 10, 9, 7, 3, 6],
    modulus: 11,
    checkDigits: 1,
    birth: [
      { century: 1900, plus: 0 },
      { century: 1800, plus: 20 },
      { century: 2000, plus: 40 }
    ],
    sexDigit: 8,
    synthetic: '^9[5-9](4[1-9]|5[0-2])'
  },
  {
    kind: 'lnch',
    words: { bg: 'ЛНЧ', ru: 'ЛНЧ (личный номер иностранца)', en: "Foreigner's number (LNCh)" },
    digits: 10,
    weights: [21, 19, 17, 13, 11, 9, 7, 3, 1],
    modulus: 10,
    checkDigits: 1,
    synthetic: '^99999'
  }
]
