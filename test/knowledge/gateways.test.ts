import assert from 'node:assert/strict'
import {
  distinctiveKeys,
  endpoints,
  environmentVariables,
  foreignClaims,
  gateways,
  hosts,
  jwtLibraries,
  models,
  recommendedHost,
  tokenRecipe,
  unreachableAddresses,
  wrongPaths,
  type Gateway,
  type Host,
  type JwtLibrary,
  type WrongPath,
} from '../../src/knowledge'
import { allParameters } from './flatten'

const table: readonly Gateway[] = gateways
const hostTable: readonly Host[] = hosts

describe('the gateways', () => {
  it('have unique ids', () => {
    const ids = table.map(({ id }) => id)
    assert.deepEqual(ids, [...new Set(ids)])
  })

  it('never look like the official API', () => {
    const keys = new Set(
      endpoints.flatMap((endpoint) => allParameters(endpoint).map(({ parameter }) => parameter.name)),
    )
    for (const gateway of table) {
      for (const { host } of hostTable)
        assert.ok(!gateway.hosts.some((each) => host === each || host.endsWith(`.${each}`)), `${gateway.id}: ${host}`)
      for (const { id } of models)
        assert.ok(!gateway.models.some((pattern) => pattern.test(id)), `${gateway.id}: ${id}`)
      for (const { path } of endpoints)
        assert.ok(!gateway.paths.some((pattern) => pattern.test(path)), `${gateway.id}: ${path}`)
      assert.deepEqual(
        gateway.keys.filter((key) => keys.has(key)),
        [],
        gateway.id,
      )
    }
  })

  it('share no environment variable with the official API', () => {
    const names = new Set<string>(environmentVariables.map(({ name }) => name))
    for (const { id, environment } of table)
      assert.deepEqual(
        environment.filter((name) => names.has(name)),
        [],
        id,
      )
  })

  it('have stateless patterns', () => {
    for (const { models: patterns, paths } of table)
      for (const { flags } of [...patterns, ...paths]) assert.equal(flags, '')
  })
})

describe('the hosts', () => {
  it('are unique, and lead to a current one', () => {
    const names = hostTable.map(({ host }) => host)
    assert.deepEqual(names, [...new Set(names)])
    const current = hostTable.filter(({ status }) => status === 'current').map(({ host }) => host)
    assert.ok(current.includes(recommendedHost))
    for (const { host, status, instead } of hostTable) {
      assert.equal(instead !== undefined, status === 'outdated' || status === 'not-a-host', host)
      if (instead) assert.ok(current.includes(instead), host)
    }
  })
})

describe('paths that do not exist', () => {
  it('differ from all real ones', () => {
    const queries = endpoints.flatMap(({ query }) =>
      query ? [query.byId.replace('{id}', 'CjMT7WdSwWcAAAAAALvB3g'), query.list?.path ?? '/tasks'] : [],
    )
    for (const path of [...endpoints.map((endpoint) => endpoint.path), ...queries]) {
      // Endpoints are matched first; this keeps the patterns from relying on it.
      assert.deepEqual(
        (wrongPaths satisfies readonly WrongPath[]).filter(({ pattern }) => pattern.test(path)).map(({ note }) => note),
        [],
        path,
      )
    }
  })

  it('are those that people call', () => {
    for (const path of [
      '/v1/models',
      '/v1/tasks/1',
      '/v1/videos/tasks/1',
      '/videos/generations',
      '/videos/text2video',
      '/v1/videos/CjMT7WdSwWcAAAAAALvB3g',
    ]) {
      assert.ok(
        wrongPaths.some(({ pattern }) => pattern.test(path)),
        path,
      )
    }
  })
})

describe('the environment variables', () => {
  it('are unique, with one preferred name for each purpose', () => {
    const names = environmentVariables.map(({ name }) => name)
    assert.deepEqual(names, [...new Set(names)])
    const preferred = environmentVariables.filter((variable) => 'preferred' in variable).map(({ holds }) => holds)
    assert.deepEqual(preferred, [...new Set(preferred)])
  })
})

describe('the distinctive keys', () => {
  it('are parameters of endpoints', () => {
    const keys = new Set(
      endpoints.flatMap((endpoint) => allParameters(endpoint).map(({ parameter }) => parameter.name)),
    )
    assert.deepEqual(
      distinctiveKeys.filter((key) => !keys.has(key)),
      [],
    )
  })
})

describe('the token recipe', () => {
  it('is HS256 for half an hour', () => {
    assert.deepEqual(tokenRecipe.header, { alg: 'HS256', typ: 'JWT' })
    assert.equal(tokenRecipe.lifetime, 1800)
    assert.equal(tokenRecipe.notBeforeMargin, 5)
  })

  it('has no claim that would make a token foreign', () => {
    const claims = new Set<string>(tokenRecipe.claims)
    assert.deepEqual(
      foreignClaims.filter((claim) => claims.has(claim)),
      [],
    )
  })
})

describe('the JWT libraries', () => {
  const of = (id: string) => (jwtLibraries satisfies readonly JwtLibrary[]).find((library) => library.id === id)

  it('add typ by default, except for jose and handwritten code', () => {
    assert.deepEqual(
      jwtLibraries.filter(({ typ }) => typ === 'none').map(({ id }) => id),
      ['jose', 'hand-rolled'],
    )
  })

  it('add a claim by default only in jsonwebtoken', () => {
    assert.deepEqual(of('jsonwebtoken')?.addedClaims, ['iat'])
    assert.deepEqual(
      jwtLibraries.filter(({ addedClaims }) => addedClaims.length > 0).map(({ id }) => id),
      ['jsonwebtoken'],
    )
  })
})

describe('addresses that the server cannot reach', () => {
  const reaches = (address: string) => !unreachableAddresses.some(({ pattern }) => pattern.test(address))

  it("are local ones, private ones and Telegram's files", () => {
    for (const address of [
      'file:///home/me/a.png',
      '/home/me/a.png',
      './a.png',
      'C:\\a.png',
      'http://localhost:3000/a.png',
      'http://127.0.0.1/a.png',
      'http://192.168.1.4/a.png',
      'http://172.16.0.9/hook',
      'https://api.telegram.org/file/bot1/a.jpg',
    ]) {
      assert.ok(!reaches(address), address)
    }
  })

  it('are neither public ones nor Base64', () => {
    for (const address of [
      'https://example.com/a.png',
      'https://10.example.com/a.png',
      'http://172.32.0.1/a.png',
      'iVBORw0KGgo=',
      '/9j/4AAQSkZJRg==',
    ])
      assert.ok(reaches(address), address)
  })
})
