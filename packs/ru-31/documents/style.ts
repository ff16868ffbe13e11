/** How papers in Russian write days, ages, numbers and names. */
import type { PackSource } from '#domain/law/pack.ts'

type Style = NonNullable<PackSource['papers']>['style']

export const style: Style = {
  day: '{d} {month} {yyyy} г.',
  monthNames: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря'
  ],
  time: ' в {HH} ч {MM} мин',
  years: { one: '{n} год', few: '{n} года', many: '{n} лет', other: '{n} года' },
  months: { one: '{n} месяц', few: '{n} месяца', many: '{n} месяцев', other: '{n} месяца' },
  names: 'family-first',
  numerals: {
    zero: 'ноль',
    units: [
      ['один', 'одна'],
      ['два', 'две'],
      'три',
      'четыре',
      'пять',
      'шесть',
      'семь',
      'восемь',
      'девять',
      'десять',
      'одиннадцать',
      'двенадцать',
      'тринадцать',
      'четырнадцать',
      'пятнадцать',
      'шестнадцать',
      'семнадцать',
      'восемнадцать',
      'девятнадцать'
    ],
    tens: [
      'десять',
      'двадцать',
      'тридцать',
      'сорок',
      'пятьдесят',
      'шестьдесят',
      'семьдесят',
      'восемьдесят',
      'девяносто'
    ],
    hundreds: ['сто', 'двести', 'триста', 'четыреста', 'пятьсот', 'шестьсот', 'семьсот', 'восемьсот', 'девятьсот'],
    scales: [
      { noun: { one: 'тысяча', few: 'тысячи', many: 'тысяч', other: 'тысячи' }, feminine: true },
      { noun: { one: 'миллион', few: 'миллиона', many: 'миллионов', other: 'миллиона' }, feminine: false },
      { noun: { one: 'миллиард', few: 'миллиарда', many: 'миллиардов', other: 'миллиарда' }, feminine: false }
    ],
    money: {
      whole: { noun: { one: 'рубль', few: 'рубля', many: 'рублей', other: 'рубля' }, feminine: false },
      part: { noun: { one: 'копейка', few: 'копейки', many: 'копеек', other: 'копейки' }, feminine: true }
    }
  },
  yes: 'да',
  no: 'нет',
  draft: 'ПРОЕКТ',
  page: 'стр. {page} из {pages}',
  foot: '{title} № {number} · форма, версия {version} · отпечаток {hash}',
  number: '{office}-{series}-{n}/{yyyy}',
  withheld: 'адрес не разглашается'
}
