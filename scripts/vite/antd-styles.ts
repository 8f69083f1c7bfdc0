import { globSync, readFileSync } from 'node:fs'
import type * as Antd from 'antd'
import type { Plugin } from 'vite'
import { recipesOf, variablesOnly } from './antd-recipes.tsx'

const name = 'virtual:antd-styles.css'
/** The ending makes it a style sheet to Vite; the beginning keeps other plugins away. */
const resolved = `\0${name}`

/** antd's style sheet for the components that `src/` imports, as the module `virtual:antd-styles.css`. */
export function antdStyles(): Plugin {
  let root: string
  return {
    name: 'antd-styles',
    configResolved: (config) => void (root = config.root),
    resolveId: { filter: { id: /^virtual:antd-styles\.css$/ }, handler: () => resolved },
    load: { filter: { id: /virtual:antd-styles\.css$/ }, handler: () => antdStyleSheet(importedIn(root)) },
  }
}

const antdImports = /import \{([^}]*)\} from 'antd'/g

function importedIn(root: string): Set<string> {
  const files = globSync('src/**/*.{ts,tsx}', { cwd: root })
  return new Set(
    files
      .flatMap((file) => [...readFileSync(`${root}/${file}`, 'utf8').matchAll(antdImports)])
      .flatMap(([, names = '']) => names.split(','))
      .map((imported) => imported.trim().split(' as ')[0] ?? '')
      .filter((imported) => imported !== '' && !imported.startsWith('type ')),
  )
}

/**
 * What antd would write into the page at run time for these components, in its order: their rules, which hold in every
 * theme, and the variables that a theme decides. Throws with the name of a component that has no recipe.
 */
async function antdStyleSheet(components: Set<string>): Promise<string> {
  // Loaded when needed: the configuration is read for many things that draw nothing.
  const [antd, cssinjs, server, { createElement }, { antdThemes }] = await Promise.all([
    import('antd'),
    import('@ant-design/cssinjs'),
    import('react-dom/server'),
    import('react'),
    import('../../src/app/antd-themes.ts'),
  ])
  const recipes = new Map(Object.entries(recipesOf(antd)))
  const drawn = [...components].map((component) => {
    if (!recipes.has(component)) throw new Error(`scripts/vite/antd-recipes.tsx has no recipe for antd's ${component}`)
    return createElement('div', { key: component }, recipes.get(component))
  })
  const written = (theme: Antd.ThemeConfig, types: 'style' | 'cssVar') => {
    const cache = cssinjs.createCache()
    const parts = types === 'style' ? drawn : [drawn, variablesOnly(antd)]
    server.renderToString(
      createElement(cssinjs.StyleProvider, { cache }, createElement(antd.ConfigProvider, { theme }, parts)),
    )
    const sheet = cssinjs.extractStyle(cache, { plain: true, types })
    // Its table of contents, by which antd at run time would leave out what the sheet has.
    return sheet.replace(/\.data-ant-cssinjs-cache-path\{[^}]*\}/, '')
  }
  return [
    written(antdThemes.light, 'cssVar'),
    // Of no weight of its own, so that what the console sets wins in both themes.
    written(antdThemes.dark, 'cssVar').replaceAll(/(?<=^|\})(?=\.)/g, ":where([data-theme='dark']) "),
    written(antdThemes.light, 'style'),
  ].join('\n')
}
