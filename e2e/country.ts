/** The invented country, and who is at work in it. */
import { townOf } from './town.ts'

export const {
  logins,
  theProgram,
  theBrowser,
  theUrl,
  someone,
  as,
  nameOf,
  journey,
  pageFaults,
  closeBrowser,
  closeAll
} = townOf('bg', {
  worker: 'worker1.stara-zagora',
  head: 'head.stara-zagora',
  director: 'director.stara-zagora',
  liaison: 'liaison.stara-zagora',
  services: 'services.stara-zagora',
  neighbour: 'worker1.kazanlak',
  otherHead: 'head.kazanlak',
  analyst: 'analyst',
  publisher: 'publisher',
  inspector: 'inspector',
  administrator: 'administrator'
})
