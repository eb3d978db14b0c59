import { type AdminAction, optionalText, textParam } from '../admin/adminRequest'
import { ServiceRefusal } from '../admin/serviceRefusal'
import { LocalCloudError } from '../localCloudError'
import { type FunctionRunner } from './functionRunner'

/**
 * functions.invokeFunction: one function calls another. As on the platform the called one learns the chain of callers
 * (SOURCE) but gets no OPENID: that is there "when called from the mini-program" only.
 */
export function invokeAction(runner: () => FunctionRunner): AdminAction {
  return async request => {
    const event = optionalText(request, 'request_data') ?? '{}'
    try {
      const { reply } = await runner().call(textParam(request, 'function_name'), event, { openid: '', source: `${request.source},scf` })
      return { data: { response_data: reply } }
    } catch (fault) {
      if (!(fault instanceof LocalCloudError)) throw fault
      throw new ServiceRefusal(fault.code === 'FUNCTION_NOT_FOUND' ? 'FUNCTION_NOT_FOUND' : 'FUNCTIONS_EXECUTE_FAIL', fault.message)
    }
  }
}
