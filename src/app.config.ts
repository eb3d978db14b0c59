export default defineAppConfig({
  pages: ['pages/scan/index', 'pages/verdict/index'],
  window: { navigationBarTitleText: '到付先查' },
  lazyCodeLoading: 'requiredComponents',
})
