export const PlacementAndCourt = () => null
