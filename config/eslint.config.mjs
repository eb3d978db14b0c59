// ESLint, run from the repository root: eslint -c config/eslint.config.mjs --max-warnings 0 .
import { readFileSync } from 'node:fs'
import path from 'node:path'
import js from '@eslint/js'
import jest from 'eslint-plugin-jest'
import reactHooks from 'eslint-plugin-react-hooks'
import ts from 'typescript-eslint'

/** Clocks and dice are arguments in the rules and in the stories (DESIGN section 3). */
const noAmbientTime = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Time is an argument here: take it from the clock port.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument here: take it from the clock port.' },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Randomness is an argument here.' },
]

/** What our code may not use, because it runs on phones that stay at iOS 14 or 15; test/weapp/oldPhones reads the built scripts for the same. */
const noYoungEngine = JSON.parse(readFileSync(new URL('oldPhones.json', import.meta.url), 'utf8')).selectors
  .map(selector => ({ selector, message: 'Phones at iOS 14 or 15 lack this. Instead of lookbehind there is core/guardedPattern.' }))

/** A platform call by its name, whether written Taro.x, wx.x or imported on its own. @param {string} names @param {string} message */
const platformCall = (names, message) => [
  { selector: `MemberExpression[object.name=/^(Taro|wx)$/][property.name=/^(${names})$/]`, message },
  { selector: `ImportDeclaration[source.value='@tarojs/taro'] ImportSpecifier[imported.name=/^(${names})$/]`, message },
]
const cloudCalls = platformCall('cloud', 'The cloud is reached through src/cloud only.')
const deviceCalls = platformCall(
  'scanCode|chooseMedia|chooseImage|chooseMessageFile|compressImage|getImageInfo|previewImage|saveImageToPhotosAlbum|canvasToTempFilePath|createCanvasContext|createOffscreenCanvas|createCameraContext|createInnerAudioContext|createSelectorQuery|getFileSystemManager|setClipboardData|makePhoneCall|requestSubscribeMessage|vibrateShort|showShareMenu|(get|set|remove)Storage(Sync)?|(on|off|get)Network.*|onNeedPrivacyAuthorization',
  'Each call of the phone is wrapped once, in src/device.',
)

export default ts.config(
  { ignores: ['dist/**', 'node_modules/**', '.build/**', 'test/rules/planted/**'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  { files: ['**/*.mjs', '**/*.cjs', '**/*.js'], languageOptions: { globals: { process: 'readonly', URL: 'readonly', console: 'readonly', module: 'writable', require: 'readonly', __dirname: 'readonly' } }, rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: path.resolve(import.meta.dirname, '..') } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['core/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...noAmbientTime, ...noYoungEngine] } },
  { files: ['cloudfunctions/*/*.ts'], rules: { 'no-restricted-syntax': ['error', ...noAmbientTime] } },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...noYoungEngine, ...cloudCalls, ...deviceCalls] } },
  { files: ['src/cloud/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...noYoungEngine, ...deviceCalls] } },
  { files: ['src/device/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...noYoungEngine, ...cloudCalls] } },
  { files: ['src/**/*.{ts,tsx}'], plugins: { 'react-hooks': reactHooks }, rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' } },
  { files: ['scripts/**', 'emulator/**', 'test/**', 'config/**'], rules: { 'no-console': 'off' } },
  { files: ['test/**/*.{ts,tsx}'], plugins: { jest }, rules: { 'jest/valid-expect': 'error', 'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert', '**.expect*', 'says', '**.sees'] }], 'jest/no-focused-tests': 'error', 'jest/no-disabled-tests': 'error', 'jest/no-identical-title': 'error', 'jest/valid-title': 'error' } },
)
