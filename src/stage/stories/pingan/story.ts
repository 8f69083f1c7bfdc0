import { paths } from '../../../ui/paths.ts'
import { action, button, link, menuItem } from '../controls.ts'
import type { Control, Story } from '../story.ts'
import type { words as english } from './words/en.ts'

/** Of a master account, an ID is its username (P9). */
const owner = { cloud: 'pingan', account: 'aurora.games', region: 'Region-southChina' } as const
/** Where the owner's images are not. */
const elsewhere = { ...owner, region: 'Region-eastChina' }
/** Its quota has room for one image more (P4). */
const recipient = { ...owner, account: 'cumulus.analytics' }
const recipientName = 'Cumulus Analytics'

/** Shared with nobody. */
const image = { id: 'ImageServiceImpl-fF8GqCiQQT', name: 'lobby-server' }
/** Shared with 19 of 20. */
const almostFull = { id: 'ImageServiceImpl-iXvan1AyI0', name: 'match-server-partners' }

type StepName = keyof (typeof english)['steps']

/** How an image is shared, received, given up and taken back (P1 to P11), as the document on sharing custom images tells it. */
export const story: Story<StepName> = {
  world: 'everyday',
  views: { left: paths.instances(elsewhere), right: paths.instances(recipient) },
  steps({ messages, words: { pingan } }) {
    const row: Control = { role: 'row', name: image.name }
    const leaving = pingan.leaving!
    const { label, verb } = pingan.shareButton!
    const more = action(messages.list.moreActions, image.name)
    const menu = link(pingan.menu.images)
    const toReceived = [link(pingan.sharedImages), menu]
    const toSharing = (of: string) => [action(pingan.share, of), link(pingan.customImages), menu]
    const sharing = [
      button(messages.shareModal.submit(verb, 1)),
      { role: 'textbox', name: pingan.accountId, empty: true } satisfies Control,
      button(label),
    ]
    const stopDialog = messages.stopSharing.title(pingan.stopSharing, almostFull.name)

    return [
      {
        name: 'openImages',
        side: 'left',
        path: paths.instances(elsewhere),
        controls: [menu],
        until: { at: paths.customImages(elsewhere) },
      },
      {
        name: 'chooseRegion',
        side: 'left',
        path: paths.customImages(elsewhere),
        controls: [{ role: 'combobox', name: messages.shell.region }],
        until: { at: paths.customImages(owner) },
      },
      {
        name: 'openSharing',
        side: 'left',
        path: paths.customImages(owner),
        controls: toSharing(image.name),
        until: { at: paths.imageSharing(owner, image.id) },
      },
      {
        name: 'copyUsername',
        side: 'right',
        path: paths.account(recipient),
        controls: [
          button(messages.copy.copyOf(recipientName)),
          menuItem(pingan.accountInformation),
          button(messages.shell.account(recipientName)),
        ],
        until: { at: paths.account(recipient), shown: { role: 'status', name: messages.copy.copied } },
      },
      {
        name: 'share',
        side: 'left',
        path: paths.imageSharing(owner, image.id),
        controls: [...sharing, ...toSharing(image.name)],
        until: { happened: { type: 'image-shared', image: image.id, recipient: recipient.account } },
      },
      {
        name: 'receive',
        side: 'right',
        path: paths.sharedImages(recipient),
        controls: toReceived,
        until: { at: paths.sharedImages(recipient), shown: row },
        needs: ['share'],
      },
      {
        name: 'shareOn',
        side: 'right',
        path: paths.sharedImages(recipient),
        controls: [more, ...toReceived],
        until: { shown: { role: 'menuitem', name: pingan.notOffered.shareOn, part: true } },
        needs: ['share'],
      },
      {
        name: 'create',
        side: 'right',
        path: paths.createInstances(recipient, image.id),
        controls: [
          { role: 'textbox', name: pingan.instances.name, empty: true },
          button(pingan.createInstance),
          action(pingan.createInstance, image.name),
          ...toReceived,
        ],
        until: { happened: { type: 'instances-created', image: image.id, by: recipient.account } },
        needs: ['share'],
      },
      {
        name: 'openAlmostFull',
        side: 'left',
        path: paths.customImages(owner),
        controls: toSharing(almostFull.name),
        until: { at: paths.imageSharing(owner, almostFull.id) },
      },
      {
        name: 'noQuota',
        side: 'left',
        path: paths.imageSharing(owner, almostFull.id),
        controls: [...sharing, ...toSharing(almostFull.name)],
        until: { shown: { role: 'status', name: messages.shareModal.partly(0, 1) } },
        needs: ['share'],
      },
      {
        name: 'leave',
        side: 'right',
        path: paths.sharedImages(recipient),
        controls: [button(leaving.leave, leaving.title(image.name)), menuItem(leaving.leave), more, ...toReceived],
        until: { happened: { type: 'left', image: image.id, by: recipient.account } },
        needs: ['share'],
      },
      {
        name: 'retry',
        side: 'left',
        path: paths.imageSharing(owner, almostFull.id),
        controls: [button(messages.shareModal.retry(1)), ...sharing, ...toSharing(almostFull.name)],
        until: { happened: { type: 'image-shared', image: almostFull.id, recipient: recipient.account } },
        needs: ['leave'],
      },
      {
        name: 'stop',
        side: 'left',
        path: paths.imageSharing(owner, almostFull.id),
        controls: [
          button(messages.stopSharing.submit(pingan.stopSharing, 1), stopDialog),
          action(pingan.stopSharing, recipient.account),
          ...toSharing(almostFull.name),
        ],
        until: { happened: { type: 'sharing-stopped', image: almostFull.id, recipient: recipient.account } },
        needs: ['retry'],
      },
    ]
  },
}
