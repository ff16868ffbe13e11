/** Is this identity number well formed? Weights, modulus and the coded birth date come from the pack. */

import { type Day, Day as DaySchema } from '../kernel/time.ts'
import type { Identifier } from '../law/pack.ts'

export type IdentifierFault = 'digits' | 'check' | 'birth' | 'future' | 'synthetic'
export type IdentifierRead =
  | { ok: true; value: string; birth: Day | null; sex: 'male' | 'female' | null }
  | { ok: false; fault: IdentifierFault }

/** `synthetic` allows numbers kept for invented people; only demo and tests pass true. `today` rejects births to come. */
export function readIdentifier(rule: Identifier, text: string, today: Day, synthetic: boolean): IdentifierRead {
  const value = text.replaceAll(/[\s-]/g, '')
  if (!/^\d+$/.test(value) || value.length !== rule.digits) return { ok: false, fault: 'digits' }
  const invented = new RegExp(rule.synthetic).test(value)
  const body = value.slice(0, -rule.checkDigits)
  if (rule.exemptUpTo === undefined || body > rule.exemptUpTo) {
    const sum = rule.weights.reduce((total, weight, at) => total + weight * Number(value[at]), 0)
    const rest = sum % rule.modulus
    const check = rest < 10 ** rule.checkDigits ? rest : 0
    if (Number(value.slice(-rule.checkDigits)) !== check) return { ok: false, fault: 'check' }
  }
  let birth: Day | null = null
  if (rule.birth) {
    const month = Number(value.slice(2, 4))
    const era = rule.birth.find(one => month - one.plus >= 1 && month - one.plus <= 12)
    const day =
      era &&
      DaySchema.safeParse(
        `${era.century + Number(value.slice(0, 2))}-${String(month - era.plus).padStart(2, '0')}-${value.slice(4, 6)}`
      )
    if (!day?.success) return { ok: false, fault: 'birth' }
    birth = day.data
    if (birth > today && !(invented && synthetic)) return { ok: false, fault: 'future' }
  }
  if (invented && !synthetic) return { ok: false, fault: 'synthetic' }
  const sexDigit = rule.sexDigit === undefined ? null : Number(value[rule.sexDigit])
  return {
    ok: true,
    value,
    birth: invented ? null : birth,
    sex: sexDigit === null ? null : sexDigit % 2 === 0 ? 'male' : 'female'
  }
}
