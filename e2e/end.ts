/** Ctrl-C, and nothing is left running. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeBrowser, journey, pageFaults, theProgram } from './country.ts'

journey('on none of these roads did a page fall over', async () => {
  assert.deepEqual(await pageFaults(), [])
})

const own = theProgram()
test('Ctrl-C stops all that was started', {
  skip: own ? false : 'the program looked at was started elsewhere'
}, async () => {
  await closeBrowser()
  const { code, left } = await ((await own) ?? assert.fail()).interrupt()
  assert.deepEqual({ code, left }, { code: 0, left: [] })
})
