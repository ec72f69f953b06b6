import type { Code, Idioms } from '../idioms'

/** How JavaScript spells the code that fixes insert. */
export const javascriptIdioms: Idioms = {
  helpers: 'javascript',
  blocks: 'braced',
  statements: {
    importModule: null,
    identifier: (first = '', ...words) =>
      first + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''),
    constant: (name, value) => `const ${name} = ${value}`,
    when: (test, statement) => {
      const lines = statement.split('\n')
      return lines.length === 1
        ? `if (${test}) ${statement}`
        : `if (${test}) {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`
    },
    timeOut: (message) => `throw new Error('${message}')`,
    freshDefault: (name, value) => ({ parameter: `${name} = ${value}`, first: null }),
  },
  expressions: {
    instance: (className, ...values) => `new ${className}(${values.join(', ')})`,
    choice: (then, otherwise) => ['', ` ? '${then}' : '${otherwise}'`],
    quotesKeys: false,
    record: (key) => [`{ ${key}: `, ' }'],
    andOneOf: (code, numbers) => ` && [${numbers.join(', ')}].includes(${code})`,
    truth: (code) => `Boolean(${code})`,
    keys: (code) => `Object.keys(${code})`,
    wholeSeconds: (milliseconds) => `Math.floor(${milliseconds} / 1000)`,
    toFraction: null,
  },
  texts: {
    quotes: `"'\``,
    prefix: (text) => [`\`${text}\${`, '}`'],
    interpolates: true,
    of: (code) => `String(${code})`,
    key: (code) => code,
  },
  environment: { lookUp, lookUpText: lookUp, isStrict: false },
  time: {
    now: global('Math.floor(Date.now() / 1000)'),
    deadline: (seconds) => global(`Date.now() + ${seconds} * 1000`),
    isPast: (deadline) => `Date.now() > ${deadline}`,
    wait: (seconds, isAsync) =>
      isAsync ? global(`await new Promise((resolve) => setTimeout(resolve, ${seconds * 1000}))`) : null,
  },
  concurrency: { withinSlots: null },
}

/** In TypeScript, a lookup needs a fallback for a variable that is not set. */
export const typescriptIdioms: Idioms = {
  ...javascriptIdioms,
  helpers: 'typescript',
  environment: { ...javascriptIdioms.environment, lookUpText: (name) => global(`${lookUp(name).code} ?? ''`) },
}

function lookUp(name: string): Code {
  return global(`process.env.${name}`)
}

function global(code: string): Code {
  return { code, modules: [] }
}
