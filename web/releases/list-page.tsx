export const ReleasesPage = () => null
