// Taro's webpack loader reads Babel's own configuration file; nothing else here uses Babel.
module.exports = {
  presets: [['taro', {
    framework: 'react',
    ts: true,
    compiler: 'webpack5',
    // Regular expressions keep their flag u: every phone WeChat still serves knows it, and without it each Chinese
    // character of a rule weighs six bytes instead of three, and \p{Script=Han} a kilobyte.
    exclude: ['transform-unicode-regex', 'transform-unicode-property-regex'],
  }]],
}
