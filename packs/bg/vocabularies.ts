// biome-ignore-all format: one code a line
/** The codes that acts take, with their official words. */
import type { PackSource } from '#domain/law/pack.ts'
import { commonVocabularies } from '../common/vocabularies.ts'
import { courtVocabularies } from './court.ts'
import { statusVocabularies } from './status.ts'

export const vocabularies: PackSource['vocabularies'] = {
  ...commonVocabularies,
  ...courtVocabularies,
  ...statusVocabularies,
  'aid-ends': [
    { code: 'child-left', words: { bg: 'детето вече не е в това семейство', ru: 'ребёнок больше не в этой семье', en: 'the child is no longer in this family' } },
    { code: 'need-over', words: { bg: 'нуждата е отпаднала', ru: 'нужда отпала', en: 'the need is over' } },
    { code: 'of-age', words: { bg: 'навършено пълнолетие', ru: 'совершеннолетие', en: 'came of age' } },
    { code: 'on-request', words: { bg: 'по искане на получателя', ru: 'по просьбе получателя', en: 'at the recipient\'s request' } },
    { code: 'misused', words: { bg: 'помощта не се ползва по предназначение', ru: 'помощь используется не по назначению', en: 'the help is not used for its purpose' } }
  ],
  aids: [
    { code: 'one-off-prevention', words: { bg: 'еднократна помощ за превенция', ru: 'единовременная помощь для предотвращения', en: 'one-off help for prevention' } },
    { code: 'one-off-reintegration', words: { bg: 'еднократна помощ за реинтеграция', ru: 'единовременная помощь для реинтеграции', en: 'one-off help for reintegration' } },
    { code: 'one-off-kin', words: { bg: 'еднократна помощ за роднини и близки', ru: 'единовременная помощь родственникам', en: 'one-off help for kin' } },
    { code: 'one-off-foster', words: { bg: 'еднократна помощ за дете в приемно семейство', ru: 'единовременная помощь на ребёнка в приёмной семье', en: 'one-off help for a child in a foster family' } },
    { code: 'monthly-kin', words: { bg: 'месечни средства за роднини и близки', ru: 'ежемесячные средства родственникам', en: 'monthly help for kin' }, means: 'monthly' },
    { code: 'monthly-foster', words: { bg: 'месечни средства за приемно семейство', ru: 'ежемесячные средства приёмной семье', en: 'monthly help for a foster family' }, means: 'monthly' }
  ],
  'assessment-conclusions': [
    { code: 'support-at-home', words: { bg: 'подкрепа в семейна среда', ru: 'поддержка в семье', en: 'support in the family' } },
    { code: 'placement-needed', words: { bg: 'нужда от настаняване извън семейството', ru: 'нужно размещение вне семьи', en: 'placement outside the family is needed' } },
    { code: 'placement-continues', words: { bg: 'настаняването продължава', ru: 'размещение продолжается', en: 'the placement goes on' } },
    { code: 'return-possible', words: { bg: 'връщането в семейството е възможно', ru: 'возвращение в семью возможно', en: 'return to the family is possible' } },
    { code: 'no-further-need', words: { bg: 'няма нужда от закрила', ru: 'защита не нужна', en: 'no further need' } }
  ],
  authorities: [
    { code: 'office', words: { bg: 'дирекция „Социално подпомагане“', ru: 'дирекция социальной помощи', en: 'Social Assistance Directorate' } },
    { code: 'regional-office', words: { bg: 'регионална дирекция „Социално подпомагане“', ru: 'региональная дирекция социальной помощи', en: 'Regional Social Assistance Directorate' } },
    { code: 'child-agency', words: { bg: 'Държавна агенция за закрила на детето', ru: 'Государственное агентство по защите ребёнка', en: 'State Agency for Child Protection' } },
    { code: 'police', words: { bg: 'полиция', ru: 'полиция', en: 'police' } },
    { code: 'prosecutor', words: { bg: 'прокуратура', ru: 'прокуратура', en: 'prosecutor\'s office' } },
    { code: 'court', words: { bg: 'съд', ru: 'суд', en: 'court' } },
    { code: 'municipality', words: { bg: 'община', ru: 'муниципалитет', en: 'municipality' } },
    { code: 'hospital', words: { bg: 'лечебно заведение', ru: 'медицинская организация', en: 'hospital' } },
    { code: 'health-inspectorate', words: { bg: 'регионална здравна инспекция', ru: 'региональная инспекция здравоохранения', en: 'regional health inspectorate' } },
    { code: 'school', words: { bg: 'училище или детска градина', ru: 'школа или детский сад', en: 'school or kindergarten' } },
    { code: 'education-office', words: { bg: 'регионално управление на образованието', ru: 'региональное управление образования', en: 'regional education office' } },
    { code: 'provider', words: { bg: 'доставчик на социална услуга', ru: 'поставщик социальных услуг', en: 'social service provider' } },
    { code: 'trafficking-commission', words: { bg: 'комисия за борба с трафика на хора', ru: 'комиссия по борьбе с торговлей людьми', en: 'anti-trafficking commission' } },
    { code: 'earlier-system', words: { bg: 'предишна информационна система', ru: 'прежняя информационная система', en: 'earlier information system' } },
    { code: 'paper-file', words: { bg: 'хартиено досие', ru: 'бумажное дело', en: 'paper file' } }
  ],
  'capacity-areas': [
    { code: 'basic-care', words: { bg: 'базова грижа: храна, дом, здраве', ru: 'основной уход: еда, дом, здоровье', en: 'basic care: food, home, health' } },
    { code: 'safety', words: { bg: 'осигуряване на безопасност', ru: 'обеспечение безопасности', en: 'keeping the child safe' } },
    { code: 'warmth', words: { bg: 'емоционална топлина', ru: 'эмоциональное тепло', en: 'emotional warmth' } },
    { code: 'stimulation', words: { bg: 'стимулиране и учене', ru: 'развитие и обучение', en: 'stimulation and learning' } },
    { code: 'boundaries', words: { bg: 'насоки и граници', ru: 'руководство и границы', en: 'guidance and boundaries' } },
    { code: 'stability', words: { bg: 'стабилност и връзки', ru: 'стабильность и связи', en: 'stability and ties' } }
  ],
  'capacity-exceptions': [
    { code: 'siblings', words: { bg: 'братя и сестри да останат заедно', ru: 'чтобы братья и сёстры остались вместе', en: 'siblings stay together' } },
    { code: 'one-night', words: { bg: 'спешно за една нощ', ru: 'срочно на одну ночь', en: 'urgent, for one night' } }
  ],
  'capacity-levels': [
    { code: 'insufficient', words: { bg: 'недостатъчен', ru: 'недостаточный', en: 'insufficient' } },
    { code: 'partial', words: { bg: 'частичен', ru: 'частичный', en: 'partial' } },
    { code: 'sufficient', words: { bg: 'достатъчен', ru: 'достаточный', en: 'sufficient' } },
    { code: 'good', words: { bg: 'добър', ru: 'хороший', en: 'good' } }
  ],
  'capacity-occasions': [
    { code: 'before', words: { bg: 'преди работата с родителите', ru: 'до работы с родителями', en: 'before the work with the parents' } },
    { code: 'after', words: { bg: 'след работата с родителите', ru: 'после работы с родителями', en: 'after the work with the parents' } }
  ],
  'case-outcomes': [
    { code: 'successful', words: { bg: 'приключен успешно', ru: 'завершён успешно', en: 'closed as successful' }, means: 'success' },
    { code: 'unsuccessful', words: { bg: 'приключен неуспешно', ru: 'завершён неуспешно', en: 'closed as unsuccessful' }, means: 'failure' },
    { code: 'reintegrated', words: { bg: 'детето е реинтегрирано', ru: 'ребёнок реинтегрирован', en: 'the child is reintegrated' }, means: 'success' },
    { code: 'goals-reached', words: { bg: 'целите са постигнати', ru: 'цели достигнуты', en: 'goals reached' }, means: 'success' },
    { code: 'placed-until-age', words: { bg: 'настанено до пълнолетие, случаят се прехвърля', ru: 'размещён до совершеннолетия, случай передан', en: 'placed until of age, handed over' }, means: 'neutral' },
    { code: 'adopted', words: { bg: 'осиновено', ru: 'усыновлён', en: 'adopted' }, means: 'neutral' },
    { code: 'of-age', words: { bg: 'навършено пълнолетие', ru: 'совершеннолетие', en: 'came of age' }, means: 'neutral' },
    { code: 'transferred', words: { bg: 'прието от друга дирекция', ru: 'принят другой дирекцией', en: 'taken over by another office' }, means: 'neutral' },
    { code: 'moved-abroad', words: { bg: 'трайно напуснало страната', ru: 'выехал из страны', en: 'left the country' }, means: 'neutral' },
    { code: 'died', words: { bg: 'смърт', ru: 'смерть', en: 'died' }, means: 'neutral' }
  ],
  'case-types': [
    { code: 'protection', words: { bg: 'закрила', ru: 'защита', en: 'protection' } },
    { code: 'prevention', words: { bg: 'превенция на изоставянето', ru: 'предотвращение оставления', en: 'prevention of abandonment' } },
    { code: 'reintegration', words: { bg: 'реинтеграция', ru: 'реинтеграция', en: 'reintegration' } }
  ],
  'cause-occasions': [
    { code: 'at-removal', words: { bg: 'при извеждането', ru: 'при изъятии', en: 'at the removal' } },
    { code: 'review', words: { bg: 'при преглед', ru: 'при пересмотре', en: 'at a review' } },
    { code: 'before-return', words: { bg: 'преди връщането', ru: 'перед возвращением', en: 'before the return' } }
  ],
  'cause-states': [
    { code: 'present', words: { bg: 'налице', ru: 'есть', en: 'present' } },
    { code: 'eased', words: { bg: 'намаляла', ru: 'ослабла', en: 'eased' } },
    { code: 'gone', words: { bg: 'преодоляна', ru: 'преодолена', en: 'gone' } }
  ],
  'check-results': [
    { code: 'no-risk', words: { bg: 'няма риск – без отваряне на случай', ru: 'риска нет, случай не открывается', en: 'no risk, no case' } },
    { code: 'risk-case', words: { bg: 'риск – отваря се случай', ru: 'риск, открывается случай', en: 'risk, a case is opened' }, means: 'risk' },
    { code: 'risk-measure', words: { bg: 'риск – незабавна мярка', ru: 'риск, мера немедленно', en: 'risk, a measure at once' }, means: 'risk' },
    { code: 'forwarded', words: { bg: 'препратен на компетентната дирекция', ru: 'передан компетентной дирекции', en: 'forwarded to the competent office' } },
    { code: 'duplicate', words: { bg: 'повторен сигнал по открит случай', ru: 'повтор открытого случая', en: 'duplicate of an open case' } },
    { code: 'not-found', words: { bg: 'детето не е открито', ru: 'ребёнок не найден', en: 'child not found' } },
    { code: 'false-report', words: { bg: 'умишлено невярна информация', ru: 'заведомо ложное сообщение', en: 'deliberately false report' } }
  ],
  'contact-kinds': [
    ...(commonVocabularies['contact-kinds'] ?? []),
    { code: 'family-contact', words: { bg: 'среща на детето със семейството', ru: 'встреча ребёнка с семьёй', en: 'contact of the child with the family' }, means: 'held' },
    { code: 'family-contact-missed', words: { bg: 'несъстояла се среща със семейството', ru: 'несостоявшаяся встреча с семьёй', en: 'contact with the family that did not take place' }, means: 'missed' }
  ],
  'contact-places': [
    { code: 'home', words: { bg: 'в дома на родителя', ru: 'дома у родителя', en: 'at the parent\'s home' } },
    { code: 'carer', words: { bg: 'в дома на полагащия грижи', ru: 'дома у того, кто ухаживает', en: 'at the carer\'s home' } },
    { code: 'service', words: { bg: 'в социална услуга', ru: 'в социальной службе', en: 'in a social service' } },
    { code: 'office', words: { bg: 'в отдела', ru: 'в отделе', en: 'at the department' } },
    { code: 'outside', words: { bg: 'на открито или друго място', ru: 'на улице или в другом месте', en: 'outdoors or elsewhere' } },
    { code: 'remote', words: { bg: 'по телефон или интернет', ru: 'по телефону или интернету', en: 'by telephone or online' } }
  ],
  currencies: [
    { code: 'bgn', words: { bg: 'лева', ru: 'болгарский лев', en: 'Bulgarian lev' } },
    { code: 'eur', words: { bg: 'евро', ru: 'евро', en: 'euro' } }
  ],
  decisions: [
    { code: 'measure', words: { bg: 'мярка в семейна среда', ru: 'мера в семье', en: 'measure in the family' } },
    { code: 'placement', words: { bg: 'настаняване', ru: 'размещение', en: 'placement' } },
    { code: 'petition', words: { bg: 'искане до съда', ru: 'обращение в суд', en: 'petition to the court' } },
    { code: 'plan', words: { bg: 'план за действие', ru: 'план действий', en: 'action plan' } },
    { code: 'review', words: { bg: 'преглед', ru: 'пересмотр', en: 'review' } },
    { code: 'return', words: { bg: 'връщане в семейството', ru: 'возвращение в семью', en: 'return to the family' } }
  ],
  'family-measures': [
    { code: 'parent-help', words: { bg: 'педагогическа, психологическа и правна помощ на родителите (чл. 23, т. 1)', ru: 'педагогическая, психологическая и правовая помощь родителям (ст. 23 п. 1)', en: 'pedagogic, psychological and legal help to the parents (art. 23, item 1)' } },
    { code: 'services', words: { bg: 'насочване към социални услуги (чл. 23, т. 2)', ru: 'направление в социальные службы (ст. 23 п. 2)', en: 'referral to services (art. 23, item 2)' } },
    { code: 'child-counselling', words: { bg: 'консултиране на детето', ru: 'консультирование ребёнка', en: 'counselling of the child' } },
    { code: 'living-conditions', words: { bg: 'съдействие за подобряване на условията на живот', ru: 'содействие улучшению условий жизни', en: 'help to improve living conditions' } },
    { code: 'ties', words: { bg: 'работа по връзките и конфликтите в семейството', ru: 'работа со связями и конфликтами в семье', en: 'work on ties and conflicts in the family' } },
    { code: 'adoption-study', words: { bg: 'проучване на възможностите за осиновяване', ru: 'изучение возможностей усыновления', en: 'study of adoption' } },
    { code: 'work', words: { bg: 'съдействие за намиране на работа', ru: 'содействие в поиске работы', en: 'help to find work' } }
  ],
  'follow-up-conclusions': [
    { code: 'stable', words: { bg: 'семейството се справя', ru: 'семья справляется', en: 'the family copes' } },
    { code: 'support-needed', words: { bg: 'нужда от подкрепа', ru: 'нужна поддержка', en: 'support is needed' } },
    { code: 'new-risk', words: { bg: 'нов риск', ru: 'новый риск', en: 'new risk' } }
  ],
  'goal-progress': [
    { code: 'reached', words: { bg: 'постигната', ru: 'достигнута', en: 'reached' } },
    { code: 'closer', words: { bg: 'има напредък', ru: 'есть продвижение', en: 'progress' } },
    { code: 'same', words: { bg: 'без промяна', ru: 'без изменений', en: 'no change' } },
    { code: 'worse', words: { bg: 'влошаване', ru: 'ухудшение', en: 'worse' } },
    { code: 'dropped', words: { bg: 'отпаднала', ru: 'отпала', en: 'dropped' } }
  ],
  // as the catalogue of services has it: only the first is paid by the state for each place
  funding: [
    { code: 'state-budget', words: { bg: 'делегирана от държавата дейност', ru: 'за счёт государственного бюджета', en: 'state budget, delegated to the municipality' } },
    { code: 'municipal-budget', words: { bg: 'местна дейност', ru: 'за счёт муниципального бюджета', en: 'municipal budget' } },
    { code: 'project', words: { bg: 'проект', ru: 'проект', en: 'project' } },
    { code: 'own-means', words: { bg: 'собствени средства на доставчика', ru: 'собственные средства поставщика', en: 'the provider\'s own means' } }
  ],
  grounds: [
    { code: 'art-25-1-1', words: { bg: 'чл. 25, ал. 1, т. 1: родителите са починали, неизвестни, лишени или ограничени в права', ru: 'ст. 25 ч. 1 п. 1: родители умерли, неизвестны, лишены или ограничены в правах', en: 'art. 25(1)1: parents dead, unknown, deprived of or limited in rights' } },
    { code: 'art-25-1-2', words: { bg: 'чл. 25, ал. 1, т. 2: без основателна причина трайно не полагат грижи', ru: 'ст. 25 ч. 1 п. 2: без уважительной причины длительно не заботятся', en: 'art. 25(1)2: lastingly no care without good reason' } },
    { code: 'art-25-1-3', words: { bg: 'чл. 25, ал. 1, т. 3: трайна невъзможност да отглеждат детето', ru: 'ст. 25 ч. 1 п. 3: длительная невозможность воспитывать', en: 'art. 25(1)3: lasting impossibility to raise the child' } },
    { code: 'art-25-1-4', words: { bg: 'чл. 25, ал. 1, т. 4: жертва на насилие в семейството и сериозна опасност', ru: 'ст. 25 ч. 1 п. 4: жертва насилия в семье и серьёзная опасность', en: 'art. 25(1)4: victim of violence in the family with serious danger' } },
    { code: 'art-25-1-5', words: { bg: 'чл. 25, ал. 1, т. 5: случаите по чл. 11 от Хагската конвенция от 1996 г.', ru: 'ст. 25 ч. 1 п. 5: случаи ст. 11 Гаагской конвенции 1996 г.', en: 'art. 25(1)5: art. 11 of the 1996 Hague Convention' } }
  ],
  'foster-conclusions': [
    { code: 'suitable', words: { bg: 'подходящо за приемно семейство', ru: 'подходит в приёмную семью', en: 'suitable as a foster family' } },
    { code: 'unsuitable', words: { bg: 'неподходящо', ru: 'не подходит', en: 'unsuitable' } },
    { code: 'withdrawn', words: { bg: 'кандидатът се отказа', ru: 'кандидат отказался', en: 'the candidate withdrew' } }
  ],
  'foster-ends': [
    { code: 'own-wish', words: { bg: 'по собствено желание', ru: 'по собственному желанию', en: 'own wish' } },
    { code: 'unsuitable', words: { bg: 'не отговаря на условията', ru: 'не отвечает условиям', en: 'does not meet the conditions' } },
    { code: 'refusals', words: { bg: 'два отказа за подходящо дете', ru: 'два отказа от подходящего ребёнка', en: 'two refusals of a suitable child' } },
    { code: 'harm', words: { bg: 'нарушени права на дете', ru: 'нарушены права ребёнка', en: 'a child\'s rights were violated' } },
    { code: 'withdrawn', words: { bg: 'оттеглено заявление', ru: 'отозванное заявление', en: 'application withdrawn' } },
    { code: 'died', words: { bg: 'смърт', ru: 'смерть', en: 'death' } }
  ],
  'foster-kinds': [
    { code: 'urgent', words: { bg: 'спешна приемна грижа', ru: 'срочная приёмная забота', en: 'urgent foster care' } },
    { code: 'short-term', words: { bg: 'краткосрочна приемна грижа', ru: 'краткосрочная приёмная забота', en: 'short-term foster care' } },
    { code: 'long-term', words: { bg: 'дългосрочна приемна грижа', ru: 'долгосрочная приёмная забота', en: 'long-term foster care' } },
    { code: 'respite', words: { bg: 'заместваща приемна грижа', ru: 'замещающая приёмная забота', en: 'respite foster care' } }
  ],
  'foster-refusals': [
    { code: 'profile', words: { bg: 'друг профил на детето', ru: 'другой профиль ребёнка', en: 'another profile of child' } },
    { code: 'own-circumstances', words: { bg: 'промяна в семейството', ru: 'перемены в семье', en: 'changes in the family' } },
    { code: 'health', words: { bg: 'здравословни причини', ru: 'по здоровью', en: 'health' } },
    { code: 'distance', words: { bg: 'отдалеченост', ru: 'отдалённость', en: 'distance' } },
    { code: 'other', words: { bg: 'друга причина', ru: 'другая причина', en: 'another reason' } }
  ],
  'foster-types': [
    { code: 'professional', words: { bg: 'професионално приемно семейство', ru: 'профессиональная приёмная семья', en: 'professional foster family' } },
    { code: 'voluntary', words: { bg: 'доброволно приемно семейство', ru: 'добровольная приёмная семья', en: 'voluntary foster family' } }
  ],
  'offer-answers': [
    { code: 'accepted', words: { bg: 'приема мястото', ru: 'место принято', en: 'accepts the place' }, means: 'accepts' },
    { code: 'declined', words: { bg: 'отказва, остава в списъка', ru: 'отказ, остаётся в списке', en: 'declines and stays on the list' }, means: 'stays' },
    { code: 'no-longer', words: { bg: 'вече не желае услугата', ru: 'услуга больше не нужна', en: 'no longer wants the service' }, means: 'leaves' }
  ],
  'prolongation-outcomes': [
    { code: 'granted', words: { bg: 'удължава се', ru: 'продлевается', en: 'granted' }, means: 'grants' },
    { code: 'refused', words: { bg: 'отказ', ru: 'отказ', en: 'refused' }, means: 'refuses' }
  ],
  'sibling-exceptions': [
    { code: 'no-place-together', words: { bg: 'няма кой да приеме децата заедно', ru: 'некому принять детей вместе', en: 'nobody can take them together' } },
    { code: 'safety', words: { bg: 'съвместното настаняване е опасно за дете', ru: 'совместное размещение опасно для ребёнка', en: 'living together endangers a child' } },
    { code: 'needs', words: { bg: 'различни потребности от грижа', ru: 'разные потребности в уходе', en: 'different needs of care' } },
    { code: 'child-wish', words: { bg: 'желание на детето', ru: 'желание ребёнка', en: 'the child\'s wish' } },
    { code: 'same-day', words: { bg: 'следват братята и сестрите в същия ден', ru: 'братья и сёстры следуют в тот же день', en: 'the siblings follow on the same day' } },
    { code: 'court', words: { bg: 'решение на съда', ru: 'решение суда', en: 'the court decided so' } }
  ],
  'turn-exceptions': [
    { code: 'danger', words: { bg: 'опасност за детето', ru: 'опасность для ребёнка', en: 'danger to the child' } },
    { code: 'court', words: { bg: 'решение на съда или заповед', ru: 'решение суда или приказ', en: 'a judgment or order' } },
    { code: 'siblings', words: { bg: 'брат или сестра вече ползва услугата', ru: 'брат или сестра уже пользуется услугой', en: 'a sibling already uses the service' } },
    { code: 'unreachable', words: { bg: 'следващият не може да бъде открит', ru: 'следующего не удаётся найти', en: 'the next in turn cannot be reached' } }
  ],
  'use-ends': [
    { code: 'goals-reached', words: { bg: 'целите са постигнати', ru: 'цели достигнуты', en: 'goals reached' } },
    { code: 'own-wish', words: { bg: 'по желание на ползвателя', ru: 'по желанию получателя', en: 'the user\'s wish' } },
    { code: 'contract-ended', words: { bg: 'договорът е прекратен', ru: 'договор прекращён', en: 'the contract ended' } },
    { code: 'limit', words: { bg: 'изтекъл срок на престоя', ru: 'истёк срок пребывания', en: 'the limit of stay' } },
    { code: 'moved', words: { bg: 'преместване', ru: 'переезд', en: 'moved' } },
    { code: 'of-age', words: { bg: 'навършена възраст', ru: 'достигнут возраст', en: 'came of age' } },
    { code: 'died', words: { bg: 'смърт', ru: 'смерть', en: 'died' } }
  ],
  'waiting-ends': [
    { code: 'admitted', words: { bg: 'прието в услугата', ru: 'принят в службу', en: 'admitted' } },
    { code: 'no-need', words: { bg: 'вече няма нужда', ru: 'нужды больше нет', en: 'no longer needed' } },
    { code: 'other-service', words: { bg: 'ползва друга услуга', ru: 'пользуется другой службой', en: 'uses another service' } },
    { code: 'declined', words: { bg: 'отказ', ru: 'отказ', en: 'declined' } },
    { code: 'unreachable', words: { bg: 'не е открит', ru: 'не найден', en: 'cannot be reached' } },
    { code: 'died', words: { bg: 'смърт', ru: 'смерть', en: 'died' } }
  ],
  'handover-places': [
    { code: 'family', words: { bg: 'семейството', ru: 'семья', en: 'the family' } },
    { code: 'kin', words: { bg: 'роднини или близки', ru: 'родственники или близкие', en: 'relatives or close persons' } },
    { code: 'foster', words: { bg: 'приемно семейство', ru: 'приёмная семья', en: 'foster family' } },
    { code: 'service', words: { bg: 'социална услуга', ru: 'социальная служба', en: 'social service' } },
    { code: 'hospital', words: { bg: 'лечебно заведение', ru: 'медицинская организация', en: 'hospital' } }
  ],
  'hearing-ways': [
    { code: 'alone', words: { bg: 'лично, без родителите', ru: 'лично, без родителей', en: 'in person, without the parents' } },
    { code: 'with-trusted', words: { bg: 'в присъствието на близък човек', ru: 'в присутствии близкого человека', en: 'with a trusted person' } },
    { code: 'with-psychologist', words: { bg: 'с психолог', ru: 'с психологом', en: 'with a psychologist' } },
    { code: 'interpreter', words: { bg: 'с преводач или жестов език', ru: 'с переводчиком или жестовым языком', en: 'with an interpreter or sign language' } },
    { code: 'remote', words: { bg: 'по телефон или интернет', ru: 'по телефону или интернету', en: 'by telephone or online' } },
    { code: 'written', words: { bg: 'писмено', ru: 'письменно', en: 'in writing' } },
    { code: 'court', words: { bg: 'пред съда', ru: 'в суде', en: 'before the court' } }
  ],
  'kin-outcomes': [
    { code: 'suitable', words: { bg: 'подходящ и съгласен', ru: 'подходит и согласен', en: 'suitable and willing' }, means: 'suitable' },
    { code: 'unwilling', words: { bg: 'отказва', ru: 'отказывается', en: 'unwilling' } },
    { code: 'unsuitable', words: { bg: 'неподходящ', ru: 'не подходит', en: 'unsuitable' } },
    { code: 'not-found', words: { bg: 'не е открит', ru: 'не найден', en: 'not found' } },
    { code: 'none-known', words: { bg: 'няма кого да се проучи', ru: 'изучать некого', en: 'nobody to study' } }
  ],
  'ladder-steps': [
    { code: 'support', words: { bg: 'подкрепа на семейството', ru: 'поддержка семьи', en: 'support of the family' }, means: 'own-family' },
    { code: 'kin', words: { bg: 'проучване на роднини и близки', ru: 'изучение родственников и близких', en: 'study of relatives and close persons' } },
    { code: 'foster', words: { bg: 'проучване на приемна грижа', ru: 'изучение приёмной заботы', en: 'study of foster care' } },
    { code: 'hearing', words: { bg: 'изслушване на детето', ru: 'опрос ребёнка', en: 'hearing of the child' } },
    { code: 'causes', words: { bg: 'причини за извеждането', ru: 'причины изъятия', en: 'causes of the removal' } }
  ],
  'measure-ends': [
    { code: 'goals-reached', words: { bg: 'целите са постигнати', ru: 'цели достигнуты', en: 'goals reached' } },
    { code: 'no-effect', words: { bg: 'мярката не дава резултат', ru: 'мера не даёт результата', en: 'no effect' } },
    { code: 'placement', words: { bg: 'настаняване извън семейството', ru: 'размещение вне семьи', en: 'placement outside the family' } },
    { code: 'moved', words: { bg: 'смяна на адреса', ru: 'смена адреса', en: 'moved away' } },
    { code: 'of-age', words: { bg: 'навършено пълнолетие', ru: 'совершеннолетие', en: 'came of age' } }
  ],
  'meeting-kinds': [
    { code: 'multidisciplinary', words: { bg: 'мултидисциплинарен екип (координационен механизъм)', ru: 'мультидисциплинарная команда', en: 'multidisciplinary team' }, means: 'coordination' },
    { code: 'planning', words: { bg: 'работна среща по плана', ru: 'рабочая встреча по плану', en: 'planning meeting' } },
    { code: 'supervision', words: { bg: 'екипна среща в отдела', ru: 'встреча команды отдела', en: 'team meeting in the department' } },
    { code: 'returning', words: { bg: 'среща по механизма за завръщащи се деца', ru: 'встреча по механизму возвращения детей', en: 'meeting of the mechanism for returning children' } }
  ],
  'not-heard-reasons': [
    { code: 'too-young', words: { bg: 'възраст и развитие', ru: 'возраст и развитие', en: 'age and development' } },
    { code: 'refused', words: { bg: 'детето не желае', ru: 'ребёнок не желает', en: 'the child does not want to' } },
    { code: 'health', words: { bg: 'здравословно състояние', ru: 'состояние здоровья', en: 'state of health' } },
    { code: 'harm', words: { bg: 'изслушването би навредило на детето', ru: 'опрос повредил бы ребёнку', en: 'hearing would harm the child' } },
    { code: 'not-reachable', words: { bg: 'детето не е открито', ru: 'ребёнок не найден', en: 'the child cannot be reached' } }
  ],
  notices: [
    { code: 'order-served', words: { bg: 'връчване на заповедта', ru: 'вручение приказа', en: 'the order served' }, retired: true },
    { code: 'regional-inaction', words: { bg: 'уведомление до РДСП: шест месеца бездействие на родителя', ru: 'уведомление РДСП: шесть месяцев бездействия родителя', en: 'notice to the regional office: six months of parental inaction' } },
    { code: 'regional-consent', words: { bg: 'уведомление до РДСП: съгласие за осиновяване', ru: 'уведомление РДСП: согласие на усыновление', en: 'notice to the regional office: consent to adoption' } },
    { code: 'regional-ground', words: { bg: 'уведомление до РДСП: друго основание за вписване в регистъра', ru: 'уведомление РДСП: другое основание внесения в реестр', en: 'notice to the regional directorate: another ground for the register' } },
    { code: 'authority-abroad', words: { bg: 'уведомление до компетентния орган в чужбина', ru: 'уведомление компетентного органа за границей', en: 'notice to the competent authority abroad' } },
    { code: 'prosecutor', words: { bg: 'уведомление до прокуратурата', ru: 'уведомление прокуратуры', en: 'notice to the prosecutor' } },
    { code: 'police', words: { bg: 'уведомление до полицията', ru: 'уведомление полиции', en: 'notice to the police' } },
    { code: 'warning', words: { bg: 'предупреждение до подателя', ru: 'предупреждение заявителю', en: 'warning to the sender' } },
    { code: 'mediation-offer', words: { bg: 'предложение за медиация и консултиране', ru: 'предложение медиации и консультирования', en: 'offer of mediation and counselling' } },
    { code: 'court-report', words: { bg: 'социален доклад до съда', ru: 'социальный доклад в суд', en: 'social report to the court' } },
    { code: 'parents', words: { bg: 'уведомление до родителите', ru: 'уведомление родителей', en: 'notice to the parents' } }
  ],
  'outcome-bases': [
    { code: 'home-visit', words: { bg: 'посещение в дома', ru: 'посещение на дому', en: 'home visit' } },
    { code: 'talk', words: { bg: 'разговор със семейството', ru: 'разговор с семьёй', en: 'talk with the family' } },
    { code: 'school-or-doctor', words: { bg: 'справка от училище или лекар', ru: 'справка школы или врача', en: 'word from the school or the doctor' } },
    { code: 'provider', words: { bg: 'доклад на доставчик', ru: 'отчёт поставщика', en: 'provider\'s report' } },
    { code: 'registers', words: { bg: 'справка в регистрите', ru: 'справка по реестрам', en: 'registers' } }
  ],
  'outcome-months': [
    { code: '3', words: { bg: 'на третия месец', ru: 'на третий месяц', en: 'at three months' } },
    { code: '6', words: { bg: 'на шестия месец', ru: 'на шестой месяц', en: 'at six months' } },
    { code: '12', words: { bg: 'на дванадесетия месец', ru: 'на двенадцатый месяц', en: 'at twelve months' } }
  ],
  outcomes: [
    { code: 'at-home', words: { bg: 'при родителите, семейството се справя', ru: 'у родителей, семья справляется', en: 'with the parents, who cope' } },
    { code: 'at-home-support', words: { bg: 'при родителите, с подкрепа', ru: 'у родителей, с поддержкой', en: 'with the parents, with support' } },
    { code: 'at-home-risk', words: { bg: 'при родителите, с нов риск', ru: 'у родителей, новый риск', en: 'with the parents, a new risk' } },
    { code: 'outside', words: { bg: 'живее извън семейството', ru: 'живёт вне семьи', en: 'lives outside the family' } },
    { code: 'moved', words: { bg: 'семейството е напуснало страната', ru: 'семья выехала из страны', en: 'the family has left the country' } },
    { code: 'not-found', words: { bg: 'семейството не е открито', ru: 'семья не найдена', en: 'the family cannot be found' } }
  ],
  parties: [
    { code: 'parent', words: { bg: 'родител', ru: 'родитель', en: 'parent' } },
    { code: 'office', words: { bg: 'дирекция „Социално подпомагане“', ru: 'дирекция социальной помощи', en: 'Social Assistance Directorate' } },
    { code: 'prosecutor', words: { bg: 'прокурор', ru: 'прокурор', en: 'prosecutor' } },
    { code: 'carer', words: { bg: 'полагащият грижи', ru: 'лицо, осуществляющее уход', en: 'carer' } },
    { code: 'child', words: { bg: 'детето', ru: 'ребёнок', en: 'the child' } }
  ],
  'placement-exceptions': [
    { code: 'medical-care', words: { bg: 'трайно увреждане с нужда от постоянни медицински грижи', ru: 'стойкая инвалидность с постоянной медицинской помощью', en: 'permanent disability that needs constant medical care' } }
  ],
  'plan-kinds': [
    { code: 'action', words: { bg: 'план за действие', ru: 'план действий', en: 'action plan' } },
    { code: 'parents', words: { bg: 'план за работа с родителите', ru: 'план работы с родителями', en: 'plan of work with the parents' } },
    { code: 'reintegration', words: { bg: 'план за реинтеграция', ru: 'план реинтеграции', en: 'reintegration plan' } },
    { code: 'leaving-care', words: { bg: 'план за напускане на грижа', ru: 'план выхода из-под опеки', en: 'leaving-care plan' } },
    { code: 'exit', words: { bg: 'план за извеждане от институция', ru: 'план вывода из учреждения', en: 'plan of leaving an institution' } }
  ],
  'plan-resources': [
    { code: 'grandparents', words: { bg: 'баба или дядо', ru: 'бабушка или дедушка', en: 'grandparents' } },
    { code: 'relatives', words: { bg: 'други роднини', ru: 'другие родственники', en: 'other relatives' } },
    { code: 'friends', words: { bg: 'приятели и съседи', ru: 'друзья и соседи', en: 'friends and neighbours' } },
    { code: 'school', words: { bg: 'училище или детска градина', ru: 'школа или детский сад', en: 'school or kindergarten' } },
    { code: 'health', words: { bg: 'лекар или лечебно заведение', ru: 'врач или больница', en: 'doctor or hospital' } },
    { code: 'services', words: { bg: 'социални услуги в общината', ru: 'социальные службы муниципалитета', en: 'social services nearby' } },
    { code: 'municipality', words: { bg: 'община или кметство', ru: 'муниципалитет или мэрия', en: 'municipality' } },
    { code: 'community', words: { bg: 'читалище, църква, сдружение', ru: 'клуб, церковь, объединение', en: 'club, church, association' } },
    { code: 'work', words: { bg: 'работодател или бюро по труда', ru: 'работодатель или биржа труда', en: 'employer or labour office' } },
    { code: 'none', words: { bg: 'няма открити ресурси', ru: 'ресурсы не найдены', en: 'none found' } }
  ],
  recommendations: [
    { code: 'open-case', words: { bg: 'отваряне на случай', ru: 'открыть случай', en: 'open a case' } },
    { code: 'family-measure', words: { bg: 'мярка в семейна среда', ru: 'мера в семье', en: 'measure in the family' } },
    { code: 'placement', words: { bg: 'настаняване извън семейството', ru: 'размещение вне семьи', en: 'placement outside the family' } },
    { code: 'return', words: { bg: 'връщане в семейството', ru: 'возвращение в семью', en: 'return to the family' } },
    { code: 'no-action', words: { bg: 'няма нужда от действие', ru: 'действий не требуется', en: 'no action needed' } }
  ],
  relations: [
    { code: 'grandmother', words: { bg: 'баба', ru: 'бабушка', en: 'grandmother' } },
    { code: 'grandfather', words: { bg: 'дядо', ru: 'дедушка', en: 'grandfather' } },
    { code: 'aunt', words: { bg: 'леля', ru: 'тётя', en: 'aunt' } },
    { code: 'uncle', words: { bg: 'чичо или вуйчо', ru: 'дядя', en: 'uncle' } },
    { code: 'sibling', words: { bg: 'пълнолетен брат или сестра', ru: 'совершеннолетний брат или сестра', en: 'adult brother or sister' } },
    { code: 'cousin', words: { bg: 'друг роднина', ru: 'другой родственник', en: 'other relative' } },
    { code: 'godparent', words: { bg: 'кръстник', ru: 'крёстный', en: 'godparent' } },
    { code: 'close-person', words: { bg: 'близък на семейството', ru: 'близкий семье человек', en: 'close person' } },
    { code: 'none-known', words: { bg: 'няма известни близки', ru: 'близкие не известны', en: 'no relatives or close persons known' } }
  ],
  'removal-causes': [
    { code: 'needs-unseen', words: { bg: 'родителят не разпознава потребностите на детето', ru: 'родитель не видит нужд ребёнка', en: 'the parent does not see the child\'s needs' } },
    { code: 'neglect', words: { bg: 'пренебрегване', ru: 'пренебрежение нуждами', en: 'neglect' } },
    { code: 'violence', words: { bg: 'насилие', ru: 'насилие', en: 'violence' } },
    { code: 'unsafe', words: { bg: 'несигурна среда', ru: 'небезопасная среда', en: 'unsafe surroundings' } },
    { code: 'addiction', words: { bg: 'зависимост на родител', ru: 'зависимость родителя', en: 'a parent\'s addiction' } },
    { code: 'illness', words: { bg: 'болест или увреждане на родител', ru: 'болезнь или инвалидность родителя', en: 'a parent\'s illness or disability' } },
    { code: 'absent', words: { bg: 'родителят отсъства', ru: 'родитель отсутствует', en: 'the parent is absent' } },
    { code: 'abroad', words: { bg: 'родителят работи в чужбина', ru: 'родитель работает за границей', en: 'the parent works abroad' } },
    { code: 'detained', words: { bg: 'родителят е задържан', ru: 'родитель под стражей', en: 'the parent is detained' } },
    { code: 'housing', words: { bg: 'лоши жилищни условия', ru: 'плохие жилищные условия', en: 'bad housing' } },
    { code: 'poverty', words: { bg: 'бедност', ru: 'бедность', en: 'poverty' } },
    { code: 'conflict', words: { bg: 'конфликт между родителите', ru: 'конфликт родителей', en: 'conflict between the parents' } },
    { code: 'dead-or-unknown', words: { bg: 'родителите са починали или неизвестни', ru: 'родители умерли или неизвестны', en: 'the parents are dead or unknown' } },
    { code: 'childs-needs', words: { bg: 'особени потребности на детето', ru: 'особые нужды ребёнка', en: 'special needs of the child' } },
    { code: 'no-carer', words: { bg: 'болест или отказ на полагащия грижи', ru: 'болезнь или отказ того, кто ухаживает', en: 'illness or refusal of the carer' } }
  ],
  'review-decisions': [
    { code: 'continue', words: { bg: 'продължава по плана', ru: 'продолжать по плану', en: 'go on as planned' } },
    { code: 'change-plan', words: { bg: 'промяна на плана', ru: 'изменить план', en: 'change the plan' } },
    { code: 'change-measure', words: { bg: 'промяна на мярката', ru: 'изменить меру', en: 'change the measure' } },
    { code: 'return', words: { bg: 'подготовка за връщане в семейството', ru: 'готовить возвращение в семью', en: 'prepare the return to the family' } },
    { code: 'close', words: { bg: 'закриване на случая', ru: 'закрыть случай', en: 'close the case' } }
  ],
  risks: [
    { code: 'without-care', words: { bg: 'останало без грижата на родителите (§ 1, т. 11, б. „а“)', ru: 'осталось без попечения родителей (§ 1, п. 11 „а“)', en: 'left without parental care (§ 1, item 11a)' } },
    { code: 'violence', words: { bg: 'жертва на злоупотреба или насилие (б. „б“)', ru: 'жертва злоупотребления или насилия („б“)', en: 'victim of abuse or violence (b)' }, means: 'violence' },
    { code: 'exploitation', words: { bg: 'жертва на експлоатация (б. „б“)', ru: 'жертва эксплуатации („б“)', en: 'victim of exploitation (b)' } },
    { code: 'trafficking', words: { bg: 'жертва на трафик', ru: 'жертва торговли людьми', en: 'victim of trafficking' } },
    { code: 'development', words: { bg: 'опасност за развитието (б. „в“)', ru: 'угроза развитию („в“)', en: 'danger to development (c)' } },
    { code: 'neglect', words: { bg: 'пренебрегване на потребностите', ru: 'пренебрежение нуждами', en: 'neglect of needs' } },
    { code: 'abandonment', words: { bg: 'риск от изоставяне', ru: 'риск оставления', en: 'risk of abandonment' } },
    { code: 'dropout', words: { bg: 'отпаднало или в риск да отпадне от училище (б. „г“)', ru: 'выбыло или может выбыть из школы („г“)', en: 'dropped out or at risk of it (d)' } },
    { code: 'disability', words: { bg: 'увреждане с нужда от подкрепа', ru: 'инвалидность с потребностью в поддержке', en: 'disability in need of support' } }
  ],
  'rung-outcomes': [
    { code: 'suitable', words: { bg: 'има подходящо и свободно', ru: 'есть подходящее и свободное', en: 'a suitable one is free' }, means: 'suitable' },
    { code: 'none-free', words: { bg: 'няма свободно място', ru: 'нет свободного места', en: 'none free' } },
    { code: 'none-suitable', words: { bg: 'няма подходящо за детето', ru: 'нет подходящего для ребёнка', en: 'none suitable for the child' } },
    { code: 'refused', words: { bg: 'отказ на детето или семейството', ru: 'отказ ребёнка или семьи', en: 'refused by the child or the family' } }
  ],
  'signal-kinds': [
    { code: 'violence-physical', words: { bg: 'физическо насилие', ru: 'физическое насилие', en: 'physical violence' }, means: 'violence' },
    { code: 'violence-psychological', words: { bg: 'психическо насилие', ru: 'психологическое насилие', en: 'psychological violence' }, means: 'violence' },
    { code: 'violence-sexual', words: { bg: 'сексуално насилие', ru: 'сексуальное насилие', en: 'sexual violence' }, means: 'violence' },
    { code: 'violence-witnessed', words: { bg: 'свидетел на домашно насилие', ru: 'свидетель домашнего насилия', en: 'witness of domestic violence' }, means: 'violence' },
    { code: 'neglect', words: { bg: 'пренебрегване', ru: 'пренебрежение нуждами', en: 'neglect' } },
    { code: 'exploitation', words: { bg: 'експлоатация', ru: 'эксплуатация', en: 'exploitation' }, means: 'violence' },
    { code: 'trafficking', words: { bg: 'трафик на деца', ru: 'торговля детьми', en: 'child trafficking' } },
    { code: 'abandonment', words: { bg: 'риск от изоставяне', ru: 'риск оставления', en: 'risk of abandonment' } },
    { code: 'without-care', words: { bg: 'дете, останало без грижа', ru: 'ребёнок, оставшийся без попечения', en: 'child left without care' } },
    { code: 'disability', words: { bg: 'дете с увреждане', ru: 'ребёнок с инвалидностью', en: 'child with a disability' } },
    { code: 'antisocial', words: { bg: 'противообществени прояви', ru: 'антиобщественное поведение', en: 'antisocial conduct' } },
    { code: 'minor-pregnant', words: { bg: 'непълнолетна бременна или родила', ru: 'несовершеннолетняя беременная или родившая', en: 'minor pregnant or having given birth' } },
    { code: 'minor-mother', words: { bg: 'дете на непълнолетна майка', ru: 'ребёнок несовершеннолетней матери', en: 'child of a minor mother' } },
    { code: 'dropout', words: { bg: 'риск от отпадане от училище', ru: 'риск отчисления из школы', en: 'risk of dropping out of school' } },
    { code: 'parental-conflict', words: { bg: 'родителски конфликт', ru: 'конфликт родителей', en: 'parental conflict' } },
    { code: 'placed-child', words: { bg: 'настанено дете', ru: 'размещённый ребёнок', en: 'child already placed' } },
    { code: 'service-use', words: { bg: 'ползване на социална услуга', ru: 'пользование социальной услугой', en: 'use of a social service' } },
    { code: 'open-case', words: { bg: 'сигнал по открит случай', ru: 'сигнал по открытому случаю', en: 'signal on an open case' } }
  ],
  sources: [
    { code: 'child', words: { bg: 'детето', ru: 'сам ребёнок', en: 'the child' } },
    { code: 'parent', words: { bg: 'родител', ru: 'родитель', en: 'parent' } },
    { code: 'relative', words: { bg: 'роднина или близък', ru: 'родственник или близкий', en: 'relative or close person' } },
    { code: 'citizen', words: { bg: 'гражданин', ru: 'гражданин', en: 'member of the public' } },
    { code: 'anonymous', words: { bg: 'анонимен подател', ru: 'анонимный заявитель', en: 'anonymous sender' } },
    { code: 'helpline', words: { bg: 'Национална телефонна линия за деца 116 111', ru: 'Национальный детский телефон 116 111', en: 'National Child Helpline 116 111' } },
    { code: 'school', words: { bg: 'училище', ru: 'школа', en: 'school' } },
    { code: 'kindergarten', words: { bg: 'детска градина', ru: 'детский сад', en: 'kindergarten' } },
    { code: 'maternity-ward', words: { bg: 'родилно отделение', ru: 'родильное отделение', en: 'maternity ward' } },
    { code: 'hospital', words: { bg: 'лечебно заведение', ru: 'больница', en: 'hospital' } },
    { code: 'doctor', words: { bg: 'общопрактикуващ лекар', ru: 'семейный врач', en: 'general practitioner' } },
    { code: 'police', words: { bg: 'районно управление на МВР', ru: 'районное управление полиции', en: 'police district office' } },
    { code: 'prosecutor', words: { bg: 'прокуратура', ru: 'прокуратура', en: 'prosecutor\'s office' } },
    { code: 'court', words: { bg: 'съд', ru: 'суд', en: 'court' } },
    { code: 'municipality', words: { bg: 'община или кметство', ru: 'муниципалитет или мэрия', en: 'municipality' } },
    { code: 'child-agency', words: { bg: 'Държавна агенция за закрила на детето', ru: 'Государственное агентство по защите ребёнка', en: 'State Agency for Child Protection' } },
    { code: 'provider', words: { bg: 'доставчик на социална услуга', ru: 'поставщик социальных услуг', en: 'social service provider' } },
    { code: 'other-office', words: { bg: 'друга дирекция „Социално подпомагане“', ru: 'другая дирекция социальной помощи', en: 'another Social Assistance Directorate' } },
    { code: 'consulate', words: { bg: 'консулска служба', ru: 'консульская служба', en: 'consular service' } }
  ],
  'stay-bases': [
    { code: 'order', words: { bg: 'заповед на директора', ru: 'приказ директора', en: 'the director\'s order' } },
    { code: 'police-protection', words: { bg: 'полицейска закрила', ru: 'полицейская защита', en: 'police protection' } },
    { code: 'court', words: { bg: 'съдебно решение', ru: 'решение суда', en: 'judgment' } },
    { code: 'other-office', words: { bg: 'заповед на друга дирекция', ru: 'приказ другой дирекции', en: 'another office\'s order' } }
  ],
  'stay-ends': [
    { code: 'transfer', words: { bg: 'поето от друга служба', ru: 'принято другой службой', en: 'taken over by another office' } },
    { code: 'moved', words: { bg: 'преместване', ru: 'перемещение', en: 'moved' } },
    { code: 'court', words: { bg: 'решение на съда', ru: 'решение суда', en: 'the court\'s judgment' } },
    { code: 'returned-home', words: { bg: 'върнато в семейството', ru: 'возвращён в семью', en: 'returned to the family' }, means: 'home' },
    { code: 'of-age', words: { bg: 'навършено пълнолетие', ru: 'совершеннолетие', en: 'came of age' } },
    { code: 'adopted', words: { bg: 'осиновяване', ru: 'усыновление', en: 'adopted' } },
    { code: 'annulled', words: { bg: 'заповедта е отменена', ru: 'приказ отменён', en: 'the order was annulled' } },
    { code: 'other-office', words: { bg: 'прието от друга дирекция', ru: 'принят другой дирекцией', en: 'taken over by another office' } },
    { code: 'left', words: { bg: 'самоволно напускане', ru: 'самовольный уход', en: 'left on its own' } },
    { code: 'died', words: { bg: 'смърт', ru: 'смерть', en: 'died' } }
  ],
  'support-results': [
    { code: 'helped', words: { bg: 'рискът е преодолян', ru: 'риск преодолён', en: 'the risk is overcome' }, means: 'suitable' },
    { code: 'partly', words: { bg: 'частичен резултат', ru: 'частичный результат', en: 'partial result' } },
    { code: 'no-change', words: { bg: 'без промяна', ru: 'без изменений', en: 'no change' } },
    { code: 'refused', words: { bg: 'родителят отказва', ru: 'родитель отказывается', en: 'the parent refuses' } },
    { code: 'unreachable', words: { bg: 'родителят не е открит', ru: 'родитель не найден', en: 'the parent cannot be reached' } },
    { code: 'not-available', words: { bg: 'няма свободна услуга', ru: 'услуга недоступна', en: 'no such service is free' } }
  ],
  supports: [
    { code: 'counselling', words: { bg: 'консултиране и подкрепа', ru: 'консультирование и поддержка', en: 'counselling and support' } },
    { code: 'parenting', words: { bg: 'развиване на родителски умения', ru: 'развитие родительских навыков', en: 'parenting skills' } },
    { code: 'parent-search', words: { bg: 'издирване и връзка с родителя', ru: 'поиск родителя и связь с ним', en: 'finding the parent and keeping in touch' } },
    { code: 'one-off-aid', words: { bg: 'еднократна помощ', ru: 'единовременная помощь', en: 'one-off allowance' } },
    { code: 'material-aid', words: { bg: 'помощ в натура', ru: 'помощь в натуральной форме', en: 'help in kind' } },
    { code: 'housing', words: { bg: 'подобряване на жилищните условия', ru: 'улучшение жилищных условий', en: 'better housing' } },
    { code: 'community-centre', words: { bg: 'център за обществена подкрепа', ru: 'центр общественной поддержки', en: 'community support centre' } },
    { code: 'day-care', words: { bg: 'дневна грижа', ru: 'дневной уход', en: 'day care' } },
    { code: 'mediation', words: { bg: 'посредничество в конфликт', ru: 'посредничество в конфликте', en: 'mediation' } },
    { code: 'treatment', words: { bg: 'лечение или програма за зависимост', ru: 'лечение или программа от зависимости', en: 'treatment or addiction programme' } },
    { code: 'kin-support', words: { bg: 'помощ от близки в дома', ru: 'помощь близких на дому', en: 'help by relatives at home' } },
    { code: 'protection-order', words: { bg: 'мярка по Закона за защита от домашното насилие', ru: 'мера по закону о домашнем насилии', en: 'measure under the domestic violence law' } }
  ],
  urgencies: [
    { code: 'urgent', words: { bg: 'спешен: насилие или опасност за живота и здравето', ru: 'срочный: насилие или угроза жизни и здоровью', en: 'urgent: violence or danger to life and health' }, means: 'urgent' },
    { code: 'ordinary', words: { bg: 'обикновен', ru: 'обычный', en: 'ordinary' } },
    { code: 'returning', words: { bg: 'детето се очаква: завръща се от чужбина', ru: 'ребёнок ожидается: возвращается из-за границы', en: 'the child is expected: it is coming back from abroad' } }
  ]
}
