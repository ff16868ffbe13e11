/** The invented oblast, and who is at work in it. */
import { townOf } from '../town.ts'
import { readIn } from '../words.ts'

await readIn('ru-31')

export const { logins, someone, as, nameOf, journey, closeAll } = townOf('ru-31', {
  intake: 'intake.shebekino',
  curator: 'worker1.shebekino',
  head: 'head.shebekino',
  director: 'director.shebekino',
  secretary: 'commission.shebekino',
  guardianship: 'guardianship.shebekino',
  services: 'services.shebekino',
  clinic: 'clinic.shebekino',
  analyst: 'analyst'
})
