// biome-ignore-all format: one code a line
/**
 * Before the courts: service, hearings, withdrawal, protection from domestic violence, and how long courts take in
 * practice. Amounts and articles are not checked by a lawyer.
 */
import type { PackSource } from '#domain/law/pack.ts'

/**
 * Medians of published cases (dela.bg, adms-sz.com), few each: a date to expect, never a term; nobody is late by it.
 */
export const courtPractice = {
  review: { term: { days: 18 }, source: 'Медиана от образуването до акта по чл. 27а след 2020 г.: АС Шумен 488/2025 (13 дни), АС Видин 359/2025 (18), АС Варна 1580/2025 (23), АС Велико Търново 328/2025 (20), АС Пловдив 429/2024 (17)' },
  placement: { term: { days: 121 }, source: 'Медиана от заповедта до решението: РС Видин 1832/2020 (168 дни), РС с код 313, дело 1121/2023 (74 дни)' },
  ending: { term: { days: 58 }, source: 'РС Ботевград 73/2023: 58 дни от образуването до решението, единственото дело с двете дати' },
  appeal: { term: { days: 92 }, source: 'Медиана от първото решение до решението на окръжния съд: ОС Бургас 1061/2022 (92 дни), ОС Шумен 301/2022 (72), ОС Видин 270/2021 (222)' }
} as const

const seen = { certainty: 'found', verified: false } as const
export const courtTimes: NonNullable<PackSource['courtTimes']> = [
  { court: 'district', kinds: ['placement', 'change', 'extend'], counts: 'order', ...courtPractice.placement, ...seen },
  { court: 'district', kinds: ['end'], counts: 'since', ...courtPractice.ending, ...seen },
  { court: 'regional', counts: 'judgment', ...courtPractice.appeal, ...seen },
  { court: 'administrative', counts: 'since', ...courtPractice.review, ...seen }
]

