// biome-ignore-all format: one field a line
/** Cases, children who are victims of violence, and how many cases a social worker leads. */
import type { Indicators } from '../../common/indicators.ts'
import { caseCuts, chapter, noBirth } from './parts.ts'

export const cases: Indicators = chapter('cases', { cuts: ['type', ...caseCuts] }, [
  {
    code: 'cases-opened',
    words: { bg: 'Открити случаи', ru: 'Открытые случаи', en: 'Cases opened' },
    definition: { bg: 'Случаи по закрила, превенция и реинтеграция, открити през периода.', ru: 'Случаи защиты, предотвращения и реинтеграции, открытые за период.', en: 'Cases of protection, prevention and reintegration opened in the period.' },
    unit: 'case',
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'in', how: ['opened'] }],
    excludes: { bg: 'възобновените и поетите от друга дирекция случаи.', ru: 'возобновлённые и принятые от другой дирекции случаи.', en: 'cases reopened or taken over from another office.' }
  },
  {
    code: 'cases-worked',
    words: { bg: 'Случаи в работа', ru: 'Случаи в работе', en: 'Cases worked on' },
    definition: { bg: 'Случаи, които са били открити в началото на периода или са открити през него. Всеки случай се брои веднъж.', ru: 'Случаи, открытые на начало периода или открытые за период. Каждый случай считается один раз.', en: 'Cases that were open at the start of the period or opened in it. Each case counts once.' },
    unit: 'case',
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'worked' }]
  },
  {
    code: 'cases-open',
    words: { bg: 'Открити случаи към деня', ru: 'Открытые случаи на день', en: 'Cases open on the day' },
    definition: { bg: 'Случаи, които са открити в края на деня.', ru: 'Случаи, открытые на конец дня.', en: 'Cases that are open at the end of the day.' },
    unit: 'case',
    kind: 'stock',
    counts: [{ ledger: 'case', measure: 'stock' }]
  },
  {
    code: 'cases-closed',
    words: { bg: 'Закрити случаи', ru: 'Закрытые случаи', en: 'Cases closed' },
    definition: { bg: 'Случаи, закрити през периода с какъвто и да е резултат.', ru: 'Случаи, закрытые за период с любым исходом.', en: 'Cases closed in the period with any outcome.' },
    unit: 'case',
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'out', other: { beyond: 'closed' } }],
    excludes: { bg: 'предадените на друга дирекция.', ru: 'переданные другой дирекции.', en: 'those handed to another office.' }
  }
])

