export default defineAppConfig({
  pages: ['pages/scan/index', 'pages/verdict/index', 'pages/family/index', 'pages/answer/index'],
  // What is not needed at the door is fetched when it is opened.
  subPackages: [
    { root: 'pages/report', pages: ['index'] },
    { root: 'pages/rescue', pages: ['index'] },
    { root: 'pages/mine', pages: ['index'] },
    { root: 'pages/waves', pages: ['index'] },
    { root: 'pages/dispute', pages: ['index'] },
    { root: 'pages/moderate', pages: ['index'] },
  ],
  window: { navigationBarTitleText: '到付先查', navigationBarBackgroundColor: '@barBackground', navigationBarTextStyle: '@barText' as 'black', backgroundColor: '@barBackground' },
  // WeChat's dark mode: the bar follows src/theme.json, the pages follow the media query of src/theme.less.
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
})
