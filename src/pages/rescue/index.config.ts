export default definePageConfig({ navigationBarTitleText: '付了钱，还来得及' })
