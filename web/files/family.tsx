export const Family = () => null
