import { meaningOf, type Row, table } from '../table'
import { shown } from './evaluated'

const enumeration = (base: string) =>
  `from enum import ${base === 'Enum' ? 'Enum' : 'Enum, ' + base}\nclass Mode(str, ${base}):\n    STD = "std"\n    PRO = "pro"\n`
const node = `class Video(ControlNode):
    def __init__(self):
        self.add_parameter(Parameter(name="mode", default_value="pro", traits={Options(choices=["std", "pro"])}))
`
const tools = `TOOLS = [{"name": "make", "input_schema": {"type": "object", "properties": {"mode": {"enum": ["std", "pro"]}}}}]
`

/** Choices that code declares. Unknown callers may pass any of them. */
const python: readonly Row[] = [
  ['a member of an enumeration', `${enumeration('Enum')}def f(mode: Mode):\n    show(mode.value)`, '"pro"', '"std"'],
  [
    'a name of a literal type',
    'from typing import Literal\nMode = Literal["std", "pro"]\ndef f(mode: Mode):\n    show(mode)',
    '"pro"',
    '"std"',
  ],
  [
    'a name of a literal type or None',
    'from typing import Literal, Optional\nMode = Optional[Literal["std", "pro"]]\ndef f(mode: Mode):\n    show(mode)',
    '"pro"',
    '"std"',
    'null',
  ],
  [
    'a name of a union of literal types',
    'from typing import Literal, Union\nMode = Union[Literal["std"], Literal["pro"] | None]\ndef f(mode: Mode):\n    show(mode)',
    '"pro"',
    '"std"',
    'null',
  ],
  [
    'a name of a literal type or another',
    'from typing import Literal, Union\nMode = Union[Literal["std"], str]\ndef f(mode: Mode):\n    show(mode)',
    'outside',
  ],
  [
    'a name of something optional',
    'from typing import Optional\nMode = Optional[str]\ndef f(mode: Mode):\n    show(mode)',
    'outside',
  ],
  [
    'a field whose pattern lists words',
    'from pydantic import BaseModel, Field\nclass Options(BaseModel):\n    mode: str = Field("std", pattern="^(std|pro)$")\nshow(Options().mode)',
    '"pro"',
    '"std"',
    '"std"',
  ],
  [
    'a field with a more complex pattern',
    'from pydantic import BaseModel, Field\nclass Options(BaseModel):\n    mode: str = Field("std", pattern="^(std|pro).*$")\nshow(Options().mode)',
    '"std"',
  ],
  ['a name of another type', 'Mode = make("std")\ndef f(mode: Mode):\n    show(mode)', 'outside'],
  ['one member', `${enumeration('Enum')}show(Mode.PRO.value)`, '"pro"'],
  [
    'an enumeration with an unknown value',
    'from enum import Enum, auto\nclass Mode(Enum):\n    STD = auto()\n    PRO = "pro"\ndef f(mode: Mode):\n    show(mode.value)',
    'outside',
  ],
  [
    'a parameter of a node',
    `${node}    def process(self):\n        show(self.get_parameter_value("mode"))`,
    // Once as a choice, and once as the default.
    '"pro"',
    '"pro"',
    '"std"',
    'outside',
  ],
  [
    'another parameter of the same node',
    `${node}    def process(self):\n        show(self.get_parameter_value("prompt"))`,
    'opaque',
  ],
  [
    'an argument of a tool',
    `${tools}def run(call):\n    args = json.loads(call.arguments)\n    show(args["mode"])`,
    '"pro"',
    '"std"',
    'result',
  ],
  [
    'an argument that two tools declare',
    `${tools}MORE = {"name": "other", "input_schema": {"properties": {"mode": {"enum": ["a"]}}}}\ndef run(args):\n    show(args["mode"])`,
    'outside',
  ],
  ['a key of a known object', `${tools}show({"mode": "x"}["mode"])`, '"x"'],
]

const schema = `import { z } from 'zod'\nconst Input = z.object({ mode: z.enum(['std', 'pro']), seconds: z.number() })\n`

