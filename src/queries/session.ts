import { createContext, use } from 'react'
import type { Cloud, CloudId, CloudModule } from '../clouds/cloud.ts'
import type { CloudProfile } from '../clouds/profile.ts'
import type { CloudWords } from '../clouds/words.ts'
import type { Backend } from './backend.ts'

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

interface SessionOptions {
  place: Place
  module: CloudModule
  words: CloudWords
  language: string
  backend: Backend
}

export function openSession({ place, module, words, language, backend: { fetch } }: SessionOptions): Session {
  const open = (region: string): Session => {
    const there = { ...place, region }
    return {
      place: there,
      key: keyOfPlace(there),
      cloud: module.open({ account: place.account, region, language, fetch }),
      profile: module.profile,
      words,
      in: open,
    }
  }
  return open(place.region)
}
