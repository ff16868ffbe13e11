import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellOf } from '#domain/figures/table.ts'
import { bySetting, settingWords } from '../../test/figure-tables.ts'
import { chart, inPage, withoutTotal } from './pictures.ts'

test('without its total a table has the same parts with the same marks', () => {
  const parts = withoutTotal(bySetting, 'careSetting')
  assert.deepEqual(parts.dims[1]?.categories, ['kin', 'foster', 'residential'])
  for (const time of parts.dims[0]?.categories ?? [])
    for (const careSetting of ['kin', 'foster', 'residential'])
      assert.deepEqual(cellOf(parts, { time, careSetting }), cellOf(bySetting, { time, careSetting }))
  assert.equal(withoutTotal(bySetting, 'time'), bySetting, 'a dimension that has none stays')
})

test('a chart stands in a page without a style of its own, once for a phone and once for a desk', () => {
  const { text = '' } = chart(bySetting, settingWords, undefined, 'bg') ?? {}
  assert.equal(text.match(/<svg/g)?.length, 2)
  assert.ok(!/style|<title|<desc|font-family/.test(text))
  assert.ok(text.includes('font-size="13px"') && text.includes('aria-label="Деца в грижа извън семейството"'))
  assert.ok(inPage('<svg><title id="a">x</title></svg>', '"<').includes('<svg>'))
})
