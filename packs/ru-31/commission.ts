// biome-ignore-all format: one code a line
/**
 * The commission on minors (КДН и ЗП): its sessions, what it is asked, what it decides. It sits by law and by the model
 * regulation; terms and the quorum are as known and not yet read by a lawyer.
 */
import type { PackSource } from '#domain/law/pack.ts'
import { sessionPapers } from './papers.ts'

const secretary = ['commission']
const mending = { 'session.correct': [...secretary, 'director'], 'session.resolve': [...secretary, 'director'], ...sessionPapers }

export const sessionProcess: PackSource['process'][string] = {
  new: { 'session.call': secretary },
  called: {
    'session.put-item': secretary,
    'session.drop-item': secretary,
    'session.hold': secretary,
    'session.postpone': secretary,
    'session.cancel': secretary,
    ...mending
  },
  held: { 'session.decide': secretary, 'session.drop-item': secretary, 'session.report': secretary, ...mending },
  cancelled: mending
}

/** The minutes of a sitting that was held before the system came are written down from paper. */
export const sessionRecordable: PackSource['recordable'] = { 'session.hold': secretary, 'session.decide': secretary, 'session.report': secretary }

export const sessionVocabularies: PackSource['vocabularies'] = {
  'collegial-bodies': [
    { code: 'commission', words: { bg: 'комисия за непълнолетни и защита на правата им', ru: 'комиссия по делам несовершеннолетних и защите их прав', en: 'commission on minors and the protection of their rights' } }
  ],
  'body-seats': [
    { code: 'chair', words: { bg: 'председател', ru: 'председатель', en: 'chair' } },
    { code: 'deputy-chair', words: { bg: 'заместник-председател', ru: 'заместитель председателя', en: 'deputy chair' } },
    { code: 'secretary', words: { bg: 'отговорен секретар', ru: 'ответственный секретарь', en: 'responsible secretary' } },
    { code: 'social-protection', words: { bg: 'член на комисията (социална защита)', ru: 'член комиссии (социальная защита)', en: 'member (social protection)' } },
    { code: 'family-centre', words: { bg: 'член на комисията (център „Семья“)', ru: 'член комиссии (центр «Семья»)', en: 'member (Family centre)' } },
    { code: 'guardianship', words: { bg: 'член на комисията (настойничество)', ru: 'член комиссии (опека и попечительство)', en: 'member (guardianship)' } },
    { code: 'education', words: { bg: 'член на комисията (образование)', ru: 'член комиссии (образование)', en: 'member (education)' } },
    { code: 'health', words: { bg: 'член на комисията (здравеопазване)', ru: 'член комиссии (здравоохранение)', en: 'member (health)' } },
    { code: 'police', words: { bg: 'член на комисията (полиция)', ru: 'член комиссии (полиция, ПДН)', en: 'member (police)' } },
    { code: 'employment', words: { bg: 'член на комисията (заетост)', ru: 'член комиссии (служба занятости)', en: 'member (employment)' } },
    { code: 'youth', words: { bg: 'член на комисията (младеж, култура и спорт)', ru: 'член комиссии (молодёжь, культура и спорт)', en: 'member (youth, culture and sport)' } },
    { code: 'probation', words: { bg: 'член на комисията (изпълнение на наказанията)', ru: 'член комиссии (уголовно-исполнительная инспекция)', en: 'member (probation)' } },
    { code: 'council', words: { bg: 'член на комисията (депутат)', ru: 'член комиссии (депутат)', en: 'member (councillor)' } },
    { code: 'ngo', words: { bg: 'член на комисията (обществена организация)', ru: 'член комиссии (общественная организация)', en: 'member (public organisation)' } }
  ],
  'session-questions': [
    { code: 'sop', words: { bg: 'признаване за семейство в социално опасно положение', ru: 'признание семьи находящейся в социально опасном положении', en: 'recognise as in a socially dangerous situation' } },
    { code: 'prevention-work', words: { bg: 'индивидуална превантивна работа', ru: 'организация индивидуальной профилактической работы', en: 'individual prevention work' } },
    { code: 'prolong', words: { bg: 'продължаване на превантивната работа', ru: 'продление индивидуальной профилактической работы', en: 'prolong the prevention work' } },
    { code: 'remove', words: { bg: 'сваляне от отчет', ru: 'снятие с учёта', en: 'remove from the register' } },
    { code: 'admin-5-35', words: { bg: 'административен материал по чл. 5.35 КоАП', ru: 'административный материал по ст. 5.35 КоАП', en: 'administrative material, art. 5.35 КоАП' } },
    { code: 'unanswered-request', words: { bg: 'запитване за съдействие без отговор', ru: 'направление за содействием без ответа', en: 'request for assistance without an answer' } },
    { code: 'deprivation-petition', words: { bg: 'искане за лишаване или ограничаване на родителски права', ru: 'ходатайство о лишении или ограничении родительских прав', en: 'petition to deprive or limit parental rights' } },
    { code: 'plan', words: { bg: 'междуведомствен план за превантивна работа', ru: 'межведомственный план ИПР', en: 'interdepartmental plan of prevention work' } },
    { code: 'offence', words: { bg: 'общественоопасно деяние на непълнолетен', ru: 'общественно опасное деяние несовершеннолетнего', en: 'offence by a minor' } },
    { code: 'measures-report', words: { bg: 'изпълнение на мерките', ru: 'исполнение мер постановления', en: 'how the measures were carried out' } }
  ],
  'session-decisions': [
    { code: 'sop', words: { bg: 'признава за семейство в социално опасно положение, възлага превантивна работа', ru: 'признать находящейся в СОП, организовать ИПР', en: 'recognised as in a socially dangerous situation, prevention work begins' } },
    { code: 'prevention-work', words: { bg: 'възлага индивидуална превантивна работа', ru: 'организовать ИПР', en: 'individual prevention work begins' } },
    { code: 'prolonged', words: { bg: 'продължава превантивната работа', ru: 'продлить ИПР', en: 'prevention work goes on' } },
    { code: 'removed', words: { bg: 'прекратява превантивната работа, сваля от отчет', ru: 'прекратить ИПР, снять с учёта', en: 'prevention work ends, removed from the register' } },
    { code: 'warning', words: { bg: 'предупреждение', ru: 'предупреждение', en: 'warning' } },
    { code: 'fine', words: { bg: 'глоба', ru: 'административный штраф', en: 'fine' } },
    { code: 'admin-ended', words: { bg: 'прекратява административното производство', ru: 'прекратить производство по делу', en: 'administrative case ended' } },
    { code: 'petition', words: { bg: 'ходатайства пред съда или настойничеството', ru: 'ходатайствовать перед судом или органом опеки', en: 'petition to the court or the guardianship authority' } },
    { code: 'submission', words: { bg: 'внася представление на ведомството', ru: 'внести представление организации', en: 'submission to the organisation' } },
    { code: 'adopted', words: { bg: 'утвърждава', ru: 'утвердить', en: 'adopted' } },
    { code: 'noted', words: { bg: 'приема за сведение', ru: 'принять к сведению', en: 'noted' } },
    { code: 'refused', words: { bg: 'отказва', ru: 'отказать', en: 'refused' } },
    { code: 'postponed', words: { bg: 'отлага за следващо заседание', ru: 'отложить на следующее заседание', en: 'postponed to another session' }, means: 'postpones' }
  ],
  'agenda-drops': [
    { code: 'cancelled', words: { bg: 'заседанието е отменено', ru: 'заседание отменено', en: 'session cancelled' } },
    { code: 'not-ready', words: { bg: 'материалът не е готов', ru: 'материал не готов', en: 'material not ready' } },
    { code: 'withdrawn', words: { bg: 'материалът е оттеглен', ru: 'материал отозван', en: 'material withdrawn' } },
    { code: 'settled', words: { bg: 'въпросът е решен', ru: 'вопрос снят', en: 'settled otherwise' } }
  ],
  postponements: [
    { code: 'no-quorum', words: { bg: 'няма кворум', ru: 'нет кворума', en: 'no quorum' } },
    { code: 'family-absent', words: { bg: 'семейството не се яви', ru: 'неявка семьи', en: 'the family did not come' } },
    { code: 'materials', words: { bg: 'материалите не са готови', ru: 'материалы не готовы', en: 'materials not ready' } },
    { code: 'chair-away', words: { bg: 'председателят отсъства', ru: 'отсутствие председателя', en: 'the chair is away' } },
    { code: 'no-items', words: { bg: 'няма въпроси', ru: 'нет вопросов', en: 'nothing on the agenda' } }
  ],
  'resolution-measures': [
    { code: 'accompaniment', words: { bg: 'съпровождане на семейството', ru: 'сопровождение семьи', en: 'accompaniment of the family' } },
    { code: 'treatment', words: { bg: 'лечение на родителите', ru: 'лечение родителей', en: 'treatment of the parents' } },
    { code: 'employment', words: { bg: 'намиране на работа', ru: 'трудоустройство', en: 'employment' } },
    { code: 'schooling', words: { bg: 'посещаване на училище', ru: 'обучение ребёнка', en: 'schooling' } },
    { code: 'health-check', words: { bg: 'преглед на децата', ru: 'медицинский осмотр детей', en: 'health check of the children' } },
    { code: 'documents', words: { bg: 'документи и помощи', ru: 'документы и пособия', en: 'documents and benefits' } },
    { code: 'housing', words: { bg: 'жилищни условия', ru: 'жилищные условия', en: 'housing' } },
    { code: 'supervision', words: { bg: 'посещения и надзор', ru: 'посещения и контроль', en: 'visits and supervision' } },
    { code: 'leisure', words: { bg: 'занимания и почивка', ru: 'занятость и отдых', en: 'activities and holidays' } },
    { code: 'court', words: { bg: 'иск в съда', ru: 'иск в суд', en: 'suit in court' } },
    { code: 'answer', words: { bg: 'отговор на запитването', ru: 'ответ на направление', en: 'answer to the request' } }
  ],
  'measure-results': [
    { code: 'done', words: { bg: 'изпълнена', ru: 'исполнена', en: 'carried out' } },
    { code: 'partly', words: { bg: 'изпълнена отчасти', ru: 'исполнена частично', en: 'carried out in part' } },
    { code: 'not-done', words: { bg: 'не е изпълнена', ru: 'не исполнена', en: 'not carried out' } },
    { code: 'no-report', words: { bg: 'няма отчет', ru: 'отчёт не представлен', en: 'no report' } }
  ],
  'guest-relations': [
    { code: 'grandparent', words: { bg: 'баба или дядо', ru: 'бабушка или дедушка', en: 'grandparent' } },
    { code: 'aunt-uncle', words: { bg: 'леля или чичо', ru: 'тётя или дядя', en: 'aunt or uncle' } },
    { code: 'sibling', words: { bg: 'пълнолетен брат или сестра', ru: 'взрослый брат или сестра', en: 'grown brother or sister' } },
    { code: 'relative', words: { bg: 'друг роднина', ru: 'другой родственник', en: 'another relative' } },
    { code: 'godparent', words: { bg: 'кръстник', ru: 'крёстный', en: 'godparent' } },
    { code: 'neighbour', words: { bg: 'съсед', ru: 'сосед', en: 'neighbour' } },
    { code: 'friend', words: { bg: 'приятел на семейството', ru: 'друг семьи', en: 'friend of the family' } },
    { code: 'coach', words: { bg: 'треньор', ru: 'тренер', en: 'coach' } },
    { code: 'teacher', words: { bg: 'учител', ru: 'учитель', en: 'teacher' } },
    { code: 'priest', words: { bg: 'свещеник', ru: 'священник', en: 'priest' } },
    { code: 'employer', words: { bg: 'работодател', ru: 'работодатель', en: 'employer' } },
    { code: 'other', words: { bg: 'друг', ru: 'другое', en: 'other' } }
  ]
}

