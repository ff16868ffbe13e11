import assert from 'node:assert/strict'
import { test } from 'node:test'
import bulgaria from '#packs/bg/index.ts'
import { known } from '../acts/known.ts'
import { readPack } from './check.ts'
import type { PackSource } from './pack.ts'

type Loose = Record<string, unknown> & PackSource
/** The faults that breaking a pack adds to it. */
function faults(hurt: (broken: Loose) => void): string[] {
  const told = (pack: unknown) => {
    const read = readPack(pack, known)
    return 'faults' in read ? read.faults.map(({ path, message }) => `${path}: ${message}`) : []
  }
  const broken = structuredClone(bulgaria) as Loose
  hurt(broken)
  const before = told(bulgaria)
  return told(broken).filter(fault => !before.includes(fault))
}
const approve = (pack: Loose, act: string, propose: string[], agree: string[] = []) =>
  Object.assign(pack.approvals ?? {}, { [act]: { propose, agree } })

const broken: [string, (pack: Loose) => void, RegExp][] = [
  ['an act that is not there', pack => approve(pack, 'case.burn', ['worker']), /^approvals\.case\.burn: no act/],
  ['a role that is not there', pack => approve(pack, 'case.close', ['ghost']), /propose\.0: no role 'ghost'/],
  ['a proposer who reads no file', pack => approve(pack, 'case.close', ['services']), /'services' reads no file/],
  ['an act that begins a stream', pack => approve(pack, 'case.open', ['worker']), /case\.open: begins a stream/],
  ['an act on what holds no proposals', pack => approve(pack, 'service.close', ['worker']), /proposed on a service/],
  ['an act that holds names', pack => approve(pack, 'person.describe', ['worker']), /must not stand in a proposal/],
  ['one who agrees twice', pack => approve(pack, 'case.close', ['worker'], ['head', 'head']), /stands here twice/],
  [
    'one who agrees and may not',
    pack => approve(pack, 'case.close', ['worker'], ['liaison']),
    /case-proposal\.agree: 'liaison' must be among them for 'case\.close'/
  ],
  [
    'a signer who cannot return it',
    pack => Object.assign(pack.process.signal?.open ?? {}, { 'signal-proposal.return': ['intake'] }),
    /signal-proposal\.return: whoever signs 'signal\.conclude'/
  ]
]

for (const [what, hurt, fault] of broken)
  test(`approvals: ${what}`, () => {
    const found = faults(hurt)
    assert.ok(
      found.some(one => fault.test(one)),
      JSON.stringify(found)
    )
  })
