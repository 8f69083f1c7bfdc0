import { useLoaderData } from 'react-router-dom'
import { PresentedStage } from './presenter/presented-stage.tsx'
import { StageWordsContext, type StageWords } from './stage-words.ts'
import { ViewsProvider } from './views/views-provider.tsx'
import './stage.css'

export { loadStage } from './load-stage.ts'

/** Consoles side by side, and what sets the scene for them. */
export function StagePage() {
  const words = useLoaderData<StageWords>()
  return (
    <StageWordsContext value={words}>
      <title>{words.title}</title>
      <ViewsProvider>
        <PresentedStage />
      </ViewsProvider>
    </StageWordsContext>
  )
}
