/** The sentence for each rule of the core. */
import type { Key } from '#web/words/bg.ts'

const rules = [
  'anonymous-has-no-reporter',
  'joins-itself',
  'joined-signal-not-open',
  'no-child-in-common',
  'child-or-family',
  'no-placement-in-force',
  'no-such-setting',
  'setting-needs-carer',
  'setting-needs-service',
  'service-not-open',
  'service-of-other-setting',
  'no-place-free',
  'which-child',
  'service-still-lived-in',
  'level-already-set',
  'already-on-register',
  'not-on-register',
  'signed-by-a-second-person',
  'period-ends-before-it-begins',
  'correction-changes-nothing'
] as const

export function ruleWords(rule: string): Key {
  const known = rules.find(one => one === rule)
  return known ? `rule.${known}` : 'rule.other'
}
