import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

const repo = path.resolve(__dirname, '..')

/** npm run new:function NAME: contract, story, wiring, config and a first failing test of a cloud function. */
async function main(): Promise<number> {
  const name = process.argv[2] ?? ''
  if (!/^[a-z][A-Za-z]{2,40}$/.test(name)) {
    console.error('usage: npm run new:function NAME   (a verb and its object in camelCase, as askFamily)')
    return 2
  }
  if (existsSync(path.join(repo, 'cloudfunctions', name))) {
    console.error(`cloudfunctions/${name} is there already`)
    return 2
  }
  for (const [file, text] of Object.entries(filesOf(name, name[0]!.toUpperCase() + name.slice(1)))) {
    await mkdir(path.dirname(path.join(repo, file)), { recursive: true })
    await writeFile(path.join(repo, file), text)
    console.log(`wrote ${file}`)
  }
  await addToContract(name, name[0]!.toUpperCase() + name.slice(1))
  console.log(`\nNext: say in core/contract/${name}.ts what it takes and answers, and write the story until its test passes.`)
  return 0
}

function filesOf(name: string, type: string): Record<string, string> {
  return {
    [`core/contract/${name}.ts`]: `import * as v from 'valibot'
import { type Result } from '../result'

/** What it is asked. */
export const ${name}Request = v.strictObject({})

export type ${type}Request = v.InferOutput<typeof ${name}Request>

/** Every refusal with when it is given. */
export const ${name}Codes = [] as const
export type ${type}Code = (typeof ${name}Codes)[number]

export type ${type}Reply = Result<object, ${type}Code>
`,
    [`cloudfunctions/${name}/${name}.ts`]: `import { type ${type}Reply, type ${type}Request } from '../../core/contract/${name}'
import { type Caller } from '../ports/caller'
import { type Clock } from '../ports/clock'

export interface ${type}Ports { clock: Clock }

/** The story, in the words of core and of the ports. */
export function ${name}(ports: ${type}Ports, caller: Caller, request: ${type}Request): Promise<${type}Reply> {
  throw new Error(\`not told yet: \${caller.openid} \${JSON.stringify(request)} \${ports.clock()}\`)
}
`,
    [`cloudfunctions/${name}/index.ts`]: `import { ${name}Request } from '../../core/contract/${name}'
import { wxCaller } from '../adapters/wx/caller'
import { handle } from '../handle'
import { ${name} } from './${name}'

const ports = { clock: Date.now }
export const main = handle('${name}', ${name}Request, wxCaller, (caller, request) => ${name}(ports, caller, request))
`,
    [`cloudfunctions/${name}/config.json`]: '{ "timeout": 10, "memorySize": 256, "client": true, "permissions": { "openapi": [] } }\n',
    [`test/cloudfunctions/${name}.test.ts`]: `import { ${name} } from '../../cloudfunctions/${name}/${name}'

describe('${name}', () => {
  it('tells its story', async () => {
    expect(await ${name}({ clock: () => 0 }, { openid: 'oSomeone' }, {})).toMatchObject({ ok: true })
  })
})
`,
  }
}

/** The function's name with its request and reply, where src/cloud/call finds it. */
async function addToContract(name: string, type: string): Promise<void> {
  const file = path.join(repo, 'core/contract/functions.ts')
  const text = await readFile(file, 'utf8')
  const line = `  ${name}: { request: ${type}Request; reply: ${type}Reply }\n`
  await writeFile(file, `import { type ${type}Reply, type ${type}Request } from './${name}'\n${text.replace(/(export interface Functions \{\n(?: {2}.*\n)*)/u, `$1${line}`)}`)
  console.log('added it to core/contract/functions.ts')
}

main().then(code => { process.exitCode = code }, (fault: unknown) => {
  console.error(fault)
  process.exitCode = 1
})
