import type { Plugin } from 'vite'

const takers = new Set(['genStyleHooks', 'genSubStyleComponent', 'genComponentStyleHook'])

/**
 * Takes out of the build what the style sheet of `antd-styles.ts` makes needless: the functions that make antd's rules
 * and those that make its components' variables, none of which is ever called, and the hook that wrote the latter into
 * the page. The bundler drops what only they use. The variables of a whole theme stay: components ask for them.
 */
export function dropAntdStyleFunctions(): Plugin {
  return {
    name: 'drop-antd-style-functions',
    apply: 'build',
    load: {
      filter: { id: /\/@ant-design\/cssinjs\/es\/hooks\/useCSSVarRegister\.js$/ },
      handler: () => `
        export const CSS_VAR_PREFIX = 'cssVar'
        export const extract = () => null
        export default () => []`,
    },
    transform: {
      filter: { id: /\/antd\/es\/.*style\// },
      handler(code) {
        const calls = styleCalls(this.parse(code))
        if (calls.length === 0) return null
        // From the end, so that what is before keeps its place.
        const shorter = calls
          .toReversed()
          .reduce(
            (text, { call, functions: [from, to] }) =>
              `${text.slice(0, call)}/*@__PURE__*/${text.slice(call, from)}() => null, undefined${text.slice(to)}`,
            code,
          )
        return { code: shorter, map: null }
      },
    },
  }
}

interface StyleCall {
  /** Where the call begins. */
  call: number
  /** From where to where its second argument and, if any, its third go: what makes rules, and what makes variables. */
  functions: [from: number, to: number]
}

function styleCalls(program: unknown): StyleCall[] {
  const calls: StyleCall[] = []
  JSON.stringify(program, (_, node) => {
    if (node?.type === 'CallExpression' && takers.has(node.callee.name) && node.arguments[1]) {
      const [, rules, variables = rules] = node.arguments
      calls.push({ call: node.start, functions: [rules.start, variables.end] })
    }
    return node
  })
  return calls.toSorted((a, b) => a.call - b.call)
}
