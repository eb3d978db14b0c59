import protobuf from 'protobufjs'

/** The messages around every openapi call, with the field numbers of wx-server-sdk's own (its src/protobuf/openapi.js). */
const root = protobuf.parse(`
  syntax = "proto3";
  message KeyValuePair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message CommApiData { int32 api_type = 1; OpenApiData openapi_data = 2; string appid = 6; }
  message CommOpenApiResp { bytes resp_data = 1; string content_type = 2; int32 error_code = 3; uint32 http_code = 4; }
`, { keepCase: false }).root

const Request = root.lookupType('CommApiData')
const Reply = root.lookupType('CommOpenApiResp')

/** The parameters of one openapi call: JSON text for every value, save files, which are plain bytes. */
export type OpenApiParams = ReadonlyMap<string, Buffer>

/** Throws when the bytes are no such message. */
export function decodeOpenApiRequest(bytes: Buffer): OpenApiParams {
  const { openapiData } = Request.decode(bytes) as unknown as { openapiData?: { pairs?: { key: string; value: Uint8Array }[] } }
  return new Map((openapiData?.pairs ?? []).map(({ key, value }) => [key, Buffer.from(value)]))
}

/** A parameter as text: a string without its quotes, anything else as its JSON text; empty when absent. */
export function textOf(params: OpenApiParams, name: string): string {
  const text = params.get(name)?.toString('utf8') ?? ''
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : text
  } catch {
    return text
  }
}

/** An answer as WeChat gives it: JSON, or a picture. */
export type OpenApiReply = { json: object } | { contentType: string; bytes: Buffer }

export function encodeOpenApiReply(reply: OpenApiReply): Buffer {
  const { contentType, bytes } = 'json' in reply ? { contentType: 'application/json; charset=utf-8', bytes: Buffer.from(JSON.stringify(reply.json)) } : reply
  return Buffer.from(Reply.encode(Reply.create({ respData: bytes, contentType, httpCode: 200 })).finish())
}

/** WeChat's system errors come without any data. */
export const encodeOpenApiError = (errorCode: number): Buffer => Buffer.from(Reply.encode(Reply.create({ errorCode })).finish())
