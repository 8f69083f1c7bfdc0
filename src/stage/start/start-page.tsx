import { useLayoutEffect, type ReactNode } from 'react'
import { useLoaderData } from 'react-router-dom'
import type { QueryClient } from '@tanstack/react-query'
import { useMessages } from '../../i18n/i18n.tsx'
import type { Language } from '../../i18n/languages.ts'
import { accountList, worldQuery, type Backend } from '../../queries/backend.ts'
import { CloudsToOpen } from './clouds-to-open.tsx'
import { PairsToSee } from './pairs-to-see.tsx'
import { Simulated } from './simulated.tsx'
import { loadStartWords } from './start-words.ts'
import { StoriesToFollow } from './stories-to-follow.tsx'
import './start.css'

interface Asked {
  client: QueryClient
  backend: Backend
  language: Language
}

export async function loadStartPage({ client, backend, language }: Asked) {
  const [words, accounts] = await Promise.all([
    loadStartWords(language),
    client.query({ ...accountList(backend), staleTime: 'static' }),
    // What it says of the world stands there with the rest. A failure is met where it is said.
    client.query(worldQuery(backend)).catch(() => undefined),
  ])
  return { words, accounts: accounts ?? [] }
}

interface StartPageProps {
  /** What of the person's choices can be made here, language and theme, and what is to be said about them. */
  choices: ReactNode
  notice: ReactNode
}

/** For whoever comes for the first time: what this is, and the ways in. */
export function StartPage({ choices, notice }: StartPageProps) {
  const { words, accounts } = useLoaderData<Awaited<ReturnType<typeof loadStartPage>>>()
  const messages = useMessages()

  // What is opened from here begins at its top, however far down the link was.
  useLayoutEffect(() => () => scrollTo(0, 0), [])

  return (
    <div className="start">
      <title>{messages.shell.name}</title>
      <header className="start-header">
        <Mark />
        <div className="start-choices">{choices}</div>
      </header>
      <main className="start-content">
        {notice}
        <h1>{messages.shell.name}</h1>
        <div className="start-what">
          {words.what.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <CloudsToOpen words={words.clouds} accounts={accounts} />
        <StoriesToFollow words={words.stories} />
        <PairsToSee words={words.pairs} accounts={accounts} />
      </main>
      <footer className="start-footer">
        <Simulated />
        <p>{words.notAffiliated}</p>
      </footer>
    </div>
  )
}

/** As in the skeleton of `index.html`, whose place it takes. */
function Mark() {
  return (
    <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden>
      <rect width="32" height="32" rx="7" fill="#0958d9" />
      <path d="M8 9h11v11H8zM13 24.800h11v-11" fill="none" stroke="#fff" strokeWidth="2.4" />
    </svg>
  )
}
