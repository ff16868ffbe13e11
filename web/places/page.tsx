export const PlacesPage = () => null