const typescript: readonly Row[] = [
  ['a validated object', `${schema}show(Input.parse(raw))`, '{ mode: "pro" | "std" | text, seconds: number }'],
  [
    'the result of a validation',
    `${schema}const checked = Input.safeParse(raw)\nshow(checked.data)`,
    '{ mode: "pro" | "std" | text, seconds: number }',
  ],
  [
    'the awaited result of a validation',
    `${schema}async function f(raw) {\n  const { data } = await Input.safeParseAsync(raw)\n  show(data)\n}`,
    '{ mode: "pro" | "std" | text, seconds: number }',
  ],
  ['the error of a validation', `${schema}show(Input.safeParse(raw).error)`, 'result'],
  [
    'by a function that gets the schema',
    `import * as v from 'valibot'\nconst Input = v.object({ mode: v.picklist(['std', 'pro']) })\nshow(v.parse(Input, raw))`,
    '{ mode: "pro" | "std" | outside }',
  ],
  [
    'the type of a schema',
    `${schema}function f(input: z.infer<typeof Input>) { show(input) }`,
    '{ mode: "pro" | "std" | text, seconds: number }',
  ],
  ['the type of another schema', `function f(input: z.infer<typeof other>) { show(input) }`, 'outside'],
  [
    'the function of a tool',
    `import { z } from 'zod'\nserver.tool('make', 'a video', { mode: z.enum(['std', 'pro']) }, async ({ mode }) => show(mode))`,
    '"pro"',
    '"std"',
    'text',
  ],
  [
    'the function of a registered tool',
    `import { z } from 'zod'\nserver.registerTool('make', { inputSchema: { mode: z.enum(['std', 'pro']) } }, async ({ mode }) => show(mode))`,
    '"pro"',
    '"std"',
    'text',
  ],
  [
    'a tool as an object',
    `${schema}export const make = tool({ inputSchema: Input, execute: async ({ mode }) => show(mode) })`,
    '"pro"',
    '"std"',
    'text',
  ],
  [
    'a tool with a JSON schema',
    `export const make = { parameters: { type: 'object', properties: { mode: { enum: ['std', 'pro'] } } }, execute: async ({ mode }) => show(mode) }`,
    '"pro"',
    '"std"',
    'outside',
    'outside',
  ],
  ['a callback next to another object', `on('make', { mode: 'std' }, ({ mode }) => show(mode))`, 'outside'],
  [
    'one of a list',
    `const modes = ['std', 'pro'] as const\nfunction f(mode: (typeof modes)[number]) { show(mode) }`,
    '"pro"',
    '"std"',
  ],
  [
    'a key of a table',
    `const modes = { std: 1, pro: 2 }\nfunction f(mode: keyof typeof modes) { show(mode) }`,
    '"pro"',
    '"std"',
  ],
  [
    'a parameter with the type of a value',
    `const mode = 'std'\nfunction f(other: typeof mode) { show(other) }`,
    'outside',
  ],
]

table('declared choices', 'python', python, shown)
table('declared choices', 'typescript', typescript, shown)

const document = (server: string) =>
  JSON.stringify({
    openapi: '3.1.0',
    servers: [{ url: server }],
    paths: {
      '/v1/videos/text2video': {
        post: {
          requestBody: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Make' } } },
          },
        },
      },
    },
    components: { schemas: { Make: { properties: { mode: { enum: ['std', 'pro'] }, prompt: { type: 'string' } } } } },
  })

const json: readonly Row[] = [
  ['the schema of a body', document('https://api-singapore.klingai.com'), 'text2video mode=std|pro prompt='],
  ["the schema of another service's body", document('https://api.example.com')],
]

table('declared choices', 'json', json, (code, language) =>
  meaningOf(code, language).requests.flatMap(({ body, endpoints, parameters }) =>
    body
      ? [
          [
            ...endpoints.map(({ id }) => id),
            ...parameters.map(
              ({ name, values }) =>
                `${name}=${values.flatMap((value) => (value.kind === 'exact' ? [String(value.value)] : [])).join('|')}`,
            ),
          ].join(' '),
        ]
      : [],
  ),
)
