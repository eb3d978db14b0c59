export default definePageConfig({ navigationBarTitleText: '最近这几波' })
