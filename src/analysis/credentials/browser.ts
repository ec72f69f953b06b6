import {
  browserModules,
  componentModules,
  componentName,
  hookName,
  serverFiles,
  serverModules,
  serverNames,
} from '../../knowledge/libraries'
import { browserPrefixes } from '../../knowledge'
import type { ImportStep, Span } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { Evaluator } from '../values/evaluator'
import type { FileEvidence } from '../requests/fileEvidence'
import type { Program } from '../program/program'
import type { Role } from '../tokens/keyNames'
import type { Token } from '../tokens/token'
import { type Defined, definedForPages } from './defined'
import type { KeyFacts } from './keyFacts'

/** Code that runs in the browser: a file marked so, a hook or a component. */
export type BrowserPlace = { readonly kind: 'file' } | { readonly kind: 'hook' | 'component'; readonly name: string }

/** A place that exposes a credential to browsers. */
export type Exposure =
  /** An environment variable that a bundler includes; `onServer`: this file runs only on a server. */
  | {
      readonly kind: 'variable'
      readonly name: string
      readonly prefix: string
      readonly role: Role
      readonly span: Span
      readonly more: readonly Span[]
      readonly onServer: boolean
    }
  | Defined
  /** A token signed there, so that the secret key must be there too. */
  | { readonly kind: 'signing'; readonly span: Span; readonly certain: boolean; readonly where: BrowserPlace }

export function exposuresOf(
  evaluator: Evaluator,
  facts: KeyFacts,
  tokens: readonly Token[],
  file: FileEvidence,
): readonly Exposure[] {
  return [
    ...exposedVariables(evaluator.program, facts, file),
    ...definedForPages(evaluator.program, facts, file),
    ...tokens.flatMap((token) => signingIn(evaluator.program, token) ?? []),
  ]
}

/** Variables with a prefix that makes them public, each at its first place. */
function exposedVariables(program: Program, facts: KeyFacts, file: FileEvidence): readonly Exposure[] {
  const found = new Map<string, Exposure & { kind: 'variable' }>()
  for (const node of program.nodes) {
    const mention = mentionOf(node)
    const prefix = mention && browserPrefixes.find((each) => mention.name.startsWith(each))
    if (!mention || !prefix) continue
    const { name, span } = mention
    const role = facts.roleOf(name.slice(prefix.length)) ?? facts.roleOf(name)
    // A gateway's key is exposed too, but is not Kling's.
    if (!role || (role === 'api-key' && file.at(node).gateways.length > 0)) continue
    const known = found.get(name)
    // Vite does not replace `process.env`, so such code does not run in browsers.
    const onServer =
      (isServerCode(program, node) || prefix === 'VITE_') && program.dialect.platform.readsEnvironment(node)
    found.set(
      name,
      known
        ? { ...known, more: [...known.more, span], onServer: known.onServer && onServer }
        : { kind: 'variable', name, prefix, role, span, more: [], onServer },
    )
  }
  return [...found.values()]
}

/** The name of a variable that is read, or set in JSON. */
function mentionOf(node: AnyNode): { readonly name: string; readonly span: Span } | null {
  switch (node.kind) {
    case 'member':
      return node.property === null ? null : { name: node.property, span: node.propertySpan }
    case 'name':
      return node.span.end > node.span.start ? { name: node.name, span: node.span } : null
    case 'entry':
      return node.key === null || node.shorthand ? null : { name: node.key, span: node.keySpan }
    case 'text':
      return node.value !== null ? { name: node.value, span: node.content } : null
    default:
      return null
  }
}

/** Code that never runs in browsers: in another language, marked so, in a route of an API, or importing server-only modules. */
function isServerCode(program: Program, node: AnyNode): boolean {
  if (!program.dialect.platform.isForBrowsers) return true
  if (
    hasDirective(program, node, 'use client') ||
    program.importsBeside(node).some(({ module }) => browserModules.test(module))
  )
    return false
  return (
    hasDirective(program, node, 'use server') ||
    serverFiles.test(program.moduleOf(node).path ?? '') ||
    program.importsBeside(node).some(isOfServer)
  )
}

function isOfServer({ module, names }: ImportStep): boolean {
  return (
    serverModules.test(module) ||
    (module === serverNames.module && names.some(({ imported }) => serverNames.name.test(imported)))
  )
}

/** A token that is signed in a file for browsers, or inside a component or hook. */
function signingIn(program: Program, { at, span }: Token): Exposure | null {
  if (!program.dialect.platform.isForBrowsers) return null
  if (hasDirective(program, at, 'use server')) return null
  if (hasDirective(program, at, 'use client')) return { kind: 'signing', span, certain: true, where: { kind: 'file' } }
  if (!program.importsBeside(at).some(({ module }) => componentModules.has(module))) return null
  for (const outer of program.ancestors(at)) {
    if (outer.kind !== 'function' || outer.isAsync) continue
    const name = outer.name ?? nameAround(program, outer)
    if (name === null) continue
    // An async component runs on the server; one with hooks cannot.
    if (hookName.test(name)) return { kind: 'signing', span, certain: false, where: { kind: 'hook', name } }
    if (componentName.test(name) && program.moduleOf(at).model.language.endsWith('react'))
      return { kind: 'signing', span, certain: false, where: { kind: 'component', name } }
  }
  return null
}

function hasDirective(program: Program, node: AnyNode, directive: string): boolean {
  for (const step of program.moduleOf(node).body.steps) {
    if (step.kind !== 'expression' || step.value.kind !== 'text') return false
    if (step.value.value === directive) return true
  }
  return false
}

/** `const Page = () => …` */
function nameAround(program: Program, inner: AnyNode): string | null {
  const outer = program.parents.get(inner)
  if (outer?.kind !== 'assign') return null
  const [target] = outer.targets
  return target?.kind === 'name' ? target.name : null
}
