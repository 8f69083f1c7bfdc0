import { globSync, readFileSync, statSync } from 'node:fs'
import { join, matchesGlob, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** A file of the project. `path` is relative to its top, with forward slashes. */
export interface ProjectFile {
  path: string
  text: string
}

const ignored = ['.git/', ...readFileSync(join(root, '.gitignore'), 'utf8').split('\n')]
  .filter((line) => line !== '')
  .map((line) => (line.endsWith('/') ? line.slice(0, -1) : line))

/** Paths of everything that belongs to the project: what .gitignore does not name, whether or not git is there. */
export const projectPaths = globSync('{*,.*,**/*}', {
  cwd: root,
  exclude: (path) => ignored.some((pattern) => path.split('/').some((part) => matchesGlob(part, pattern))),
})
  .filter((path) => statSync(join(root, path)).isFile())
  .toSorted()

export function readProjectFile(path: string): ProjectFile {
  return { path, text: readFileSync(join(root, path), 'utf8') }
}

/** The TypeScript files under some top-level folders. */
export function sourceFiles(...folders: string[]): ProjectFile[] {
  return projectPaths
    .filter((path) => folders.some((folder) => path.startsWith(`${folder}/`)) && /\.tsx?$/.test(path))
    .map(readProjectFile)
}
