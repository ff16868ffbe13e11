import assert from 'node:assert/strict'
import { test } from 'node:test'
import bulgaria from '#packs/bg/index.ts'
import belgorod from '#packs/ru-31/index.ts'
import { known } from '../acts/known.ts'
import { readPack } from './check.ts'
import type { PackSource } from './pack.ts'

type Loose = Record<string, unknown> & PackSource

/** The faults of a pack after it has been broken. */
function faults(pack: PackSource, hurt: (broken: Loose) => void): string[] {
  const broken = structuredClone(pack) as Loose
  hurt(broken)
  const read = readPack(broken, known)
  return 'faults' in read ? read.faults.map(({ path, message }) => `${path}: ${message}`) : []
}

function one<T>(list: readonly T[], is: (item: T) => boolean): T {
  const found = list.find(is)
  assert.ok(found)
  return found
}
const at = <T>(list: readonly T[], is: (item: T) => boolean) => list.findIndex(is)
const clock = (pack: Loose, code: string) => one(pack.clocks, each => each.code === code)

for (const [name, pack] of [
  ['bg', bulgaria],
  ['ru-31', belgorod]
] as const)
  test(`${name} is whole`, () =>
    assert.deepEqual(
      faults(pack, () => {}),
      []
    ))

test('whom to ask is told of kinds of help and kinds of agency that there are', () =>
  assert.deepEqual(
    faults(belgorod, pack =>
      Object.assign(pack, { agenciesFor: { ghostly: ['clinic'], medical: ['clinic', 'ghost'] } })
    ),
    ["agenciesFor.ghostly: no 'ghostly' among assistance-kinds", "agenciesFor.medical: no office is a 'ghost'"]
  ))

