import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { PDFDocument } from 'pdf-lib'
import { layOut, type Sheet } from '#domain/documents/lay-out.ts'
import { type Filed, snapshot } from '#domain/documents/snapshot.ts'
import { canonical } from '#domain/kernel/canonical.ts'
import type { Stream } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import { edgesOf } from '#server/documents/edges.ts'
import { docxOf } from '#server/documents/render-docx.ts'
import { pdfOf } from '#server/documents/render-pdf.ts'
import { flat, textOfDocx, textOfPdf } from '../test/papers.ts'
import { type Named, type Storied, storiedPapers } from '../test/storied-papers.ts'

const inBulgarian: Named = {
  note: 'Първи ред на бележката.\nВтори ред.',
  middle: 'Примеров',
  family: 'Тестов',
  given: nth => `Име${nth}`,
  address: nth => `гр. Варна, ул. „Първа“ № ${nth}`,
  identifier: { kind: 'egn', value: '9541151005' },
  service: { name: 'ЦНСТ „Детелина“', kind: 'cnst' },
  staff: { director: 'Директор Примерова', author: 'Работник Примеров' },
  number: 'ПР/Д-Х-007/01.01.2030'
}
const inRussian: Named = {
  note: 'Первая строка записи.\nВторая строка.',
  middle: 'Примерович',
  family: 'Вымыслов',
  given: nth => `Имя${nth}`,
  address: nth => `Белгородская область, пос. Примерный, ул. Первая, д. ${nth}`,
  identifier: { kind: 'snils', value: '900-000-001 82' },
  service: { name: 'Центр «Семья»', kind: 'family-centre' },
  staff: { director: 'Е. Е. Примерова', head: 'З. З. Примеров', author: 'К. К. Кураторова' },
  number: '14-ПР-007/2030'
}

const packs: readonly (readonly [string, Named])[] = [
  ['bg', inBulgarian],
  ['ru-31', inRussian]
]
/** From which storyline each Russian paper comes. */
const from: Readonly<Record<string, string>> = {
  'signal-card': 'PAPERS',
  'examination-family': 'PAPERS',
  'examination-child': 'PAPERS',
  'signal-conclusion': 'PAPERS',
  'answer-to-reporter': 'PAPERS',
  'signal-consilium': 'PAPERS',
  'signal-alert': 'PAPERS',
  'order-acceptance': 'PAPERS',
  'order-level': 'PAPERS',
  'order-closing': 'PAPERS',
  'initial-assessment': 'PAPERS',
  'accompaniment-contract': 'PAPERS',
  'individual-plan': 'PAPERS',
  'application-services': 'PAPERS',
  'need-decision': 'PAPERS',
  'services-programme': 'PAPERS',
  'contact-sheet': 'PAPERS',
  'monitoring-sheet': 'PAPERS',
  'closing-conclusion': 'PAPERS',
  'post-monitoring-sheet': 'PAPERS',
  'data-consent': 'PAPERS',
  consilium: 'PAPERS',
  'resolution-person': 'PAPERS',
  'session-minutes': 'KDN-SESSION',
  chronology: 'PAPERS',
  'family-chronology': 'PAPERS',
  'bundle-list': 'PAPERS',
  referral: 'S12',
  'prevention-plan': 'S13',
  'register-record': 'S1',
  'network-meeting': 'NETWORK',
  'resolution-family': 'KDN-SESSION',
  'removal-order': 'S4',
  'removal-record': 'S4',
  'notice-prosecutor': 'S4',
  'notice-parents': 'PARENTS-SUE',
  'notice-registry-office': 'RESTORATION',
  'temporary-placement': 'S4',
  'placement-act': 'CARER-RETURNS',
  'claim-deprivation': 'ADOPTION',
  'claim-limitation': 'S4',
  'stay-agreement': 'S7',
  'act-left-there': 'S8',
  'handover-act': 'S4',
  'rights-conclusion': 'S4',
  'supervision-act': 'CARER-RETURNS',
  'return-act': 'S4',
  'child-hearing': 'RESTORATION',
  'social-contract-application': 'S10',
  'social-contract-decision': 'S10',
  'adaptation-programme': 'S10',
  'social-contract': 'S10',
  'social-contract-report': 'S10',
  'social-contract-conclusion': 'S10',
  'social-contract-stop': 'S10-K'
}

const told = new Map<string, Storied>()
for (const [folder, named] of packs)
  told.set(folder, await storiedPapers(folder, named, folder === 'ru-31' ? from : {}))
const storied = (folder: string): Storied => told.get(folder) as Storied
const texts = (sheet: Sheet): string => JSON.stringify(sheet)