const sitting = 'ПП РФ 06.11.2013 № 995'
/** The decisions that settle an item; a postponed one waits for another session. */
const settling = ['sop', 'prevention-work', 'prolonged', 'removed', 'warning', 'fine', 'admin-ended', 'petition', 'submission', 'adopted', 'noted', 'refused']

export const sessionClocks: PackSource['clocks'] = [
  {
    code: 'KDN-MATERIAL',
    words: { bg: 'Материал чака заседание на комисията', ru: 'Материал ждёт заседания КДН', en: 'Material waits for a session of the commission' },
    whose: 'office',
    kind: 'term',
    starts: [
      { on: 'partners.alerted', where: { bodies: 'commission' } },
      { on: 'notice.sent', where: { kind: 'commission' } },
      { on: 'agenda.dropped', where: { reason: ['cancelled', 'not-ready'] } },
      { on: 'resolution.given', where: { decision: 'postponed' } },
      { on: 'request.escalated' }
    ],
    whileRunning: 'ignore',
    // a sitting that is only told of from paper settles it as well
    stops: [{ on: 'agenda.put' }, { on: 'signal.meeting', where: { kind: 'commission' } }, { on: 'case.meeting', where: { kind: 'commission' } }],
    voids: [{ on: 'signal.joined' }, { on: 'case.closed' }, { on: 'request.answered' }, { on: 'request.closed' }, { on: 'request.withdrawn' }],
    norms: [{ from: '2000-01-01', to: null, term: { days: 15 }, shift: 'next-working-day', basis: `${sitting}: заседания не реже двух раз в месяц`, certainty: 'low', verified: false }]
  },
  {
    code: 'KDN-AGENDA',
    words: { bg: 'Въпросът се решава на заседанието', ru: 'Вопрос рассматривается на заседании', en: 'The item is decided at its session' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'session.item-put' }, { on: 'session.item-moved' }],
    whileRunning: 'second',
    stops: [{ on: 'session.decided' }],
    voids: [{ on: 'session.item-dropped' }, { on: 'session.item-moved' }],
    pairedBy: 'item',
    norms: [{ from: '2000-01-01', to: null, term: { date: 'on' }, shift: 'none', basis: sitting, certainty: 'medium', verified: false }]
  },
  {
    code: 'KDN-ADMIN15',
    words: { bg: 'Административен материал: 15 дни', ru: 'Административный материал: 15 дней', en: 'Administrative material: 15 days' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'session.item-put', where: { question: 'admin-5-35' } }],
    whileRunning: 'second',
    stops: [{ on: 'session.decided', where: { decision: settling } }],
    // taken up again, it is put on another agenda with the day on which it came in
    voids: [{ on: 'session.item-dropped' }, { on: 'session.decided', where: { decision: 'postponed' } }],
    pairedBy: 'item',
    norms: [{ from: '2000-01-01', to: null, term: { date: 'received', days: 15 }, shift: 'none', basis: 'КоАП РФ ст. 29.6, ч. 1', certainty: 'medium', verified: false }]
  }
]

