/**
 * What is to be seen in the shown office: one thing of every kind that its people meet, in the files of families that
 * live there anyway. All of it is later than the days of which figures were published, or touches none of them.
 */
import type { Actor } from '#domain/acts/act.ts'
import type { StreamRef } from '#domain/kernel/event.ts'
import { dayNumber, dayText, type Minute, minute } from '../days.ts'
import { FOREVER } from '../network.ts'
import type { Random } from '../random.ts'
import { codes, homeOffice, words } from './codes.ts'
import { person, type Scene, type Shown } from './scene.ts'

const { caseTypes, shown: code } = codes

type Input = Record<string, unknown>
/** One file: acts on days at the hours of the office, by whoever's part they are. */
type File = {
  on: StreamRef
  act(day: string, name: string, input: Input, hour?: number): void
  /** written down from others' paper */
  told(day: string, name: string, input: Input, by: string, hour?: number): void
}

function file({ life, office, lead, number }: Scene, type: string, on: StreamRef): File {
  const at = (day: string, hour: number): Minute => minute(dayNumber(day), 0) + Math.round(hour * 60)
  return {
    on,
    act: (day, name, input, hour = 11) =>
      void life.plan(at(day, hour), name, on, input, office.taking(name, lead, type)),
    told(day, name, input, by, hour = 11) {
      const paper = { by, number: number('2', at(day, hour)), dated: dayText(dayNumber(day)) }
      life.plan(at(day, hour), name, on, input, office.recording(name, lead), paper)
    }
  }
}

/** Takes families one after another, each once: the first that fits. */
function taker(all: readonly Shown[], chance: Random) {
  const left = all.toSorted((a, b) => a.entered - b.entered)
  return (fits: (one: Shown) => boolean): Shown | undefined => {
    const fitting = left.filter(fits)
    const one = fitting.length > 0 ? chance.pick(fitting) : undefined
    if (one) left.splice(left.indexOf(one), 1)
    return one
  }
}

export function shownFamilies(all: readonly Shown[], chance: Random): void {
  const take = taker(all, chance)
  const before = (day: string) => (one: Shown) => one.entered < dayNumber(day) - 20
  const from = all[0]?.scene.office.workers[0]
  const led = ({ scene }: Shown) => scene.lead === from
  // of some kinds one is with the curator who is shown; the scarcer families come first
  const refused = take(one => one.sop && !one.work && before('2020-12-01')(one))
  const removed = take(one => one.sop && before('2021-01-01')(one) && !led(one) && one.children.length === 1)
  const limited = take(one => one.sop && before('2020-11-01')(one) && !led(one))
  const prevented = [
    take(one => one.sop && before('2020-11-12')(one) && led(one)),
    take(one => one.sop && before('2020-12-24')(one) && !led(one))
  ]
  if (refused) prevention(withoutConsent(refused), preventions.refused)
  for (const [n, one] of prevented.entries())
    if (one) prevention(one, n === 0 ? preventions.running : preventions.begun)
  if (removed) removal(removed, '2021-01-14')
  if (limited) limitation(limited)
  const met = take(one => one.work !== null && led(one) && before('2020-12-28')(one))
  if (met?.work) networkMeeting(met, met.work)
  for (const { mine, since, contract } of contracts) {
    const one = take(other => before(since)(other) && led(other) === mine) ?? take(before(since))
    if (one) socialContract(one, since, contract)
  }
  for (const [n, one] of all.filter(before('2020-12-08')).entries()) standings(one, n)
}

/** What the police, the school and social protection keep beside: the same family may stand on several. */
function standings({ scene, family, children, sop }: Shown, n: number): void {
  const on = file(scene, 'family', family)
  const { registers, bases, authorities } = code
  if (n % 4 === 0)
    on.act('2020-12-08', 'register.enter', {
      register: registers.hard,
      basis: codes.bases.consilium,
      number: `Т-${n + 1}`
    })
  if (sop && n % 3 === 0)
    on.told(
      '2020-12-10',
      'register.enter',
      { register: registers.police, basis: bases.police },
      codes.authorities.police
    )
  if (n % 5 === 1)
    on.told('2020-12-11', 'register.enter', { register: registers.school, basis: bases.school }, authorities.school)
  const [eldest] = children
  if (eldest && sop && n % 6 === 0)
    file(scene, 'person', person(eldest)).told(
      '2020-12-10',
      'person.enter-register',
      { register: registers.police, basis: bases.police },
      codes.authorities.police,
      12
    )
}

