// Preloaded by `start` and `dev`. A `kill` of npm reaches npm and its shell, but the shell does not pass it on: without
// this the server would stay behind and keep its port.
const parent = process.ppid
setInterval(() => {
  if (process.ppid !== parent) process.exit()
}, 500).unref()
