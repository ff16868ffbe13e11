import { Modal } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useState } from 'react'
import { peopleQuery } from '#web/api/queries.ts'
import type { Hit } from '#web/api/schema.ts'
import { HitLine } from '#web/people/hit-line.tsx'
import { Failure } from '#web/ui/failure.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './search.module.css'

export function SearchBox({ close }: { close(): void }) {
  const { t } = useWords()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  const [asked] = useDebouncedValue(text.trim(), 180)
  const found = useQuery({ ...peopleQuery({ q: asked }), placeholderData: before => before })
  const hits = asked.length > 1 ? (found.data ?? []) : []

  const open = (hit: Hit | undefined) => {
    if (!hit) return
    close()
    void navigate({ to: '/files/$kind/$id', params: { kind: 'person', id: hit.card.id } })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && hits.length > 0) {
      event.preventDefault()
      setChosen(before => (before + step + hits.length) % hits.length)
    }
    if (event.key === 'Enter') open(hits[chosen])
  }
  return (
    <Modal
      opened
      onClose={close}
      withCloseButton={false}
      padding={0}
      size={640}
      yOffset="11vh"
      title={null}
      aria-label={t('search.invite')}
    >
      <div className={style.line}>
        <Icon name="search" size={20} />
        <input
          data-autofocus
          className={style.input}
          placeholder={t('search.placeholder')}
          aria-label={t('search.invite')}
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls="found"
          aria-activedescendant={hits.length > 0 ? `found-${chosen}` : undefined}
          value={text}
          onKeyDown={onKeyDown}
          onChange={event => {
            setText(event.currentTarget.value)
            setChosen(0)
          }}
        />
      </div>
      {found.isError ? <Failure of={found.error} again={() => void found.refetch()} /> : null}
      <div id="found" role="listbox" aria-label={t('search.found')} className={style.found}>
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field above, which owns the list
          <div
            key={hit.card.id}
            id={`found-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className={style.hit}
            onMouseMove={() => setChosen(index)}
            onClick={() => open(hit)}
          >
            <HitLine hit={hit} />
          </div>
        ))}
      </div>
      <p className={style.hint} role="status">
        {hits.length === 0 && asked.length > 1 && found.isSuccess && !found.isFetching
          ? t('search.none', { text: asked })
          : t('search.hint')}
      </p>
    </Modal>
  )
}
