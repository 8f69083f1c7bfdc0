import { parseSync, Visitor, type ESTree } from 'vite'
import type { ProjectFile } from './project-files.ts'

/** Attributes whose text a person sees or hears; the last line's are antd's. */
const textAttributes = new Set(
  ['title', 'aria-label', 'aria-description', 'placeholder', 'alt'].concat([
    'label',
    'description',
    'tooltip',
    'help',
    'extra',
    'okText',
    'cancelText',
  ]),
)

type Expression = ESTree.Expression | ESTree.JSXEmptyExpression

/** The texts that an expression may come to, as far as they are written in it. */
function literalTexts(expression: Expression): string[] {
  switch (expression.type) {
    case 'Literal':
      return typeof expression.value === 'string' ? [expression.value] : []
    case 'TemplateLiteral':
      return expression.quasis.map((quasi) => quasi.value.raw)
    case 'ConditionalExpression':
      return [...literalTexts(expression.consequent), ...literalTexts(expression.alternate)]
    case 'LogicalExpression':
      return literalTexts(expression.right)
    default:
      return []
  }
}

/** Units are written alike in every language. */
const units = /\b(GiB|MiB)\b/g

/** One line for each text that is written into the markup and not in the catalogues. Symbols and digits need no language. */
export function literalTextsInMarkup({ path, text }: ProjectFile): string[] {
  const found: string[] = []
  const visitChild = (child: ESTree.JSXChild) => {
    if (child.type === 'JSXText') found.push(child.value)
    if (child.type === 'JSXExpressionContainer') found.push(...literalTexts(child.expression))
  }
  new Visitor({
    JSXElement: (element) => element.children.forEach(visitChild),
    JSXFragment: (fragment) => fragment.children.forEach(visitChild),
    JSXAttribute({ name, value }) {
      if (name.type !== 'JSXIdentifier' || !textAttributes.has(name.name) || !value) return
      if (value.type === 'Literal') found.push(...literalTexts(value))
      if (value.type === 'JSXExpressionContainer') found.push(...literalTexts(value.expression))
    },
  }).visit(parseSync(path, text).program)
  return found
    .filter((literal) => /\p{Letter}/u.test(literal.replace(units, '')))
    .map((literal) => `${path}: ${literal.trim()}`)
}
