import { z } from 'zod'
import { Draft } from '../api/contract.ts'
import { route } from '../platform/http/route.ts'
import { dropDraft, keepDraft, readDrafts } from './queries.ts'

const audit = { noneBecause: 'a draft is seen by its writer alone' }

export const drafts = route({
  method: 'GET',
  path: '/api/drafts',
  summary: 'The forms that the caller has begun and not yet sent',
  access: 'signed-in',
  audit,
  input: z.object({}),
  output: z.array(Draft),
  handle: async (_input, { who, read }) => read(tx => readDrafts(tx, who.login))
})

export const saveDraft = route({
  method: 'POST',
  path: '/api/drafts',
  summary: 'Keeps a form as far as it is written',
  access: 'signed-in',
  audit,
  input: Draft,
  output: z.object({}),
  async handle(draft, { desk, who, read }) {
    await read(tx => keepDraft(tx, who.login, draft, desk.now()))
    return {}
  }
})

export const forgetDraft = route({
  method: 'DELETE',
  path: '/api/drafts/:key',
  summary: 'Forgets a form that was sent or given up',
  access: 'signed-in',
  audit,
  input: z.object({ key: z.string().min(1).max(200) }),
  output: z.object({}),
  async handle({ key }, { who, read }) {
    await read(tx => dropDraft(tx, who.login, key))
    return {}
  }
})