export const violence: Indicators = chapter('violence', {}, [
  {
    code: 'violence-cases',
    words: { bg: 'Нови случаи на деца, жертви на насилие', ru: 'Новые случаи детей, пострадавших от насилия', en: 'New cases of children who are victims of violence' },
    definition: { bg: 'Случаи, открити през периода с риск „жертва на злоупотреба или насилие“.', ru: 'Случаи, открытые за период с риском «жертва злоупотребления или насилия».', en: 'Cases opened in the period with the risk "victim of abuse or violence".' },
    unit: 'case',
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'in', where: { violence: 'yes' }, how: ['opened'] }],
    excludes: { bg: 'случаите, в които насилието е установено след откриването; извършителят и мястото не се водят.', ru: 'случаи, в которых насилие установлено после открытия; лицо и место не учитываются.', en: 'cases in which the violence was found after the opening; who did it and where is not kept.' },
    cuts: ['type', 'area', 'office', 'sex', 'ages', 'age', 'disability']
  },
  {
    code: 'violence-children',
    words: { bg: 'Деца, жертви на насилие', ru: 'Дети, пострадавшие от насилия', en: 'Children who are victims of violence' },
    definition: { bg: 'Деца 0–17 г., за които през периода е открит случай с риск „жертва на злоупотреба или насилие“. Всяко дете се брои веднъж.', ru: 'Дети 0–17 лет, по которым за период открыт случай с риском «жертва злоупотребления или насилия». Каждый ребёнок считается один раз.', en: 'Children aged 0–17 for whom a case was opened in the period with the risk "victim of abuse or violence". Each child counts once.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'in', where: { violence: 'yes' }, how: ['opened'], age: { from: 0, to: 17 }, each: 'person' }],
    codes: { transmonee: 'PT_CHLD_VIOLENCE_WELFARE' },
    excludes: noBirth,
    cuts: ['type', 'area', 'office', 'sex', 'ages', 'age', 'disability']
  },
  {
    code: 'violence-children-disability',
    words: { bg: 'Деца с увреждания, жертви на насилие', ru: 'Дети с инвалидностью, пострадавшие от насилия', en: 'Children with disabilities who are victims of violence' },
    definition: { bg: 'Деца 0–17 г. с установено увреждане, за които през периода е открит случай с риск „жертва на злоупотреба или насилие“. Всяко дете се брои веднъж.', ru: 'Дети 0–17 лет с установленной инвалидностью, по которым за период открыт случай с риском «жертва злоупотребления или насилия». Каждый ребёнок считается один раз.', en: 'Children aged 0–17 with a certified disability for whom a case was opened in the period with the risk "victim of abuse or violence". Each child counts once.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'case', measure: 'in', where: { violence: 'yes' }, how: ['opened'], of: { disability: 'yes' }, age: { from: 0, to: 17 }, each: 'person' }],
    codes: { transmonee: 'PT_CHLD_DISAB_VIOLENCE_WELFARE' },
    excludes: noBirth,
    cuts: ['type', 'area', 'office', 'sex', 'ages', 'age']
  },
  {
    code: 'signals-violence',
    words: { bg: 'Сигнали за насилие', ru: 'Сигналы о насилии', en: 'Signals of violence' },
    definition: { bg: 'Сигнали, регистрирани през периода, които казват за насилие или експлоатация; с разрез по вид на първото място е видът, посочен пръв.', ru: 'Сигналы, зарегистрированные за период, в которых сообщается о насилии или эксплуатации; в разрезе по виду учитывается вид, указанный первым.', en: 'Signals registered in the period that tell of violence or exploitation; cut by kind, the kind named first counts.' },
    unit: 'signal',
    kind: 'flow',
    counts: [{ ledger: 'signal', measure: 'in', where: { violence: 'yes' }, how: ['registered'] }],
    cuts: ['state', 'result', 'check', 'source', 'channel', 'urgency', 'signalKind', 'coordination', 'area', 'office', 'sex', 'ages']
  },
  {
    code: 'coordination-children',
    words: { bg: 'Деца с приложен координационен механизъм', ru: 'Дети, к которым применён координационный механизм', en: 'Children to whom the coordination mechanism was applied' },
    definition: { bg: 'Деца, за които е подаден сигнал, че са жертви или в риск от насилие, и през периода се е събрал мултидисциплинарен екип. Всяко дете се брои веднъж.', ru: 'Дети, о которых сообщено как о жертвах или в риске насилия, и за период собралась мультидисциплинарная команда. Каждый ребёнок считается один раз.', en: 'Children about whom there was a signal that they are victims or at risk of violence, and for whom a multidisciplinary team met in the period. Each child counts once.' },
    unit: 'child',
    kind: 'flow',
    counts: [{ ledger: 'signal-child', measure: 'in', where: { violence: 'yes', coordination: 'yes' }, crossing: true, each: 'person' }],
    excludes: { bg: 'срещите, проведени по случай, а не по сигнал.', ru: 'встречи, проведённые по случаю, а не по сигналу.', en: 'meetings held in a case and not in a signal.' },
    cuts: ['source', 'signalKind', 'area', 'office', 'sex', 'ages', 'age', 'disability']
  },
  {
    code: 'coordination-children-0-14',
    words: { bg: 'Деца 0–14 г. с приложен координационен механизъм', ru: 'Дети 0–14 лет, к которым применён координационный механизм', en: 'Children aged 0–14 to whom the coordination mechanism was applied' },
    definition: { bg: 'Както „Деца с приложен координационен механизъм“, само за децата, които не са навършили 15 години в деня на срещата.', ru: 'Как «Дети, к которым применён координационный механизм», только дети, не достигшие 15 лет в день встречи.', en: 'As "Children to whom the coordination mechanism was applied", only those not yet 15 on the day of the meeting.' },
    unit: 'child',
    kind: 'flow',
    variantOf: 'coordination-children',
    counts: [{ ledger: 'signal-child', measure: 'in', where: { violence: 'yes', coordination: 'yes' }, crossing: true, age: { from: 0, to: 14 }, each: 'person' }],
    excludes: noBirth,
    cuts: ['source', 'signalKind', 'area', 'office', 'sex', 'ages', 'age', 'disability']
  },
  {
    code: 'coordination-rate',
    words: { bg: 'Координационен механизъм на 100 000 деца 0–17 г.', ru: 'Координационный механизм на 100 000 детей 0–17 лет', en: 'Coordination mechanism per 100,000 children aged 0–17' },
    definition: { bg: 'Деца, за които е приложен координационният механизъм през периода, на 100 000 деца 0–17 г. Населението е към края на периода, а не средногодишно. Изчислява се само ако внесеното население има възрастови групи, които дават точно 0–17.', ru: 'Дети, к которым применён координационный механизм за период, на 100 000 детей 0–17 лет. Население – на конец периода, а не среднегодовое. Рассчитывается, только если возрастные группы населения дают ровно 0–17.', en: 'Children to whom the coordination mechanism was applied in the period, per 100,000 children aged 0–17. The population is that of the end of the period, not the mean of the year. Computed only where the imported population has age bands that make exactly 0–17.' },
    unit: 'rate',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['coordination-children'] }, denominator: { series: 'population', age: { from: 0, to: 17 } }, per: 100_000 },
    cuts: ['area', 'sex']
  },
  {
    code: 'coordination-rate-0-14',
    words: { bg: 'Координационен механизъм на 100 000 деца 0–14 г.', ru: 'Координационный механизм на 100 000 детей 0–14 лет', en: 'Coordination mechanism per 100,000 children aged 0–14' },
    definition: { bg: 'Деца 0–14 г., за които е приложен координационният механизъм през периода, на 100 000 деца на същата възраст към края на периода.', ru: 'Дети 0–14 лет, к которым применён координационный механизм за период, на 100 000 детей того же возраста на конец периода.', en: 'Children aged 0–14 to whom the coordination mechanism was applied in the period, per 100,000 children of the same age at its end.' },
    unit: 'rate',
    kind: 'ratio',
    digits: 1,
    variantOf: 'coordination-rate',
    ratio: { numerator: { figures: ['coordination-children-0-14'] }, denominator: { series: 'population', age: { from: 0, to: 14 } }, per: 100_000 },
    cuts: ['area', 'sex']
  }
])

