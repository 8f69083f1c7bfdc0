import { Alert, Button, Flex, Modal } from 'antd'
import { useRef, useState } from 'react'
import type { Instance } from '../../clouds/cloud.ts'
import type { CloudError } from '../../clouds/cloud-error.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useTerminateInstances } from '../../queries/instances.ts'
import { useSession } from '../../queries/session.ts'
import { BusyButton } from '../../ui/busy-button.tsx'
import { Reason } from '../../ui/failure.tsx'
import type { DialogProps } from '../../ui/lazy-dialog.tsx'

interface TerminateModalProps extends DialogProps {
  instances: Instance[]
  /** Called with those that are gone, once the dialog is out of sight. */
  onTerminated: (instances: Instance[]) => void
}

/** Each instance's answer: undefined in the map is done. */
type Outcomes = ReadonlyMap<string, CloudError | undefined>

/** Terminates instances after one question that names them; what failed can be tried again alone (C2). */
export function TerminateModal({ instances, onTerminated, open, onClose, afterClose }: TerminateModalProps) {
  const { words } = useSession()
  const messages = useMessages().instanceActions
  const terminate = useTerminateInstances()
  const [outcomes, setOutcomes] = useState<Outcomes>(new Map())
  const stopping = useRef<AbortController>(undefined)
  const isDone = ({ id }: Instance) => outcomes.has(id) && outcomes.get(id) === undefined
  const left = instances.filter((instance) => !isDone(instance))
  const failed = left.filter(({ id }) => outcomes.has(id))
  const busy = terminate.isPending

  async function start() {
    const answers = new Map(outcomes)
    for (const { id } of left) answers.delete(id)
    setOutcomes(new Map(answers))
    stopping.current = new AbortController()
    await terminate.mutateAsync({
      instances: left.map(({ id }) => id),
      signal: stopping.current.signal,
      onOutcome: (id, error) => setOutcomes(new Map(answers.set(id, error))),
    })
    if (instances.every(({ id }) => answers.has(id) && answers.get(id) === undefined)) onClose()
  }
  const stopOrClose = () => (busy ? stopping.current?.abort() : onClose())

  return (
    <Modal
      title={
        instances.length === 1
          ? messages.terminateOne(words.terminate, instances[0]!.name)
          : messages.terminateSeveral(words.terminate, instances.length)
      }
      open={open}
      onCancel={stopOrClose}
      afterClose={() => {
        afterClose()
        const gone = instances.filter(isDone)
        if (gone.length > 0) onTerminated(gone)
      }}
      footer={
        <>
          <Button onClick={stopOrClose}>{busy ? messages.stop : messages.cancel}</Button>
          <BusyButton danger type="primary" busy={busy} onClick={() => void start()}>
            {failed.length > 0 ? messages.retry(left.length) : words.terminate}
          </BusyButton>
        </>
      }
    >
      <Flex vertical gap="middle">
        <Alert type="warning" showIcon title={words.terminateConsequence} />
        <ul className="access-list" aria-label={words.menu.instances}>
          {instances.map((instance) => (
            <li key={instance.id}>
              <span>{instance.name}</span> <code>{instance.id}</code>
              {isDone(instance) && <span>{words.terminated.one}</span>}
              {outcomes.get(instance.id) && (
                <span className="field-error">
                  <Reason error={outcomes.get(instance.id)} />
                </span>
              )}
            </li>
          ))}
        </ul>
        {!busy && failed.length > 0 && (
          <Alert
            type="warning"
            showIcon
            role="status"
            title={messages.partlyTerminated(words.terminated.several, instances.length - left.length, failed.length)}
          />
        )}
      </Flex>
    </Modal>
  )
}
