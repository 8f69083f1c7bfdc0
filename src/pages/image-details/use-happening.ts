import { useFormats, useMessages } from '../../i18n/i18n.tsx'
import { useAccountNames } from '../../queries/account-names.ts'
import type { ImageHappening } from '../../queries/activity.ts'
import { useSession } from '../../queries/session.ts'

/** Says in the person's language what happened; who did it stands beside it. */
export function useHappening(): (what: ImageHappening) => string {
  const messages = useMessages().imageDetails.activity.happenings
  const formats = useFormats()
  const { words } = useSession()
  const { nameOf } = useAccountNames()
  const { happenings } = words.instances
  const region = (id: string) => words.regions[id] ?? id
  const named = (id: string) => [nameOf(id), id].filter(Boolean).join(' ')

  return (what) => {
    switch (what.type) {
      case 'created':
        return what.instance === undefined ? messages.created : happenings.imageCreated(what.instance)
      case 'created-as-copy':
        return messages.createdAsCopy(what.source.image, region(what.source.region))
      case 'copied':
        return messages.copied(formats.list(what.copies.map((copy) => `${region(copy.region)} (${copy.image})`)))
      case 'edited':
        return editSentences(what.changes, messages).join(' ')
      case 'shared':
        return messages.shared(what.accounts.length, formats.list(what.accounts.map(named)))
      case 'sharing-stopped':
        return messages.sharingStopped(what.accounts.length, formats.list(what.accounts.map(named)))
      case 'accepted':
      case 'rejected':
      case 'left':
        return messages[what.type]
      case 'disks-created':
        return messages.disksCreated(what.count)
      case 'instances-created':
        return happenings.created(what.count)
      case 'instance-reinstalled':
        return happenings.reinstalled
    }
  }
}

type Sentences = ReturnType<typeof useMessages>['imageDetails']['activity']['happenings']
type Changes = Extract<ImageHappening, { type: 'edited' }>['changes']

function editSentences({ name, description, family, deprecated }: Changes, messages: Sentences): string[] {
  return [
    ...(name === undefined ? [] : [messages.renamed(name)]),
    ...(description === undefined
      ? []
      : [description === '' ? messages.descriptionRemoved : messages.described(description)]),
    ...(family === undefined ? [] : [family === '' ? messages.familyRemoved : messages.family(family)]),
    ...(deprecated === undefined ? [] : [deprecated ? messages.deprecated : messages.undeprecated]),
  ]
}
