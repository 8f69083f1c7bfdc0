import type { JournalEntry, JournalEvent, Named } from '../../clouds/console/wire-stage.ts'
import { useFormats, useMessages } from '../../i18n/i18n.tsx'
import { useStageWords } from '../stage-words.ts'
import { useClockTexts } from '../time/use-clock-texts.ts'
import { useCloudWords } from './use-cloud-words.ts'

/** More names than this are told by how many they are, until somebody asks for all. */
const mostNames = 3

export interface EntryTexts {
  who: string
  /** Empty for what was done from the stage. */
  where: string
  /** What was done, with many names left out. */
  short: string
  full: string
}

/** Says in the person's language who did what and where; the world's clock says when. */
export function useEntryTexts(): (entry: JournalEntry) => EntryTexts {
  const words = useStageWords().journal
  const { clouds } = useMessages()
  const cloudWords = useCloudWords()
  const sentence = useSentence()
  return ({ who, what, when }) => {
    const region = (id: string) => (who && cloudWords[who.cloud]?.regions[id]) ?? id
    const told = (most: number) =>
      what.length === 0 ? words.nothingDone : what.map((event) => sentence(event, when, region, most)).join(' ')
    return {
      who: who ? who.account.name : words.stage,
      where: who ? `${clouds[who.cloud as keyof typeof clouds]} · ${region(who.region)}` : '',
      short: told(mostNames),
      full: told(Infinity),
    }
  }
}

function useSentence() {
  const words = useStageWords().journal.happenings
  const { list } = useFormats()
  const { time } = useClockTexts()

  /** All of them where leaving out would spare but one. */
  function listed(names: string[], most: number): string {
    if (names.length <= most + 1) return list(names)
    return list([...names.slice(0, most), words.others(names.length - most)])
  }

  return (event: JournalEvent, when: string, region: (id: string) => string, most: number): string => {
    const all = (things: Named[]) => listed(things.map(nameOf), most)
    switch (event.type) {
      case 'image-shared':
        return words.shared(nameOf(event.image), all(event.accounts))
      case 'invited':
        return words.invited(nameOf(event.image), all(event.accounts))
      case 'sharing-stopped':
        return words.sharingStopped(nameOf(event.image), all(event.accounts))
      case 'accepted':
      case 'rejected':
      case 'left':
      case 'edited':
        return words[event.type](nameOf(event.image))
      case 'copied':
        return words.copied(nameOf(event.image), listed(event.regions.map(region), most))
      case 'image-created':
        return words.imageCreated(nameOf(event.image), nameOf(event.instance))
      case 'images-deleted':
        return words.imagesDeleted(event.images.length, all(event.images))
      case 'instances-created':
        return words.instancesCreated(event.instances.length, all(event.instances), nameOf(event.image))
      case 'reinstalled':
        return words.reinstalled(nameOf(event.instance), nameOf(event.image))
      case 'started':
      case 'stopped':
        return words[event.type](nameOf(event.instance))
      case 'terminated':
        return words.terminated(event.instances.length, all(event.instances))
      case 'vault-created':
        return words.vaultCreated(nameOf(event.vault))
      case 'disks-created':
        return words.disksCreated(event.count, nameOf(event.image))
      case 'clock-moved':
        // Backwards it goes only where a world is rewound or opened.
        return (event.to < when ? words.clockBack : words.clockMoved)(time(Date.parse(event.to)))
    }
  }
}

const nameOf = ({ id, name }: Named) => name || id
