/** Journeys through the invented oblast, in Russian. They share one demo, and so one file; each stands in its own. */
import { after } from 'node:test'
import './oblast/begin.ts'
import './oblast/early.ts'
import './oblast/clinic.ts'
import './oblast/removal.ts'
import './oblast/contract.ts'
import { closeAll } from './oblast/oblast.ts'

after(closeAll)
