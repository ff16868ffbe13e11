export const CasesPage = () => null
