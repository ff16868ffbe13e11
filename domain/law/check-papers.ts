/** Does every paper speak of facts that a snapshot can hold? Each path is followed when the pack is read. */
import { checkWhere } from './check-norms.ts'
import { type Checking, checkCode, unique } from './checking.ts'
import type { KnownField } from './known.ts'
import { type Block, type PaperTemplate, pathsIn } from './paper.ts'

/** What a `.` stands for: the fields of the row around it, null outside of any. */
type Row = readonly KnownField[] | null
type Here = { template: PaperTemplate; row: Row; checking: Checking }

export function checkPapers(checking: Checking): void {
  const { pack, known, tell } = checking
  const templates = pack.papers?.templates ?? []
  unique('papers.templates', templates, tell)
  for (const [at, template] of templates.entries()) {
    const path = `papers.templates.${at}`
    if (!known.papers.on.includes(template.on)) tell(`${path}.on`, `no papers are issued in a ${template.on}`)
    if (template.of !== undefined) {
      checkWhere(template.of, template.where, path, 'of', [], checking)
      const stream = known.streams.get(template.of)
      if (stream && stream !== template.on) tell(`${path}.of`, `'${template.of}' stands in a ${stream}`)
    }
    for (const [nth, role] of template.roles.entries())
      if (!(role in pack.roles)) tell(`${path}.roles.${nth}`, `no role '${role}'`)
    for (const [nth, type] of (template.caseTypes ?? []).entries())
      checkCode('case-types', type, `${path}.caseTypes.${nth}`, checking)
    if (template.number && 'field' in template.number) {
      const wanted = template.number.field
      const fields = known.entries.get(template.of ?? '') ?? []
      if (!fields.some(field => field.path === wanted && field.kind === 'register-number'))
        tell(`${path}.number.field`, `'${template.of ?? ''}' has no number '${wanted}'`)
    }
    checkBlocks(template.blocks, `${path}.blocks`, { template, row: null, checking })
  }
}

function checkBlocks(blocks: readonly Block[], path: string, here: Here): void {
  for (const [at, block] of blocks.entries()) checkBlock(block, `${path}.${at}`, here)
}

function checkBlock(block: Block, path: string, here: Here): void {
  if ('heading' in block) checkText(block.heading, `${path}.heading`, here)
  else if ('text' in block) checkText(block.text, `${path}.text`, here)
  else if ('grid' in block)
    for (const [at, { head }] of block.grid.entries()) checkText(head, `${path}.grid.${at}`, here)
  else if ('rows' in block)
    for (const [at, row] of block.rows.entries())
      for (const [nth, text] of row.entries()) checkText(text, `${path}.rows.${at}.${nth}`, here)
  else if ('table' in block) {
    const inner = { ...here, row: listAt(block.table, `${path}.table`, here) }
    for (const [at, column] of block.columns.entries()) checkText(column.cell, `${path}.columns.${at}.cell`, inner)
  } else if ('list' in block)
    checkText(block.item, `${path}.item`, { ...here, row: listAt(block.list, `${path}.list`, here) })
  else if ('sides' in block || 'address' in block)
    for (const [at, text] of ('sides' in block ? block.sides : block.address).entries())
      checkText(text, `${path}.${'sides' in block ? 'sides' : 'address'}.${at}`, here)
  else if ('signatures' in block)
    for (const [at, { as, name }] of block.signatures.entries())
      for (const text of [as, name ?? '']) checkText(text, `${path}.signatures.${at}`, here)
  else if ('each' in block)
    checkBlocks(block.blocks, `${path}.blocks`, { ...here, row: listAt(block.each, `${path}.each`, here) })
  else if ('when' in block) {
    checkWhether(block.when, `${path}.when`, here)
    checkBlocks(block.blocks, `${path}.blocks`, here)
    checkBlocks(block.otherwise ?? [], `${path}.otherwise`, here)
  }
}

