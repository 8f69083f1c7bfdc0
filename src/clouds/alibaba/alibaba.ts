import type { CloudModule } from '../cloud.ts'
import { openAlibaba } from './adapter.ts'
import { profile } from './profile.ts'

export const alibaba: CloudModule = { profile, open: openAlibaba }
