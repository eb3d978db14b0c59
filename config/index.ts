import path from 'node:path'
import { defineConfig } from '@tarojs/cli'

// Taro's build (its CLI looks for this file under this name). One source, two targets:
// dist/weapp for WeChat, dist/h5 for the page the local cloud serves.
const target = process.env.TARO_ENV ?? 'weapp'
const core = path.resolve(__dirname, '../core')

/** Sizes are px on both targets and grow with --type (src/app.less): no rpx, no rem. */
const postcss = { pxtransform: { enable: false, config: {} } }

export default defineConfig<'webpack5'>({
  projectName: 'daofu-xiancha',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src',
  outputRoot: `dist/${target}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  plugins: ['@tarojs/plugin-framework-react', `@tarojs/plugin-platform-${target}`, ...(target === 'weapp' ? [path.resolve(__dirname, 'weappAria.ts')] : [])],
  // Written into the build: on a phone there is no process to ask. Empty means the platform's default, or no message.
  env: Object.fromEntries(['TARO_APP_CLOUD_ENV', 'TARO_APP_FLAG_TEMPLATE'].map(name => [name, JSON.stringify(process.env[name] ?? '')])),
  cache: { enable: false },
  logger: { quiet: true, stats: false },
  // Chinese as itself, not as \\uXXXX: half the bytes of every sentence in the package a family downloads at the door.
  terser: { enable: true, config: { output: { ascii_only: false } } },
  mini: {
    // core/ lives outside src: without this webpack has no loader for it.
    compile: { include: [core] },
    postcss,
  },
  h5: {
    publicPath: '/',
    router: { mode: 'hash' },
    compile: { include: [core] },
    postcss,
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: { ignoreOrder: true, filename: 'css/[name].[contenthash:8].css', chunkFilename: 'css/[name].[contenthash:8].css' },
  },
})
