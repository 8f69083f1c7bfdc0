// Preloaded by the scripts that need the project's own Node: plain JavaScript, so that an old Node gets as far as this.
// `process.features.typescript` is what the scripts need; every Node that has it is new enough for Vite (22.12) as well.
if (!process.features.typescript) {
  console.error(
    `This is Node ${process.version}, and the project's own Node 24 is not in place, probably because npm is set to ` +
      'ignore install scripts: run `npm rebuild node --ignore-scripts=false` and try again.',
  )
  process.exit(1)
}
