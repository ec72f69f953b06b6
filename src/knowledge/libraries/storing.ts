/** Methods that write to a database, a store or a file, with unambiguous names. */
export const storingMethod =
  /^(?:insert(?:_?one|_?many)?|upsert|update_?one|update_?many|find(?:_?one)?_?and_?update|find_?by_?id_?and_?update|bulk_?(?:create|write)|put_?item|set_?item|set_?doc|add_?doc|update_?doc|execute(?:many)?|hset|hmset|setex|lpush|rpush|write_?file(?:_?sync)?|append_?file(?:_?sync)?|write_?text|writerow)$/i

/** Methods that write if their receiver is a store. */
export const genericStoringMethods: ReadonlySet<string> = new Set([
  'create',
  'update',
  'set',
  'save',
  'add',
  'put',
  'write',
  'query',
  'run',
  'values',
])

/** Objects that keep things: databases, their clients and mappers, caches. */
export const storeName =
  /supabase|prisma|drizzle|knex|mongo|firestore|redis|cache|store|database|collection|repo(?:sitory)?|cursor|sqlite|tables?$|^(?:db|conn|connection|localStorage|sql|kv)$/i

/** Methods that read what such things keep. */
export const readingMethod =
  /^(?:(?:find|get|select|query|read|load|scan|fetch|h?get)(?:_?[a-z]\w*)?|first|one|all|where|item|values)$/i

/** Code that brings a file to its own place. */
export const rehostingName =
  /download|upload|rehost|mirror|archive|put_?object|urlretrieve|copyTo|createWriteStream|save_?(?:video|image|file|result|asset|to)|persist_?(?:video|image|file)/i

/** Methods that take a statement in SQL. */
export const statementMethods: ReadonlySet<string> = new Set([
  'execute',
  'executemany',
  'query',
  'prepare',
  'run',
  'all',
  'get',
  'each',
  'fetch',
  'fetchrow',
  'fetchval',
  'fetch_one',
  'fetch_all',
  'text',
])

/** Methods of a cursor that return rows of the previous statement. */
export const cursorReaders: ReadonlySet<string> = new Set(['fetchone', 'fetchall', 'fetchmany'])

/** Methods that return the only value of a row. */
export const scalarReaders: ReadonlySet<string> = new Set(['fetchval', 'pluck', 'scalar', 'scalar_one'])

/** Classes that models extend, and what decorates or makes them: SQLAlchemy, Django, TypeORM, Sequelize, Mongoose. */
export const modelBases: ReadonlySet<string> = new Set([
  'Base',
  'BaseEntity',
  'DeclarativeBase',
  'Document',
  'Model',
  'SQLModel',
])
export const modelMakers: ReadonlySet<string> = new Set(['Entity', 'model', 'define'])

/** Objects that keep what they are given. */
export const modelKeepers = /session|manager|repo(?:sitory)?|database|^(?:db|em)$/i

/** Calls after which a chain writes to the model that they are given. */
export const writingTakers: ReadonlySet<string> = new Set(['insert', 'update', 'query'])

/** Functions and methods that are given the model, or the table, that they work on. */
export const modelTakers: ReadonlySet<string> = new Set([
  'query',
  'select',
  'from',
  'insert',
  'update',
  'get',
  'getRepository',
  'getCustomRepository',
])

/** What is between a model and its methods: `Clip.objects`. */
export const modelManagers: ReadonlySet<string> = new Set(['objects', 'query'])

/** Methods that a model writes rows with. */
export const modelWriters: ReadonlySet<string> = new Set([
  'create',
  'insert',
  'insertMany',
  'bulkCreate',
  'update',
  'update_or_create',
  'get_or_create',
  'values',
  'set',
  'updateOne',
  'findByIdAndUpdate',
  'findOneAndUpdate',
])

/** Methods that save an object of a model: as their argument, or as their receiver. */
export const modelSavers: ReadonlySet<string> = new Set(['add', 'add_all', 'merge', 'save', 'persist', 'insert'])
