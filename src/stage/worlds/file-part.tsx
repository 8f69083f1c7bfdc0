import { FolderOpenOutlined } from '@ant-design/icons'
import { useStageWords } from '../stage-words.ts'
import { SaveButton } from './save-button.tsx'

interface FilePartProps {
  current: string | undefined
  onOpen(file: File): void
}

/** The current world as a file, and a file as the current world: chosen, or dropped where the browser takes it. */
export function FilePart({ current, onOpen }: FilePartProps) {
  const words = useStageWords().worlds
  return (
    <section className="worlds-files" aria-label={words.files}>
      <SaveButton words={words} world={current} />
      <label className="worlds-open">
        <FolderOpenOutlined aria-hidden /> {words.open}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget: input }) => {
            const file = input.files?.[0]
            if (file) onOpen(file)
            // The same file may be chosen again.
            input.value = ''
          }}
        />
      </label>
    </section>
  )
}
