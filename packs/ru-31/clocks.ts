// biome-ignore-all format: one trigger list a line
/**
 * The deadlines. Terms of the federal laws are in working days of the production calendar; those of the region are
 * defaults of low certainty. The start 2000-01-01 only means that the true one is not known.
 */
import type { PackSource } from '#domain/law/pack.ts'
import { accompanimentClocks } from './accompaniment.ts'
import { assistanceClocks } from './assistance.ts'
import { sessionClocks } from './commission.ts'
import { guardianshipClocks } from './guardianship.ts'
import { rightsClocks } from './rights.ts'
import { socialContractClocks } from './social-contracts.ts'

export const clocks: PackSource['clocks'] = [
  ...rightsClocks,
  ...guardianshipClocks,
  {
    code: 'EXAM24',
    words: { bg: 'Посещение при заплаха', ru: 'Выход при угрозе', en: 'Visit when there is a threat' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'signal.registered', where: { urgency: 'urgent' } }],
    whileRunning: 'second',
    stops: [{ on: 'signal.contact', where: { kind: ['examination', 'home-visit'] } }, { on: 'signal.concluded' }],
    voids: [{ on: 'signal.joined' }],
    norms: [{ from: '2000-01-01', to: null, term: { hours: 24 }, shift: 'none', basis: 'СК РФ ст. 77; региональный порядок', certainty: 'medium', verified: false }]
  },
  {
    code: 'EXAM3',
    words: { bg: 'Обследване на условията на живот', ru: 'Обследование условий жизни', en: 'Examination of living conditions' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'signal.registered', where: { urgency: 'ordinary' } }],
    whileRunning: 'second',
    stops: [{ on: 'signal.contact', where: { kind: 'examination' } }, { on: 'signal.concluded' }],
    voids: [{ on: 'signal.joined' }],
    norms: [{ from: '2000-01-01', to: null, term: { workingDays: 3 }, shift: 'none', basis: 'СК РФ ст. 122, ч. 1; региональный порядок', certainty: 'found', verified: false }]
  },
  {
    code: 'CONF10',
    words: { bg: 'Междуведомствен консилиум', ru: 'Межведомственный консилиум', en: 'Interdepartmental consilium' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'signal.registered' }],
    whileRunning: 'second',
    stops: [{ on: 'signal.meeting', where: { kind: ['consilium', 'commission'] } }],
    voids: [{ on: 'signal.joined' }, { on: 'signal.concluded' }],
    norms: [{ from: '2000-01-01', to: null, term: { workingDays: 10 }, shift: 'none', basis: 'Региональный порядок', certainty: 'low', verified: false }]
  },
  {
    code: 'RESULT5',
    words: { bg: 'Заключение след обследването', ru: 'Заключение после обследования', en: 'Result after the examination' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'signal.contact', where: { kind: 'examination' } }],
    whileRunning: 'ignore',
    stops: [{ on: 'signal.concluded' }],
    voids: [{ on: 'signal.joined' }],
    norms: [{ from: '2000-01-01', to: null, term: { workingDays: 5 }, shift: 'none', basis: 'Региональный порядок', certainty: 'low', verified: false }]
  },
  {
    code: 'DECIDE5',
    words: { bg: 'Решение за нуждаемост', ru: 'Решение о нуждаемости', en: 'Decision on need' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'application.received', where: { kind: 'services' } }],
    whileRunning: 'second',
    stops: [{ on: 'need.decided' }],
    voids: [{ on: 'case.closed' }],
    norms: [{ from: '2000-01-01', to: null, term: { workingDays: 5 }, shift: 'none', basis: '442-ФЗ ст. 15', certainty: 'high', verified: false }]
  },
  {
    code: 'IPPSU10',
    words: { bg: 'Индивидуална програма', ru: 'ИППСУ', en: 'Individual programme' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'application.received', where: { kind: 'services' } }],
    whileRunning: 'second',
    stops: [{ on: 'programme.adopted' }],
    voids: [{ on: 'case.closed' }, { on: 'need.decided', where: { decision: 'refused' } }],
    norms: [{ from: '2000-01-01', to: null, term: { workingDays: 10 }, shift: 'none', basis: '442-ФЗ ст. 16', certainty: 'high', verified: false }]
  },
  {
    code: 'CONTRACT5',
    words: { bg: 'Договор за съпровождане', ru: 'Договор о сопровождении', en: 'Contract of accompaniment' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'need.decided', where: { decision: 'recognised' } }],
    whileRunning: 'ignore',
    stops: [{ on: 'contract.signed' }],
    voids: [{ on: 'case.closed' }],
    norms: [{ from: '2000-01-01', to: null, term: { workingDays: 5 }, shift: 'none', basis: 'Региональный порядок', certainty: 'low', verified: false }]
  },
  {
    code: 'REVE',
    words: { bg: 'Преглед на спешно ниво', ru: 'Пересмотр на экстренном уровне', en: 'Review at the emergency level' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'level.set', where: { level: 'emergency' } }, { on: 'plan.reviewed', where: { level: 'emergency' } }],
    whileRunning: 'second',
    stops: [{ on: 'plan.reviewed' }, { on: 'level.set' }],
    voids: [{ on: 'case.closed' }],
    norms: [{ from: '2000-01-01', to: null, term: { days: 14 }, shift: 'next-working-day', basis: 'Региональный порядок', certainty: 'low', verified: false }]
  },
  {
    code: 'REVC',
    words: { bg: 'Преглед на кризисно ниво', ru: 'Пересмотр на кризисном уровне', en: 'Review at the crisis level' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'level.set', where: { level: 'crisis' } }, { on: 'plan.reviewed', where: { level: 'crisis' } }],
    whileRunning: 'second',
    stops: [{ on: 'plan.reviewed' }, { on: 'level.set' }],
    voids: [{ on: 'case.closed' }],
    norms: [{ from: '2000-01-01', to: null, term: { months: 1 }, shift: 'next-working-day', basis: 'Региональный порядок', certainty: 'low', verified: false }]
  },
  // Once a quarter, whichever day of it: never more than about four months after the last.
  {
    code: 'REVB',
    words: { bg: 'Преглед на базово ниво', ru: 'Пересмотр на базовом уровне', en: 'Review at the basic level' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'level.set', where: { level: 'basic' } }, { on: 'plan.reviewed', where: { level: 'basic' } }],
    whileRunning: 'second',
    stops: [{ on: 'plan.reviewed' }, { on: 'level.set' }],
    voids: [{ on: 'case.closed' }],
    norms: [{ from: '2000-01-01', to: null, term: { months: 4 }, shift: 'next-working-day', basis: 'Региональный порядок', certainty: 'low', verified: false }]
  },
  {
    code: 'REVA',
    words: { bg: 'Преглед на адаптационно ниво', ru: 'Пересмотр на адаптационном уровне', en: 'Review at the adaptation level' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'level.set', where: { level: 'adaptation' } }, { on: 'plan.reviewed', where: { level: 'adaptation' } }],
    whileRunning: 'second',
    stops: [{ on: 'plan.reviewed' }, { on: 'level.set' }],
    voids: [{ on: 'case.closed' }],
    norms: [{ from: '2000-01-01', to: null, term: { months: 1 }, shift: 'next-working-day', basis: 'Региональный порядок', certainty: 'low', verified: false }]
  },
  ...accompanimentClocks,
  ...socialContractClocks,
  ...assistanceClocks,
  ...sessionClocks
]
