import assert from 'node:assert/strict'
import { test } from 'node:test'
import { violations } from './imports.ts'
import { readSources } from './sources.ts'

test('nobody imports what the table forbids', () => assert.deepEqual(violations(readSources()), []))

const forbidden = [
  ['domain/kernel/day.ts', `import { a } from '../law/clock.ts'`],
  ['domain/law/clock.ts', `import type { Case } from '#domain/cases/state.ts'`],
  ['domain/cases/open.ts', `import { readFile } from 'node:fs/promises'`],
  ['domain/cases/open.ts', `import fs from 'fs'`],
  ['domain/cases/open.ts', `import dayjs from 'dayjs'`],
  ['domain/cases/open.ts', `export * from '../../server/act/index.ts'`],
  ['domain/cases/open.ts', `const law = await import('#packs/xx/law.ts')`],
  ['packs/xx/law.ts', `import { z } from 'zod'`],
  ['packs/xx/law.ts', `import {\n  one,\n  two\n} from '#domain/cases/state.ts'`],
  ['server/cases/service.ts', `import { law } from '#packs/xx/law.ts'`],
  ['server/cases/service.ts', `import { Page } from '../../web/cases/Page.tsx'`],
  ['server/cases/service.ts', 'const rows = await sql`select 1`'],
  ['server/cases/service.ts', 'const rows = await tx<Row[]>`select 1`'],
  ['server/cases/service.ts', `import postgres from 'postgres'`],
  ['web/cases/Page.tsx', `import type { Row } from '#server/cases/queries.ts'`],
  ['web/cases/Page.tsx', `import { law } from '#packs/xx/law.ts'`],
  ['web/cases/Page.tsx', `import 'node:crypto'`],
  ['demo/seed.ts', `import { view } from '#server/cases/view.ts'`],
  ['demo/seed.ts', `import { Page } from '#web/cases/Page.tsx'`]
] as const
for (const [file, source] of forbidden)
  test(`finds in ${file}: ${JSON.stringify(source)}`, () =>
    assert.equal(violations([{ file, source }]).length >= 1, true))

const welcome = [
  ['domain/kernel/day.ts', `import { z } from 'zod'\nimport { b } from './stay.ts'`],
  ['domain/law/clock.ts', `import { day } from '#domain/kernel/day.ts'`],
  ['domain/cases/open.ts', `import { people } from '../people/index.ts'\nexport { x } from '#domain/law/clock.ts'`],
  ['domain/cases/open.test.ts', `import { test } from 'node:test'`],
  ['packs/xx/law.ts', `import type { Law } from '#domain/law/index.ts'\nimport { words } from './words.ts'`],
  ['server/cases/view.ts', `import type { Sql } from '../platform/postgres/sql.ts'\nawait sql\`select 1\``],
  ['server/platform/packs.ts', `const pack = await import(\`\${folder}/index.ts\`)`],
  ['server/platform/postgres/connect.ts', `import postgres from 'postgres'`],
  ['web/cases/Page.tsx', `import { decide } from '#domain/cases/open.ts'\nimport { useState } from 'react'`],
  ['demo/seed.ts', `import { act } from '#server/act/index.ts'\nimport { law } from '#packs/xx/law.ts'`],
  ['e2e/journey.test.ts', `import { view } from '#server/cases/view.ts'`]
] as const
for (const [file, source] of welcome)
  test(`allows in ${file}: ${JSON.stringify(source)}`, () => assert.deepEqual(violations([{ file, source }]), []))
