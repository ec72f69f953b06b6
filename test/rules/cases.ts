import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulePagePath } from '../../src/findings/docs'
import { readPage, type Case, type Page } from './page'

export const root = join(__dirname, '../..')

/** The pages with a rule's cases: its own, and its file of shapes if there is one. */
export function pagesOf(ruleId: string): Page[] {
  return [rulePagePath(ruleId), `test/rules/${ruleId}.shapes.md`]
    .filter((path) => existsSync(join(root, path)))
    .map((path) => readPage(path, readFileSync(join(root, path), 'utf8')))
}

export function casesOf(ruleId: string): Case[] {
  return pagesOf(ruleId).flatMap(({ cases }) => cases)
}