export const courtVocabularies: PackSource['vocabularies'] = {
  courts: [
    { code: 'district', words: { bg: 'районен съд', ru: 'районный суд', en: 'district court' }, means: 'first-instance' },
    { code: 'regional', words: { bg: 'окръжен съд', ru: 'окружной суд', en: 'regional court' }, means: 'appeal' },
    { code: 'administrative', words: { bg: 'административен съд', ru: 'административный суд', en: 'administrative court' }, means: 'order-review' },
    { code: 'supreme-administrative', words: { bg: 'Върховен административен съд', ru: 'Высший административный суд', en: 'Supreme Administrative Court' }, means: 'order-review-appeal' }
  ],
  'hearing-results': [
    { code: 'heard', words: { bg: 'делото е разгледано', ru: 'дело рассмотрено', en: 'the case was heard' }, means: 'heard' },
    { code: 'postponed', words: { bg: 'отложено', ru: 'отложено', en: 'put off' }, means: 'postponed' }
  ],
  'judgment-outcomes': [
    { code: 'confirms', words: { bg: 'настанява – потвърждава мярката', ru: 'размещает, подтверждает меру', en: 'places the child, confirms the measure' }, means: 'confirms' },
    { code: 'changes', words: { bg: 'променя настаняването', ru: 'изменяет размещение', en: 'changes the placement' }, means: 'changes' },
    { code: 'refuses', words: { bg: 'отхвърля искането', ru: 'отклоняет просьбу', en: 'refuses the request' }, means: 'refuses' },
    { code: 'ends', words: { bg: 'прекратява настаняването', ru: 'прекращает размещение', en: 'ends the placement' }, means: 'ends' },
    { code: 'upholds', words: { bg: 'оставя в сила обжалваната заповед или решение', ru: 'оставляет в силе обжалованный приказ или решение', en: 'upholds the order or judgment appealed against' }, means: 'upholds' },
    { code: 'annuls', words: { bg: 'отменя заповедта', ru: 'отменяет приказ', en: 'annuls the order' }, means: 'annuls' },
    { code: 'grants', words: { bg: 'уважава молбата', ru: 'удовлетворяет заявление', en: 'grants the petition' }, means: 'grants' },
    { code: 'remits', words: { bg: 'връща делото за ново разглеждане', ru: 'возвращает дело на новое рассмотрение', en: 'sends the case back to be heard again' }, means: 'remits' },
    { code: 'discontinues', words: { bg: 'прекратява делото', ru: 'прекращает дело', en: 'ends the case without ruling' }, means: 'discontinues' }
  ],
  'petition-kinds': [
    { code: 'placement', words: { bg: 'настаняване извън семейството (чл. 26, 28)', ru: 'размещение вне семьи (ст. 26, 28)', en: 'placement outside the family (art. 26, 28)' }, means: 'places' },
    { code: 'change', words: { bg: 'промяна на настаняването', ru: 'изменение размещения', en: 'change of the placement' }, means: 'places' },
    { code: 'extend', words: { bg: 'продължаване на настаняването', ru: 'продление размещения', en: 'longer placement' }, means: 'extends' },
    { code: 'end', words: { bg: 'прекратяване на настаняването (чл. 30)', ru: 'прекращение размещения (ст. 30)', en: 'end of the placement (art. 30)' }, means: 'ends' },
    { code: 'rights', words: { bg: 'ограничаване или лишаване от родителски права (чл. 131, 132 СК)', ru: 'ограничение или лишение родительских прав (ст. 131, 132 СК)', en: 'limitation or deprivation of parental rights' }, means: 'rights' },
    { code: 'domestic-violence', words: { bg: 'незабавна защита от домашно насилие', ru: 'незамедлительная защита от домашнего насилия', en: 'immediate protection from domestic violence' }, means: 'protects' },
    { code: 'domestic-violence-lasting', words: { bg: 'защита от домашно насилие без искане за незабавна', ru: 'защита от домашнего насилия без просьбы о незамедлительной', en: 'protection from domestic violence, not immediate' }, means: 'protects' }
  ],
  'placement-terms': [
    { code: 'of-age', words: { bg: 'до навършване на пълнолетие', ru: 'до совершеннолетия', en: 'until of age' } },
    { code: 'of-age-or-school', words: { bg: 'до навършване на пълнолетие, а ако учи – до завършване на средно образование, но не повече от 20 г.', ru: 'до совершеннолетия, а если учится, то до окончания среднего образования, но не старше 20 лет', en: 'until of age, or until the end of secondary school, at most to 20' } },
    { code: 'until-changed', words: { bg: 'до промяна на обстоятелствата', ru: 'до изменения обстоятельств', en: 'until circumstances change' } }
  ],
  'proceeding-subjects': [
    { code: 'placement', words: { bg: 'настаняването (чл. 28)', ru: 'размещение (ст. 28)', en: 'the placement (art. 28)' } },
    { code: 'order', words: { bg: 'заповедта (чл. 27а)', ru: 'приказ (ст. 27а)', en: 'the order (art. 27a)' } },
    { code: 'rights', words: { bg: 'родителските права (чл. 131, 132 СК)', ru: 'родительские права (ст. 131, 132 СК)', en: 'parental rights (art. 131, 132 of the Family Code)' } },
    { code: 'protection', words: { bg: 'защита от домашно насилие (ЗЗДН)', ru: 'защита от домашнего насилия (ЗЗДН)', en: 'protection from domestic violence' } }
  ],
  'protection-measures': [
    { code: 'refrain', words: { bg: 'въздържане от домашно насилие', ru: 'воздержание от домашнего насилия', en: 'refrain from violence' } },
    { code: 'leave-home', words: { bg: 'отстраняване от общото жилище', ru: 'удаление из общего жилья', en: 'leave the shared home' } },
    { code: 'no-approach', words: { bg: 'забрана за приближаване', ru: 'запрет приближаться', en: 'no approach' } },
    { code: 'no-contact', words: { bg: 'забрана за контакт под каквато и да е форма', ru: 'запрет контакта в любой форме', en: 'no contact of any kind' } },
    { code: 'child-residence', words: { bg: 'временно местоживеене на детето при пострадалия родител', ru: 'временное проживание ребёнка у пострадавшего родителя', en: 'the child lives with the parent who was hurt' } },
    { code: 'offender-programme', words: { bg: 'специализирана програма за извършителя', ru: 'специальная программа для совершившего насилие', en: 'programme for the offender' } },
    { code: 'victim-programme', words: { bg: 'програма за възстановяване на пострадалия', ru: 'программа восстановления пострадавшего', en: 'recovery programme for the victim' } }
  ],
  'protection-order-ends': [
    { code: 'expired', words: { bg: 'срокът е изтекъл', ru: 'срок истёк', en: 'its term is over' } },
    { code: 'revoked', words: { bg: 'отменена от съда', ru: 'отменён судом', en: 'revoked by the court' } },
    { code: 'refused', words: { bg: 'съдът отказа защита', ru: 'суд отказал в защите', en: 'the court refused protection' } },
    { code: 'withdrawn', words: { bg: 'молбата е оттеглена', ru: 'заявление отозвано', en: 'the petition was withdrawn' } }
  ],
  'protection-order-kinds': [
    { code: 'immediate', words: { bg: 'заповед за незабавна защита', ru: 'приказ о незамедлительной защите', en: 'immediate protection order' }, means: 'interim' },
    { code: 'lasting', words: { bg: 'решение и заповед за защита', ru: 'решение и приказ о защите', en: 'protection order' }, means: 'lasting' }
  ],
  'service-ways': [
    { code: 'in-person', words: { bg: 'лично срещу подпис', ru: 'лично под подпись', en: 'in person against a signature' } },
    { code: 'post', words: { bg: 'с писмо с обратна разписка', ru: 'письмом с уведомлением', en: 'by registered post' } },
    { code: 'electronic', words: { bg: 'по електронен път', ru: 'электронным путём', en: 'electronically' } },
    { code: 'refused', words: { bg: 'отказ да получи, удостоверен със свидетел', ru: 'отказ получить, удостоверен свидетелем', en: 'refused to take it, attested by a witness' } },
    { code: 'posted-notice', words: { bg: 'чрез залепване на уведомление', ru: 'вывешиванием уведомления', en: 'by a notice posted at the door' } },
    { code: 'at-hearing', words: { bg: 'обявено в заседание', ru: 'объявлено в заседании', en: 'told at the hearing' } }
  ],
  'withdrawal-reasons': [
    { code: 'order-annulled', words: { bg: 'заповедта е отменена', ru: 'приказ отменён', en: 'the order was annulled' } },
    { code: 'child-returned', words: { bg: 'детето се върна в семейството', ru: 'ребёнок вернулся в семью', en: 'the child is home again' } },
    { code: 'other-petition', words: { bg: 'подадено е друго искане', ru: 'подано другое обращение', en: 'another petition was filed' } },
    { code: 'need-over', words: { bg: 'нуждата е отпаднала', ru: 'нужда отпала', en: 'the need is over' } },
    { code: 'mistake', words: { bg: 'подадено погрешно', ru: 'подано ошибочно', en: 'filed by mistake' } }
  ]
}

