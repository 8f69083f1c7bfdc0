import type { Actions } from '../../../src/clouds/tencent/wire.ts'
import { invalidValue } from './errors.ts'
import { checkImageId, checkInstanceId } from './ids.ts'
import { actedOn } from './lists.ts'
import { checkLogin } from './login.ts'
import { operation } from './operation.ts'
import { enhancedService, loginSettings, systemDisk } from './run-instances-parameters.ts'

/** T4. Wipes the system disk; how to log in, the host's name and its data are taken and do nothing. */
export const resetInstance = operation<'ResetInstance'>({
  parameters: {
    fields: {
      InstanceId: 'string',
      ImageId: 'string',
      SystemDisk: systemDisk,
      LoginSettings: loginSettings,
      EnhancedService: enhancedService,
      HostName: 'string',
      UserData: 'string',
    },
    required: ['InstanceId'],
  },
  run: async ({ InstanceId, ImageId, SystemDisk, LoginSettings, HostName }, { engine, caller }) => {
    checkInstanceId(InstanceId)
    if (ImageId !== undefined) checkImageId(ImageId)
    checkLogin(LoginSettings ?? {})
    checkHostName(HostName)
    await engine.execute({
      type: 'reinstall-instance',
      by: caller,
      instance: InstanceId,
      ...(ImageId !== undefined && { image: ImageId }),
      ...(SystemDisk?.DiskSize !== undefined && { systemDiskGiB: SystemDisk.DiskSize }),
    })
    return {}
  },
})

/** All of the list, or none. Nothing here is prepaid and no address is an instance's to keep, so the flags do nothing. */
export const terminateInstances = operation<'TerminateInstances'>({
  parameters: {
    fields: { InstanceIds: { list: 'string' }, ReleaseAddress: 'boolean', ReleasePrepaidDataDisks: 'boolean' },
    required: ['InstanceIds'],
  },
  run: async ({ InstanceIds }, { engine, caller }) => {
    const instances = actedOn('InstanceIds', InstanceIds)
    for (const id of instances) checkInstanceId(id)
    await engine.execute({ type: 'terminate-instances', by: caller, instances })
    return {}
  },
})

type HostName = Actions['ResetInstance']['request']['HostName']

/** Letters, digits, dots and hyphens, neither of these two at an end or beside another; 60 characters at most, as for Linux. */
function checkHostName(name: HostName): void {
  if (name !== undefined && !/^(?=.{2,60}$)[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/.test(name)) {
    throw invalidValue('HostName', 'InvalidParameterValue.IllegalHostName')
  }
}
