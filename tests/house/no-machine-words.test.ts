import { expect, test } from 'vitest'
import { projectPaths, readProjectFile, type ProjectFile } from './project-files.ts'

/** Paths of one person's machine. Spelt so that this file does not find itself. */
const machinePath = /(?<![\w.~-])\/(?:home|Users|root|work|tmp|mnt)\/[\w.-]+/
const addresses = /https?:\/\/[\w.:-]*(?:registry|npm-proxy|artifactory|nexus|verdaccio)[\w.:-]*/
/** The lock file names no host, so that whoever installs uses the registry of their own settings. */
const resolved = /"resolved": "https?:/

const binary = /\.(png|jpg|webp|ico|woff2?)$/

function machineWords({ path, text }: ProjectFile): string[] {
  return text.split('\n').flatMap((line, index) => {
    const match = [machinePath, addresses, resolved].map((pattern) => pattern.exec(line)?.[0]).find(Boolean)
    return match ? [`${path}:${index + 1} ${match}`] : []
  })
}

test('no file names a path of one machine or a host of a package registry', () => {
  const files = projectPaths.filter((path) => !binary.test(path)).map(readProjectFile)
  expect(files.flatMap(machineWords)).toEqual([])
})

test('the check finds them, and lets addresses of pages pass', () => {
  const folder = ['', 'home', 'ada', 'project'].join('/')
  const host = ['https:', '', 'registry.example.org', 'msw'].join('/')
  const bad = [`see ${folder}`, `"from": "${host}"`, `"resolved": ${'"https:'}//example.org/a.tgz"`]
  const good = [
    'https://example.org/home/ada',
    './work/plan',
    'src/root/x.ts',
    '/tencent/100000000001/ap-guangzhou/images',
  ]
  expect(machineWords({ path: 'a.md', text: [...bad, ...good].join('\n') })).toHaveLength(bad.length)
})
