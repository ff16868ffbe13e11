/** A child with a long life in the file: at least so many events and papers, written by the same acts as any other. */
import { randomUUID } from 'node:crypto'

type File = { now: string; streams: { ref: { kind: string; id: string }; facts: { type: string; at: string }[] }[] }

export async function makeHeavy(
  url: string,
  cookie: string,
  child: string,
  events: number,
  papers: number
): Promise<void> {
  const ask = async <T>(path: string, body?: object): Promise<T> => {
    const answer = await fetch(`${url}${path}`, {
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
      headers: { cookie, 'content-type': 'application/json', 'x-opora': '1' }
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as T
  }
  const file = `/api/files/person/${child}`
  const { streams, now } = await ask<File>(file)
  const work = streams.find(one => one.ref.kind === 'case' && !one.facts.some(fact => fact.type === 'case.closed'))
  if (!work) throw new Error('the child has no open case')
  const count = (type?: string) =>
    streams.flatMap(one => one.facts).filter(fact => type === undefined || fact.type === type).length
  for (let n = count(); n < events - papers; n++)
    await ask('/api/acts', {
      id: randomUUID(),
      act: 'case.contact',
      on: work.ref,
      at: now,
      input: {
        kind: 'home-visit',
        childSeen: true,
        with: ['mother', 'child'],
        facts: `Посещение ${n}: разговор у дома.`
      }
    })
  for (let n = count('document.issued'); n < papers; n++) {
    const paper = `${file}/papers/chronology`
    const { hash } = await ask<{ hash: string }>(`${paper}?on=${child}`)
    await ask(paper, { on: child, command: randomUUID(), seen: hash })
  }
}
