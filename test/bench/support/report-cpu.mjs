/** Loaded before a measured server: tells its parent how much processor it has used, when asked. */
process.on('message', (question) => {
  if (question === 'cpu') process.send?.({ cpu: process.cpuUsage() });
});
