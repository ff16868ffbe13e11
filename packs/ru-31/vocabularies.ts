// biome-ignore-all format: one code a line
/** The codes that acts take, with their official words. */
import type { PackSource } from '#domain/law/pack.ts'
import { commonVocabularies } from '../common/vocabularies.ts'
import { accompanimentVocabularies } from './accompaniment.ts'
import { agencyAuthorities, assistanceVocabularies } from './assistance.ts'
import { sessionVocabularies } from './commission.ts'
import { guardianshipVocabularies } from './guardianship.ts'
import { modelVocabularies } from './models.ts'
import { registerVocabularies } from './registers.ts'
import { rightsVocabularies } from './rights.ts'
import { serviceVocabularies } from './services.ts'
import { socialContractVocabularies } from './social-contracts.ts'

export const vocabularies: PackSource['vocabularies'] = {
  ...commonVocabularies,
  ...rightsVocabularies,
  ...guardianshipVocabularies,
  ...assistanceVocabularies,
  ...accompanimentVocabularies,
  ...registerVocabularies,
  ...serviceVocabularies,
  ...modelVocabularies,
  ...sessionVocabularies,
  ...socialContractVocabularies,
  applications: [
    { code: 'services', words: { bg: 'заявление за социални услуги', ru: 'заявление о социальных услугах', en: 'application for social services' } },
    { code: 'stay', words: { bg: 'заявление за временен престой на детето', ru: 'заявление о временном пребывании ребёнка', en: 'application for a temporary stay of the child' } }
  ],
  'assessment-conclusions': [
    { code: 'support-needed', words: { bg: 'нужда от съпровождане', ru: 'нуждается в сопровождении', en: 'in need of accompaniment' } },
    { code: 'urgent-help', words: { bg: 'нужда от незабавна помощ', ru: 'нуждается в неотложной помощи', en: 'in need of urgent help' } },
    { code: 'no-need', words: { bg: 'няма нужда', ru: 'не нуждается', en: 'no need' } },
    { code: 'behaviour-changed', words: { bg: 'родителят промени поведението си', ru: 'поведение родителя изменилось, иск о лишении прав не нужен', en: 'the parent has changed, no suit for deprivation' } },
    { code: 'behaviour-unchanged', words: { bg: 'родителят не промени поведението си', ru: 'поведение родителя не изменилось, нужен иск о лишении прав', en: 'the parent has not changed, a suit for deprivation is due' } }
  ],
  authorities: [
    ...agencyAuthorities,
    { code: 'office', words: { bg: 'управление за социална защита', ru: 'управление социальной защиты населения', en: 'social protection office' } },
    { code: 'social-centre', words: { bg: 'център „Семья“', ru: 'центр «Семья»', en: 'Family centre' } },
    { code: 'commission', words: { bg: 'комисия за непълнолетни', ru: 'КДН и ЗП', en: 'commission on minors' } },
    { code: 'police', words: { bg: 'полиция', ru: 'полиция', en: 'police' } },
    { code: 'guardianship', words: { bg: 'орган за настойничество', ru: 'орган опеки и попечительства', en: 'guardianship authority' } },
    { code: 'school', words: { bg: 'училище', ru: 'школа', en: 'school' } },
    { code: 'clinic', words: { bg: 'поликлиника', ru: 'поликлиника', en: 'clinic' } },
    { code: 'employment', words: { bg: 'център по заетостта', ru: 'центр занятости', en: 'employment centre' } },
    { code: 'prosecutor', words: { bg: 'прокуратура', ru: 'прокуратура', en: 'prosecutor\'s office' } },
    { code: 'court', words: { bg: 'съд', ru: 'суд', en: 'court' } },
    { code: 'municipality', words: { bg: 'глава на общината', ru: 'глава муниципалитета', en: 'head of the municipality' } },
    { code: 'earlier-system', words: { bg: 'предишна информационна система', ru: 'прежняя информационная система', en: 'earlier information system' } },
    { code: 'paper-file', words: { bg: 'хартиено досие', ru: 'бумажное дело', en: 'paper file' } }
  ],
  'case-outcomes': [
    { code: 'resolved', words: { bg: 'проблемът е решен', ru: 'проблема решена', en: 'problem resolved' }, means: 'success' },
    { code: 'improved', words: { bg: 'подобрение', ru: 'улучшение', en: 'improvement' }, means: 'success' },
    { code: 'unchanged', words: { bg: 'без промяна', ru: 'без изменений', en: 'no change' }, means: 'failure' },
    { code: 'worse', words: { bg: 'влошаване, друг статус', ru: 'ухудшение, другой статус', en: 'worse, another status' }, means: 'failure' },
    { code: 'refused', words: { bg: 'отказ на семейството', ru: 'отказ семьи', en: 'refused by the family' }, means: 'failure' },
    { code: 'moved', words: { bg: 'преместване', ru: 'переезд', en: 'moved away' }, means: 'neutral' },
    { code: 'of-age', words: { bg: 'навършено пълнолетие', ru: 'совершеннолетие', en: 'came of age' }, means: 'neutral' },
    { code: 'rights-lost', words: { bg: 'лишаване от родителски права', ru: 'лишение родительских прав', en: 'loss of parental rights' }, means: 'neutral' },
    { code: 'died', words: { bg: 'смърт', ru: 'смерть', en: 'died' }, means: 'neutral' },
    { code: 'recorded-in-error', words: { bg: 'грешка в отчета', ru: 'ошибка учёта', en: 'entered in error' }, means: 'neutral' },
    { code: 'returned', words: { bg: 'детето е върнато в семейството', ru: 'ребёнок возвращён в кровную семью', en: 'the child is back in its family' }, means: 'success' },
    { code: 'adopted', words: { bg: 'осиновено', ru: 'усыновлён', en: 'adopted' }, means: 'success' }
  ],
  'case-types': [
    { code: 'accompaniment', words: { bg: 'социално съпровождане', ru: 'социальное сопровождение', en: 'social accompaniment' }, means: 'family' },
    { code: 'prevention', words: { bg: 'индивидуална превенция', ru: 'индивидуальная профилактическая работа', en: 'individual prevention' }, means: 'family' },
    { code: 'social-contract', words: { bg: 'социален договор', ru: 'социальный контракт', en: 'social contract' }, means: 'family' },
    { code: 'guardianship', words: { bg: 'настойничество и попечителство', ru: 'опека и попечительство', en: 'guardianship' }, means: 'child' }
  ],
  'check-results': [
    { code: 'no-trouble', words: { bg: 'не са установени признаци', ru: 'признаков не выявлено', en: 'no signs of trouble' } },
    { code: 'early-stage', words: { bg: 'ранен етап на семейно неблагополучие', ru: 'ранняя стадия семейного неблагополучия', en: 'early stage of family trouble' }, means: 'risk' },
    { code: 'hard-situation', words: { bg: 'трудна житейска ситуация', ru: 'трудная жизненная ситуация', en: 'difficult life situation' }, means: 'risk' },
    { code: 'sop-material', words: { bg: 'материал за социално опасно положение', ru: 'материал о социально опасном положении', en: 'material on a socially dangerous situation' }, means: 'risk' },
    { code: 'forwarded', words: { bg: 'препратен на компетентния орган', ru: 'передано компетентному органу', en: 'forwarded to the competent body' } },
    { code: 'duplicate', words: { bg: 'повторение', ru: 'повтор', en: 'duplicate' } },
    { code: 'not-found', words: { bg: 'семейството не е открито', ru: 'семья не найдена', en: 'family not found' } },
    { code: 'false-report', words: { bg: 'невярно съобщение', ru: 'ложное сообщение', en: 'false report' } },
    { code: 'without-care', words: { bg: 'дете без родителска грижа', ru: 'ребёнок остался без попечения родителей', en: 'child left without parental care' }, means: 'risk' }
  ],
  'contract-ends': [
    { code: 'goal-reached', words: { bg: 'целта е постигната', ru: 'цель достигнута', en: 'goal reached' } },
    { code: 'term', words: { bg: 'изтекъл срок', ru: 'истёк срок', en: 'term over' } },
    { code: 'refused', words: { bg: 'отказ на семейството', ru: 'отказ семьи', en: 'refused by the family' } },
    { code: 'moved', words: { bg: 'преместване', ru: 'переезд', en: 'moved away' } }
  ],
  'contact-kinds': [
    ...(commonVocabularies['contact-kinds'] ?? []),
    { code: 'attempt', words: { bg: 'посещение, семейството не беше намерено', ru: 'выход, семью не застали', en: 'visit, the family was not found' } },
    { code: 'supervision-visit', words: { bg: 'планова проверка на живота на детето', ru: 'плановая проверка условий жизни подопечного', en: 'supervision visit' } }
  ],
  'follow-up-conclusions': [
    { code: 'stable', words: { bg: 'положението е стабилно', ru: 'положение стабильное', en: 'stable' } },
    { code: 'support-needed', words: { bg: 'нужда от подкрепа', ru: 'нужна поддержка', en: 'support is needed' } },
    { code: 'relapse', words: { bg: 'повторно неблагополучие', ru: 'повторное неблагополучие', en: 'relapse' } }
  ],
  'level-reasons': [
    { code: 'accepted', words: { bg: 'приемане за съпровождане', ru: 'принятие на сопровождение', en: 'accepted for accompaniment' } },
    { code: 'threat', words: { bg: 'нова заплаха', ru: 'новая угроза', en: 'new threat' } },
    { code: 'relapse', words: { bg: 'влошаване', ru: 'рецидив', en: 'relapse' } },
    { code: 'improved', words: { bg: 'подобрение', ru: 'улучшение', en: 'improvement' } },
    { code: 'return', words: { bg: 'връщане на детето', ru: 'возвращение ребёнка', en: 'return of the child' } }
  ],
  levels: [
    { code: 'emergency', words: { bg: 'спешно ниво', ru: 'экстренный уровень', en: 'emergency level' } },
    { code: 'crisis', words: { bg: 'кризисно ниво', ru: 'кризисный уровень', en: 'crisis level' } },
    { code: 'basic', words: { bg: 'базово ниво', ru: 'базовый уровень', en: 'basic level' } },
    { code: 'adaptation', words: { bg: 'адаптационно ниво', ru: 'адаптационный уровень', en: 'adaptation level' } }
  ],
  'meeting-kinds': [
    { code: 'consilium', words: { bg: 'междуведомствен консилиум', ru: 'межведомственный консилиум', en: 'interdepartmental consilium' } },
    { code: 'commission', words: { bg: 'заседание на комисията за непълнолетни', ru: 'заседание КДН и ЗП', en: 'session of the commission on minors' } },
    { code: 'network', words: { bg: 'мрежова среща', ru: 'сетевая встреча', en: 'network meeting' } }
  ],
  'need-decisions': [
    { code: 'recognised', words: { bg: 'признат за нуждаещ се', ru: 'признан нуждающимся', en: 'recognised as in need' } },
    { code: 'refused', words: { bg: 'отказ', ru: 'отказано', en: 'refused' } }
  ],
  notices: [
    { code: 'checked', words: { bg: 'съобщение до подателя, че е проверено', ru: 'сообщение заявителю о проверке', en: 'word to the reporter that it was checked' } },
    { code: 'prosecutor', words: { bg: 'уведомление до прокурора', ru: 'уведомление прокурору', en: 'notice to the prosecutor' } },
    { code: 'commission', words: { bg: 'съобщение до комисията за непълнолетни', ru: 'сообщение в КДН и ЗП', en: 'message to the commission on minors' } },
    { code: 'guardianship', words: { bg: 'съобщение до органа за настойничество', ru: 'сообщение в орган опеки', en: 'message to the guardianship authority' } },
    { code: 'parents', words: { bg: 'уведомление до родителите', ru: 'уведомление родителям', en: 'notice to the parents' } },
    { code: 'registry-office', words: { bg: 'извлечение от решение до гражданския регистър', ru: 'выписка из решения в орган ЗАГС', en: 'extract of a judgment to the registry office' } }
  ],
  'parental-statuses': [
    { code: 'deprived', words: { bg: 'лишен от родителски права', ru: 'лишён родительских прав', en: 'deprived of parental rights' } },
    { code: 'limited', words: { bg: 'ограничен в родителските права', ru: 'ограничен в родительских правах', en: 'limited in parental rights' } },
    { code: 'restored', words: { bg: 'възстановен в родителските права', ru: 'восстановлен в родительских правах', en: 'restored to parental rights' } },
    { code: 'limitation-cancelled', words: { bg: 'ограничението е отменено', ru: 'ограничение отменено', en: 'limitation cancelled' } }
  ],
  'plan-kinds': [
    { code: 'individual', words: { bg: 'индивидуален план за съпровождане', ru: 'индивидуальный план сопровождения', en: 'individual plan of accompaniment' } },
    { code: 'prevention', words: { bg: 'междуведомствен план за индивидуална превенция', ru: 'межведомственный план ИПР', en: 'interdepartmental prevention plan' } },
    { code: 'safety', words: { bg: 'план за безопасност', ru: 'план безопасности', en: 'safety plan' } },
    { code: 'return', words: { bg: 'план за връщане в семейството', ru: 'план возвращения в семью', en: 'plan of the return to the family' } },
    { code: 'stay', words: { bg: 'план на временния престой', ru: 'план временного пребывания', en: 'plan of the temporary stay' } },
    { code: 'arrangement', words: { bg: 'план за устройване на детето', ru: 'план защиты прав и жизнеустройства ребёнка', en: 'plan of the child\'s placement' } }
  ],
  recommendations: [
    { code: 'accept', words: { bg: 'приемане за съпровождане', ru: 'принять на сопровождение', en: 'accept for accompaniment' } },
    { code: 'change-level', words: { bg: 'смяна на нивото', ru: 'изменить уровень', en: 'change the level' } },
    { code: 'sop', words: { bg: 'признаване за семейство в социално опасно положение', ru: 'признать находящейся в СОП', en: 'recognise as in a socially dangerous situation' } },
    { code: 'close', words: { bg: 'закриване на съпровождането', ru: 'завершить сопровождение', en: 'close the accompaniment' } },
    { code: 'no-action', words: { bg: 'няма нужда от действие', ru: 'действий не требуется', en: 'no action needed' } }
  ],
  'review-decisions': [
    { code: 'continue', words: { bg: 'продължава', ru: 'продолжить', en: 'go on' } },
    { code: 'change-plan', words: { bg: 'промяна на плана', ru: 'изменить план', en: 'change the plan' } },
    { code: 'change-level', words: { bg: 'смяна на нивото', ru: 'изменить уровень', en: 'change the level' } },
    { code: 'close', words: { bg: 'закриване', ru: 'завершить', en: 'close' } }
  ],
  risks: [
    { code: 'school', words: { bg: 'отпадане от училище', ru: 'выпадение из школы', en: 'dropping out of school' } },
    { code: 'neglect', words: { bg: 'липса на грижа', ru: 'ненадлежащий уход', en: 'neglect' } },
    { code: 'violence', words: { bg: 'насилие', ru: 'насилие', en: 'violence' }, means: 'violence' },
    { code: 'alcohol', words: { bg: 'алкохол', ru: 'алкоголь', en: 'alcohol' } },
    { code: 'debt', words: { bg: 'дългове', ru: 'долги', en: 'debts' } },
    { code: 'housing', words: { bg: 'жилищни условия', ru: 'жилищные условия', en: 'housing' } },
    { code: 'health', words: { bg: 'здраве', ru: 'здоровье', en: 'health' } },
    { code: 'removal', words: { bg: 'риск от отнемане на детето', ru: 'риск отобрания ребёнка', en: 'risk of removal' } }
  ],
  'signal-kinds': [
    { code: 'school-absence', words: { bg: 'отсъствия от училище', ru: 'пропуски занятий', en: 'missed school' } },
    { code: 'neglect', words: { bg: 'липса на грижа', ru: 'ненадлежащий уход', en: 'neglect' } },
    { code: 'cruelty', words: { bg: 'жестоко отношение', ru: 'жестокое обращение', en: 'cruel treatment' }, means: 'violence' },
    { code: 'drinking', words: { bg: 'злоупотреба с алкохол на родителите', ru: 'злоупотребление алкоголем родителей', en: 'drinking parents' } },
    { code: 'conflict', words: { bg: 'конфликт в семейството', ru: 'конфликт в семье', en: 'conflict in the family' } },
    { code: 'poverty', words: { bg: 'бедност, лоши битови условия', ru: 'бедность, плохие бытовые условия', en: 'poverty, poor living conditions' } },
    { code: 'newborn-refusal', words: { bg: 'отказ от новородено', ru: 'отказ от новорождённого', en: 'refusal of a newborn' } },
    { code: 'without-care', words: { bg: 'дете без родителска грижа', ru: 'ребёнок без попечения родителей', en: 'child without parental care' } },
    { code: 'offence', words: { bg: 'нарушение на непълнолетен', ru: 'правонарушение несовершеннолетнего', en: 'offence by a minor' } }
  ],
  sources: [
    { code: 'child', words: { bg: 'детето', ru: 'сам ребёнок', en: 'the child' } },
    { code: 'parent', words: { bg: 'родител', ru: 'родитель', en: 'parent' } },
    { code: 'relative', words: { bg: 'роднина', ru: 'родственник', en: 'relative' } },
    { code: 'citizen', words: { bg: 'гражданин', ru: 'гражданин', en: 'member of the public' } },
    { code: 'anonymous', words: { bg: 'анонимен подател', ru: 'анонимный заявитель', en: 'anonymous sender' } },
    { code: 'helpline', words: { bg: 'телефон за доверие', ru: 'телефон доверия', en: 'helpline' } },
    { code: 'school', words: { bg: 'училище', ru: 'школа', en: 'school' } },
    { code: 'kindergarten', words: { bg: 'детска градина', ru: 'детский сад', en: 'kindergarten' } },
    { code: 'clinic', words: { bg: 'поликлиника', ru: 'поликлиника', en: 'clinic' } },
    { code: 'maternity-hospital', words: { bg: 'родилен дом', ru: 'родильный дом', en: 'maternity hospital' } },
    { code: 'police', words: { bg: 'подразделение за непълнолетни на полицията', ru: 'подразделение по делам несовершеннолетних', en: 'juvenile police unit' } },
    { code: 'commission', words: { bg: 'комисия за непълнолетни', ru: 'комиссия по делам несовершеннолетних', en: 'commission on minors' } },
    { code: 'guardianship', words: { bg: 'орган за настойничество', ru: 'орган опеки и попечительства', en: 'guardianship authority' } },
    { code: 'prosecutor', words: { bg: 'прокуратура', ru: 'прокуратура', en: 'prosecutor\'s office' } },
    { code: 'social-centre', words: { bg: 'център „Семья“', ru: 'центр «Семья»', en: 'Family centre' } }
  ],
  urgencies: [
    { code: 'urgent', words: { bg: 'непосредствена заплаха', ru: 'непосредственная угроза', en: 'immediate threat' }, means: 'urgent' },
    { code: 'ordinary', words: { bg: 'обикновен', ru: 'обычный', en: 'ordinary' } }
  ]
}
