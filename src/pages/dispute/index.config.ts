export default definePageConfig({ navigationBarTitleText: '这是我的号码' })
