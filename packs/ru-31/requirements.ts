// biome-ignore-all format: one condition a line
/** What must be there before an act. Services need consent and a contract; work of prevention does not. */
import type { PackSource } from '#domain/law/pack.ts'
import { accompanimentRequirements } from './accompaniment.ts'
import { assistanceRequirements } from './assistance.ts'
import { sessionRequirements } from './commission.ts'
import { guardianshipRequirements } from './guardianship.ts'
import { registerRequirements } from './registers.ts'
import { rightsRequirements } from './rights.ts'
import { socialContractRequirements } from './social-contracts.ts'

export const requirements: PackSource['requirements'] = [
  ...rightsRequirements,
  ...guardianshipRequirements,
  {
    id: 'examined',
    before: ['signal.conclude'],
    when: { input: 'result', is: ['early-stage', 'hard-situation', 'sop-material', 'no-trouble'] },
    ask: { fact: 'signal.contact', where: { kind: ['examination', 'home-visit'] } },
    words: { bg: 'Условията на живот не са обследвани.', ru: 'Условия жизни не обследованы.', en: 'The living conditions have not been examined.' },
    basis: '120-ФЗ; региональный порядок',
    certainty: 'medium',
    verified: false,
    remedy: 'signal.contact',
    owner: 'head'
  },
  {
    id: 'lateness-explained',
    before: ['signal.contact'],
    when: { all: [{ input: 'kind', is: 'examination' }, { overdue: ['EXAM3', 'EXAM24'] }] },
    ask: { input: 'reason' },
    words: { bg: 'Срокът за обследване е изтекъл: посочете причината.', ru: 'Срок обследования истёк: укажите причину.', en: 'The term of the examination has run out: say why.' },
    basis: 'СК РФ ст. 122, ч. 1; региональный порядок',
    certainty: 'low',
    verified: false,
    owner: 'head'
  },
  {
    id: 'trouble-found',
    before: ['case.open'],
    when: { caseType: 'accompaniment' },
    ask: { fact: 'signal.concluded', where: { result: ['early-stage', 'hard-situation', 'sop-material', 'without-care'] } },
    words: { bg: 'Съпровождане започва след заключение по сигнала.', ru: 'Сопровождение начинается после заключения по сигналу.', en: 'Accompaniment begins after the signal has been concluded.' },
    basis: 'Региональный порядок',
    certainty: 'medium',
    verified: false,
    remedy: 'signal.conclude',
    owner: 'head'
  },
  {
    id: 'application',
    before: ['need.decide', 'programme.adopt'],
    ask: { fact: 'application.received', where: { kind: 'services' } },
    words: { bg: 'Няма заявление за социални услуги.', ru: 'Нет заявления о социальных услугах.', en: 'There is no application for social services.' },
    basis: '442-ФЗ ст. 14',
    certainty: 'high',
    verified: false,
    remedy: 'application.receive',
    owner: 'worker'
  },
  {
    id: 'need-recognised',
    before: ['programme.adopt'],
    ask: { fact: 'need.decided', where: { decision: 'recognised' } },
    words: { bg: 'Нуждата не е призната с решение.', ru: 'Нуждаемость не признана решением.', en: 'The need has not been recognised by a decision.' },
    basis: '442-ФЗ ст. 15, 16',
    certainty: 'high',
    verified: false,
    remedy: 'need.decide',
    owner: 'head'
  },
  {
    id: 'level-before-contract',
    before: ['contract.sign'],
    ask: { fact: 'level.set' },
    words: { bg: 'Няма определено ниво на съпровождане.', ru: 'Уровень сопровождения не установлен.', en: 'No level of accompaniment has been set.' },
    basis: 'Модельная программа; региональный порядок',
    certainty: 'low',
    verified: false,
    remedy: 'level.set',
    owner: 'worker'
  },
  {
    id: 'review-level',
    before: ['plan.review'],
    when: { caseType: 'accompaniment' },
    ask: { input: 'level' },
    words: { bg: 'Прегледът посочва на кое ниво продължава работата.', ru: 'Пересмотр указывает уровень, на котором продолжается работа.', en: 'The review says at which level the work goes on.' },
    basis: 'Модельная программа; региональный порядок',
    certainty: 'low',
    verified: false,
    owner: 'worker'
  },
  ...registerRequirements,
  ...accompanimentRequirements,
  ...socialContractRequirements,
  ...assistanceRequirements,
  ...sessionRequirements
]
