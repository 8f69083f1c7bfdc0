import type { Caller, ImageRecord, Software } from '../world.ts'

export function softwareOf(of: Software): Software {
  const { os, platform, architecture, encrypted, license, cloudInit } = of
  return { os, platform, architecture, encrypted, license, cloudInit }
}

/** Whether somebody else's image is installed (A13). */
export const isReceived = ({ owner }: ImageRecord, by: Caller) => owner !== by.account && owner !== 'public'
