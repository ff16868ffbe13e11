/** The content policy forbids making code from text: schemas are told so before the first of them is made. */
const place = globalThis as { __zod_globalConfig?: { jitless?: boolean } }
place.__zod_globalConfig = { ...place.__zod_globalConfig, jitless: true }
