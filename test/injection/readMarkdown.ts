import assert from 'node:assert/strict'
import { marked, type Token } from 'marked'
import { repositoryUrl } from '../../src/findings/docs'
import { sources, type Source } from '../../src/knowledge'

const known = new Set(Object.values(sources).flatMap((source: Source) => source.url ?? []))

/** Parses one of Klint's pages as CommonMark. It must have no HTML, no image, and only Klint's links and headings. */
export function assertOursAlone(page: string): void {
  void marked.walkTokens(marked.lexer(page), (token: Token) => {
    assert.ok(token.type !== 'html' && token.type !== 'image' && token.type !== 'def', token.raw)
    if (token.type === 'heading') assert.doesNotMatch(token.raw, /tracker|Heading/)
    if (token.type === 'link') assertOurLink(String(token.href))
  })
}

/** A link to a source of the knowledge, to a rule, or to a line of a file by its relative path. */
function assertOurLink(address: string): void {
  if (address.startsWith(`${repositoryUrl}/`) || known.has(address)) return
  assert.match(address, /^(?!\w+:)[^\s<>]+#L\d+$/)
}
