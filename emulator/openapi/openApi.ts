import { type OpenApi } from '../admin/adminDoor'
import { ServiceRefusal } from '../admin/serviceRefusal'
import { decodeOpenApiRequest, encodeOpenApiError, encodeOpenApiReply, type OpenApiParams, type OpenApiReply } from './protobuf'

/** One call of WeChat's server API. Expected refusals are answers with errcode, as WeChat's. */
export type OpenApiCall = (params: OpenApiParams) => OpenApiReply | Promise<OpenApiReply>

/** WeChat's "the function has no permission to call this API": config.json, permissions.openapi. */
const NO_PERMISSION = -604101

/** Dispatches wx.openApi to the calls the local cloud plays; the others are refused by name, never passed over. */
export function openApi(calls: Readonly<Record<string, OpenApiCall>>): OpenApi {
  return async (apiName, data, instance) => {
    if (!instance.config.openapi.includes(apiName)) return encodeOpenApiError(NO_PERMISSION)
    const call = calls[apiName]
    if (call === undefined) return encodeOpenApiReply(refused(-1, `the local cloud does not play ${apiName}`))
    let params: OpenApiParams
    try {
      params = decodeOpenApiRequest(data)
    } catch {
      throw new ServiceRefusal('INVALID_PARAM', 'Invalid request: not the protobuf of an openapi call')
    }
    return encodeOpenApiReply(await call(params))
  }
}

/** A refusal in WeChat's words; the SDK throws it with errCode. */
export const refused = (errcode: number, errmsg: string): OpenApiReply => ({ json: { errcode, errmsg } })
