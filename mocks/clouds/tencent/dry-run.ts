import type { Command } from '../../engine/commands/command.ts'
import { decide } from '../../engine/commands/decide.ts'
import type { Engine } from '../../engine/engine.ts'

/**
 * Checks a command as if it were carried out, and changes nothing. The image actions then answer a plain success, not
 * the platform's `DryRunOperation`. Throws as `execute` does.
 */
export const dryRun = (engine: Engine, command: Command): Promise<void> =>
  engine.read((world, now) => void decide(world, command, now, String))
