import { Checkbox } from 'antd'
import { useState, type ReactNode } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'

/**
 * Of the images that were selected, those that something is to be done with: all but those that a reason keeps out, and
 * those that the person takes out.
 */
export function useImageChoice(images: Image[], reasonAgainst: (image: Image) => string | undefined) {
  const [takenOut, setTakenOut] = useState<ReadonlySet<string>>(new Set())
  const isChosen = (image: Image) => reasonAgainst(image) === undefined && !takenOut.has(image.id)
  return {
    images,
    chosen: images.filter(isChosen),
    isChosen,
    reasonAgainst,
    choose: ({ id }: Image, now: boolean) =>
      setTakenOut(new Set(now ? [...takenOut].filter((other) => other !== id) : [...takenOut, id])),
  }
}

interface ImageChoiceProps {
  choice: ReturnType<typeof useImageChoice>
  /** Of what is being done or was done already the choice stands. */
  isFixed: (image: Image) => boolean
  error?: string | undefined
  /** What is to be said of an image. */
  children: (image: Image) => ReactNode
}

export function ImageChoice({ choice, isFixed, error, children }: ImageChoiceProps) {
  const messages = useMessages().severalImages
  return (
    <fieldset className="account-choice">
      <legend>{messages.images}</legend>
      <p className="field-error" role="alert">
        {error}
      </p>
      <ul className="image-choice" aria-label={messages.images}>
        {choice.images.map((image) => {
          const reason = choice.reasonAgainst(image)
          return (
            <li key={image.id}>
              <Checkbox
                checked={choice.isChosen(image)}
                disabled={reason !== undefined || isFixed(image)}
                onChange={({ target }) => choice.choose(image, target.checked)}
              >
                {image.name} <code>{image.id}</code>
              </Checkbox>
              <div className="image-choice-note">
                {reason === undefined ? children(image) : messages.leftOut(reason)}
              </div>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
