// biome-ignore-all format: one code a line
/**
 * Registers: one family or child may stand on several at once, and leaving one leaves no other. Social protection keeps
 * those of the early stage, the difficult life situation and the socially dangerous one, the guardianship authority that
 * of children left without care; what the police and the school keep is written down from their papers.
 */
import type { PackSource } from '#domain/law/pack.ts'

export const registerVocabularies: PackSource['vocabularies'] = {
  'register-bases': [
    { code: 'consilium', words: { bg: 'протокол на консилиума', ru: 'протокол консилиума', en: 'minutes of the consilium' } },
    { code: 'commission-resolution', words: { bg: 'постановление на комисията за непълнолетни', ru: 'постановление КДН и ЗП', en: 'resolution of the commission on minors' } },
    { code: 'police-decision', words: { bg: 'решение на полицията', ru: 'решение ПДН', en: 'police decision' } },
    { code: 'school-decision', words: { bg: 'решение на училищния съвет по превенция', ru: 'решение совета профилактики школы', en: 'decision of the school council on prevention' } },
    { code: 'found-without-care', words: { bg: 'установено без родителска грижа', ru: 'выявлен факт отсутствия попечения', en: 'found without parental care' } },
    { code: 'improvement', words: { bg: 'подобрено положение', ru: 'улучшение положения', en: 'improvement' }, means: 'success' },
    { code: 'worse', words: { bg: 'влошаване, друг отчет', ru: 'ухудшение, другой учёт', en: 'worse, another register' } },
    { code: 'returned', words: { bg: 'върнато при родителите', ru: 'возвращён родителям', en: 'returned to the parents' } },
    { code: 'adopted', words: { bg: 'осиновено', ru: 'усыновлён', en: 'adopted' } },
    { code: 'moved', words: { bg: 'преместване', ru: 'переезд', en: 'moved away' } },
    { code: 'of-age', words: { bg: 'навършено пълнолетие', ru: 'совершеннолетие', en: 'came of age' } },
    { code: 'rights-lost', words: { bg: 'лишаване от родителски права', ru: 'лишение родительских прав', en: 'loss of parental rights' } },
    { code: 'died', words: { bg: 'смърт', ru: 'смерть', en: 'died' } },
    { code: 'recorded-in-error', words: { bg: 'грешка в отчета', ru: 'ошибка учёта', en: 'entered in error' } }
  ],
  registers: [
    { code: 'early-stage', words: { bg: 'семейства в ранен етап на неблагополучие', ru: 'семьи на ранней стадии неблагополучия', en: 'early-stage families' }, means: 'risk' },
    { code: 'hard-situation', words: { bg: 'семейства в трудна житейска ситуация', ru: 'семьи в трудной жизненной ситуации', en: 'families in a difficult life situation' }, means: 'risk' },
    { code: 'sop', words: { bg: 'семейства в социално опасно положение', ru: 'семьи, находящиеся в социально опасном положении', en: 'families in a socially dangerous situation' }, means: 'risk' },
    { code: 'without-care', words: { bg: 'първичен отчет на деца без родителска грижа', ru: 'первичный учёт детей, оставшихся без попечения родителей', en: 'primary account of children left without parental care' } },
    { code: 'regional-bank', words: { bg: 'областна банка данни за децата без грижа', ru: 'региональный банк данных о детях', en: 'regional data bank on children' } },
    { code: 'federal-bank', words: { bg: 'федерална банка данни за децата без грижа', ru: 'федеральный банк данных о детях', en: 'federal data bank on children' } },
    { code: 'police', words: { bg: 'полицейски профилактичен отчет', ru: 'профилактический учёт ПДН', en: 'police preventive register' } },
    { code: 'school', words: { bg: 'училищен отчет', ru: 'внутришкольный учёт', en: 'school register' } }
  ]
}

export const registerRequirements: PackSource['requirements'] = [
  {
    id: 'resolution',
    before: ['register.enter', 'register.leave'],
    when: { input: 'register', is: 'sop' },
    ask: { all: [{ input: 'number' }, { input: 'basis', is: ['commission-resolution', 'improvement', 'of-age', 'moved', 'rights-lost', 'died', 'recorded-in-error'] }] },
    words: { bg: 'Вписване и отписване като семейство в социално опасно положение става с постановление с номер.', ru: 'Постановка на учёт СОП и снятие с него – по постановлению с номером.', en: 'A family enters and leaves the register of socially dangerous situations by a resolution with a number.' },
    basis: '120-ФЗ ст. 1, 6, 7',
    certainty: 'medium',
    verified: false,
    owner: 'commission'
  },
  {
    id: 'register-of-families',
    before: ['register.enter'],
    ask: { input: 'register', is: ['early-stage', 'hard-situation', 'sop', 'police', 'school'] },
    words: { bg: 'На този отчет стоят деца, а не семейства.', ru: 'На этом учёте состоят дети, а не семьи.', en: 'Children stand on this register, not families.' },
    basis: 'СК РФ ст. 122',
    certainty: 'high',
    verified: false,
    owner: 'commission'
  },
  {
    id: 'register-of-children',
    before: ['person.enter-register'],
    ask: { input: 'register', is: ['without-care', 'regional-bank', 'federal-bank', 'police', 'school'] },
    words: { bg: 'На този отчет стоят семейства, а не отделни лица.', ru: 'На этом учёте состоят семьи, а не отдельные лица.', en: 'Families stand on this register, not single persons.' },
    basis: '120-ФЗ ст. 1; СК РФ ст. 122',
    certainty: 'high',
    verified: false,
    owner: 'head'
  },
  {
    id: 'without-care-found',
    before: ['person.enter-register'],
    when: { input: 'register', is: 'without-care' },
    ask: { input: 'basis', is: 'found-without-care' },
    words: { bg: 'На първичния отчет детето се вписва, защото е установено без родителска грижа.', ru: 'На первичный учёт ребёнка ставят, когда выявлен факт отсутствия попечения.', en: 'A child enters the primary account because it was found to be without parental care.' },
    basis: 'СК РФ ст. 122, ч. 1; 48-ФЗ',
    certainty: 'medium',
    verified: false,
    owner: 'head'
  }
]

const keepers = ['commission', 'head', 'director', 'guardianship']
export const registersOfPersons = { 'person.enter-register': keepers, 'person.leave-register': keepers }
const recorders = ['worker', ...keepers]
export const registersRecordable: PackSource['recordable'] = { 'person.enter-register': recorders, 'person.leave-register': recorders }
