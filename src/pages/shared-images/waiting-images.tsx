import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import type { InvitationWords } from '../../clouds/words-optional.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { Account } from '../../ui/account.tsx'
import { Reason } from '../../ui/failure.tsx'
import { Size } from '../../ui/image-cells.tsx'

/** As many as are drawn at first: an account may be asked about hundreds at once. */
const shownAtFirst = 20

/** Which of the waiting images are selected; one that waits no longer is so no longer. */
export function useWaitingChoice(images: Image[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const chosen = images.filter(({ id }) => ids.has(id))
  return {
    images,
    chosen,
    isChosen: ({ id }: Image) => ids.has(id),
    choose: ({ id }: Image, now: boolean) => setIds(new Set(now ? [...ids, id] : [...ids].filter((one) => one !== id))),
    chooseAll: (now: boolean) => setIds(new Set(now ? images.map(({ id }) => id) : [])),
  }
}

interface WaitingImagesProps {
  choice: ReturnType<typeof useWaitingChoice>
  failures: ReadonlyMap<string, unknown>
  words: InvitationWords['prompt']
}

/** The waiting images with all that is known of them: whoever has not accepted one cannot open it. */
export function WaitingImages({ choice, failures, words }: WaitingImagesProps) {
  const messages = useMessages()
  const [shown, setShown] = useState(shownAtFirst)
  const { images, chosen } = choice
  return (
    <>
      <Checkbox
        checked={chosen.length === images.length}
        indeterminate={chosen.length > 0 && chosen.length < images.length}
        onChange={({ target }) => choice.chooseAll(target.checked)}
      >
        {words.selectAll}
      </Checkbox>
      <ul className="image-choice waiting-images" aria-label={words.images}>
        {images.slice(0, shown).map((image) => (
          <li key={image.id}>
            <Checkbox checked={choice.isChosen(image)} onChange={({ target }) => choice.choose(image, target.checked)}>
              <span className="waiting-name">{image.name}</span> <code>{image.id}</code>
            </Checkbox>
            <div className="image-choice-note secondary">
              {messages.image.kinds[image.kind]} · {image.os} · <Size gib={image.sizeGiB} />
              {image.owner && (
                <div>
                  {words.ownerProject}: <Account id={image.owner} />
                </div>
              )}
            </div>
            {failures.has(image.id) && (
              <div className="image-choice-note field-error">
                <Reason error={failures.get(image.id)} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {images.length > shown && (
        <Button type="link" onClick={() => setShown(images.length)}>
          {messages.shareModal.showMore(images.length - shown)}
        </Button>
      )}
    </>
  )
}
