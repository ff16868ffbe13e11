// biome-ignore-all format: one field a line
/** The published figures as definitions over the ledger. */
import type { PackSource } from '#domain/law/pack.ts'

export const indicators: PackSource['indicators'] = [
  {
    code: 'sop-families',
    version: 1,
    words: { bg: 'Семейства в социално опасно положение', ru: 'Семьи, находящиеся в социально опасном положении', en: 'Families in a socially dangerous situation' },
    definition: { bg: 'Семейства, вписани в регистъра в края на деня.', ru: 'Семьи, состоящие на учёте на конец дня.', en: 'Families on the register at the end of the day.' },
    unit: 'family',
    scope: { bg: 'Белгородска област.', ru: 'Белгородская область.', en: 'Belgorod oblast.' },
    kind: 'stock',
    counts: [{ ledger: 'register', measure: 'stock', where: { register: 'sop' } }],
    source: 'Опора: записи реестров'
  },
  {
    code: 'early-stage-families',
    version: 1,
    words: { bg: 'Семейства в ранен етап на неблагополучие', ru: 'Семьи на ранней стадии неблагополучия', en: 'Early-stage families' },
    definition: { bg: 'Семейства, вписани като ранен етап в края на деня.', ru: 'Семьи на учёте ранней стадии на конец дня.', en: 'Families entered as early stage at the end of the day.' },
    unit: 'family',
    scope: { bg: 'Белгородска област.', ru: 'Белгородская область.', en: 'Belgorod oblast.' },
    kind: 'stock',
    counts: [{ ledger: 'register', measure: 'stock', where: { register: 'early-stage' } }],
    source: 'Опора: записи реестров'
  }
]
