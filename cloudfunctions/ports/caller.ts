/** Who calls, as the platform says; never taken from the request. */
export interface Caller {
  openid: string
}
