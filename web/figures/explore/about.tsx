/** What the figure counts: the sentence always, the rest unfolded. */
import { Link } from '@tanstack/react-router'
import { unitWords } from '#domain/figures/wording.ts'
import type { Indicator } from '#domain/law/indicator.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import type { Key } from '#web/words/bg.ts'
import { useWords } from '#web/words/language.tsx'
import style from './explore.module.css'

export const kindKey = ({ kind, moment }: Indicator): Key =>
  kind === 'stock' ? (moment === 'start' ? 'kind.stock-start' : 'kind.stock-end') : `kind.${kind}`

export function About({ indicator }: { indicator: Indicator }) {
  const { t, say } = useWords()
  const { law } = useKnown()
  const { option } = useTerms()
  const { ratio, change, excludes, variantOf, codes } = indicator
  const named = (code: string) => (
    <Link key={code} to="/figures" search={{ of: code }}>
      {option('indicators', code)}
    </Link>
  )
  const list = (all: readonly string[]) => all.flatMap((code, at) => (at > 0 ? [' + ', named(code)] : [named(code)]))
  const below = ratio?.denominator
  return (
    <div className={style.about}>
      <h2 className={style.name}>{say(indicator.words)}</h2>
      <p>{say(indicator.definition)}</p>
      <details className="not-on-paper">
        <summary>{t('explore.definition')}</summary>
        <dl className={style.facts}>
          <Fact name={t('explore.scope')}>{say(indicator.scope)}</Fact>
          {excludes ? <Fact name={t('figures.excludes')}>{say(excludes)}</Fact> : null}
          <Fact name={t('explore.unit')}>
            {say(unitWords[indicator.unit])}, {t(kindKey(indicator))}
          </Fact>
          {ratio ? (
            <>
              <Fact name={t('explore.numerator')}>{list(ratio.numerator.figures)}</Fact>
              <Fact name={t('explore.denominator')}>
                {below && 'figures' in below ? list(below.figures) : null}
                {below && 'series' in below ? (
                  <>
                    <Link to="/series/$series" params={{ series: below.series }} search={{}}>
                      {option('series', below.series)}
                    </Link>{' '}
                    {t('explore.aged', {
                      from: below.age.from,
                      to: below.age.to ?? 0,
                      open: String(below.age.to === undefined)
                    })}
                  </>
                ) : null}
              </Fact>
              <Fact name={t('explore.per')}>{ratio.per}</Fact>
            </>
          ) : null}
          {change ? (
            <Fact name={t('explore.since')}>
              {list([change.figure])} · {change.since}
            </Fact>
          ) : null}
          <Fact name={t('figures.source')}>{indicator.source}</Fact>
          {variantOf ? <Fact name={t('explore.variant')}>{named(variantOf)}</Fact> : null}
          <Fact name={t('explore.code')}>
            <code>{indicator.code}</code> · {t('figures.version', { n: indicator.version })} · {law.pack.code}{' '}
            {law.pack.version}
          </Fact>
          {Object.entries(codes).map(([collection, code]) => (
            <Fact key={collection} name={collection}>
              <code>{code}</code>
            </Fact>
          ))}
        </dl>
      </details>
    </div>
  )
}

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
