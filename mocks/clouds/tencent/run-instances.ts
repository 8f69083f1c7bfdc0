import type { Actions } from '../../../src/clouds/tencent/wire.ts'
import { dryRun } from './dry-run.ts'
import { invalidValue, missingParameter } from './errors.ts'
import { checkImageId } from './ids.ts'
import { checkLogin } from './login.ts'
import { operation } from './operation.ts'
import { runInstancesParameters } from './run-instances-parameters.ts'

type Parameters = Actions['RunInstances']['request']

/** T4, T12: from one's own, a received or a public image. A dry run is checked like a real one and makes nothing. */
export const runInstances = operation<'RunInstances'>({
  parameters: runInstancesParameters,
  run: async (parameters, { engine, caller }) => {
    const { Placement, ImageId } = parameters
    // The SDK's model has both optional, for launch templates, which this world does not have.
    if (!Placement) throw missingParameter('Placement')
    if (ImageId === undefined) throw missingParameter('ImageId')
    checkImageId(ImageId)
    checkValues(parameters)
    const command = {
      type: 'create-instances' as const,
      by: caller,
      image: ImageId,
      zone: Placement.Zone,
      count: parameters.InstanceCount ?? 1,
      ...(parameters.InstanceName && { name: parameters.InstanceName }),
      ...(parameters.InstanceType && { instanceType: parameters.InstanceType }),
    }
    if (parameters.DryRun) {
      await dryRun(engine, command)
      return {}
    }
    return { InstanceIdSet: await engine.execute(command) }
  },
})

const chargeTypes = ['POSTPAID_BY_HOUR', 'PREPAID', 'CDHPAID', 'SPOTPAID', 'CDCPAID']

function checkValues({ InstanceCount, InstanceType, InstanceChargeType, ...parameters }: Parameters): void {
  if (InstanceCount !== undefined && (InstanceCount < 1 || InstanceCount > 500)) {
    throw invalidValue('InstanceCount', 'InvalidParameterValue.Range')
  }
  if (InstanceType !== undefined && !/^[\w-]+\.[\w-]+$/.test(InstanceType)) {
    throw invalidValue('InstanceType', 'InvalidInstanceType.Malformed')
  }
  if (InstanceChargeType !== undefined && !chargeTypes.includes(InstanceChargeType))
    throw invalidValue('InstanceChargeType')
  if (InstanceChargeType === 'PREPAID' && !parameters.InstanceChargePrepaid)
    throw missingParameter('InstanceChargePrepaid')
  if ((parameters.InstanceName ?? '').length > 128) throw invalidValue('InstanceName', 'InvalidInstanceName.TooLong')
  if ((parameters.ClientToken ?? '').length > 64) throw invalidValue('ClientToken', 'InvalidClientToken.TooLong')
  checkLogin(parameters.LoginSettings ?? {})
}
