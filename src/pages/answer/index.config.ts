export default definePageConfig({ navigationBarTitleText: '这个包裹是你买的吗' })
