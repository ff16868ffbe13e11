export const SignalPage = () => null
