export const FiguresPage = () => null
