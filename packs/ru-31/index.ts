/** The law, the words and the offices of social accompaniment in Belgorod oblast. */
import type { PackSource } from '#domain/law/pack.ts'
import { caseload, contactClocks } from './accompaniment.ts'
import { alarms } from './alarms.ts'
import { agenciesFor, answerClocks } from './assistance.ts'
import { daysOff, workingWeekends } from './calendar.ts'
import { clocks } from './clocks.ts'
import { disclosure } from './disclosure.ts'
import { papers } from './documents/index.ts'
import { identifiers } from './identifiers.ts'
import { chapters, indicators } from './indicators/index.ts'
import { aliases, models } from './models.ts'
import { offices } from './network.ts'
import { approvals } from './papers.ts'
import { process, recordable } from './process.ts'
import { published } from './published.ts'
import { releases } from './releases/index.ts'
import { requirements } from './requirements.ts'
import { retention } from './retention.ts'
import { roles } from './roles.ts'
import { series } from './series.ts'
import { serviceKinds, settings } from './settings.ts'
import { terms } from './terms.ts'
import { territories, territoryCheck } from './territories.ts'
import { vocabularies } from './vocabularies.ts'

const pack: PackSource = {
  code: 'ru-31',
  version: '2026.2',
  words: {
    bg: 'Социално съпровождане, Белгородска област',
    ru: 'Социальное сопровождение, Белгородская область',
    en: 'Social accompaniment, Belgorod Oblast'
  },
  languages: ['ru', 'en', 'bg'],
  timeZone: 'Europe/Moscow',
  caseload,
  retention,
  calendar: { daysOff: [...daysOff], workingWeekends: [...workingWeekends] },
  identifiers,
  roles,
  offices,
  territories,
  territoryCheck,
  vocabularies,
  settings,
  serviceKinds,
  process,
  recordable,
  requirements,
  papers,
  approvals,
  agenciesFor,
  clocks,
  alarms,
  terms,
  indicators,
  chapters,
  published,
  releases,
  counted: { petition: ['SUIT7'], check: ['EXAM24', 'EXAM3'], answer: answerClocks, term: [...contactClocks] },
  series,
  models,
  aliases,
  disclosure
}

// biome-ignore lint/style/noDefaultExport: a pack is found by its folder
export default pack
