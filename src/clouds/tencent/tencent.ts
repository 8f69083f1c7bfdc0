import type { CloudModule } from '../cloud.ts'
import { openTencent } from './adapter.ts'
import { profile } from './profile.ts'

export const tencent: CloudModule = { profile, open: openTencent }
