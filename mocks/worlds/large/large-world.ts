import type { AccountRecord, ImageSeed, WorldSeed } from '../../engine/world.ts'
import { everyday } from '../everyday.ts'
import { largeClouds } from './clouds.ts'
import { imagesOn } from './images.ts'

/** The everyday world in which Aurora has so many images in all, most of them in one region of each cloud. */
export function largeWorld(name: string, size: number): WorldSeed {
  const more = size - everyday.images.filter(isAuroras).length
  const counts = largeClouds.slice(1).map(({ portion }) => Math.round(more * portion))
  const first = more - counts.reduce((sum, count) => sum + count, 0)
  const images = largeClouds.flatMap((cloud, n) => imagesOn(cloud, n === 0 ? first : (counts[n - 1] ?? 0)))
  return {
    ...everyday,
    name,
    accounts: everyday.accounts.map((account) => (account.demo ? { ...account, imageQuota: 1.2 * size } : account)),
    images: [...everyday.images, ...images],
  }
}

const idsOf = ({ id, projects = [] }: AccountRecord) => [id, ...projects.map((project) => project.id)]
const auroras = new Set(everyday.accounts.filter(({ name }) => name === 'Aurora Games').flatMap(idsOf))

const isAuroras = ({ owner }: ImageSeed) => auroras.has(owner)
