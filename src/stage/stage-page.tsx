import { useState } from 'react'
import { useLoaderData, useSearchParams } from 'react-router-dom'
import { StageWordsContext, type StageWords } from './stage-words.ts'
import { Toolbar } from './toolbar.tsx'
import { tools, type ToolName } from './tools.ts'
import { ViewsProvider } from './views/views-provider.tsx'
import { ViewPair } from './views/view-pair.tsx'
import './stage.css'

export { loadStage } from './load-stage.ts'

/** Consoles side by side, and what sets the scene for them. */
export function StagePage() {
  const words = useLoaderData<StageWords>()
  const [query] = useSearchParams()
  // A link to a story opens it.
  const [open, setOpen] = useState<ToolName | undefined>(query.has('story') ? 'stories' : undefined)
  const tool = open && tools[open]
  return (
    <StageWordsContext value={words}>
      <title>{words.title}</title>
      <ViewsProvider>
        <div className="stage">
          <Toolbar open={open} onToggle={(name) => setOpen(name === open ? undefined : name)} />
          {tool && (
            <aside className="stage-tool" aria-label={words[open].title}>
              <tool.Component />
            </aside>
          )}
          <ViewPair />
        </div>
      </ViewsProvider>
    </StageWordsContext>
  )
}
