import type { CloudWords } from '../../../clouds/words.ts'
import { paths } from '../../../ui/paths.ts'
import { action, button, link, menuItem } from '../controls.ts'
import type { Control, Story } from '../story.ts'
import type { words as english } from './words/en.ts'

const tencent = { cloud: 'tencent', account: '100023470101', region: 'ap-guangzhou' } as const
const tencentRecipient = { ...tencent, account: '100023470202' }
const pingan = { cloud: 'pingan', account: 'aurora.games', region: 'Region-southChina' } as const
/** Where the owner has no instance of it: Alibaba Cloud does not delete an image that its owner’s own were made from. */
const alibaba = { cloud: 'alibaba', account: '1423470100010101', region: 'cn-shanghai' } as const
const alibabaRecipient = { ...alibaba, account: '1423470100020202' }
const huawei = { cloud: 'huawei', account: 'ccab73cec02a43fba9788f9c0673da63', region: 'cn-north-4' } as const

/** Called the same on every cloud, and shared on each. */
const image = 'golden-web-base'
const ids = { tencent: 'img-6pb6lrmy', pingan: 'ImageServiceImpl-fWLG4StUWD', alibaba: 'm-uf6kqbzd20zqchz3bv5y' }
/** The recipient's on Tencent Cloud, made from it. */
const instance = 'studio-site'

type StepName = keyof (typeof english)['steps']

/** What stopping to share and deleting take from others, and what they leave (T6, T14, P4, P12, A12, A13, H15, C4). */
export const story: Story<StepName> = {
  world: 'everyday',
  views: { left: paths.customImages(tencent), right: paths.instances(tencentRecipient) },
  steps({ messages, words }) {
    const own = ({ customImages, menu }: CloudWords) => [link(customImages), link(menu.images)]
    const row: Control = { role: 'row', name: image }
    const more = action(messages.list.moreActions, image)
    const texts = messages.imageDetails.delete
    const deleteDialog = texts.title(image)
    const keep = button(texts.cancel, deleteDialog)
    const openDeletion = [menuItem(messages.image.delete), more]
    /** How many still have it is said there. */
    const confirmDeletion = [
      ...[1, 2].map((n) => button(texts.stopAndDelete(n), deleteDialog)),
      button(texts.submit, deleteDialog),
    ]
    const stopDialog = (of: CloudWords) => messages.stopSharing.title(of.stopSharing, image)
    const stop = (of: CloudWords, n: number) => button(messages.stopSharing.submit(of.stopSharing, n), stopDialog(of))
    const closeStop = (of: CloudWords) => button(messages.stopSharing.close, stopDialog(of))
    const dialogOf = (label: string) => messages.instanceActions.title(label, instance)
    const reinstallDialog = dialogOf(words.tencent.reinstall)
    const imageDialog = dialogOf(words.tencent.createImage)
    const copyDialog = messages.copyImage.title(words.alibaba.copy, image)

    return [
      {
        name: 'origin',
        side: 'right',
        path: paths.instances(tencentRecipient),
        controls: [link(image), link(words.tencent.menu.instances)],
        until: { at: paths.image(tencentRecipient, ids.tencent) },
      },
      {
        name: 'question',
        side: 'left',
        path: paths.customImages(tencent),
        controls: [...openDeletion, ...own(words.tencent)],
        until: { shown: { role: 'dialog', name: deleteDialog } },
      },
      {
        name: 'stop',
        side: 'left',
        path: paths.customImages(tencent),
        controls: [
          keep,
          stop(words.tencent, 1),
          { role: 'checkbox', name: tencentRecipient.account, part: true, dialog: stopDialog(words.tencent) },
          action(words.tencent.stopSharing, image),
          ...own(words.tencent),
        ],
        until: { happened: { type: 'sharing-stopped', image: ids.tencent, recipient: tencentRecipient.account } },
      },
      {
        name: 'stillRunning',
        side: 'right',
        path: paths.instances(tencentRecipient),
        controls: [link(words.tencent.menu.instances)],
        until: { at: paths.instances(tencentRecipient), shown: { role: 'row', name: instance }, gone: link(image) },
        needs: ['stop'],
      },
      {
        name: 'noReinstall',
        side: 'right',
        path: paths.instances(tencentRecipient),
        controls: [action(words.tencent.reinstall, instance), link(words.tencent.menu.instances)],
        until: {
          shown: {
            role: 'status',
            name: messages.instanceActions.presentImageGone(ids.tencent),
            dialog: reinstallDialog,
          },
        },
        needs: ['stop'],
      },
      {
        name: 'ownImage',
        side: 'right',
        path: paths.instances(tencentRecipient),
        controls: [
          { role: 'textbox', name: messages.instanceActions.name, dialog: imageDialog, empty: true },
          button(words.tencent.createImage, imageDialog),
          button(messages.instanceActions.cancel, reinstallDialog),
          action(words.tencent.createImage, instance),
          link(words.tencent.menu.instances),
        ],
        until: { happened: { type: 'image-created', by: tencentRecipient.account } },
      },
      {
        name: 'delete',
        side: 'left',
        path: paths.customImages(tencent),
        controls: [...confirmDeletion, closeStop(words.tencent), ...openDeletion, ...own(words.tencent)],
        until: { happened: { type: 'images-deleted', image: ids.tencent } },
      },
      {
        name: 'stillShared',
        side: 'left',
        path: paths.customImages(pingan),
        controls: [...openDeletion, ...own(words.pingan)],
        until: { shown: { role: 'dialog', name: deleteDialog } },
      },
      {
        name: 'stopAll',
        side: 'left',
        path: paths.customImages(pingan),
        controls: [
          keep,
          stop(words.pingan, 2),
          { role: 'checkbox', name: messages.stopSharing.everyone(2), dialog: stopDialog(words.pingan) },
          action(words.pingan.stopSharing, image),
          ...own(words.pingan),
        ],
        until: { happened: { type: 'sharing-stopped', image: ids.pingan, recipient: 'cumulus.analytics' } },
      },
      {
        name: 'deleteAlone',
        side: 'left',
        path: paths.customImages(pingan),
        controls: [...confirmDeletion, closeStop(words.pingan), ...openDeletion, ...own(words.pingan)],
        until: { happened: { type: 'images-deleted', image: ids.pingan } },
      },
      {
        name: 'copy',
        side: 'right',
        path: paths.sharedImages(alibabaRecipient),
        controls: [
          button(words.alibaba.copy, copyDialog),
          menuItem(words.alibaba.copy),
          more,
          link(words.alibaba.sharedImages),
          link(words.alibaba.menu.images),
        ],
        until: { happened: { type: 'copied', image: ids.alibaba, by: alibabaRecipient.account } },
      },
      {
        name: 'deleteForAll',
        side: 'left',
        path: paths.customImages(alibaba),
        controls: [...confirmDeletion, ...openDeletion, ...own(words.alibaba)],
        until: { happened: { type: 'images-deleted', image: ids.alibaba } },
      },
      {
        name: 'kept',
        side: 'right',
        path: paths.customImages(alibabaRecipient),
        controls: own(words.alibaba),
        until: { at: paths.customImages(alibabaRecipient), shown: row },
        needs: ['copy'],
      },
      {
        name: 'endsAll',
        side: 'left',
        path: paths.customImages(huawei),
        controls: [...openDeletion, ...own(words.huawei)],
        until: { shown: { role: 'dialog', name: deleteDialog } },
      },
    ]
  },
}
