import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as vscode from 'vscode'
import { rulePagePath } from '../../../src/features/docs'
import type { Level } from '../../../src/features/types'
import { root } from '../harness/paths'
import { readPage, type Case } from '../../rules/page'
import { extensionId } from './support'

/** A rule as the installed extension's settings know it, with the cases of its page. */
export interface DocumentedRule {
  readonly id: string
  readonly level: Level
  readonly cases: readonly Case[]
}

interface Manifest {
  readonly contributes: {
    readonly configuration: {
      readonly properties: { readonly 'kling.rules': { readonly properties: Readonly<Record<string, { readonly default: Level }>> } }
    }
  }
}

export function documentedRules(): DocumentedRule[] {
  const manifest = vscode.extensions.getExtension(extensionId)?.packageJSON as Manifest | undefined
  assert.ok(manifest)
  return Object.entries(manifest.contributes.configuration.properties['kling.rules'].properties).map(([id, setting]) => {
    const path = rulePagePath(id)
    return { id, level: setting.default, cases: readPage(path, readFileSync(join(root, path), 'utf8')).cases }
  })
}

/** The first of the cases in each language. */
export function oneForEachLanguage(cases: readonly Case[]): Case[] {
  return [...new Map(cases.toReversed().map((each) => [each.language, each])).values()].toReversed()
}
