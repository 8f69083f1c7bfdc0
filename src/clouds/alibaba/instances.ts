import type { Cloud } from '../cloud.ts'
import { CloudError } from '../cloud-error.ts'
import type { Call } from './client.ts'
import { allPages, asked, paging } from './paging.ts'
import { type Language, toInstance } from './to-model.ts'

type Instances = Pick<
  Cloud,
  'listInstances' | 'createInstances' | 'reinstall' | 'reinitialise' | 'start' | 'stop' | 'terminate'
>

export function instances(call: Call, region: string, language: Language): Instances {
  const here = { RegionId: region }

  /** An instance is Stopped while its system disk is re-initialised: only the disk says that something happens. */
  async function beingReinitialised(signal?: AbortSignal): Promise<ReadonlySet<string>> {
    const about = { ...here, DiskType: 'system', Status: 'ReIniting' }
    const disks = await allPages(
      (page) => call('DescribeDisks', { ...about, ...page }, signal),
      ({ Disks }) => Disks.Disk,
    )
    return new Set(disks.map(({ InstanceId }) => InstanceId))
  }

  async function systemDiskOf(instance: string): Promise<string> {
    const { Disks } = await call('DescribeDisks', { ...here, InstanceId: instance, DiskType: 'system' })
    const [disk] = Disks.Disk
    if (!disk) throw new CloudError('No system disk', { kind: 'not-found', code: 'InvalidInstanceId.NotFound' })
    return disk.DiskId
  }

  return {
    async listInstances(page, signal) {
      const [answer, changing] = await Promise.all([
        call('DescribeInstances', { ...here, ...asked(page) }, signal),
        beingReinitialised(signal),
      ])
      const found = answer.Instances.Instance
      return {
        instances: found.map((instance) => toInstance(instance, language, changing.has(instance.InstanceId))),
        ...paging(answer),
      }
    },

    async createInstances({ image, name, zone, type, count }) {
      const answer = await call('RunInstances', {
        ...here,
        ImageId: image,
        InstanceName: name,
        ZoneId: zone,
        InstanceType: type,
        Amount: count,
        // Otherwise all have the same name.
        ...(count > 1 && { UniqueSuffix: true }),
      })
      return answer.InstanceIdSets.InstanceIdSet
    },

    async reinstall(instance, image) {
      await call('ReplaceSystemDisk', { InstanceId: instance, ImageId: image })
    },

    async reinitialise(instance) {
      await call('ReInitDisk', { DiskId: await systemDiskOf(instance) })
    },

    async start(instance) {
      await call('StartInstance', { InstanceId: instance })
    },

    async stop(instance) {
      await call('StopInstance', { InstanceId: instance })
    },

    async terminate(instance) {
      // Whoever terminates an instance has been asked, and need not stop it first.
      await call('DeleteInstance', { InstanceId: instance, Force: true })
    },
  }
}
