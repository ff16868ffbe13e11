/** The table as a file, and a link that shows it again as it is known at this moment. */
import { Button, Menu } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { fileAddress } from '#web/api/client.ts'
import { Icon } from '#web/ui/icons.tsx'
import { toast } from '#web/ui/toasts.tsx'
import { useWords } from '#web/words/language.tsx'
import type { Question } from './asked.ts'
import style from './explore.module.css'
import { useExplore } from './state.ts'

const kinds = ['csv', 'xlsx', 'sdmx.json'] as const

export function TakeAway({ question, knownAt }: { question: Question; knownAt: string }) {
  const { t, language } = useWords()
  const { search } = useExplore()
  const router = useRouter()
  const { indicator, query } = question
  const address = (kind: string) =>
    fileAddress(`/api/figures/${indicator.code}/table.${kind}`, { ...query, knownAt, language })
  const copy = async () => {
    // what is known later must not change what the link shows
    const { years, on, from, to, step } = query
    const pinned = Object.fromEntries(
      Object.entries({
        ...search,
        of: indicator.code,
        years,
        on,
        from,
        to,
        step,
        knownAt,
        time: undefined,
        cell: undefined
      }).filter(([, value]) => value !== undefined)
    )
    await router.navigate({ to: '/figures', search: pinned as never, replace: true, resetScroll: false })
    const copied = await navigator.clipboard?.writeText(window.location.href).then(
      () => true,
      () => false
    )
    toast(t(copied ? 'explore.copied' : 'explore.in-address'), copied ? 'done' : 'note')
  }
  return (
    <>
      <Button variant="default" onClick={() => void copy()}>
        {t('explore.copy')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" leftSection={<Icon name="save" size={16} />}>
            {t('explore.download')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {kinds.map(kind => (
            <Menu.Item key={kind} component="a" href={address(kind)} download>
              <span className={style.file}>{t(`explore.file-${kind === 'sdmx.json' ? 'sdmx' : kind}`)}</span>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
