/** A mail server that keeps what it is given. */
import { SMTPServer } from 'smtp-server'

export type Mailbox = {
  url: string
  /** every letter as it came over the wire */
  letters: { to: string[]; text: string }[]
  /** while set, every letter is refused with this code */
  refuse: number | null
  close(): Promise<void>
}

export async function givenAMailbox(): Promise<Mailbox> {
  const box: Mailbox = { url: '', letters: [], refuse: null, close: async () => {} }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        if (box.refuse !== null)
          return done(Object.assign(new Error('no such mailbox anna@example.org'), { responseCode: box.refuse }))
        box.letters.push({
          to: session.envelope.rcptTo.map(one => one.address),
          text: Buffer.concat(parts).toString()
        })
        done()
      })
    }
  })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.server.address()
  box.url = `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  box.close = () => new Promise(resolve => server.close(() => resolve()))
  return box
}
