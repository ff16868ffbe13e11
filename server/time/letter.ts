/**
 * What a notice by e-mail says: which deadline, of which office, how it stands, where to sign in. It holds no name, no
 * number and no id of anybody, so that it may lie in any mailbox.
 */
import type { Moment } from '#domain/kernel/time.ts'
import { lateHours, normOn } from '#domain/law/clock.ts'
import type { Law } from '#domain/law/pack.ts'
import { stepSaid } from '#domain/law/steps.ts'
import type { Language } from '#domain/law/words.ts'

export type About = { code: string; office: string; step: string; due: Moment | null; at: Moment }

const words = {
  bg: {
    left: (due: string) => `Краен момент: ${due}`,
    share: (n: number) => `Изминаха ${n} % от срока`,
    over: 'Срокът изтече',
    late: (by: string) => `Просрочие: ${by}`,
    hours: (n: number) => `${n} ч`,
    days: (n: number) => `${n} дни`,
    age: (years: string) => `Дете в грижа навърши ${years} г.`,
    still: 'Срокът е спрян',
    link: 'Подробности след вход в системата:',
    sign: 'Съобщението е автоматично и не съдържа лични данни.'
  },
  ru: {
    left: (due: string) => `Крайний момент: ${due}`,
    share: (n: number) => `Прошло ${n} % срока`,
    over: 'Срок истёк',
    late: (by: string) => `Просрочено на ${by}`,
    hours: (n: number) => `${n} ч`,
    days: (n: number) => `${n} дн.`,
    age: (years: string) => `Ребёнку под опекой службы исполнилось ${years}`,
    still: 'Срок приостановлен',
    link: 'Подробности после входа в систему:',
    sign: 'Сообщение создано программой и не содержит личных данных.'
  },
  en: {
    left: (due: string) => `Due: ${due}`,
    share: (n: number) => `${n} % of the term has gone by`,
    over: 'The term has ended',
    late: (by: string) => `Late by ${by}`,
    hours: (n: number) => `${n} h`,
    days: (n: number) => `${n} days`,
    age: (years: string) => `A child in care has turned ${years}`,
    still: 'The deadline stands still',
    link: 'More after signing in:',
    sign: 'This message was made by the program and holds no personal data.'
  }
} satisfies Record<Language, unknown>

const whole = (months: number) => (months % 12 === 0 ? String(months / 12) : (months / 12).toFixed(1))

/** In the official language of the pack. `now` is when it is sent: how late is counted to it. */
export function letter(about: About, now: Moment, url: string, law: Law): { subject: string; text: string } {
  const language = law.pack.languages[0] ?? 'en'
  const say = words[language]
  const { zone } = law.timing
  const clock = law.clock(about.code)
  const said = stepSaid(about.step)
  const office = law.offices.get(about.office)?.words[language] ?? about.office
  const title = said?.says === 'age' ? say.age(whole(said.n)) : (clock?.words[language] ?? about.code)
  const lines = [title, office, '']
  const { due } = about
  if (clock && due === null) lines.push(say.still)
  if (clock && due !== null) {
    const day = zone.dayOf(due)
    const wall = `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)} ${zone.timeOf(due)}`
    const term = clock.norms[Math.max(0, normOn(clock, zone.dayOf(about.at)))]?.term ?? { days: 1 }
    const late = clock.kind === 'not-before' ? 0 : lateHours(term, due, now, zone)
    if (due <= now) lines.push(say.over)
    else if (said?.says === 'share') lines.push(say.share(said.n))
    lines.push(say.left(wall))
    if (late > 0) lines.push(say.late(late >= 72 ? say.days(Math.floor(late / 24)) : say.hours(late)))
  }
  return { subject: `Opora: ${title}`, text: [...lines, '', say.link, url, '', say.sign, ''].join('\n') }
}
