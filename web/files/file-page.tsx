export const FilePage = () => null
