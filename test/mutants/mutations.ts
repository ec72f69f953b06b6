import ts from 'typescript'

/** One small fault that somebody could have made. */
export interface Mutation {
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly text: string
}

const operators: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+': '-',
  '-': '+',
}
const methods: Readonly<Record<string, string>> = { some: 'every', every: 'some' }
const words: Readonly<Record<string, string>> = {
  error: 'warning',
  warning: 'error',
  certain: 'likely',
  likely: 'certain',
  safe: 'review',
  review: 'safe',
}

/** All mutations of a file. */
export function mutationsOf(path: string, text: string): readonly Mutation[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: Mutation[] = []
  const replace = (kind: string, node: ts.Node, by: string): void => {
    found.push({ kind, start: node.getStart(file), end: node.getEnd(), text: by })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return
    mutate(node, replace)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function mutate(node: ts.Node, replace: (kind: string, node: ts.Node, by: string) => void): void {
  if (ts.isBinaryExpression(node)) {
    const operator = node.operatorToken.getText()
    const other = operators[operator]
    const isText = operator === '+' && (ts.isStringLiteralLike(node.left) || ts.isStringLiteralLike(node.right))
    if (other !== undefined && !isText) replace(`${operator} → ${other}`, node.operatorToken, other)
  }
  if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) {
    const test = ts.isIfStatement(node) ? node.expression : node.condition
    replace('condition → true', test, '(true)')
    replace('condition → false', test, '(false)')
  }
  if (ts.isPropertyAccessExpression(node)) {
    const other = methods[node.name.text]
    if (other !== undefined) replace(`${node.name.text} → ${other}`, node.name, other)
  }
  if (ts.isNumericLiteral(node)) replace('number + 1', node, String(Number(node.text) + 1))
  if (ts.isStringLiteral(node) && words[node.text] !== undefined && !ts.isLiteralTypeNode(node.parent))
    replace(`${node.text} → ${words[node.text]}`, node, `'${words[node.text]}'`)
  if (node.kind === ts.SyntaxKind.TrueKeyword) replace('true → false', node, 'false')
  if (node.kind === ts.SyntaxKind.FalseKeyword) replace('false → true', node, 'true')
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    replace('!x → x', node, node.operand.getText())
}

/** So many of the items, the same for the same seed. */
export function sample<Item>(items: readonly Item[], count: number, seed: number): readonly Item[] {
  let state = seed >>> 0
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const pool = [...items]
  for (let at = pool.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    ;[pool[at], pool[other]] = [pool[other]!, pool[at]!]
  }
  return pool.slice(0, count)
}
