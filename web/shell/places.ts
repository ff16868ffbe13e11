import { hasLevels } from '#domain/accompaniment/contacts.ts'
import { useKnown } from '#web/law/law.tsx'
import type { IconName } from '#web/ui/icons.tsx'
import type { Key } from '#web/words/bg.ts'
import { useReadsFiles, useSession } from './session.tsx'

/** `apart`: begins another group, after a little space. */
type Place = { to: string; word: Key; icon: IconName; seen: boolean; apart?: boolean }

/** Where a person may go: what the role may see. */
export function usePlaces(): Place[] {
  const { rights } = useSession()
  const files = useReadsFiles()
  const { pack } = useKnown().law
  const { process, approvals } = pack
  const proposes = Object.keys(approvals).length > 0
  const asks = Object.keys(process.request?.new ?? {}).length > 0
  const sits = process.session?.new?.['session.call'] !== undefined
  const contracts = Object.values(process).some(({ open }) => open?.['social-contract.apply'] !== undefined)
  const registers = (pack.vocabularies.registers ?? []).length > 0
  const may = (right: string) => rights.includes(right)
  const all: Place[] = [
    { to: '/desk', word: 'rail.desk', icon: 'letter', seen: may('desk') },
    { to: '/my-day', word: 'rail.my-day', icon: 'day', seen: files },
    { to: '/notices', word: 'rail.notices', icon: 'bell', seen: files || may('desk') },
    { to: '/signals', word: 'rail.signals', icon: 'signal', seen: files },
    { to: '/cases', word: 'rail.cases', icon: 'cases', seen: files },
    { to: '/families', word: 'rail.families', icon: 'people', seen: files && hasLevels(pack) },
    { to: '/registers', word: 'rail.registers', icon: 'registers', seen: files && registers },
    { to: '/requests', word: 'rail.requests', icon: 'letter', seen: files && asks },
    { to: '/commission', word: 'rail.commission', icon: 'council', seen: files && sits },
    { to: '/social-contracts', word: 'rail.social-contracts', icon: 'coins', seen: files && contracts },
    { to: '/approvals', word: 'rail.approvals', icon: 'tick', seen: files && proposes },
    { to: '/irregularities', word: 'rail.irregularities', icon: 'oddity', seen: files },
    { to: '/places', word: 'rail.places', icon: 'places', seen: may('places'), apart: true },
    {
      to: '/staff',
      word: pack.duty ? 'rail.staff' : 'rail.deputies',
      icon: 'clock',
      seen: files || may('staff')
    },
    { to: '/figures', word: 'rail.figures', icon: 'figures', seen: may('figures') },
    { to: '/series', word: 'rail.series', icon: 'series', seen: may('figures') },
    { to: '/releases', word: 'rail.releases', icon: 'releases', seen: may('figures') },
    { to: '/administration', word: 'rail.administration', icon: 'people', seen: may('accounts') },
    { to: '/norms', word: 'rail.norms', icon: 'norm', seen: true, apart: true }
  ]
  return all.filter(place => place.seen)
}
