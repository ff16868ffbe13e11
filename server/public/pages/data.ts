/** Open data: every file, the terms of use, how to cite; and how anyone checks that nothing was changed. */
import { details, type Page, publisherOf, type Reader } from '../frame.ts'
import type { Published } from '../library.ts'
import { html, type Markup, type Piece } from '../markup.ts'
import { fileAddress, fileTable, releaseLink, standing, titleOf } from './parts.ts'

export function dataPage(reader: Reader): Page {
  const { library, say, word } = reader
  const terms = library.law.pack.openData
  const [newest] = library.releases
  const licence = terms
    ? html`<p><a href="${terms.url}" rel="license external">${word(terms.licence)}</a></p>`
    : html`<p>${say('data.licence.none')}</p>`
  return {
    title: say('data'),
    description: say('data.lead'),
    path: 'data/',
    main: html`<h1>${say('data')}</h1><p class="lead">${say('data.lead')}</p><p>${say('data.formats')}</p>
<h2>${say('data.machine')}</h2><ul><li><a href="/public/index.json">index.json</a> – ${say('data.index')}</li><li><a href="${reader.to()}releases.atom">releases.atom</a> – ${say('feed')}</li></ul>
<h2>${say('data.licence')}</h2>${licence}
${newest && html`<h2>${say('data.cite')}</h2><p class="cite">${citation(newest, reader)}</p>`}
<h2>${say('data.files')}</h2>${library.releases.length === 0 && html`<p>${say('none')}</p>`}${library.releases.map(
      (one, at) =>
        html`<details${at === 0 && html` open`}><summary>${titleOf(one, reader)}${standing(one, reader)} · ${one.files.length}</summary><p>${releaseLink(one, reader)}</p>${fileTable(one, titleOf(one, reader), reader, false)}</details>`
    )}`
  }
}

const citation = (one: Published, reader: Reader): string =>
  reader.say('data.cite.form', {
    publisher: publisherOf(reader),
    title: reader.word(one.words),
    period: reader.period(one),
    knownAt: reader.moment(one.knownAt),
    manifest: one.manifest
  })

export function verifyPage(reader: Reader): Page {
  const { library, say } = reader
  const rows = library.releases.map(
    one =>
      html`<tr><th scope="row"><a href="${reader.to('releases', one.release, 'verify')}">${titleOf(one, reader)}</a>${standing(one, reader)}</th><td><code>${one.manifest}</code></td></tr>`
  )
  return {
    title: say('verify'),
    description: say('verify.lead').slice(0, 300),
    path: 'verify/',
    main: html`<h1>${say('verify')}</h1><p class="lead">${say('verify.lead')}</p>${steps(null, reader)}
<h2>${say('verify.choose-release')}</h2>${
      rows.length > 0
        ? html`<table class="list sums"><caption class="heard">${say('verify.choose-release')}</caption><thead><tr><th scope="col">${say('col.release')}</th><th scope="col">${say('about.manifest')}</th></tr></thead><tbody>${rows}</tbody></table>`
        : html`<p>${say('none')}</p>`
    }`
  }
}

export function verifyOnePage(release: Published, reader: Reader): Page {
  const { say } = reader
  return {
    title: `${say('verify.of')}: ${titleOf(release, reader)}`,
    description: say('verify.lead').slice(0, 300),
    path: `releases/${release.release}/verify/`,
    above: [
      { title: say('nav.releases'), path: 'releases/' },
      { title: titleOf(release, reader), path: `releases/${release.release}/` }
    ],
    script: 'verify',
    main: html`<h1>${say('verify.of')}</h1><p class="sub">${titleOf(release, reader)}</p><p>${say('verify.lead')}</p>${details(
      [
        [say('verify.standing'), html`<code>${release.manifest}</code>`],
        [say('about.known-at'), reader.moment(release.knownAt)]
      ]
    )}${steps(release, reader)}
<section id="check-here" hidden data-good="${say('verify.good', { name: '{name}' })}" data-bad="${say('verify.bad')}"><h2>${say('verify.here')}</h2><p>${say('verify.drop')}</p><label>${say('verify.choose')} <input type="file" multiple></label><p class="cannot" hidden>${say('verify.cannot')}</p><ul class="plain" aria-live="polite"></ul></section>
<h2 id="files">${say('files')}</h2>${fileTable(release, say('files'), reader)}`
  }
}

/** What to do, and with which commands; of one release with its own sums. */
function steps(release: Published | null, reader: Reader): Markup {
  const { say } = reader
  const manifest = release?.files.find(one => one.name === 'manifest.json')
  const sums: Piece =
    release &&
    html`<a href="/public/releases/${release.release}/SHA256SUMS" download>${say('verify.sums')} (SHA256SUMS)</a>`
  const shell = (text: string) => html`<pre tabindex="0"><code>${text}</code></pre>`
  return html`<ol class="steps"><li><p>${say('verify.step.download')}</p>${release && html`<p>${manifest && html`<a href="${fileAddress(manifest)}" download>manifest.json</a> · `}${sums}</p>`}</li>
<li><p>${say('verify.step.manifest')}</p><p>${say('verify.linux')}</p>${shell('sha256sum manifest.json')}<p>${say('verify.windows')}</p>${shell('Get-FileHash manifest.json -Algorithm SHA256')}</li>
<li><p>${say('verify.step.files')}</p><p>${say('verify.linux')}</p>${shell('sha256sum --check SHA256SUMS')}<p>${say('verify.windows')}</p>${shell('(Get-Content manifest.json | ConvertFrom-Json).files | ForEach-Object {\n  "{0}  {1}" -f ((Get-FileHash $_.name -Algorithm SHA256).Hash -eq $_.sha256), $_.name }')}</li>
<li><p>${say('verify.step.again')}</p>${shell('npm run opora -- release verify --files DIR')}</li></ol>`
}
