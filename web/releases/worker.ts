/** Who drafted or signed a release: the name with the role, or the dash of nobody known any more. */
import { useTerms } from '#web/law/law.tsx'

export function useWorker(): (worker: { name: string; roles: readonly string[] } | null) => string {
  const { option } = useTerms()
  return worker => (worker ? `${worker.name} (${worker.roles.map(role => option('roles', role)).join(', ')})` : '—')
}
