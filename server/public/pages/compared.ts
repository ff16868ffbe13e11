/** The published figures, each beside the one that the journal comes to. */
import { type Compared, tally } from '#domain/figures/compare.ts'
import { inPeriod } from '#domain/figures/when.ts'
import type { Day } from '#domain/kernel/time.ts'
import { type Page, type Reader, scrolling } from '../frame.ts'
import { html, type Markup, type Piece } from '../markup.ts'
import { definitionLink } from './parts.ts'

export function comparedPage(rows: readonly Compared[] | null, reader: Reader): Page {
  const { say } = reader
  const head = { title: say('compared'), description: say('compared.lead'), path: 'compared/' }
  const lead = html`<h1>${say('compared')}</h1><p class="lead">${say('compared.lead')}</p>`
  if (!rows) return { ...head, status: 503, main: html`${lead}<p class="banner">${say('compared.computing')}</p>` }
  const { equal, of } = tally(rows)
  const counted = rows.filter(one => one.outcome !== 'apart')
  const apart = rows.filter(one => one.outcome === 'apart')
  return {
    ...head,
    main: html`${lead}
<p class="count"><strong>${say('compared.count', { equal, all: of })}</strong></p>${table(counted, say('compared'), reader)}
${apart.length > 0 && html`<h2>${say('compared.apart')}</h2>${table(apart, say('compared.apart'), reader)}`}`
  }
}

function table(rows: readonly Compared[], caption: string, reader: Reader): Markup {
  const { say } = reader
  const body = rows.map(
    one => html`<tr id="${one.fact.id}"><th scope="row">${one.fact.wording}<br><small>${one.fact.source}, <code>${one.fact.id}</code></small></th>
<td class="n">${published(one, reader)}</td><td class="n">${computed(one, reader)}</td><td>${answered(one, reader)}</td><td>${outcome(one, reader)}</td></tr>`
  )
  return scrolling(
    say('table.scroll', { name: caption }),
    html`<table class="list compared"><caption class="heard">${caption}</caption><thead><tr><th scope="col">${say('col.wording')}</th><th scope="col" class="n">${say('col.published-value')}</th><th scope="col" class="n">${say('col.computed')}</th><th scope="col">${say('col.figure')}</th><th scope="col">${say('col.outcome')}</th></tr></thead><tbody>${body}</tbody></table>`
  )
}

const digitsOf = (value: string): number => value.split('.')[1]?.length ?? 0

function published({ fact: { value, qualifier } }: Compared, reader: Reader): string {
  if (!/^\d+(\.\d+)?$/.test(value)) return /^\d{4}-\d{2}-\d{2}$/.test(value) ? reader.time(value) : value
  const n = reader.number(Number(value), digitsOf(value))
  return qualifier === 'over' || qualifier === 'under' ? reader.say(`qualifier.${qualifier}`, { n }) : n
}

function computed({ computed, fact: { value, qualifier }, invented }: Compared, reader: Reader): Piece {
  if (computed === null) return '—'
  const digits = Number.isInteger(computed) ? 0 : Math.max(digitsOf(value), qualifier === 'exact' ? 0 : 1)
  return html`${reader.number(computed, digits)}${invented && html`<br><small>${reader.say('compared.invented')}</small>`}`
}

function answered({ answers }: Compared, reader: Reader): Piece {
  if (!answers) return '—'
  const found = reader.library.law.pack.indicators.find(one => one.code === answers.indicator)
  return html`${found ? definitionLink(found.code, reader.word(found.words), reader) : answers.indicator}, <span class="date">${reader.time(whenCode(answers.when))}</span>`
}

function outcome({ outcome, apart }: Compared, { say, word }: Reader): Piece {
  if (outcome !== 'apart')
    return html`<span class="tag${outcome === 'differs' && ' late'}">${say(`outcome.${outcome}`)}</span>`
  if (apart?.words) return html`<small>${word(apart.words)}</small>`
  return html`<small>${say(`apart.${apart?.why ?? 'no-definition'}`)}</small>`
}

/** A day, or a period by its shortest name: a whole year is the year. */
function whenCode(when: string): string {
  const [from, to] = when.split('/')
  return from && to ? inPeriod(from as Day, to as Day).code : when
}
