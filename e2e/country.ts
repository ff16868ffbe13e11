/** The demo that all journeys share, and the people at work in it. */
import { test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launch } from '../test/browser.ts'
import { type Program, start } from './app.ts'
import { faultsOf, openPage, type Page, type Persona, signIn } from './page.ts'

const given = process.env.OPORA_E2E_URL || undefined
let browser: Promise<Browser> | undefined
let program: Promise<Program> | undefined

/** The program behind the journeys, or null when a running one is looked at (OPORA_E2E_URL). */
export const theProgram = (): Promise<Program> | null => {
  if (given) return null
  program ??= start('demo', '--pack', 'bg')
  return program
}
export const theBrowser = (): Promise<Browser> => {
  browser ??= launch()
  return browser
}
export const theUrl = async (): Promise<string> => given ?? (await theProgram())?.url ?? ''

/** A page in a browser of its own, at the door. */
export const someone = async (): Promise<Page> => openPage(await theBrowser(), await theUrl())

const inside = new Map<string, Promise<{ page: Page; persona: Persona }>>()

/** The page of a persona, signed in once and kept for all journeys. */
export async function as(login: keyof typeof logins): Promise<Page> {
  return (await desk(login)).page
}
export const nameOf = async (login: keyof typeof logins) => (await desk(login)).persona.name

function desk(who: keyof typeof logins) {
  const known = inside.get(who)
  if (known) return known
  const made = someone().then(async page => ({ page, persona: await signIn(page, logins[who]) }))
  inside.set(who, made)
  return made
}

export const logins = {
  worker: 'worker1.stara-zagora',
  head: 'head.stara-zagora',
  director: 'director.stara-zagora',
  liaison: 'liaison.stara-zagora',
  services: 'services.stara-zagora',
  neighbour: 'worker1.kazanlak',
  otherHead: 'head.kazanlak',
  analyst: 'analyst',
  publisher: 'publisher',
  inspector: 'inspector',
  administrator: 'administrator'
} as const

/** One journey. Where OPORA_E2E_SHOTS names a folder, a failure leaves there every open page as it stood. */
export function journey(sentence: string, walk: () => Promise<void>): void {
  test(sentence, async () => {
    try {
      await walk()
    } catch (failure) {
      await showPages(sentence.slice(0, 40).replaceAll(/\P{L}+/gu, '-'))
      throw failure
    }
  })
}

async function showPages(name: string): Promise<void> {
  const folder = process.env.OPORA_E2E_SHOTS
  for (const [who, made] of folder ? inside : []) {
    const { page } = await made
    await page.screenshot({ path: `${folder}/${name}-${who}.png` })
  }
}

/** Errors that the pages' own code threw, by who was looking. */
export async function pageFaults(): Promise<string[]> {
  const desks = await Promise.all([...inside].map(async ([who, made]) => ({ who, page: (await made).page })))
  return desks.flatMap(({ who, page }) => faultsOf(page).map(fault => `${who}: ${fault}`))
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
  browser = undefined
}

export async function closeAll(): Promise<void> {
  await closeBrowser()
  await (await program?.catch(() => undefined))?.interrupt()
}
