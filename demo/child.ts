/** The process that the server starts to write the demo country. */
import { loadLaw, openDatabase } from '#server/index.ts'
import { published } from './country.ts'
import type { Order } from './fill.ts'
import { type Told, writeCountry } from './write.ts'

// left alone by the server, it stops too
process.on('disconnect', () => process.exit(1))
const { url, packsDir, pack, seed } = JSON.parse(process.argv[2] ?? '{}') as Order
const database = await openDatabase(url)
const tell = (told: Told) => void process.send?.(told)
await writeCountry(database, await loadLaw(packsDir, pack), { seed, targets: published, tell })
await database.close()
process.exit(0)
