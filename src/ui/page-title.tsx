import { useSession } from '../queries/session.ts'

/** A page's heading, and with the product's name the title of its tab in the browser. */
export function PageTitle({ children }: { children: string }) {
  const { words } = useSession()
  return (
    <>
      <title>{`${children} · ${words.product}`}</title>
      <h1>{children}</h1>
    </>
  )
}
