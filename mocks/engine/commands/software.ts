import type { Software } from '../world.ts'

export function softwareOf(of: Software): Software {
  const { os, platform, architecture, encrypted, license, cloudInit } = of
  return { os, platform, architecture, encrypted, license, cloudInit }
}
