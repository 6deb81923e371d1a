/** What Node prints about itself and nobody who starts the tab can act upon. */

const isAboutSqlite = ({ name, message }: Error): boolean =>
  name === 'ExperimentalWarning' && message.startsWith('SQLite ');

/** Node 22 calls its SQLite experimental, on the first screen of every start. Every other warning is still printed. */
export const hideSqliteWarning = (warnings: NodeJS.EventEmitter = process): void => {
  const printers = warnings.listeners('warning');
  warnings.removeAllListeners('warning');
  warnings.on('warning', (warning: Error) => {
    if (isAboutSqlite(warning)) return;
    for (const print of printers) Reflect.apply(print, warnings, [warning]);
  });
};
