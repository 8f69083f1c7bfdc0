import type { SubnetList, VpcList } from '../../../src/clouds/huawei/wire-resources.ts'
import { newId } from '../../engine/ids.ts'
import { vpc } from './dialects.ts'
import { projectOperations } from './operation.ts'
import { hasAsked } from './paging.ts'

const operation = projectOperations(vpc)

/** Every project has the one default network that the cloud's console offers to make. */
export const networkOf = (project: string) => ({
  vpc: newId('uuid', `vpc of ${project}`),
  subnet: newId('uuid', `subnet of ${project}`),
})

const listVpcs = operation({
  name: 'ListVpcs',
  method: 'GET',
  path: '/v1/{project_id}/vpcs',
  run: async ({ caller, query }): Promise<VpcList> => {
    const vpcs = [{ id: networkOf(caller.account).vpc, name: 'vpc-default', cidr: '10.0.0.0/8', status: 'OK' as const }]
    return { vpcs: vpcs.filter(({ id }) => hasAsked(query, { id })) }
  },
})

const listSubnets = operation({
  name: 'ListSubnets',
  method: 'GET',
  path: '/v1/{project_id}/subnets',
  run: async ({ caller, query }): Promise<SubnetList> => {
    const { subnet, vpc: vpc_id } = networkOf(caller.account)
    const subnets = [{ id: subnet, name: 'subnet-default', vpc_id, cidr: '10.0.0.0/8', status: 'ACTIVE' as const }]
    return { subnets: subnets.filter((one) => hasAsked(query, { vpc_id: one.vpc_id })) }
  },
})

export const vpcOperations = [listVpcs, listSubnets]