/** Consent is refused in writing: accompaniment ends, and the resolution goes on without it. */
function withoutConsent(one: Shown): Shown {
  const { scene, family, signal } = one
  const tried = file(scene, caseTypes.accompaniment, scene.life.begin('case'))
  tried.act('2020-12-02', 'case.open', {
    type: caseTypes.accompaniment,
    family: family.id,
    signals: [signal.id],
    lead: scene.lead.account,
    risks: [codes.risks.sop[0]]
  })
  tried.act('2020-12-02', 'level.set', { level: codes.levels.crisis, reason: codes.levelReasons.accepted }, 12)
  tried.act('2020-12-07', 'contract.refuse', { number: 'Вх-412' })
  tried.act('2020-12-08', 'case.close', { outcome: codes.outcomes.refused })
  return one
}

type Prevention = { opened: string; planned: string; until: string; seen: readonly string[] }
const preventions = {
  refused: { opened: '2020-12-10', planned: '2020-12-29', until: '2021-06-10', seen: ['2020-12-24', '2021-01-14'] },
  running: { opened: '2020-11-12', planned: '2020-12-08', until: '2021-05-12', seen: ['2020-12-03', '2020-12-25'] },
  // its plan is still to be adopted
  begun: { opened: '2020-12-25', planned: '2021-01-25', until: '2021-06-25', seen: ['2021-01-13'] }
} as const satisfies Record<string, Prevention>

function prevention({ scene, family, signal }: Shown, { opened, planned, until, seen }: Prevention): void {
  const type = caseTypes.prevention
  const on = file(scene, type, scene.life.begin('case'))
  on.act(opened, 'case.open', {
    type,
    family: family.id,
    signals: [signal.id],
    lead: scene.lead.account,
    risks: [codes.risks.sop[0]]
  })
  for (const day of seen) on.act(day, 'case.contact', { kind: codes.contacts.visit, childSeen: true }, 15)
  on.act(planned, 'plan.adopt', {
    plan: type,
    until,
    goals: [{ goal: scene.life.note(on.on, words.goals[2]), actions: [] }]
  })
}

/** Who of the office acts for guardianship. */
const authority = ({ office, lead }: Scene): Actor => office.taking('removal.carry-out', lead, caseTypes.guardianship)

/** On the act of the head of the municipality, the same day to a ward; the suit is due on the seventh day. */
function removal({ scene, children: [child], mother }: Shown, day: string): File | undefined {
  if (!child) return undefined
  const type = caseTypes.guardianship
  const { life, network, office, chance, number } = scene
  const from = minute(dayNumber(day), 14)
  const near = { oblast: '', territory: office.home.territories[0]?.code ?? '' }
  const service = network.reserve(codes.kinds.ward, near, from, FOREVER, 1, chance)
  if (!service) return undefined
  const on = file(scene, type, life.begin('case'))
  on.act(day, 'case.open', { type, child, signals: [], lead: authority(scene).account, risks: [code.removalRisk] }, 10)
  on.act(
    day,
    'removal.carry-out',
    { number: number('О', from), dated: day, signer: code.signer, threats: [...code.threats], from: [mother] },
    11
  )
  on.act(day, 'notice.send', { kind: code.notices.prosecutor }, 12)
  on.act(
    day,
    'placement.order',
    {
      order: number('У', from),
      grounds: [code.grounds.removal],
      setting: codes.settings.ward,
      service: service.id,
      motives: life.note(on.on, words.motives)
    },
    14
  )
  on.act(day, 'notice.send', { kind: code.notices.parents }, 15)
  return on
}

