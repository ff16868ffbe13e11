/** What an entry says, field by field, in the words of the pack. */
import type { z } from 'zod'
import { entrySchema } from '#domain/acts/entries.ts'
import type { Data } from '#domain/kernel/event.ts'
import { type FieldKind, fieldKind } from '#domain/kernel/fields.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './file.module.css'
import { useFile } from './file-context.ts'

type Def = { innerType?: z.ZodType; element?: z.ZodType; shape?: Record<string, z.ZodType> }
/** Ids that lead elsewhere or nowhere on the screen: a reader has nothing of them. */
const mute: ReadonlySet<string> = new Set([
  'case',
  'signal',
  'family',
  'request',
  'session',
  'document',
  'hash',
  'proceeding'
])
type Line = { label: string; text: string; note: boolean; depth: number }

function useLines(): (type: string, schema: z.ZodType | undefined, data: Data, leave: readonly string[]) => Line[] {
  const { t } = useWords()
  const terms = useTerms()
  const dates = useDates()
  const file = useFile()

  function plain(kind: FieldKind, value: unknown): string {
    switch (kind.field) {
      case 'code':
        return terms.option(kind.vocabulary, String(value))
      case 'office':
        return terms.option('offices', String(value))
      case 'person':
        return file.nameOf(String(value)) ?? t('person.unnamed')
      case 'service':
        return file.serviceOf(String(value)) ?? t('file.service')
      case 'account':
        return file.accountOf(String(value)) ?? String(value)
      case 'note':
        // what was proposed holds its texts themselves
        return /^n:[0-9a-f-]{36}:/.test(String(value)) ? (file.noteOf(value) ?? t('note.erased')) : String(value)
      case 'act':
        return terms.act(String(value))
      case 'day':
        return dates.day(String(value))
      case 'moment':
        return dates.moment(String(value))
      case 'flag':
        return t(value ? 'ui.yes' : 'ui.no')
      default:
        return String(value)
    }
  }

  function walk(type: string, schema: z.ZodType, value: unknown, path: string[], into: Line[], depth: number): void {
    if (value === undefined || value === null) return
    const kind = fieldKind(schema)
    const label = terms.field(type, path.join('.'))
    if (kind?.field) {
      if (mute.has(kind.field)) return
      into.push({ label, text: plain(kind, value), note: kind.field === 'note', depth })
      return
    }
    const def = schema.def as unknown as Def
    if (def.innerType) {
      walk(type, def.innerType, value, path, into, depth)
      return
    }
    if (def.element && Array.isArray(value)) {
      const each = fieldKind(def.element)
      if (each?.field) {
        if (mute.has(each.field) || value.length === 0) return
        into.push({ label, text: value.map(one => plain(each, one)).join(', '), note: false, depth })
      } else for (const one of value) walk(type, def.element, one, path, into, depth + 1)
      return
    }
    for (const [name, inner] of Object.entries(def.shape ?? {}))
      walk(type, inner, (value as Record<string, unknown>)[name], [...path, name], into, depth)
  }

  return (type, schema, data, leave) => {
    const lines: Line[] = []
    if (schema) {
      const { shape = {} } = schema.def as unknown as Def
      for (const [name, inner] of Object.entries(shape))
        if (!leave.includes(name)) walk(type, inner, data[name], [name], lines, 0)
    }
    return lines
  }
}

/** `type` names an entry, or an act whose input is given with its schema. */
type Given = { type: string; data: Data; schema?: z.ZodType; leave?: readonly string[] }

export function FactDetails({ type, data, schema, leave = ['office'] }: Given) {
  const lines = useLines()(type, schema ?? entrySchema(type), data, leave)
  if (lines.length === 0) return null
  return (
    <dl className={style.details}>
      {lines.map(({ label, text, note, depth }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry never changes, nor does the order of its lines
        <div key={index} data-note={note} style={depth > 1 ? { paddingLeft: (depth - 1) * 14 } : undefined}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
