/** Words in every language of the interface. */
import { z } from 'zod'

export const languages = ['bg', 'ru', 'en'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

const text = z.string().trim().min(1).max(4000)
export const Words = z.strictObject({ bg: text, ru: text, en: text })
export type Words = z.infer<typeof Words>

/** A code of a pack: what stands in entries, accounts and addresses; its words are beside it. */
export const Code = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/)
