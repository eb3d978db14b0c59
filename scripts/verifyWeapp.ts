import { generateKeyPairSync } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { mainLimitBytes, subPackageLimitBytes, weappPackages } from './weappPackages'

/**
 * Is dist/weapp what WeChat will accept? Compiles every template and style with the official wcc/wcsc, the whole build
 * with miniprogram-ci's own compiler (offline), runs its quality checks, and weighs the packages. Exit 1 on any error.
 */
const root = path.resolve(__dirname, '../dist/weapp')
const require_ = createRequire(__filename)
const errors: string[] = []

/** wcc finds a bad expression in a template, wcsc a bad style, each with line and column. */
function compileTemplatesAndStyles(): void {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log(`skipped: wcc/wcsc (their binaries here are for Linux x64; this is ${process.platform} ${process.arch})`)
    return
  }
  // Through miniprogram-simulate, whose dependency it is.
  const compiler = createRequire(require_.resolve('miniprogram-simulate'))('miniprogram-compiler') as {
    wxmlToJs(root: string, options: { maxBuffer: number }): string
    wxssToJs(root: string, options: { maxBuffer: number }): string
  }
  const options = { maxBuffer: 64 * 1024 * 1024 }
  for (const [name, compile] of [['wcc', () => compiler.wxmlToJs(root, options)], ['wcsc', () => compiler.wxssToJs(root, options)]] as const) {
    try {
      console.log(`${name}: ok, ${kB(compile().length)} of code`)
    } catch (fault) {
      errors.push(`${name}: ${fault instanceof Error ? fault.message : String(fault)}`)
    }
  }
}

/** The compiler and the checks DevTools runs before an upload, with a key of our own. Without a network it says that one list could not be fetched and goes on. */
async function compileAsForUpload(): Promise<void> {
  const ci = await import('miniprogram-ci')
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs1', format: 'pem' }, publicKeyEncoding: { type: 'pkcs1', format: 'pem' } })
  const project = new ci.Project({ appid: 'wx0000000000000000', type: 'miniProgram', projectPath: root, privateKey })
  // The real one is asked of WeChat's server; this is what it would say of any ordinary mini-program.
  project.attr = () => Promise.resolve(ci.DefaultProjectAttr)
  // Its own types do not agree under exactOptionalPropertyTypes.
  const options = { project, setting: { es6: false, minify: false } } as unknown as Parameters<typeof ci.getCompiledResult>[0]
  try {
    console.log(`miniprogram-ci: ok, ${Object.keys(await ci.getCompiledResult(options)).length} files compiled`)
  } catch (fault) {
    errors.push(`miniprogram-ci: ${fault instanceof Error ? fault.message : JSON.stringify(fault)}`)
    return
  }
  for (const check of await ci.checkCodeQuality(project as unknown as Parameters<typeof ci.checkCodeQuality>[0])) {
    const name = check.name ?? 'unnamed'
    console.log(check.success ? `quality ok   ${name}` : `quality note ${name}: ${check.text ?? ''}`)
    if (!check.success && mustPass.has(name)) errors.push(`quality check ${name} failed`)
  }
}

/** The other checks advise DevTools settings that the Taro build has already done (minified code, for one). */
const mustPass = new Set(['PACKAGE_SIZE_LIMIT', 'IMAGE_AND_AUDIO_LIMIT', 'LAZYCODE_LOADING_OPEN', 'CONTAINS_OTHER_PKG_JS', 'CONTAINS_UNUSED_COMPONENTS'])

function weigh(): void {
  for (const { name, bytes } of weappPackages(root)) {
    const limit = name === 'main' ? mainLimitBytes : subPackageLimitBytes
    console.log(`package ${name}: ${kB(bytes)} (limit ${kB(limit)})`)
    if (bytes > limit) errors.push(`package ${name} is ${kB(bytes)}, over ${kB(limit)}`)
  }
}

const kB = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`

async function main(): Promise<void> {
  if (!existsSync(path.join(root, 'app.json'))) {
    console.error('dist/weapp is not built: run npm run build:weapp first')
    process.exit(1)
  }
  console.log(`verifying the build of ${(JSON.parse(readFileSync(path.join(root, 'app.json'), 'utf8')) as { pages: string[] }).pages.length} pages`)
  compileTemplatesAndStyles()
  await compileAsForUpload()
  weigh()
  for (const error of errors) console.error(`error: ${error}`)
  process.exit(errors.length === 0 ? 0 : 1)
}

void main()
