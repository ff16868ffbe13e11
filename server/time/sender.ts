/** Puts down and sends the letters of what has come due, once a minute while the installation serves. */
import { createHash } from 'node:crypto'
import { createTransport } from 'nodemailer'
import { hears } from '#domain/deadlines/hearers.ts'
import { addHours, type Moment } from '#domain/kernel/time.ts'
import type { Desk } from '../act/perform.ts'
import { letter } from './letter.ts'
import { comeDue, failed, type Letter, putDown, reachable, sent, type Taken, takeSome } from './queries.ts'

export type Mail = { smtpUrl: string; from: string; link: string }

/** What came due longer ago is in the program and not mailed any more: a server that stood still does not flood. */
const HOURS_BACK = 72
const AT_ONCE = 50
/** Minutes until each next try; after the last of them a letter is given up. */
const BACKOFF = [1, 5, 15, 60, 240, 720]

/** Writes the letters of all steps that have come due and have none yet. */
export async function collect({ database, law, now }: Desk): Promise<void> {
  const at = now()
  const [steps, people] = await Promise.all([
    comeDue(database.writer, addHours(at, -HOURS_BACK), at),
    reachable(database.writer, at)
  ])
  const letters = new Map<string, Letter>()
  for (const step of steps)
    for (const who of people)
      if (hears(step, who, at, law)) {
        const { stream, item, code, n, step: name, at: moment, office, due, whose } = step
        const key = [who.login, stream, item, code, n, name, moment].join(' ')
        letters.set(key, { login: who.login, stream, item, code, n, step: name, at: moment, office, due, whose })
      }
  if (letters.size > 0) await putDown(database.writer, [...letters.values()], at)
}

export type Addressed = Taken & { email: string }
export type Transport = {
  send(letter: Addressed, text: { subject: string; text: string }): Promise<void>
  close(): void
}

export function smtp({ smtpUrl, from }: Mail): Transport {
  const transport = createTransport(smtpUrl)
  return {
    async send(one, { subject, text }) {
      await transport.sendMail({ from, to: one.email, subject, text, messageId: messageId(one, from) })
    },
    close: () => transport.close()
  }
}

/** The same letter has the same id at every try: whoever looks for it in a mail server's log finds it. */
function messageId({ login, stream, item, code, n, step, at }: Taken, from: string): string {
  const hash = createHash('sha256').update([login, stream, item, code, n, step, at].join(' ')).digest('hex')
  return `<${hash.slice(0, 32)}@${/@([\w.-]+)/.exec(from)?.[1] ?? 'opora'}>`
}

/** Sends what waits; what fails is tried again later and its reason kept. @returns how many went out */
export async function deliver({ database, law, now }: Desk, transport: Transport, link: string): Promise<number> {
  let out = 0
  for (;;) {
    const taken = await takeSome(database.writer, now(), AT_ONCE)
    if (taken.length === 0) return out
    for (const one of taken) {
      const { email } = one
      const failure =
        email === null
          ? 'no address'
          : await tried(() => transport.send({ ...one, email }, letter(one, now(), link, law)))
      if (failure === null) {
        await sent(database.writer, one, now())
        out += 1
      } else await failed(database.writer, one, failure, email === null ? null : nextTry(one.tries, now()))
    }
  }
}

/** Why it failed, as codes: a mail server's own words may repeat the address and are not kept. Null when it did not. */
const tried = (send: () => Promise<void>): Promise<string | null> =>
  send().then(
    () => null,
    (error: Error & { code?: string; responseCode?: number }) =>
      [error.code ?? error.name, error.responseCode].filter(Boolean).join(' ')
  )

const nextTry = (tries: number, now: Moment): Moment | null => {
  const minutes = BACKOFF[tries - 1]
  return minutes === undefined ? null : addHours(now, minutes / 60)
}

/** Once now and then every minute; one round at a time. @returns how to stop, after the round under way */
export function keepSending(desk: Desk, mail: Mail, every = 60_000): () => Promise<void> {
  const transport = smtp(mail)
  let round: Promise<unknown> = Promise.resolve()
  let under = false
  const go = () => {
    if (under) return
    under = true
    round = collect(desk)
      .then(() => deliver(desk, transport, mail.link))
      .catch((error: Error) => process.stderr.write(`opora: mail: ${error.message}\n`))
      .finally(() => {
        under = false
      })
  }
  go()
  const timer = setInterval(go, every)
  return async () => {
    clearInterval(timer)
    await round
    transport.close()
  }
}
