import { type PropsWithChildren } from 'react'
import './app.less'

export default function App({ children }: PropsWithChildren) {
  return children
}
