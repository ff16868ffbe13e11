// biome-ignore-all format: reference data, one record a line
/**
 * The agencies that are asked for assistance: one of each kind in each municipality. Certainty low: the names are
 * simplified and made from those of the municipalities; a municipality has several clinics and schools, and not each has
 * a centre or a legal bureau of its own. To be replaced by the registers of the agencies before go-live.
 */
import type { PackSource } from '#domain/law/pack.ts'
import { headquarters, offices as local } from './offices.ts'

type Words = { bg: string; ru: string; en: string }

/** What each kind is called, and how its name begins; the municipality follows in the genitive, as in the names of offices. */
const kinds: readonly { code: string; words: Words; name: Words }[] = [
  { code: 'clinic', words: { bg: 'поликлиника', ru: 'поликлиника', en: 'clinic' }, name: { bg: 'Поликлиника', ru: 'Поликлиника', en: 'Clinic' } },
  { code: 'psychology', words: { bg: 'център за психолого-педагогическа помощ', ru: 'центр ППМС-помощи', en: 'psychological and pedagogical centre' }, name: { bg: 'Център за психолого-педагогическа помощ', ru: 'Центр ППМС-помощи', en: 'Psychological and Pedagogical Centre' } },
  { code: 'education', words: { bg: 'управление на образованието', ru: 'управление образования', en: 'education authority' }, name: { bg: 'Управление на образованието', ru: 'Управление образования', en: 'Education Authority' } },
  { code: 'police', words: { bg: 'подразделение за непълнолетни на полицията', ru: 'подразделение полиции по делам несовершеннолетних', en: 'juvenile police unit' }, name: { bg: 'Полиция, подразделение за непълнолетни', ru: 'ПДН полиции', en: 'Juvenile Police Unit' } },
  { code: 'employment', words: { bg: 'център по заетостта', ru: 'центр занятости', en: 'employment centre' }, name: { bg: 'Център по заетостта', ru: 'Центр занятости населения', en: 'Employment Centre' } },
  { code: 'legal', words: { bg: 'бюро за безплатна правна помощ', ru: 'бюро бесплатной юридической помощи', en: 'legal aid bureau' }, name: { bg: 'Бюро за безплатна правна помощ', ru: 'Бюро бесплатной юридической помощи', en: 'Legal Aid Bureau' } }
]

export const agencyKinds: PackSource['vocabularies'][string] = kinds.map(({ code, words }) => ({ code, words }))

/** The name of the municipality as the name of its office of social protection tells it. */
const place = (name: string) => name.replace(/^(УСЗН –|УСЗН|Social Protection Office –)\s*/, '')
const municipality = (office: string) => office.replace(/^uszn-/, '')

export const agencies: PackSource['offices'] = local.flatMap(office =>
  kinds.map(({ code, name }) => ({
    code: `${code}-${municipality(office.code)}`,
    words: {
      bg: `${name.bg} – ${place(office.name.bg)}`,
      ru: `${name.ru} ${place(office.name.ru)}`,
      en: `${name.en} – ${place(office.name.en)}`
    },
    within: headquarters.code,
    territory: office.territory,
    agency: code
  }))
)
