export const IrregularitiesPage = () => null
