export default definePageConfig({ navigationBarTitleText: '到付先查', enableShareAppMessage: true })
