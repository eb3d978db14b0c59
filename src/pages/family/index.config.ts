export default definePageConfig({ navigationBarTitleText: '问家里人', enableShareAppMessage: true })
