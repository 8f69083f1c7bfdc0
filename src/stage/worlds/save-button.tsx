import { useSavedWorld } from '../../queries/stage-worlds.ts'
import { BusyButton } from '../../ui/busy-button.tsx'
import { saveFile } from '../../ui/csv.ts'
import type { StageWords } from '../words/en.ts'

interface SaveButtonProps {
  /** Given, because the button is also in a question, which is asked outside the stage. */
  words: StageWords['worlds']
  world: string | undefined
}

/** Hands the current world to the browser as a file to keep, and says so. */
export function SaveButton({ words, world = '' }: SaveButtonProps) {
  const save = useSavedWorld()
  const nameOf = (date: string) => `image-share-world-${world}-${date}.json`
  const said = save.data && words.saved(nameOf(save.data.date))
  return (
    <>
      <BusyButton
        busy={save.isPending}
        onClick={() =>
          save.mutate(undefined, {
            onSuccess: ({ file, date }) => saveFile(nameOf(date), file, 'application/json'),
          })
        }
      >
        {words.save}
      </BusyButton>
      <p role="status" className="worlds-said">
        {save.error ? words.notSaved : said}
      </p>
    </>
  )
}
