/** The process that the server starts to write an invented population. */
import { loadLaw, openDatabase } from '#server/index.ts'
import type { Order } from './fill.ts'
import { worlds } from './worlds.ts'
import { type Told, writeWorld } from './write.ts'

// left alone by the server, it stops too
process.on('disconnect', () => process.exit(1))
const { url, packsDir, pack, seed, scale } = JSON.parse(process.argv[2] ?? '{}') as Order
const database = await openDatabase(url)
const tell = (told: Told) => void process.send?.(told)
const world = worlds[pack]?.(scale)
if (!world) throw new Error(`nothing is invented for ${pack}`)
await writeWorld(database, await loadLaw(packsDir, pack), { world, seed, tell })
await database.close()
process.exit(0)
