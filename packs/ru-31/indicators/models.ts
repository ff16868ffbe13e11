// biome-ignore-all format: one field a line
/** The model programme: centres reorganised, how they fit it, and the technologies applied to families. */
import type { Indicators } from '../../common/indicators.ts'
import { chapter } from './parts.ts'

export const models: Indicators = chapter('models', { cuts: ['area', 'office'] }, [
  {
    code: 'family-centres',
    words: { bg: 'Центрове „Семья“', ru: 'Центры «Семья»', en: 'Family centres' },
    definition: { bg: 'Центрове „Семья“, които работят в края на деня, преобразувани и нови.', ru: 'Центры «Семья», работающие на конец дня, реорганизованные и новые.', en: 'Family centres that work at the end of the day, reorganised and new.' },
    unit: 'service',
    kind: 'stock',
    counts: [{ ledger: 'service', measure: 'stock', where: { serviceKind: 'family-centre' } }],
    cuts: ['formerKind', 'territory', 'area', 'office']
  },
  {
    code: 'family-centres-reorganised',
    words: { bg: 'Центрове „Семья“, преобразувани от рехабилитационни центрове', ru: 'Центры «Семья», созданные на базе СРЦН', en: 'Family centres reorganised from rehabilitation centres' },
    definition: { bg: 'Центрове „Семья“, които работят в края на деня и преди това са били рехабилитационни центрове за непълнолетни.', ru: 'Центры «Семья», работающие на конец дня, которые прежде были социально-реабилитационными центрами для несовершеннолетних.', en: 'Family centres that work at the end of the day and were rehabilitation centres for minors before.' },
    unit: 'service',
    kind: 'stock',
    counts: [{ ledger: 'service', measure: 'stock', where: { serviceKind: 'family-centre', formerKind: 'rehabilitation-centre' } }],
    cuts: ['territory', 'area', 'office']
  },
  {
    code: 'centres-deviating',
    words: { bg: 'Центрове с отклонения от моделната програма', ru: 'Центры с отклонениями от модельной программы', en: 'Centres that deviate from the model programme' },
    definition: { bg: 'Центрове, сверени поне веднъж, на които в края на деня липсва задължителен елемент от действащата версия или той още не е проверен.', ru: 'Центры, сверенные хотя бы раз, у которых на конец дня нет обязательного элемента действующей версии или он ещё не проверен.', en: 'Centres held against the programme at least once that at the end of the day lack a required element of the version in force, or have not been looked at for it.' },
    unit: 'service',
    kind: 'stock',
    counts: [{ ledger: 'model-state', measure: 'stock', where: { fits: 'no' } }],
    cuts: ['territory', 'area', 'office']
  },
  {
    code: 'model-deviations',
    words: { bg: 'Отклонения от моделната програма', ru: 'Отклонения от модельной программы', en: 'Deviations from the model programme' },
    definition: { bg: 'Задължителни елементи, които липсват на центровете в края на деня; всеки елемент на всеки център се брои веднъж.', ru: 'Обязательные элементы, которых нет у центров на конец дня; каждый элемент каждого центра считается один раз.', en: 'Required elements that centres lack at the end of the day; each element of each centre counts once.' },
    unit: 'deviation',
    kind: 'stock',
    counts: [{ ledger: 'deviation', measure: 'stock' }],
    cuts: ['element', 'deviation', 'territory', 'area', 'office']
  },
  {
    code: 'technologies-applied',
    words: { bg: 'Приложени технологии', ru: 'Применения технологий', en: 'Technologies applied' },
    definition: { bg: 'Прилагания на технологии към съпровождани семейства през периода.', ru: 'Применения технологий к сопровождаемым семьям за период.', en: 'Applications of technologies to accompanied families in the period.' },
    unit: 'case',
    kind: 'flow',
    counts: [{ ledger: 'technology', measure: 'in', crossing: true }],
    cuts: ['technology', 'insteadOfCare', 'area', 'office']
  },
  {
    code: 'technologies-instead-families',
    words: { bg: 'Семейства с технологии вместо резидентна грижа', ru: 'Семьи, к которым применены стационарозамещающие технологии', en: 'Families with technologies instead of residential care' },
    definition: { bg: 'Семейства, към които през периода е приложена поне една технология вместо настаняване в стационар. Всяко се брои веднъж.', ru: 'Семьи, к которым за период применена хотя бы одна технология взамен помещения ребёнка в стационар. Каждая считается один раз.', en: 'Families to which at least one technology was applied in the period instead of residential care. Each counts once.' },
    unit: 'family',
    kind: 'flow',
    counts: [{ ledger: 'technology', measure: 'in', where: { insteadOfCare: 'yes' }, crossing: true, each: 'person' }],
    cuts: ['technology', 'area', 'office']
  }
])
