/**
 * The same sender again, without saying who: a keyed hash of the contact and of the name. Whoever reads the database
 * without the installation's key can neither recognise a known person in it nor compare two installations.
 */
import { createHmac } from 'node:crypto'

export type SenderKeys = { contact_key: string | null; name_key: string | null }

const LAST_DIGITS = 9

/** Spellings of one contact are one: the last digits of a telephone number, an address without its capitals. */
export function plainContact(contact: string): string | null {
  const text = contact.normalize('NFKC').trim().toLowerCase()
  if (text.includes('@')) return text
  const digits = text.replace(/\D/g, '')
  return digits.length >= 6 ? digits.slice(-LAST_DIGITS) : text.replace(/\s+/g, ' ') || null
}

/** The parts of a name in any order. */
export const plainName = (name: string): string | null =>
  name.normalize('NFKC').trim().toLowerCase().split(/\s+/).sort().join(' ') || null

/** Hashes in the form in which the database takes bytes. */
export function senderKeys(
  key: Uint8Array,
  { name, contact }: { name?: string | null | undefined; contact?: string | null | undefined }
): SenderKeys {
  const hash = (what: string, text: string | null) =>
    text === null ? null : `\\x${createHmac('sha256', key).update(`${what}:${text}`).digest('hex')}`
  return {
    contact_key: hash('contact', contact ? plainContact(contact) : null),
    name_key: hash('name', name ? plainName(name) : null)
  }
}
