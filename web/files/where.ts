/** Where somebody lives: the setting and the name of the place, which may already say the setting. */
export const whereWords = (setting: string, name: string): string[] =>
  name.toLocaleLowerCase().startsWith(setting.toLocaleLowerCase()) ? [name] : [setting, name].filter(Boolean)
