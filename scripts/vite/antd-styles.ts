import { globSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { recipesOf } from './antd-recipes.tsx'

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
 * The rules that antd would write into the page at run time for these components, in its order. They hold in every
 * theme: whatever a theme decides is a variable. Throws with the name of a component that has no recipe.
 */
async function antdStyleSheet(components: Set<string>): Promise<string> {
  // Loaded when needed: the configuration is read for many things that draw nothing.
  const [antd, cssinjs, server, { createElement }] = await Promise.all([
    import('antd'),
    import('@ant-design/cssinjs'),
    import('react-dom/server'),
    import('react'),
  ])
  const recipes = new Map(Object.entries(recipesOf(antd)))
  const drawn = [...components].map((component) => {
    if (!recipes.has(component)) throw new Error(`scripts/vite/antd-recipes.tsx has no recipe for antd's ${component}`)
    return createElement('div', { key: component }, recipes.get(component))
  })
  const cache = cssinjs.createCache()
  server.renderToString(
    createElement(
      cssinjs.StyleProvider,
      { cache },
      createElement(antd.ConfigProvider, { theme: { hashed: false } }, drawn),
    ),
  )
  const sheet = cssinjs.extractStyle(cache, { plain: true, types: 'style' })
  // Its table of contents, by which antd at run time would leave out what the sheet has.
  return sheet.replace(/\.data-ant-cssinjs-cache-path\{[^}]*\}/, '')
}
