/**
 * Whoever reads what a command prints may go before it ends (`… | head`): a pager that is closed must not leave a site half set
 * up. The command goes on to its end without being read, and its exit code says how it went. Called first of all.
 */
export const outliveReader = (): void => {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
};
