// @ts-check
/** Loaded into a process that a build has started: it ends with that build, however that was ended. */
process.once('disconnect', () => process.exit(1));
process.channel?.unref();
