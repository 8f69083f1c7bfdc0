import { paths } from '../../../ui/paths.ts'
import { button, link, menuItem } from '../controls.ts'
import type { Control, Story } from '../story.ts'
import type { words as english } from './words/en.ts'

const owner = { cloud: 'alibaba', account: '1423470100010101', region: 'cn-hangzhou' } as const
/** Where the owner's image is not. */
const elsewhere = { ...owner, region: 'cn-shanghai' }
const recipient = { ...owner, account: '1423470100020202' }
const recipientName = 'Borealis Studio'

/** Shared with nobody, and no instance was made from it. */
const image = { id: 'm-bp1jo5slc43skxgugpzx', name: 'build-farm-whole-machine' }
/** The recipient's, stopped: its system disk can be replaced at once. */
const instance = 'studio-preview'

type StepName = keyof (typeof english)['steps']

/** How an image is shared, used and deleted (A1 to A14), as the document "Share custom images" tells it. */
export const story: Story<StepName> = {
  world: 'everyday',
  views: { left: paths.instances(elsewhere), right: paths.instances(recipient) },
  steps({ messages, words: { alibaba } }) {
    const more = (of: string) => button(`${messages.list.moreActions}: ${of}`)
    const row: Control = { role: 'row', name: image.name }
    const shareDialog = messages.shareModal.title(alibaba.shareWindow, image.name)
    const stopDialog = messages.stopSharing.title(alibaba.stopSharing, image.name)
    const deleteDialog = messages.imageDetails.delete.title(image.name)
    const replaceDialog = messages.instanceActions.title(alibaba.reinstall, instance)
    const again = alibaba.reinitialisation!
    const { label, verb } = alibaba.shareButton!
    const menu = link(alibaba.menu.images)
    const toOwn = [more(image.name), link(alibaba.customImages), menu]
    const toReceived = [link(alibaba.sharedImages), menu]
    const toInstance = [more(instance), link(alibaba.menu.instances)]

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
        name: 'openShare',
        side: 'left',
        path: paths.customImages(owner),
        controls: [menuItem(alibaba.share), ...toOwn],
        until: { shown: { role: 'dialog', name: shareDialog } },
      },
      {
        name: 'copyId',
        side: 'right',
        path: paths.account(recipient),
        controls: [
          button(messages.copy.copyOf(recipientName)),
          menuItem(alibaba.accountInformation),
          button(messages.shell.account(recipientName)),
        ],
        until: { at: paths.account(recipient), shown: { role: 'status', name: messages.copy.copied } },
      },
      {
        name: 'share',
        side: 'left',
        path: paths.customImages(owner),
        controls: [
          button(messages.shareModal.submit(verb, 1), shareDialog),
          { role: 'textbox', name: alibaba.accountField!, dialog: shareDialog, empty: true },
          button(label, shareDialog),
          menuItem(alibaba.share),
          ...toOwn,
        ],
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
        controls: [more(image.name), ...toReceived],
        until: { shown: { role: 'menuitem', name: alibaba.notOffered.shareOn, part: true } },
        needs: ['share'],
      },
      {
        name: 'create',
        side: 'right',
        path: paths.createInstances(recipient, image.id),
        controls: [
          { role: 'textbox', name: alibaba.instances.name, empty: true },
          button(alibaba.createInstance),
          button(`${alibaba.createInstance}: ${image.name}`),
          ...toReceived,
        ],
        until: { happened: { type: 'instances-created', image: image.id, by: recipient.account } },
        needs: ['share'],
      },
      {
        name: 'replace',
        side: 'right',
        path: paths.instances(recipient),
        controls: [
          { role: 'combobox', name: alibaba.instances.imageToInstall, dialog: replaceDialog },
          menuItem(alibaba.reinstall),
          ...toInstance,
        ],
        until: { happened: { type: 'reinstalled', image: image.id, by: recipient.account } },
        needs: ['share'],
      },
      {
        name: 'stop',
        side: 'left',
        path: paths.customImages(owner),
        controls: [
          button(messages.stopSharing.submit(alibaba.stopSharing, 1), stopDialog),
          { role: 'checkbox', name: recipient.account, part: true, dialog: stopDialog },
          button(`${alibaba.stopSharing}: ${recipient.account}`, shareDialog),
          menuItem(alibaba.stopSharing),
          ...toOwn,
        ],
        until: { happened: { type: 'sharing-stopped', image: image.id, recipient: recipient.account } },
        needs: ['share'],
      },
      {
        name: 'delete',
        side: 'left',
        path: paths.customImages(owner),
        controls: [
          button(messages.imageDetails.delete.submit, deleteDialog),
          button(messages.stopSharing.close, stopDialog),
          button(messages.shareModal.close, shareDialog),
          menuItem(messages.image.delete),
          ...toOwn,
        ],
        until: { happened: { type: 'images-deleted', image: image.id } },
        needs: ['stop'],
      },
      {
        name: 'gone',
        side: 'right',
        path: paths.sharedImages(recipient),
        controls: toReceived,
        until: { at: paths.sharedImages(recipient), gone: row },
        needs: ['delete'],
      },
      {
        name: 'reinitialise',
        side: 'right',
        path: paths.instances(recipient),
        controls: [menuItem(again.reinitialise), ...toInstance],
        until: { shown: { role: 'status', name: again.imageGone, dialog: again.title(instance) } },
        needs: ['replace', 'delete'],
      },
    ]
  },
}
