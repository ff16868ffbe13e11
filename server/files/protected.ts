/** Where the protected live is told to nobody but the office of their case, while a court's order keeps the address back. */
import { caseOf } from '#domain/cases/case.ts'
import type { Data, Fact } from '#domain/kernel/event.ts'
import { addressProtected, keptBack } from '#domain/proceedings/protection.ts'
import type { Desk } from '../act/perform.ts'
import type { Signed } from '../platform/http/route.ts'
import type { readFile } from './read.ts'

type File = NonNullable<Awaited<ReturnType<typeof readFile>>>

/** The same file; for another office without services, territories of stays, addresses and telephones. */
export function keepAddress(file: File, who: Pick<Signed, 'office'>, { law, now }: Pick<Desk, 'law' | 'now'>): File {
  const { zone } = law.timing
  const orders = file.streams.filter(({ ref, facts }) => ref.kind === 'case' && addressProtected(facts, now(), zone))
  // whoever sees no such case reads of it in the person's own stream
  const told = file.streams.some(({ ref, facts }) => ref.kind === 'person' && keptBack(facts, now(), zone))
  const own = orders.some(({ facts }) => caseOf(facts).office === who.office)
  const others = orders.some(({ facts }) => caseOf(facts).office !== who.office)
  if (!others && (own || !told)) return file
  return {
    ...file,
    streams: file.streams.map(stream => ({ ...stream, facts: stream.facts.map(withoutPlace) })),
    people: file.people.map(one => ({
      ...one,
      territory: null,
      currentAddress: null,
      permanentAddress: null,
      phone: null
    })),
    services: []
  }
}

const places = ['service', 'territory', 'currentAddress', 'permanentAddress', 'phone']
function withoutPlace(fact: Fact): Fact {
  if (!places.some(field => field in fact.data)) return fact
  const data: Data = Object.fromEntries(Object.entries(fact.data).filter(([field]) => !places.includes(field)))
  return { ...fact, data }
}
