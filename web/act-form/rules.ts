/** The sentence for each rule of the core. */
import type { Key } from '#web/words/bg.ts'

const rules = [
  'anonymous-has-no-reporter',
  'joins-itself',
  'joined-signal-not-open',
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
  'correction-changes-nothing',
  'joined-signal-slower',
  'joined-signal-lacks-a-child',
  'joined-signal-lacks-a-kind',
  'child-of-another-case',
  'no-such-carer',
  'setting-has-no-service',
  'signal-about-another-child',
  'signal-has-joined-another',
  'signal-of-another-office',
  'only-from-document',
  'order-has-its-own-act',
  'withdraw-and-write-anew',
  'later-entries-stand-on-it',
  'works-itself-out',
  'belongs-to-another-office',
  'transfer-to-itself',
  'transfer-already-offered',
  'not-offered-to-this-office',
  'child-already-in-signal',
  'not-yet-happened',
  'command-id-used',
  'changed-meanwhile',
  'too-busy',
  'identifier-of-another',
  'identifier-digits',
  'identifier-check',
  'identifier-birth',
  'identifier-future',
  'identifier-synthetic'
] as const

export function ruleWords(rule: string): Key {
  const known = rules.find(one => one === rule)
  return known ? `rule.${known}` : 'rule.other'
}
