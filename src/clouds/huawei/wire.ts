/**
 * The parts of Huawei Cloud's APIs that the console speaks, in their own spelling: IMS v1, v2 and v2.1, ECS v1 and v1.1,
 * EVS v2.1, CBR v3, IAM v3 and VPC v1. By hand, because the official SDKs of IMS, EVS and CBR are not published, and the
 * models of those that are have other field names than the wire.
 *
 * Behind the console's own path every service keeps its path: `/api/huawei/<project name>/<service><path and query>`,
 * the account named in `X-Console-Account`. At the real hosts, `<service>.<region>.myhuaweicloud.com`, requests are signed.
 */

export type Service = 'ims' | 'ecs' | 'evs' | 'cbr' | 'iam' | 'vpc'

/** IMS calls it an image's type; `shared` is also one's own that somebody has. */
export type ImageType = 'gold' | 'private' | 'shared' | 'market'
export type MemberStatus = 'pending' | 'accepted' | 'rejected'

/** `GET /v2/cloudimages`, and `GET /v2/images/{image_id}`. */
export interface Image {
  id: string
  name: string
  /** A project ID. */
  owner: string
  status: 'queued' | 'saving' | 'active' | 'killed' | 'deleted'
  visibility: 'private' | 'public' | 'shared'
  __imagetype: ImageType
  virtual_env_type: 'FusionCompute' | 'DataImage' | 'Ironic' | 'IsoImage'
  /** A text, and missing on most: then it is none. */
  __whole_image?: 'true' | 'false'
  __backup_id?: string
  __description?: string
  __os_type: 'Linux' | 'Windows' | 'Other'
  __platform?: string
  __os_version?: string
  __os_bit?: string
  __support_arm?: 'true'
  /** Bytes, as a text. */
  __image_size?: string
  __data_origin?: string
  __system__cmkid?: string
  __isregistered: 'true'
  __image_source_type?: string
  __originalimagename?: string
  __support_kvm?: 'true'
  /** No password or key can be put into servers made from it. */
  __support_fc_inject?: 'true'
  /** GB, of the system disk, or of the disk of a data-disk image. */
  min_disk: number
  min_ram: number
  size: number
  disk_format: string
  container_format: string
  protected: boolean
  tags: string[]
  enterprise_project_id?: string
  /** To the second: `2018-09-06T14:03:27Z`. */
  created_at: string
  updated_at: string
  active_at?: string
  schema: string
  self: string
  file: string
}

export interface ImageList {
  images: Image[]
}

/** `GET /v2/images`; `next` only where there is more. */
export interface NativeImageList extends ImageList {
  first: string
  next?: string
  schema: '/v2/schemas/images'
}

/** `GET /v1/{project_id}/cloudimages/{image_id}/members`, and natively `GET /v2/images/{image_id}/members`. */
export interface Member {
  status: MemberStatus
  created_at: string
  updated_at: string
  image_id: string
  member_id: string
  schema: '/v2/schemas/member'
  member_type?: 'project'
}

export interface MemberList {
  members: Member[]
  schema: '/v2/schemas/members'
  page_info?: { next_marker?: string; current_count: number }
}

/** `POST /v1/cloudimages/members` and `DELETE` of the same. */
export interface MembersRequest {
  images: string[]
  projects: string[]
}

/** `PUT /v1/cloudimages/members` */
export interface MembersUpdate {
  images: string[]
  /** The recipient's own. */
  project_id: string
  status: 'accepted' | 'rejected'
  vault_id?: string
}

export interface JobStarted {
  job_id: string
}

/** `GET /v1/{project_id}/jobs/{job_id}`, on the hosts of IMS, ECS and EVS. */
export interface Job {
  status: 'INIT' | 'RUNNING' | 'SUCCESS' | 'FAIL'
  job_id: string
  job_type: string
  begin_time: string
  /** Empty while it runs. */
  end_time: string
  error_code: string | null
  fail_reason: string | null
  entities: {
    image_id?: string
    image_name?: string
    server_id?: string
    volume_id?: string
    /** 0 to 1. */
    process_percent?: number
    current_task?: string
    results?: { image_id: string; project_id?: string; status: 'success' | 'fail' }[]
    sub_jobs_total?: number
    sub_jobs?: (Pick<
      Job,
      'status' | 'job_id' | 'job_type' | 'begin_time' | 'end_time' | 'error_code' | 'fail_reason'
    > & {
      entities: { server_id?: string; volume_id?: string }
    })[]
  }
}

/** `GET /v1/cloudimages/quota` */
export interface Quota {
  quotas: {
    resources: {
      type: 'image' | 'image_shared' | 'image_member'
      used: number
      quota: number
      min: number
      max: number
    }[]
  }
}

/** `PATCH /v2/cloudimages/{image_id}` */
export type ImagePatch = { op: 'replace' | 'add' | 'remove'; path: string; value?: string }[]

/** `POST /v1/cloudimages/{image_id}/cross_region_copy` */
export interface CrossRegionCopy {
  name: string
  description?: string
  region: string
  project_name: string
  agency_name: string
  vault_id?: string
}

/** `POST /v2/cloudimages/action` */
export interface ImageCreation {
  name: string
  description?: string
  instance_id: string
}

/** `GET /v3/auth/projects` and `GET /v3/projects` */
export interface Project {
  id: string
  name: string
  /** The account. */
  domain_id: string
  /** The account too, or of a further project in a region the ID of the region's own. */
  parent_id: string
  is_domain: boolean
  enabled: boolean
  description: string
  links: { self: string }
}

export interface ProjectList {
  projects: Project[]
  links: { self: string; next: null; previous: null }
}

/** `GET /v3/auth/domains`: the account itself. */
export interface DomainList {
  domains: { id: string; name: string; enabled: boolean; description: string; links: { self: string } }[]
  links: { self: string; next: null; previous: null }
}

/** `GET /v3/regions` */
export interface RegionList {
  regions: {
    id: string
    type: 'public'
    description: string
    parent_region_id: null
    locales: { 'zh-cn': string; 'en-us': string }
    links: { self: string }
  }[]
  links: { self: string; next: null; previous: null }
}

/** The forms in which its services and the gateway before them say what is wrong. */
export interface ErrorBody {
  /** IMS, EVS, ECS. */
  error?: { code?: string; message?: string }
  /** The gateway, CBR, IAM. */
  error_code?: string
  error_msg?: string
  /** The gateway only. */
  request_id?: string
  /** Native IMS calls: `{"code": "404 Not Found", "message": …, "title": "Not Found"}`; VPC without a title. */
  code?: string
  message?: string
  title?: string
}
