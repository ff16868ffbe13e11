// biome-ignore-all format: one condition a line
/**
 * What must be there before an act: the order of support, relatives and close persons, foster care, residential care,
 * and how danger lets a step be named and made up for. Articles are not checked by a lawyer.
 */
import type { PackSource } from '#domain/law/pack.ts'

const orderNumber = '^ЗД/Д-[А-Я]{1,2}(-[А-Я]{1,2})?-\\d{3,4}/\\d{2}\\.\\d{2}\\.\\d{4}$'
const victim = ['violence-physical', 'violence-psychological', 'violence-sexual', 'violence-witnessed', 'exploitation', 'trafficking']
const victimRisk = ['violence', 'exploitation', 'trafficking']

export const requirements: PackSource['requirements'] = [
  {
    id: 'check-concluded',
    before: ['measure.order', 'placement.order'],
    ask: { fact: 'signal.concluded' },
    words: { bg: 'Проверката на сигнала няма резултат: преди него не се предприема мярка.', ru: 'Проверка сигнала не завершена: до её результата мера не принимается.', en: 'The check of the signal has no result yet: no measure is taken before it.' },
    basis: 'ППЗЗД чл. 9, 10',
    certainty: 'medium',
    verified: false,
    remedy: 'signal.conclude',
    owner: 'head'
  },
  {
    id: 'risk-found',
    before: ['case.open'],
    when: { input: 'type', is: ['protection', 'prevention'] },
    ask: { fact: 'signal.concluded', where: { result: ['risk-case', 'risk-measure'] } },
    words: { bg: 'Случай се отваря след проверка, която е установила риск.', ru: 'Случай открывается после проверки, установившей риск.', en: 'A case is opened after a check that has found a risk.' },
    basis: 'ППЗЗД чл. 10–15',
    certainty: 'medium',
    verified: false,
    remedy: 'signal.conclude',
    owner: 'head'
  },
  {
    id: 'child-outside',
    before: ['case.open'],
    when: { input: 'type', is: 'reintegration' },
    ask: { outside: true },
    words: { bg: 'Реинтеграция се открива за дете, което живее извън семейството.', ru: 'Реинтеграция открывается для ребёнка, который живёт вне семьи.', en: 'Reintegration is opened for a child who lives outside the family.' },
    basis: 'Наредба за превенция и реинтеграция, гл. III',
    certainty: 'medium',
    verified: false,
    owner: 'head'
  },
  {
    id: 'ground',
    before: ['placement.order'],
    ask: { input: 'grounds', atLeast: 1 },
    words: { bg: 'Липсва основание по чл. 25, ал. 1.', ru: 'Не указано основание по ст. 25 ч. 1.', en: 'A ground of art. 25(1) is missing.' },
    basis: 'ЗЗД чл. 25, ал. 1',
    certainty: 'high',
    verified: false,
    owner: 'director'
  },
  {
    id: 'order-number',
    before: ['placement.order', 'measure.order'],
    ask: { input: 'order', matches: orderNumber },
    words: { bg: 'Номерът на заповедта е от вида ЗД/Д-Х-000/дд.мм.гггг.', ru: 'Номер приказа имеет вид ЗД/Д-Х-000/дд.мм.гггг.', en: 'An order number reads ЗД/Д-Х-000/dd.mm.yyyy.' },
    basis: 'Номенклатура на АСП; образец по публикувани актове',
    certainty: 'found',
    verified: false,
    owner: 'director'
  },
  {
    id: 'support-tried',
    before: ['placement.order'],
    when: { input: 'setting', is: ['kin', 'foster', 'residential'] },
    ask: { any: [{ fact: 'support.tried' }, { input: 'urgent.impossible', is: 'support' }] },
    words: { bg: 'Няма оказана подкрепа на семейството. При опасност без време: посочете стъпката като невъзможна.', ru: 'Семье не оказана поддержка. Если опасность не даёт времени, укажите шаг как невозможный.', en: 'No support of the family has been tried. If danger leaves no time, name the step as impossible.' },
    basis: 'ЗЗД чл. 25, ал. 2',
    certainty: 'found',
    verified: false,
    remedy: 'support.record',
    owner: 'worker'
  },
  {
    id: 'support-results',
    before: ['placement.order'],
    when: { input: 'setting', is: ['kin', 'foster', 'residential'] },
    ask: { any: [{ each: 'support.tried', has: 'result' }, { input: 'urgent.impossible', is: 'support' }] },
    words: { bg: 'Оказана подкрепа няма записан резултат.', ru: 'У оказанной поддержки нет результата.', en: 'A support that was tried has no result.' },
    basis: 'ЗЗД чл. 25, ал. 2',
    certainty: 'found',
    verified: false,
    remedy: 'support.record',
    owner: 'worker'
  },
  {
    id: 'kin-carer-suitable',
    before: ['placement.order'],
    when: { input: 'setting', is: 'kin' },
    ask: { any: [{ fact: 'kin.studied', where: { outcome: 'suitable' }, lastBy: ['relation', 'relative'] }, { input: 'urgent.impossible', is: 'kin' }] },
    words: { bg: 'Няма проучен близък, който е подходящ и съгласен.', ru: 'Нет изученного близкого, который подходит и согласен.', en: 'No relative or close person has been studied and found suitable and willing.' },
    basis: 'ЗЗД чл. 26, 27; ППЗЗД',
    certainty: 'medium',
    verified: false,
    remedy: 'kin.study',
    owner: 'worker'
  },
  {
    id: 'kin-studied',
    before: ['placement.order'],
    when: { input: 'setting', is: ['foster', 'residential'] },
    ask: { any: [{ fact: 'kin.studied' }, { input: 'urgent.impossible', is: 'kin' }] },
    words: { bg: 'Не са проучени роднини и близки.', ru: 'Родственники и близкие не изучены.', en: 'Relatives and close persons have not been studied.' },
    basis: 'ЗЗД чл. 25, ал. 2, чл. 26; ППЗЗД',
    certainty: 'medium',
    verified: false,
    remedy: 'kin.study',
    owner: 'worker'
  },
  {
    id: 'kin-outcomes',
    before: ['placement.order'],
    when: { input: 'setting', is: ['foster', 'residential'] },
    ask: { any: [{ each: 'kin.studied', has: 'outcome' }, { input: 'urgent.impossible', is: 'kin' }] },
    words: { bg: 'Проучен близък няма записан резултат.', ru: 'По изученному близкому нет результата.', en: 'A relative who was studied has no outcome.' },
    basis: 'ЗЗД чл. 25, ал. 2, чл. 26; ППЗЗД',
    certainty: 'medium',
    verified: false,
    remedy: 'kin.study',
    owner: 'worker'
  },
  {
    id: 'kin-none-suitable',
    before: ['placement.order'],
    when: { input: 'setting', is: ['foster', 'residential'] },
    ask: { any: [{ not: { fact: 'kin.studied', where: { outcome: 'suitable' }, lastBy: ['relation', 'relative'] } }, { input: 'urgent.impossible', is: 'kin' }] },
    words: { bg: 'Има подходящ и съгласен роднина или близък: детето се настанява първо при него.', ru: 'Есть подходящий и согласный родственник или близкий: ребёнок размещается сначала у него.', en: 'A relative or close person is suitable and willing: the child is placed there first.' },
    basis: 'ЗЗД чл. 25, ал. 2, чл. 26; ППЗЗД',
    certainty: 'medium',
    verified: false,
    remedy: 'kin.study',
    owner: 'worker'
  },
  {
    id: 'foster-studied',
    before: ['placement.order'],
    when: { input: 'setting', is: 'residential' },
    ask: { any: [{ fact: 'rung.studied', where: { rung: 'foster' } }, { input: 'urgent.impossible', is: 'foster' }] },
    words: { bg: 'Не е проучена приемна грижа.', ru: 'Приёмная забота не изучена.', en: 'Foster care has not been studied.' },
    basis: 'ЗЗД чл. 4, ал. 1, чл. 25, ал. 2',
    certainty: 'medium',
    verified: false,
    remedy: 'rung.study',
    owner: 'worker'
  },
  {
    id: 'foster-none-suitable',
    before: ['placement.order'],
    when: { input: 'setting', is: 'residential' },
    ask: { any: [{ not: { fact: 'rung.studied', where: { rung: 'foster', outcome: 'suitable' } } }, { input: 'urgent.impossible', is: 'foster' }] },
    words: { bg: 'Има подходящо приемно семейство: детето се настанява първо при него.', ru: 'Есть подходящая приёмная семья: ребёнок размещается сначала в ней.', en: 'A suitable foster family is free: the child is placed there first.' },
    basis: 'ЗЗД чл. 4, ал. 1, чл. 25, ал. 2',
    certainty: 'medium',
    verified: false,
    remedy: 'rung.study',
    owner: 'worker'
  },
  {
    id: 'under-three',
    before: ['placement.order', 'stay.record'],
    when: { input: 'setting', is: 'residential' },
    ask: { any: [{ not: { age: { under: 3 } } }, { input: 'exception', is: 'medical-care' }, { serviceKind: 'mother-and-baby' }] },
    words: { bg: 'Дете под три години не се настанява в резидентна услуга, освен при увреждане с нужда от постоянни медицински грижи. Ако датата на раждане не е известна, въведете я.', ru: 'Ребёнок до трёх лет не размещается в стационарной службе, кроме инвалидности с постоянной медицинской помощью. Если дата рождения неизвестна, внесите её.', en: 'A child under three is not placed in a residential service, save for a disability that needs constant medical care. If the birth date is not known, enter it.' },
    basis: 'ЗСУ',
    certainty: 'found',
    verified: false,
    remedy: 'person.describe',
    owner: 'director'
  },
  {
    id: 'crisis-centre-entry',
    before: ['placement.order', 'stay.record'],
    when: { serviceKind: 'crisis-centre' },
    ask: { any: [{ fact: 'person.engaged', where: { kinds: victim } }, { fact: 'signal.registered', where: { kinds: victim } }, { fact: 'signal.concluded', where: { risks: victimRisk } }, { fact: 'assessment.recorded', where: { risks: victimRisk } }] },
    words: { bg: 'В кризисен център се настанява дете – жертва на насилие, трафик или експлоатация.', ru: 'В кризисный центр размещается ребёнок – жертва насилия, торговли людьми или эксплуатации.', en: 'A crisis centre takes in a child who is a victim of violence, trafficking or exploitation.' },
    basis: 'ЗСУ, ППЗСУ; методика',
    certainty: 'found',
    verified: false,
    remedy: 'assessment.record',
    owner: 'director'
  },
  {
    id: 'support-made-up',
    before: ['petition.file'],
    when: { fact: 'placement.ordered', where: { 'urgent.impossible': 'support' } },
    ask: { all: [{ fact: 'support.tried' }, { each: 'support.tried', has: 'result' }] },
    words: { bg: 'Подкрепата на семейството беше посочена като невъзможна навреме и се дължи преди искането.', ru: 'Поддержка семьи была указана как невозможная вовремя и должна быть оказана до обращения в суд.', en: 'Support of the family was named as impossible in time and falls due before the petition.' },
    basis: 'ЗЗД чл. 25, ал. 2, чл. 27, ал. 2',
    certainty: 'medium',
    verified: false,
    remedy: 'support.record',
    owner: 'worker'
  },
  {
    id: 'kin-made-up',
    before: ['petition.file'],
    when: { fact: 'placement.ordered', where: { 'urgent.impossible': 'kin' } },
    ask: { all: [{ fact: 'kin.studied' }, { each: 'kin.studied', has: 'outcome' }] },
    words: { bg: 'Проучването на роднини и близки беше посочено като невъзможно навреме и се дължи преди искането.', ru: 'Изучение родственников и близких было указано как невозможное вовремя и должно быть сделано до обращения в суд.', en: 'The study of relatives and close persons was named as impossible in time and falls due before the petition.' },
    basis: 'ЗЗД чл. 25, ал. 2, чл. 27, ал. 2',
    certainty: 'medium',
    verified: false,
    remedy: 'kin.study',
    owner: 'worker'
  },
  {
    id: 'foster-made-up',
    before: ['petition.file'],
    when: { fact: 'placement.ordered', where: { 'urgent.impossible': 'foster' } },
    ask: { fact: 'rung.studied', where: { rung: 'foster' } },
    words: { bg: 'Проучването на приемна грижа беше посочено като невъзможно навреме и се дължи преди искането.', ru: 'Изучение приёмной заботы было указано как невозможное вовремя и должно быть сделано до обращения в суд.', en: 'The study of foster care was named as impossible in time and falls due before the petition.' },
    basis: 'ЗЗД чл. 25, ал. 2, чл. 27, ал. 2',
    certainty: 'medium',
    verified: false,
    remedy: 'rung.study',
    owner: 'worker'
  },
  {
    id: 'parents-plan',
    before: ['plan.review'],
    when: { all: [{ outside: true }, { not: { fact: 'placement.ordered', where: { grounds: 'art-25-1-1' } } }] },
    ask: { fact: 'plan.adopted', where: { plan: ['parents', 'reintegration', 'leaving-care'] } },
    words: { bg: 'Детето живее извън семейството, а няма план за работа с родителите.', ru: 'Ребёнок живёт вне семьи, а плана работы с родителями нет.', en: 'The child lives outside the family and there is no plan of work with the parents.' },
    basis: 'Наредба за превенция и реинтеграция, гл. III',
    certainty: 'medium',
    verified: false,
    remedy: 'plan.adopt',
    owner: 'worker'
  },
  {
    id: 'prevention-at-home',
    before: ['case.close'],
    when: { all: [{ caseType: 'prevention' }, { input: 'outcome', is: 'successful' }] },
    ask: { not: { outside: true } },
    words: { bg: 'Превенцията не е успешна, докато детето живее извън семейството.', ru: 'Предотвращение не успешно, пока ребёнок живёт вне семьи.', en: 'Prevention has not succeeded while the child lives outside the family.' },
    basis: 'Наредба за превенция на изоставянето; показател на АСП',
    certainty: 'medium',
    verified: false,
    owner: 'head'
  },
  {
    id: 'last-follow-up',
    before: ['case.close'],
    when: { all: [{ any: [{ fact: 'judgment.given', where: { court: 'district', outcome: 'ends' } }, { fact: 'placement.ended', where: { reason: 'returned-home' } }] }, { not: { input: 'outcome', is: ['adopted', 'of-age', 'died', 'moved-abroad', 'transferred'] } }] },
    ask: { fact: 'follow-up.recorded', where: { final: true } },
    words: { bg: 'Детето е върнато в семейството: случаят се закрива след последния доклад за наблюдение.', ru: 'Ребёнок возвращён в семью: случай закрывается после последнего отчёта о наблюдении.', en: 'The child has returned home: the case is closed after the last follow-up report.' },
    basis: 'Наредба за превенция и реинтеграция; методика',
    certainty: 'low',
    verified: false,
    remedy: 'follow-up.record',
    owner: 'worker'
  },
  {
    id: 'placement-over',
    before: ['case.close'],
    when: { all: [{ caseType: ['protection', 'reintegration'] }, { not: { input: 'outcome', is: ['transferred', 'placed-until-age', 'unsuccessful'] } }] },
    ask: { not: { outside: true } },
    words: { bg: 'Детето е настанено извън семейството: докато настаняването продължава, случаят не се закрива.', ru: 'Ребёнок размещён вне семьи: пока размещение длится, случай не закрывается.', en: 'The child is placed outside the family: the case stays open while the placement lasts.' },
    basis: 'ППЗЗД; ЗЗД чл. 29, 30',
    certainty: 'medium',
    verified: false,
    remedy: 'placement.end',
    owner: 'head'
  }
]