const court = at(bulgaria.clocks, each => each.code === 'COURT')
const check24 = at(bulgaria.clocks, each => each.code === 'CHK24')
const kin = at(bulgaria.requirements, each => each.id === 'kin-studied')
const broken: [string, (pack: Loose) => void, string[]][] = [
  ...paperFaults(),
  [
    'a role that is not there',
    pack => Object.assign(pack.process.signal?.new ?? {}, { 'signal.register': ['ghost'] }),
    ["process.signal.new.signal.register.0: no role 'ghost'"]
  ],
  [
    'a duty that gives a role that is not there, and hours that end before they begin',
    pack => {
      Object.assign(pack.duty ?? {}, { signer: ['ghost'] })
      Object.assign(pack.workingHours ?? {}, { from: '18:00' })
    },
    ['workingHours.to: comes before from', "duty.signer.0: no role 'ghost'"]
  ],
  [
    'signals without trace by a result that is not there or that means a risk, and nobody to meet whom they were about',
    pack =>
      Object.assign(pack, {
        retention: {
          results: ['ghost', 'risk-case'],
          term: { months: 36 },
          counts: 'received',
          basis: 'x',
          certainty: 'low',
          verified: false
        }
      }),
    [
      "retention.results.0: no 'ghost' among check-results",
      "retention.results.1: 'risk-case' means a risk: what follows from it is kept",
      "roles: nobody has the right 'dispatch': whom such a signal was about could be met by nobody"
    ]
  ],
  [
    'rules of disclosure that no table could keep',
    pack => {
      Object.assign(pack.disclosure ?? {}, { base: 3 })
      Object.assign(pack.disclosure?.threshold ?? {}, { width: 6 })
      Object.assign(pack.disclosure?.forbidden[0] ?? {}, { dims: ['territory'] })
      Object.assign(pack.disclosure?.revisions?.[0] ?? {}, { from: 6, dims: ['ground'] })
    },
    [
      'disclosure.threshold.width: is more than a total of the smallest number shown could ever leave open',
      'disclosure.base: is less than the width: a rounded number would tell more than a hidden one',
      "disclosure.forbidden.0.dims: 'territory' is the area itself",
      'disclosure.revisions.0.from: is less than 10: what is left beside the few would be few as well',
      "disclosure.revisions.0.dims: 'ground' tells of everybody in a row, and so of every late child"
    ]
  ],
  [
    'duty without hours',
    pack => Reflect.deleteProperty(pack, 'workingHours'),
    ['workingHours: missing: duty is what goes on outside them']
  ],
  [
    'an act that is not there',
    pack => Object.assign(pack.process.signal?.open ?? {}, { 'signal.burn': ['head'] }),
    ["process.signal.open.signal.burn: no act 'signal.burn'"]
  ],
  [
    'a state that is not there',
    pack => Object.assign(pack.process.signal ?? {}, { lost: {} }),
    ["process.signal.lost: no state 'lost' of a signal"]
  ],
  [
    'a clock that stands still and cannot go on',
    pack => Object.assign(clock(pack, 'COURT'), { suspends: [{ on: 'hearing.set' }] }),
    [`clocks.${court}.resumes: missing: what stands still must be able to go on`]
  ],
  [
    'an extension that nobody could make, of a term in hours, by a role that is not there',
    pack =>
      Object.assign(clock(pack, 'CHK24'), {
        extension: { roles: ['ghost'], atMost: { days: 1 }, times: 1, basis: 'x' }
      }),
    [
      `clocks.${check24}.extension.roles.0: no role 'ghost'`,
      `clocks.${check24}.extension: the process has no act 'signal.extend-clock'`,
      `clocks.${check24}.extension: a term in hours cannot be extended to a day`
    ]
  ],
  [
    'an alarm for a role that is not there',
    pack => pack.alarms?.push({ warned: ['lead', 'ghost'], escalation: [{ at: 75, to: ['ghoul'] }] }),
    [
      `alarms.${bulgaria.alarms?.length}.warned.1: no role 'ghost'`,
      `alarms.${bulgaria.alarms?.length}.escalation.0.to.0: no role 'ghoul'`
    ]
  ],
  [
    'a warning that nobody would hear',
    pack => Object.assign(pack, { alarms: [] }),
    bulgaria.clocks.flatMap(({ warn }, nth) => (warn ? [`clocks.${nth}.warn: no alarm says who is warned`] : []))
  ],
  [
    'a norm that touches running clocks and follows no other',
    pack => Object.assign(clock(pack, 'COURT').norms[0] ?? {}, { touchesRunning: true }),
    [`clocks.${court}.norms.0.touchesRunning: no norm ends on the day on which it begins`]
  ],
  [
    'a case that can never be closed',
    pack => Reflect.deleteProperty(pack.process.prevention?.open ?? {}, 'case.close'),
    ['process.prevention: can never be closed: nobody may take case.close or service.close']
  ],
  [
    'a type of case without a process',
    pack => Reflect.deleteProperty(pack.process, 'prevention'),
    ["process.prevention: missing: cases of type 'prevention' could not be opened"]
  ],
  [
    'orders that lead to no court',
    pack => pack.clocks.splice(court, 1),
    [
      'clocks: no clock leads from every placement order to a court: started by placement.ordered, stopped by petition.filed',
      "counted.petition.0: no clock 'COURT'"
    ]
  ],
  [
    'a clock started by an entry that is not there',
    pack => clock(pack, 'COURT').starts.push({ on: 'order.made' }),
    [`clocks.${court}.starts.1.on: no entry 'order.made'`]
  ],
  [
    'a clock that looks for a code that is not there',
    pack => clock(pack, 'COURT').stops.push({ on: 'petition.filed', where: { kind: 'wish' } }),
    [`clocks.${court}.stops.1.where.kind: no 'wish' among petition-kinds`]
  ],
  [
    'a clock that looks at a field that is not there',
    pack => clock(pack, 'COURT').voids.push({ on: 'case.closed', where: { mood: 'bad' } }),
    [`clocks.${court}.voids.${bulgaria.clocks[court]?.voids.length}.where.mood: 'case.closed' has no field 'mood'`]
  ],
  [
    'a clock that nothing stops',
    pack => Object.assign(clock(pack, 'COURT'), { stops: [] }),
    ['clocks\\.\\d+\\.stops: ']
  ],
  [
    'a clock that is nobody’s',
    pack => Reflect.deleteProperty(clock(pack, 'COURT'), 'whose'),
    ['clocks\\.\\d+\\.whose: ']
  ],
  [
    'a clock that is stopped only where it never starts',
    pack => clock(pack, 'COURT').starts.push({ on: 'stay.began' }),
    [`clocks.${court}.starts.1: nothing stops it in the stream of a person, where 'stay.began' stands`]
  ],
  [
    'norms that overlap',
    pack => {
      const [norm] = clock(pack, 'COURT').norms
      if (norm) clock(pack, 'COURT').norms.push({ ...norm, from: '2020-01-01' })
    },
    [`clocks.${court}.norms.1.from: overlaps norm 0`]
  ],
  [
    'a requirement before an act that is not there, owned by nobody',
    pack =>
      Object.assign(
        one(pack.requirements, each => each.id === 'kin-studied'),
        { before: ['child.move'], owner: 'ghost' }
      ),
    [
      `requirements.${kin}.before.0: no act 'child.move'`,
      `requirements.${kin}.owner: no role 'ghost'`,
      `requirements.${kin}.when.input: no such field in the input`,
      `requirements.${kin}.ask.any.1.input: no such field in the input`
    ]
  ],
  [
    'what is to be named again in a field that is not there, since an entry that is not there, and a number asked of a code',
    pack =>
      Object.assign(
        one(pack.requirements, each => each.id === 'kin-studied'),
        {
          ask: {
            all: [
              { again: 'causes.recorded', field: 'causes.mood' },
              { fact: 'kin.studied', since: 'child.moved' },
              { input: 'setting', atMost: 3 }
            ]
          }
        }
      ),
    [
      `requirements.${kin}.ask.all.0.field: 'causes.recorded' has no field 'causes.mood'`,
      `requirements.${kin}.ask.all.1.since: no entry 'child.moved'`,
      `requirements.${kin}.ask.all.2.atMost: is asked of a number`
    ]
  ],
  [
    'a code in a condition that is not there',
    pack =>
      Object.assign(
        one(pack.requirements, each => each.id === 'kin-studied'),
        {
          ask: { not: { fact: 'kin.studied', where: { outcome: 'splendid' } } }
        }
      ),
    [`requirements.${kin}.ask.not.where.outcome: no 'splendid' among kin-outcomes`]
  ],
  [
    'a word missing in one language',
    pack => Reflect.deleteProperty(one(pack.requirements, each => each.id === 'kin-studied').words, 'ru'),
    ['requirements\\.\\d+\\.words\\.ru: ']
  ],
  [
    'a word missing for an act and for a field',
    pack => {
      Reflect.deleteProperty(pack.terms, 'act.case.open')
      Reflect.deleteProperty(pack.terms, 'field.motives')
    },
    [
      "terms: no words for 'act.case.open'",
      "terms: no words for 'field.measure.order.motives'",
      "terms: no words for 'field.placement.order.motives'",
      "terms: no words for 'field.measure.ordered.motives'",
      "terms: no words for 'field.placement.ordered.motives'"
    ]
  ],
  [
    'a vocabulary that an act needs',
    pack => Reflect.deleteProperty(pack.vocabularies, 'handover-places'),
    ['vocabularies.handover-places: missing: handover.record needs it']
  ],
  [
    'a vocabulary that nothing speaks of',
    pack => Object.assign(pack.vocabularies, { colours: [{ code: 'red', words: { bg: 'ч', ru: 'к', en: 'r' } }] }),
    ['vocabularies.colours: no act or entry speaks of it']
  ],
  [
    'a judgment whose meaning is not told',
    pack =>
      Reflect.deleteProperty(
        one(pack.vocabularies['judgment-outcomes'] ?? [], each => each.code === 'ends'),
        'means'
      ),
    ['vocabularies.judgment-outcomes.3.means: must be one of confirms, changes, refuses, ends']
  ],
  [
    'an office within itself',
    pack =>
      Object.assign(
        one(pack.offices, each => each.code === 'rdsp-szr'),
        { within: 'dsp-stara-zagora' }
      ),
    circle()
  ],
  [
    'a territory that is not there',
    pack =>
      Object.assign(
        one(pack.offices, each => each.code === 'dsp-stara-zagora'),
        { territory: 'moon' }
      ),
    [`offices.${at(bulgaria.offices, each => each.code === 'dsp-stara-zagora')}.territory: no territory 'moon'`]
  ],
  [
    'a figure over an account that is not there',
    pack =>
      Object.assign(
        one(pack.indicators, each => each.code === 'kin-stock'),
        { counts: [{ ledger: 'care', measure: 'stock', where: { setting: 'moon', mood: 'x' } }] }
      ),
    [
      "indicators.0.counts.0.where.setting: no 'moon' among settings",
      "indicators.0.counts.0.where.mood: the ledger 'care' has no 'mood'"
    ]
  ],
  [
    'a release with a figure that is not in it',
    pack => Object.assign(pack.releases[0]?.text ?? {}, { en: Array(6).fill('{orphans, number}') }),
    Array.from({ length: 6 }, (_, nth) => `releases.0.text.en.${nth}: no figure 'orphans'`)
  ],
  [
    'a service kind of a setting that is not there',
    pack =>
      Object.assign(
        one(pack.serviceKinds, each => each.code === 'respite'),
        { setting: 'moon' }
      ),
    [`serviceKinds.${at(bulgaria.serviceKinds, each => each.code === 'respite')}.setting: no setting 'moon'`]
  ]
]

