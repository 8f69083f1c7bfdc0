import { Button, Flex, Modal } from 'antd'
import { useId, useState } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useCopies, useCopyImages } from '../../queries/copies.ts'
import { useSession } from '../../queries/session.ts'
import { BusyButton } from '../../ui/busy-button.tsx'
import { useCancellingCopies } from '../../ui/copying/use-cancelling-copies.tsx'
import { CopyLines } from '../../ui/copying/copy-list.tsx'
import { RegionsField } from '../../ui/copying/regions-field.tsx'
import { useLeaveGuard } from '../../ui/leave-guard.tsx'
import type { DialogProps } from '../../ui/lazy-dialog.tsx'
import { Refusals } from '../../ui/refusals.tsx'
import { useRegionName } from '../../ui/use-regions.ts'
import { ImageChoice, useImageChoice } from './image-choice.tsx'

interface CopyImagesModalProps extends DialogProps {
  images: Image[]
}

/** Copies several images to the same regions, and follows the copies of each (T8). */
export function CopyImagesModal({ images, open, onClose, afterClose }: CopyImagesModalProps) {
  const { words } = useSession()
  const { copyImage, severalImages } = useMessages()
  const ids = images.map(({ id }) => id)
  const copies = useCopies(ids)
  const { copy, running, failed } = useCopyImages(ids)
  const choice = useImageChoice(images, ({ state }) => (state === 'available' ? undefined : copyImage.onlyAvailable))
  const cancelling = useCancellingCopies()
  const [regions, setRegions] = useState<string[]>([])
  const [checked, setChecked] = useState(false)
  const formId = useId()
  const leave = useLeaveGuard(open && regions.length > 0, copyImage.leave)
  const n = choice.chosen.length

  function submit() {
    const sound = regions.length > 0 && n > 0
    setChecked(!sound)
    if (!sound) return
    copy(choice.chosen.flatMap(({ id, name }) => regions.map((region) => ({ image: id, region, name }))))
    setRegions([])
  }

  return (
    <Modal
      title={severalImages.title(words.copy, images.length)}
      open={open}
      width={640}
      onCancel={() => leave(onClose)}
      afterClose={afterClose}
      mask={{ closable: false }}
      footer={
        <Flex wrap justify="end" gap="small">
          <Button onClick={() => leave(onClose)}>{copyImage.close}</Button>
          {failed.length > 0 && <Button onClick={() => copy(failed)}>{severalImages.retry(failed.length)}</Button>}
          <BusyButton type="primary" className="long-button" busy={running.length > 0} htmlType="submit" form={formId}>
            {regions.length === 0 || n === 0 ? words.copy : severalImages.copy(words.copy, n, regions.length)}
          </BusyButton>
        </Flex>
      }
    >
      <form
        id={formId}
        noValidate
        className="copy-form"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p className="field-hint">
          {copyImage.hint} {severalImages.keepsName}
        </p>
        <RegionsField
          regions={regions}
          onChange={setRegions}
          problem={checked && regions.length === 0 ? copyImage.noRegion : undefined}
        />
        {cancelling.notice}
        <ImageChoice
          choice={choice}
          isFixed={() => false}
          error={checked && n === 0 ? severalImages.noImage : undefined}
        >
          {({ id, name }) => (
            <CopiesOfOne
              name={name}
              copies={copies.filter(({ image }) => image === id)}
              starting={running.filter(({ image }) => image === id).map(({ region }) => region)}
              failed={failed.filter(({ image }) => image === id)}
              onCancel={cancelling.ask}
            />
          )}
        </ImageChoice>
        <p className="field-hint">{copyImage.keptHere}</p>
      </form>
      {cancelling.dialog}
    </Modal>
  )
}

interface CopiesOfOneProps {
  name: string
  copies: ReturnType<typeof useCopies>
  starting: string[]
  failed: { region: string; error: unknown }[]
  onCancel: ReturnType<typeof useCancellingCopies>['ask']
}

/** What became of each region (C2). */
function CopiesOfOne({ name, copies, starting, failed, onCancel }: CopiesOfOneProps) {
  const messages = useMessages().severalImages
  const regionName = useRegionName()
  return (
    <>
      {copies.length + starting.length > 0 && (
        <CopyLines label={messages.copiesOf(name)} copies={copies} starting={starting} onCancel={onCancel} />
      )}
      <Refusals
        label={messages.notCopied(name)}
        refusals={failed.map(({ region, error }) => ({ of: regionName(region), error }))}
      />
    </>
  )
}
