/** Has everything its words, do figures count what is there, are identity numbers well described? */
import { checkIndicator } from './check-indicators.ts'
import { type Checking, unique } from './checking.ts'
import { checkPublished } from './published.ts'
import { checkRelease } from './release-template.ts'
import { termOf } from './terms.ts'

export function checkTerms({ pack, known, taken, tell }: Checking): void {
  const entries = new Set([...taken].flatMap(act => known.acts.get(act)?.entry ?? []))
  const wanting = (key: string) => tell('terms', `no words for '${key}'`)
  for (const act of taken) {
    if (!pack.terms[`act.${act}`] && known.acts.has(act)) wanting(`act.${act}`)
    for (const { path } of known.acts.get(act)?.fields ?? [])
      if (!termOf(pack.terms, act, path)) wanting(`field.${act}.${path}`)
  }
  for (const entry of entries) {
    if (!pack.terms[`entry.${entry}`]) wanting(`entry.${entry}`)
    for (const { path } of known.entries.get(entry) ?? [])
      if (!termOf(pack.terms, entry, path)) wanting(`field.${entry}.${path}`)
  }
  for (const key of Object.keys(pack.terms)) {
    const [kind = '', ...rest] = key.split('.')
    const name = rest.join('.')
    if (kind === 'act' && !known.acts.has(name)) tell(`terms.${key}`, `no act '${name}'`)
    if (kind === 'entry' && !known.entries.has(name)) tell(`terms.${key}`, `no entry '${name}'`)
    if (!['act', 'entry', 'field'].includes(kind)) tell(`terms.${key}`, 'begins with act, entry or field')
  }
}

export function checkFigures(checking: Checking): void {
  const { pack, tell } = checking
  unique('indicators', pack.indicators, tell)
  for (const [at, indicator] of pack.indicators.entries()) checkIndicator(indicator, `indicators.${at}`, checking)
  unique('chapters', pack.chapters, tell)
  const chapters = new Set(pack.chapters.map(({ code }) => code))
  for (const [at, { group }] of pack.indicators.entries())
    if (chapters.size > 0 && !chapters.has(group)) tell(`indicators.${at}.group`, `no '${group}' among chapters`)
  for (const [at, { code }] of pack.chapters.entries())
    if (!pack.indicators.some(({ group }) => group === code)) tell(`chapters.${at}`, 'no indicator stands in it')
  checkCounted(checking)
  checkPublished(checking)
  unique('releases', pack.releases, tell)
  for (const [at, release] of pack.releases.entries()) checkRelease(release, `releases.${at}`, checking)
}

const streamsOf = { petition: 'case', check: 'signal', answer: 'request' } as const

/** What is told by clocks moves in the ledger only if the ledger hears all that starts and ends them. */
function checkCounted({ pack, known, tell }: Checking): void {
  for (const what of ['petition', 'check', 'answer'] as const)
    for (const [at, code] of pack.counted[what].entries()) {
      const path = `counted.${what}.${at}`
      const clock = pack.clocks.find(one => one.code === code)
      if (!clock) tell(path, `no clock '${code}'`)
      // an entry that is not there, or stands elsewhere, is told of at the clock
      for (const { on } of clock ? [...clock.starts, ...clock.stops, ...clock.voids] : [])
        if (known.streams.get(on) === streamsOf[what] && !known.heard[what].has(on))
          tell(path, `the ledger does not hear '${on}'`)
    }
  for (const [at, code] of pack.counted.term.entries()) {
    const clock = pack.clocks.find(one => one.code === code)
    if (!clock) tell(`counted.term.${at}`, `no clock '${code}'`)
    else if (clock.kind === 'not-before') tell(`counted.term.${at}`, 'a moment not to act before is no term to keep')
    else
      for (const { on } of clock.starts) {
        const stream = known.streams.get(on)
        if (stream && !known.termed.includes(stream)) tell(`counted.term.${at}`, `no terms of a ${stream} are counted`)
      }
  }
}

export function checkIdentifiers({ pack, tell }: Checking): void {
  unique(
    'identifiers',
    pack.identifiers.map(({ kind }) => ({ code: kind })),
    tell
  )
  for (const [at, rule] of pack.identifiers.entries()) {
    if (rule.weights.length !== rule.digits - rule.checkDigits)
      tell(`identifiers.${at}.weights`, `must be ${rule.digits - rule.checkDigits}, one a digit before the check`)
    try {
      new RegExp(rule.synthetic)
    } catch {
      tell(`identifiers.${at}.synthetic`, 'is no pattern')
    }
  }
}
