/**
 * Computes a release whole: figures and tables as known at its moment, what must be hidden hidden, attacked, checked.
 * The same journal, template, definitions, rules and moment give the same content, so whoever signs or verifies
 * computes it again and compares.
 */
import type { ProtectedTable, ProtectionReport } from '#domain/disclosure/protected.ts'
import { categoriesAt, type EarlierRelease, keyOf, type Publication } from '#domain/disclosure/publication.ts'
import type { Mark } from '#domain/figures/table.ts'
import { figureWords } from '#domain/figures/wording.ts'
import type { Moment } from '#domain/kernel/time.ts'
import type { Disclosure } from '#domain/law/disclosure.ts'
import type { Law } from '#domain/law/pack.ts'
import type { ReleaseTemplate } from '#domain/law/release-template.ts'
import { type Before, checksOf } from '#domain/releases/checks.ts'
import { CannotRelease, type Computed, compute, type Period, publicOf } from '#domain/releases/compute.ts'
import type { Check, Frozen, FrozenWords, Headline, ReleaseTable } from '#domain/releases/content.ts'
import { type AuditReport, audit, type Breach } from '../disclosure/audit.ts'
import { protect } from '../disclosure/protect.ts'
import { textsOf } from '../figures/text.ts'
import { earlierReleases } from './earlier.ts'
import { groundOf, type Source, withDefinitions } from './ground.ts'

export type Step = 'figures' | 'disclosure' | 'audit' | 'files'
export type Around = {
  signal?: AbortSignal
  progress?: (step: Step, share: number) => void
  /** how tables are protected; whoever audits does not trust it */
  protect?: typeof protect
}
export type Plan = Period & {
  release: string
  form: ReleaseTemplate
  rules: Disclosure
  knownAt: Moment
  corrects: Frozen['corrects']
  /** the signed releases that an attacker has as well, newest first */
  earlier: readonly string[]
  /** the earlier release that figures are held against */
  before: Before | null
  /** what was frozen, where it is computed again under a pack that has moved on */
  frozen?: Frozen
}

/** A table whose figures have passed disclosure control, ready to be written out. */
export type Passed = Omit<ReleaseTable, 'table'> & { table: ProtectedTable }
/** A release that may be written out: nothing in it has not passed. */
export type Released = { frozen: Frozen; headlines: readonly ProtectedTable[]; tables: readonly Passed[] }

/** The auditor could work out what was to be hidden: nothing is published. */
export class Breached extends Error {
  readonly breaches: readonly Breach[]
  constructor(breaches: readonly Breach[]) {
    super(`too much could be worked out: ${breaches.map(({ kind, key }) => `${key} (${kind})`).join('; ')}`)
    this.breaches = breaches
  }
}

/**
 * @throws CannotRelease where an identity does not hold or a figure cannot be protected
 * @throws Breached where the auditor works out what is hidden
 * @throws the reason of `signal`, when it is aborted
 */
export async function computeRelease(
  source: Source,
  current: Law,
  plan: Plan,
  { signal, progress, protect: hide = protect }: Around = {}
): Promise<Released> {
  const { form, rules, knownAt, frozen } = plan
  const law = frozen ? withDefinitions(current, frozen.definitions) : current
  progress?.('figures', 0)
  const earlier = await earlierReleases(source, current, plan.earlier, knownAt, signal)
  const ground = await groundOf(source, law, knownAt)
  const computed = compute(form, plan, ground, earlier)
  const broken = computed.identities.filter(one => !one.holds)
  if (broken.length > 0)
    throw new CannotRelease('identity-broken', broken.map(one => `${one.indicator} (${one.at})`).join(', '))
  signal?.throwIfAborted()
  const { publication, shown } = computed
  progress?.('disclosure', 0)
  const { tables, report } = await hide(publication, rules, earlier, {
    ...(signal ? { signal } : {}),
    progress: share => progress?.('disclosure', share)
  })
  progress?.('audit', 0)
  const audited = await attack(publication, tables, rules, earlier, { signal, progress })
  const asked = tables.flatMap((table, at) => {
    const told = shown[at]
    return told ? [{ told, table }] : []
  })
  const headlines = inOrder(
    asked.filter(one => one.told.asked === null),
    form.indicators
  )
  const figures = headlines.map(({ table }) => headlineOf(table))
  const passed = tablesOf(
    asked.filter(one => one.told.asked !== null),
    form
  )
  const units = new Map(computed.definitions.map(one => [one.code, one.unit as string]))
  const stays = frozen !== undefined && frozen.pack.version !== law.pack.version
  const checks = checksOf({
    form: stays ? { ...form, plausible: undefined } : form,
    figures,
    unitOf: code => units.get(code) ?? '',
    identities: computed.identities,
    before: plan.before,
    cells: ground.cells,
    series: law.pack.series
  })
  const content: Frozen = {
    format: 1,
    release: plan.release,
    template: form.code,
    kind: form.kind,
    words: form.words,
    from: plan.from,
    to: plan.to,
    knownAt,
    pack: stays ? frozen.pack : { code: law.pack.code, version: law.pack.version },
    languages: frozen?.languages ?? law.pack.languages,
    corrects: plan.corrects,
    figures,
    tables: passed,
    before: plan.before?.release ?? null,
    texts: textsOf(
      form,
      headlines.map(({ table }) => ({ ...headlineOf(table), digits: table.digits })),
      passed,
      plan
    ),
    definitions: [...computed.definitions],
    // what other packs call plausible is not asked again
    checks: stays ? [...checks, ...plausibleOf(frozen.checks)] : checks,
    disclosure: toldOf(figuresIn(tables), report, audited, plan.earlier),
    form,
    rules,
    named: stays ? frozen.named : namesOf(computed, asked, law)
  }
  return { frozen: content, headlines: headlines.map(one => one.table), tables: passed }
}