/** Judged a week ago: within six months the authority says what the limitation has come to. */
function limitation(one: Shown): void {
  const on = removal(one, '2020-11-19')
  if (!on) return
  const kind = code.limitation
  on.act('2020-11-24', 'petition.file', { court: codes.court, kind, parents: [one.mother] })
  on.told(
    '2021-01-12',
    'judgment.record',
    {
      court: codes.court,
      outcome: code.granted,
      number: '2-38/2021',
      rights: [{ parent: one.mother, status: code.limited }]
    },
    codes.authorities.court
  )
}

/** From a guardian to a foster family by contract; visited in the first month, and to be visited again today. */
export function fostered(scene: Scene, child: string): void {
  const type = caseTypes.guardianship
  const { life, household } = scene
  const carer = life.begin('person')
  const { identifier: _number, ...sketch } = household.grandmother.sketch
  file(scene, 'person', carer).act('2020-09-17', 'person.register', sketch)
  const on = file(scene, type, life.begin('case'))
  on.act('2020-09-18', 'case.open', { type, child, signals: [], lead: authority(scene).account, risks: [] }, 10)
  on.act('2020-09-18', 'placement.order', {
    order: 'У-61/2020',
    grounds: [code.grounds.withoutCare],
    setting: codes.settings.foster,
    carer: carer.id,
    contract: 'ПС-4/2020'
  })
  life.plan(
    minute(dayNumber('2020-10-16'), 11),
    'case.contact',
    on.on,
    { kind: code.supervision, childSeen: true },
    authority(scene)
  )
}

/** The family's own people sit down with the offices; each thing agreed has one owner. */
function networkMeeting({ scene: { life, office, lead } }: Shown, on: StreamRef): void {
  const { network, guests, participants } = code
  const tasks = words.agreed.map((what, n) => ({
    what: life.note(on, what),
    by: ['2021-01-19', '2021-01-19', '2021-01-22', '2021-02-01'][n],
    ...(n < guests.length ? { guest: n + 1 } : { body: 'school' })
  }))
  const input = {
    kind: network,
    participants: [...participants],
    guests: guests.map((relation, n) => ({ name: life.note(on, words.guests[n] ?? ''), relation })),
    childsView: life.note(on, words.childsView),
    tasks
  }
  life.plan(
    minute(dayNumber('2021-01-12'), 16),
    'case.meet',
    on,
    input,
    office.taking('case.meet', lead, caseTypes.accompaniment)
  )
}

/** The day before the demo's present, late: the other office finds it in the morning. */
export function offered(scene: Scene, work: StreamRef): void {
  const { life, office, lead, today } = scene
  const at = minute(today - 1, 15)
  const name = 'case.offer-transfer'
  life.plan(at, name, work, { to: homeOffice, reason: code.moved }, office.taking(name, lead, caseTypes.accompaniment))
}

type Lived = (on: File, who: { mother: string }) => void
type Contract = { mine: boolean; since: string; contract: [kind: string, cause: string, lived: Lived] }
const reports = (on: File, days: readonly string[], income: number) => {
  for (const [n, day] of days.entries()) on.act(day, 'social-contract.report', { income: income + 900 * n }, 15)
}

/** Recognised, programmed, signed and paid, from the day of signing on. */
function signed(on: File, mother: string, [decided, day, paid]: readonly [string, string, string], terms: Terms): void {
  const { number, months, sum, activities } = terms
  on.act(decided, 'social-contract.decide', { decision: code.recognised, number: number.slice(-2) })
  on.act(
    decided,
    'social-contract.adopt-programme',
    {
      activities: activities.map(([activity, until]) => ({ activity, until, by: 'parent', person: mother }))
    },
    12
  )
  on.act(day, 'social-contract.sign', { number, months, sum })
  on.act(paid, 'social-contract.pay', { amount: sum })
}
type Terms = {
  number: string
  months: number
  sum: number
  activities: readonly (readonly [activity: string, until: string])[]
}

