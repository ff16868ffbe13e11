/** The law, the words and the offices of child protection in Bulgaria. */
import type { PackSource } from '#domain/law/pack.ts'
import { ages, alarms } from './alarms.ts'
import { approvals } from './approvals.ts'
import { daysOff, workingWeekends } from './calendar.ts'
import { clocks } from './clocks.ts'
import { courtClocks, courtRequirements, courtTerms, courtTimes } from './court.ts'
import { disclosure } from './disclosure.ts'
import { papers } from './documents/index.ts'
import { duty, workingHours } from './duty.ts'
import { identifiers } from './identifiers.ts'
import { chapters, indicators } from './indicators/index.ts'
import { map } from './map.ts'
import { offices } from './network.ts'
import { process, recordable } from './process.ts'
import { published } from './published.ts'
import { releases } from './releases/index.ts'
import { requirements } from './requirements.ts'
import { roles } from './roles.ts'
import { series } from './series.ts'
import { serviceKinds, settings } from './settings.ts'
import { statusClocks, statusRequirements, statusTerms } from './status.ts'
import { terms } from './terms.ts'
import { territories } from './territories.ts'
import { vocabularies } from './vocabularies.ts'

const pack: PackSource = {
  code: 'bg',
  version: '2026.3',
  words: { bg: 'Закрила на детето, България', ru: 'Защита ребёнка, Болгария', en: 'Child protection, Bulgaria' },
  languages: ['bg', 'en', 'ru'],
  timeZone: 'Europe/Sofia',
  calendar: { daysOff: [...daysOff], workingWeekends: [...workingWeekends] },
  workingHours,
  duty,
  identifiers,
  roles,
  offices,
  territories,
  map,
  vocabularies,
  settings,
  serviceKinds,
  process,
  recordable,
  approvals,
  requirements: [...requirements, ...statusRequirements, ...courtRequirements],
  clocks: [...clocks, ...statusClocks, ...courtClocks],
  courtTimes,
  alarms,
  ages,
  terms: { ...terms, ...statusTerms, ...courtTerms },
  indicators,
  chapters,
  published,
  releases,
  counted: {
    petition: ['COURT'],
    check: ['CHK24', 'CHK10'],
    term: ['ASSESS', 'COORD1', 'MDT24', 'PP48', 'PPN24', 'ACCEPT1']
  },
  series,
  disclosure,
  papers,
  openData: {
    licence: {
      bg: 'Creative Commons Признание 4.0 (CC BY 4.0)',
      ru: 'Creative Commons С указанием авторства 4.0 (CC BY 4.0)',
      en: 'Creative Commons Attribution 4.0 (CC BY 4.0)'
    },
    url: 'https://creativecommons.org/licenses/by/4.0/',
    basis: 'ЗДОИ, глава четвърта; Наредба за стандартните условия за повторно използване на информация',
    certainty: 'proposal',
    verified: false
  }
}

// biome-ignore lint/style/noDefaultExport: a pack is found by its folder
export default pack
