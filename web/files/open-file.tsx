import { Outlet, useLocation, useNavigate } from '@tanstack/react-router'
import { Suspense, useCallback, useEffect, useMemo } from 'react'
import { acts } from '#domain/acts/index.ts'
import type { Stream } from '#domain/kernel/event.ts'
import { ActDrawer } from '#web/act-form/act-drawer.tsx'
import type { Answer, File } from '#web/api/schema.ts'
import { PaperDrawer } from '#web/documents/paper-drawer.tsx'
import { useKnown } from '#web/law/law.tsx'
import { OnePerson } from '#web/people/one-person.tsx'
import { suggestedForContract } from '#web/social-contracts/suggested.ts'
import { Offered } from '#web/transfers/offered.tsx'
import { Bones } from '#web/ui/bones.tsx'
import { Tabs } from '#web/ui/tabs.tsx'
import { useWords } from '#web/words/language.tsx'
import { AsksNow } from './asks-now.tsx'
import style from './file.module.css'
import { FileContext } from './file-context.ts'
import { FileLine, useFileName } from './file-line.tsx'
import { Kept } from './kept.tsx'
import { Ladder } from './ladder.tsx'
import { opened } from './streams.ts'

const pages = [
  ['', 'file.overview'],
  ['/chronology', 'file.chronology'],
  ['/family', 'file.family'],
  ['/plan', 'file.plan'],
  ['/placement', 'file.placement'],
  ['/documents', 'file.documents'],
  ['/looks', 'file.looks']
] as const

export function OpenFile({ file }: { file: File }) {
  const { t } = useWords()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const open = useMemo(() => opened(file), [file])
  const called = useFileName(open)
  const { law } = useKnown()
  const { kind, id } = file.subject

  const givenFor = useCallback(
    (act: string, on: Stream | undefined) => {
      if (act === 'case.open') return kind === 'family' ? { family: id } : { child: id }
      if (act === 'assistance.ask' && on) return { case: on.ref.id }
      return {}
    },
    [kind, id]
  )
  const besideOf = useCallback(
    (act: string) => (act === 'placement.order' && kind === 'person' ? <Ladder child={id} /> : null),
    [kind, id]
  )
  const whereFor = useCallback(
    (act: string) => {
      const wanted = acts.get(act)
      if (!wanted) return undefined
      if (wanted.begins) return id
      const mine = wanted.kind === 'case' ? open.cases : open.streams.filter(one => one.ref.kind === wanted.kind)
      return (mine.find(one => one.ref.id === id) ?? mine[0])?.ref.id
    },
    [open, id]
  )
  const suggestedFor = useCallback(
    (act: string, on: Stream | undefined) => suggestedForContract(act, on, open.streams, law),
    [open, law]
  )
  const done = useCallback(
    (answer: Extract<Answer, { kind: 'done' }>, act: string) => {
      if (act === 'family.register' && kind === 'person')
        void navigate({ to: '/files/$kind/$id/family', params: { kind, id }, search: {} })
      return answer
    },
    [navigate, kind, id]
  )
  const [page, word] = pages.find(([to]) => to !== '' && pathname.endsWith(to)) ?? pages[0]
  useEffect(() => {
    document.title = `${called}: ${t(word)} · Opora`
  }, [called, t, word])

  return (
    <FileContext value={open}>
      <FileLine />
      <Tabs
        label={t('file.pages')}
        tabs={pages.map(([to, word]) => ({ to: `/files/${kind}/${id}${to}`, name: t(word) }))}
      />
      <Offered streams={open.streams} />
      <OnePerson person={open.person} />
      <Kept />
      <div className={style.columns}>
        <div className={style.content}>
          <Suspense fallback={<Bones />}>
            <Outlet />
          </Suspense>
        </div>
        <AsksNow folded={page !== ''} />
      </div>
      <PaperDrawer />
      <ActDrawer
        streams={open.streams}
        people={file.people}
        services={file.services}
        noteOf={open.noteOf}
        givenFor={givenFor}
        besideOf={besideOf}
        whereFor={whereFor}
        suggestedFor={suggestedFor}
        done={done}
      />
    </FileContext>
  )
}
