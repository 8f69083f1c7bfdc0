/** What requests and answers of several actions have in common on Alibaba Cloud's wire. */

export interface Answered {
  RequestId: string
}

export interface TagRequest {
  Key: string
  Value?: string
}

/** Pages are numbered from 1 and hold at most 100. */
export interface PageRequest {
  PageNumber?: number
  PageSize?: number
}

export interface PageAnswer extends Answered {
  PageNumber: number
  PageSize: number
  TotalCount: number
}
