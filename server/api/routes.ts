/** Every route there is. */
import * as access from '../access/routes.ts'
import * as accounts from '../accounts/routes.ts'
import * as acts from '../act/routes.ts'
import * as assistance from '../assistance/routes.ts'
import * as cases from '../cases/routes.ts'
import * as commission from '../commission/routes.ts'
import * as deputies from '../deputies/routes.ts'
import * as documents from '../documents/routes.ts'
import * as drafts from '../drafts/routes.ts'
import * as due from '../due/routes.ts'
import * as duty from '../duty/routes.ts'
import * as families from '../families/routes.ts'
import * as figures from '../figures/routes.ts'
import * as files from '../files/routes.ts'
import * as handovers from '../handovers/routes.ts'
import * as irregularities from '../irregularities/routes.ts'
import * as models from '../models/routes.ts'
import * as notices from '../notices/routes.ts'
import * as people from '../people/routes.ts'
import type { Route } from '../platform/http/route.ts'
import * as proposals from '../proposals/routes.ts'
import * as registers from '../registers/routes.ts'
import * as releases from '../releases/routes.ts'
import * as series from '../series/routes.ts'
import * as services from '../services/routes.ts'
import * as signals from '../signals/routes.ts'
import * as socialContracts from '../social-contracts/routes.ts'
import * as status from '../status/routes.ts'
import * as time from '../time/routes.ts'
import * as transfers from '../transfers/routes.ts'

const isRoute = (one: unknown): one is Route =>
  typeof one === 'object' && one !== null && 'path' in one && 'handle' in one

export const routes: readonly Route[] = [
  access,
  accounts,
  deputies,
  duty,
  handovers,
  acts,
  due,
  notices,
  time,
  drafts,
  signals,
  cases,
  families,
  files,
  documents,
  people,
  services,
  models,
  registers,
  socialContracts,
  assistance,
  commission,
  status,
  irregularities,
  proposals,
  figures,
  releases,
  series,
  transfers
].flatMap(room => Object.values(room).filter(isRoute))