const violence = ['domestic-violence', 'domestic-violence-lasting']
const ruled = ['confirms', 'changes', 'refuses', 'ends']

export const courtClocks: PackSource['clocks'] = [
  // From the day on which the order was handed over, for each who got it. It ends with the review, or when the order
  // no longer stands by itself.
  {
    code: 'ORDAPP',
    words: { bg: 'Обжалване на заповедта', ru: 'Обжалование приказа', en: 'Appeal of the order' },
    whose: 'party',
    kind: 'term',
    starts: [{ on: 'order.served' }],
    whileRunning: 'second',
    stops: [{ on: 'appeal.filed', where: { court: 'administrative' } }],
    voids: [{ on: 'placement.ended' }, { on: 'judgment.in-force', where: { subject: 'placement', outcome: ruled } }, { on: 'case.closed' }],
    pairedBy: 'order',
    norms: [{ from: '2000-01-01', to: null, term: { days: 14 }, shift: 'next-working-day', basis: 'ЗЗД чл. 27а; АПК чл. 149', certainty: 'low', verified: false }]
  },
  {
    code: 'OSDEC',
    words: { bg: 'Решение на окръжния съд', ru: 'Решение окружного суда', en: 'Judgment of the regional court' },
    whose: 'court',
    kind: 'instructive',
    starts: [{ on: 'appeal.filed', where: { court: 'regional', subject: 'placement' } }],
    whileRunning: 'second',
    stops: [{ on: 'judgment.given', where: { court: 'regional', outcome: [...ruled, 'upholds', 'remits'] } }],
    voids: [{ on: 'appeal.withdrawn', where: { court: 'regional' } }, { on: 'petition.withdrawn' }, { on: 'judgment.given', where: { court: 'regional', outcome: 'discontinues' } }],
    pairedBy: 'proceeding',
    norms: [{ from: '2000-01-01', to: null, term: { days: 7 }, shift: 'next-working-day', basis: 'ЗЗД чл. 28, ал. 6', certainty: 'low', verified: false, expected: courtPractice.appeal }]
  },
  {
    code: 'DV24',
    words: { bg: 'Заповед за незабавна защита', ru: 'Приказ о незамедлительной защите', en: 'Immediate protection order' },
    whose: 'court',
    kind: 'term',
    starts: [{ on: 'petition.filed', where: { kind: 'domestic-violence' } }],
    whileRunning: 'second',
    stops: [{ on: 'protection-order.issued' }, { on: 'judgment.given', where: { subject: 'protection' } }],
    voids: [{ on: 'petition.withdrawn' }, { on: 'case.closed' }],
    pairedBy: 'proceeding',
    norms: [{ from: '2000-01-01', to: null, term: { hours: 24 }, shift: 'none', basis: 'ЗЗДН чл. 18', certainty: 'found', verified: false }]
  },
  {
    code: 'DVPET',
    words: { bg: 'Молба за защита от домашно насилие', ru: 'Заявление о защите от домашнего насилия', en: 'Petition for protection from domestic violence' },
    whose: 'party',
    kind: 'term',
    starts: [{ on: 'violence.recorded' }],
    whileRunning: 'second',
    stops: [{ on: 'petition.filed', where: { kind: violence } }],
    voids: [{ on: 'protection-order.issued' }, { on: 'case.closed' }],
    norms: [
      { from: '2000-01-01', to: '2024-01-01', term: { months: 1 }, shift: 'next-working-day', basis: 'ЗЗДН чл. 10 (до 2023 г.)', certainty: 'found', verified: false },
      { from: '2024-01-01', to: null, term: { months: 3 }, shift: 'next-working-day', basis: 'ЗЗДН чл. 10 (от 2024 г.)', certainty: 'high', verified: false }
    ]
  }
]