function checkText(text: string, path: string, here: Here): void {
  for (const { path: wanted } of pathsIn(text)) {
    if (!valueAt(wanted, here)) here.checking.tell(path, `no fact '${wanted}'`)
  }
  if (/[{}]/.test(text.replaceAll(/\{[^{}]*\}/g, ''))) here.checking.tell(path, 'has a brace without its pair')
}

function checkWhether({ has, is }: { has: string; is?: string[] | undefined }, path: string, here: Here): void {
  if (!is && !has.startsWith('.') && listFields(has, here)) return
  const field = valueAt(has, here)
  if (!field) here.checking.tell(`${path}.has`, `no fact '${has}'`)
  else if (is && !field.vocabulary) here.checking.tell(`${path}.is`, `'${has}' is no code`)
  else
    for (const [at, code] of (is ?? []).entries())
      checkCode(field.vocabulary ?? '', code, `${path}.is.${at}`, here.checking)
}

function listAt(wanted: string, path: string, here: Here): Row {
  const fields = listFields(wanted, here)
  if (!fields) here.checking.tell(path, `no list '${wanted}'`)
  return fields ?? []
}

/** The fields of the rows of a list: of a kind of entry, of the snapshot, or within an entry or row. */
function listFields(wanted: string, { template, row, checking }: Here): readonly KnownField[] | null {
  const { known } = checking
  if (wanted.startsWith('.')) return within(row ?? [], wanted.slice(1))
  const [of = '', field] = wanted.split('/')
  if (field !== undefined) return within(entryFields(of, template, checking) ?? [], field)
  return known.papers.lists.get(wanted) ?? entryFields(wanted, template, checking)
}

const within = (fields: readonly KnownField[], list: string): readonly KnownField[] | null => {
  const inner = fields
    .filter(({ path }) => path.startsWith(`${list}.`))
    .map(field => ({ ...field, path: field.path.slice(list.length + 1) }))
  return inner.length > 0 ? inner : null
}

/** What is known of an entry: its own fields, and those that every entry has. */
function entryFields(of: string, template: PaperTemplate, { known }: Checking): readonly KnownField[] | null {
  const own = known.entries.get(of === 'entry' ? (template.of ?? '') : of)
  return own ? [...own, ...known.papers.everyEntry] : null
}

/** The fact that a path leads to, if there can be one. */
function valueAt(wanted: string, { template, row, checking }: Here): KnownField | undefined {
  const { known, pack, codes } = checking
  if (wanted === '.n' && row) return text(wanted)
  if (wanted.startsWith('.')) return fieldIn(row ?? [], wanted.slice(1), checking)
  const [of = '', field] = wanted.split('/')
  if (field !== undefined) return fieldIn(entryFields(of, template, checking) ?? [], field, checking)
  const [group = '', ...rest] = wanted.split('.')
  if (group === 'staff' && rest.length === 1 && rest[0] && rest[0] in pack.roles) return text(wanted)
  if (group === 'member' && rest[0] && codes.get('family-roles')?.has(rest[0]))
    return fieldIn(known.papers.person, rest.slice(1).join('.'), checking)
  return fieldIn(known.papers.groups.get(group) ?? [], rest.join('.'), checking)
}

const text = (path: string): KnownField => ({ path, kind: 'other', required: false })

/** A person, service or family named by a field is known further: `carer.identifier`, `service.kind`; a number in words. */
function fieldIn(fields: readonly KnownField[], wanted: string, { known, pack }: Checking): KnownField | undefined {
  const found = fields.find(({ path, kind }) => path === wanted && kind !== 'group')
  if (found) return found
  const cut = wanted.lastIndexOf('.')
  if (cut < 0) return undefined
  const owner = fields.find(({ path }) => path === wanted.slice(0, cut))
  if (owner?.kind === 'number')
    return pack.papers?.style.numerals && ['words', 'money'].includes(wanted.slice(cut + 1)) ? text(wanted) : undefined
  const further =
    owner?.kind === 'person' || owner?.kind === 'service' || owner?.kind === 'family' ? known.papers[owner.kind] : []
  return further.find(({ path }) => path === wanted.slice(cut + 1))
}
