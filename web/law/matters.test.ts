import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acts } from '#domain/acts/index.ts'
import { byMatter, matterOf } from './matters.ts'

test('every act is about something, so that none hides where nobody looks for it', () => {
  // Papers and proposals are offered beside what they concern.
  const names = [...acts.keys()].filter(name => !name.includes('-proposal.'))
  assert.deepEqual(
    names.filter(name => matterOf(name) === null),
    []
  )
})

test('a whole name decides before its first word', () => {
  assert.equal(matterOf('child.hear'), 'contacts')
  assert.equal(matterOf('child.miss'), 'danger')
  assert.equal(matterOf('person.die'), 'status')
  assert.equal(matterOf('person.describe'), 'record')
})

test('groups keep the order in which the pack names the acts', () => {
  const groups = byMatter(['case.close', 'plan.review', 'case.contact', 'plan.adopt'], name => name)
  assert.deepEqual(groups, [
    { matter: 'contacts', list: ['case.contact'] },
    { matter: 'plan', list: ['plan.review', 'plan.adopt'] },
    { matter: 'lead', list: ['case.close'] }
  ])
})
