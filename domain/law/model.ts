/** A model programme: what a service of certain kinds is to have, in versions that hold from a day on. */
import { z } from 'zod'
import { Day } from '../kernel/time.ts'
import { Code, Words } from './words.ts'

export const modelParts = ['department', 'technology', 'level', 'staff', 'document'] as const

export const ModelProgramme = z.strictObject({
  code: Code,
  words: Words,
  /** counted from 1 for each code, in the order of their days */
  version: z.int().min(1),
  from: Day,
  /** services of these kinds are held against it */
  kinds: z.array(Code).min(1),
  elements: z
    .array(
      z.strictObject({
        code: Code,
        words: Words,
        part: z.enum(modelParts),
        /** its lack is a deviation */
        required: z.boolean()
      })
    )
    .min(1),
  basis: z.string().min(1),
  certainty: z.enum(['found', 'high', 'medium', 'low', 'proposal']),
  verified: z.boolean()
})
export type ModelProgramme = z.infer<typeof ModelProgramme>

/** The version of a model that holds on a day; undefined before its first. */
export const modelOn = (models: readonly ModelProgramme[], code: string, day: Day): ModelProgramme | undefined =>
  models
    .filter(one => one.code === code && one.from <= day)
    .sort((a, b) => a.version - b.version)
    .at(-1)

/** Every element of every version once, by its code: the later version's words. */
export const modelElements = (models: readonly ModelProgramme[]): { code: string; words: Words }[] => [
  ...new Map(
    models.flatMap(({ elements }) => elements.map(({ code, words }) => [code, { code, words }] as const))
  ).values()
]
