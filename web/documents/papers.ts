/** Which papers I may make, of what, and how one is opened: its preview has an address of its own. */
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { standing } from '#domain/acts/states.ts'
import { caseOf } from '#domain/cases/case.ts'
import { documentsOf, isPaperOf, type Paper } from '#domain/documents/entries.ts'
import type { Fact, Stream } from '#domain/kernel/event.ts'
import type { Law } from '#domain/law/pack.ts'
import type { PaperTemplate } from '#domain/law/paper.ts'
import { useFile } from '#web/files/file-context.ts'
import { useKnown } from '#web/law/law.tsx'
import { useSession } from '#web/shell/session.tsx'

/** The papers that these roles may issue in a stream now; of its entry, where one is named. */
export function papersOf(stream: Stream, roles: readonly string[], law: Law, entry?: Fact): readonly PaperTemplate[] {
  const { subject, state } = standing(stream, {})
  const may = law.pack.process[subject]?.[state]?.[`${stream.ref.kind}.issue-document`]
  if (!may?.some(role => roles.includes(role))) return []
  const caseType = stream.ref.kind === 'case' ? caseOf(stream.facts).type : ''
  return (law.pack.papers?.templates ?? []).filter(
    one =>
      one.on === stream.ref.kind &&
      one.roles.some(role => roles.includes(role)) &&
      (!one.caseTypes || one.caseTypes.includes(caseType)) &&
      (entry ? isPaperOf(one, entry) : !one.of || stream.facts.some(fact => isPaperOf(one, fact)))
  )
}

export function mayReceive(stream: Stream, roles: readonly string[], law: Law): boolean {
  const { subject, state } = standing(stream, {})
  return (
    law.pack.process[subject]?.[state]?.[`${stream.ref.kind}.receive-document`]?.some(role => roles.includes(role)) ??
    false
  )
}

export function useMyPapers(stream: Stream, entry: Fact): readonly PaperTemplate[] {
  const { law } = useKnown()
  const { roles } = useSession()
  return useMemo(() => papersOf(stream, roles, law, entry), [stream, roles, law, entry])
}

/** The streams of the open page that have papers, the work of today first. */
export function useOwnStreams(): readonly Stream[] {
  const { cases, signals, person, family, streams } = useFile()
  return useMemo(
    () => [
      ...cases,
      ...signals,
      ...(person ? [person] : []),
      ...(family ? [family] : []),
      ...streams.filter(stream => stream.ref.kind === 'service')
    ],
    [cases, signals, person, family, streams]
  )
}

export type Kept = Paper & { stream: Stream }

/** All papers of the file, newest first: read from its entries alone. */
export function useKept(): readonly Kept[] {
  const { streams } = useFile()
  return useMemo(
    () =>
      streams
        .flatMap(stream => documentsOf(stream.facts).map(paper => ({ ...paper, stream })))
        .sort((a, b) => b.fact.at.localeCompare(a.fact.at) || b.fact.version - a.fact.version),
    [streams]
  )
}

export function useOpenPaper(): { open(template: string, stream: string, entry?: number): void; close(): void } {
  const navigate = useNavigate()
  const open = useCallback(
    (paper: string, stream: string, entry?: number) =>
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) => ({ ...before, paper, of: entry ? `${stream}@${entry}` : stream }),
        resetScroll: false
      }),
    [navigate]
  )
  const close = useCallback(
    () =>
      void navigate({
        to: '.',
        search: ({ paper: _paper, of: _of, ...rest }: Record<string, unknown>) => rest,
        resetScroll: false
      }),
    [navigate]
  )
  return { open, close }
}
