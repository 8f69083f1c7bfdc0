import type { CloudModule } from '../cloud.ts'
import { openPingan } from './adapter.ts'
import { profile } from './profile.ts'

export const pingan: CloudModule = { profile, open: openPingan }
