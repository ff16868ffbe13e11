export const Chronology = () => null
