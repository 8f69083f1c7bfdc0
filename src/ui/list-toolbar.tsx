import { DownloadOutlined, ReloadOutlined } from '@ant-design/icons'
import { Button, Flex, Select } from 'antd'
import type { ReactNode } from 'react'
import { useMessages } from '../i18n/i18n.tsx'
import type { ListParams } from './list-params.ts'
import { SearchField } from './search-field.tsx'

export interface FilterField {
  name: string
  label: string
  options: { value: string; label: string }[]
}

interface ListToolbarProps {
  params: ListParams
  set: (change: Partial<ListParams>) => void
  filters: FilterField[]
  searchLabel: string
  refreshing: boolean
  onRefresh: () => void
  actions: ReactNode
  onSave: (() => void) | undefined
  /** Until there is a list, a file of it would be empty. */
  loaded: boolean
}

export function ListToolbar({
  params,
  set,
  filters,
  searchLabel,
  refreshing,
  onRefresh,
  actions,
  onSave,
  loaded,
}: ListToolbarProps) {
  const messages = useMessages().list
  return (
    <Flex wrap gap="small" align="center">
      {actions}
      <SearchField label={searchLabel} search={params.search} onSearch={(search) => set({ search })} />
      {filters.map(({ name, label, options }) => (
        <Select
          key={name}
          mode="multiple"
          className="list-filter"
          aria-label={label}
          placeholder={label}
          showSearch={false}
          maxTagCount="responsive"
          options={options}
          value={params.filters[name] ?? []}
          onChange={(values: string[]) => set({ filters: { ...params.filters, [name]: values } })}
        />
      ))}
      {onSave && (
        <Button
          className="list-save"
          aria-label={messages.saveCsv}
          title={messages.saveCsv}
          icon={<DownloadOutlined />}
          disabled={!loaded}
          onClick={onSave}
        />
      )}
      <Button
        className="list-refresh"
        aria-label={messages.refresh}
        title={messages.refresh}
        icon={<ReloadOutlined spin={refreshing} />}
        onClick={onRefresh}
      />
    </Flex>
  )
}
