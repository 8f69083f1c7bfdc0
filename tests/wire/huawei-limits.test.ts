import { expect, test } from 'vitest'
import { serveHuawei } from './huawei-clients.ts'
import { membersOf, share } from './huawei-calls.ts'
import { fromConsole, signed } from './huawei-requests.ts'
import { lab, outsider, owner, projectOf, recipient, web, wholeMachine } from './huawei-world.ts'

serveHuawei({ limits: { shareLimit: 2, wholeMachineShareLimit: 1 } })

const three = [projectOf(recipient), projectOf(recipient, lab), projectOf(outsider)]
const tooMany = {
  status: 400,
  body: { code: 'IMG.0088', message: 'The number of shared images has reached the maximum allowed.' },
}

test.each([signed, fromConsole])(
  'more recipients than an image may have are refused, all of them (H12)',
  async (as) => {
    const asOwner = as(owner)
    expect(await share(asOwner, [web.id], three)).toEqual(tooMany)
    expect(await membersOf(asOwner, web.id)).toEqual([])
    expect(await share(asOwner, [web.id], three.slice(0, 2))).toMatchObject({ status: 200 })
    // Whoever has it already does not count again.
    expect(await share(asOwner, [web.id], three.slice(0, 2))).toMatchObject({ status: 200 })
    expect(await share(asOwner, [web.id], three.slice(2))).toEqual(tooMany)
  },
)

test('a whole-machine image has a limit of its own, and natively it is another answer', async () => {
  const asOwner = fromConsole(owner)
  expect(await share(asOwner, [wholeMachine.id], three.slice(0, 2))).toEqual(tooMany)
  await share(asOwner, [wholeMachine.id], three.slice(0, 1))
  const native = { method: 'POST', path: `/v2/images/${wholeMachine.id}/members`, body: { member: three[1] } }
  expect(await asOwner(native)).toMatchObject({ status: 413, body: { code: '413 Request Entity Too Large' } })
  expect(await membersOf(asOwner, wholeMachine.id)).toHaveLength(1)
})
