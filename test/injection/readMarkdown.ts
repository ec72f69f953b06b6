import assert from 'node:assert/strict'
import { marked, type Token } from 'marked'
import { repositoryUrl } from '../../src/findings/docs'
import { sources, type Source } from '../../src/knowledge'

const known = new Set(Object.values(sources).flatMap((source: Source) => source.url ?? []))

/** Reads a page of Klint's as CommonMark: it has no HTML, no image, and no links and headings but ours. */
export function assertOursAlone(page: string): void {
  void marked.walkTokens(marked.lexer(page), (token: Token) => {
    assert.ok(token.type !== 'html' && token.type !== 'image' && token.type !== 'def', token.raw)
    if (token.type === 'heading') assert.doesNotMatch(token.raw, /tracker|Heading/)
    if (token.type === 'link') assertOurLink(String(token.href))
  })
}

/** To a source of the knowledge, to a rule, or to a line of a file by its relative path. */
function assertOurLink(address: string): void {
  if (address.startsWith(`${repositoryUrl}/`) || known.has(address)) return
  assert.match(address, /^(?!\w+:)[^\s<>]+#L\d+$/)
}
