import type { Engine } from '../engine/engine.ts'
import type { FaultSwitch } from '../faults.ts'
import type { RateMeter } from './rate-meter.ts'

/** What handlers of every cloud stand on. */
export interface Backend {
  engine: Engine
  faults: FaultSwitch
  rates: RateMeter
}
