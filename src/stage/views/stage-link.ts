import { useEffect } from 'react'
import { useNavigate } from 'react-router-dom'

/** What a link to the stage says. */
interface Link {
  left: string | null
  right: string | null
  divider: number
  bare: boolean
}

export const half = 50
/** In percent: narrower no console can be used. */
export const narrowest = 20
export const widest = 100 - narrowest

export const withinReach = (percent: number) => Math.min(widest, Math.max(narrowest, Math.round(percent)))

export function readLink(): Link {
  const query = new URLSearchParams(location.search)
  const divider = Number(query.get('divider') ?? half)
  return {
    left: query.get('left'),
    right: query.get('right'),
    divider: Number.isFinite(divider) ? withinReach(divider) : half,
    bare: query.has('bare'),
  }
}

/** In milliseconds. Browsers allow no more than some changes of the URL in a second. */
const rest = 150

/** Keeps the page's own URL such that it opens the stage as it is. */
export function useLink({
  left,
  right,
  divider,
  bare,
}: { [key in 'left' | 'right']: string | undefined } & Pick<Link, 'divider' | 'bare'>) {
  const navigate = useNavigate()
  useEffect(() => {
    const timer = setTimeout(() => {
      // Other parts of the stage may have something in it too.
      const query = new URLSearchParams(location.search)
      const put = (name: string, value: string | undefined) =>
        value === undefined ? query.delete(name) : query.set(name, value)
      put('left', left)
      put('right', right)
      put('divider', divider === half ? undefined : String(divider))
      put('bare', bare ? '' : undefined)
      if (String(query) !== String(new URLSearchParams(location.search)))
        void navigate({ search: String(query) }, { replace: true })
    }, rest)
    return () => clearTimeout(timer)
  }, [left, right, divider, bare, navigate])
}
