/** What a file is, told by what is in it: its name is only asked whether it says the same. */
import { unzipSync } from 'fflate'

export const medias = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  p7s: 'application/pkcs7-signature',
  p7m: 'application/pkcs7-mime'
} as const
export type Media = keyof typeof medias

/** A signature is kept beside its document, all else is a document. */
export const isSignature = (media: Media): boolean => media === 'p7s' || media === 'p7m'

const endings: Readonly<Record<string, Media>> = {
  pdf: 'pdf',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  docx: 'docx',
  p7s: 'p7s',
  p7m: 'p7m'
}

export type Sniffed = { media: Media } | { fault: 'empty' | 'unknown-kind' | 'name-says-other' | 'macros' }

/** `name` is what the sender's machine calls the file; only its ending is read. */
export function sniff(bytes: Uint8Array, name: string): Sniffed {
  if (bytes.byteLength === 0) return { fault: 'empty' }
  const found = contentOf(bytes)
  if (found === 'macros') return { fault: 'macros' }
  if (!found) return { fault: 'unknown-kind' }
  const said = endings[name.slice(name.lastIndexOf('.') + 1).toLowerCase()]
  // one container holds a signature alone or with what it signs: there the name tells which is meant
  if (found === 'p7s') return said && isSignature(said) ? { media: said } : { fault: 'name-says-other' }
  return said === found ? { media: found } : { fault: 'name-says-other' }
}

function contentOf(bytes: Uint8Array): Media | 'macros' | null {
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf'
  if (begins(bytes, [0xff, 0xd8, 0xff])) return 'jpeg'
  if (begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return wordDocument(bytes)
  return isSigned(bytes) ? 'p7s' : null
}

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

/** Of the archive only the list of its parts is read: nothing is unpacked. */
function wordDocument(bytes: Uint8Array): Media | 'macros' | null {
  const parts: string[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        parts.push(name)
        return false
      }
    })
  } catch {
    return null
  }
  if (!parts.includes('[Content_Types].xml') || !parts.includes('word/document.xml')) return null
  return parts.some(name => /vbaproject|\.bin$|activex/i.test(name)) ? 'macros' : 'docx'
}

/** 1.2.840.113549.1.7.2, signed data of PKCS #7, in DER */
const SIGNED_DATA = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02]

/** In binary form, or as the text between the lines of a PEM file. */
function isSigned(bytes: Uint8Array): boolean {
  const der = fromPem(bytes) ?? bytes
  if (der[0] !== 0x30) return false
  const second = der[1] ?? 0
  const length = second < 0x80 || second === 0x80 ? 0 : second & 0x7f
  return length <= 4 && begins(der.subarray(2 + length), SIGNED_DATA)
}

function fromPem(bytes: Uint8Array): Uint8Array | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1')
  const body = /^-----BEGIN (?:PKCS7|CMS)-----\s+([A-Za-z0-9+/=\s]+)/.exec(text)?.[1]
  return body ? Buffer.from(body.replaceAll(/\s/g, ''), 'base64') : null
}
