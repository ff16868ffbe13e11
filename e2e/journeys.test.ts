/** Journeys through the real program in a real browser. They share one demo, and so one file; each stands in its own. */
import { after } from 'node:test'
import { closeAll } from './country.ts'
import './begin.ts'
import './road.ts'
import './approval.ts'
import './prevention.ts'
import './transfer.ts'
import './court.ts'
import './access.ts'
import './draft.ts'
import './release.ts'
import './explore.ts'
import './faces.ts'
import './empty.ts'
import './duty.ts'
import './end.ts'

after(closeAll)
