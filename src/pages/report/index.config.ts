export default definePageConfig({ navigationBarTitleText: '举报这个包裹' })
