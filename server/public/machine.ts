/** What programs read: the index of all that is public, the feed, the list of pages, sums, and series as CSV. */
import type { Cell } from '#domain/series/values.ts'
import { addressOf, publisherOf, type Reader } from './frame.ts'
import { definitionsOf, type Library, languagesOf, type Published } from './library.ts'
import { escaped } from './markup.ts'
import { fileAddress, titleOf } from './pages/parts.ts'

const inLanguages = <T>({ law }: Library, make: (language: Published['languages'][number]) => T) =>
  Object.fromEntries(languagesOf(law).map(one => [one, make(one)]))

export function index(library: Library): string {
  const { law, origin, releases, demo } = library
  const page = (path: string) => inLanguages(library, one => `${origin}${addressOf(one, path)}`)
  const answer = {
    format: 1,
    ...(demo ? { synthetic: true, notice: 'Invented data: no child, case or number here is real.' } : {}),
    pack: { code: law.pack.code, version: law.pack.version, words: law.pack.words },
    languages: languagesOf(law),
    licence: law.pack.openData ? { words: law.pack.openData.licence, url: law.pack.openData.url } : null,
    releases: releases.map(one => ({
      id: one.release,
      kind: one.kind,
      template: one.template,
      title: one.words,
      from: one.from,
      to: one.to,
      knownAt: one.knownAt,
      signedAt: one.signedAt,
      pack: one.pack,
      manifest: one.manifest,
      corrects: one.corrects,
      correctedBy: one.correctedBy,
      pages: page(`releases/${one.release}/`),
      figures: one.figures,
      files: one.files.map(file => ({ ...file, url: `${origin}${fileAddress(file)}` }))
    })),
    definitions: [...definitionsOf(library).values()].map(({ indicator: { code, version, words, unit, kind } }) => ({
      code,
      version,
      words,
      unit,
      kind,
      pages: page(`definitions/${code}/`)
    })),
    series: [...new Set(library.series.map(one => one.series))].map(code => ({
      code,
      words: law.series(code)?.words,
      csv: `${origin}/public/series/${code}.csv`,
      pages: page(`series/${code}/`)
    }))
  }
  return `${JSON.stringify(answer, null, 1)}\n`
}

/** Atom, RFC 4287. */
export function feed(reader: Reader): string {
  const { library, language, say, word } = reader
  const { origin, releases, demo, law } = library
  const self = `${origin}${addressOf(language, 'releases.atom')}`
  const updated = releases[0]?.signedAt ?? '1970-01-01T00:00:00.000Z'
  const entry = (one: Published) =>
    `<entry><id>urn:uuid:${one.release}</id><title>${escaped(titleOf(one, reader))}</title><updated>${one.signedAt}</updated><link href="${escaped(`${origin}${reader.to('releases', one.release)}`)}"/><category term="${one.kind}"/><summary>${escaped([say(`kind.${one.kind}`), demo && say('invented.short'), one.corrects && say('correction')].filter(Boolean).join(', '))}</summary></entry>`
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"><id>urn:opora:${law.pack.code}:releases:${language}</id><title>${escaped(word(law.pack.words))}${demo ? ` (${escaped(say('invented.short'))})` : ''}</title><updated>${updated}</updated><author><name>${escaped(publisherOf(reader))}</name></author><link rel="self" href="${escaped(self)}"/><link href="${escaped(`${origin}${addressOf(language, 'releases/')}`)}"/>${releases.slice(0, 50).map(entry).join('\n')}</feed>
`
}

/** The pages for those who gather them, where the installation knows its own address. */
export function sitemap(library: Library): string {
  const paths = [
    ...['', 'releases/', 'definitions/', 'series/', 'data/', 'verify/'],
    ...library.releases.map(one => `releases/${one.release}/`),
    ...[...definitionsOf(library).keys()].map(code => `definitions/${code}/`)
  ]
  const pages = paths.flatMap(path => languagesOf(library.law).map(one => `${library.origin}${addressOf(one, path)}`))
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${pages.map(one => `<url><loc>${escaped(one)}</loc></url>`).join('')}</urlset>\n`
}

/** As `sha256sum --check` reads it. */
export const sums = ({ files, manifest }: Published): string =>
  files.map(one => `${one.name === 'manifest.json' ? manifest : one.sha256}  ${one.name}\n`).join('')

const heads = 'series,day,period,area,age,sex,unit,value,qualifier,source,as_at,doubt'
/** Every value of every source, as it stands. */
export function seriesCsv(cells: readonly Cell[]): string {
  const text = (one: string | number | null | undefined) => {
    const plain = one === null || one === undefined ? '' : String(one)
    return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
  }
  const lines = cells.flatMap(({ series, day, period, area, age, sex, sources }) =>
    sources.map(({ current: { unit, value, digits, qualifier, source, asAt, doubt } }) =>
      [series, day, period, area, age, sex, unit, value?.toFixed(digits), qualifier, source, asAt, doubt]
        .map(text)
        .join(',')
    )
  )
  return `${[heads, ...lines].join('\r\n')}\r\n`
}
