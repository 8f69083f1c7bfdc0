import { paths } from '../../../ui/paths.ts'
import { action, button, link } from '../controls.ts'
import type { Control, Story } from '../story.ts'
import type { words as english } from './words/en.ts'

/** The project of the document: Guiyang1 > Image-Sharing. */
const project = 'cn-southwest-2_Image-Sharing'
const owner = { cloud: 'huawei', account: 'ccab73cec02a43fba9788f9c0673da63', region: project } as const
const recipient = { ...owner, account: '73f73d27890c4f3a83dc7c86cf930902' }
/** The same account in its region's default project, where nothing waits (H2). */
const elsewhere = { ...recipient, region: 'cn-southwest-2' }
/** Whom images are shared with, and who answers (H11). */
const recipientProject = '955de6a17ebfd62e2ea5bb84c76cd2f4'

/** Three that wait for the recipient's answer. */
const systemDisk = { id: 'f1c5dc9b-c727-4b8d-9132-72f93c4a8c8f', name: 'matchmaker-base' }
const dataDisk = { id: 'e03965de-8fa3-48a3-a8fb-0f497271d844', name: 'map-tiles-data' }
const wholeMachine = { id: '143ff9d3-6834-4142-a630-a3faa5bdae3e', name: 'studio-tools-whole-machine' }
/** Has room for the 80 GiB of the whole machine. */
const vault = 'vault-servers'

type StepName = keyof (typeof english)['steps']

/** How shared images are accepted, rejected and used (H1 to H11), as the document on accepting them tells it. */
export const story: Story<StepName> = {
  world: 'everyday',
  views: { left: paths.customImages(owner), right: paths.account(elsewhere) },
  steps({ messages, words: { huawei } }) {
    const invitations = huawei.invitations!
    const disks = huawei.disks!
    const vaults = huawei.vaults!
    const menu = link(huawei.menu.images)
    const toOwn = [link(huawei.customImages), menu]
    const toReceived = [link(huawei.sharedImages), menu]
    const shareDialog = messages.shareModal.title(huawei.shareWindow, dataDisk.name)
    const stopDialog = messages.stopSharing.title(huawei.stopSharing, dataDisk.name)
    const diskDialog = messages.instanceActions.title(disks.requestDisk, dataDisk.name)
    /** In the prompt above the list (H3). */
    const answering = (answer: string, of: string): Control[] => [
      action(answer, messages.list.selected(1)),
      { role: 'checkbox', name: of, part: true },
      ...toReceived,
    ]

    return [
      {
        name: 'copyProject',
        side: 'right',
        path: paths.account(elsewhere),
        controls: [button(messages.copy.copyOf(project))],
        until: { at: paths.account(elsewhere), shown: { role: 'status', name: messages.copy.copied } },
      },
      {
        name: 'withdraw',
        side: 'left',
        path: paths.customImages(owner),
        controls: [
          button(messages.stopSharing.submit(huawei.stopSharing, 1), stopDialog),
          { role: 'checkbox', name: recipientProject, part: true, dialog: stopDialog },
          action(huawei.stopSharing, dataDisk.name),
          ...toOwn,
        ],
        until: { happened: { type: 'sharing-stopped', image: dataDisk.id, recipient: recipientProject } },
      },
      {
        name: 'share',
        side: 'left',
        path: paths.customImages(owner),
        controls: [
          button(messages.shareModal.submit(huawei.share, 1), shareDialog),
          { role: 'textbox', name: huawei.accountId, dialog: shareDialog, empty: true },
          button(messages.shareModal.submit(huawei.share, 0), shareDialog),
          button(messages.stopSharing.close, stopDialog),
          action(huawei.share, dataDisk.name),
          ...toOwn,
        ],
        until: { happened: { type: 'invited', image: dataDisk.id, recipient: recipientProject } },
        needs: ['withdraw'],
      },
      {
        name: 'readCapacity',
        side: 'left',
        path: paths.customImages(owner),
        controls: [button(messages.shareModal.close, shareDialog), link(wholeMachine.name), ...toOwn],
        until: {
          at: paths.image(owner, wholeMachine.id),
          shown: { role: 'heading', name: vaults.backupDetails },
        },
      },
      {
        name: 'wrongRegion',
        side: 'right',
        path: paths.sharedImages(elsewhere),
        controls: toReceived,
        until: {
          at: paths.sharedImages(elsewhere),
          shown: { role: 'status', name: invitations.prompt.onlyElsewhere },
        },
      },
      {
        name: 'chooseProject',
        side: 'right',
        path: paths.sharedImages(elsewhere),
        controls: [{ role: 'combobox', name: messages.shell.region }],
        until: { at: paths.sharedImages(recipient) },
      },
      {
        name: 'acceptOne',
        side: 'right',
        path: paths.sharedImages(recipient),
        controls: answering(invitations.accept, systemDisk.name),
        until: { happened: { type: 'accepted', image: systemDisk.id, by: recipientProject } },
      },
      {
        name: 'rejectOne',
        side: 'right',
        path: paths.sharedImages(recipient),
        controls: answering(invitations.reject, dataDisk.name),
        until: { happened: { type: 'rejected', image: dataDisk.id, by: recipientProject } },
        needs: ['share'],
      },
      {
        name: 'acceptMachine',
        side: 'right',
        path: paths.sharedImages(recipient),
        controls: [
          { role: 'radio', name: vault, empty: true },
          button(vaults.acceptance.confirm),
          button(invitations.acceptAll),
          ...toReceived,
        ],
        until: { happened: { type: 'accepted', image: wholeMachine.id, by: recipientProject } },
      },
      {
        name: 'acceptAgain',
        side: 'right',
        path: paths.rejectedImages(recipient),
        controls: [action(invitations.acceptAgain, dataDisk.name), link(huawei.rejectedImages), menu],
        until: { happened: { type: 'accepted', image: dataDisk.id, by: recipientProject } },
        needs: ['rejectOne'],
      },
      {
        name: 'createServers',
        side: 'right',
        path: paths.createInstances(recipient, systemDisk.id),
        controls: [
          { role: 'textbox', name: huawei.instances.name, empty: true },
          button(huawei.createInstance),
          action(huawei.createInstance, systemDisk.name),
          ...toReceived,
        ],
        until: { happened: { type: 'instances-created', image: systemDisk.id, by: recipientProject } },
        needs: ['acceptOne'],
      },
      {
        name: 'requestDisk',
        side: 'right',
        path: paths.sharedImages(recipient),
        controls: [
          { role: 'textbox', name: disks.name, dialog: diskDialog, empty: true },
          button(disks.requestDisk, diskDialog),
          action(disks.requestDisk, dataDisk.name),
          ...toReceived,
        ],
        until: { happened: { type: 'disks-created', image: dataDisk.id, by: recipientProject } },
        needs: ['acceptAgain'],
      },
      {
        name: 'seeAnswers',
        side: 'left',
        path: paths.customImages(owner),
        controls: [link(dataDisk.name), ...toOwn],
        until: {
          at: paths.image(owner, dataDisk.id),
          shown: { role: 'heading', name: messages.customImages.sharedWith },
        },
      },
    ]
  },
}
