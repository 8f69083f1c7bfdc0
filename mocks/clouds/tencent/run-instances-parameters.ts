import type { Actions } from '../../../src/clouds/tencent/wire.ts'
import type { ShapeOf } from '../shapes.ts'

type Parameters = Actions['RunInstances']['request']

const tag = { fields: { Key: 'string', Value: 'string' }, required: ['Key', 'Value'] } as const
const enabled = { fields: { Enabled: 'boolean' }, required: [] } as const

export const systemDisk: ShapeOf<NonNullable<Parameters['SystemDisk']>> = {
  fields: {
    DiskType: 'string',
    DiskId: 'string',
    DiskSize: 'integer',
    CdcId: 'string',
    DiskName: 'string',
    Encrypt: 'boolean',
    KmsKeyId: 'string',
  },
  required: [],
}

export const loginSettings: ShapeOf<NonNullable<Parameters['LoginSettings']>> = {
  fields: { Password: 'string', KeyIds: { list: 'string' }, KeepImageLogin: 'string' },
  required: [],
}

export const enhancedService: ShapeOf<NonNullable<Parameters['EnhancedService']>> = {
  fields: { SecurityService: enabled, MonitorService: enabled, AutomationService: enabled },
  required: [],
}

/** All that RunInstances takes. What the mock does nothing with is still checked: a misspelt name must not pass. */
export const runInstancesParameters: ShapeOf<Parameters> = {
  fields: {
    InstanceChargeType: 'string',
    InstanceChargePrepaid: { fields: { Period: 'integer', RenewFlag: 'string' }, required: ['Period'] },
    Placement: {
      fields: {
        Zone: 'string',
        ProjectId: 'integer',
        HostIds: { list: 'string' },
        HostId: 'string',
        DedicatedResourcePackTenancy: 'string',
        DedicatedResourcePackIds: { list: 'string' },
        RackId: 'string',
      },
      required: ['Zone'],
    },
    InstanceType: 'string',
    ImageId: 'string',
    SystemDisk: systemDisk,
    DataDisks: {
      list: {
        fields: {
          DiskSize: 'integer',
          DiskType: 'string',
          DiskId: 'string',
          DeleteWithInstance: 'boolean',
          SnapshotId: 'string',
          Encrypt: 'boolean',
          KmsKeyId: 'string',
          ThroughputPerformance: 'integer',
          CdcId: 'string',
          BurstPerformance: 'boolean',
          DiskName: 'string',
        },
        required: ['DiskSize'],
      },
    },
    VirtualPrivateCloud: {
      fields: {
        VpcId: 'string',
        SubnetId: 'string',
        AsVpcGateway: 'boolean',
        PrivateIpAddresses: { list: 'string' },
        Ipv6AddressCount: 'integer',
      },
      required: ['VpcId', 'SubnetId'],
    },
    InternetAccessible: {
      fields: {
        InternetChargeType: 'string',
        InternetMaxBandwidthOut: 'integer',
        PublicIpAssigned: 'boolean',
        BandwidthPackageId: 'string',
        InternetServiceProvider: 'string',
        IPv4AddressType: 'string',
        IPv6AddressType: 'string',
        AntiDDoSPackageId: 'string',
      },
      required: [],
    },
    InstanceCount: 'integer',
    MinCount: 'integer',
    InstanceName: 'string',
    LoginSettings: loginSettings,
    SecurityGroupIds: { list: 'string' },
    EnhancedService: enhancedService,
    ClientToken: 'string',
    HostName: 'string',
    ActionTimer: {
      fields: {
        TimerAction: 'string',
        ActionTime: 'string',
        Externals: {
          fields: {
            ReleaseAddress: 'boolean',
            UnsupportNetworks: { list: 'string' },
            StorageBlockAttr: { fields: { Type: 'string', MinSize: 'integer', MaxSize: 'integer' }, required: [] },
          },
          required: [],
        },
        ActionTimerId: 'string',
        Status: 'string',
        InstanceId: 'string',
      },
      required: [],
    },
    DisasterRecoverGroupIds: { list: 'string' },
    TagSpecification: {
      list: { fields: { ResourceType: 'string', Tags: { list: tag } }, required: ['ResourceType', 'Tags'] },
    },
    InstanceMarketOptions: {
      fields: {
        SpotOptions: { fields: { MaxPrice: 'string', SpotInstanceType: 'string' }, required: ['MaxPrice'] },
        MarketType: 'string',
      },
      required: ['SpotOptions'],
    },
    UserData: 'string',
    Metadata: { fields: { Items: { list: tag } }, required: ['Items'] },
    DryRun: 'boolean',
    CpuTopology: { fields: { CoreCount: 'integer', ThreadPerCore: 'integer' }, required: [] },
    CamRoleName: 'string',
    HpcClusterId: 'string',
    LaunchTemplate: { fields: { LaunchTemplateId: 'string', LaunchTemplateVersion: 'integer' }, required: [] },
    DedicatedClusterId: 'string',
    ChcIds: { list: 'string' },
    PartitionNumber: 'integer',
    DisableApiTermination: 'boolean',
    EnableJumboFrame: 'boolean',
    NetworkInterfaces: {
      list: {
        fields: {
          InterfaceType: 'string',
          VpcId: 'string',
          SubnetId: 'string',
          PrivateIpv4AddressCount: 'integer',
          NetworkInterfaceId: 'string',
          SecurityGroupIds: { list: 'string' },
          DeleteWithInstance: 'boolean',
        },
        required: ['InterfaceType', 'VpcId', 'SubnetId', 'PrivateIpv4AddressCount'],
      },
    },
  },
  required: ['Placement', 'ImageId'],
}
