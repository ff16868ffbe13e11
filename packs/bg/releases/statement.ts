// biome-ignore-all format: one paragraph a line
/** What is said every year of prevention, relatives and reintegration, after the statement on 2018. */
import type { Release } from './parts.ts'
import { tenYears } from './parts.ts'

export const statement: Release = {
  code: 'statement',
  words: { bg: 'Съобщение за превенцията, близките и реинтеграцията', ru: 'Сообщение о предотвращении, близких и реинтеграции', en: 'Statement on prevention, relatives and reintegration' },
  kind: 'statement',
  indicators: ['prevented', 'kin-placed', 'reintegration-worked', 'reintegration-returned'],
  tables: [
    { code: 'years', words: { bg: 'По години', ru: 'По годам', en: 'By year' }, indicators: ['prevented', 'kin-placed', 'reintegration-worked', 'reintegration-returned'], times: tenYears, chart: { kind: 'bars', along: 'time' } }
  ],
  parts: [{ whole: 'reintegration-worked', part: 'reintegration-returned' }],
  plausible: { percent: 25, published: true },
  text: {
    bg: [
      'Социалните работници са предотвратили изоставянето на {prevented, plural, one {# дете} other {# деца}} {during}',
      'Във връзка със спекулативните твърдения в социалните мрежи за „незаконно отнети деца“ Министерството на труда и социалната политика изразява следната позиция:',
      'Основният приоритет в работата на социалните работници е децата да се отглеждат от своите майки и бащи. В тази връзка се осъществяват редица дейности за подкрепа на семействата и повишаване на родителския капацитет чрез осигуряването на подходящи социални услуги, оказване на финансова подкрепа и др. Показателен пример в това отношение е дейността на социалните работници по превенция на изоставянето. Благодарение на техните усилия {during} {prevented, plural, one {# дете е останало да живее} other {# деца са останали да живеят}} в своето родно семейство.',
      'Извеждането на дете от биологичното семейство е крайна временна мярка за закрила, която се базира на прецизно проучване и оценка на конкретния сигнал за дете в риск и се потвърждава със съдебно решение. Поради това категорично възразяваме срещу разпространението на манипулативни информации за „незаконно отнемане на деца“. Подобни твърдения са лишени от всякакво основание и могат да бъдат определени единствено като фалшиви новини.',
      'Извеждането на дете от биологичното семейство като мярка за закрила се предприема винаги след обстойно проучване и изчерпване на всички възможности за закрила в семейството или в разширения семеен кръг. {During} {kin_placed, plural, one {# дете е било настанено} other {# деца са били настанени}} в семейство на роднини и близки.',
      'Изключение правят единствено случаите, когато при различни причини се налага спешното извеждане на детето. При тях главната цел е връщането на детето в родното семейство. Работата в тази посока включва всички дейности за подкрепа на семейството, за да се гарантира най-добра среда за отглеждане на детето. {During} социалните работници са работили по {reintegration_worked, plural, one {# случай} other {# случая}} за реинтеграция на деца в семейството. В {reintegration_returned, plural, one {# от тях детето се е върнало при своите родители} other {# от тях децата са се върнали при своите родители}}. По много от останалите случаи работата продължава и през настоящата година.'
    ],
    ru: [
      'Социальные работники предотвратили оставление {prevented, plural, one {# ребёнка} other {# детей}} {during}.',
      'В связи со спекулятивными утверждениями в социальных сетях о «незаконно отобранных детях» Министерство труда и социальной политики выражает следующую позицию:',
      'Главный приоритет в работе социальных работников – чтобы дети воспитывались своими матерями и отцами. Для этого ведётся ряд действий по поддержке семей и развитию родительских возможностей: подходящие социальные услуги, финансовая поддержка и другое. Показательный пример – работа социальных работников по предотвращению оставления. Благодаря их усилиям {during} {prevented, plural, one {# ребёнок остался жить} few {# ребёнка остались жить} many {# детей остались жить} other {# ребёнка остались жить}} в своей родной семье.',
      'Изъятие ребёнка из биологической семьи – крайняя временная мера защиты, которая основана на точном изучении и оценке конкретного сигнала о ребёнке в риске и подтверждается решением суда. Поэтому мы категорически возражаем против распространения манипулятивных сведений о «незаконном отобрании детей». Такие утверждения лишены всякого основания и могут быть названы только ложными новостями.',
      'Изъятие ребёнка из биологической семьи как мера защиты всегда предпринимается после обстоятельного изучения и исчерпания всех возможностей защиты в семье или в расширенном семейном кругу. {During} в семьях родственников и близких {kin_placed, plural, one {был размещён # ребёнок} few {были размещены # ребёнка} many {были размещены # детей} other {были размещены # ребёнка}}.',
      'Исключение составляют лишь случаи, когда по разным причинам необходимо срочное изъятие ребёнка. В них главная цель – возвращение ребёнка в родную семью. Эта работа включает все действия по поддержке семьи, чтобы обеспечить наилучшую среду для воспитания ребёнка. {During} социальные работники работали по {reintegration_worked, plural, one {# случаю} other {# случаям}} реинтеграции детей в семью. В {reintegration_returned, plural, =1 {# из них ребёнок вернулся к своим родителям} other {# из них дети вернулись к своим родителям}}. По многим из остальных случаев работа продолжается и в этом году.'
    ],
    en: [
      'Social workers prevented the abandonment of {prevented, plural, one {# child} other {# children}} {during}.',
      'Concerning the speculative claims in social networks about "unlawfully taken children", the Ministry of Labour and Social Policy states the following position:',
      'The main priority in the work of social workers is that children are raised by their mothers and fathers. For this a number of activities support families and raise their parenting capacity, by suitable social services, financial support and other means. The work of social workers to prevent abandonment is a telling example. Thanks to their efforts, {during} {prevented, plural, one {# child went on living with its own family} other {# children went on living with their own families}}.',
      'Taking a child out of its biological family is a last and temporary protection measure, which rests on a precise study and assessment of the particular signal about a child at risk and is confirmed by a court judgment. We therefore categorically object to the spreading of manipulative information about "unlawful taking of children". Such claims are without any ground and can only be called fake news.',
      'Taking a child out of its biological family as a protection measure always comes after a thorough study and when all possibilities of protection in the family or the extended family have been exhausted. {During}, {kin_placed, plural, one {# child was} other {# children were}} placed in the families of relatives and close persons.',
      'The only exceptions are cases in which, for different reasons, a child has to be taken out urgently. In these the main aim is the return of the child to its own family. This work includes all activities that support the family, so that the child is raised in the best surroundings. {During}, social workers worked on {reintegration_worked, plural, one {# case} other {# cases}} of reintegration of children into the family. In {reintegration_returned, plural, one {# of them the child returned to its parents} other {# of them the children returned to their parents}}. In many of the other cases the work goes on this year.'
    ]
  }
}
