export const AdministrationPage = () => null