/** The auditor attacks with what is public; one figure worked out refuses the whole. */
async function attack(
  publication: Publication,
  tables: readonly ProtectedTable[],
  rules: Disclosure,
  earlier: readonly EarlierRelease[],
  { signal, progress }: { signal: AbortSignal | undefined; progress: Around['progress'] }
): Promise<AuditReport> {
  const audited = await audit(publicOf(publication, tables), rules, earlier, {
    truth: publication.tables.map(({ table }) => table),
    ...(signal ? { signal } : {}),
    progress: share => progress?.('audit', share)
  })
  // what earlier releases alone give away cannot be taken back by this one
  const fresh = audited.breaches.filter(one => !one.already)
  if (fresh.length > 0) throw new Breached(fresh)
  return audited
}

type Asked = { told: Computed['shown'][number]; table: ProtectedTable }

/** As the template names them, not as they were protected. */
const inOrder = (asked: readonly Asked[], codes: readonly string[]): Asked[] =>
  [...new Set(codes)].flatMap(code => asked.find(one => one.told.indicator.code === code) ?? [])

const tablesOf = (asked: readonly Asked[], form: ReleaseTemplate): Passed[] =>
  form.tables.flatMap(({ code: of, words, chart, indicators }) =>
    inOrder(
      asked.filter(one => one.told.asked?.code === of),
      indicators
    ).map(({ told: { code }, table }) => ({ code, of, words, ...(chart ? { chart } : {}), table }))
  )

const headlineOf = ({ indicator, version, dims, cells, marks }: ProtectedTable): Headline => ({
  indicator,
  version,
  time: dims[0]?.categories[0] ?? '',
  value: cells[0] ?? null,
  mark: (marks[0] as Mark | undefined) ?? null
})

const plausibleOf = (checks: readonly Check[]): Check[] =>
  checks
    .filter(({ code }) => code !== 'sum' && code !== 'part' && code !== 'stock-flow')
    .map(one => ({ ...one, answer: null }))

/** Each figure once, in however many tables it stands; a gap is none. */
const figuresIn = (tables: readonly ProtectedTable[]): number =>
  new Set(
    tables.flatMap(table =>
      table.cells.flatMap((value, cell) =>
        value === null && table.marks[cell] !== 'suppressed'
          ? []
          : [keyOf(table.indicator, table.version, categoriesAt(table, cell))]
      )
    )
  ).size

const toldOf = (
  figures: number,
  report: ProtectionReport,
  audited: AuditReport,
  earlier: readonly string[]
): Frozen['disclosure'] => ({
  method: report.method,
  figures,
  primary: Object.fromEntries(Object.entries(report.primary).sort(([a], [b]) => (a < b ? -1 : 1))),
  secondary: report.secondary,
  proven: report.proven,
  audit: { attacked: audited.attacked, breaches: audited.breaches.length },
  earlier: [...earlier]
})

/** Words of what stands in the tables, and of nothing else. */
function namesOf({ definitions }: Computed, asked: readonly Asked[], law: Law): FrozenWords {
  const units: FrozenWords['units'] = {}
  const dims: FrozenWords['dims'] = {}
  for (const one of definitions) units[one.unit] = figureWords(one, [], law).unit
  for (const { told, table } of asked) {
    const cuts = table.dims.slice(1)
    const said = figureWords(
      told.indicator,
      cuts.map(one => one.code),
      law
    ).dims
    for (const { code, categories } of cuts) {
      const words = said[code]
      if (!words) continue
      const known = dims[code] ?? { name: words.name, categories: {} }
      for (const category of categories) {
        const own = words.categories[category]
        if (own) known.categories[category] = own
      }
      dims[code] = known
    }
  }
  const [any] = definitions
  const publisher = any
    ? figureWords(any, [], law).publisher
    : { code: law.pack.code.toUpperCase(), name: law.pack.words }
  return { units, dims, publisher }
}
