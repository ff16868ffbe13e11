// biome-ignore-all format: one condition a line
/**
 * What must be there before an act: the order of support, relatives and close persons, foster care, residential care,
 * and how danger lets a step be named and made up for. Articles are not checked by a lawyer.
 */
import type { PackSource } from '#domain/law/pack.ts'
import type { Condition } from '#domain/law/question.ts'

const orderNumber = '^ЗД/Д-[А-Я]{1,2}(-[А-Я]{1,2})?-\\d{3,4}/\\d{2}\\.\\d{2}\\.\\d{4}$'
const victim = ['violence-physical', 'violence-psychological', 'violence-sexual', 'violence-witnessed', 'exploitation', 'trafficking']
const hearing = 'ЗЗД чл. 15; от три месеца насам: предложение'
/** A child of ten years is heard on the decision, or it is written down why not: lately, and on this very decision. */
const heardOn = (decision: string): Condition => ({
  any: [{ not: { age: { from: 10 } } }, { fact: 'child.heard', where: { about: decision }, within: { months: 3 } }]
})
/** The child goes back to its parents: by the office's own act, or by a petition to end the placement. */
const returning: Condition = { any: [{ input: 'reason', is: 'returned-home' }, { input: 'kind', is: 'end' }] }
const ownFamily = ['one-off-prevention', 'one-off-reintegration', 'one-off-kin']
const oneOff = [...ownFamily, 'one-off-foster']
const monthly = ['monthly-kin', 'monthly-foster']
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
    ask: { any: [{ fact: 'support.tried' }, { fact: 'aid.granted' }, { input: 'urgent.impossible', is: 'support' }] },
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
    id: 'siblings-together',
    before: ['placement.order'],
    ask: { any: [{ not: { siblingsElsewhere: true } }, { input: 'siblings.apart' }] },
    words: { bg: 'Брат или сестра на детето е настанен другаде. Настанете ги заедно или посочете причината да са разделени.', ru: 'Брат или сестра ребёнка размещены в другом месте. Разместите их вместе или укажите причину разделения.', en: 'A brother or sister of the child is placed elsewhere. Place them together, or give the reason why they are apart.' },
    basis: 'ЗЗД чл. 26; ППЗЗД',
    certainty: 'medium',
    verified: false,
    owner: 'director'
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
    // the homes for the youngest took in children until the act came into force
    from: '2020-07-01',
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
    ask: { all: [{ any: [{ fact: 'support.tried' }, { fact: 'aid.granted' }] }, { each: 'support.tried', has: 'result' }] },
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
    id: 'child-heard-measure',
    before: ['measure.order'],
    ask: heardOn('measure'),
    words: { bg: 'Дете от 10 години се изслушва за мярката или се записва защо не е изслушано. Ако възрастта не е известна, въведете датата на раждане.', ru: 'Ребёнок с 10 лет должен быть опрошен о мере, или записывается, почему он не опрошен. Если возраст неизвестен, внесите дату рождения.', en: 'A child from 10 years is heard on the measure, or the reason why not is written down. If the age is not known, enter the birth date.' },
    basis: hearing,
    certainty: 'high',
    verified: false,
    remedy: 'child.hear',
    owner: 'worker'
  },
  {
    id: 'child-heard-placement',
    before: ['placement.order'],
    ask: { any: [heardOn('placement'), { input: 'urgent.impossible', is: 'hearing' }] },
    words: { bg: 'Дете от 10 години се изслушва за настаняването или се записва защо не е изслушано. При опасност без време: посочете стъпката като невъзможна; изслушването се дължи преди искането до съда.', ru: 'Ребёнок с 10 лет должен быть опрошен о размещении, или записывается, почему он не опрошен. Если опасность не даёт времени, укажите шаг как невозможный; опрос нужен до обращения в суд.', en: 'A child from 10 years is heard on the placement, or the reason why not is written down. If danger leaves no time, name the step as impossible; the hearing falls due before the petition.' },
    basis: hearing,
    certainty: 'high',
    verified: false,
    remedy: 'child.hear',
    owner: 'worker'
  },
  {
    id: 'child-heard-petition',
    before: ['petition.file'],
    when: { not: { input: 'kind', is: ['end', 'domestic-violence'] } },
    ask: heardOn('petition'),
    words: { bg: 'Дете от 10 години се изслушва за искането до съда или се записва защо не е изслушано.', ru: 'Ребёнок с 10 лет должен быть опрошен об обращении в суд, или записывается, почему он не опрошен.', en: 'A child from 10 years is heard on the petition, or the reason why not is written down.' },
    basis: hearing,
    certainty: 'high',
    verified: false,
    remedy: 'child.hear',
    owner: 'worker'
  },
  {
    id: 'child-heard-review',
    before: ['plan.review'],
    ask: heardOn('review'),
    words: { bg: 'Дете от 10 години се изслушва за прегледа или се записва защо не е изслушано.', ru: 'Ребёнок с 10 лет должен быть опрошен о пересмотре, или записывается, почему он не опрошен.', en: 'A child from 10 years is heard on the review, or the reason why not is written down.' },
    basis: hearing,
    certainty: 'high',
    verified: false,
    remedy: 'child.hear',
    owner: 'worker'
  },
  {
    id: 'child-heard-return',
    before: ['placement.end', 'petition.file'],
    when: returning,
    ask: heardOn('return'),
    words: { bg: 'Дете от 10 години се изслушва за връщането или се записва защо не е изслушано.', ru: 'Ребёнок с 10 лет должен быть опрошен о возвращении, или записывается, почему он не опрошен.', en: 'A child from 10 years is heard on the return, or the reason why not is written down.' },
    basis: hearing,
    certainty: 'high',
    verified: false,
    remedy: 'child.hear',
    owner: 'worker'
  },
  {
    id: 'causes-recorded',
    before: ['placement.order'],
    ask: { any: [{ fact: 'causes.recorded', where: { occasion: 'at-removal' }, since: 'placement.ended' }, { input: 'urgent.impossible', is: 'causes' }] },
    words: { bg: 'Не са записани причините за извеждането. При опасност без време: посочете стъпката като невъзможна; причините се записват преди искането до съда.', ru: 'Не записаны причины изъятия. Если опасность не даёт времени, укажите шаг как невозможный; причины записываются до обращения в суд.', en: 'The causes of the removal are not recorded. If danger leaves no time, name the step as impossible; they fall due before the petition.' },
    basis: 'ЗЗД чл. 25, ал. 2; Наредба за превенция и реинтеграция, гл. III',
    certainty: 'low',
    verified: false,
    remedy: 'causes.record',
    owner: 'worker'
  },
  {
    id: 'causes-made-up',
    before: ['petition.file'],
    when: { all: [{ fact: 'placement.ordered', where: { 'urgent.impossible': 'causes' }, since: 'placement.ended' }, { not: { input: 'kind', is: 'domestic-violence' } }] },
    ask: { fact: 'causes.recorded', where: { occasion: 'at-removal' }, since: 'placement.ended' },
    words: { bg: 'Причините за извеждането бяха посочени като невъзможни навреме и се записват преди искането.', ru: 'Причины изъятия были указаны как невозможные вовремя и записываются до обращения в суд.', en: 'The causes of the removal were named as impossible in time and fall due before the petition.' },
    basis: 'ЗЗД чл. 25, ал. 2, чл. 27, ал. 2',
    certainty: 'low',
    verified: false,
    remedy: 'causes.record',
    owner: 'worker'
  },
  {
    id: 'parents-plan-early',
    before: ['petition.file'],
    when: { all: [{ input: 'kind', is: 'placement' }, { not: { fact: 'placement.ordered', where: { grounds: 'art-25-1-1' } } }] },
    ask: { fact: 'plan.adopted', where: { plan: ['parents', 'reintegration'] } },
    words: { bg: 'Работата за връщане започва от първия ден на настаняването: преди искането се приема план за реинтеграция или за работа с родителите.', ru: 'Работа по возвращению начинается с первого дня размещения: до обращения в суд утверждается план реинтеграции или работы с родителями.', en: 'The work towards the return begins on the first day of the placement: a plan of reintegration or of work with the parents is adopted before the petition.' },
    basis: 'Наредба за превенция и реинтеграция, гл. III',
    certainty: 'low',
    verified: false,
    remedy: 'plan.adopt',
    owner: 'worker'
  },
  {
    id: 'causes-again',
    before: ['placement.end', 'petition.file'],
    when: returning,
    ask: { again: 'causes.recorded', field: 'causes.cause', where: { occasion: 'at-removal' } },
    words: { bg: 'Преди връщането се преглежда всяка причина за извеждането: налице, намаляла или преодоляна.', ru: 'Перед возвращением пересматривается каждая причина изъятия: есть, ослабла или преодолена.', en: 'Before the return each cause of the removal is looked at again: present, eased or gone.' },
    basis: 'Наредба за превенция и реинтеграция, гл. III',
    certainty: 'low',
    verified: false,
    remedy: 'causes.record',
    owner: 'worker'
  },
  {
    id: 'capacity-after',
    before: ['placement.end', 'petition.file'],
    when: returning,
    ask: { fact: 'capacity.assessed', where: { occasion: 'after' }, since: 'placement.ordered' },
    words: { bg: 'Преди връщането се оценява родителският капацитет след работата с родителите.', ru: 'Перед возвращением оцениваются родительские способности после работы с родителями.', en: 'Before the return the parental capacity is assessed after the work with the parents.' },
    basis: 'Наредба за превенция и реинтеграция, гл. III; методика',
    certainty: 'low',
    verified: false,
    remedy: 'capacity.assess',
    owner: 'worker'
  },
  {
    id: 'aid-times-foster-2023',
    before: ['aid.grant'],
    when: { input: 'kind', is: 'one-off-foster' },
    ask: { not: { fact: 'aid.granted', where: { kind: 'one-off-foster' }, atLeast: 6, within: { year: true }, closed: true } },
    words: { bg: 'Еднократна помощ се отпуска най-много 6 пъти в календарната година.', ru: 'Единовременная помощь назначается не больше 6 раз в календарном году.', en: 'One-off help is granted at most 6 times in a calendar year.' },
    basis: 'ППЗЗД чл. 47–48',
    certainty: 'found',
    verified: false,
    from: '2023-06-01',
    owner: 'head'
  },
  {
    id: 'aid-times-foster',
    before: ['aid.grant'],
    when: { input: 'kind', is: 'one-off-foster' },
    ask: { not: { fact: 'aid.granted', where: { kind: 'one-off-foster' }, atLeast: 4, within: { year: true }, closed: true } },
    words: { bg: 'Еднократна помощ се отпуска най-много 4 пъти в календарната година.', ru: 'Единовременная помощь назначается не больше 4 раз в календарном году.', en: 'One-off help is granted at most 4 times in a calendar year.' },
    basis: 'ППЗЗД чл. 47–48',
    certainty: 'found',
    verified: false,
    to: '2023-06-01',
    owner: 'head'
  },
  {
    id: 'aid-times-2023',
    before: ['aid.grant'],
    when: { input: 'kind', is: ownFamily },
    ask: { not: { fact: 'aid.granted', where: { kind: ownFamily }, atLeast: 6, within: { year: true }, closed: true } },
    words: { bg: 'Еднократна помощ се отпуска най-много 6 пъти в календарната година.', ru: 'Единовременная помощь назначается не больше 6 раз в календарном году.', en: 'One-off help is granted at most 6 times in a calendar year.' },
    basis: 'ППЗЗД чл. 47–48',
    certainty: 'low',
    verified: false,
    from: '2023-06-01',
    owner: 'head'
  },
  {
    id: 'aid-times',
    before: ['aid.grant'],
    when: { input: 'kind', is: ownFamily },
    ask: { not: { fact: 'aid.granted', where: { kind: ownFamily }, atLeast: 4, within: { year: true }, closed: true } },
    words: { bg: 'Еднократна помощ се отпуска най-много 4 пъти в календарната година.', ru: 'Единовременная помощь назначается не больше 4 раз в календарном году.', en: 'One-off help is granted at most 4 times in a calendar year.' },
    basis: 'ППЗЗД чл. 47–48',
    certainty: 'low',
    verified: false,
    to: '2023-06-01',
    owner: 'head'
  },
  {
    id: 'aid-amount',
    before: ['aid.grant'],
    when: { input: 'kind', is: oneOff },
    ask: { all: [{ input: 'amount.value', atMost: 750 }, { any: [{ not: { input: 'amount' } }, { input: 'amount.currency', is: 'bgn' }] }] },
    words: { bg: 'Еднократната помощ е в лева и не повече от 750 на случай.', ru: 'Единовременная помощь выдаётся в левах, не больше 750 за раз.', en: 'One-off help is paid in lev, at most 750 on each occasion.' },
    basis: 'ППЗЗД чл. 47–48',
    certainty: 'found',
    verified: false,
    to: '2023-06-01',
    owner: 'head'
  },
  {
    id: 'aid-amount-2023',
    before: ['aid.grant'],
    when: { input: 'kind', is: oneOff },
    ask: { all: [{ input: 'amount.value', atMost: 1008 }, { any: [{ not: { input: 'amount' } }, { input: 'amount.currency', is: 'bgn' }] }] },
    words: { bg: 'Еднократната помощ е в лева и не повече от 1008 на случай.', ru: 'Единовременная помощь выдаётся в левах, не больше 1008 за раз.', en: 'One-off help is paid in lev, at most 1008 on each occasion.' },
    basis: 'ППЗЗД чл. 47–48',
    certainty: 'found',
    verified: false,
    from: '2023-06-01',
    to: '2026-01-01',
    owner: 'head'
  },
  {
    id: 'aid-amount-2026',
    before: ['aid.grant'],
    when: { input: 'kind', is: oneOff },
    ask: { all: [{ input: 'amount.value', atMost: 515.38 }, { any: [{ not: { input: 'amount' } }, { input: 'amount.currency', is: 'eur' }] }] },
    words: { bg: 'Еднократната помощ е в евро и не повече от 515,38 на случай.', ru: 'Единовременная помощь выдаётся в евро, не больше 515,38 за раз.', en: 'One-off help is paid in euro, at most 515.38 on each occasion.' },
    basis: 'ППЗЗД чл. 47–48',
    certainty: 'found',
    verified: false,
    from: '2026-01-01',
    owner: 'head'
  },
  {
    id: 'aid-currency-bgn',
    before: ['aid.grant', 'aid.change'],
    when: { all: [{ input: 'kind', is: monthly }, { input: 'amount' }] },
    ask: { input: 'amount.currency', is: 'bgn' },
    words: { bg: 'Месечните средства са в лева.', ru: 'Ежемесячные средства выплачиваются в левах.', en: 'Monthly help is paid in lev.' },
    basis: 'Закон за въвеждане на еврото',
    certainty: 'high',
    verified: false,
    to: '2026-01-01',
    owner: 'head'
  },
  {
    id: 'aid-currency-eur',
    before: ['aid.grant', 'aid.change'],
    when: { all: [{ input: 'kind', is: monthly }, { input: 'amount' }] },
    ask: { input: 'amount.currency', is: 'eur' },
    words: { bg: 'От 1 януари 2026 г. месечните средства са в евро.', ru: 'С 1 января 2026 г. ежемесячные средства выплачиваются в евро.', en: 'From 1 January 2026 monthly help is paid in euro.' },
    basis: 'Закон за въвеждане на еврото',
    certainty: 'high',
    verified: false,
    from: '2026-01-01',
    owner: 'head'
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
    when: { all: [{ caseType: 'protection' }, { any: [{ fact: 'judgment.given', where: { court: 'district', outcome: 'ends' } }, { fact: 'placement.ended', where: { reason: 'returned-home' } }] }, { not: { input: 'outcome', is: ['adopted', 'of-age', 'died', 'moved-abroad', 'transferred'] } }] },
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
