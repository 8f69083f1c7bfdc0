import { theme, type ThemeConfig } from 'antd'
import type { Theme } from '../storage/preferences.ts'

/** Where antd's own colours are too faint to read (WCAG AA wants 4.5 to 1), these are not. */
const colours: Record<Theme, ThemeConfig> = {
  light: {
    token: {
      colorPrimary: '#0958d9',
      colorPrimaryHover: '#0b4fc0',
      colorLink: '#0958d9',
      colorLinkHover: '#003eb3',
      colorError: '#cf1322',
      colorTextDescription: '#595959',
      colorTextPlaceholder: '#6b6b6b',
      // The text of green and of orange tags, which antd knows by two names.
      green7: '#237804',
      'green-7': '#237804',
      orange7: '#ad4e00',
      'orange-7': '#ad4e00',
    },
  },
  dark: {
    token: {
      colorPrimary: '#1668dc',
      colorLink: '#69b1ff',
      colorLinkHover: '#91caff',
      colorError: '#ff7875',
      colorTextDescription: '#a6a6a6',
      colorTextPlaceholder: '#9b9b9b',
    },
    components: {
      Button: {
        dangerColor: '#141414',
        colorPrimaryHover: '#1554ad',
        defaultHoverColor: '#91caff',
        defaultHoverBorderColor: '#91caff',
      },
      Dropdown: { colorPrimary: '#69b1ff' },
    },
  },
}

/** The class `console` is what antd's variables hang on, at run time and in the style sheet that the build makes. */
const common = { cssVar: { key: 'console' }, hashed: false } satisfies ThemeConfig

export const antdThemes: Record<Theme, ThemeConfig> = {
  light: { ...common, algorithm: theme.defaultAlgorithm, ...colours.light },
  dark: { ...common, algorithm: theme.darkAlgorithm, ...colours.dark },
}
