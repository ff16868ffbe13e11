export const MyDayPage = () => null
