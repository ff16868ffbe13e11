import type { Key } from '#web/words/bg.ts'

/** What one item of a list is called, where the pack has no word of its own. */
export const singular: Readonly<Record<string, Key>> = {
  children: 'one.child',
  members: 'one.member',
  goals: 'one.goal',
  actions: 'one.action',
  tasks: 'one.task',
  guests: 'one.guest',
  measures: 'one.measure',
  present: 'one.present',
  causes: 'one.cause',
  areas: 'one.area',
  resources: 'one.resource',
  ties: 'one.tie',
  household: 'one.household',
  activities: 'one.activity',
  results: 'one.result',
  rights: 'one.parent'
}
