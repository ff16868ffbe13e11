/** Can what is prepared for another to take be proposed, agreed to, returned and signed by those whom the pack names? */
import type { Checking } from './checking.ts'

/** Kinds of answer that live outside the journal under rules of their own: no sealed text may hold them. */
const named = new Set(['name', 'identifier', 'contact'])

export function checkApprovals(checking: Checking): void {
  const { pack, known, tell } = checking
  for (const [act, { propose, agree }] of Object.entries(pack.approvals)) {
    const path = `approvals.${act}`
    const knows = known.acts.get(act)
    if (!knows) {
      tell(path, `no act '${act}'`)
      continue
    }
    if (knows.begins) tell(path, 'begins a stream, and a proposal needs one to stand in')
    if (!known.acts.has(`${knows.stream}-proposal.make`)) tell(path, `nothing is proposed on a ${knows.stream}`)
    for (const { path: field, kind } of knows.fields)
      if (named.has(kind)) tell(path, `its field '${field}' must not stand in a proposal`)
    checkReaders(`${path}.propose`, propose, checking)
    checkReaders(`${path}.agree`, agree, checking)
    for (const [at, role] of agree.entries())
      if (agree.indexOf(role) !== at) tell(`${path}.agree.${at}`, `'${role}' stands here twice`)
    checkSteps(act, `${knows.stream}-proposal`, { propose, agree }, checking)
  }
}

function checkReaders(path: string, roles: readonly string[], { pack, tell }: Checking): void {
  for (const [at, role] of roles.entries()) {
    const known = pack.roles[role]
    if (!known) tell(`${path}.${at}`, `no role '${role}'`)
    else if (known.reach === 'none') tell(`${path}.${at}`, `'${role}' reads no file`)
  }
}

/** Wherever the act can be taken, each step towards it can be taken too. */
function checkSteps(
  act: string,
  steps: string,
  { propose, agree }: { propose: readonly string[]; agree: readonly string[] },
  { pack, tell }: Checking
): void {
  let somewhere = false
  for (const [subject, states] of Object.entries(pack.process))
    for (const [state, acts] of Object.entries(states)) {
      const sign = acts[act]
      if (!sign) continue
      somewhere = true
      const path = `process.${subject}.${state}.${steps}`
      for (const [step, roles] of Object.entries({ make: propose, withdraw: propose, agree, return: agree }))
        for (const role of roles)
          if (!acts[`${steps}.${step}`]?.includes(role))
            tell(`${path}.${step}`, `'${role}' must be among them for '${act}'`)
      if (!sign.some(role => acts[`${steps}.return`]?.includes(role)))
        tell(`${path}.return`, `whoever signs '${act}' must be able to return it`)
    }
  if (!somewhere) tell(`approvals.${act}`, 'nobody may take it')
}
