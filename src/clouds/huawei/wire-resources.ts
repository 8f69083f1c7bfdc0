/** What stands around images on Huawei Cloud's wire: ECS, EVS, CBR and VPC. See `wire.ts`. */

/** `GET /v1/{project_id}/cloudservers/detail` */
export interface Server {
  id: string
  name: string
  status: 'ACTIVE' | 'BUILD' | 'ERROR' | 'SHUTOFF' | 'REBUILD' | 'DELETED'
  created: string
  updated: string
  tenant_id: string
  image: { id: string }
  flavor: { id: string; name: string; disk: string; vcpus: string; ram: string }
  addresses: Record<string, { addr: string; version: '4'; 'OS-EXT-IPS:type': 'fixed' }[]>
  /** `metering.image_id`, `metering.imagetype`, `image_name`, `os_type`, `charging_mode` among others. */
  metadata: Record<string, string>
  'OS-EXT-STS:task_state': string | null
  'OS-EXT-STS:vm_state': string
  'OS-EXT-STS:power_state': number
  'OS-EXT-AZ:availability_zone': string
  'os-extended-volumes:volumes_attached': {
    id: string
    device: string
    bootIndex: string
    delete_on_termination: string
  }[]
}

export interface ServerList {
  count: number
  servers: Server[]
}

/** `POST /v1.1/{project_id}/cloudservers` */
export interface ServerCreation {
  server: {
    name: string
    imageRef: string
    flavorRef: string
    vpcid: string
    nics: { subnet_id: string }[]
    root_volume: { volumetype: VolumeType; size?: number }
    availability_zone?: string
    count?: number
  }
}

export interface ServersStarted {
  job_id: string
  serverIds: string[]
}

/** `POST /v2/{project_id}/cloudservers/{server_id}/changeos` */
export interface OsChange {
  'os-change': { imageid: string; mode?: 'withStopServer'; adminpass?: string; keyname?: string; userid?: string }
}

/** `GET /v2.1/{project_id}/os-availability-zone`, of ECS. */
export interface ZoneList {
  availabilityZoneInfo: { zoneName: string; zoneState: { available: boolean }; hosts: null }[]
}

export type VolumeType = 'SATA' | 'SAS' | 'SSD' | 'GPSSD' | 'ESSD' | 'GPSSD2' | 'ESSD2'

/** `POST /v2.1/{project_id}/cloudvolumes` */
export interface VolumeCreation {
  volume: {
    availability_zone: string
    volume_type: VolumeType
    size: number
    imageRef: string
    name?: string
    count?: number
  }
}

export interface VolumesStarted {
  job_id: string
  volume_ids: string[]
}

/** `GET /v2/{project_id}/cloudvolumes/detail` */
export interface Volume {
  id: string
  name: string
  status: 'creating' | 'available' | 'in-use' | 'error'
  size: number
  volume_type: string
  availability_zone: string
  bootable: 'true' | 'false'
  attachments: { server_id: string }[]
  volume_image_metadata?: Record<string, string>
  created_at: string
}

export interface VolumeList {
  count: number
  volumes: Volume[]
}

/** `GET /v3/{project_id}/vaults` */
export interface Vault {
  id: string
  name: string
  project_id: string
  created_at: string
  resources: { id: string; name: string; type: string; size: number }[]
  billing: {
    /** GB. */
    size: number
    allocated: number
    /** MB. */
    used: number
    protect_type: 'backup' | 'replication' | 'hybrid'
    object_type: 'server' | 'disk' | 'turbo' | 'workspace' | 'vmware' | 'rds' | 'file'
    status: 'available' | 'lock' | 'frozen' | 'deleting' | 'error'
    consistent_level: 'crash_consistent' | 'app_consistent'
    charging_mode: 'post_paid' | 'pre_paid'
    cloud_type: 'public' | 'hybrid'
    spec_code: string
  }
}

export interface VaultList {
  vaults: Vault[]
  count: number
  limit: number
  offset: number
}

/** `POST /v3/{project_id}/vaults` */
export interface VaultCreation {
  vault: {
    name: string
    billing: Pick<Vault['billing'], 'consistent_level' | 'object_type' | 'protect_type' | 'size'> & {
      charging_mode?: 'post_paid'
    }
    /** Servers to protect. */
    resources: { id: string; type: string }[]
  }
}

/** `GET /v3/{project_id}/backups/{backup_id}`; its children are the backups of its disks. */
export interface Backup {
  id: string
  name: string
  project_id: string
  status: string
  resource_type: 'OS::Nova::Server' | 'OS::Cinder::Volume'
  resource_id: string
  resource_name: string
  /** GB. */
  resource_size: number
  created_at: string
  extend_info: { bootable?: boolean; os_images_data?: { image_id: string }[] }
  children: Backup[]
}

/** `GET /v3/{project_id}/backups?own_type=shared&member_status=pending` lists those that wait to be accepted. */
export interface BackupList {
  backups: Backup[]
  count: number
  limit: number
  offset: number
}

/** `GET /v1/{project_id}/vpcs` and `GET /v1/{project_id}/subnets?vpc_id=` */
export interface VpcList {
  vpcs: { id: string; name: string; cidr: string; status: 'OK' }[]
}

export interface SubnetList {
  subnets: { id: string; name: string; vpc_id: string; cidr: string; status: 'ACTIVE' }[]
}
