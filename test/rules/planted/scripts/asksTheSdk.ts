import cloud from 'wx-server-sdk'
export const sdk = cloud
