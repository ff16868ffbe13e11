/** The rest of a long list, when asked for. */
import { Button } from '@mantine/core'
import { useWords } from '#web/words/language.tsx'

type Given = { of: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage(): unknown } }

export function More({ of }: Given) {
  const { t } = useWords()
  if (!of.hasNextPage) return null
  return (
    <Button
      className="not-on-paper"
      variant="default"
      mt="md"
      loading={of.isFetchingNextPage}
      onClick={() => of.fetchNextPage()}
    >
      {t('ui.more')}
    </Button>
  )
}
