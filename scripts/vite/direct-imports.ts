import type { Plugin } from 'vite'

/** Where a name that these packages export comes from. */
const sources: Record<string, (name: string) => string> = {
  antd: (name) => `antd/es/${name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`,
  '@ant-design/icons': (name) => `@ant-design/icons/es/icons/${name}`,
}

const imports = new RegExp(`import \\{([^}]*)\\} from '(${Object.keys(sources).join('|')})'`, 'g')

/**
 * Lets each file import the components that it names instead of the package's index, which imports them all: only then
 * can it be told which of them the first view needs (see `chunks.ts`), and the bundler reads a third of the files.
 */
export function directImports(): Plugin {
  return {
    name: 'direct-imports',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/ },
      handler: (code) => ({
        code: code.replace(imports, (_, names: string, from: string) => direct(names, from) + newLines(names)),
        map: null,
      }),
    },
  }
}

function direct(names: string, from: string): string {
  const source = sources[from]
  if (!source) throw new Error(`No source for what ${from} exports`)
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => {
      const [exported = '', local = exported] = name.split(' as ')
      return `import ${local} from '${source(exported)}'`
    })
    .join(';')
}

/** As many as there were: what follows stays on its line, so the source maps hold. */
const newLines = (names: string) => names.replace(/[^\n]/g, '')
