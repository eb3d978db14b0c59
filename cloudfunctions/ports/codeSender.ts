/** Sends a code to a mobile number, so that whoever reads it shows control of the number. */
export interface CodeSender {
  /** The number is used for this one message and kept nowhere. Throws when the message could not be handed over. */
  send(phone: string, code: string): Promise<void>
}
