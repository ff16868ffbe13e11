/** A demo that journeys share, and the people at work in it. */
import { test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launch } from '../test/browser.ts'
import { type Program, start } from './app.ts'
import { faultsOf, openPage, type Page, type Persona, signIn } from './page.ts'

const given = process.env.OPORA_E2E_URL || undefined

/** @param logins the personas of the demo by the names that journeys call them by */
export function townOf<Who extends string>(pack: string, logins: Readonly<Record<Who, string>>) {
  let browser: Promise<Browser> | undefined
  let program: Promise<Program> | undefined
  const inside = new Map<Who, Promise<{ page: Page; persona: Persona }>>()

  /** The program behind the journeys, or null when a running one is looked at (OPORA_E2E_URL). */
  const theProgram = (): Promise<Program> | null => {
    if (given) return null
    // a part of the country: what is tried here is the program, not the number of its people
    program ??= start('demo', '--pack', pack, '--scale', '0.15')
    return program
  }
  const theBrowser = (): Promise<Browser> => {
    browser ??= launch()
    return browser
  }
  const theUrl = async (): Promise<string> => given ?? (await theProgram())?.url ?? ''

  /** A page in a browser of its own, at the door. */
  const someone = async (): Promise<Page> => openPage(await theBrowser(), await theUrl())

  const desk = (who: Who) => {
    const known = inside.get(who)
    if (known) return known
    const made = someone().then(async page => ({ page, persona: await signIn(page, logins[who]) }))
    inside.set(who, made)
    return made
  }

  const showPages = async (name: string): Promise<void> => {
    const folder = process.env.OPORA_E2E_SHOTS
    for (const [who, made] of folder ? inside : []) {
      const { page } = await made
      await page.screenshot({ path: `${folder}/${name}-${who}.png` })
    }
  }
  const closeBrowser = async (): Promise<void> => {
    await (await browser)?.close()
    browser = undefined
  }

  return {
    logins,
    theProgram,
    theBrowser,
    theUrl,
    someone,
    closeBrowser,
    /** The page of a persona, signed in once and kept for all journeys. */
    as: async (who: Who): Promise<Page> => (await desk(who)).page,
    nameOf: async (who: Who): Promise<string> => (await desk(who)).persona.name,
    /** One journey. Where OPORA_E2E_SHOTS names a folder, a failure leaves there every open page as it stood. */
    journey(sentence: string, walk: () => Promise<void>): void {
      test(sentence, async () => {
        try {
          await walk()
        } catch (failure) {
          await showPages(sentence.slice(0, 40).replaceAll(/\P{L}+/gu, '-'))
          throw failure
        }
      })
    },
    /** Errors that the pages' own code threw, by who was looking. */
    async pageFaults(): Promise<string[]> {
      const desks = await Promise.all([...inside].map(async ([who, made]) => ({ who, page: (await made).page })))
      return desks.flatMap(({ who, page }) => faultsOf(page).map(fault => `${who}: ${fault}`))
    },
    async closeAll(): Promise<void> {
      await closeBrowser()
      await (await program?.catch(() => undefined))?.interrupt()
    }
  }
}
