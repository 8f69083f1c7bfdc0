import { expect, test } from 'vitest'
import { sourceFiles } from './project-files.ts'
import { literalTextsInMarkup } from './visible-text.ts'

test('every text that a person sees comes from the catalogues', () => {
  expect(sourceFiles('src').flatMap(literalTextsInMarkup)).toEqual([])
})

test.each([
  ['between tags', '<p>Hello</p>', ['Hello']],
  ['in a fragment', '<>Hello {name}</>', ['Hello']],
  ['in braces', `<p>{'你好'}</p>`, ['你好']],
  ['in a choice', `<p>{open ? 'Close' : text}</p>`, ['Close']],
  ['behind a condition', `<p>{open && 'Close'}</p>`, ['Close']],
  ['in a template', '<p>{`Shared with ${n}`}</p>', ['Shared with']],
  ['in an attribute', '<input placeholder="Search" />', ['Search']],
  ['in an attribute in braces', `<button aria-label={'Close'} />`, ['Close']],
])('the check finds a text %s', (_, markup, texts) => {
  const file = { path: 'a.tsx', text: `export const a = ${markup}` }
  expect(literalTextsInMarkup(file)).toEqual(texts.map((text) => `a.tsx: ${text}`))
})

test.each([
  '<p className="wide">{words.share} · 3 GiB</p>',
  '<img alt={words.logo} src="a.svg" />',
  '<a href="/x">→</a>',
])('the check lets pass %s', (markup) => {
  expect(literalTextsInMarkup({ path: 'a.tsx', text: `export const a = ${markup}` })).toEqual([])
})
