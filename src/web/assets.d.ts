// Pictures come in as addresses.
declare module '*.svg' {
  const address: string
  // biome-ignore lint/style/noDefaultExport: this is how the bundler hands it over
  export default address
}
