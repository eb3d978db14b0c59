// Taro's webpack loader reads Babel's own configuration file; nothing else here uses Babel.
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
}
