// biome-ignore-all format: one code a line
/** Vocabularies that every pack shares. */
import type { PackSource } from '#domain/law/pack.ts'

export const commonVocabularies: PackSource['vocabularies'] = {
  'agenda-items': [
    { code: 'danger', words: { bg: 'има ли опасност сега', ru: 'есть ли опасность сейчас', en: 'whether there is danger now' } },
    { code: 'child-safety', words: { bg: 'къде е детето и кой се грижи за него', ru: 'где ребёнок и кто о нём заботится', en: 'where the child is and who cares for it' } },
    { code: 'medical', words: { bg: 'медицински преглед и лечение', ru: 'медицинский осмотр и лечение', en: 'medical examination and treatment' } },
    { code: 'criminal', words: { bg: 'данни за престъпление', ru: 'данные о преступлении', en: 'data for a crime' } },
    { code: 'school', words: { bg: 'училище и развитие', ru: 'школа и развитие', en: 'school and development' } },
    { code: 'family-resources', words: { bg: 'ресурси на семейството и близките', ru: 'ресурсы семьи и близких', en: 'resources of the family and close persons' } },
    { code: 'services', words: { bg: 'нужни услуги', ru: 'нужные услуги', en: 'services needed' } },
    { code: 'measure', words: { bg: 'предложение за мярка', ru: 'предложение о мере', en: 'proposal of a measure' } },
    { code: 'tasks-review', words: { bg: 'изпълнение на предишните задачи', ru: 'выполнение прежних задач', en: 'what became of earlier tasks' } }
  ],
  channels: [
    { code: 'phone', words: { bg: 'по телефона', ru: 'по телефону', en: 'by telephone' } },
    { code: 'letter', words: { bg: 'с писмо', ru: 'письмом', en: 'by letter' } },
    { code: 'email', words: { bg: 'по електронна поща', ru: 'по электронной почте', en: 'by e-mail' } },
    { code: 'in-person', words: { bg: 'на място', ru: 'лично', en: 'in person' } },
    { code: 'helpline', words: { bg: 'Национална телефонна линия за деца 116 111', ru: 'детский телефон доверия', en: 'children\'s helpline' } },
    { code: 'emergency-112', words: { bg: 'система 112', ru: 'служба 112', en: 'emergency number 112' } },
    { code: 'electronic', words: { bg: 'по електронен път от друг орган', ru: 'в электронном виде от другого органа', en: 'electronically from another body' } }
  ],
  'contact-kinds': [
    { code: 'home-visit', words: { bg: 'посещение в дома', ru: 'посещение на дому', en: 'home visit' } },
    { code: 'ward-visit', words: { bg: 'посещение в лечебно заведение', ru: 'посещение в медицинской организации', en: 'visit to a hospital' } },
    { code: 'school-visit', words: { bg: 'посещение в училище или детска градина', ru: 'посещение школы или детского сада', en: 'visit to a school or kindergarten' } },
    { code: 'service-visit', words: { bg: 'посещение в социална услуга или приемно семейство', ru: 'посещение социальной службы или приёмной семьи', en: 'visit to a service or foster family' } },
    { code: 'examination', words: { bg: 'обследване на условията на живот', ru: 'обследование условий жизни', en: 'examination of living conditions' } },
    { code: 'office-meeting', words: { bg: 'среща в отдела', ru: 'приём в учреждении', en: 'meeting at the office' } },
    { code: 'call', words: { bg: 'телефонен разговор', ru: 'телефонный разговор', en: 'telephone call' } },
    { code: 'online', words: { bg: 'разговор по интернет', ru: 'разговор по интернету', en: 'online conversation' } },
    { code: 'inquiry', words: { bg: 'справка от друг орган', ru: 'справка другого органа', en: 'inquiry with another body' } }
  ],
  'contact-partners': [
    { code: 'child', words: { bg: 'детето', ru: 'ребёнок', en: 'the child' } },
    { code: 'mother', words: { bg: 'майката', ru: 'мать', en: 'the mother' } },
    { code: 'father', words: { bg: 'бащата', ru: 'отец', en: 'the father' } },
    { code: 'relative', words: { bg: 'роднина или близък', ru: 'родственник или близкий', en: 'a relative or close person' } },
    { code: 'carer', words: { bg: 'приемният родител или полагащият грижи', ru: 'лицо, осуществляющее уход', en: 'the carer' } },
    { code: 'school', words: { bg: 'училище или детска градина', ru: 'школа или детский сад', en: 'school or kindergarten' } },
    { code: 'doctor', words: { bg: 'лекар', ru: 'врач', en: 'doctor' } },
    { code: 'police', words: { bg: 'полиция', ru: 'полиция', en: 'police' } },
    { code: 'neighbour', words: { bg: 'съсед', ru: 'сосед', en: 'neighbour' } },
    { code: 'provider', words: { bg: 'доставчик на услуга', ru: 'поставщик услуг', en: 'service provider' } }
  ],
  'duplicate-reasons': [
    { code: 'same-identifier', words: { bg: 'същият идентификационен номер', ru: 'тот же идентификационный номер', en: 'the same identity number' } },
    { code: 'same-names', words: { bg: 'същите имена', ru: 'те же имя и фамилия', en: 'the same names' } },
    { code: 'similar-names', words: { bg: 'сходни имена', ru: 'похожие имя и фамилия', en: 'similar names' } },
    { code: 'same-birth', words: { bg: 'същата дата на раждане', ru: 'та же дата рождения', en: 'the same birth date' } },
    { code: 'swapped-birth', words: { bg: 'разменени ден и месец на раждане', ru: 'переставлены день и месяц рождения', en: 'day and month of birth swapped' } },
    { code: 'same-birth-year', words: { bg: 'същата година на раждане', ru: 'тот же год рождения', en: 'the same birth year' } },
    { code: 'same-territory', words: { bg: 'същото населено място', ru: 'тот же населённый пункт', en: 'the same place' } },
    { code: 'document', words: { bg: 'проверено по документ', ru: 'проверено по документу', en: 'checked against a document' } },
    { code: 'family-says', words: { bg: 'потвърдено от семейството', ru: 'подтверждено семьёй', en: 'confirmed by the family' } }
  ],
  'transfer-reasons': [
    { code: 'moved', words: { bg: 'смяна на настоящия адрес', ru: 'смена адреса проживания', en: 'the family has moved' } },
    { code: 'competence', words: { bg: 'компетентна е друга служба', ru: 'компетентна другая служба', en: 'another office is competent' } },
    { code: 'placed-elsewhere', words: { bg: 'настаняване на друго място', ru: 'размещение в другом месте', en: 'placed elsewhere' } },
    { code: 'territory-changed', words: { bg: 'промяна на обслужваната територия', ru: 'изменение обслуживаемой территории', en: 'the territory served has changed' } }
  ],
  'lateness-reasons': [
    { code: 'not-passed-on', words: { bg: 'сигналът не е предаден навреме', ru: 'сигнал не был вовремя передан', en: 'the signal was not passed on in time' } },
    { code: 'not-at-home', words: { bg: 'семейството не е намерено или не е допуснало', ru: 'семья не найдена или не допустила', en: 'the family was not found or let nobody in' } },
    { code: 'no-way-there', words: { bg: 'дотам не е могло да се стигне', ru: 'не было возможности добраться', en: 'there was no way to get there' } },
    { code: 'workload', words: { bg: 'натовареност', ru: 'загруженность', en: 'workload' } },
    { code: 'other', words: { bg: 'друго', ru: 'другое', en: 'other' } }
  ],
  'extension-reasons': [
    { code: 'objective', words: { bg: 'обективни причини', ru: 'объективные причины', en: 'objective reasons' } },
    { code: 'awaited-document', words: { bg: 'очаква се документ от друг орган', ru: 'ожидается документ другого органа', en: 'a document of another body is awaited' } },
    { code: 'person-absent', words: { bg: 'лицето отсъства или е болно', ru: 'человек отсутствует или болен', en: 'the person is absent or ill' } },
    { code: 'complex-case', words: { bg: 'фактическа сложност', ru: 'сложность обстоятельств', en: 'complexity of the facts' } }
  ],
  'drop-reasons': [
    { code: 'ground-gone', words: { bg: 'основанието отпадна', ru: 'основание отпало', en: 'its ground is gone' } },
    { code: 'done-elsewhere', words: { bg: 'изпълнено е по друг ред', ru: 'исполнено другим путём', en: 'done another way' } },
    { code: 'referral-withdrawn', words: { bg: 'насочването е оттеглено', ru: 'направление отозвано', en: 'the referral was withdrawn' } }
  ],
  'correction-reasons': [
    { code: 'typing-error', words: { bg: 'грешка при въвеждане', ru: 'ошибка ввода', en: 'typing error' } },
    { code: 'wrong-date', words: { bg: 'сгрешена дата', ru: 'неверная дата', en: 'wrong date' } },
    { code: 'wrong-person', words: { bg: 'сгрешено лице', ru: 'не то лицо', en: 'wrong person' } },
    { code: 'late-document', words: { bg: 'документ, получен по-късно', ru: 'документ поступил позже', en: 'document that came later' } },
    { code: 'entered-twice', words: { bg: 'въведено два пъти', ru: 'введено дважды', en: 'entered twice' } }
  ],
  'document-kinds': [
    { code: 'judgment', words: { bg: 'съдебен акт', ru: 'судебный акт', en: 'court act' } },
    { code: 'signed-order', words: { bg: 'подписана заповед', ru: 'подписанный приказ', en: 'signed order' } },
    { code: 'signed-paper', words: { bg: 'подписан екземпляр', ru: 'подписанный экземпляр', en: 'signed copy' } },
    { code: 'service-note', words: { bg: 'разписка за връчване', ru: 'расписка о вручении', en: 'note of service' } },
    { code: 'birth-certificate', words: { bg: 'акт за раждане', ru: 'свидетельство о рождении', en: 'birth certificate' } },
    { code: 'medical', words: { bg: 'медицински документ', ru: 'медицинский документ', en: 'medical document' } },
    { code: 'expert-decision', words: { bg: 'решение на експертна комисия', ru: 'решение экспертной комиссии', en: 'decision of an expert board' } },
    { code: 'school-report', words: { bg: 'характеристика или справка от училище', ru: 'характеристика или справка из школы', en: 'report of the school' } },
    { code: 'police-record', words: { bg: 'полицейски протокол', ru: 'полицейский протокол', en: 'police record' } },
    { code: 'declaration', words: { bg: 'декларация или съгласие', ru: 'заявление или согласие', en: 'declaration or consent' } },
    { code: 'application', words: { bg: 'молба или заявление', ru: 'заявление', en: 'application' } },
    { code: 'appeal', words: { bg: 'жалба', ru: 'жалоба', en: 'appeal' } },
    { code: 'provider-report', words: { bg: 'доклад на доставчик на услуга', ru: 'отчёт поставщика услуги', en: 'report of a service provider' } },
    { code: 'contract', words: { bg: 'договор', ru: 'договор', en: 'contract' } },
    { code: 'inspection', words: { bg: 'протокол или предписание на контролен орган', ru: 'протокол или предписание контролирующего органа', en: 'record or prescription of an inspecting body' } },
    { code: 'photograph', words: { bg: 'снимка', ru: 'фотография', en: 'photograph' } },
    { code: 'letter', words: { bg: 'писмо', ru: 'письмо', en: 'letter' } },
    { code: 'other', words: { bg: 'друг документ', ru: 'другой документ', en: 'other document' } }
  ],
  'media-types': [
    { code: 'pdf', words: { bg: 'PDF', ru: 'PDF', en: 'PDF' } },
    { code: 'jpeg', words: { bg: 'снимка JPEG', ru: 'снимок JPEG', en: 'JPEG image' } },
    { code: 'png', words: { bg: 'снимка PNG', ru: 'снимок PNG', en: 'PNG image' } },
    { code: 'docx', words: { bg: 'DOCX', ru: 'DOCX', en: 'DOCX' } },
    { code: 'p7s', words: { bg: 'електронен подпис P7S', ru: 'электронная подпись P7S', en: 'P7S signature' } },
    { code: 'p7m', words: { bg: 'подписан файл P7M', ru: 'подписанный файл P7M', en: 'P7M signed file' } }
  ],
  'return-reasons': [
    { code: 'facts-missing', words: { bg: 'липсват факти или доказателства', ru: 'не хватает фактов или доказательств', en: 'facts or evidence are missing' } },
    { code: 'grounds-wrong', words: { bg: 'неправилно правно основание', ru: 'неверное правовое основание', en: 'wrong legal grounds' } },
    { code: 'law-not-met', words: { bg: 'не са изпълнени изискванията на закона', ru: 'не выполнены требования закона', en: 'the requirements of the law are not met' } },
    { code: 'other-solution', words: { bg: 'избира се друго решение', ru: 'избрано другое решение', en: 'another solution is chosen' } },
    { code: 'other-place', words: { bg: 'друго място или друг полагащ грижи', ru: 'другое место или другой воспитатель', en: 'another place or carer' } },
    { code: 'motives-weak', words: { bg: 'недостатъчни мотиви', ru: 'недостаточная мотивировка', en: 'the reasons given do not suffice' } },
    { code: 'wrong-data', words: { bg: 'сгрешени данни', ru: 'ошибка в данных', en: 'wrong data' } }
  ],
  'family-roles': [
    { code: 'child', words: { bg: 'дете', ru: 'ребёнок', en: 'child' } },
    { code: 'mother', words: { bg: 'майка', ru: 'мать', en: 'mother' }, means: 'parent' },
    { code: 'father', words: { bg: 'баща', ru: 'отец', en: 'father' }, means: 'parent' },
    { code: 'guardian', words: { bg: 'настойник или попечител', ru: 'опекун или попечитель', en: 'guardian' } },
    { code: 'grandparent', words: { bg: 'баба или дядо', ru: 'бабушка или дедушка', en: 'grandparent' } },
    { code: 'sibling', words: { bg: 'пълнолетен брат или сестра', ru: 'совершеннолетний брат или сестра', en: 'adult sibling' } },
    { code: 'partner', words: { bg: 'партньор на родителя', ru: 'партнёр родителя', en: 'parent\'s partner' } },
    { code: 'relative', words: { bg: 'друг роднина', ru: 'другой родственник', en: 'other relative' } }
  ],
  'plan-actors': [
    { code: 'lead-worker', words: { bg: 'водещ социален работник', ru: 'куратор', en: 'lead worker' } },
    { code: 'parent', words: { bg: 'родител', ru: 'родитель', en: 'parent' } },
    { code: 'child', words: { bg: 'дете', ru: 'ребёнок', en: 'child' } },
    { code: 'relative', words: { bg: 'роднина или близък', ru: 'родственник или близкий', en: 'relative or close person' } },
    { code: 'carer', words: { bg: 'приемно семейство или полагащ грижи', ru: 'замещающая семья', en: 'carer' } },
    { code: 'provider', words: { bg: 'доставчик на услуга', ru: 'поставщик услуг', en: 'service provider' } },
    { code: 'school', words: { bg: 'училище или детска градина', ru: 'школа или детский сад', en: 'school or kindergarten' } },
    { code: 'doctor', words: { bg: 'лекар', ru: 'врач', en: 'doctor' } },
    { code: 'police', words: { bg: 'полиция', ru: 'полиция', en: 'police' } },
    { code: 'municipality', words: { bg: 'община', ru: 'муниципалитет', en: 'municipality' } }
  ],
  interests: [
    { code: 'kin', words: { bg: 'роднина или член на домакинството', ru: 'родственник или член домохозяйства', en: 'relative or member of the household' } },
    { code: 'close', words: { bg: 'близки лични отношения', ru: 'близкие личные отношения', en: 'close personal relationship' } },
    { code: 'dispute', words: { bg: 'спор или вражда', ru: 'спор или вражда', en: 'dispute or hostility' } },
    { code: 'property', words: { bg: 'имуществен или служебен интерес', ru: 'имущественный или служебный интерес', en: 'property or business interest' } },
    { code: 'earlier-part', words: { bg: 'участвал е преди в друго качество', ru: 'участвовал ранее в другом качестве', en: 'took part earlier in another capacity' } },
    { code: 'other', words: { bg: 'друго', ru: 'другое', en: 'other' } }
  ],
  'release-corrections': [
    { code: 'late-entries', words: { bg: 'по-късно въведени факти', ru: 'факты, внесённые позже', en: 'facts entered later' } },
    { code: 'wrong-entries', words: { bg: 'грешни записи, поправени след подписването', ru: 'ошибочные записи, исправленные после подписания', en: 'wrong entries, mended after it was signed' } },
    { code: 'definition', words: { bg: 'грешка в определението на показател', ru: 'ошибка в определении показателя', en: 'a mistake in the definition of a figure' } },
    { code: 'wording', words: { bg: 'грешка в текста', ru: 'ошибка в тексте', en: 'a mistake in the text' } },
    { code: 'disclosure', words: { bg: 'показано е повече, отколкото бива', ru: 'показано больше, чем следует', en: 'more was shown than may be' } }
  ],
  'release-withdrawals': [
    { code: 'drafted-by-mistake', words: { bg: 'съставена погрешка', ru: 'составлена по ошибке', en: 'drafted by mistake' } },
    { code: 'figures-changed', words: { bg: 'фактите вече са други', ru: 'факты уже другие', en: 'the facts have changed' } },
    { code: 'checks-failed', words: { bg: 'проверките не са обяснени', ru: 'проверки не объяснены', en: 'the checks could not be explained' } },
    { code: 'not-needed', words: { bg: 'няма да се публикува', ru: 'публиковаться не будет', en: 'will not be published' } }
  ],
  'check-answers': [
    { code: 'real-change', words: { bg: 'действителна промяна', ru: 'действительное изменение', en: 'a real change' } },
    { code: 'other-definition', words: { bg: 'другото число е по друго определение', ru: 'другое число – по другому определению', en: 'the other value has another definition' } },
    { code: 'other-day', words: { bg: 'другото число е към друг ден или период', ru: 'другое число – на другой день или за другой период', en: 'the other value is of another day or period' } },
    { code: 'entered-later', words: { bg: 'факти, въведени след другото число', ru: 'факты, внесённые после другого числа', en: 'facts entered after the other value' } },
    { code: 'other-is-wrong', words: { bg: 'другото число е грешно', ru: 'другое число ошибочно', en: 'the other value is wrong' } },
    { code: 'small-numbers', words: { bg: 'малък брой: процентът се мени лесно', ru: 'малое число: процент легко меняется', en: 'a small number: its per cent moves easily' } }
  ],
  'series-doubts': [
    { code: 'inconsistent', words: { bg: 'числата в източника си противоречат', ru: 'числа в источнике противоречат друг другу', en: 'the figures in the source contradict each other' } },
    { code: 'equals-other-figure', words: { bg: 'съвпада с друг показател: вероятно преписано', ru: 'совпадает с другим показателем: вероятно, переписано', en: 'equals another figure: probably copied over' } },
    { code: 'typing-slip', words: { bg: 'вероятна грешка при изписване', ru: 'вероятная опечатка', en: 'probably a typing slip' } },
    { code: 'day-inferred', words: { bg: 'денят или периодът не е посочен в източника', ru: 'день или период в источнике не указан', en: 'the source gives no day or period' } },
    { code: 'scope-inferred', words: { bg: 'обхватът не е посочен в източника', ru: 'охват в источнике не указан', en: 'the source does not state the scope' } },
    { code: 'stock-or-flow', words: { bg: 'не личи дали е към дата, или за период', ru: 'неясно, на дату или за период', en: 'it is not clear whether it is of a day or of a period' } },
    { code: 'other-definition', words: { bg: 'по друго определение, несравнимо', ru: 'по другому определению, несопоставимо', en: 'by another definition, not comparable' } }
  ],
  'series-withdrawals': [
    { code: 'wrong-file', words: { bg: 'внесен е грешен файл', ru: 'внесён не тот файл', en: 'the wrong file was imported' } },
    { code: 'copied-wrongly', words: { bg: 'грешка при преписване', ru: 'ошибка при переписывании', en: 'copied wrongly' } },
    { code: 'wrong-source', words: { bg: 'грешен източник или дата', ru: 'неверный источник или дата', en: 'wrong source or date' } },
    { code: 'withdrawn-by-source', words: { bg: 'оттеглено от източника', ru: 'отозвано источником', en: 'withdrawn by the source' } }
  ],
  sexes: [
    { code: 'male', words: { bg: 'мъжки', ru: 'мужской', en: 'male' } },
    { code: 'female', words: { bg: 'женски', ru: 'женский', en: 'female' } }
  ],
  disability: [
    { code: 'none', words: { bg: 'без установено увреждане', ru: 'инвалидность не установлена', en: 'no certified disability' } },
    { code: 'yes', words: { bg: 'с установено увреждане', ru: 'инвалидность установлена', en: 'certified disability' } }
  ]
}
