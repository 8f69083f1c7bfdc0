import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'

interface StartEntryProps {
  to: string
  name: string
  about: string
  /** Stands above the name: whose it is, or a picture of it. */
  children?: ReactNode
}

/** One of the ways in. All of it leads there, and it is called by its name alone. */
export function StartEntry({ to, name, about, children }: StartEntryProps) {
  return (
    <li className="start-entry">
      {children}
      <h3>
        <Link to={to} className="start-link">
          {name}
        </Link>
      </h3>
      <p>{about}</p>
    </li>
  )
}
