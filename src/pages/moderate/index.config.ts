export default definePageConfig({ navigationBarTitleText: '处理异议和举报' })
