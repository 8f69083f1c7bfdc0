import { useEffect } from 'react'
import type { Whereabouts } from '../../ui/frame-message.ts'
import { frames } from './frames.ts'
import type { Side } from './views.ts'

/** Calls back when a console on the stage says where it is. */
export function useWhereabouts(onMove: (side: Side, whereabouts: Pick<Whereabouts, 'path' | 'title'>) => void) {
  useEffect(() => {
    const listen = ({ origin, source, data }: MessageEvent<unknown>) => {
      if (origin !== location.origin || !isWhereabouts(data)) return
      const side = frames().find(({ contentWindow }) => contentWindow === source)?.dataset.side
      if (side === 'left' || side === 'right') onMove(side, { path: data.path, title: data.title })
    }
    addEventListener('message', listen)
    return () => removeEventListener('message', listen)
  }, [onMove])
}

/** Anybody can send a message. */
function isWhereabouts(data: unknown): data is Whereabouts {
  const { imageShareConsole, path, title } = (data ?? {}) as Record<string, unknown>
  return imageShareConsole === 'shows' && typeof path === 'string' && typeof title === 'string'
}
