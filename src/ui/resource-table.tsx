import { Empty, Button, Flex, Table, type Breakpoint, type TableColumnsType, type TableProps } from 'antd'
import type { ReactNode } from 'react'
import { useFormats, useMessages } from '../i18n/i18n.tsx'
import { arrange, type Arrangement } from './arrange.ts'
import { saveFile, toCsv } from './csv.ts'
import { Failure } from './failure.tsx'
import { ListToolbar, type FilterField } from './list-toolbar.tsx'
import { pageSizes, useListParams, type ListShape } from './list-params.ts'
import { useBreakpoints } from './use-breakpoints.ts'

/** The parts of a query that a table shows. */
interface ListQuery {
  data: { complete: boolean; total: number | undefined; items: unknown[] } | undefined
  error: unknown
  isFetching: boolean
  refetch: () => unknown
}

interface ResourceTableProps<T> {
  /** Names the table for whoever hears it. */
  label: string
  query: ListQuery
  /** Of what the query loaded, those that this table is about. */
  items: T[]
  shape: ListShape
  arrangement: Arrangement<T>
  filters: FilterField[]
  columns: TableColumnsType<T>
  selection?: TableProps<T>['rowSelection']
  /** Shown when there is nothing at all: what this list is for, and the next step. */
  empty: ReactNode
  failedTitle: string
  searchLabel: string
  /** Beside the toolbar: what can be done without choosing a row. */
  actions?: ReactNode
  /** How the list is saved as a file: all that match the search and filters, on whatever page. */
  csv?: Csv<T>
}

interface Csv<T> {
  /** Without its ending. */
  file: string
  columns: { title: string; text: (item: T) => string }[]
}

function saveCsv<T>({ file, columns }: Csv<T>, items: T[]) {
  const rows = items.map((item) => columns.map(({ text }) => text(item)))
  saveFile(`${file}.csv`, toCsv([columns.map(({ title }) => title), ...rows]))
}

/** A list of a cloud's things, searched, filtered, sorted and paged in the URL, in each of its five states. */
export function ResourceTable<T extends { id: string }>(props: ResourceTableProps<T>) {
  const { query, items, shape, label } = props
  const messages = useMessages().list
  const formats = useFormats()
  const { params, set, clear } = useListParams(shape)
  const { rows, matches, page } = arrange(items, params, props.arrangement)
  const narrowed = params.search !== '' || Object.values(params.filters).some((values) => values.length > 0)
  const reached = useBreakpoints()
  const failed = query.error !== null && query.error !== undefined
  const retry = () => void query.refetch()

  if (failed && !query.data) return <Failure title={props.failedTitle} error={query.error} onRetry={retry} />

  return (
    <Flex vertical gap="middle">
      <ListToolbar
        params={params}
        set={set}
        filters={props.filters}
        searchLabel={props.searchLabel}
        refreshing={query.isFetching}
        onRefresh={retry}
        loaded={query.data !== undefined}
        onSave={props.csv && (() => saveCsv(props.csv!, matches))}
        actions={props.actions}
      />
      {failed && <Failure title={messages.refreshFailed} error={query.error} onRetry={retry} />}
      {query.data && !query.data.complete && (
        <p className="list-note">{messages.notAll(formats.number(query.data.items.length))}</p>
      )}
      <Table<T>
        aria-label={label}
        rowKey="id"
        size="small"
        tableLayout="fixed"
        // The arrows in the headings show it, and each tooltip takes its time to draw.
        showSorterTooltip={false}
        columns={sized(sortable(fitting(props.columns, reached), shape, params))}
        dataSource={rows}
        {...(props.selection && { rowSelection: { preserveSelectedRowKeys: true, ...props.selection } })}
        loading={!query.data}
        className="resource-table"
        locale={{ emptyText: query.data ? narrowed ? <NoMatch onClear={clear} /> : props.empty : ' ' }}
        pagination={{
          current: page,
          pageSize: params.pageSize,
          total: matches.length,
          pageSizeOptions: pageSizes,
          showSizeChanger: matches.length > pageSizes[0]!,
          hideOnSinglePage: matches.length <= pageSizes[0]!,
          showTotal: (total) => messages.total(total),
        }}
        onChange={({ current, pageSize }, _filters, sorter, { action }) => {
          if (action === 'paginate')
            set({ page: pageSize === params.pageSize ? (current ?? 1) : 1, pageSize: pageSize! })
          if (action === 'sort' && !Array.isArray(sorter)) {
            set({ sort: String(sorter.columnKey), descending: sorter.order === 'descend' })
          }
        }}
      />
    </Flex>
  )
}

/** Those that the window has room for; antd need not look again. */
function fitting<T>(columns: TableColumnsType<T>, reached: ReadonlySet<Breakpoint>): TableColumnsType<T> {
  return columns
    .filter(({ responsive }) => !responsive || responsive.some((breakpoint) => reached.has(breakpoint)))
    .map(({ responsive: _, ...column }) => column)
}

/** Columns take their width from the style sheet, by their key: it knows the width of the screen. */
function sized<T>(columns: TableColumnsType<T>): TableColumnsType<T> {
  return columns.map((column) => ({ ...column, className: `column-${String(column.key)}` }))
}

function sortable<T>(
  columns: TableColumnsType<T>,
  shape: ListShape,
  params: { sort: string; descending: boolean },
): TableColumnsType<T> {
  return columns.map((column) => {
    if (!shape.sorts.includes(String(column.key))) return column
    const order = params.descending ? ('descend' as const) : ('ascend' as const)
    return {
      ...column,
      sorter: true,
      // Without the third, unsorted state: a list always has one order.
      sortDirections: ['ascend', 'descend', 'ascend'],
      sortOrder: params.sort === column.key ? order : null,
    }
  })
}

function NoMatch({ onClear }: { onClear: () => void }) {
  const messages = useMessages().list
  return (
    <Empty description={messages.noMatch}>
      <Button onClick={onClear}>{messages.clearFilters}</Button>
    </Empty>
  )
}
