import { TencentError } from './errors.ts'
import type { Shape } from '../shapes.ts'

type Node = string | Map<string, Node>

/**
 * A GET's parameters, `Filters.0.Name=image-type`, as the object that a POST would have carried. Values of parameters
 * that `shape` knows as numbers or booleans are read as such; what it does not know is kept, for the check to name.
 * A name with nothing after it counts as absent: the Node SDK writes undefined members so.
 * Throws TencentError `InvalidParameter` for an index that does not start at 0 or leaves one out.
 */
export function unflatten(query: string, shape: Shape): unknown {
  const root = new Map<string, Node>()
  for (const [name, value] of new URLSearchParams(query)) if (value !== '') plant(root, name, value)
  return grow(root, shape, '')
}

function plant(root: Map<string, Node>, name: string, value: string): void {
  const steps = name.split('.')
  const leaf = steps.pop() ?? name
  let node = root
  for (const step of steps) {
    const existing = node.get(step)
    if (typeof existing === 'string') throw inconsistent(name)
    const next = existing ?? new Map<string, Node>()
    node.set(step, next)
    node = next
  }
  if (node.has(leaf)) throw inconsistent(name)
  node.set(leaf, value)
}

function grow(node: Node, shape: Shape | undefined, path: string): unknown {
  if (typeof node === 'string') return readScalar(node, shape)
  if (typeof shape === 'object' && 'list' in shape) return growList(node, shape.list, path)
  const fields = typeof shape === 'object' ? shape.fields : {}
  const members = [...node].map(([name, member]) => {
    const known = Object.hasOwn(fields, name) ? fields[name] : undefined
    return [name, grow(member, known, path ? `${path}.${name}` : name)]
  })
  return Object.fromEntries(members)
}

function growList(node: Map<string, Node>, element: Shape, path: string): unknown[] {
  return Array.from({ length: node.size }, (_, index) => {
    const member = node.get(String(index))
    if (member === undefined) throw inconsistent(`${path}.${index}`)
    return grow(member, element, `${path}.${index}`)
  })
}

function readScalar(text: string, shape: Shape | undefined): unknown {
  if (shape === 'integer' && /^-?\d+$/.test(text)) return Number(text)
  if (shape === 'float' && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (shape === 'boolean' && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  return text
}

const inconsistent = (name: string) =>
  new TencentError('InvalidParameter', {
    en: `The parameter \`${name}\` is out of order: indexes start at 0 and leave none out.`,
    zh: `参数 \`${name}\` 的下标有误：下标须从 0 开始且连续。`,
  })
