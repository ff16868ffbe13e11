/** Journeys through the real program in a real browser. They share one demo, and so one file; each stands in its own. */
import { after } from 'node:test'
import { closeAll } from './country.ts'
import './road.ts'

after(closeAll)
