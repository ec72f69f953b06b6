import ts from 'typescript'

/** The subject of a mutation, so that a sample contains some of each. */
export const subjects = ['bound', 'quantifier', 'level', 'refusal', 'quiet', 'logic', 'other'] as const
export type Subject = (typeof subjects)[number]

/** A small mistake that someone could have made in an expression. */
export interface Mutation {
  readonly subject: Subject
  /** The kind of change: `< → <=`. */
  readonly kind: string
  readonly node: ts.Node
  /** The mutated code. `read` returns the code of a part of the node, as it will be there. */
  readonly write: (read: (part: ts.Node) => string) => string
}

const bounds: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>', '+': '-', '-': '+' }
const connectives: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '??': '&&',
}
const methods: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
])
const words: ReadonlyMap<string, string> = new Map([
  ['error', 'warning'],
  ['warning', 'error'],
  ['certain', 'likely'],
  ['likely', 'certain'],
  ['safe', 'review'],
  ['review', 'safe'],
])

/** All mutations of a file, in order. Types and imports have none. */
export function mutationsOf(file: ts.SourceFile): readonly Mutation[] {
  const found: Mutation[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return
    found.push(...ofOperator(node), ...ofCondition(node), ...ofLiteral(node), ...ofMethod(node))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function ofOperator(node: ts.Node): readonly Mutation[] {
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [{ subject: 'logic', kind: '!x → x', node, write: (read) => read(node.operand) }]
  if (!ts.isBinaryExpression(node)) return []
  const operator = node.operatorToken.getText()
  const other = bounds[operator] ?? connectives[operator]
  const isText = operator === '+' && [node.left, node.right].some(isTextual)
  if (other === undefined || isText) return []
  const subject = bounds[operator] === undefined ? 'logic' : 'bound'
  const write: Mutation['write'] = (read) => `(${read(node.left)}) ${other} (${read(node.right)})`
  return [{ subject, kind: `${operator} → ${other}`, node, write }]
}

function isTextual(node: ts.Node): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateExpression(node) ||
    (ts.isBinaryExpression(node) && [node.left, node.right].some(isTextual))
  )
}

function ofCondition(node: ts.Node): readonly Mutation[] {
  if (!ts.isIfStatement(node) && !ts.isConditionalExpression(node)) return []
  const test = ts.isIfStatement(node) ? node.expression : node.condition
  const isQuiet = ts.isIfStatement(node) ? endsQuietly(node.thenStatement) : isNothing(node.whenTrue)
  const subject = !isQuiet ? 'other' : makesFixes(node) ? 'refusal' : 'quiet'
  return [true, false].map((value) => ({
    subject,
    kind: `condition → ${value}`,
    node: test,
    write: () => `${value}`,
  }))
}

/** A statement that leaves without a result: `return`, `return []`, `continue`. */
function endsQuietly(step: ts.Statement): boolean {
  if (ts.isBlock(step)) return step.statements.length === 1 && endsQuietly(step.statements[0]!)
  return (
    ts.isContinueStatement(step) || (ts.isReturnStatement(step) && (!step.expression || isNothing(step.expression)))
  )
}

function isNothing(node: ts.Expression): boolean {
  return /^(?:\[\]|null|undefined|false|'')$/.test(node.getText())
}

/** Whether a function around the node creates fixes or their edits. */
function makesFixes(node: ts.Node): boolean {
  const around = ts.findAncestor(node, ts.isFunctionLike)
  return (
    around !== undefined && (/Fix|Plan|Repair|Edit/.test(around.type?.getText() ?? '') || makesFixes(around.parent))
  )
}

function ofLiteral(node: ts.Node): readonly Mutation[] {
  if (ts.isSourceFile(node) || (ts.isPropertyAssignment(node.parent) && node.parent.name === node)) return []
  if (ts.isNumericLiteral(node))
    return [{ subject: 'bound', kind: 'number + 1', node, write: () => String(Number(node.text) + 1) }]
  const other = ts.isStringLiteral(node) ? words.get(node.text) : undefined
  if (other !== undefined)
    return [{ subject: 'level', kind: `${node.getText()} → ${other}`, node, write: () => `'${other}'` }]
  const value = node.kind === ts.SyntaxKind.TrueKeyword ? true : node.kind === ts.SyntaxKind.FalseKeyword ? false : null
  return value === null ? [] : [{ subject: 'other', kind: `${value} → ${!value}`, node, write: () => String(!value) }]
}

function ofMethod(node: ts.Node): readonly Mutation[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return []
  const { name, expression, questionDotToken } = node.expression
  const other = methods.get(name.text)
  if (other === undefined) return []
  const write: Mutation['write'] = (read) =>
    `${read(expression)}${questionDotToken ? '?.' : '.'}${other}(${node.arguments.map(read).join(', ')})`
  return [{ subject: 'quantifier', kind: `${name.text} → ${other}`, node, write }]
}