export const courtRequirements: PackSource['requirements'] = [
  {
    id: 'court-document',
    before: ['judgment.record', 'protection-order.issue'],
    when: { document: 'court' },
    ask: { document: 'court', has: ['number', 'dated'] },
    words: { bg: 'Актът на съда се вписва с неговия номер и дата.', ru: 'Акт суда вносится с его номером и датой.', en: 'An act of a court is written down with its number and date.' },
    basis: 'ГПК; номерация на съдебните актове по публикувани дела',
    certainty: 'found',
    verified: false,
    owner: 'head'
  },
  {
    id: 'court-case-number',
    before: ['proceeding.number'],
    ask: { input: 'number', matches: '^\\d{14}$' },
    words: { bg: 'Номерът на съдебното дело има 14 цифри: година, съд, вид, пореден номер.', ru: 'Номер судебного дела состоит из 14 цифр: год, суд, вид, порядковый номер.', en: 'A court case number has 14 digits: year, court, kind, serial.' },
    basis: 'Единна номерация на съдебните дела; образец по публикувани актове',
    certainty: 'found',
    verified: false,
    owner: 'head'
  }
]

export const courtTerms: PackSource['terms'] = {
  'act.petition.withdraw': { bg: 'Оттегляне на искане до съда', ru: 'Отзыв обращения в суд', en: 'Withdraw a petition' },
  'act.proceeding.number': { bg: 'Номер на съдебно дело', ru: 'Номер судебного дела', en: 'Number of the court case' },
  'act.hearing.hold': { bg: 'Проведено заседание', ru: 'Прошедшее заседание', en: 'Hearing held' },
  'act.order.serve': { bg: 'Връчване на заповедта', ru: 'Вручение приказа', en: 'Serve the order' },
  'act.judgment.serve': { bg: 'Съобщаване на решението', ru: 'Вручение решения', en: 'Serve the judgment' },
  'act.appeal.withdraw': { bg: 'Оттегляне на жалбата', ru: 'Отзыв жалобы', en: 'Withdraw the appeal' },
  'act.placement.carry-out': { bg: 'Изпълнение на съдебно настаняване', ru: 'Исполнение размещения по решению суда', en: 'Carry out the court\'s placement' },
  'act.violence.record': { bg: 'Акт на домашно насилие', ru: 'Акт домашнего насилия', en: 'Act of domestic violence' },
  'act.protection-order.issue': { bg: 'Заповед за защита от домашно насилие', ru: 'Приказ о защите от домашнего насилия', en: 'Protection order' },
  'act.protection-order.end': { bg: 'Край на заповедта за защита', ru: 'Конец приказа о защите', en: 'End of the protection order' },
  'act.protection-order.violate': { bg: 'Нарушена заповед за защита', ru: 'Нарушен приказ о защите', en: 'Protection order violated' },
  'entry.petition.withdrawn': { bg: 'Оттеглено искане', ru: 'Обращение отозвано', en: 'Petition withdrawn' },
  'entry.proceeding.numbered': { bg: 'Образувано дело', ru: 'Дело заведено', en: 'Court case numbered' },
  'entry.hearing.held': { bg: 'Проведено заседание', ru: 'Заседание прошло', en: 'Hearing held' },
  'entry.order.served': { bg: 'Връчена заповед', ru: 'Приказ вручён', en: 'Order served' },
  'entry.judgment.served': { bg: 'Съобщено решение', ru: 'Решение вручено', en: 'Judgment served' },
  'entry.appeal.withdrawn': { bg: 'Оттеглена жалба', ru: 'Жалоба отозвана', en: 'Appeal withdrawn' },
  'entry.placement.carried-out': { bg: 'Изпълнено съдебно настаняване', ru: 'Размещение по решению исполнено', en: 'Court\'s placement carried out' },
  'entry.violence.recorded': { bg: 'Акт на домашно насилие', ru: 'Акт домашнего насилия', en: 'Act of domestic violence' },
  'entry.protection-order.issued': { bg: 'Заповед за защита', ru: 'Приказ о защите', en: 'Protection order issued' },
  'entry.protection-order.ended': { bg: 'Край на заповедта за защита', ru: 'Конец приказа о защите', en: 'Protection order ended' },
  'entry.protection-order.violated': { bg: 'Нарушена заповед за защита', ru: 'Приказ о защите нарушен', en: 'Protection order violated' },
  'field.together': { bg: 'Същото по случаите на', ru: 'То же по случаям', en: 'The same in the cases of' },
  'field.proceeding': { bg: 'По производство', ru: 'По производству', en: 'Proceeding' },
  'field.asked': { bg: 'Какво е искано', ru: 'О чём просили', en: 'What was asked' },
  'field.subject': { bg: 'Предмет', ru: 'Предмет', en: 'Matter' },
  'field.childHeard': { bg: 'Съдът е изслушал детето', ru: 'Суд выслушал ребёнка', en: 'The court heard the child' },
  'field.next': { bg: 'Следващо заседание', ru: 'Следующее заседание', en: 'Next hearing' },
  'field.untilAge': { bg: 'Срок без дата', ru: 'Срок без даты', en: 'Term without a day' },
  'field.judgment': { bg: 'Решение', ru: 'Решение', en: 'Judgment' },
  'field.protects': { bg: 'Кого още защитава', ru: 'Кого ещё защищает', en: 'Whom else it protects' },
  'field.addressProtected': { bg: 'Адресът не се разкрива', ru: 'Адрес не раскрывается', en: 'The address is kept back' },
  'field.told': { bg: 'Уведомени органи', ru: 'Оповещённые органы', en: 'Bodies told' },
  'field.order.serve.to': { bg: 'На кого е връчена', ru: 'Кому вручён', en: 'Served on' },
  'field.order.served.to': { bg: 'На кого е връчена', ru: 'Кому вручён', en: 'Served on' },
  'field.judgment.serve.to': { bg: 'На кого е съобщено', ru: 'Кому вручено', en: 'Served on' },
  'field.judgment.served.to': { bg: 'На кого е съобщено', ru: 'Кому вручено', en: 'Served on' },
  'field.order.serve.how': { bg: 'Как е връчена', ru: 'Как вручён', en: 'How it was served' },
  'field.order.served.how': { bg: 'Как е връчена', ru: 'Как вручён', en: 'How it was served' },
  'field.judgment.serve.how': { bg: 'Как е съобщено', ru: 'Как вручено', en: 'How it was served' },
  'field.judgment.served.how': { bg: 'Как е съобщено', ru: 'Как вручено', en: 'How it was served' },
  'field.protection-order.issue.measures': { bg: 'Мерки за защита', ru: 'Меры защиты', en: 'Measures of protection' },
  'field.protection-order.issued.measures': { bg: 'Мерки за защита', ru: 'Меры защиты', en: 'Measures of protection' },
  'field.violence.record.on': { bg: 'Кога е извършено', ru: 'Когда совершено', en: 'When it was done' },
  'field.violence.record.kinds': { bg: 'Вид насилие', ru: 'Вид насилия', en: 'Kind of violence' },
  'field.violence.recorded.kinds': { bg: 'Вид насилие', ru: 'Вид насилия', en: 'Kind of violence' }
}
