import type { Language } from '#web/api/schema.ts'
import { languageNames, useWords } from '#web/words/language.tsx'
import style from './language-choice.module.css'

export function LanguageChoice() {
  const { language, speak, t } = useWords()
  return (
    <fieldset className={style.row}>
      <legend className="for-readers-only">{t('shell.language')}</legend>
      {Object.entries(languageNames).map(([code, name]) => (
        <button
          key={code}
          type="button"
          lang={code}
          className={style.one}
          aria-pressed={code === language}
          onClick={() => speak(code as Language)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}
