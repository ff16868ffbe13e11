/** The figures of a release before it is drafted: for any period, from the journal as known now. */
import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { formIn } from '#domain/law/release-template.ts'
import { post } from '#web/api/client.ts'
import { figuresQuery } from '#web/api/queries.ts'
import type { ReleaseJob } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown } from '#web/law/law.tsx'
import { useMay } from '#web/law/may.ts'
import { useToday } from '#web/law/present.tsx'
import { began } from '#web/releases/started.ts'
import { Bones } from '#web/ui/bones.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Failure, sentenceOf } from '#web/ui/failure.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'
import { FiguresFrame } from './frame.tsx'
import { PeriodChoice } from './period-choice.tsx'
import { Sheet } from './sheet.tsx'

type Asked = { template?: string; from?: string; to?: string }

export function FiguresPage() {
  const { t } = useWords()
  const { law } = useKnown()
  const { moment } = useDates()
  const given = useSearch({ strict: false }) as Asked
  const lastYear = Number(useToday().slice(0, 4)) - 1
  const template = given.template ?? law.pack.releases[0]?.code ?? ''
  const asked = { template, from: given.from ?? `${lastYear}-01-01`, to: given.to ?? `${lastYear}-12-31` }
  const year = Number(asked.from.slice(0, 4))
  const of = law.pack.releases.find(one => one.code === template)
  const none = of !== undefined && formIn(of, year) === null
  const found = useQuery({ ...figuresQuery(asked), enabled: template !== '' && !none })
  if (template === '')
    return (
      <FiguresFrame>
        <Empty title={t('figures.no-templates')} />
      </FiguresFrame>
    )
  return (
    <FiguresFrame
      sub={found.data ? t('figures.known', { at: moment(found.data.knownAt) }) : undefined}
      actions={<Draft asked={asked} ready={found.isSuccess} />}
    >
      <PeriodChoice asked={asked} />
      {none ? (
        <Empty title={t('figures.no-edition', { year: String(year) })} />
      ) : found.isError ? (
        <Failure of={found.error} again={() => void found.refetch()} />
      ) : found.data ? (
        <Sheet sheet={found.data} />
      ) : (
        <Bones rows={8} />
      )}
    </FiguresFrame>
  )
}

function Draft({ asked, ready }: { asked: { template: string; from: string; to: string }; ready: boolean }) {
  const { t } = useWords()
  const navigate = useNavigate()
  const draft = useMutation({
    mutationFn: () => post<ReleaseJob>('/api/releases', asked),
    // its page tells how far the computing is
    onSuccess: ({ release, kind }) => {
      began(release, kind)
      void navigate({ to: '/releases/$id', params: { id: release } })
    },
    onError: fault => toast(t(sentenceOf(fault)), 'note')
  })
  const may = useMay('release', 'new', 'release.draft')
  if (!may) return null
  return (
    <Button disabled={!ready} loading={draft.isPending} onClick={() => draft.mutate()}>
      {t('figures.draft')}
    </Button>
  )
}
