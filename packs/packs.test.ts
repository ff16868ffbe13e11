import assert from 'node:assert/strict'
import { test } from 'node:test'
import { known } from '#domain/acts/known.ts'
import { readPack } from '#domain/law/check.ts'
import type { Pack } from '#domain/law/pack.ts'
import { packsIn } from '#server/packs/load.ts'

const folders = packsIn('packs')

async function packOf(folder: string): Promise<Pack> {
  const read = readPack((await import(`./${folder}/index.ts`)).default, known)
  assert.deepEqual('faults' in read ? read.faults : [], [])
  return (read as { pack: Pack }).pack
}

for (const folder of folders) {
  test(`${folder}: the pack has no fault, and bears its folder's name`, async () =>
    assert.equal((await packOf(folder)).code, folder))

  test(`${folder}: nothing is called checked by a lawyer`, async () => {
    const { requirements, clocks, disclosure, retention } = await packOf(folder)
    assert.equal([...requirements, ...clocks.flatMap(clock => clock.norms)].filter(one => one.verified).length, 0)
    assert.notEqual(retention?.verified, true)
    const { threshold, dominance, group, rates, forbidden = [] } = disclosure ?? {}
    assert.equal([threshold, dominance, group, rates, ...forbidden].filter(one => one?.verified).length, 0)
  })
}
