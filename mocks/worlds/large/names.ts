import type { Chance } from './chance.ts'

const projects = [
  'skyward',
  'nightfall',
  'iron-harbour',
  'tidebound',
  'starlane',
  'paper-kings',
  'moon-harvest',
  'deepwell',
  'circuit-rush',
  'emberfall',
  '星海',
  '山海行',
] as const

const components = [
  'lobby-server',
  'match-server',
  'login-gateway',
  'chat-relay',
  'leaderboard',
  'asset-server',
  'battle-server',
  'replay-archive',
  'payment-worker',
  'metrics-collector',
  'map-editor',
  'anti-cheat',
  'build-agent',
  'web-base',
] as const

const stages = ['', '', '', '', '-rc', '-nightly', '-hotfix'] as const

/** As a build pipeline calls its nth image of so many: no two are the same, because each has its build's number. */
export function buildName({ oneOf, below }: Chance, n: number, of: number): string {
  const progress = n / of
  const version = [1 + Math.floor(progress * 4), Math.floor(progress * 48) % 12, below(8)].join('.')
  return `${oneOf(projects)}-${oneOf(components)}-${version}${oneOf(stages)}-b${10_001 + n}`
}

export const descriptions = [
  '',
  '',
  'Built by the nightly pipeline.',
  'Built from the release branch, tested on staging.',
  'Security updates of the month and nothing else.',
  'For the load test; delete afterwards.',
  '每晚构建，已通过冒烟测试。',
] as const