const { kinds } = codes.contracts
const contracts: readonly Contract[] = [
  // stopped: some of the money has come back
  {
    mine: false,
    since: '2020-03-10',
    contract: [
      kinds.business,
      'unemployment',
      (on, { mother }) => {
        signed(on, mother, ['2020-03-18', '2020-03-20', '2020-03-27'], {
          number: 'ИП-03',
          months: 12,
          sum: 150_000,
          activities: [['equipment', '2020-07-01']]
        })
        reports(on, ['2020-04-20', '2020-05-20', '2020-06-19'], 8000)
        on.act('2020-08-10', 'social-contract.stop', { reason: 'misuse', recover: 92_000, number: '77' })
        on.act('2020-10-05', 'social-contract.claim', { number: '2-1180/2020' })
        on.told(
          '2020-11-17',
          'social-contract.judge',
          { number: '2-1180/2020', awarded: 92_000 },
          codes.authorities.court
        )
        on.act('2020-12-14', 'social-contract.repay', { amount: 30_000 })
      }
    ]
  },
  // over, with work found
  {
    mine: true,
    since: '2020-03-02',
    contract: [
      kinds.jobSearch,
      'unemployment',
      (on, { mother }) => {
        signed(on, mother, ['2020-03-12', '2020-03-16', '2020-03-23'], {
          number: 'ПР-05',
          months: 9,
          sum: 30_000,
          activities: [
            ['training', '2020-07-31'],
            ['job', '2020-09-30']
          ]
        })
        reports(
          on,
          [
            '2020-04-16',
            '2020-05-15',
            '2020-06-16',
            '2020-07-16',
            '2020-08-14',
            '2020-09-16',
            '2020-10-16',
            '2020-11-16'
          ],
          12_000
        )
        on.act('2020-12-15', 'social-contract.end', {
          familyResult: 'above-minimum',
          results: [{ person: mother, result: 'job', income: 27_400 }],
          minimum: 9660
        })
        on.act('2020-12-16', 'case.close', { outcome: codes.outcomes.resolved })
      }
    ]
  },
  // in force, its reports on time
  {
    mine: true,
    since: '2020-09-08',
    contract: [
      kinds.farming,
      'many-children',
      (on, { mother }) => {
        signed(on, mother, ['2020-09-18', '2020-09-21', '2020-09-28'], {
          number: 'ЛПХ-12',
          months: 12,
          sum: 100_000,
          activities: [
            ['livestock', '2020-12-01'],
            ['produce-sale', '2021-08-01']
          ]
        })
        on.act('2020-11-25', 'social-contract.prove', { amount: 78_500, purpose: 'livestock' })
        reports(on, ['2020-10-21', '2020-11-20', '2020-12-21'], 14_500)
      }
    ]
  },
  // in force, and the report of this month has not come
  {
    mine: false,
    since: '2020-10-01',
    contract: [
      kinds.hardship,
      'low-pay',
      (on, { mother }) => {
        signed(on, mother, ['2020-10-09', '2020-10-12', '2020-10-16'], {
          number: 'ТЖС-09',
          months: 6,
          sum: 60_000,
          activities: [['household-needs', '2021-03-01']]
        })
        reports(on, ['2020-11-12', '2020-12-10'], 11_200)
      }
    ]
  },
  {
    mine: false,
    since: '2020-11-23',
    contract: [
      kinds.hardship,
      'debts',
      on => {
        on.act('2020-12-04', 'social-contract.decide', { decision: 'refused', reason: 'income-above', number: '40' })
        on.act('2020-12-07', 'case.close', { outcome: code.unchanged })
      }
    ]
  },
  // applied for: to be decided
  { mine: false, since: '2021-01-14', contract: [kinds.jobSearch, 'one-parent', () => undefined] }
]

function socialContract(
  { scene, family, mother, children }: Shown,
  since: string,
  [kind, cause, lived]: Contract['contract']
): void {
  const type = caseTypes.socialContract
  const on = file(scene, type, scene.life.begin('case'))
  on.act(since, 'case.open', { type, family: family.id, signals: [], lead: scene.lead.account, risks: [] }, 10)
  on.act(since, 'social-contract.apply', {
    kind,
    applicant: mother,
    causes: [cause],
    currency: 'rub',
    household: [{ person: mother, income: 8200 }, ...children.map(one => ({ person: one }))],
    minimum: 9660
  })
  lived(on, { mother })
}
