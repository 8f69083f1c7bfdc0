import type { Cloud, OpenOptions } from '../cloud.ts'
import { createClient } from './client.ts'
import { images } from './images.ts'
import { jobReader } from './jobs.ts'
import { members } from './members.ts'
import { projectReader, toRegion } from './projects.ts'
import { servers } from './servers.ts'
import { storage } from './storage.ts'

/** A place of the console is a project here, named as the region that it lies in or with a suffix; see `projects.ts`. */
export function openHuawei(options: OpenOptions): Cloud {
  const call = createClient(options)
  const { all, here } = projectReader(call, options)
  const jobs = jobReader(call, here)
  return {
    ...images(call, here, jobs),
    ...members(call, here, jobs),
    ...servers(call, here),
    ...storage(call, here),
    listRegions: async () => (await all()).map(toRegion),
    listProjects: async () => (await all()).map(({ id, name }) => ({ id, region: name })),
    // H11.
    whoAmI: here,
  }
}