for (const [folder, named] of packs)
  describe(`papers of ${folder}`, () => {
    const { templates, made } = storied(folder)
    for (const template of templates)
      test(`${template.code} is read back from both its files`, async () => {
        const { of, sheet, edges } = made(template)
        const pdf = await pdfOf(sheet, edges)
        const people = [of.groups.child, ...(of.lists.members ?? [])].flatMap(one => one?.text.name ?? [])
        const names = template.on === 'session' ? [named.family] : people
        for (const text of [flat(textOfDocx(await docxOf(sheet, edges))), flat(await textOfPdf(pdf))]) {
          if (template.on !== 'service' && !unnamed.has(template.code))
            assert.ok(
              names.some(name => text.includes(name)),
              `somebody is named: ${text.slice(0, 400)}`
            )
          if (template.number)
            assert.ok(text.replaceAll(' ', '').includes(named.number.replaceAll(' ', '')), 'it bears its number')
          assert.ok(!/[{}]|undefined|null|\[object|NaN/.test(text), 'nothing is left of the template')
          assert.ok((text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > 100, 'it can be read')
          assert.ok(text.includes('aaaaaaaaaaaa'), 'its foot tells the hash')
        }
        assert.ok((await PDFDocument.load(pdf)).getPageCount() <= 6, 'it is no book')
      })

    test('each title, basis and text is there in full, and no code stands twice', () => {
      assert.equal(new Set(templates.map(one => one.code)).size, templates.length)
      for (const { basis, words } of templates) {
        assert.ok(words.bg && words.ru && words.en)
        assert.ok(basis.length > 0)
        for (const one of basis) assert.equal(one.verified, false)
      }
    })
  })

/** Papers that are not about a person named in them, or must not name one. */
const unnamed = new Set(['answer-to-reporter'])

test('what nobody knows stays a line to fill by hand', async () => {
  const { templates, made } = storied('bg')
  const template = templates.find(one => one.code === 'order-placement')
  assert.ok(template)
  const { sheet } = made(template)
  assert.ok(texts(sheet).includes('"blank":"child.permanentAddress"'))
  const { style } = storied('bg')
  const text = flat(
    await textOfPdf(
      await pdfOf(sheet, edgesOf(style, { title: 'x', language: 'bg', version: 1, hash: 'b'.repeat(64) }))
    )
  )
  assert.match(text, /с постоянен адрес: ………/)
})

for (const [folder] of packs)
  test(`${folder}: no paper but that of the signal tells how it came and from whom`, () => {
    const { law, templates, made } = storied(folder)
    const language = law.pack.languages[0] ?? 'en'
    const words = (vocabulary: string) => (law.pack.vocabularies[vocabulary] ?? []).map(one => one.words[language])
    const others = new Set([...words('authorities'), ...words('contact-partners')])
    const sources = words('sources').filter(word => word.length > 12 && !others.has(word))
    for (const template of templates.filter(one => !one.code.startsWith('signal'))) {
      const { of } = made(template)
      const shown = texts(layOut(template, { ...of, entry: null }))
      assert.ok(!JSON.stringify(template.blocks).includes('signal.registered/source'), template.code)
      if (template.prints === 'chronology')
        for (const word of sources)
          assert.ok(!shown.includes(`: ${word};`), `${template.code} tells the source: ${word}`)
    }
  })

test('a snapshot tells a changed fact from what it was, and the same facts always alike', () => {
  const { law, style, templates, files } = storied('bg')
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
        now: '2030-01-01T10:00:00.000Z' as Moment,
        by: { account: 'x', office: '', roles: [] },
        staff: {}
      })
    )
  const places = files.flatMap(({ file }) =>
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

describe('papers in Russian', () => {
  const { templates, made, placeFor } = storied('ru-31')

  test('each comes from the storyline in which its entry was written', () => {
    const found = templates.map(template => {
      const place = placeFor(template)
      return [template.code, place && (!template.of || place.entry !== undefined) ? place.story : 'none']
    })
    assert.deepEqual(Object.fromEntries(found), from)
  })

  test('the reporter is told that it was checked, and nothing of whom or what came of it', () => {
    const template = templates.find(one => one.code === 'answer-to-reporter')
    assert.ok(template)
    const { sheet, of } = made(template)
    const said = texts(sheet)
    assert.match(said, /Проверка проведена/)
    const { result, facts } = of.entries['signal.concluded']?.at(-1)?.text ?? {}
    for (const secret of [of.groups.child?.text.name, result, facts, of.groups.signal?.text.kinds])
      assert.ok(secret && !said.includes(secret), `${secret} is told`)
  })
})
