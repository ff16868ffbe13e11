/** What an invented population has published, release by release: drafted by one person and signed by another, by the same acts as any. */
import { addDays, type Day, millis, moment } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import { releaseOf } from '#domain/releases/entries.ts'
import { type Database, type Desk, draftRelease, idFrom, perform, readStreams, signRelease } from '#server/index.ts'
import type { World } from './world.ts'

/** Only what the pack has a template for. The last minutes before the demo's present are the time in which they are made. */
export async function* writeReleases(
  database: Database,
  law: Law,
  { today, published }: World
): AsyncGenerator<string> {
  const { templates, author, signer } = published
  const wanted = templates.filter(([template]) => law.pack.releases.some(one => one.code === template))
  let at = millis(today(law)) - wanted.length * 2 * 60_000
  const desk: Desk = {
    database,
    law,
    synthetic: true,
    now: () => moment(at)
  }
  for (const [template, year] of wanted) {
    const release = idFrom('demo', `release ${template} ${year}`)
    const period = { from: `${year}-01-01` as Day, to: addDays(`${year + 1}-01-01` as Day, -1) }
    told(await draftRelease(desk, author, { template, ...period }, release))
    at += 60_000
    const held = (await readStreams(database.writer, [release])).get(release)
    if (!held) throw new Error(`${template} ${year} was not drafted`)
    for (const check of releaseOf(held.stream.facts).asks)
      told(
        await perform(
          desk,
          {
            id: idFrom('demo', `${release} ${check}`),
            act: 'release.answer-check',
            on: held.ref,
            at: desk.now(),
            input: { check, answer: 'real-change' }
          },
          author
        )
      )
    told(await signRelease(desk, signer, release))
    at += 60_000
    yield release
  }
}

function told(answer: { kind: string }): void {
  if (answer.kind !== 'done') throw new Error(`the demo's release was not taken: ${JSON.stringify(answer)}`)
}
