import { createContext, use } from 'react'
import type { Cloud, CloudId, CloudProfile, CloudWords } from '../clouds/cloud.ts'

/** Which account acts where: the first three segments of every path. */
export interface Place {
  cloud: CloudId
  account: string
  region: string
}

/** A cloud opened for an account in a region, with what the console knows and says of that cloud. */
export interface Session {
  place: Place
  /** Begins the key of every query of this place. */
  key: readonly string[]
  cloud: Cloud
  profile: CloudProfile
  words: CloudWords
  /** The same account of the same cloud in another of its regions. */
  in: (region: string) => Session
}

export const SessionContext = createContext<Session | undefined>(undefined)

export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('No session: render inside a place')
  return session
}

export const keyOfPlace = ({ cloud, account, region }: Place) => [cloud, account, region] as const
