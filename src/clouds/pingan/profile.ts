import type { CloudProfile, Limit } from '../profile.ts'

// P2.
const shareLimit: Limit = { value: 20, source: 'ECS manual, sharing custom images', date: '2026-11-20' }

/** The manual gives no such number. */
const ours = (value: number): Limit => ({ value, source: 'ours', date: '2026-11-21' })

export const profile: CloudProfile = {
  id: 'pingan',
  // P9: a master account's username. What one looks like is not documented; the form is ours.
  recipient: { pattern: /^[A-Za-z][A-Za-z0-9._@-]{1,63}$/ },
  shareLimits: { 'system-disk': shareLimit, 'data-disk': shareLimit, 'whole-machine': shareLimit },
  // P12.
  deletionEndsShares: false,
  // P8.
  sharing: 'own-page',
  // Ours: public text names none.
  instanceTypes: ['ecs.c1.large', 'ecs.c1.xlarge', 'ecs.g1.large', 'ecs.g1.xlarge', 'ecs.m1.large'],
  maxInstancesPerCall: ours(100),
  maxInstanceName: ours(128),
  maxImageName: ours(64),
  maxImageDescription: ours(256),
  regions: ['Region-southChina', 'Region-eastChina', 'Region-hongKong', 'Region-singapore'],
}
