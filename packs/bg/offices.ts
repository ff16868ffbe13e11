// biome-ignore-all format: reference data, one record a line
// Offices of the Bulgarian Agency for Social Assistance: headquarters, 28 regional directorates, 147 directorates.
//
// Source and certainty: the numbers 28 and 147 are published (March 2025). Which towns have a directorate and which
// municipalities each serves is compiled from memory to that number: most seats are real, but some dozens of the links
// are a guess by nearness, above all the division of the Sofia districts. To be replaced by the annex to the agency's
// rules of organisation before go-live. Known from published notices: Хаджидимово serves Хаджидимово and Сатовча (since
// 20.07.2016), Лом serves Брусарци and Монтана serves Медковец (since then), Велинград serves Сърница, Перник serves
// Брезник, Монтана serves Якимово (2012). Links change with time, so each is dated; the start 2000-01-01 only means
// "before the first case in the system".
//
// orderPrefix is the middle of an order number, ЗД/Д-<prefix>-<number>/<date>. Seen in court decisions: В, ВТ-Е, Н-ВП,
// ВН, РВ-СТ, РР-И, Т, СТ, Р, Я; the others are made after that pattern. The seat of an oblast has no second part.

export interface Name {
  bg: string
  ru: string
  en: string
}

export interface Region {
  code: string
  name: Name
  oblast: string
}

export interface Office {
  code: string
  name: Name
  oblast: string
  orderPrefix: string
  serves: readonly { municipality: string; from: string; to: string | null }[]
}

export const headquarters: { code: string; name: Name } = {
  code: 'asp',
  name: { bg: 'Агенция за социално подпомагане', ru: 'Агентство социальной помощи', en: 'Agency for Social Assistance' }
}

export const regions: readonly Region[] = [
  { code: 'rdsp-blg',
    name: { bg: 'РДСП – Благоевград', ru: 'РДСП – Благоевград',
      en: 'Regional Social Assistance Directorate – Blagoevgrad' }, oblast: 'blg' },
  { code: 'rdsp-bgs',
    name: { bg: 'РДСП – Бургас', ru: 'РДСП – Бургас', en: 'Regional Social Assistance Directorate – Burgas' },
    oblast: 'bgs' },
  { code: 'rdsp-var',
    name: { bg: 'РДСП – Варна', ru: 'РДСП – Варна', en: 'Regional Social Assistance Directorate – Varna' },
    oblast: 'var' },
  { code: 'rdsp-vtr',
    name: { bg: 'РДСП – Велико Търново', ru: 'РДСП – Велико-Тырново',
      en: 'Regional Social Assistance Directorate – Veliko Tarnovo' }, oblast: 'vtr' },
  { code: 'rdsp-vid',
    name: { bg: 'РДСП – Видин', ru: 'РДСП – Видин', en: 'Regional Social Assistance Directorate – Vidin' },
    oblast: 'vid' },
  { code: 'rdsp-vrc',
    name: { bg: 'РДСП – Враца', ru: 'РДСП – Враца', en: 'Regional Social Assistance Directorate – Vratsa' },
    oblast: 'vrc' },
  { code: 'rdsp-gab',
    name: { bg: 'РДСП – Габрово', ru: 'РДСП – Габрово', en: 'Regional Social Assistance Directorate – Gabrovo' },
    oblast: 'gab' },
  { code: 'rdsp-dob',
    name: { bg: 'РДСП – Добрич', ru: 'РДСП – Добрич', en: 'Regional Social Assistance Directorate – Dobrich' },
    oblast: 'dob' },
  { code: 'rdsp-krz',
    name: { bg: 'РДСП – Кърджали', ru: 'РДСП – Кырджали', en: 'Regional Social Assistance Directorate – Kardzhali' },
    oblast: 'krz' },
  { code: 'rdsp-knl',
    name: { bg: 'РДСП – Кюстендил', ru: 'РДСП – Кюстендил', en: 'Regional Social Assistance Directorate – Kyustendil' },
    oblast: 'knl' },
  { code: 'rdsp-lov',
    name: { bg: 'РДСП – Ловеч', ru: 'РДСП – Ловеч', en: 'Regional Social Assistance Directorate – Lovech' },
    oblast: 'lov' },
  { code: 'rdsp-mon',
    name: { bg: 'РДСП – Монтана', ru: 'РДСП – Монтана', en: 'Regional Social Assistance Directorate – Montana' },
    oblast: 'mon' },
  { code: 'rdsp-paz',
    name: { bg: 'РДСП – Пазарджик', ru: 'РДСП – Пазарджик', en: 'Regional Social Assistance Directorate – Pazardzhik' },
    oblast: 'paz' },
  { code: 'rdsp-per',
    name: { bg: 'РДСП – Перник', ru: 'РДСП – Перник', en: 'Regional Social Assistance Directorate – Pernik' },
    oblast: 'per' },
  { code: 'rdsp-pvn',
    name: { bg: 'РДСП – Плевен', ru: 'РДСП – Плевен', en: 'Regional Social Assistance Directorate – Pleven' },
    oblast: 'pvn' },
  { code: 'rdsp-pdv',
    name: { bg: 'РДСП – Пловдив', ru: 'РДСП – Пловдив', en: 'Regional Social Assistance Directorate – Plovdiv' },
    oblast: 'pdv' },
  { code: 'rdsp-raz',
    name: { bg: 'РДСП – Разград', ru: 'РДСП – Разград', en: 'Regional Social Assistance Directorate – Razgrad' },
    oblast: 'raz' },
  { code: 'rdsp-rse',
    name: { bg: 'РДСП – Русе', ru: 'РДСП – Русе', en: 'Regional Social Assistance Directorate – Ruse' },
    oblast: 'rse' },
  { code: 'rdsp-sls',
    name: { bg: 'РДСП – Силистра', ru: 'РДСП – Силистра', en: 'Regional Social Assistance Directorate – Silistra' },
    oblast: 'sls' },
  { code: 'rdsp-slv',
    name: { bg: 'РДСП – Сливен', ru: 'РДСП – Сливен', en: 'Regional Social Assistance Directorate – Sliven' },
    oblast: 'slv' },
  { code: 'rdsp-sml',
    name: { bg: 'РДСП – Смолян', ru: 'РДСП – Смолян', en: 'Regional Social Assistance Directorate – Smolyan' },
    oblast: 'sml' },
  { code: 'rdsp-sof',
    name: { bg: 'РДСП – София-град', ru: 'РДСП – София-город',
      en: 'Regional Social Assistance Directorate – Sofia City' }, oblast: 'sof' },
  { code: 'rdsp-sfo',
    name: { bg: 'РДСП – София-област', ru: 'РДСП – София-область',
      en: 'Regional Social Assistance Directorate – Sofia Province' }, oblast: 'sfo' },
  { code: 'rdsp-szr',
    name: { bg: 'РДСП – Стара Загора', ru: 'РДСП – Стара-Загора',
      en: 'Regional Social Assistance Directorate – Stara Zagora' }, oblast: 'szr' },
  { code: 'rdsp-tgv',
    name: { bg: 'РДСП – Търговище', ru: 'РДСП – Тырговиште',
      en: 'Regional Social Assistance Directorate – Targovishte' }, oblast: 'tgv' },
  { code: 'rdsp-hkv',
    name: { bg: 'РДСП – Хасково', ru: 'РДСП – Хасково', en: 'Regional Social Assistance Directorate – Haskovo' },
    oblast: 'hkv' },
  { code: 'rdsp-shu',
    name: { bg: 'РДСП – Шумен', ru: 'РДСП – Шумен', en: 'Regional Social Assistance Directorate – Shumen' },
    oblast: 'shu' },
  { code: 'rdsp-jam',
    name: { bg: 'РДСП – Ямбол', ru: 'РДСП – Ямбол', en: 'Regional Social Assistance Directorate – Yambol' },
    oblast: 'jam' }
]