export const sessionRequirements: PackSource['requirements'] = [
  {
    id: 'quorum',
    before: ['session.hold'],
    ask: { input: 'present', share: 0.5, of: 'session.called', field: 'invited' },
    words: { bg: 'Няма кворум: присъстват по-малко от половината членове.', ru: 'Нет кворума: присутствует менее половины членов комиссии.', en: 'There is no quorum: fewer than half of the members are present.' },
    basis: sitting,
    certainty: 'medium',
    verified: false,
    remedy: 'session.postpone',
    owner: 'commission'
  },
  {
    id: 'resolution-numbered',
    before: ['session.decide'],
    when: { not: { input: 'decision', is: 'postponed' } },
    ask: { input: 'number' },
    words: { bg: 'Постановлението няма номер.', ru: 'У постановления нет номера.', en: 'The resolution has no number.' },
    basis: sitting,
    certainty: 'high',
    verified: false,
    owner: 'commission'
  },
  {
    id: 'sop-by-resolution',
    before: ['register.enter'],
    when: { all: [{ input: 'register', is: 'sop' }, { input: 'basis', is: 'commission-resolution' }, { input: 'number' }] },
    ask: { any: [{ fact: 'resolution.given', where: { number: { input: 'number' }, decision: 'sop' } }, { document: 'commission', has: ['number', 'dated'] }] },
    words: { bg: 'Комисията не е признала семейството за намиращо се в социално опасно положение с постановление с този номер.', ru: 'Нет постановления КДН с этим номером о признании семьи находящейся в СОП.', en: 'The commission has given no resolution of this number that the family is in a socially dangerous situation.' },
    basis: '120-ФЗ ст. 6; Закон Белгородской области от 13.11.2002 № 53',
    certainty: 'medium',
    verified: false,
    owner: 'commission'
  },
  {
    id: 'removal-by-resolution',
    before: ['register.leave'],
    when: { all: [{ input: 'register', is: 'sop' }, { input: 'basis', is: 'commission-resolution' }, { input: 'number' }] },
    ask: { any: [{ fact: 'resolution.given', where: { number: { input: 'number' }, decision: 'removed' } }, { document: 'commission', has: ['number', 'dated'] }] },
    words: { bg: 'Няма постановление на комисията с този номер за сваляне от отчет.', ru: 'Нет постановления КДН с этим номером о снятии семьи с учёта.', en: 'The commission has given no resolution of this number to remove the family from the register.' },
    basis: '120-ФЗ ст. 6, 7',
    certainty: 'medium',
    verified: false,
    owner: 'commission'
  }
]

