declare const wx: { cloud: { callFunction(options: object): unknown } }
export const ask = (): unknown => wx.cloud.callFunction({ name: 'askParcel' })
