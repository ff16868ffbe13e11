import { z } from 'zod'
import { rolesAt } from '#domain/staff/standing.ts'
import type { Desk } from '../act/perform.ts'
import { NoticeKey, NoticeRow, page } from '../api/contract.ts'
import { fullName } from '../people/names.ts'
import { paged, readCursor, route, type Signed } from '../platform/http/route.ts'
import { type Hearer, markAllRead, markRead, notices as read, SIZE, unreadCount } from './queries.ts'

/** More than so many are not counted. */
const MOST = 100
const audit = { noneBecause: 'a list of what is due opens no file' }

/** A role that reaches further than its office hears of all that it reaches; the rest hear of their own office. */
function hearer(who: Signed, { law, now }: Desk): Hearer {
  const roles = rolesAt(who, now(), law)
  const reaches = (role: string) => law.pack.roles[role]?.reach
  const { login, office, offices, stands } = who
  return {
    login,
    office,
    offices,
    // the people of an agency read no files, and hear of what their office was asked
    near: roles.filter(role => reaches(role) === 'office' || law.pack.roles[role]?.rights.includes('desk')),
    far: roles.filter(role => reaches(role) === 'region' || reaches(role) === 'all'),
    leads: [login, ...stands.map(one => one.login)]
  }
}

export const notices = route({
  method: 'GET',
  path: '/api/notices',
  summary: 'What deadlines and birthdays make known to the caller, the newest first',
  access: 'signed-in',
  audit,
  input: z.object({ show: z.enum(['unread', 'all']).default('unread'), after: z.string().optional() }),
  output: page(NoticeRow),
  async handle({ show, after }, { desk, who, read: reading }) {
    const rows = await reading(tx => read(tx, hearer(who, desk), desk.now(), show === 'unread', readCursor(after)))
    return paged(
      rows,
      SIZE,
      ({ at, stream, item, code, n, step }) => [at, stream, item, code, n, step],
      ({ stream, streamKind, subject, subjectKind, given, family, birth, ...row }) => ({
        ...row,
        stream: { kind: streamKind, id: stream },
        subject: subject ? { kind: subjectKind, id: subject, name: fullName({ given, family }), birth } : null
      })
    ) as never
  }
})

export const unread = route({
  method: 'GET',
  path: '/api/notices/unread',
  summary: `How many notices of what is not yet settled the caller has not read, ${MOST} for as many or more`,
  access: 'signed-in',
  audit,
  input: z.object({}),
  output: z.object({ n: z.int() }),
  handle: async (_input, { desk, who, read: reading }) => ({
    n: await reading(tx => unreadCount(tx, hearer(who, desk), desk.now(), MOST))
  })
})

export const readNotices = route({
  method: 'POST',
  path: '/api/notices/read',
  summary: 'The caller has read these notices, or all told up to now',
  access: 'signed-in',
  audit: { noneBecause: 'a mark that its writer alone sees' },
  input: z.union([z.object({ notices: z.array(NoticeKey).min(1).max(200) }), z.object({ all: z.literal(true) })]),
  output: z.object({}),
  async handle(input, { desk, who, read: reading }) {
    await reading<unknown>(tx =>
      'all' in input
        ? markAllRead(tx, hearer(who, desk), desk.now())
        : markRead(
            tx,
            who.login,
            input.notices.map(({ stream, ...one }) => ({ ...one, stream: stream.id })),
            desk.now()
          )
    )
    return {}
  }
})
