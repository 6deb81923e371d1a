/**
 * Loaded before a command (`node --import`): the names of `NAMES_HERE` lead to that port of this machine, every other name nowhere.
 * What `--host-resolver-rules` is to a browser; the command itself is unchanged, and checks certificates as ever.
 */
import tls from 'node:tls';

const { NAMES_HERE: names = '', PORT_HERE: port } = process.env;
const here = new Set(names.split(','));
const connect = tls.connect;

tls.connect = (options, ...rest) => {
  const host = options.servername ?? options.host;
  if (!here.has(host)) throw new Error(`${host} leads nowhere`);
  return connect({ ...options, host: '127.0.0.1', port: Number(port), servername: host }, ...rest);
};
