// biome-ignore-all format: reference data, one record a line
// Social protection offices of Belgorod oblast: one for each of the 22 municipal units, and the ministry.
//
// Source and certainty: that each unit has an office of its own is the rule in the oblast; the official names differ
// from unit to unit (управление, отдел, управление социальной политики) and are simplified here. territory is the code
// in places.ts. To be replaced by the list of the ministry before go-live.

export interface Name {
  ru: string
  bg: string
  en: string
}

export interface Office {
  code: string
  name: Name
  territory: string
}

export const headquarters: { code: string; name: Name } = {
  code: 'minsoc',
  name: {
    ru: 'Министерство социальной защиты населения и труда Белгородской области',
    bg: 'Министерство на социалната защита на населението и труда на Белгородска област',
    en: 'Ministry of Social Protection of the Population and Labour of Belgorod Oblast'
  }
}

export const offices: readonly Office[] = [
  { code: 'uszn-belgorod', territory: '14701000',
    name: { ru: 'УСЗН города Белгорода', bg: 'УСЗН – Белгород', en: 'Social Protection Office – Belgorod city' } },
  { code: 'uszn-stary-oskol', territory: '14740000',
    name: { ru: 'УСЗН Старооскольского городского округа', bg: 'УСЗН – Стари Оскол',
      en: 'Social Protection Office – Stary Oskol' } },
  { code: 'uszn-gubkin', territory: '14730000',
    name: { ru: 'УСЗН Губкинского городского округа', bg: 'УСЗН – Губкин', en: 'Social Protection Office – Gubkin' } },
  { code: 'uszn-alekseevka', territory: '14710000',
    name: { ru: 'УСЗН Алексеевского городского округа', bg: 'УСЗН – Алексеевка',
      en: 'Social Protection Office – Alekseevka' } },
  { code: 'uszn-valuyki', territory: '14720000',
    name: { ru: 'УСЗН Валуйского городского округа', bg: 'УСЗН – Валуйки', en: 'Social Protection Office – Valuyki' } },
  { code: 'uszn-grayvoron', territory: '14725000',
    name: { ru: 'УСЗН Грайворонского городского округа', bg: 'УСЗН – Грайворон',
      en: 'Social Protection Office – Grayvoron' } },
  { code: 'uszn-novy-oskol', territory: '14735000',
    name: { ru: 'УСЗН Новооскольского городского округа', bg: 'УСЗН – Нови Оскол',
      en: 'Social Protection Office – Novy Oskol' } },
  { code: 'uszn-shebekino', territory: '14750000',
    name: { ru: 'УСЗН Шебекинского городского округа', bg: 'УСЗН – Шебекино',
      en: 'Social Protection Office – Shebekino' } },
  { code: 'uszn-yakovlevo', territory: '14755000',
    name: { ru: 'УСЗН Яковлевского городского округа', bg: 'УСЗН – Яковлево',
      en: 'Social Protection Office – Yakovlevo' } },
  { code: 'uszn-belgorod-district', territory: '14610000',
    name: { ru: 'УСЗН Белгородского района', bg: 'УСЗН – Белгородски район',
      en: 'Social Protection Office – Belgorod district' } },
  { code: 'uszn-borisovka', territory: '14615000',
    name: { ru: 'УСЗН Борисовского района', bg: 'УСЗН – Борисовка', en: 'Social Protection Office – Borisovka' } },
  { code: 'uszn-veydelevka', territory: '14625000',
    name: { ru: 'УСЗН Вейделевского района', bg: 'УСЗН – Вейделевка', en: 'Social Protection Office – Veydelevka' } },
  { code: 'uszn-volokonovka', territory: '14630000',
    name: { ru: 'УСЗН Волоконовского района', bg: 'УСЗН – Волоконовка',
      en: 'Social Protection Office – Volokonovka' } },
  { code: 'uszn-ivnya', territory: '14638000',
    name: { ru: 'УСЗН Ивнянского района', bg: 'УСЗН – Ивня', en: 'Social Protection Office – Ivnya' } },
  { code: 'uszn-korocha', territory: '14640000',
    name: { ru: 'УСЗН Корочанского района', bg: 'УСЗН – Короча', en: 'Social Protection Office – Korocha' } },
  { code: 'uszn-krasnoe', territory: '14641000',
    name: { ru: 'УСЗН Красненского района', bg: 'УСЗН – Красное', en: 'Social Protection Office – Krasnoe' } },
  { code: 'uszn-krasnogvardeyskoe', territory: '14642000',
    name: { ru: 'УСЗН Красногвардейского района', bg: 'УСЗН – Красногвардейски район',
      en: 'Social Protection Office – Krasnogvardeysky district' } },
  { code: 'uszn-krasnaya-yaruga', territory: '14643000',
    name: { ru: 'УСЗН Краснояружского района', bg: 'УСЗН – Красная Яруга',
      en: 'Social Protection Office – Krasnaya Yaruga' } },
  { code: 'uszn-prokhorovka', territory: '14646000',
    name: { ru: 'УСЗН Прохоровского района', bg: 'УСЗН – Прохоровка', en: 'Social Protection Office – Prokhorovka' } },
  { code: 'uszn-rakitnoe', territory: '14648000',
    name: { ru: 'УСЗН Ракитянского района', bg: 'УСЗН – Ракитное', en: 'Social Protection Office – Rakitnoe' } },
  { code: 'uszn-rovenki', territory: '14650000',
    name: { ru: 'УСЗН Ровеньского района', bg: 'УСЗН – Ровенки', en: 'Social Protection Office – Rovenki' } },
  { code: 'uszn-chernyanka', territory: '14654000',
    name: { ru: 'УСЗН Чернянского района', bg: 'УСЗН – Чернянка', en: 'Social Protection Office – Chernyanka' } }
]
