/** Papers made of the lives that the storylines of a pack tell, with names and texts as an office would have them. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { walk } from '#domain/acts/codes.ts'
import { entrySchema } from '#domain/acts/entries.ts'
import { caseOf } from '#domain/cases/case.ts'
import { isPaperOf } from '#domain/documents/entries.ts'
import type { Card } from '#domain/documents/in-words.ts'
import { layOut, type Sheet } from '#domain/documents/lay-out.ts'
import { type Filed, namedBeside, type Snapshot, snapshot } from '#domain/documents/snapshot.ts'
import { fold, type Stream, type StreamRef } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import { type Law, lawOf, Pack } from '#domain/law/pack.ts'
import type { PaperStyle, PaperTemplate } from '#domain/law/paper.ts'
import { storylineMemory } from '#domain/storyline/memory.ts'
import { readStoryline, type Storyline } from '#domain/storyline/read.ts'
import { runStoryline } from '#domain/storyline/run.ts'
import { type Edges, edgesOf } from '#server/documents/edges.ts'
import { bearing } from '#server/views/bearing.ts'

/** What people and places are called in the papers of a test. */
export type Named = {
  note: string
  middle: string
  family: string
  given(nth: number): string
  address(nth: number): string
  identifier: { kind: string; value: string }
  service: { name: string; kind: string }
  staff: Readonly<Record<string, string>>
  number: string
}

export type Place = { story: string; file: Filed; on: Stream; subject: StreamRef; entry: number | undefined }
export type Storied = {
  law: Law
  style: PaperStyle
  templates: readonly PaperTemplate[]
  files: readonly { story: string; file: Filed }[]
  /** the first place where the paper can be issued; its entry is absent where no storyline has it */
  placeFor(template: PaperTemplate): Place | undefined
  made(template: PaperTemplate, place?: Place): { of: Snapshot; sheet: Sheet; edges: Edges; place: Place }
}

const now = '2030-01-01T10:00:00.000Z' as Moment

/** `from` names the storyline that a paper is to come from, by the code of its template; then no other is lived. */
export async function storiedPapers(
  folder: string,
  named: Named,
  from: Readonly<Record<string, string>> = {}
): Promise<Storied> {
  const law = lawOf(Pack.parse((await import(`../packs/${folder}/index.ts`)).default))
  const papers = law.pack.papers
  if (!papers) throw new Error(`${folder} has no papers`)
  const { style, templates } = papers
  const files: { story: string; file: Filed }[] = []
  const wanted = new Set(Object.values(from).map(story => `${story}.yaml`))
  for (const name of readdirSync(`packs/${folder}/storylines`).filter(one => wanted.size === 0 || wanted.has(one))) {
    const read = readStoryline(parse(readFileSync(`packs/${folder}/storylines/${name}`, 'utf8')))
    const journal = storylineMemory(law)
    await runStoryline((read as { storyline: Storyline }).storyline, law, journal)
    const streams = (await journal.streams()).map(
      ({ ref, entries }): Stream => ({ ref, version: entries.length, facts: fold(entries) })
    )
    files.push({ story: name.replace('.yaml', ''), file: told(streams, named) })
  }
  const placeFor = (template: PaperTemplate): Place | undefined => {
    for (const withEntry of [true, false])
      for (const { story, file } of files.filter(one => (from[template.code] ?? one.story) === one.story))
        for (const on of file.streams) {
          if (on.ref.kind !== template.on) continue
          if (template.caseTypes && !template.caseTypes.includes(caseOf(on.facts).type)) continue
          const entry = on.facts.findLast(fact => isPaperOf(template, fact))
          if (template.of && !entry && withEntry) continue
          return { story, on, entry: entry?.version, ...fileOf(on, file) }
        }
    return undefined
  }
  const made: Storied['made'] = (template, given) => {
    const place = given ?? placeFor(template)
    if (!place) throw new Error(`no storyline has a ${template.on} for ${template.code}`)
    const { file, on, subject, entry } = place
    const role = template.roles[0] ?? ''
    const of = snapshot({
      law,
      style,
      template,
      file,
      on: on.ref,
      subject,
      entry,
      now,
      by: { account: 'x', office: on.facts[0]?.office ?? '', roles: [role] },
      staff: named.staff,
      number: named.number
    })
    const language = law.pack.languages[0] ?? 'en'
    const edges = edgesOf(style, {
      title: template.words[language],
      language,
      version: template.version,
      number: named.number,
      hash: 'a'.repeat(64)
    })
    return { of, sheet: layOut(template, of), edges, place }
  }
  return { law, style, templates, files, placeFor, made }
}

/** The file in which the stream stands, with the streams that stand there beside it. */
function fileOf(on: Stream, all: Filed): { file: Filed; subject: StreamRef } {
  const subject = bearing(on.ref, on.facts).subject ?? on.ref
  const named = new Set(on.facts.flatMap(fact => namedBeside(fact).map(({ id }) => id)))
  const streams = all.streams.filter(
    ({ ref, facts }) => ref.id === on.ref.id || named.has(ref.id) || bearing(ref, facts).files.includes(subject.id)
  )
  return { file: { ...all, streams }, subject }
}

/** The journal itself holds no names and no texts. */
function told(streams: readonly Stream[], named: Named): Filed {
  const notes: Record<string, string> = {}
  const accounts: Record<string, string> = { x: named.staff.author ?? '' }
  for (const { facts } of streams)
    for (const fact of facts) {
      accounts[fact.actor] ??= named.staff.author ?? ''
      const schema = entrySchema(fact.type)
      if (schema)
        walk(schema)(fact.data, '', (kind, value) => {
          if (kind.field === 'note') notes[String(value).split(':')[1] ?? ''] = named.note
          if (kind.field === 'account') accounts[String(value)] ??= named.staff.author ?? ''
        })
    }
  const people = streams
    .filter(stream => stream.ref.kind === 'person')
    .map(
      ({ ref }, nth): Card => ({
        id: ref.id,
        given: named.given(nth),
        middle: named.middle,
        family: named.family,
        birth: '2019-03-04',
        birthYear: null,
        sex: 'male',
        territory: null,
        identifiers: [named.identifier],
        currentAddress: named.address(nth),
        permanentAddress: null,
        phone: null
      })
    )
  const services = streams
    .filter(stream => stream.ref.kind === 'service')
    .map(({ ref }) => ({ id: ref.id, ...named.service }))
  return { streams, people, services, notes, accounts }
}
