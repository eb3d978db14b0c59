import cloud from 'wx-server-sdk'
export const wxAskBook = cloud
