import type { PackSource } from '#domain/law/pack.ts'

export const style: NonNullable<PackSource['papers']>['style'] = {
  day: '{dd}.{mm}.{yyyy} г.',
  time: ', {HH}:{MM} ч.',
  years: '{n} г.',
  months: '{n} мес.',
  yes: 'да',
  no: 'не',
  draft: 'ПРОЕКТ',
  page: 'стр. {page} от {pages}',
  foot: '{title} № {number} · образец, версия {version} · отпечатък {hash}',
  number: '{series}/Д-{office}-{n}/{dd}.{mm}.{yyyy}',
  withheld: 'адресът е защитен'
}
