import type { CloudModule } from '../cloud.ts'
import { openHuawei } from './adapter.ts'
import { profile } from './profile.ts'

export const huawei: CloudModule = { profile, open: openHuawei }
