/** No such address; or a page that fell over. */
import { Button } from '@mantine/core'
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { Empty } from '#web/ui/empty.tsx'
import { Failure } from '#web/ui/failure.tsx'
import { Page } from '#web/ui/page.tsx'
import { useWords } from '#web/words/language.tsx'

export function Lost() {
  const { t } = useWords()
  return (
    <Page title={t('lost.title')} quiet>
      <Empty
        title={t('lost.title')}
        action={
          <Button component={Link} to="/">
            {t('lost.home')}
          </Button>
        }
      >
        {t('lost.why')}
      </Empty>
    </Page>
  )
}

export function Mishap({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const { t } = useWords()
  return (
    <Page title={t('fault.title')} quiet>
      <Failure
        of={error}
        again={() => {
          reset()
          void router.invalidate()
        }}
      />
    </Page>
  )
}
