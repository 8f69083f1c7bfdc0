import { act, cleanup, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { useLazyDialog, type DialogProps } from '../../src/ui/lazy-dialog.tsx'

afterEach(cleanup)

test('a dialog that is opened while the last one fades out is there, and begins anew', async () => {
  let open: (properties: { name: string }) => void
  let last: DialogProps
  function Dialog({ name, ...props }: { name: string } & DialogProps) {
    last = props
    const [kept] = useState(name)
    return <p>{kept}</p>
  }
  const load = async () => Dialog
  function Page() {
    const [dialog, show] = useLazyDialog(load)
    open = show
    return dialog
  }

  render(<Page />)
  open!({ name: 'first' })
  await screen.findByText('first')
  const fading = last!
  act(() => fading.onClose())
  await act(async () => {
    open({ name: 'second' })
    await load()
    // The second one is on its way, and not drawn yet.
    fading.afterClose()
  })
  expect(await screen.findByText('second')).toBeVisible()
  expect(screen.queryByText('first')).toBeNull()
})
