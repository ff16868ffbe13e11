// biome-ignore-all format: one code a line
/** The codes that acts take, with their official words. */
import type { PackSource } from '#domain/law/pack.ts'
import { commonVocabularies } from '../common/vocabularies.ts'

export const vocabularies: PackSource['vocabularies'] = {
  ...commonVocabularies,
  aids: [
    { code: 'one-off-prevention', words: { bg: 'еднократна помощ за превенция', ru: 'единовременная помощь для предотвращения', en: 'one-off help for prevention' } },
    { code: 'one-off-reintegration', words: { bg: 'еднократна помощ за реинтеграция', ru: 'единовременная помощь для реинтеграции', en: 'one-off help for reintegration' } },
    { code: 'one-off-kin', words: { bg: 'еднократна помощ за роднини и близки', ru: 'единовременная помощь родственникам', en: 'one-off help for kin' } },
    { code: 'monthly-kin', words: { bg: 'месечни средства за роднини и близки', ru: 'ежемесячные средства родственникам', en: 'monthly help for kin' } },
    { code: 'monthly-foster', words: { bg: 'месечни средства за приемно семейство', ru: 'ежемесячные средства приёмной семье', en: 'monthly help for a foster family' } }
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
  'capacity-exceptions': [
    { code: 'siblings', words: { bg: 'братя и сестри да останат заедно', ru: 'чтобы братья и сёстры остались вместе', en: 'siblings stay together' } },
    { code: 'one-night', words: { bg: 'спешно за една нощ', ru: 'срочно на одну ночь', en: 'urgent, for one night' } }
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
  'check-results': [
    { code: 'no-risk', words: { bg: 'няма риск – без отваряне на случай', ru: 'риска нет, случай не открывается', en: 'no risk, no case' } },
    { code: 'risk-case', words: { bg: 'риск – отваря се случай', ru: 'риск, открывается случай', en: 'risk, a case is opened' }, means: 'risk' },
    { code: 'risk-measure', words: { bg: 'риск – незабавна мярка', ru: 'риск, мера немедленно', en: 'risk, a measure at once' }, means: 'risk' },
    { code: 'forwarded', words: { bg: 'препратен на компетентната дирекция', ru: 'передан компетентной дирекции', en: 'forwarded to the competent office' } },
    { code: 'duplicate', words: { bg: 'повторен сигнал по открит случай', ru: 'повтор открытого случая', en: 'duplicate of an open case' } },
    { code: 'not-found', words: { bg: 'детето не е открито', ru: 'ребёнок не найден', en: 'child not found' } },
    { code: 'false-report', words: { bg: 'умишлено невярна информация', ru: 'заведомо ложное сообщение', en: 'deliberately false report' } }
  ],
  courts: [
    { code: 'district', words: { bg: 'районен съд', ru: 'районный суд', en: 'district court' } },
    { code: 'regional', words: { bg: 'окръжен съд', ru: 'окружной суд', en: 'regional court' } },
    { code: 'administrative', words: { bg: 'административен съд', ru: 'административный суд', en: 'administrative court' } },
    { code: 'supreme-administrative', words: { bg: 'Върховен административен съд', ru: 'Высший административный суд', en: 'Supreme Administrative Court' } }
  ],
  currencies: [
    { code: 'bgn', words: { bg: 'лева', ru: 'болгарский лев', en: 'Bulgarian lev' } },
    { code: 'eur', words: { bg: 'евро', ru: 'евро', en: 'euro' } }
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
  grounds: [
    { code: 'art-25-1-1', words: { bg: 'чл. 25, ал. 1, т. 1: родителите са починали, неизвестни, лишени или ограничени в права', ru: 'ст. 25 ч. 1 п. 1: родители умерли, неизвестны, лишены или ограничены в правах', en: 'art. 25(1)1: parents dead, unknown, deprived of or limited in rights' } },
    { code: 'art-25-1-2', words: { bg: 'чл. 25, ал. 1, т. 2: без основателна причина трайно не полагат грижи', ru: 'ст. 25 ч. 1 п. 2: без уважительной причины длительно не заботятся', en: 'art. 25(1)2: lastingly no care without good reason' } },
    { code: 'art-25-1-3', words: { bg: 'чл. 25, ал. 1, т. 3: трайна невъзможност да отглеждат детето', ru: 'ст. 25 ч. 1 п. 3: длительная невозможность воспитывать', en: 'art. 25(1)3: lasting impossibility to raise the child' } },
    { code: 'art-25-1-4', words: { bg: 'чл. 25, ал. 1, т. 4: жертва на насилие в семейството и сериозна опасност', ru: 'ст. 25 ч. 1 п. 4: жертва насилия в семье и серьёзная опасность', en: 'art. 25(1)4: victim of violence in the family with serious danger' } },
    { code: 'art-25-1-5', words: { bg: 'чл. 25, ал. 1, т. 5: случаите по чл. 11 от Хагската конвенция от 1996 г.', ru: 'ст. 25 ч. 1 п. 5: случаи ст. 11 Гаагской конвенции 1996 г.', en: 'art. 25(1)5: art. 11 of the 1996 Hague Convention' } }
  ],
  'handover-places': [
    { code: 'family', words: { bg: 'семейството', ru: 'семья', en: 'the family' } },
    { code: 'kin', words: { bg: 'роднини или близки', ru: 'родственники или близкие', en: 'relatives or close persons' } },
    { code: 'foster', words: { bg: 'приемно семейство', ru: 'приёмная семья', en: 'foster family' } },
    { code: 'service', words: { bg: 'социална услуга', ru: 'социальная служба', en: 'social service' } },
    { code: 'hospital', words: { bg: 'лечебно заведение', ru: 'медицинская организация', en: 'hospital' } }
  ],
  'judgment-outcomes': [
    { code: 'confirms', words: { bg: 'настанява – потвърждава мярката', ru: 'размещает, подтверждает меру', en: 'places the child, confirms the measure' }, means: 'confirms' },
    { code: 'changes', words: { bg: 'променя настаняването', ru: 'изменяет размещение', en: 'changes the placement' }, means: 'changes' },
    { code: 'refuses', words: { bg: 'отхвърля искането или отменя заповедта', ru: 'отклоняет просьбу или отменяет приказ', en: 'refuses the request or annuls the order' }, means: 'refuses' },
    { code: 'ends', words: { bg: 'прекратява настаняването', ru: 'прекращает размещение', en: 'ends the placement' }, means: 'ends' }
  ],
  'kin-outcomes': [
    { code: 'suitable', words: { bg: 'подходящ и съгласен', ru: 'подходит и согласен', en: 'suitable and willing' } },
    { code: 'unwilling', words: { bg: 'отказва', ru: 'отказывается', en: 'unwilling' } },
    { code: 'unsuitable', words: { bg: 'неподходящ', ru: 'не подходит', en: 'unsuitable' } },
    { code: 'not-found', words: { bg: 'не е открит', ru: 'не найден', en: 'not found' } },
    { code: 'none-known', words: { bg: 'няма кого да се проучи', ru: 'изучать некого', en: 'nobody to study' } }
  ],
  'ladder-steps': [
    { code: 'support', words: { bg: 'подкрепа на семейството', ru: 'поддержка семьи', en: 'support of the family' } },
    { code: 'kin', words: { bg: 'проучване на роднини и близки', ru: 'изучение родственников и близких', en: 'study of relatives and close persons' } },
    { code: 'foster', words: { bg: 'проучване на приемна грижа', ru: 'изучение приёмной заботы', en: 'study of foster care' } }
  ],
  'measure-ends': [
    { code: 'goals-reached', words: { bg: 'целите са постигнати', ru: 'цели достигнуты', en: 'goals reached' } },
    { code: 'no-effect', words: { bg: 'мярката не дава резултат', ru: 'мера не даёт результата', en: 'no effect' } },
    { code: 'placement', words: { bg: 'настаняване извън семейството', ru: 'размещение вне семьи', en: 'placement outside the family' } },
    { code: 'moved', words: { bg: 'смяна на адреса', ru: 'смена адреса', en: 'moved away' } },
    { code: 'of-age', words: { bg: 'навършено пълнолетие', ru: 'совершеннолетие', en: 'came of age' } }
  ],
  'meeting-kinds': [
    { code: 'multidisciplinary', words: { bg: 'мултидисциплинарен екип (координационен механизъм)', ru: 'мультидисциплинарная команда', en: 'multidisciplinary team' } },
    { code: 'planning', words: { bg: 'работна среща по плана', ru: 'рабочая встреча по плану', en: 'planning meeting' } },
    { code: 'supervision', words: { bg: 'екипна среща в отдела', ru: 'встреча команды отдела', en: 'team meeting in the department' } },
    { code: 'returning', words: { bg: 'среща по механизма за завръщащи се деца', ru: 'встреча по механизму возвращения детей', en: 'meeting of the mechanism for returning children' } }
  ],
  notices: [
    { code: 'order-served', words: { bg: 'връчване на заповедта', ru: 'вручение приказа', en: 'the order served' } },
    { code: 'regional-inaction', words: { bg: 'уведомление до РДСП: шест месеца бездействие на родителя', ru: 'уведомление РДСП: шесть месяцев бездействия родителя', en: 'notice to the regional office: six months of parental inaction' } },
    { code: 'regional-consent', words: { bg: 'уведомление до РДСП: съгласие за осиновяване', ru: 'уведомление РДСП: согласие на усыновление', en: 'notice to the regional office: consent to adoption' } },
    { code: 'prosecutor', words: { bg: 'уведомление до прокуратурата', ru: 'уведомление прокуратуры', en: 'notice to the prosecutor' } },
    { code: 'police', words: { bg: 'уведомление до полицията', ru: 'уведомление полиции', en: 'notice to the police' } },
    { code: 'parents', words: { bg: 'уведомление до родителите', ru: 'уведомление родителей', en: 'notice to the parents' } }
  ],
  parties: [
    { code: 'parent', words: { bg: 'родител', ru: 'родитель', en: 'parent' } },
    { code: 'office', words: { bg: 'дирекция „Социално подпомагане“', ru: 'дирекция социальной помощи', en: 'Social Assistance Directorate' } },
    { code: 'prosecutor', words: { bg: 'прокурор', ru: 'прокурор', en: 'prosecutor' } },
    { code: 'carer', words: { bg: 'полагащият грижи', ru: 'лицо, осуществляющее уход', en: 'carer' } },
    { code: 'child', words: { bg: 'детето', ru: 'ребёнок', en: 'the child' } }
  ],
  'petition-kinds': [
    { code: 'placement', words: { bg: 'настаняване извън семейството (чл. 26, 28)', ru: 'размещение вне семьи (ст. 26, 28)', en: 'placement outside the family (art. 26, 28)' } },
    { code: 'change', words: { bg: 'промяна на настаняването', ru: 'изменение размещения', en: 'change of the placement' } },
    { code: 'extend', words: { bg: 'продължаване на настаняването', ru: 'продление размещения', en: 'longer placement' } },
    { code: 'end', words: { bg: 'прекратяване на настаняването (чл. 30)', ru: 'прекращение размещения (ст. 30)', en: 'end of the placement (art. 30)' } },
    { code: 'rights', words: { bg: 'ограничаване или лишаване от родителски права (чл. 131, 132 СК)', ru: 'ограничение или лишение родительских прав (ст. 131, 132 СК)', en: 'limitation or deprivation of parental rights' } },
    { code: 'domestic-violence', words: { bg: 'защита от домашно насилие', ru: 'защита от домашнего насилия', en: 'protection from domestic violence' } }
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
  'review-decisions': [
    { code: 'continue', words: { bg: 'продължава по плана', ru: 'продолжать по плану', en: 'go on as planned' } },
    { code: 'change-plan', words: { bg: 'промяна на плана', ru: 'изменить план', en: 'change the plan' } },
    { code: 'change-measure', words: { bg: 'промяна на мярката', ru: 'изменить меру', en: 'change the measure' } },
    { code: 'return', words: { bg: 'подготовка за връщане в семейството', ru: 'готовить возвращение в семью', en: 'prepare the return to the family' } },
    { code: 'close', words: { bg: 'закриване на случая', ru: 'закрыть случай', en: 'close the case' } }
  ],
  risks: [
    { code: 'without-care', words: { bg: 'останало без грижата на родителите (§ 1, т. 11, б. „а“)', ru: 'осталось без попечения родителей (§ 1, п. 11 „а“)', en: 'left without parental care (§ 1, item 11a)' } },
    { code: 'violence', words: { bg: 'жертва на злоупотреба или насилие (б. „б“)', ru: 'жертва злоупотребления или насилия („б“)', en: 'victim of abuse or violence (b)' } },
    { code: 'exploitation', words: { bg: 'жертва на експлоатация (б. „б“)', ru: 'жертва эксплуатации („б“)', en: 'victim of exploitation (b)' } },
    { code: 'trafficking', words: { bg: 'жертва на трафик', ru: 'жертва торговли людьми', en: 'victim of trafficking' } },
    { code: 'development', words: { bg: 'опасност за развитието (б. „в“)', ru: 'угроза развитию („в“)', en: 'danger to development (c)' } },
    { code: 'neglect', words: { bg: 'пренебрегване на потребностите', ru: 'пренебрежение нуждами', en: 'neglect of needs' } },
    { code: 'abandonment', words: { bg: 'риск от изоставяне', ru: 'риск оставления', en: 'risk of abandonment' } },
    { code: 'dropout', words: { bg: 'отпаднало или в риск да отпадне от училище (б. „г“)', ru: 'выбыло или может выбыть из школы („г“)', en: 'dropped out or at risk of it (d)' } },
    { code: 'disability', words: { bg: 'увреждане с нужда от подкрепа', ru: 'инвалидность с потребностью в поддержке', en: 'disability in need of support' } }
  ],
  'rung-outcomes': [
    { code: 'suitable', words: { bg: 'има подходящо и свободно', ru: 'есть подходящее и свободное', en: 'a suitable one is free' } },
    { code: 'none-free', words: { bg: 'няма свободно място', ru: 'нет свободного места', en: 'none free' } },
    { code: 'none-suitable', words: { bg: 'няма подходящо за детето', ru: 'нет подходящего для ребёнка', en: 'none suitable for the child' } },
    { code: 'refused', words: { bg: 'отказ на детето или семейството', ru: 'отказ ребёнка или семьи', en: 'refused by the child or the family' } }
  ],
  'signal-kinds': [
    { code: 'violence-physical', words: { bg: 'физическо насилие', ru: 'физическое насилие', en: 'physical violence' } },
    { code: 'violence-psychological', words: { bg: 'психическо насилие', ru: 'психологическое насилие', en: 'psychological violence' } },
    { code: 'violence-sexual', words: { bg: 'сексуално насилие', ru: 'сексуальное насилие', en: 'sexual violence' } },
    { code: 'violence-witnessed', words: { bg: 'свидетел на домашно насилие', ru: 'свидетель домашнего насилия', en: 'witness of domestic violence' } },
    { code: 'neglect', words: { bg: 'пренебрегване', ru: 'пренебрежение нуждами', en: 'neglect' } },
    { code: 'exploitation', words: { bg: 'експлоатация', ru: 'эксплуатация', en: 'exploitation' } },
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
    { code: 'moved', words: { bg: 'преместване', ru: 'перемещение', en: 'moved' } },
    { code: 'court', words: { bg: 'решение на съда', ru: 'решение суда', en: 'the court\'s judgment' } },
    { code: 'returned-home', words: { bg: 'върнато в семейството', ru: 'возвращён в семью', en: 'returned to the family' } },
    { code: 'of-age', words: { bg: 'навършено пълнолетие', ru: 'совершеннолетие', en: 'came of age' } },
    { code: 'adopted', words: { bg: 'осиновяване', ru: 'усыновление', en: 'adopted' } },
    { code: 'annulled', words: { bg: 'заповедта е отменена', ru: 'приказ отменён', en: 'the order was annulled' } },
    { code: 'other-office', words: { bg: 'прието от друга дирекция', ru: 'принят другой дирекцией', en: 'taken over by another office' } },
    { code: 'left', words: { bg: 'самоволно напускане', ru: 'самовольный уход', en: 'left on its own' } },
    { code: 'died', words: { bg: 'смърт', ru: 'смерть', en: 'died' } }
  ],
  'support-results': [
    { code: 'helped', words: { bg: 'рискът е преодолян', ru: 'риск преодолён', en: 'the risk is overcome' } },
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
    { code: 'ordinary', words: { bg: 'обикновен', ru: 'обычный', en: 'ordinary' } }
  ]
}
