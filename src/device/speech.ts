/** Reading aloud: the browser's own voice on H5. WeChat offers none without a plugin, so there the button is absent. */
export const canSpeak = process.env.TARO_ENV === 'h5' && typeof window !== 'undefined' && 'speechSynthesis' in window

/** Reads the words aloud, slowly enough for the door; a second call starts over. */
export function speak(words: string, language: 'zh-CN' | 'en-US'): void {
  if (!canSpeak) return
  window.speechSynthesis.cancel()
  const utterance = new SpeechSynthesisUtterance(words)
  utterance.lang = language
  utterance.rate = 0.9
  window.speechSynthesis.speak(utterance)
}
