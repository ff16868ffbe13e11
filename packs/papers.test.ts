import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { before, test } from 'node:test'
import fc from 'fast-check'
import { parse } from 'yaml'
import { walk } from '#domain/acts/codes.ts'
import { entrySchema } from '#domain/acts/entries.ts'
import { caseOf } from '#domain/cases/case.ts'
import { isPaperOf } from '#domain/documents/entries.ts'
import type { Card } from '#domain/documents/in-words.ts'
import { layOut, type Sheet } from '#domain/documents/lay-out.ts'
import { type Filed, snapshot } from '#domain/documents/snapshot.ts'
import { canonical } from '#domain/kernel/canonical.ts'
import { fold, type Stream } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import { type Law, lawOf, Pack } from '#domain/law/pack.ts'
import type { PaperTemplate } from '#domain/law/paper.ts'
import { storylineMemory } from '#domain/storyline/memory.ts'
import { readStoryline, type Storyline } from '#domain/storyline/read.ts'
import { runStoryline } from '#domain/storyline/run.ts'
import { edgesOf } from '#server/documents/edges.ts'
import { docxOf } from '#server/documents/render-docx.ts'
import { pdfOf } from '#server/documents/render-pdf.ts'
import { flat, textOfDocx, textOfPdf } from '../test/papers.ts'
import bulgaria from './bg/index.ts'

const law: Law = lawOf(Pack.parse(bulgaria))
const papers = law.pack.papers
assert.ok(papers)
const { style, templates } = papers
const now = '2030-01-01T10:00:00.000Z' as Moment
const NUMBER = 'ПР/Д-Х-007/01.01.2030'

/** All that the storylines of the pack come to, each as one file. */
async function files(): Promise<Filed[]> {
  const found: Filed[] = []
  for (const name of readdirSync('packs/bg/storylines')) {
    const read = readStoryline(parse(readFileSync(`packs/bg/storylines/${name}`, 'utf8')))
    const journal = storylineMemory(law)
    await runStoryline((read as { storyline: Storyline }).storyline, law, journal)
    const streams = (await journal.streams()).map(
      ({ ref, entries }): Stream => ({ ref, version: entries.length, facts: fold(entries) })
    )
    found.push(told(streams))
  }
  return found
}

/** Names and texts as an office would have them: the journal itself holds none. */
function told(streams: readonly Stream[]): Filed {
  const notes: Record<string, string> = {}
  for (const { facts } of streams)
    for (const fact of facts) {
      const schema = entrySchema(fact.type)
      if (schema)
        walk(schema)(fact.data, '', (kind, value) => {
          if (kind.field === 'note') notes[String(value).split(':')[1] ?? ''] = 'Първи ред на бележката.\nВтори ред.'
        })
    }
  const people = streams
    .filter(stream => stream.ref.kind === 'person')
    .map(
      ({ ref }, nth): Card => ({
        id: ref.id,
        given: `Име${nth}`,
        middle: 'Примеров',
        family: 'Тестов',
        birth: '2019-03-04',
        birthYear: null,
        sex: 'male',
        territory: null,
        identifiers: [{ kind: 'egn', value: '9541151005' }],
        currentAddress: `гр. Варна, ул. „Първа“ № ${nth}`,
        permanentAddress: null,
        phone: null
      })
    )
  const services = streams
    .filter(stream => stream.ref.kind === 'service')
    .map(({ ref }) => ({ id: ref.id, name: 'ЦНСТ „Детелина“', kind: 'cnst' }))
  return { streams, people, services, notes, accounts: {} }
}

let all: Filed[] = []
before(async () => {
  all = await files()
})

/** The first place in the storylines where the paper can be issued; its entry is absent where no storyline has it. */
function placeFor(template: PaperTemplate): { file: Filed; on: Stream; entry: number | undefined } | undefined {
  for (const withEntry of [true, false])
    for (const file of all)
      for (const on of file.streams) {
        if (on.ref.kind !== template.on) continue
        if (template.caseTypes && !template.caseTypes.includes(caseOf(on.facts).type)) continue
        const entry = on.facts.findLast(fact => isPaperOf(template, fact))
        if (template.of && !entry && withEntry) continue
        return { file, on, entry: entry?.version }
      }
  return undefined
}

