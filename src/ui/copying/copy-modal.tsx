import { Button, Flex, Modal } from 'antd'
import { useId, useRef, useState } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useCopies, useCopyImages } from '../../queries/copies.ts'
import { useSession } from '../../queries/session.ts'
import { BusyButton } from '../busy-button.tsx'
import { useImageTexts } from '../image-texts.ts'
import { useLeaveGuard } from '../leave-guard.tsx'
import type { DialogProps } from '../lazy-dialog.tsx'
import { CopyFields } from './copy-fields.tsx'
import { CopyList } from './copy-list.tsx'
import { ShareCopies } from './share-copies.tsx'
import { ShareEachCopy } from './share-each-copy.tsx'
import { useCancellingCopies } from './use-cancelling-copies.tsx'
import { useCopyForm } from './use-copy-form.ts'

interface CopyModalProps extends DialogProps {
  image: Image
  /** Opens the dialog again that this one was opened from. */
  onBack?: (() => void) | undefined
}

/** Copies an image to other regions, follows its copies, and shares them with those who have the image (T8). */
export function CopyModal({ image, onBack, open, onClose, afterClose }: CopyModalProps) {
  const { words, profile, cloud } = useSession()
  const messages = useMessages().copyImage
  const { nameProblem } = useImageTexts()
  const copies = useCopies([image.id])
  const copying = useCopyImages([image.id])
  const form = useCopyForm(image, copying)
  const cancelling = useCancellingCopies()
  const [checked, setChecked] = useState(false)
  const formId = useId()
  const goingBack = useRef(false)
  const leave = useLeaveGuard(open && form.dirty, messages.leave)

  const longest = profile.maxImageName.value
  const problems = {
    regions: form.regions.length === 0 ? messages.noRegion : undefined,
    // By characters, as the cloud counts, and not by code units.
    name: !form.name.trim()
      ? messages.noName
      : [...form.name].length > longest
        ? messages.nameTooLong(longest)
        : nameProblem(form.name),
  }
  const retrying = form.regions.length > 0 && form.failed.length === form.regions.length

  function submit() {
    const sound = !problems.regions && !problems.name
    setChecked(!sound)
    if (!sound) return
    copying.copy(form.regions.map((region) => ({ image: image.id, region, name: form.name })))
    form.sent()
  }

  function back() {
    goingBack.current = true
    onClose()
  }

  return (
    <Modal
      title={messages.title(words.copy, image.name)}
      open={open}
      width={640}
      onCancel={() => leave(onClose)}
      // One dialog after the other: so the focus finds its way back to where the first was opened.
      afterClose={() => {
        afterClose()
        if (goingBack.current) onBack?.()
      }}
      mask={{ closable: false }}
      footer={
        <Flex wrap justify="end" gap="small">
          {onBack && <Button onClick={() => leave(back)}>{messages.backTo(words.shareWindow)}</Button>}
          <Button onClick={() => leave(onClose)}>{messages.close}</Button>
          <BusyButton type="primary" busy={copying.running.length > 0} htmlType="submit" form={formId}>
            {retrying ? messages.retry(form.regions.length) : messages.submit(words.copy, form.regions.length)}
          </BusyButton>
        </Flex>
      }
    >
      <Flex vertical gap="middle">
        <form
          id={formId}
          noValidate
          className="copy-form"
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <p className="field-hint">{messages.hint}</p>
          <CopyFields form={form} problems={checked ? problems : {}} />
        </form>
        {cancelling.notice}
        {copies.length + copying.running.length > 0 && (
          <>
            <CopyList
              copies={copies}
              starting={copying.running.map(({ region }) => region)}
              onCancel={cancelling.ask}
            />
            {cloud.listProjects ? (
              <ShareEachCopy copies={copies} />
            ) : (
              <ShareCopies
                image={image}
                finished={copies.filter(({ query }) => query.data?.state === 'available').map(({ copy }) => copy)}
              />
            )}
          </>
        )}
      </Flex>
      {cancelling.dialog}
    </Modal>
  )
}