export const sessionTerms: PackSource['terms'] = {
  'act.session.call': { bg: 'Свикване на заседание', ru: 'Назначение заседания', en: 'Call a session' },
  'act.session.put-item': { bg: 'Включване в дневния ред', ru: 'Внесение вопроса в повестку', en: 'Put on the agenda' },
  'act.session.drop-item': { bg: 'Сваляне от дневния ред', ru: 'Снятие вопроса с повестки', en: 'Take off the agenda' },
  'act.session.hold': { bg: 'Провеждане на заседание', ru: 'Проведение заседания', en: 'Hold the session' },
  'act.session.decide': { bg: 'Постановление по въпроса', ru: 'Постановление по вопросу', en: 'Resolution on an item' },
  'act.session.report': { bg: 'Отчет за мярка', ru: 'Отчёт об исполнении меры', en: 'Report on a measure' },
  'act.session.postpone': { bg: 'Отлагане на заседанието', ru: 'Перенос заседания', en: 'Postpone the session' },
  'act.session.cancel': { bg: 'Отмяна на заседанието', ru: 'Отмена заседания', en: 'Cancel the session' },
  'act.session.correct': { bg: 'Поправка в записите за заседанието', ru: 'Исправление записей заседания', en: 'Correct an entry on the session' },
  'act.session.resolve': { bg: 'Отстраняване на нередност в заседанието', ru: 'Устранение нарушения по заседанию', en: 'Resolve an irregularity on the session' },
  'entry.session.called': { bg: 'Насрочено заседание', ru: 'Назначено заседание', en: 'Session called' },
  'entry.session.item-put': { bg: 'Включено в дневния ред', ru: 'Внесено в повестку', en: 'Put on the agenda' },
  'entry.session.item-dropped': { bg: 'Свалено от дневния ред', ru: 'Снято с повестки', en: 'Taken off the agenda' },
  'entry.session.item-moved': { bg: 'Преместено с отложеното заседание', ru: 'Перенесено вместе с заседанием', en: 'Moved with the session' },
  'entry.session.held': { bg: 'Проведено заседание', ru: 'Заседание проведено', en: 'Session held' },
  'entry.session.decided': { bg: 'Постановление', ru: 'Постановление', en: 'Resolution' },
  'entry.session.reported': { bg: 'Отчет за мярка', ru: 'Отчёт об исполнении меры', en: 'Report on a measure' },
  'entry.session.postponed': { bg: 'Отложено заседание', ru: 'Заседание перенесено', en: 'Session postponed' },
  'entry.session.cancelled': { bg: 'Отменено заседание', ru: 'Заседание отменено', en: 'Session cancelled' },
  'entry.agenda.put': { bg: 'В дневния ред на комисията', ru: 'Внесено в повестку КДН', en: 'On the agenda of the commission' },
  'entry.agenda.dropped': { bg: 'Свалено от дневния ред на комисията', ru: 'Снято с повестки КДН', en: 'Taken off the agenda of the commission' },
  'entry.resolution.given': { bg: 'Постановление на комисията', ru: 'Постановление КДН', en: 'Resolution of the commission' },
  'entry.resolution.reported': { bg: 'Отчет по постановление на комисията', ru: 'Отчёт по постановлению КДН', en: 'Report on a resolution of the commission' },
  'act.signal.finish-task': { bg: 'Изпълнена задача от срещата', ru: 'Договорённость встречи: исполнена или нет', en: 'What was agreed: done or not' },
  'act.case.finish-task': { bg: 'Изпълнена задача от срещата', ru: 'Договорённость встречи: исполнена или нет', en: 'What was agreed: done or not' },
  'entry.signal.task-done': { bg: 'Изпълнена задача', ru: 'Договорённость встречи', en: 'What was agreed at the meeting' },
  'entry.case.task-done': { bg: 'Изпълнена задача', ru: 'Договорённость встречи', en: 'What was agreed at the meeting' },
  'field.session.call.body': { bg: 'Комисия', ru: 'Комиссия', en: 'Body' },
  'field.session.call.on': { bg: 'Кога заседава', ru: 'Дата и время заседания', en: 'When it sits' },
  'field.session.postpone.on': { bg: 'Нова дата', ru: 'Новые дата и время', en: 'New day and hour' },
  'field.session.called.body': { bg: 'Комисия', ru: 'Комиссия', en: 'Body' },
  'field.session.decided.body': { bg: 'Комисия', ru: 'Комиссия', en: 'Body' },
  'field.resolution.given.body': { bg: 'Комисия', ru: 'Комиссия', en: 'Body' },
  'field.session.call.facts': { bg: 'Бележки', ru: 'Примечания', en: 'Notes' },
  'field.session.put-item.facts': { bg: 'Материали', ru: 'Материалы', en: 'Materials' },
  'field.session.item-put.facts': { bg: 'Материали', ru: 'Материалы', en: 'Materials' },
  'field.session.hold.number': { bg: 'Протокол №', ru: 'Протокол №', en: 'Minutes no.' },
  'field.session.held.number': { bg: 'Протокол №', ru: 'Протокол №', en: 'Minutes no.' },
  'field.session.hold.facts': { bg: 'Кой присъства поименно', ru: 'Кто присутствовал поимённо', en: 'Who was there, by name' },
  'field.session.held.facts': { bg: 'Кой присъства поименно', ru: 'Кто присутствовал поимённо', en: 'Who was there, by name' },
  'field.session.decide.number': { bg: 'Постановление №', ru: 'Постановление №', en: 'Resolution no.' },
  'field.session.decided.number': { bg: 'Постановление №', ru: 'Постановление №', en: 'Resolution no.' },
  'field.resolution.given.number': { bg: 'Постановление №', ru: 'Постановление №', en: 'Resolution no.' },
  'field.session.decide.facts': { bg: 'Установи', ru: 'Установила', en: 'What it found' },
  'field.session.decided.facts': { bg: 'Установи', ru: 'Установила', en: 'What it found' },
  'field.session.decide.until': { bg: 'Срок на работата до', ru: 'Срок работы до', en: 'Work until' },
  'field.session.decide.dissent': { bg: 'Членове с особено мнение', ru: 'Члены с особым мнением', en: 'Members of another opinion' },
  'field.session.decided.dissent': { bg: 'Членове с особено мнение', ru: 'Члены с особым мнением', en: 'Members of another opinion' },
  'field.opinion': { bg: 'Особено мнение', ru: 'Содержание особого мнения', en: 'The other opinion' },
  'field.invited': { bg: 'Поканени членове', ru: 'Приглашённые члены', en: 'Members invited' },
  'field.absent': { bg: 'Отсъстват', ru: 'Отсутствовали', en: 'Absent' },
  'field.chair': { bg: 'Председателства', ru: 'Председательствовал', en: 'In the chair' },
  'field.attending': { bg: 'Участват без глас', ru: 'Участвовали без права голоса', en: 'There without a vote' },
  'field.question': { bg: 'Въпрос', ru: 'Вопрос', en: 'Question' },
  'field.item': { bg: 'Точка №', ru: 'Вопрос №', en: 'Item no.' },
  'field.session': { bg: 'Заседание', ru: 'Заседание', en: 'Session' },
  'field.received': { bg: 'Материалът постъпи', ru: 'Материал поступил', en: 'Material received' },
  'field.measures': { bg: 'Мерки', ru: 'Меры', en: 'Measures' },
  'field.measures.kind': { bg: 'Мярка', ru: 'Мера', en: 'Measure' },
  'field.measures.what': { bg: 'Какво се възлага', ru: 'Что поручено', en: 'What is asked' },
  'field.measures.body': { bg: 'Изпълнител', ru: 'Исполнитель', en: 'Executor' },
  'field.measures.account': { bg: 'Отговорен служител', ru: 'Ответственный сотрудник', en: 'Responsible member of staff' },
  'field.measures.by': { bg: 'Отчет до', ru: 'Отчёт до', en: 'Report by' },
  'field.measure': { bg: 'Мярка №', ru: 'Мера №', en: 'Measure no.' },
  'field.session.put-item.case': { bg: 'Случай', ru: 'Случай', en: 'Case' },
  'field.session.put-item.signal': { bg: 'Сигнал', ru: 'Сигнал', en: 'Signal' }
}