export const workload: Indicators = chapter('workload', {}, [
  {
    code: 'lead-workers',
    words: { bg: 'Социални работници с открити случаи', ru: 'Социальные работники с открытыми случаями', en: 'Social workers who lead open cases' },
    definition: { bg: 'Служители, които в края на деня водят поне един открит случай. Всеки се брои веднъж.', ru: 'Сотрудники, которые на конец дня ведут хотя бы один открытый случай. Каждый считается один раз.', en: 'Workers who at the end of the day lead at least one open case. Each counts once.' },
    unit: 'person',
    kind: 'stock',
    counts: [{ ledger: 'load', measure: 'stock', each: 'lead' }],
    excludes: { bg: 'служителите без открит случай и неназначените на случай.', ru: 'сотрудников без открытого случая.', en: 'workers who lead no open case.' },
    cuts: ['type', 'area', 'office']
  },
  {
    code: 'cases-per-lead',
    words: { bg: 'Случаи на социален работник', ru: 'Случаев на социального работника', en: 'Cases per social worker' },
    definition: { bg: 'Открити случаи в края на деня, разделени на служителите, които водят поне един. Служителите без случаи не са в знаменателя, затова стойността е средната натовареност на водещите, не на целия отдел.', ru: 'Открытые случаи на конец дня, делённые на сотрудников, ведущих хотя бы один. Сотрудники без случаев в знаменатель не входят, поэтому это средняя нагрузка ведущих, а не всего отдела.', en: 'Cases open at the end of the day, divided by the workers who lead at least one. Workers without cases are not in the denominator, so it is the load of those who lead, not of the whole department.' },
    unit: 'rate',
    kind: 'ratio',
    digits: 1,
    ratio: { numerator: { figures: ['cases-open'] }, denominator: { figures: ['lead-workers'] }, per: 1 },
    cuts: ['type', 'area', 'office']
  }
])
