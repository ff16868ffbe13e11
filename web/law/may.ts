import { useSession } from '#web/shell/session.tsx'
import { useKnown } from './law.tsx'

/** Does the process of the pack give me this act in this state of this subject? */
export function useMay(subject: string, state: string, act: string): boolean {
  const { law } = useKnown()
  const { roles } = useSession()
  return law.pack.process[subject]?.[state]?.[act]?.some(role => roles.includes(role)) ?? false
}
