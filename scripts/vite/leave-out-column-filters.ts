import type { Plugin } from 'vite'

const id = '\0antd-column-filters'

/**
 * Leaves out of the build what antd's table brings for filters in its headings, which the console does not use: a menu,
 * and the whole tree component behind it, more than the table itself. A column that asks for one fails aloud.
 */
export function leaveOutColumnFilters(): Plugin {
  return {
    name: 'leave-out-column-filters',
    enforce: 'pre',
    apply: 'build',
    resolveId: {
      filter: { id: /^\.\/FilterDropdown$/ },
      handler: (_source, importer) => (importer?.includes('/antd/es/table/') ? id : null),
    },
    load: {
      filter: { id: /^\0antd-column-filters$/ },
      handler: () => `
        const fail = () => { throw new Error('scripts/vite/leave-out-column-filters.ts leaves column filters out') }
        export { fail as default, fail as flattenKeys }`,
    },
  }
}