export const offices: readonly Office[] = [
  { code: 'dsp-blagoevgrad',
    name: { bg: 'ДСП – Благоевград', ru: 'ДСП – Благоевград', en: 'Social Assistance Directorate – Blagoevgrad' },
    oblast: 'blg', orderPrefix: 'БЛ', serves: [
      { municipality: 'blg03', from: '2000-01-01', to: null },
      { municipality: 'blg44', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-gotse-delchev',
    name: { bg: 'ДСП – Гоце Делчев', ru: 'ДСП – Гоце-Делчев', en: 'Social Assistance Directorate – Gotse Delchev' },
    oblast: 'blg', orderPrefix: 'БЛ-ГД', serves: [
      { municipality: 'blg11', from: '2000-01-01', to: null },
      { municipality: 'blg13', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-petrich',
    name: { bg: 'ДСП – Петрич', ru: 'ДСП – Петрич', en: 'Social Assistance Directorate – Petrich' },
    oblast: 'blg', orderPrefix: 'БЛ-П', serves: [{ municipality: 'blg33', from: '2000-01-01', to: null }] },
  { code: 'dsp-razlog', name: { bg: 'ДСП – Разлог', ru: 'ДСП – Разлог', en: 'Social Assistance Directorate – Razlog' },
    oblast: 'blg', orderPrefix: 'БЛ-РЗ', serves: [
      { municipality: 'blg37', from: '2000-01-01', to: null },
      { municipality: 'blg01', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-sandanski',
    name: { bg: 'ДСП – Сандански', ru: 'ДСП – Сандански', en: 'Social Assistance Directorate – Sandanski' },
    oblast: 'blg', orderPrefix: 'БЛ-СД', serves: [
      { municipality: 'blg40', from: '2000-01-01', to: null },
      { municipality: 'blg28', from: '2000-01-01', to: null },
      { municipality: 'blg49', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-hadzhidimovo',
    name: { bg: 'ДСП – Хаджидимово', ru: 'ДСП – Хаджидимово', en: 'Social Assistance Directorate – Hadzhidimovo' },
    oblast: 'blg', orderPrefix: 'БЛ-ХД', serves: [
      { municipality: 'blg52', from: '2000-01-01', to: null },
      { municipality: 'blg42', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-yakoruda',
    name: { bg: 'ДСП – Якоруда', ru: 'ДСП – Якоруда', en: 'Social Assistance Directorate – Yakoruda' },
    oblast: 'blg', orderPrefix: 'БЛ-ЯК', serves: [
      { municipality: 'blg53', from: '2000-01-01', to: null },
      { municipality: 'blg02', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-aytos', name: { bg: 'ДСП – Айтос', ru: 'ДСП – Айтос', en: 'Social Assistance Directorate – Aytos' },
    oblast: 'bgs', orderPrefix: 'Б-А', serves: [
      { municipality: 'bgs01', from: '2000-01-01', to: null },
      { municipality: 'bgs18', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-burgas', name: { bg: 'ДСП – Бургас', ru: 'ДСП – Бургас', en: 'Social Assistance Directorate – Burgas' },
    oblast: 'bgs', orderPrefix: 'Б', serves: [
      { municipality: 'bgs04', from: '2000-01-01', to: null },
      { municipality: 'bgs08', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-karnobat',
    name: { bg: 'ДСП – Карнобат', ru: 'ДСП – Карнобат', en: 'Social Assistance Directorate – Karnobat' },
    oblast: 'bgs', orderPrefix: 'Б-К', serves: [
      { municipality: 'bgs09', from: '2000-01-01', to: null },
      { municipality: 'bgs23', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-nesebar',
    name: { bg: 'ДСП – Несебър', ru: 'ДСП – Несебыр', en: 'Social Assistance Directorate – Nesebar' },
    oblast: 'bgs', orderPrefix: 'Б-Н', serves: [{ municipality: 'bgs15', from: '2000-01-01', to: null }] },
  { code: 'dsp-pomorie',
    name: { bg: 'ДСП – Поморие', ru: 'ДСП – Поморие', en: 'Social Assistance Directorate – Pomorie' },
    oblast: 'bgs', orderPrefix: 'Б-П', serves: [{ municipality: 'bgs17', from: '2000-01-01', to: null }] },
  { code: 'dsp-sozopol',
    name: { bg: 'ДСП – Созопол', ru: 'ДСП – Созопол', en: 'Social Assistance Directorate – Sozopol' },
    oblast: 'bgs', orderPrefix: 'Б-СЗ', serves: [{ municipality: 'bgs21', from: '2000-01-01', to: null }] },
  { code: 'dsp-sredets',
    name: { bg: 'ДСП – Средец', ru: 'ДСП – Средец', en: 'Social Assistance Directorate – Sredets' },
    oblast: 'bgs', orderPrefix: 'Б-СР', serves: [
      { municipality: 'bgs06', from: '2000-01-01', to: null },
      { municipality: 'bgs12', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-tsarevo',
    name: { bg: 'ДСП – Царево', ru: 'ДСП – Царево', en: 'Social Assistance Directorate – Tsarevo' },
    oblast: 'bgs', orderPrefix: 'Б-Ц', serves: [
      { municipality: 'bgs13', from: '2000-01-01', to: null },
      { municipality: 'bgs27', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-varna', name: { bg: 'ДСП – Варна', ru: 'ДСП – Варна', en: 'Social Assistance Directorate – Varna' },
    oblast: 'var', orderPrefix: 'В', serves: [
      { municipality: 'var06', from: '2000-01-01', to: null },
      { municipality: 'var02', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-valchi-dol',
    name: { bg: 'ДСП – Вълчи дол', ru: 'ДСП – Вылчи-Дол', en: 'Social Assistance Directorate – Valchi Dol' },
    oblast: 'var', orderPrefix: 'В-ВД', serves: [
      { municipality: 'var09', from: '2000-01-01', to: null },
      { municipality: 'var26', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-devnya', name: { bg: 'ДСП – Девня', ru: 'ДСП – Девня', en: 'Social Assistance Directorate – Devnya' },
    oblast: 'var', orderPrefix: 'В-Д', serves: [
      { municipality: 'var14', from: '2000-01-01', to: null },
      { municipality: 'var04', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-dolni-chiflik',
    name: { bg: 'ДСП – Долни чифлик', ru: 'ДСП – Долни-Чифлик', en: 'Social Assistance Directorate – Dolni Chiflik' },
    oblast: 'var', orderPrefix: 'В-ДЧ', serves: [
      { municipality: 'var13', from: '2000-01-01', to: null },
      { municipality: 'var01', from: '2000-01-01', to: null },
      { municipality: 'var05', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-dalgopol',
    name: { bg: 'ДСП – Дългопол', ru: 'ДСП – Дылгопол', en: 'Social Assistance Directorate – Dalgopol' },
    oblast: 'var', orderPrefix: 'В-ДЛ', serves: [{ municipality: 'var16', from: '2000-01-01', to: null }] },
  { code: 'dsp-provadia',
    name: { bg: 'ДСП – Провадия', ru: 'ДСП – Провадия', en: 'Social Assistance Directorate – Provadia' },
    oblast: 'var', orderPrefix: 'В-П', serves: [
      { municipality: 'var24', from: '2000-01-01', to: null },
      { municipality: 'var08', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-veliko-tarnovo',
    name: { bg: 'ДСП – Велико Търново', ru: 'ДСП – Велико-Тырново',
      en: 'Social Assistance Directorate – Veliko Tarnovo' },
    oblast: 'vtr', orderPrefix: 'ВТ', serves: [{ municipality: 'vtr04', from: '2000-01-01', to: null }] },
  { code: 'dsp-gorna-oryahovitsa',
    name: { bg: 'ДСП – Горна Оряховица', ru: 'ДСП – Горна-Оряховица',
      en: 'Social Assistance Directorate – Gorna Oryahovitsa' },
    oblast: 'vtr', orderPrefix: 'ВТ-ГО', serves: [
      { municipality: 'vtr06', from: '2000-01-01', to: null },
      { municipality: 'vtr20', from: '2000-01-01', to: null },
      { municipality: 'vtr26', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-elena', name: { bg: 'ДСП – Елена', ru: 'ДСП – Елена', en: 'Social Assistance Directorate – Elena' },
    oblast: 'vtr', orderPrefix: 'ВТ-Е', serves: [
      { municipality: 'vtr13', from: '2000-01-01', to: null },
      { municipality: 'vtr14', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-pavlikeni',
    name: { bg: 'ДСП – Павликени', ru: 'ДСП – Павликени', en: 'Social Assistance Directorate – Pavlikeni' },
    oblast: 'vtr', orderPrefix: 'ВТ-П', serves: [
      { municipality: 'vtr22', from: '2000-01-01', to: null },
      { municipality: 'vtr32', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-svishtov',
    name: { bg: 'ДСП – Свищов', ru: 'ДСП – Свиштов', en: 'Social Assistance Directorate – Svishtov' },
    oblast: 'vtr', orderPrefix: 'ВТ-СВ', serves: [{ municipality: 'vtr28', from: '2000-01-01', to: null }] },
  { code: 'dsp-strazhitsa',
    name: { bg: 'ДСП – Стражица', ru: 'ДСП – Стражица', en: 'Social Assistance Directorate – Strazhitsa' },
    oblast: 'vtr', orderPrefix: 'ВТ-СТ', serves: [{ municipality: 'vtr31', from: '2000-01-01', to: null }] },
  { code: 'dsp-belogradchik',
    name: { bg: 'ДСП – Белоградчик', ru: 'ДСП – Белоградчик', en: 'Social Assistance Directorate – Belogradchik' },
    oblast: 'vid', orderPrefix: 'ВН-Б', serves: [
      { municipality: 'vid01', from: '2000-01-01', to: null },
      { municipality: 'vid33', from: '2000-01-01', to: null },
      { municipality: 'vid37', from: '2000-01-01', to: null },
      { municipality: 'vid16', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-vidin', name: { bg: 'ДСП – Видин', ru: 'ДСП – Видин', en: 'Social Assistance Directorate – Vidin' },
    oblast: 'vid', orderPrefix: 'ВН', serves: [
      { municipality: 'vid09', from: '2000-01-01', to: null },
      { municipality: 'vid30', from: '2000-01-01', to: null },
      { municipality: 'vid06', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-kula', name: { bg: 'ДСП – Кула', ru: 'ДСП – Кула', en: 'Social Assistance Directorate – Kula' },
    oblast: 'vid', orderPrefix: 'ВН-К', serves: [
      { municipality: 'vid22', from: '2000-01-01', to: null },
      { municipality: 'vid03', from: '2000-01-01', to: null },
      { municipality: 'vid25', from: '2000-01-01', to: null },
      { municipality: 'vid15', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-byala-slatina',
    name: { bg: 'ДСП – Бяла Слатина', ru: 'ДСП – Бяла-Слатина', en: 'Social Assistance Directorate – Byala Slatina' },
    oblast: 'vrc', orderPrefix: 'ВР-БС', serves: [
      { municipality: 'vrc08', from: '2000-01-01', to: null },
      { municipality: 'vrc05', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-vratsa', name: { bg: 'ДСП – Враца', ru: 'ДСП – Враца', en: 'Social Assistance Directorate – Vratsa' },
    oblast: 'vrc', orderPrefix: 'ВР', serves: [
      { municipality: 'vrc10', from: '2000-01-01', to: null },
      { municipality: 'vrc21', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-kozloduy',
    name: { bg: 'ДСП – Козлодуй', ru: 'ДСП – Козлодуй', en: 'Social Assistance Directorate – Kozloduy' },
    oblast: 'vrc', orderPrefix: 'ВР-К', serves: [
      { municipality: 'vrc20', from: '2000-01-01', to: null },
      { municipality: 'vrc35', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-mezdra', name: { bg: 'ДСП – Мездра', ru: 'ДСП – Мездра', en: 'Social Assistance Directorate – Mezdra' },
    oblast: 'vrc', orderPrefix: 'ВР-М', serves: [
      { municipality: 'vrc27', from: '2000-01-01', to: null },
      { municipality: 'vrc32', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-oryahovo',
    name: { bg: 'ДСП – Оряхово', ru: 'ДСП – Оряхово', en: 'Social Assistance Directorate – Oryahovo' },
    oblast: 'vrc', orderPrefix: 'ВР-О', serves: [
      { municipality: 'vrc31', from: '2000-01-01', to: null },
      { municipality: 'vrc28', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-gabrovo',
    name: { bg: 'ДСП – Габрово', ru: 'ДСП – Габрово', en: 'Social Assistance Directorate – Gabrovo' },
    oblast: 'gab', orderPrefix: 'Г', serves: [{ municipality: 'gab05', from: '2000-01-01', to: null }] },
  { code: 'dsp-dryanovo',
    name: { bg: 'ДСП – Дряново', ru: 'ДСП – Дряново', en: 'Social Assistance Directorate – Dryanovo' },
    oblast: 'gab', orderPrefix: 'Г-Д', serves: [{ municipality: 'gab12', from: '2000-01-01', to: null }] },
  { code: 'dsp-sevlievo',
    name: { bg: 'ДСП – Севлиево', ru: 'ДСП – Севлиево', en: 'Social Assistance Directorate – Sevlievo' },
    oblast: 'gab', orderPrefix: 'Г-С', serves: [{ municipality: 'gab29', from: '2000-01-01', to: null }] },
  { code: 'dsp-tryavna',
    name: { bg: 'ДСП – Трявна', ru: 'ДСП – Трявна', en: 'Social Assistance Directorate – Tryavna' },
    oblast: 'gab', orderPrefix: 'Г-Т', serves: [{ municipality: 'gab35', from: '2000-01-01', to: null }] },
  { code: 'dsp-balchik',
    name: { bg: 'ДСП – Балчик', ru: 'ДСП – Балчик', en: 'Social Assistance Directorate – Balchik' },
    oblast: 'dob', orderPrefix: 'Д-Б', serves: [{ municipality: 'dob03', from: '2000-01-01', to: null }] },
  { code: 'dsp-general-toshevo',
    name: { bg: 'ДСП – Генерал Тошево', ru: 'ДСП – Генерал-Тошево',
      en: 'Social Assistance Directorate – General Toshevo' },
    oblast: 'dob', orderPrefix: 'Д-ГТ', serves: [{ municipality: 'dob12', from: '2000-01-01', to: null }] },
  { code: 'dsp-dobrich',
    name: { bg: 'ДСП – Добрич', ru: 'ДСП – Добрич', en: 'Social Assistance Directorate – Dobrich' },
    oblast: 'dob', orderPrefix: 'Д', serves: [
      { municipality: 'dob28', from: '2000-01-01', to: null },
      { municipality: 'dob15', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-kavarna',
    name: { bg: 'ДСП – Каварна', ru: 'ДСП – Каварна', en: 'Social Assistance Directorate – Kavarna' },
    oblast: 'dob', orderPrefix: 'Д-К', serves: [
      { municipality: 'dob17', from: '2000-01-01', to: null },
      { municipality: 'dob29', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-tervel', name: { bg: 'ДСП – Тервел', ru: 'ДСП – Тервел', en: 'Social Assistance Directorate – Tervel' },
    oblast: 'dob', orderPrefix: 'Д-Т', serves: [
      { municipality: 'dob27', from: '2000-01-01', to: null },
      { municipality: 'dob20', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-ardino', name: { bg: 'ДСП – Ардино', ru: 'ДСП – Ардино', en: 'Social Assistance Directorate – Ardino' },
    oblast: 'krz', orderPrefix: 'К-А', serves: [{ municipality: 'krz02', from: '2000-01-01', to: null }] },
  { code: 'dsp-dzhebel',
    name: { bg: 'ДСП – Джебел', ru: 'ДСП – Джебел', en: 'Social Assistance Directorate – Dzhebel' },
    oblast: 'krz', orderPrefix: 'К-Д', serves: [{ municipality: 'krz08', from: '2000-01-01', to: null }] },
  { code: 'dsp-kirkovo',
    name: { bg: 'ДСП – Кирково', ru: 'ДСП – Кирково', en: 'Social Assistance Directorate – Kirkovo' },
    oblast: 'krz', orderPrefix: 'К-К', serves: [{ municipality: 'krz14', from: '2000-01-01', to: null }] },
  { code: 'dsp-krumovgrad',
    name: { bg: 'ДСП – Крумовград', ru: 'ДСП – Крумовград', en: 'Social Assistance Directorate – Krumovgrad' },
    oblast: 'krz', orderPrefix: 'К-КР', serves: [{ municipality: 'krz15', from: '2000-01-01', to: null }] },
  { code: 'dsp-kardzhali',
    name: { bg: 'ДСП – Кърджали', ru: 'ДСП – Кырджали', en: 'Social Assistance Directorate – Kardzhali' },
    oblast: 'krz', orderPrefix: 'К', serves: [
      { municipality: 'krz16', from: '2000-01-01', to: null },
      { municipality: 'krz35', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-momchilgrad',
    name: { bg: 'ДСП – Момчилград', ru: 'ДСП – Момчилград', en: 'Social Assistance Directorate – Momchilgrad' },
    oblast: 'krz', orderPrefix: 'К-М', serves: [{ municipality: 'krz21', from: '2000-01-01', to: null }] },
  { code: 'dsp-bobov-dol',
    name: { bg: 'ДСП – Бобов дол', ru: 'ДСП – Бобов-Дол', en: 'Social Assistance Directorate – Bobov Dol' },
    oblast: 'knl', orderPrefix: 'КН-БД', serves: [{ municipality: 'knl04', from: '2000-01-01', to: null }] },
  { code: 'dsp-dupnitsa',
    name: { bg: 'ДСП – Дупница', ru: 'ДСП – Дупница', en: 'Social Assistance Directorate – Dupnitsa' },
    oblast: 'knl', orderPrefix: 'КН-Д', serves: [
      { municipality: 'knl48', from: '2000-01-01', to: null },
      { municipality: 'knl41', from: '2000-01-01', to: null },
      { municipality: 'knl27', from: '2000-01-01', to: null },
      { municipality: 'knl38', from: '2000-01-01', to: null },
      { municipality: 'knl05', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-kyustendil',
    name: { bg: 'ДСП – Кюстендил', ru: 'ДСП – Кюстендил', en: 'Social Assistance Directorate – Kyustendil' },
    oblast: 'knl', orderPrefix: 'КН', serves: [
      { municipality: 'knl29', from: '2000-01-01', to: null },
      { municipality: 'knl31', from: '2000-01-01', to: null },
      { municipality: 'knl50', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-lovech', name: { bg: 'ДСП – Ловеч', ru: 'ДСП – Ловеч', en: 'Social Assistance Directorate – Lovech' },
    oblast: 'lov', orderPrefix: 'Л', serves: [
      { municipality: 'lov18', from: '2000-01-01', to: null },
      { municipality: 'lov17', from: '2000-01-01', to: null },
      { municipality: 'lov36', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-lukovit',
    name: { bg: 'ДСП – Луковит', ru: 'ДСП – Луковит', en: 'Social Assistance Directorate – Lukovit' },
    oblast: 'lov', orderPrefix: 'Л-Л', serves: [{ municipality: 'lov19', from: '2000-01-01', to: null }] },
  { code: 'dsp-teteven',
    name: { bg: 'ДСП – Тетевен', ru: 'ДСП – Тетевен', en: 'Social Assistance Directorate – Teteven' },
    oblast: 'lov', orderPrefix: 'Л-ТТ', serves: [
      { municipality: 'lov33', from: '2000-01-01', to: null },
      { municipality: 'lov38', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-troyan', name: { bg: 'ДСП – Троян', ru: 'ДСП – Троян', en: 'Social Assistance Directorate – Troyan' },
    oblast: 'lov', orderPrefix: 'Л-ТР', serves: [
      { municipality: 'lov34', from: '2000-01-01', to: null },
      { municipality: 'lov02', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-berkovitsa',
    name: { bg: 'ДСП – Берковица', ru: 'ДСП – Берковица', en: 'Social Assistance Directorate – Berkovitsa' },
    oblast: 'mon', orderPrefix: 'М-Б', serves: [
      { municipality: 'mon02', from: '2000-01-01', to: null },
      { municipality: 'mon12', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-valchedram',
    name: { bg: 'ДСП – Вълчедръм', ru: 'ДСП – Вылчедрым', en: 'Social Assistance Directorate – Valchedram' },
    oblast: 'mon', orderPrefix: 'М-В', serves: [{ municipality: 'mon11', from: '2000-01-01', to: null }] },
  { code: 'dsp-lom', name: { bg: 'ДСП – Лом', ru: 'ДСП – Лом', en: 'Social Assistance Directorate – Lom' },
    oblast: 'mon', orderPrefix: 'М-Л', serves: [
      { municipality: 'mon24', from: '2000-01-01', to: null },
      { municipality: 'mon07', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-montana',
    name: { bg: 'ДСП – Монтана', ru: 'ДСП – Монтана', en: 'Social Assistance Directorate – Montana' },
    oblast: 'mon', orderPrefix: 'М', serves: [
      { municipality: 'mon29', from: '2000-01-01', to: null },
      { municipality: 'mon04', from: '2000-01-01', to: null },
      { municipality: 'mon26', from: '2000-01-01', to: null },
      { municipality: 'mon38', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-chiprovtsi',
    name: { bg: 'ДСП – Чипровци', ru: 'ДСП – Чипровци', en: 'Social Assistance Directorate – Chiprovtsi' },
    oblast: 'mon', orderPrefix: 'М-Ч', serves: [
      { municipality: 'mon36', from: '2000-01-01', to: null },
      { municipality: 'mon14', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-velingrad',
    name: { bg: 'ДСП – Велинград', ru: 'ДСП – Велинград', en: 'Social Assistance Directorate – Velingrad' },
    oblast: 'paz', orderPrefix: 'ПА-В', serves: [
      { municipality: 'paz08', from: '2000-01-01', to: null },
      { municipality: 'paz39', from: '2000-01-01', to: null },
      { municipality: 'paz24', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-pazardzhik',
    name: { bg: 'ДСП – Пазарджик', ru: 'ДСП – Пазарджик', en: 'Social Assistance Directorate – Pazardzhik' },
    oblast: 'paz', orderPrefix: 'ПА', serves: [
      { municipality: 'paz19', from: '2000-01-01', to: null },
      { municipality: 'paz14', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-panagyurishte',
    name: { bg: 'ДСП – Панагюрище', ru: 'ДСП – Панагюриште', en: 'Social Assistance Directorate – Panagyurishte' },
    oblast: 'paz', orderPrefix: 'ПА-ПН', serves: [
      { municipality: 'paz20', from: '2000-01-01', to: null },
      { municipality: 'paz32', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-peshtera',
    name: { bg: 'ДСП – Пещера', ru: 'ДСП – Пештера', en: 'Social Assistance Directorate – Peshtera' },
    oblast: 'paz', orderPrefix: 'ПА-ПЩ', serves: [
      { municipality: 'paz21', from: '2000-01-01', to: null },
      { municipality: 'paz03', from: '2000-01-01', to: null },
      { municipality: 'paz06', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-septemvri',
    name: { bg: 'ДСП – Септември', ru: 'ДСП – Септември', en: 'Social Assistance Directorate – Septemvri' },
    oblast: 'paz', orderPrefix: 'ПА-С', serves: [
      { municipality: 'paz29', from: '2000-01-01', to: null },
      { municipality: 'paz04', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-pernik', name: { bg: 'ДСП – Перник', ru: 'ДСП – Перник', en: 'Social Assistance Directorate – Pernik' },
    oblast: 'per', orderPrefix: 'ПК', serves: [
      { municipality: 'per32', from: '2000-01-01', to: null },
      { municipality: 'per08', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-radomir',
    name: { bg: 'ДСП – Радомир', ru: 'ДСП – Радомир', en: 'Social Assistance Directorate – Radomir' },
    oblast: 'per', orderPrefix: 'ПК-Р', serves: [
      { municipality: 'per36', from: '2000-01-01', to: null },
      { municipality: 'per19', from: '2000-01-01', to: null },
      { municipality: 'per22', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-tran', name: { bg: 'ДСП – Трън', ru: 'ДСП – Трын', en: 'Social Assistance Directorate – Tran' },
    oblast: 'per', orderPrefix: 'ПК-Т', serves: [{ municipality: 'per51', from: '2000-01-01', to: null }] },
  { code: 'dsp-gulyantsi',
    name: { bg: 'ДСП – Гулянци', ru: 'ДСП – Гулянци', en: 'Social Assistance Directorate – Gulyantsi' },
    oblast: 'pvn', orderPrefix: 'ПЛ-Г', serves: [{ municipality: 'pvn08', from: '2000-01-01', to: null }] },
  { code: 'dsp-dolni-dabnik',
    name: { bg: 'ДСП – Долни Дъбник', ru: 'ДСП – Долни-Дыбник', en: 'Social Assistance Directorate – Dolni Dabnik' },
    oblast: 'pvn', orderPrefix: 'ПЛ-ДД', serves: [
      { municipality: 'pvn11', from: '2000-01-01', to: null },
      { municipality: 'pvn23', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-knezha', name: { bg: 'ДСП – Кнежа', ru: 'ДСП – Кнежа', en: 'Social Assistance Directorate – Knezha' },
    oblast: 'pvn', orderPrefix: 'ПЛ-К', serves: [{ municipality: 'pvn39', from: '2000-01-01', to: null }] },
  { code: 'dsp-levski', name: { bg: 'ДСП – Левски', ru: 'ДСП – Левски', en: 'Social Assistance Directorate – Levski' },
    oblast: 'pvn', orderPrefix: 'ПЛ-Л', serves: [{ municipality: 'pvn16', from: '2000-01-01', to: null }] },
  { code: 'dsp-nikopol',
    name: { bg: 'ДСП – Никопол', ru: 'ДСП – Никопол', en: 'Social Assistance Directorate – Nikopol' },
    oblast: 'pvn', orderPrefix: 'ПЛ-Н', serves: [
      { municipality: 'pvn21', from: '2000-01-01', to: null },
      { municipality: 'pvn03', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-pleven', name: { bg: 'ДСП – Плевен', ru: 'ДСП – Плевен', en: 'Social Assistance Directorate – Pleven' },
    oblast: 'pvn', orderPrefix: 'ПЛ', serves: [
      { municipality: 'pvn24', from: '2000-01-01', to: null },
      { municipality: 'pvn27', from: '2000-01-01', to: null },
      { municipality: 'pvn10', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-cherven-bryag',
    name: { bg: 'ДСП – Червен бряг', ru: 'ДСП – Червен-Бряг', en: 'Social Assistance Directorate – Cherven Bryag' },
    oblast: 'pvn', orderPrefix: 'ПЛ-ЧБ', serves: [{ municipality: 'pvn37', from: '2000-01-01', to: null }] },
  { code: 'dsp-asenovgrad',
    name: { bg: 'ДСП – Асеновград', ru: 'ДСП – Асеновград', en: 'Social Assistance Directorate – Asenovgrad' },
    oblast: 'pdv', orderPrefix: 'РВ-А', serves: [
      { municipality: 'pdv01', from: '2000-01-01', to: null },
      { municipality: 'pdv15', from: '2000-01-01', to: null },
      { municipality: 'pdv28', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-karlovo',
    name: { bg: 'ДСП – Карлово', ru: 'ДСП – Карлово', en: 'Social Assistance Directorate – Karlovo' },
    oblast: 'pdv', orderPrefix: 'РВ-К', serves: [
      { municipality: 'pdv13', from: '2000-01-01', to: null },
      { municipality: 'pdv43', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-maritsa',
    name: { bg: 'ДСП – Марица', ru: 'ДСП – Марица', en: 'Social Assistance Directorate – Maritsa' },
    oblast: 'pdv', orderPrefix: 'РВ-М', serves: [
      { municipality: 'pdv17', from: '2000-01-01', to: null },
      { municipality: 'pdv33', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-plovdiv',
    name: { bg: 'ДСП – Пловдив', ru: 'ДСП – Пловдив', en: 'Social Assistance Directorate – Plovdiv' },
    oblast: 'pdv', orderPrefix: 'РВ', serves: [{ municipality: 'pdv22', from: '2000-01-01', to: null }] },
  { code: 'dsp-parvomay',
    name: { bg: 'ДСП – Първомай', ru: 'ДСП – Пырвомай', en: 'Social Assistance Directorate – Parvomay' },
    oblast: 'pdv', orderPrefix: 'РВ-П', serves: [{ municipality: 'pdv23', from: '2000-01-01', to: null }] },
  { code: 'dsp-rakovski',
    name: { bg: 'ДСП – Раковски', ru: 'ДСП – Раковски', en: 'Social Assistance Directorate – Rakovski' },
    oblast: 'pdv', orderPrefix: 'РВ-РК', serves: [
      { municipality: 'pdv25', from: '2000-01-01', to: null },
      { municipality: 'pdv07', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-rodopi', name: { bg: 'ДСП – Родопи', ru: 'ДСП – Родопи', en: 'Social Assistance Directorate – Rodopi' },
    oblast: 'pdv', orderPrefix: 'РВ-РД', serves: [
      { municipality: 'pdv26', from: '2000-01-01', to: null },
      { municipality: 'pdv42', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-stamboliyski',
    name: { bg: 'ДСП – Стамболийски', ru: 'ДСП – Стамболийски', en: 'Social Assistance Directorate – Stamboliyski' },
    oblast: 'pdv', orderPrefix: 'РВ-СТ', serves: [
      { municipality: 'pdv41', from: '2000-01-01', to: null },
      { municipality: 'pdv39', from: '2000-01-01', to: null },
      { municipality: 'pdv40', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-hisarya',
    name: { bg: 'ДСП – Хисаря', ru: 'ДСП – Хисаря', en: 'Social Assistance Directorate – Hisarya' },
    oblast: 'pdv', orderPrefix: 'РВ-Х', serves: [
      { municipality: 'pdv37', from: '2000-01-01', to: null },
      { municipality: 'pdv12', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-isperih',
    name: { bg: 'ДСП – Исперих', ru: 'ДСП – Исперих', en: 'Social Assistance Directorate – Isperih' },
    oblast: 'raz', orderPrefix: 'РР-И', serves: [
      { municipality: 'raz14', from: '2000-01-01', to: null },
      { municipality: 'raz29', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-kubrat', name: { bg: 'ДСП – Кубрат', ru: 'ДСП – Кубрат', en: 'Social Assistance Directorate – Kubrat' },
    oblast: 'raz', orderPrefix: 'РР-К', serves: [
      { municipality: 'raz16', from: '2000-01-01', to: null },
      { municipality: 'raz11', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-razgrad',
    name: { bg: 'ДСП – Разград', ru: 'ДСП – Разград', en: 'Social Assistance Directorate – Razgrad' },
    oblast: 'raz', orderPrefix: 'РР', serves: [
      { municipality: 'raz26', from: '2000-01-01', to: null },
      { municipality: 'raz17', from: '2000-01-01', to: null },
      { municipality: 'raz36', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-byala', name: { bg: 'ДСП – Бяла', ru: 'ДСП – Бяла', en: 'Social Assistance Directorate – Byala' },
    oblast: 'rse', orderPrefix: 'Р-Б', serves: [
      { municipality: 'rse04', from: '2000-01-01', to: null },
      { municipality: 'rse03', from: '2000-01-01', to: null },
      { municipality: 'rse37', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-vetovo', name: { bg: 'ДСП – Ветово', ru: 'ДСП – Ветово', en: 'Social Assistance Directorate – Vetovo' },
    oblast: 'rse', orderPrefix: 'Р-В', serves: [{ municipality: 'rse05', from: '2000-01-01', to: null }] },
  { code: 'dsp-dve-mogili',
    name: { bg: 'ДСП – Две могили', ru: 'ДСП – Две-Могили', en: 'Social Assistance Directorate – Dve Mogili' },
    oblast: 'rse', orderPrefix: 'Р-ДМ', serves: [{ municipality: 'rse08', from: '2000-01-01', to: null }] },
  { code: 'dsp-ruse', name: { bg: 'ДСП – Русе', ru: 'ДСП – Русе', en: 'Social Assistance Directorate – Ruse' },
    oblast: 'rse', orderPrefix: 'Р', serves: [
      { municipality: 'rse27', from: '2000-01-01', to: null },
      { municipality: 'rse13', from: '2000-01-01', to: null },
      { municipality: 'rse33', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-dulovo', name: { bg: 'ДСП – Дулово', ru: 'ДСП – Дулово', en: 'Social Assistance Directorate – Dulovo' },
    oblast: 'sls', orderPrefix: 'СС-Д', serves: [{ municipality: 'sls10', from: '2000-01-01', to: null }] },
  { code: 'dsp-silistra',
    name: { bg: 'ДСП – Силистра', ru: 'ДСП – Силистра', en: 'Social Assistance Directorate – Silistra' },
    oblast: 'sls', orderPrefix: 'СС', serves: [
      { municipality: 'sls31', from: '2000-01-01', to: null },
      { municipality: 'sls01', from: '2000-01-01', to: null },
      { municipality: 'sls15', from: '2000-01-01', to: null },
      { municipality: 'sls32', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-tutrakan',
    name: { bg: 'ДСП – Тутракан', ru: 'ДСП – Тутракан', en: 'Social Assistance Directorate – Tutrakan' },
    oblast: 'sls', orderPrefix: 'СС-Т', serves: [
      { municipality: 'sls34', from: '2000-01-01', to: null },
      { municipality: 'sls07', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-kotel', name: { bg: 'ДСП – Котел', ru: 'ДСП – Котел', en: 'Social Assistance Directorate – Kotel' },
    oblast: 'slv', orderPrefix: 'СН-К', serves: [{ municipality: 'slv11', from: '2000-01-01', to: null }] },
  { code: 'dsp-nova-zagora',
    name: { bg: 'ДСП – Нова Загора', ru: 'ДСП – Нова-Загора', en: 'Social Assistance Directorate – Nova Zagora' },
    oblast: 'slv', orderPrefix: 'СН-НЗ', serves: [{ municipality: 'slv16', from: '2000-01-01', to: null }] },
  { code: 'dsp-sliven', name: { bg: 'ДСП – Сливен', ru: 'ДСП – Сливен', en: 'Social Assistance Directorate – Sliven' },
    oblast: 'slv', orderPrefix: 'СН', serves: [{ municipality: 'slv20', from: '2000-01-01', to: null }] },
  { code: 'dsp-tvarditsa',
    name: { bg: 'ДСП – Твърдица', ru: 'ДСП – Твырдица', en: 'Social Assistance Directorate – Tvarditsa' },
    oblast: 'slv', orderPrefix: 'СН-Т', serves: [{ municipality: 'slv24', from: '2000-01-01', to: null }] },
  { code: 'dsp-devin', name: { bg: 'ДСП – Девин', ru: 'ДСП – Девин', en: 'Social Assistance Directorate – Devin' },
    oblast: 'sml', orderPrefix: 'СМ-Д', serves: [
      { municipality: 'sml09', from: '2000-01-01', to: null },
      { municipality: 'sml05', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-dospat', name: { bg: 'ДСП – Доспат', ru: 'ДСП – Доспат', en: 'Social Assistance Directorate – Dospat' },
    oblast: 'sml', orderPrefix: 'СМ-ДС', serves: [{ municipality: 'sml10', from: '2000-01-01', to: null }] },
  { code: 'dsp-zlatograd',
    name: { bg: 'ДСП – Златоград', ru: 'ДСП – Златоград', en: 'Social Assistance Directorate – Zlatograd' },
    oblast: 'sml', orderPrefix: 'СМ-З', serves: [
      { municipality: 'sml11', from: '2000-01-01', to: null },
      { municipality: 'sml18', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-madan', name: { bg: 'ДСП – Мадан', ru: 'ДСП – Мадан', en: 'Social Assistance Directorate – Madan' },
    oblast: 'sml', orderPrefix: 'СМ-М', serves: [
      { municipality: 'sml16', from: '2000-01-01', to: null },
      { municipality: 'sml27', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-smolyan',
    name: { bg: 'ДСП – Смолян', ru: 'ДСП – Смолян', en: 'Social Assistance Directorate – Smolyan' },
    oblast: 'sml', orderPrefix: 'СМ', serves: [
      { municipality: 'sml31', from: '2000-01-01', to: null },
      { municipality: 'sml02', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-chepelare',
    name: { bg: 'ДСП – Чепеларе', ru: 'ДСП – Чепеларе', en: 'Social Assistance Directorate – Chepelare' },
    oblast: 'sml', orderPrefix: 'СМ-Ч', serves: [{ municipality: 'sml38', from: '2000-01-01', to: null }] },
  { code: 'dsp-vazrazhdane',
    name: { bg: 'ДСП – Възраждане', ru: 'ДСП – Вызраждане', en: 'Social Assistance Directorate – Vazrazhdane' },
    oblast: 'sof', orderPrefix: 'С-ВЗ', serves: [
      { municipality: 'sof46', from: '2000-01-01', to: null },
      { municipality: 'sof46-01', from: '2000-01-01', to: null },
      { municipality: 'sof46-03', from: '2000-01-01', to: null },
      { municipality: 'sof46-04', from: '2000-01-01', to: null },
      { municipality: 'sof46-10', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-izgrev', name: { bg: 'ДСП – Изгрев', ru: 'ДСП – Изгрев', en: 'Social Assistance Directorate – Izgrev' },
    oblast: 'sof', orderPrefix: 'С-ИЗ', serves: [
      { municipality: 'sof46-08', from: '2000-01-01', to: null },
      { municipality: 'sof46-09', from: '2000-01-01', to: null },
      { municipality: 'sof46-16', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-ilinden',
    name: { bg: 'ДСП – Илинден', ru: 'ДСП – Илинден', en: 'Social Assistance Directorate – Ilinden' },
    oblast: 'sof', orderPrefix: 'С-ИЛ', serves: [
      { municipality: 'sof46-11', from: '2000-01-01', to: null },
      { municipality: 'sof46-12', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-iskar', name: { bg: 'ДСП – Искър', ru: 'ДСП – Искыр', en: 'Social Assistance Directorate – Iskar' },
    oblast: 'sof', orderPrefix: 'С-ИС', serves: [
      { municipality: 'sof46-14', from: '2000-01-01', to: null },
      { municipality: 'sof46-22', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-krasno-selo',
    name: { bg: 'ДСП – Красно село', ru: 'ДСП – Красно-Село', en: 'Social Assistance Directorate – Krasno Selo' },
    oblast: 'sof', orderPrefix: 'С-КС', serves: [
      { municipality: 'sof46-02', from: '2000-01-01', to: null },
      { municipality: 'sof46-17', from: '2000-01-01', to: null },
      { municipality: 'sof46-18', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-lyulin', name: { bg: 'ДСП – Люлин', ru: 'ДСП – Люлин', en: 'Social Assistance Directorate – Lyulin' },
    oblast: 'sof', orderPrefix: 'С-Л', serves: [
      { municipality: 'sof46-19', from: '2000-01-01', to: null },
      { municipality: 'sof46-24', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-mladost',
    name: { bg: 'ДСП – Младост', ru: 'ДСП – Младост', en: 'Social Assistance Directorate – Mladost' },
    oblast: 'sof', orderPrefix: 'С-М', serves: [
      { municipality: 'sof46-15', from: '2000-01-01', to: null },
      { municipality: 'sof46-23', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-nadezhda',
    name: { bg: 'ДСП – Надежда', ru: 'ДСП – Надежда', en: 'Social Assistance Directorate – Nadezhda' },
    oblast: 'sof', orderPrefix: 'С-Н', serves: [
      { municipality: 'sof46-05', from: '2000-01-01', to: null },
      { municipality: 'sof46-13', from: '2000-01-01', to: null },
      { municipality: 'sof46-20', from: '2000-01-01', to: null },
      { municipality: 'sof46-21', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-poduyane',
    name: { bg: 'ДСП – Подуяне', ru: 'ДСП – Подуяне', en: 'Social Assistance Directorate – Poduyane' },
    oblast: 'sof', orderPrefix: 'С-П', serves: [
      { municipality: 'sof46-06', from: '2000-01-01', to: null },
      { municipality: 'sof46-07', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-botevgrad',
    name: { bg: 'ДСП – Ботевград', ru: 'ДСП – Ботевград', en: 'Social Assistance Directorate – Botevgrad' },
    oblast: 'sfo', orderPrefix: 'СО-Б', serves: [
      { municipality: 'sfo07', from: '2000-01-01', to: null },
      { municipality: 'sfo34', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-elin-pelin',
    name: { bg: 'ДСП – Елин Пелин', ru: 'ДСП – Елин-Пелин', en: 'Social Assistance Directorate – Elin Pelin' },
    oblast: 'sfo', orderPrefix: 'СО-ЕП', serves: [
      { municipality: 'sfo17', from: '2000-01-01', to: null },
      { municipality: 'sfo10', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-etropole',
    name: { bg: 'ДСП – Етрополе', ru: 'ДСП – Етрополе', en: 'Social Assistance Directorate – Etropole' },
    oblast: 'sfo', orderPrefix: 'СО-Е', serves: [{ municipality: 'sfo18', from: '2000-01-01', to: null }] },
  { code: 'dsp-ihtiman',
    name: { bg: 'ДСП – Ихтиман', ru: 'ДСП – Ихтиман', en: 'Social Assistance Directorate – Ihtiman' },
    oblast: 'sfo', orderPrefix: 'СО-И', serves: [
      { municipality: 'sfo20', from: '2000-01-01', to: null },
      { municipality: 'sfo25', from: '2000-01-01', to: null },
      { municipality: 'sfo59', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-kostinbrod',
    name: { bg: 'ДСП – Костинброд', ru: 'ДСП – Костинброд', en: 'Social Assistance Directorate – Kostinbrod' },
    oblast: 'sfo', orderPrefix: 'СО-К', serves: [
      { municipality: 'sfo26', from: '2000-01-01', to: null },
      { municipality: 'sfo06', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-pirdop', name: { bg: 'ДСП – Пирдоп', ru: 'ДСП – Пирдоп', en: 'Social Assistance Directorate – Pirdop' },
    oblast: 'sfo', orderPrefix: 'СО-П', serves: [
      { municipality: 'sfo55', from: '2000-01-01', to: null },
      { municipality: 'sfo24', from: '2000-01-01', to: null },
      { municipality: 'sfo47', from: '2000-01-01', to: null },
      { municipality: 'sfo54', from: '2000-01-01', to: null },
      { municipality: 'sfo56', from: '2000-01-01', to: null },
      { municipality: 'sfo57', from: '2000-01-01', to: null },
      { municipality: 'sfo58', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-samokov',
    name: { bg: 'ДСП – Самоков', ru: 'ДСП – Самоков', en: 'Social Assistance Directorate – Samokov' },
    oblast: 'sfo', orderPrefix: 'СО-СМ', serves: [{ municipality: 'sfo39', from: '2000-01-01', to: null }] },
  { code: 'dsp-svoge', name: { bg: 'ДСП – Своге', ru: 'ДСП – Своге', en: 'Social Assistance Directorate – Svoge' },
    oblast: 'sfo', orderPrefix: 'СО-СВ', serves: [{ municipality: 'sfo43', from: '2000-01-01', to: null }] },
  { code: 'dsp-slivnitsa',
    name: { bg: 'ДСП – Сливница', ru: 'ДСП – Сливница', en: 'Social Assistance Directorate – Slivnitsa' },
    oblast: 'sfo', orderPrefix: 'СО-СЛ', serves: [
      { municipality: 'sfo45', from: '2000-01-01', to: null },
      { municipality: 'sfo09', from: '2000-01-01', to: null },
      { municipality: 'sfo16', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-gurkovo',
    name: { bg: 'ДСП – Гурково', ru: 'ДСП – Гурково', en: 'Social Assistance Directorate – Gurkovo' },
    oblast: 'szr', orderPrefix: 'СТ-ГР', serves: [
      { municipality: 'szr37', from: '2000-01-01', to: null },
      { municipality: 'szr38', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-galabovo',
    name: { bg: 'ДСП – Гълъбово', ru: 'ДСП – Гылыбово', en: 'Social Assistance Directorate – Galabovo' },
    oblast: 'szr', orderPrefix: 'СТ-ГЛ', serves: [{ municipality: 'szr07', from: '2000-01-01', to: null }] },
  { code: 'dsp-kazanlak',
    name: { bg: 'ДСП – Казанлък', ru: 'ДСП – Казанлык', en: 'Social Assistance Directorate – Kazanlak' },
    oblast: 'szr', orderPrefix: 'СТ-К', serves: [
      { municipality: 'szr12', from: '2000-01-01', to: null },
      { municipality: 'szr22', from: '2000-01-01', to: null },
      { municipality: 'szr24', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-radnevo',
    name: { bg: 'ДСП – Раднево', ru: 'ДСП – Раднево', en: 'Social Assistance Directorate – Radnevo' },
    oblast: 'szr', orderPrefix: 'СТ-Р', serves: [{ municipality: 'szr27', from: '2000-01-01', to: null }] },
  { code: 'dsp-stara-zagora',
    name: { bg: 'ДСП – Стара Загора', ru: 'ДСП – Стара-Загора', en: 'Social Assistance Directorate – Stara Zagora' },
    oblast: 'szr', orderPrefix: 'СТ', serves: [
      { municipality: 'szr31', from: '2000-01-01', to: null },
      { municipality: 'szr23', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-chirpan',
    name: { bg: 'ДСП – Чирпан', ru: 'ДСП – Чирпан', en: 'Social Assistance Directorate – Chirpan' },
    oblast: 'szr', orderPrefix: 'СТ-Ч', serves: [
      { municipality: 'szr36', from: '2000-01-01', to: null },
      { municipality: 'szr04', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-omurtag',
    name: { bg: 'ДСП – Омуртаг', ru: 'ДСП – Омуртаг', en: 'Social Assistance Directorate – Omurtag' },
    oblast: 'tgv', orderPrefix: 'Т-О', serves: [
      { municipality: 'tgv22', from: '2000-01-01', to: null },
      { municipality: 'tgv02', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-popovo', name: { bg: 'ДСП – Попово', ru: 'ДСП – Попово', en: 'Social Assistance Directorate – Popovo' },
    oblast: 'tgv', orderPrefix: 'Т-П', serves: [
      { municipality: 'tgv24', from: '2000-01-01', to: null },
      { municipality: 'tgv23', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-targovishte',
    name: { bg: 'ДСП – Търговище', ru: 'ДСП – Тырговиште', en: 'Social Assistance Directorate – Targovishte' },
    oblast: 'tgv', orderPrefix: 'Т', serves: [{ municipality: 'tgv35', from: '2000-01-01', to: null }] },
  { code: 'dsp-dimitrovgrad',
    name: { bg: 'ДСП – Димитровград', ru: 'ДСП – Димитровград', en: 'Social Assistance Directorate – Dimitrovgrad' },
    oblast: 'hkv', orderPrefix: 'Х-Д', serves: [{ municipality: 'hkv09', from: '2000-01-01', to: null }] },
  { code: 'dsp-ivaylovgrad',
    name: { bg: 'ДСП – Ивайловград', ru: 'ДСП – Ивайловград', en: 'Social Assistance Directorate – Ivaylovgrad' },
    oblast: 'hkv', orderPrefix: 'Х-И', serves: [
      { municipality: 'hkv11', from: '2000-01-01', to: null },
      { municipality: 'hkv18', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-svilengrad',
    name: { bg: 'ДСП – Свиленград', ru: 'ДСП – Свиленград', en: 'Social Assistance Directorate – Svilengrad' },
    oblast: 'hkv', orderPrefix: 'Х-СВ', serves: [
      { municipality: 'hkv28', from: '2000-01-01', to: null },
      { municipality: 'hkv17', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-topolovgrad',
    name: { bg: 'ДСП – Тополовград', ru: 'ДСП – Тополовград', en: 'Social Assistance Directorate – Topolovgrad' },
    oblast: 'hkv', orderPrefix: 'Х-Т', serves: [{ municipality: 'hkv32', from: '2000-01-01', to: null }] },
  { code: 'dsp-harmanli',
    name: { bg: 'ДСП – Харманли', ru: 'ДСП – Харманли', en: 'Social Assistance Directorate – Harmanli' },
    oblast: 'hkv', orderPrefix: 'Х-ХР', serves: [
      { municipality: 'hkv33', from: '2000-01-01', to: null },
      { municipality: 'hkv29', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-haskovo',
    name: { bg: 'ДСП – Хасково', ru: 'ДСП – Хасково', en: 'Social Assistance Directorate – Haskovo' },
    oblast: 'hkv', orderPrefix: 'Х', serves: [
      { municipality: 'hkv34', from: '2000-01-01', to: null },
      { municipality: 'hkv19', from: '2000-01-01', to: null },
      { municipality: 'hkv30', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-veliki-preslav',
    name: { bg: 'ДСП – Велики Преслав', ru: 'ДСП – Велики-Преслав',
      en: 'Social Assistance Directorate – Veliki Preslav' },
    oblast: 'shu', orderPrefix: 'Н-ВП', serves: [
      { municipality: 'shu23', from: '2000-01-01', to: null },
      { municipality: 'shu10', from: '2000-01-01', to: null },
      { municipality: 'shu25', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-kaolinovo',
    name: { bg: 'ДСП – Каолиново', ru: 'ДСП – Каолиново', en: 'Social Assistance Directorate – Kaolinovo' },
    oblast: 'shu', orderPrefix: 'Н-К', serves: [{ municipality: 'shu18', from: '2000-01-01', to: null }] },
  { code: 'dsp-novi-pazar',
    name: { bg: 'ДСП – Нови пазар', ru: 'ДСП – Нови-Пазар', en: 'Social Assistance Directorate – Novi Pazar' },
    oblast: 'shu', orderPrefix: 'Н-НП', serves: [
      { municipality: 'shu22', from: '2000-01-01', to: null },
      { municipality: 'shu19', from: '2000-01-01', to: null },
      { municipality: 'shu21', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-hitrino',
    name: { bg: 'ДСП – Хитрино', ru: 'ДСП – Хитрино', en: 'Social Assistance Directorate – Hitrino' },
    oblast: 'shu', orderPrefix: 'Н-Х', serves: [
      { municipality: 'shu11', from: '2000-01-01', to: null },
      { municipality: 'shu07', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-shumen', name: { bg: 'ДСП – Шумен', ru: 'ДСП – Шумен', en: 'Social Assistance Directorate – Shumen' },
    oblast: 'shu', orderPrefix: 'Н', serves: [{ municipality: 'shu30', from: '2000-01-01', to: null }] },
  { code: 'dsp-elhovo', name: { bg: 'ДСП – Елхово', ru: 'ДСП – Елхово', en: 'Social Assistance Directorate – Elhovo' },
    oblast: 'jam', orderPrefix: 'Я-Е', serves: [
      { municipality: 'jam07', from: '2000-01-01', to: null },
      { municipality: 'jam03', from: '2000-01-01', to: null }
    ] },
  { code: 'dsp-straldzha',
    name: { bg: 'ДСП – Стралджа', ru: 'ДСП – Стралджа', en: 'Social Assistance Directorate – Straldzha' },
    oblast: 'jam', orderPrefix: 'Я-С', serves: [{ municipality: 'jam22', from: '2000-01-01', to: null }] },
  { code: 'dsp-yambol', name: { bg: 'ДСП – Ямбол', ru: 'ДСП – Ямбол', en: 'Social Assistance Directorate – Yambol' },
    oblast: 'jam', orderPrefix: 'Я', serves: [
      { municipality: 'jam26', from: '2000-01-01', to: null },
      { municipality: 'jam25', from: '2000-01-01', to: null }
    ] }
]
