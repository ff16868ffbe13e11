/** Does what may be done stand beside the page? Above it there is not room for all of it. */
import { useMediaQuery } from '@mantine/hooks'

const query = '(min-width: 1101px)'
export const useWide = (): boolean => useMediaQuery(query, matchMedia(query).matches)
