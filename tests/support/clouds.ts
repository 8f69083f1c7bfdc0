import type { CloudId } from '../../src/clouds/cloud.ts'
import { alibaba } from './clouds/alibaba.ts'
import type { CloudUnderTest } from './clouds/cloud-under-test.ts'
import { huawei } from './clouds/huawei.ts'
import { pingan } from './clouds/pingan.ts'
import { tencent } from './clouds/tencent.ts'

/** In the order of the console's switcher. */
export const cloudsUnderTest: readonly CloudUnderTest[] = [tencent, alibaba, pingan, huawei]

export function cloudUnderTest(id: CloudId): CloudUnderTest {
  const found = cloudsUnderTest.find((cloud) => cloud.id === id)
  if (!found) throw new Error(`No test knows ${id}`)
  return found
}
