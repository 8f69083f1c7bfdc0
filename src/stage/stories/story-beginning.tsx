import { useQuery } from '@tanstack/react-query'
import { Button, Flex, Skeleton } from 'antd'
import { useBackend, worldQuery } from '../../queries/backend.ts'
import { journalQuery } from '../../queries/stage-journal.ts'
import { useBeginForStory } from '../../queries/stage-stories.ts'
import { BusyButton } from '../../ui/busy-button.tsx'
import { StageFailure } from '../stage-failure.tsx'
import { useStageWords } from '../stage-words.ts'
import { useStage } from '../views/views.ts'
import { keepProgress } from './progress.ts'
import type { LoadedStory, StoryName } from './stories.ts'

interface StoryBeginningProps {
  name: StoryName
  story: LoadedStory
}

/** A story needs its images in the state that it tells of: where anything has happened, it asks before its world begins anew. */
export function StoryBeginning({ name, story: { story, steps } }: StoryBeginningProps) {
  const words = useStageWords().stories
  const backend = useBackend()
  const { data: world, isFetched: isWorldKnown } = useQuery(worldQuery(backend))
  const { data: journal, isFetched: isJournalKnown } = useQuery(journalQuery(backend))
  const begin = useBeginForStory()
  const { show } = useStage()
  const present = world && 'origin' in world ? world : undefined
  const itsWorld = present?.world === story.world
  const fresh = itsWorld && journal?.entries.length === 0

  const start = (origin: string, from: number) => {
    keepProgress(name, { world: origin, steps: steps.length, at: 0, done: [], skipped: [], from })
    show('left', story.views.left)
    show('right', story.views.right)
  }
  const beginAnew = async () => {
    const begun = await begin.mutateAsync(story.world).catch(() => undefined)
    if (begun) start(begun.origin, 1)
  }
  const goOn = () => present && start(present.origin, (journal?.entries[0]?.seq ?? 0) + 1)

  if (!isWorldKnown || !isJournalKnown) return <Skeleton active title={false} paragraph={{ rows: 4 }} />
  return (
    <>
      <p>{words.list[name].sentence}</p>
      <p>{fresh ? words.beginning.fresh : words.beginning.anew}</p>
      {itsWorld && !fresh && <p>{words.beginning.goingOn}</p>}
      {begin.error && <StageFailure title={words.beginning.failed} error={begin.error} />}
      <Flex wrap gap="small">
        {fresh ? (
          <Button type="primary" onClick={goOn}>
            {words.begin}
          </Button>
        ) : (
          <BusyButton type="primary" busy={begin.isPending} onClick={() => void beginAnew()}>
            {words.beginning.beginAnew}
          </BusyButton>
        )}
        {itsWorld && !fresh && <Button onClick={goOn}>{words.beginning.goOn}</Button>}
      </Flex>
    </>
  )
}
