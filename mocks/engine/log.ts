import type { JournalEntry, JournalEvent, Named } from '../../src/clouds/console/wire-stage.ts'
import type { WorldEvent } from './events.ts'
import { inCloud, inPlace } from './world.ts'
import type { Caller, InstanceRecord, Place, World } from './world.ts'

/** An entry of the journal for people to read. */
export interface LogRecord {
  seq: number
  /** By the world's clock, in milliseconds since the epoch. */
  at: number
  /** Absent for what was done from the stage. */
  who?: JournalEntry['who']
  what: JournalEvent[]
}

/** Who acted, called by the account's name also where a project of it did. */
export function actor(world: World, { cloud, account, region }: Caller): LogRecord['who'] {
  return { cloud, account: { id: account, name: accountName(world, { cloud }, account) }, region }
}

/** What is about to happen, with the names that things have now: those of what it deletes are gone afterwards. */
export function describe(world: World, event: WorldEvent): JournalEvent[] {
  const image = (id: string): Named => ({ id, name: world.images.get(inPlace(event, id))?.name ?? id })
  const accounts = (ids: string[]) => ids.map((id) => ({ id, name: accountName(world, event, id) }))
  const anInstance = (owner: string, id: string): Named =>
    named(world.instances.get(inPlace(event, owner))?.get(id) ?? { id, name: id })
  switch (event.type) {
    case 'image-shared': {
      const type = event.invited ? 'invited' : 'image-shared'
      return [{ type, image: image(event.image), accounts: accounts(event.accounts) }]
    }
    case 'sharing-stopped':
      return [{ type: event.type, image: image(event.image), accounts: accounts(event.accounts) }]
    case 'share-left':
      return [{ type: 'left', image: image(event.image) }]
    case 'invitation-answered':
      return [{ type: event.answer, image: image(event.image) }]
    case 'image-edited':
      return [{ type: 'edited', image: image(event.image) }]
    case 'image-copied':
      return [{ type: 'copied', image: image(event.image), regions: event.copies.map(({ region }) => region) }]
    case 'image-created': {
      const { image: made, instance } = event
      return [{ type: event.type, image: named(made), instance: anInstance(made.owner, instance) }]
    }
    case 'images-deleted':
      return [{ type: event.type, images: event.images.map(image) }]
    case 'instances-created':
      return [{ type: event.type, image: image(imageOf(event.instances)), instances: event.instances.map(named) }]
    case 'instance-reinstalled':
      return [{ type: 'reinstalled', instance: named(event.instance), image: image(event.instance.image) }]
    case 'instance-power-changed':
      return [{ type: event.instance.stopped ? 'stopped' : 'started', instance: named(event.instance) }]
    case 'instances-terminated':
      return [{ type: 'terminated', instances: event.instances.map((id) => anInstance(event.owner, id)) }]
    case 'vault-created':
      return [{ type: event.type, vault: named(event.vault) }]
    case 'disks-created':
      return [{ type: event.type, image: image(imageOf(event.disks)), count: event.disks.length }]
    case 'job-started':
      // What the job does is told by the events beside it.
      return []
  }
}

/** One command makes them all of one image. */
const imageOf = ([first]: Pick<InstanceRecord, 'image'>[]) => first?.image ?? ''

const named = ({ id, name }: Named): Named => ({ id, name })

function accountName(world: World, { cloud }: Pick<Place, 'cloud'>, id: string): string {
  const account = world.accounts.get(inCloud(cloud, id)) ?? world.projects.get(inCloud(cloud, id))?.account
  return account?.name ?? id
}
