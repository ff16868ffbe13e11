/** The face: pine on warm grey. Every colour pair in use is at least 4.5 to 1. */
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

const pine: MantineColorsTuple = [
  '#edf6f3',
  '#d8ebe5',
  '#b1d7cb',
  '#86c1af',
  '#5fa995',
  '#3d8f7b',
  '#257664',
  '#125a4f',
  '#0d483f',
  '#083630'
]
const stone: MantineColorsTuple = [
  '#faf9f6',
  '#f3f1ec',
  '#e7e4dc',
  '#d6d2c7',
  '#bbb6a8',
  '#97927f',
  '#767263',
  '#5c594e',
  '#42413a',
  '#2b2b27'
]
const night: MantineColorsTuple = [
  '#e6e9e5',
  '#c9cfca',
  '#a9b2ac',
  '#7d8882',
  '#4c5753',
  '#38423f',
  '#2a3331',
  '#1d2423',
  '#171d1c',
  '#111615'
]

export const theme = createTheme({
  colors: { pine, gray: stone, dark: night },
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  fontFamily: '"Source Sans 3 Variable", "Segoe UI", system-ui, sans-serif',
  fontSizes: { xs: '12.5px', sm: '14px', md: '15px', lg: '17px', xl: '20px' },
  defaultRadius: '5px',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    InputWrapper: { styles: { label: { fontWeight: 600, fontSize: '14px', marginBottom: '3px' } } },
    Tooltip: { defaultProps: { openDelay: 350, withArrow: true } },
    Modal: { defaultProps: { transitionProps: { duration: 120 }, overlayProps: { backgroundOpacity: 0.28 } } },
    Drawer: {
      defaultProps: {
        position: 'right',
        transitionProps: { duration: 140 },
        overlayProps: { backgroundOpacity: 0.28 }
      },
      styles: {
        title: { fontSize: 20, fontWeight: 600 },
        content: { background: 'var(--paper)' },
        header: { background: 'var(--paper)' }
      }
    }
  }
})

export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fbfaf7',
    '--mantine-color-text': '#1f2725',
    '--mantine-color-default-color': '#1f2725',
    '--mantine-color-bright': '#1f2725',
    '--mantine-color-dimmed': '#5a625e',
    '--mantine-color-placeholder': '#6b716c',
    '--mantine-color-default-border': '#c6c1b5',
    '--mantine-color-error': '#a3301f'
  },
  dark: {
    '--mantine-color-body': '#161c1b',
    '--mantine-color-text': '#e6e9e5',
    '--mantine-color-default-color': '#e6e9e5',
    '--mantine-color-bright': '#e6e9e5',
    '--mantine-color-dimmed': '#a9b2ac',
    '--mantine-color-placeholder': '#929c96',
    '--mantine-color-default-border': '#4c5753',
    '--mantine-color-error': '#f29c88'
  }
})
