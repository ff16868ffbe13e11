/** What makes a table wider than the screen scroll by the keyboard. */
export const scrolled = (label: string) => ({ tabIndex: 0, role: 'region', 'aria-label': label })
