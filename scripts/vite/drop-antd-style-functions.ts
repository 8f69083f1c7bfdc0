import type { Plugin } from 'vite'

const takers = new Set(['genStyleHooks', 'genSubStyleComponent', 'genComponentStyleHook'])

/**
 * Empties the functions that make antd's rules: with the style sheet of `antd-styles.ts` none is ever called, and the
 * bundler drops what only they use. Those that make a component's variables stay.
 */
export function dropAntdStyleFunctions(): Plugin {
  return {
    name: 'drop-antd-style-functions',
    apply: 'build',
    transform: {
      filter: { id: /\/antd\/es\/.*style\// },
      handler(code) {
        const calls = styleCalls(this.parse(code))
        if (calls.length === 0) return null
        // From the end, so that what is before keeps its place.
        const shorter = calls
          .toReversed()
          .reduce(
            (text, { call, from, to }) =>
              `${text.slice(0, call)}/*@__PURE__*/${text.slice(call, from)}() => null${text.slice(to)}`,
            code,
          )
        return { code: shorter, map: null }
      },
    },
  }
}

/** Where each call that takes a style function begins, and from where to where that function, its second argument, is. */
function styleCalls(program: unknown): { call: number; from: number; to: number }[] {
  const calls: ReturnType<typeof styleCalls> = []
  JSON.stringify(program, (_, node) => {
    if (node?.type === 'CallExpression' && takers.has(node.callee.name) && node.arguments[1]) {
      calls.push({ call: node.start, from: node.arguments[1].start, to: node.arguments[1].end })
    }
    return node
  })
  return calls.toSorted((a, b) => a.call - b.call)
}
