/**
 * Ends this process when the one that started it ends, however that came about: the channel between both closes then.
 * A process that nobody started so, such as a command on a terminal, has no channel and is its own master.
 */
export function endWithParent(end: () => void): void {
  if (!process.channel) return;
  process.once('disconnect', end);
  // The channel alone keeps nothing alive.
  process.channel.unref();
}
