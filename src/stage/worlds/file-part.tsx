import { Button } from 'antd'
import { useRef } from 'react'
import { useStageWords } from '../stage-words.ts'
import { SaveButton } from './save-button.tsx'

interface FilePartProps {
  current: string | undefined
  onOpen(file: string): void
}

/** The current world as a file, and a file as the current world: chosen, or dropped here. */
export function FilePart({ current, onOpen }: FilePartProps) {
  const words = useStageWords().worlds
  const input = useRef<HTMLInputElement>(null)
  const open = async (files: FileList | null) => {
    const file = files?.[0]
    if (file) onOpen(await file.text())
  }
  return (
    <section
      className="worlds-files"
      aria-label={words.files}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void open(event.dataTransfer.files)
      }}
    >
      <SaveButton words={words} world={current} />
      <Button onClick={() => input.current?.click()}>{words.open}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={async ({ currentTarget }) => {
          await open(currentTarget.files)
          // The same file may be chosen again.
          currentTarget.value = ''
        }}
      />
      <p>{words.drop}</p>
    </section>
  )
}
