import { SearchOutlined } from '@ant-design/icons'
import { Input } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useNavigationType } from 'react-router-dom'

interface SearchFieldProps {
  label: string
  /** As the URL has it. */
  search: string
  onSearch: (search: string) => void
}

/**
 * Searches while the person types. The field keeps its own text: the URL follows each key a moment later, and must not
 * take back what was typed meanwhile. Going back and clearing from elsewhere do change it.
 */
export function SearchField({ label, search, onSearch }: SearchFieldProps) {
  const [text, setText] = useState(search)
  const field = useRef<HTMLDivElement>(null)
  const navigation = useNavigationType()

  useEffect(() => {
    const typing = field.current?.contains(document.activeElement) && navigation !== 'POP'
    if (!typing) setText(search)
  }, [search, navigation])

  return (
    <div ref={field} className="list-search">
      <Input
        allowClear
        prefix={<SearchOutlined aria-hidden />}
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          onSearch(event.target.value)
        }}
      />
    </div>
  )
}
