/** Fills in the form of any act, reading from its input what kind of field each answer has. */
import assert from 'node:assert/strict'
import type { Locator } from 'playwright-core'
import { acts } from '#domain/acts/index.ts'
import { type Field, fieldsOf } from '#web/act-form/fields.ts'
import { asksOfGoals } from '#web/act-form/goals.ts'
import { singular } from '#web/act-form/singular.ts'
import { choose, fillField, openAct, type Page, send, tick, toldDone } from './page.ts'
import { fieldName, isLong, optionName, t } from './words.ts'

export type Answers = { readonly [field: string]: unknown }

export async function fillIn(form: Locator, name: string, answers: Answers): Promise<void> {
  const act = acts.get(name)
  assert.ok(act, `no act ${name}`)
  await fillFields(form, name, fieldsOf(act.input), [], answers)
}

async function fillFields(form: Locator, act: string, fields: readonly Field[], path: string[], answers: Answers) {
  for (const [key, value] of Object.entries(answers)) {
    const field = fields.find(one => one.name === key)
    assert.ok(field, `${act} asks no ${key}`)
    await fill(form, act, field, [...path, key], value)
  }
}

async function fill(form: Locator, act: string, field: Field, path: string[], value: unknown): Promise<void> {
  const label = fieldName(act, path.join('.'))
  switch (field.shape) {
    case 'answer':
      return answer(form, label, field.kind, value)
    case 'choices':
      for (const code of value as string[]) {
        const words = field.kind.field === 'code' ? optionName(field.kind.vocabulary, code) : code
        if (field.kind.field === 'code' && isLong(field.kind.vocabulary)) {
          await choose(form, label, words)
          await form.page().keyboard.press('Tab')
        } else await tick(form, words)
      }
      return
    case 'group':
      if (field.optional) await tick(form, label)
      return fillFields(form, act, field.fields, path, value as Answers)
    case 'list':
      if (asksOfGoals(field)) {
        for (const { goal, ...said } of value as Answers[]) {
          const one = form.getByRole('group', { name: t('form.nth', { what: t('one.goal'), n: Number(goal) }) })
          await fillFields(one, act, field.of.shape === 'group' ? field.of.fields : [], path, said)
        }
        return
      }
      for (const item of value as Answers[]) {
        await form
          .getByRole('button', { name: addWords(path.at(-1) ?? '') ?? label })
          .last()
          .click()
        if (field.of.shape === 'known-or-new') await fillKnownOrNew(form, act, field.of, path, item)
        else await fillFields(form, act, field.of.shape === 'group' ? field.of.fields : [field.of], path, item)
      }
      return
    case 'known-or-new':
      return fillKnownOrNew(form, act, field, path, value as Answers)
  }
}

const addWords = (list: string) => {
  const what = singular[list]
  return what && t('form.add', { what: t(what) })
}

/** Who is `known` by a name is taken from those whom the search finds; anybody else is entered anew. */
async function fillKnownOrNew(
  form: Locator,
  act: string,
  field: Field & { shape: 'known-or-new' },
  path: string[],
  { known, sketch = known ?? {}, ...others }: Answers
): Promise<void> {
  await fillFields(form, act, field.sketch.fields, [...path, 'sketch'], sketch as Answers)
  if (known)
    await form
      .getByRole('region', { name: t('likely.title') })
      .getByRole('button', { name: t('likely.this') })
      .first()
      .click()
  await fillFields(form, act, field.fields, path, others)
}

type Kind = (Field & { shape: 'answer' })['kind']
async function answer(form: Locator, label: string, kind: Kind, value: unknown): Promise<void> {
  if (kind.field === 'flag') return value ? tick(form, label) : undefined
  if (kind.field === 'code') return choose(form, label, optionName(kind.vocabulary, String(value)))
  if (kind.field === 'office') return choose(form, label, optionName('offices', String(value)))
  if (['service', 'account', 'person', 'case', 'signal', 'family'].includes(kind.field))
    return choose(form, label, value as string | RegExp)
  return fillField(form, label, String(value))
}

/** Opens an act from what the law asks now, fills it in and sends it; it must be done. */
export async function act(page: Page, name: string, answers: Answers): Promise<void> {
  const form = await openAct(page, name)
  await fillIn(form, name, answers)
  await send(form)
  await toldDone(page, name)
  await form.waitFor({ state: 'detached' }).catch(async (late: Error) => {
    throw new Error(`${late.message}\nThe form still says:\n${await form.innerText()}`)
  })
}
