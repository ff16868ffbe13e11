export const Looks = () => null
