/** The first page: what this is, and the newest releases of each kind. */
import { releaseKinds } from '#domain/law/release-template.ts'
import type { Page, Reader } from '../frame.ts'
import { html } from '../markup.ts'
import type { Key } from '../words.ts'
import { releaseLink, standing } from './parts.ts'

const SHOWN = 5

export function startPage(reader: Reader): Page {
  const { library, say, word } = reader
  const kinds = releaseKinds.flatMap(kind => {
    const of = library.releases.filter(one => one.kind === kind)
    if (of.length === 0) return []
    const all = html`<p><a href="${reader.to('releases')}?kind=${kind}">${say('all-of-kind', { n: of.length })}</a></p>`
    return [
      html`<section><h2>${say(`kinds.${kind}` as Key)}</h2><ul class="plain">${of
        .slice(0, SHOWN)
        .map(
          one =>
            html`<li>${releaseLink(one, reader)}${standing(one, reader)}<br><small>${reader.day(one.signedAt)}</small></li>`
        )}</ul>${of.length > SHOWN && all}</section>`
    ]
  })
  return {
    title: say('title'),
    description: say('lead'),
    path: '',
    main: html`<h1>${say('title')}</h1><p class="sub">${word(library.law.pack.words)}</p><p class="lead">${say('lead')}</p>
${kinds.length > 0 ? html`<div class="kinds">${kinds}</div>` : html`<p>${say('none')}</p>`}
<ul class="doors"><li><a href="${reader.to('definitions')}">${say('nav.definitions')}</a><br>${say('definitions.lead')}</li>
<li><a href="${reader.to('data')}">${say('nav.data')}</a><br>${say('data.lead')}</li>
<li><a href="${reader.to('verify')}">${say('verify')}</a><br>${say('verify.standing')}: SHA-256.</li></ul>`
  }
}