const made = (template: PaperTemplate) => {
  const place = placeFor(template)
  assert.ok(place, `no storyline has a ${template.on} for it`)
  const { file, on, entry } = place
  const children = file.people.map(one => one.id)
  const child = on.ref.kind === 'person' ? on.ref.id : (caseOf(on.facts).child ?? children[0] ?? '')
  const of = snapshot({
    law,
    style,
    template,
    file,
    on: on.ref,
    subject: { kind: 'person', id: child },
    entry,
    now,
    by: { account: 'x', office: law.pack.offices.at(-1)?.code ?? '', roles: ['worker'] },
    staff: { director: 'Директор Примерова' },
    number: NUMBER
  })
  return { of, sheet: layOut(template, of), entry }
}

const texts = (sheet: Sheet): string => JSON.stringify(sheet)

for (const template of templates)
  test(`${template.code} is read back from both its files`, async () => {
    const { of, sheet } = made(template)
    const edges = edgesOf(style, {
      title: template.words.bg,
      language: 'bg',
      version: template.version,
      number: NUMBER,
      hash: 'a'.repeat(64)
    })
    const name = of.groups.child?.text.name ?? ''
    for (const text of [
      flat(textOfDocx(await docxOf(sheet, edges))),
      flat(await textOfPdf(await pdfOf(sheet, edges)))
    ]) {
      if (template.on !== 'service') assert.ok(name && text.includes(name), `the child is named: ${text.slice(0, 400)}`)
      if (template.number)
        assert.ok(text.replaceAll(' ', '').includes(NUMBER.replaceAll(' ', '')), 'it bears its number')
      assert.ok(!/[{}]|undefined|null|\[object|NaN/.test(text), 'nothing is left of the template')
      assert.ok(text.includes('aaaaaaaaaaaa'), 'its foot tells the hash')
    }
  })

test('what nobody knows stays a line to fill by hand', async () => {
  const template = templates.find(one => one.code === 'order-placement')
  assert.ok(template)
  const { sheet } = made(template)
  assert.ok(texts(sheet).includes('"blank":"child.permanentAddress"'))
  const text = flat(
    await textOfPdf(
      await pdfOf(sheet, edgesOf(style, { title: 'x', language: 'bg', version: 1, hash: 'b'.repeat(64) }))
    )
  )
  assert.match(text, /с постоянен адрес: ………/)
})

test('no paper but that of the signal tells how it came and from whom', () => {
  const words = (vocabulary: string) => (law.pack.vocabularies[vocabulary] ?? []).map(one => one.words.bg)
  const sources = words('sources').filter(word => word.length > 12)
  for (const template of templates.filter(one => !one.code.startsWith('signal'))) {
    const { of } = made(template)
    const shown = texts(layOut(template, { ...of, entry: null }))
    assert.ok(!JSON.stringify(template.blocks).includes('signal.registered/source'), template.code)
    if (template.code === 'chronology')
      for (const word of sources) assert.ok(!shown.includes(`: ${word};`), `${template.code} tells the source: ${word}`)
  }
})

test('each title, basis and text is there in full, and no code stands twice', () => {
  assert.equal(new Set(templates.map(one => one.code)).size, templates.length)
  for (const { basis, words } of templates) {
    assert.ok(words.bg && words.ru && words.en)
    assert.ok(basis.length > 0)
    for (const one of basis) assert.equal(one.verified, false)
  }
})

test('a snapshot tells a changed fact from what it was, and the same facts always alike', () => {
  const template = templates.find(one => one.code === 'chronology')
  assert.ok(template)
  const frozen = (file: Filed, on: Stream) =>
    canonical(
      snapshot({
        law,
        style,
        template,
        file,
        on: on.ref,
        subject: on.ref,
        now,
        by: { account: 'x', office: '', roles: [] },
        staff: {}
      })
    )
  const places = all.flatMap(file =>
    file.streams.flatMap(of =>
      of.ref.kind === 'person' || of.ref.kind === 'case' ? of.facts.map(fact => ({ file, of, fact })) : []
    )
  )
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.integer({ min: 1, max: 2000 }), ({ file, of, fact }, minutes) => {
      const on = file.streams.find(one => one.ref.kind === 'person')
      assert.ok(on)
      const later = new Date(Date.parse(fact.at) - minutes * 60_000).toISOString() as Moment
      const facts = of.facts.map(one => (one === fact ? { ...one, at: later } : one))
      const changed = { ...file, streams: file.streams.map(one => (one === of ? { ...one, facts } : one)) }
      assert.notEqual(frozen(changed, on), frozen(file, on), `${fact.type} ${minutes} minutes earlier`)
      assert.equal(frozen(structuredClone(file), on), frozen(file, on))
    }),
    { numRuns: 150 }
  )
})
