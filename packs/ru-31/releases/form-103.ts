// biome-ignore-all format: one paragraph a line
/** Form 103-РИК, sections 1 and 2, for a reporting year. Its identities must hold exactly before it can be signed. */
import { section1, section2, section2Forms } from '../indicators/form-103.ts'
import type { Release } from './index.ts'

export const form103: Release = {
  code: 'form-103',
  words: { bg: 'Форма 103-РИК: деца без родителска грижа', ru: 'Форма 103-РИК: выявление и устройство детей, оставшихся без попечения родителей', en: 'Form 103-RIK: children left without parental care' },
  kind: 'tables',
  yearly: true,
  indicators: [...section1, ...section2, 'ric-placed'],
  tables: [
    { code: 'section-1', words: { bg: 'Раздел 1: движение по първичния отчет', ru: 'Раздел 1: выявление и устройство', en: 'Section 1: found and placed' }, indicators: section1 },
    { code: 'section-2', words: { bg: 'Раздел 2: движение на децата в семействата', ru: 'Раздел 2: движение детей в семьях', en: 'Section 2: movement of children in families' }, indicators: section2 },
    { code: 'placed', words: { bg: 'Устроени през годината, по формата в края ѝ', ru: 'Устроены за год, по форме на конец года', en: 'Placed in the year, by the form at its end' }, indicators: ['ric-placed'], cuts: ['setting'] }
  ],
  flows: [
    {
      opening: 'ric-1-opening',
      in: ['ric-1-found', 'ric-1-again'],
      out: ['ric-1-returned', 'ric-1-guardianship', 'ric-1-preliminary', 'ric-1-foster', 'ric-1-organisation', 'ric-1-adopted', 'ric-1-other'],
      closing: 'ric-1-closing'
    },
    ...section2Forms.map(form => ({
      opening: `ric-2-${form}-opening`,
      in: [`ric-2-${form}-accepted`, `ric-2-${form}-entered`, `ric-2-${form}-from-form`],
      out: [`ric-2-${form}-to-form`, `ric-2-${form}-ended`, `ric-2-${form}-left`],
      closing: `ric-2-${form}-closing`
    }))
  ],
  plausible: { percent: 25, published: false },
  text: {
    ru: ['{During} выявлено и учтено детей: {ric_1_found, number}; возвращено родителям: {ric_1_returned, number}; не устроено на конец года: {ric_1_closing, number}.'],
    bg: ['{During} са установени и взети на отчет деца: {ric_1_found, number}; върнати при родителите: {ric_1_returned, number}; неустроени в края на годината: {ric_1_closing, number}.'],
    en: ['{During}, children found and entered: {ric_1_found, number}; returned to the parents: {ric_1_returned, number}; not placed at the end of the year: {ric_1_closing, number}.']
  }
}
