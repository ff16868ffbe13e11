/** Papers read back as a person would read them: the text of a DOCX and of a PDF. */
import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'

/** The text of the body and of the foot of every page. */
export function textOfDocx(bytes: Uint8Array): string {
  const parts = unzipSync(bytes)
  return Object.entries(parts)
    .filter(([name]) => /^word\/(document|footer\d*)\.xml$/.test(name))
    .map(([, xml]) =>
      strFromU8(xml)
        .replaceAll(/<\/w:p>|<w:tab\/>/g, '\n')
        .replaceAll(/<[^>]+>/g, '')
        .replaceAll('&amp;', '&')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
    )
    .join('\n')
}

export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(bytes)), { mergePages: true })
  return text
}

/** As one line of words, however the lines broke. */
export const flat = (text: string): string => text.replaceAll(/[\s\u00ad]+/g, ' ')
