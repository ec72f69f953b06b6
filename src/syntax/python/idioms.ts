import type { Code, Idioms } from '../idioms'

/** How Python spells the code that fixes insert. */
export const pythonIdioms: Idioms = {
  helpers: 'python',
  blocks: 'indented',
  statements: {
    importModule: (module) => `import ${module}`,
    identifier: (...words) => words.join('_'),
    constant: (name, value) => `${name} = ${value}`,
    when: (test, statement) => `if ${test}:\n    ${statement}`,
    timeOut: (message) => `raise TimeoutError("${message}")`,
    freshDefault: (name, value) => ({
      parameter: `${name}=None`,
      first: `if ${name} is None:\n    ${name} = ${value}`,
    }),
  },
  expressions: {
    instance: (className, ...values) => `${className}(${values.join(', ')})`,
    choice: (then, otherwise) => [`"${then}" if `, ` else "${otherwise}"`],
    quotesKeys: true,
    record: (key) => [`{"${key}": `, '}'],
    andOneOf: (code, numbers) => ` and ${code} in (${numbers.join(', ')})`,
    truth: (code) => `bool(${code})`,
    keys: (code) => `sorted(${code})`,
    wholeSeconds: (milliseconds) => `${milliseconds} // 1000`,
    toFraction: 'float',
  },
  texts: {
    quotes: `"'`,
    prefix: (text) => [`"${text}" + `, ''],
    interpolates: false,
    of: (code) => `str(${code})`,
    // HMAC requires bytes.
    key: (code) => `${code}.encode()`,
  },
  environment: { lookUp, lookUpText: lookUp, isStrict: true },
  time: {
    now: { code: 'int(time.time())', modules: ['time'] },
    deadline: (seconds) => ({ code: `time.monotonic() + ${seconds}`, modules: ['time'] }),
    isPast: (deadline) => `time.monotonic() > ${deadline}`,
    wait: (seconds, isAsync) =>
      isAsync
        ? { code: `await asyncio.sleep(${seconds})`, modules: ['asyncio'] }
        : { code: `time.sleep(${seconds})`, modules: ['time'] },
  },
  concurrency: {
    withinSlots: (name, slots, count) => ({
      code: `${slots} = asyncio.Semaphore(${count})\n\nasync def ${name}(task):\n    async with ${slots}:\n        return await task\n`,
      modules: ['asyncio'],
    }),
  },
}

function lookUp(name: string): Code {
  return { code: `os.environ["${name}"]`, modules: ['os'] }
}
