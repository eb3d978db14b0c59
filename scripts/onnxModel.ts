import protobuf from 'protobufjs'

/** ONNX's own messages and field numbers (onnx/onnx.proto, IR 8), as far as the models read here use them. */
const { root } = protobuf.parse(`
  syntax = "proto2";
  message AttributeProto {
    optional string name = 1; optional float f = 2; optional int64 i = 3; optional bytes s = 4; optional TensorProto t = 5;
    repeated float floats = 7; repeated int64 ints = 8; repeated bytes strings = 9; optional string doc_string = 13; optional int32 type = 20; optional string ref_attr_name = 21;
  }
  message ValueInfoProto { optional string name = 1; optional TypeProto type = 2; optional string doc_string = 3; }
  message NodeProto { repeated string input = 1; repeated string output = 2; optional string name = 3; optional string op_type = 4; repeated AttributeProto attribute = 5; optional string doc_string = 6; optional string domain = 7; }
  message TensorProto {
    repeated int64 dims = 1; optional int32 data_type = 2; repeated float float_data = 4 [packed = true]; repeated int32 int32_data = 5 [packed = true]; repeated bytes string_data = 6;
    repeated int64 int64_data = 7 [packed = true]; optional string name = 8; optional bytes raw_data = 9; repeated double double_data = 10 [packed = true]; repeated uint64 uint64_data = 11 [packed = true]; optional string doc_string = 12;
  }
  message GraphProto { repeated NodeProto node = 1; optional string name = 2; repeated TensorProto initializer = 5; optional string doc_string = 10; repeated ValueInfoProto input = 11; repeated ValueInfoProto output = 12; repeated ValueInfoProto value_info = 13; }
  message OperatorSetIdProto { optional string domain = 1; optional int64 version = 2; }
  message ModelProto { optional int64 ir_version = 1; optional string producer_name = 2; optional string producer_version = 3; optional string domain = 4; optional int64 model_version = 5; optional string doc_string = 6; optional GraphProto graph = 7; repeated OperatorSetIdProto opset_import = 8; }
  message TypeProto {
    message Tensor { optional int32 elem_type = 1; optional TensorShapeProto shape = 2; }
    optional Tensor tensor_type = 1; optional string denotation = 6;
  }
  message TensorShapeProto {
    message Dimension { optional int64 dim_value = 1; optional string dim_param = 2; optional string denotation = 3; }
    repeated Dimension dim = 1;
  }
`)
const Model = root.lookupType('ModelProto')

/** Numbers of 64 bits come as the library gives them. */
type Int64 = number | { toNumber(): number }
export interface Tensor { name: string; dims: Int64[]; dataType: number; floatData?: number[]; rawData?: Uint8Array }
export interface Attribute { name: string; type: number; f?: number; i?: Int64; ints?: Int64[]; s?: Uint8Array; t?: Tensor }
export interface Node { domain?: string; opType: string; name: string; input: string[]; output: string[]; attribute?: Attribute[] }
export interface Graph { node: Node[]; initializer: Tensor[]; output: { name: string }[] }
export interface OnnxModel { graph: Graph; opsetImport?: { domain: string; version: Int64 }[] }

/** ONNX's number for tensors and for attributes of floats. */
export const FLOAT = 1
/** ONNX's number for tensors of bytes with a sign. */
export const INT8 = 3
/** ONNX's numbers for attributes of a whole number, of a string and of several whole numbers. */
export const INT = 2
export const STRING = 3
export const INTS = 7

/** Throws when the bytes are no ONNX model. */
export const readOnnx = (bytes: Uint8Array): OnnxModel => Model.decode(bytes) as unknown as OnnxModel
export const writeOnnx = (model: OnnxModel): Uint8Array => Model.encode(model as unknown as protobuf.Message).finish()

export const shapeOf = (tensor: Tensor): number[] => tensor.dims.map(Number)

/** A copy of a float tensor's values. */
export function floatsOf(tensor: Tensor): Float32Array {
  if (tensor.dataType !== FLOAT) throw new Error(`${tensor.name} holds no floats`)
  if (tensor.floatData !== undefined && tensor.floatData.length > 0) return Float32Array.from(tensor.floatData)
  return new Float32Array(Uint8Array.from(tensor.rawData ?? []).buffer)
}

export const floatTensor = (name: string, dims: readonly number[], values: Float32Array): Tensor =>
  ({ name, dims: [...dims], dataType: FLOAT, rawData: new Uint8Array(values.buffer, values.byteOffset, values.byteLength) })
