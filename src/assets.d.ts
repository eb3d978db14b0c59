declare module '*.jpg' {
  /** The address of the picture in the build. */
  const address: string
  export default address
}
