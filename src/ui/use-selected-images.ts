import type { CheckboxRef, TableProps } from 'antd'
import { useRef, useState } from 'react'
import type { Image } from '../clouds/cloud.ts'
import { useMessages } from '../i18n/i18n.tsx'

/** Which images are selected, on whatever page of the list; one that is gone is so no longer. */
export function useSelectedImages<T extends Image>(images: T[]) {
  const messages = useMessages().list
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const selectAll = useRef<CheckboxRef>(null)
  const selected = images.filter(({ id }) => ids.has(id))
  const selection: TableProps<T>['rowSelection'] = {
    selectedRowKeys: selected.map(({ id }) => id),
    onChange: (keys) => setIds(new Set(keys.map(String))),
    getTitleCheckboxProps: () => ({ 'aria-label': messages.selectAll, ref: selectAll }),
    getCheckboxProps: ({ name }) => ({ 'aria-label': messages.select(name) }),
  }
  return {
    selected,
    selection,
    clear() {
      // The button that had the focus goes with the selection.
      selectAll.current?.focus()
      setIds(new Set())
    },
  }
}
