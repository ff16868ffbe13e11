/**
 * The tracks of a case: each matter that is or may come before a court, from the paper that opens it to the judgment in
 * force. Several run beside each other: the order is reviewed by one court while another is asked for the placement.
 */
import type { Data, Fact } from '../kernel/event.ts'
import type { Day, Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'

export type Subject = 'placement' | 'order' | 'rights' | 'protection'
/** `open` is not yet before a court; `withdrawn` also when the court has ended the case without ruling. */
export type TrackState = 'open' | 'pending' | 'heard' | 'decided' | 'appealed' | 'in-force' | 'withdrawn'

export type Ruling = {
  version: number
  at: Moment
  court: string
  outcome: string
  /** what it comes to: a judgment that upholds another says what that one said */
  effect: Effect
  from: Day | null
  until: Day | null
  untilAge: string | null
}
export type Effect =
  | 'confirms'
  | 'changes'
  | 'refuses'
  | 'ends'
  | 'upholds'
  | 'annuls'
  | 'grants'
  | 'remits'
  | 'discontinues'

export type Track = {
  /** the version of the entry that began it */
  id: number
  subject: Subject
  /** what the court is asked; null for the review of an order and where only the judgment is known */
  kind: string | null
  asks: Asks | null
  order: string | null
  /** where it stands now; empty before it comes to a court */
  court: string
  /** the number of the case at each court */
  numbers: readonly { court: string; number: string }[]
  /** other cases that the same papers are about */
  together: readonly string[]
  state: TrackState
  began: Moment
  /** since when it has been before the court where it stands */
  since: Moment
  hearing: Moment | null
  rulings: readonly Ruling[]
  /** what concerns it, in time order */
  steps: readonly Fact[]
}
export type Asks = 'places' | 'extends' | 'ends' | 'rights' | 'protects'

const subjects: Readonly<Record<Asks, Subject>> = {
  places: 'placement',
  extends: 'placement',
  ends: 'placement',
  rights: 'rights',
  protects: 'protection'
}

export type Options = Pick<Law, 'option'>
export const meansOf = (law: Options, vocabulary: string, code: unknown): string =>
  law.option(vocabulary, String(code))?.means ?? ''

/** Is this a court that reviews orders, and is it one that hears appeals from another court? */
export const reviewsOrders = (law: Options, court: unknown): boolean =>
  meansOf(law, 'courts', court).startsWith('order-review')
export const hearsAppeals = (law: Options, court: unknown): boolean => meansOf(law, 'courts', court).endsWith('appeal')

export const subjectOfKind = (law: Options, kind: unknown): Subject =>
  subjects[meansOf(law, 'petition-kinds', kind) as Asks] ?? 'placement'

/** What it comes to now: the effect of its last ruling, null before there is one. */
export const effectOf = (track: Pick<Track, 'rulings'>): Effect | null => track.rulings.at(-1)?.effect ?? null

export const beforeCourt: readonly TrackState[] = ['pending', 'heard', 'appealed']

/** Those that a court may still rule on. */
export const pendingBefore = (tracks: readonly Track[], court: unknown, subject?: unknown): Track[] =>
  tracks.filter(
    one => beforeCourt.includes(one.state) && one.court === court && (subject === undefined || one.subject === subject)
  )
/**
 * Which of several pending on the placement a ruling can be about: one that places does not answer whoever asks for the
 * end, and an end answers that asking first.
 */
export function answeredBy<T extends Pick<Track, 'asks'>>(effect: Effect, pending: readonly T[]): T[] {
  const fits =
    effect === 'ends'
      ? pending.filter(one => one.asks === 'ends')
      : effect === 'confirms' || effect === 'changes'
        ? pending.filter(one => one.asks !== 'ends')
        : []
  return fits.length > 0 ? fits : [...pending]
}

/** Something is still to come of it before a court. */
export const isLive = ({ state }: Pick<Track, 'state'>): boolean => beforeCourt.includes(state) || state === 'decided'

/** Those ruled on and not yet final. */
export const decidedIn = (tracks: readonly Track[], court?: unknown, subject?: unknown): Track[] =>
  tracks.filter(
    one =>
      one.state === 'decided' &&
      (court === undefined || one.rulings.at(-1)?.court === court) &&
      (subject === undefined || one.subject === subject)
  )

type Making = { -readonly [K in keyof Track]: Track[K] } & {
  numbers: { court: string; number: string }[]
  rulings: Ruling[]
  steps: Fact[]
}

type Said = Data & {
  court: string
  kind: string
  order?: string
  number?: string
  subject?: Subject
  proceeding?: number
  together?: string[]
  on: Moment
  result?: string
  outcome: string
  from?: Day
  until?: Day
  untilAge?: string
}

/** @param facts of one case, in time order. */
export function tracksOf(facts: readonly Fact[], law: Options): Track[] {
  const fold = new Fold(law)
  for (const fact of facts) fold.take(fact)
  return fold.tracks
}

class Fold {
  readonly tracks: Making[] = []
  readonly #law: Options
  constructor(law: Options) {
    this.#law = law
  }

  take(fact: Fact): void {
    const said = fact.data as Said
    switch (fact.type) {
      case 'petition.filed':
        this.#petition(fact, said)
        break
      case 'order.served':
        this.#review(fact, said.order ?? '').steps.push(fact)
        break
      case 'appeal.filed':
        this.#appeal(fact, said)
        break
      case 'proceeding.numbered':
        for (const track of this.#before(fact, said)) {
          track.numbers.push({ court: said.court, number: said.number ?? '' })
          track.steps.push(fact)
        }
        break
      case 'hearing.set':
        for (const track of this.#before(fact, said)) {
          track.hearing = said.on
          track.steps.push(fact)
        }
        break
      case 'hearing.held':
        for (const track of this.#before(fact, said)) {
          if (track.state === 'pending' && meansOf(this.#law, 'hearing-results', said.result) === 'heard')
            track.state = 'heard'
          track.steps.push(fact)
        }
        break
      case 'judgment.given':
        this.#judgment(fact, said)
        break
      case 'protection-order.issued':
        this.#protect(fact, said)
        break
      case 'judgment.served':
      case 'judgment.in-force':
        for (const track of this.#decided(said)) {
          if (fact.type === 'judgment.in-force') track.state = 'in-force'
          track.steps.push(fact)
        }
        break
      case 'petition.withdrawn':
        for (const track of this.#before(fact, said)) {
          track.state = 'withdrawn'
          track.steps.push(fact)
        }
        break
      case 'appeal.withdrawn':
        for (const track of this.#before(fact, said)) this.#back(track, fact)
        break
      case 'placement.carried-out': {
        const last = this.tracks.findLast(one => one.subject === 'placement' && one.rulings.length > 0)
        last?.steps.push(fact)
      }
    }
  }

  #begin(fact: Fact, about: Pick<Making, 'subject' | 'kind' | 'asks' | 'order' | 'court' | 'state'>): Making {
    const track: Making = {
      id: fact.version,
      ...about,
      numbers: [],
      together: (fact.data as Said).together ?? [],
      began: fact.at,
      since: fact.at,
      hearing: null,
      rulings: [],
      steps: []
    }
    this.tracks.push(track)
    return track
  }

  #petition(fact: Fact, said: Said): void {
    const asks = meansOf(this.#law, 'petition-kinds', said.kind) as Asks
    this.#begin(fact, {
      subject: subjectOfKind(this.#law, said.kind),
      kind: said.kind,
      asks: asks || null,
      order: said.order ?? null,
      court: said.court,
      state: 'pending'
    }).steps.push(fact)
  }

  /** The review of one order, from the day on which somebody was told that it can be appealed against. */
  #review(fact: Fact, order: string): Making {
    return (
      this.tracks.find(one => one.subject === 'order' && one.order === order) ??
      this.#begin(fact, { subject: 'order', kind: null, asks: null, order, court: '', state: 'open' })
    )
  }

  #appeal(fact: Fact, said: Said): void {
    const first = reviewsOrders(this.#law, said.court) && !hearsAppeals(this.#law, said.court)
    const tracks = first ? [this.#review(fact, said.order ?? '')] : this.#decided(said, null)
    for (const track of tracks) {
      Object.assign(track, { state: first ? 'pending' : 'appealed', court: said.court, since: fact.at, hearing: null })
      track.steps.push(fact)
    }
  }

  #judgment(fact: Fact, said: Said): void {
    const own = meansOf(this.#law, 'judgment-outcomes', said.outcome) as Effect
    const found = answeredBy(own, this.#before(fact, said))
    const order = said.subject === 'order' || reviewsOrders(this.#law, said.court)
    const subject = said.subject ?? (order ? 'order' : 'placement')
    const tracks =
      found.length > 0
        ? found
        : [
            this.#begin(fact, {
              subject,
              kind: null,
              asks: null,
              order: said.order ?? null,
              court: said.court,
              state: 'pending'
            })
          ]
    for (const track of tracks) {
      const effect = rulingEffect(track, own, hearsAppeals(this.#law, said.court))
      track.steps.push(fact)
      track.hearing = null
      if (own === 'discontinues') track.state = 'withdrawn'
      else if (own === 'remits') this.#back(track, null)
      else track.state = 'decided'
      track.rulings.push({
        version: fact.version,
        at: fact.at,
        court: said.court,
        outcome: said.outcome,
        effect,
        from: said.from ?? null,
        until: said.until ?? null,
        untilAge: said.untilAge ?? null
      })
    }
  }

  /** An immediate order stands until the court has ruled; a lasting one is its ruling. */
  #protect(fact: Fact, said: Said): void {
    for (const track of this.#before(fact, { ...said, subject: 'protection' })) {
      track.steps.push(fact)
      if (meansOf(this.#law, 'protection-order-kinds', said.kind) === 'interim') continue
      track.state = 'decided'
      track.hearing = null
      track.rulings.push({
        version: fact.version,
        at: fact.at,
        court: said.court,
        outcome: said.kind,
        effect: 'grants',
        from: null,
        until: said.until ?? null,
        untilAge: null
      })
    }
  }

  /** Back to the court that ruled before: the appeal was withdrawn, or the case was sent back to be heard again. */
  #back(track: Making, withdrawn: Fact | null): void {
    if (withdrawn) track.steps.push(withdrawn)
    const below = track.rulings.at(-1)
    if (withdrawn) Object.assign(track, below ? { state: 'decided', court: below.court } : { state: 'withdrawn' })
    else Object.assign(track, { state: 'pending', court: below?.court ?? track.court })
  }

  #before(fact: Fact, said: Said): Making[] {
    const named = this.#named(said)
    if (named) return named
    return pendingBefore(this.tracks, said.court, said.subject).filter(one => one.id !== fact.version) as Making[]
  }

  /** @param court where it was decided; an appeal names another */
  #decided(said: Said, court: string | null = said.court): Making[] {
    return this.#named(said) ?? (decidedIn(this.tracks, court ?? undefined, said.subject) as Making[])
  }

  /** By the entry that began it; a late paper may stand at its beginning by now, so any entry of it will do. */
  #named({ proceeding }: Partial<Said>): Making[] | null {
    if (proceeding === undefined) return null
    const found = this.tracks.find(one => one.id === proceeding || one.steps.some(step => step.version === proceeding))
    return found ? [found] : []
  }
}

/** A higher court that upholds says what the court below said. */
export function rulingEffect(track: Pick<Track, 'rulings'>, own: Effect, onAppeal: boolean): Effect {
  const below = track.rulings.findLast(one => one.effect !== 'remits' && one.effect !== 'discontinues')
  return own === 'upholds' && onAppeal && below ? below.effect : own
}
