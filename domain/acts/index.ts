/** Every act there is. A new one is a file in its feature, a line here, and its place in a pack. */
import * as accompaniment from '../accompaniment/entries.ts'
import * as assistance from '../assistance/acts.ts'
import * as cases from '../cases/entries.ts'
import * as openCases from '../cases/open.ts'
import * as outcomes from '../cases/outcomes.ts'
import * as parents from '../cases/parents.ts'
import * as reopened from '../cases/reopen.ts'
import * as voice from '../cases/voice.ts'
import * as commission from '../commission/acts.ts'
import { deadlineActs } from '../deadlines/move.ts'
import { documentActs } from '../documents/entries.ts'
import * as families from '../families/entries.ts'
import * as aid from '../measures/aid.ts'
import * as measures from '../measures/entries.ts'
import * as models from '../models/entries.ts'
import * as interests from '../people/interest.ts'
import * as merges from '../people/merge.ts'
import * as people from '../people/register-person.ts'
import * as agreed from '../placements/agreed.ts'
import * as carriedOut from '../placements/carry-out.ts'
import * as ended from '../placements/end.ts'
import * as placements from '../placements/entries.ts'
import * as left from '../placements/leave.ts'
import * as orders from '../placements/order.ts'
import * as removals from '../placements/remove.ts'
import * as kin from '../placements/study-kin.ts'
import * as proceedings from '../proceedings/acts.ts'
import * as judgments from '../proceedings/judgment.ts'
import * as protection from '../proceedings/protection.ts'
import { proposalActs } from '../proposals/acts.ts'
import * as registers from '../registers/entries.ts'
import * as releases from '../releases/entries.ts'
import * as series from '../series/entries.ts'
import * as capacity from '../services/capacity.ts'
import * as services from '../services/entries.ts'
import * as foster from '../services/foster.ts'
import * as frozen from '../services/freeze.ts'
import * as limits from '../services/limits.ts'
import * as referrals from '../services/refer.ts'
import * as uses from '../services/use.ts'
import * as waiting from '../services/waiting.ts'
import * as signalChildren from '../signals/children.ts'
import * as concluded from '../signals/conclude.ts'
import * as signals from '../signals/entries.ts'
import * as meetings from '../signals/meetings.ts'
import * as registered from '../signals/register.ts'
import * as socialContracts from '../social-contracts/acts.ts'
import * as adoption from '../status/adoption.ts'
import * as endings from '../status/end.ts'
import * as status from '../status/entries.ts'
import * as missing from '../status/missing.ts'
import { transferActs } from '../transfers/acts.ts'
import type { Act } from './act.ts'
import { correctionActs } from './correct.ts'

const isAct = (one: unknown): one is Act =>
  typeof one === 'object' && one !== null && 'decide' in one && 'input' in one && 'name' in one

const rooms = [
  people,
  merges,
  interests,
  families,
  registered,
  signals,
  concluded,
  signalChildren,
  openCases,
  reopened,
  cases,
  parents,
  voice,
  outcomes,
  measures,
  aid,
  orders,
  ended,
  left,
  placements,
  carriedOut,
  removals,
  agreed,
  proceedings,
  judgments,
  protection,
  kin,
  meetings,
  services,
  frozen,
  capacity,
  foster,
  limits,
  referrals,
  uses,
  waiting,
  accompaniment,
  assistance,
  commission,
  registers,
  socialContracts,
  models,
  releases,
  series,
  status,
  endings,
  adoption,
  missing
]

export const acts: ReadonlyMap<string, Act> = new Map(
  [
    ...rooms.flatMap(room => Object.values(room)),
    ...correctionActs,
    ...deadlineActs,
    ...documentActs,
    ...proposalActs,
    ...transferActs
  ]
    .filter(isAct)
    .map(one => [one.name, one])
)

/** The act that an entry is known by. */
export const actOfEntry: ReadonlyMap<string, Act> = new Map(
  [...acts.values()].flatMap(one => (one.entry ? [[one.entry, one] as const] : []))
)
