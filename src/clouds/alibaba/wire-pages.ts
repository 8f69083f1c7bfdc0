/** What requests and answers of several actions have in common on Alibaba Cloud's wire. */

export interface TagRequest {
  Key: string
  Value?: string
}

/** Pages are numbered from 1 and hold at most 100. */
export interface PageRequest {
  PageNumber?: number
  PageSize?: number
}

export interface PageAnswer {
  PageNumber: number
  PageSize: number
  TotalCount: number
}
