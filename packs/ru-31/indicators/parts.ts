// biome-ignore-all format: one field a line
/** What the indicators of the catalogue share. */
import { chapterOf, type Indicator } from '../../common/indicators.ts'

const scope = { bg: 'Белгородска област: всички общини.', ru: 'Белгородская область: все муниципалитеты.', en: 'Belgorod oblast: all municipalities.' }

/** The indicators of one chapter, with what holds for all of them unless one says otherwise. */
export const chapter = (group: string, all: Partial<Indicator>, list: Parameters<typeof chapterOf>[2]) =>
  chapterOf(group, { scope, source: 'Опора: записи учреждений социальной защиты', ...all }, list)
