import { paths } from '../../../ui/paths.ts'
import { action, button, link, menuItem } from '../controls.ts'
import type { Control, Story } from '../story.ts'
import type { words as english } from './words/en.ts'

const owner = { cloud: 'tencent', account: '100023470101', region: 'ap-guangzhou' } as const
const recipient = { ...owner, account: '100023470202' }
const recipientName = 'Borealis Studio'
const newcomer = '100023470404'
const elsewhere = { ...recipient, region: 'ap-shanghai' }

const image = { id: 'img-lob2y7kd', name: 'lobby-server' }
/** Shared with 49 of 50. */
const almostFull = { id: 'img-4q9nslot', name: 'match-server-partners' }

type StepName = keyof (typeof english)['steps']

/** How an image is shared, received, used and taken back (T1 to T12), as the documents on shared images tell it. */
export const story: Story<StepName> = {
  world: 'everyday',
  views: { left: paths.customImages(owner), right: paths.sharedImages(recipient) },
  steps({ messages, words: { tencent } }) {
    const menu = link(tencent.menu.images)
    const rowOf = (name: string): Control => ({ role: 'row', name })
    const region: Control = { role: 'combobox', name: messages.shell.region }
    const shareDialog = (of: string) => messages.shareModal.title(tencent.shareWindow, of)
    const stopDialog = messages.stopSharing.title(tencent.stopSharing, image.name)
    const field = (dialog: string): Control => ({ role: 'textbox', name: tencent.accountId, dialog, empty: true })
    const submit = (n: number, dialog: string) => button(messages.shareModal.submit(tencent.share, n), dialog)
    const toShare = (of: string) => [action(tencent.share, of), link(tencent.customImages), menu]
    const sharing = (of: string) => [
      submit(1, shareDialog(of)),
      field(shareDialog(of)),
      submit(0, shareDialog(of)),
      ...toShare(of),
    ]
    const toReceived = [link(tencent.sharedImages), menu]

    return [
      {
        name: 'findId',
        side: 'right',
        path: paths.sharedImages(recipient),
        controls: [menuItem(tencent.accountInformation), button(messages.shell.account(recipientName))],
        until: { at: paths.account(recipient) },
      },
      {
        name: 'copyId',
        side: 'right',
        path: paths.account(recipient),
        controls: [button(messages.copy.copyOf(recipientName))],
        until: { shown: { role: 'status', name: messages.copy.copied } },
      },
      {
        name: 'openShare',
        side: 'left',
        path: paths.customImages(owner),
        controls: toShare(image.name),
        until: { shown: { role: 'dialog', name: shareDialog(image.name) } },
      },
      {
        name: 'share',
        side: 'left',
        path: paths.customImages(owner),
        controls: sharing(image.name),
        until: { happened: { type: 'image-shared', image: image.id, recipient: recipient.account } },
      },
      {
        name: 'shareAgain',
        side: 'left',
        path: paths.customImages(owner),
        controls: sharing(image.name),
        until: { happened: { type: 'image-shared', image: image.id, recipient: newcomer } },
      },
      {
        name: 'receive',
        side: 'right',
        path: paths.sharedImages(recipient),
        controls: toReceived,
        until: { at: paths.sharedImages(recipient), shown: rowOf(image.name) },
        needs: ['share'],
      },
      {
        name: 'otherRegion',
        side: 'right',
        path: paths.sharedImages(recipient),
        controls: [region],
        until: { at: paths.sharedImages(elsewhere) },
      },
      {
        name: 'sameRegion',
        side: 'right',
        path: paths.sharedImages(elsewhere),
        controls: [region],
        until: { at: paths.sharedImages(recipient) },
      },
      {
        name: 'lookInside',
        side: 'right',
        path: paths.sharedImages(recipient),
        controls: [link(image.name), ...toReceived],
        until: { at: paths.image(recipient, image.id) },
        needs: ['share'],
      },
      {
        name: 'openCreation',
        side: 'right',
        path: paths.sharedImages(recipient),
        controls: [action(tencent.createInstance, image.name), ...toReceived],
        until: { at: paths.createInstances(recipient) },
        needs: ['share'],
      },
      {
        name: 'create',
        side: 'right',
        path: paths.createInstances(recipient, image.id),
        controls: [
          { role: 'textbox', name: tencent.instances.name, empty: true },
          button(tencent.createInstance),
          action(tencent.createInstance, image.name),
          ...toReceived,
        ],
        until: { happened: { type: 'instances-created', image: image.id, by: recipient.account } },
        needs: ['share'],
      },
      {
        name: 'cancel',
        side: 'left',
        path: paths.customImages(owner),
        controls: [
          ...[1, 2].map((n): Control => ({
            role: 'button',
            name: messages.stopSharing.submit(tencent.stopSharing, n),
            dialog: stopDialog,
          })),
          { role: 'checkbox', name: recipient.account, part: true, dialog: stopDialog },
          { role: 'button', name: messages.shareModal.close, dialog: shareDialog(image.name) },
          action(tencent.stopSharing, image.name),
          link(tencent.customImages),
          menu,
        ],
        until: { happened: { type: 'sharing-stopped', image: image.id, recipient: recipient.account } },
        needs: ['share'],
      },
      {
        name: 'gone',
        side: 'right',
        path: paths.sharedImages(recipient),
        controls: toReceived,
        until: { at: paths.sharedImages(recipient), gone: rowOf(image.name) },
        needs: ['cancel'],
      },
      {
        name: 'lastSlot',
        side: 'left',
        path: paths.customImages(owner),
        controls: [
          { role: 'button', name: messages.stopSharing.close, dialog: stopDialog },
          ...sharing(almostFull.name),
        ],
        until: { happened: { type: 'image-shared', image: almostFull.id, recipient: recipient.account } },
      },
      {
        name: 'full',
        side: 'left',
        path: paths.customImages(owner),
        controls: sharing(almostFull.name),
        until: { shown: { role: 'status', name: messages.shareModal.tooMany(1, 0) } },
        needs: ['lastSlot'],
      },
    ]
  },
}
