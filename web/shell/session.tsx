import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Actor } from '#domain/acts/act.ts'
import type { Session } from '#web/api/schema.ts'
import { useKnown } from '#web/law/law.tsx'

const Current = createContext<Session | null>(null)

export const SessionProvider = ({ session, children }: { session: Session; children: ReactNode }) => (
  <Current value={session}>{children}</Current>
)

export function useSession(): Session {
  const session = useContext(Current)
  if (!session) throw new Error('nobody is signed in')
  return session
}

/** Whoever is signed in, as the rules see who acts. */
export function useActor(): Actor {
  const { login, office, roles } = useSession()
  return useMemo(() => ({ account: login, office, roles }), [login, office, roles])
}

/** Does the person read files at all, or only figures and accounts? */
export function useReadsFiles(): boolean {
  const { roles } = useSession()
  const { law } = useKnown()
  return roles.some(role => (law.pack.roles[role]?.reach ?? 'none') !== 'none')
}

/** Whether what an office answers for opens for this person: the own office's, or every one within the role's reach. */
export function useReaches(): (office: string) => boolean {
  const { office: own, roles } = useSession()
  const { law } = useKnown()
  return office => {
    if (office === own) return true
    return roles.some(role => {
      const reach = law.pack.roles[role]?.reach
      return reach === 'all' || (reach === 'region' && law.offices.get(office)?.within === own)
    })
  }
}
