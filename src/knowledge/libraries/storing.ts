/** Methods that write to a database, a store or a file, by names that say so. */
export const storingMethod =
  /^(?:insert(?:_?one|_?many)?|upsert|update_?one|update_?many|find(?:_?one)?_?and_?update|find_?by_?id_?and_?update|bulk_?(?:create|write)|put_?item|set_?item|set_?doc|add_?doc|update_?doc|execute(?:many)?|hset|hmset|setex|lpush|rpush|write_?file(?:_?sync)?|append_?file(?:_?sync)?|write_?text|writerow)$/i

/** Methods that store where the object they are called on is one that keeps things. */
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

/** Code that brings a file to a place of its own. */
export const rehostingName =
  /download|upload|rehost|mirror|archive|put_?object|urlretrieve|copyTo|createWriteStream|save_?(?:video|image|file|result|asset|to)|persist_?(?:video|image|file)/i
