/** All signed releases, newest first; a choice of kind and year is a plain link. */
import { releaseKinds } from '#domain/law/release-template.ts'
import type { Page, Reader } from '../frame.ts'
import { html, type Markup } from '../markup.ts'
import type { Key } from '../words.ts'
import { releaseTable } from './parts.ts'

export type Choice = { kind?: string | undefined; year?: string | undefined }

export function releasesPage(reader: Reader, { kind, year }: Choice): Page {
  const { library, say } = reader
  const years = [...new Set(library.releases.map(yearOf))].sort().reverse()
  const kinds = releaseKinds.filter(one => library.releases.some(release => release.kind === one))
  const shown = library.releases.filter(one => (!kind || one.kind === kind) && (!year || yearOf(one) === year))
  const link = (choice: Choice, name: string): Markup => {
    const query = new URLSearchParams(
      Object.entries(choice).flatMap(([key, one]) => (one ? [[key, one]] : []))
    ).toString()
    const chosen = choice.kind === kind && choice.year === year
    return html`<li><a href="${reader.to('releases')}${query && `?${query}`}"${chosen && html` aria-current="true"`}>${name}</a></li>`
  }
  const filters = html`<nav class="filters" aria-label="${say('nav.releases')}">
<p id="by-kind">${say('filter.kind')}</p><ul aria-labelledby="by-kind">${link({ year }, say('filter.all'))}${kinds.map(one => link({ kind: one, year }, say(`kinds.${one}` as Key)))}</ul>
<p id="by-year">${say('filter.year')}</p><ul aria-labelledby="by-year">${link({ kind }, say('filter.all'))}${years.map(one => link({ kind, year: one }, one))}</ul></nav>`
  return {
    title: say('nav.releases'),
    description: say('releases.lead'),
    path: 'releases/',
    main: html`<h1>${say('nav.releases')}</h1><p class="lead">${say('releases.lead')}</p>
${library.releases.length > 0 && filters}${
  shown.length > 0
    ? releaseTable(shown, say('nav.releases'), reader)
    : html`<p>${say(library.releases.length > 0 ? 'none-fits' : 'none')}</p>`
}`
  }
}

const yearOf = ({ to }: { to: string }): string => to.slice(0, 4)
