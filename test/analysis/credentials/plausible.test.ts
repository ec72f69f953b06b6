import assert from 'node:assert/strict'
import { holdsApiKey, looksLikeToken, looksRandom } from '../../../src/analysis/credentials/plausible'
import { apiKey } from '../../../src/knowledge'

type Row = readonly [situation: string, text: string, is: boolean]

/** 16 characters, 10 digits. */
const short = 'A8x2M5q9K3w7R4t6'
/** 32 characters, 16 digits. */
const long = 'A8x2M5q9K3w7R4t6B1y8N2u5P7i3S9o4'
/** 40 characters, 14 different ones. */
const long40 = 'a8b2c5d9e3f7a4b6c8a9b2c5d9e3f7a4b6c8a8b2'
const of = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length)

const random: readonly Row[] = [
  ['the shortest key', short, true],
  ['one character less', short.slice(1), false],
  ['the longest key', of(long, 256), true],
  ['one character more', of(long, 257), false],
  ['a space in it', `A8x2M5q9 ${short}`, false],
  ['a word in it', `A8x2M5q9_secret_K3w7`, false],
  ['a word of it that is only part of another', `A8x2M5q9secretsK3w7`, true],
  ['a run of three', `AAA${short.slice(3)}`, true],
  ['a run of four', `AAAA${short}`, false],
  ['a run of four in 31 characters', `AAAA${long.slice(5)}`, false],
  ['a run of four in 32', `AAAA${long.slice(4)}`, true],
  ['a run of five in 32', `AAAAA${long.slice(5)}`, false],
  ['two runs of four in 32', `AAAABBBB${long.slice(8)}`, false],
  ['neighbours on a keyboard in 32', `qwert${long.slice(5)}`, false],
  ['three digits that count on', `x123${short}`, true],
  ['four', `x1234${short}`, false],
  ['two digits', 'AxBMCqDKEwFRGt42', true],
  ['one digit', 'AxBMCqDKEwFRGtH2', false],
  ['no digit', 'AxBMCqDKEwFRGtHz', false],
  ['one digit in 32 letters of both cases', 'AxBMCqDKEwFRGtH2nLpVzTcYsJdUQyXk', true],
  ['one digit in 31', 'AxBMCqDKEwFRGtH2nLpVzTcYsJdUQyX', false],
  ['one digit in 32 letters with seven capitals', 'axbmcqdkewfrgth2nlpvztcySJDUQYXk', false],
  ['one digit in 32 letters with seven others', 'AXBMCQDKEWFRGTH2NLPVZTcysjduqYXK', false],
  ['no digit in 32', 'AxBMCqDKEwFRGtHanLpVzTcYsJdUQyXk', false],
  ['four letters', '8x2M5q9K37046159', true],
  ['three letters', '8x2M5q9837046159', false],
  ['ten different characters', 'A8x2M5q9K3A8x2M5', true],
  ['nine', 'A8x2M5q9KA8x2M5q', false],
  ['a third of the characters differ', of('A8x2M5q9K3', 30), true],
  ['less than a third', of('A8x2M5q9K3', 31), false],
  ['of more than forty characters, fourteen differ', of(long40, 200), true],
  ['of more than forty characters, thirteen', of(long40.replaceAll('6', '8'), 200), false],
]

const prefix = apiKey.observedPrefix
const inConsoleFormat: readonly Row[] = [
  ['the prefix and twelve characters', `${prefix}A8x2M5q9K3w7`, true],
  ['eleven', `${prefix}A8x2M5q9K3w`, false],
  ['in the middle of a text', `Bearer ${prefix}A8x2M5q9K3w7!`, true],
  ['without the prefix', 'A8x2M5q9K3w7R4t6', false],
  ['a word', `${prefix}your_key_A8x2M5q9`, false],
  ['a run', `${prefix}A8x2M5q90000`, false],
  ['eight different characters', `${prefix}A8x2M5q9A8x2`, true],
  ['seven', `${prefix}A8x2M5qA8x2M`, false],
]

const [header, claims, signature] = ['eyJhbGciOiJ', 'eyJpc3MiOiJ', 'A8x2M5q9K3w7R4t6B1y8']
const tokens: readonly Row[] = [
  ['three parts, each as short as can be', `${header}.${claims}.${signature}`, true],
  ['two parts', `${header}.${claims}`, false],
  ['four parts', `${header}.${claims}.${signature}.x`, false],
  ['a shorter header', `${header.slice(0, -1)}.${claims}.${signature}`, false],
  ['shorter claims', `${header}.${claims.slice(0, -1)}.${signature}`, false],
  ['a shorter signature', `${header}.${claims}.${signature.slice(1)}`, false],
  ['a header that is no object', `xxJhbGciOiJ.${claims}.${signature}`, false],
  ['claims that are no object', `${header}.xxJpc3MiOiJ.${signature}`, false],
  ['a space', `${header}.${claims}.${signature} `, false],
]

const kinds: readonly (readonly [title: string, ask: (text: string) => boolean, rows: readonly Row[]])[] = [
  ['what looks like a random key', looksRandom, random],
  ["what holds a key in the console's format", holdsApiKey, inConsoleFormat],
  ['what looks like a token', looksLikeToken, tokens],
]

for (const [title, ask, rows] of kinds)
  describe(title, () => {
    for (const [situation, text, is] of rows) it(situation, () => assert.equal(ask(text), is))
  })
