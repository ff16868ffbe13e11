/** What this database holds: one pack, a demo or not, ready or still being written. */
import type { Sql } from 'postgres'
import type { Moment } from '#domain/kernel/time.ts'

export type Installation = { pack: string; demo: boolean; ready: boolean; today: Moment | null }

export async function readInstallation(owner: Sql): Promise<Installation | null> {
  const [row] = await owner<Installation[]>`select pack, demo, ready, today from access.installation`
  return row ?? null
}
export async function writeInstallation(owner: Sql, { pack, demo, ready, today }: Installation): Promise<void> {
  await owner`insert into access.installation (one, pack, demo, ready, today) values (true, ${pack}, ${demo}, ${ready}, ${today})
    on conflict (one) do update set pack = excluded.pack, demo = excluded.demo, ready = excluded.ready, today = excluded.today`
}
export async function lastRecorded(owner: Sql): Promise<Moment | null> {
  const [row] = await owner<{ at: Moment | null }[]>`select max(recorded_at) as at from journal.entry`
  return row?.at ?? null
}
/** Takes out a demo that was broken off while being written. */
export async function clearDemo(owner: Sql): Promise<void> {
  await owner.unsafe(`truncate journal.stream, journal.entry, journal.command, register.person, register.identifier, register.act_number, register.note, register.reporter,
    view.file, view.person, view.signal, view.case_work, view.due, view.step, view.irregularity, view.service, view.posting, view.release, view.series_import,
    access.account, access.deputy, access.duty, access.reset, access.handover, access.draft, access.notice_read, access.mail, access.session, access.invitation, access.audit, access.installation`)
}
export async function freshen(owner: Sql): Promise<void> {
  await owner.unsafe('analyze')
}