/** Everybody below the circle is told too. */
function circle(): string[] {
  const inside = new Set(['rdsp-szr', 'dsp-stara-zagora'])
  return bulgaria.offices.flatMap(({ code, within }, nth) =>
    inside.has(code) || within === 'rdsp-szr' ? [`offices.${nth}.within: '${code}' stands within itself`] : []
  )
}

for (const [what, hurt, expected] of broken)
  test(`tells of ${what}`, () => {
    const found = faults(bulgaria, hurt)
    assert.equal(found.length, expected.length, found.join('\n'))
    for (const [nth, message] of expected.entries())
      assert.ok(
        found[nth] === message || new RegExp(`^${message}`).test(found[nth] ?? ''),
        `${found[nth]}\nis not\n${message}`
      )
  })

test('all faults are told together', () => {
  const found = faults(bulgaria, pack => {
    Object.assign(pack, { timeZone: 'Europe/Atlantis' })
    Reflect.deleteProperty(pack.terms, 'act.case.open')
    clock(pack, 'COURT').starts.push({ on: 'order.made' })
  })
  assert.equal(found.length, 3, found.join('\n'))
})

/** An order of placement with one of its blocks made wrong, and what is told of it. */
function paperFaults(): [string, (pack: Loose) => void, string[]][] {
  const at = (bulgaria.papers?.templates ?? []).findIndex(one => one.code === 'order-placement')
  const path = `papers.templates.${at}`
  const withBlock =
    (block: object) =>
    (pack: Loose): void => {
      Object.assign(pack.papers?.templates[at] ?? {}, { blocks: [block] })
    }
  const withField =
    (field: object) =>
    (pack: Loose): void => {
      Object.assign(pack.papers?.templates[at] ?? {}, field)
    }
  return [
    [
      'a field that its entry has not',
      withBlock({ text: '{entry/ordre}' }),
      [`${path}.blocks.0.text: no fact 'entry/ordre'`]
    ],
    ['a group that no snapshot has', withBlock({ text: '{kid.name}' }), [`${path}.blocks.0.text: no fact 'kid.name'`]],
    [
      'an entry that is none',
      withBlock({ text: '{petition.sent/date}' }),
      [`${path}.blocks.0.text: no fact 'petition.sent/date'`]
    ],
    ['a row outside of a table', withBlock({ text: '{.name}' }), [`${path}.blocks.0.text: no fact '.name'`]],
    [
      'a person further than is known',
      withBlock({ text: '{entry/carer.salary}' }),
      [`${path}.blocks.0.text: no fact 'entry/carer.salary'`]
    ],
    [
      'a person as far as is known',
      withBlock({ text: '{entry/carer.address} {member.mother.name} {staff.director}' }),
      []
    ],
    [
      'a brace without its pair',
      withBlock({ text: 'на {entry/order' }),
      [`${path}.blocks.0.text: has a brace without its pair`]
    ],
    [
      'a list that is none',
      withBlock({ table: 'children-of', columns: [{ head: 'x', cell: '{.name}' }], none: 'x' }),
      [`${path}.blocks.0.table: no list 'children-of'`, `${path}.blocks.0.columns.0.cell: no fact '.name'`]
    ],
    [
      'a column that its list has not',
      withBlock({ table: 'kin.studied', columns: [{ head: 'x', cell: '{.kin}' }], none: 'x' }),
      [`${path}.blocks.0.columns.0.cell: no fact '.kin'`]
    ],
    [
      'a question about a code that is none',
      withBlock({ when: { has: 'entry/setting', is: ['hotel'] }, blocks: [{ text: 'x' }] }),
      [`${path}.blocks.0.when.is.0: no 'hotel' among settings`]
    ],
    [
      'a paper of an entry of another stream',
      withField({ of: 'signal.concluded', number: undefined, blocks: [{ text: 'x' }] }),
      [`${path}.of: 'signal.concluded' stands in a signal`]
    ],
    [
      'a number that its entry has not',
      withField({ number: { field: 'motives' } }),
      [`${path}.number.field: 'placement.ordered' has no number 'motives'`]
    ],
    ['a role that is none', withField({ roles: ['king'] }), [`${path}.roles.0: no role 'king'`]]
  ]
}
