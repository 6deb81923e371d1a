/** The command behind `npm run dev`. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { dataFolderOf, startLocalSite } from './startLocalSite';
import { startMessage } from './startMessage';
import { parseStartOptions } from './startOptions';
import { tabConfig } from './startPlace';
import { closeOnStop } from './startStop';
import { projectFolder } from './startRun';

/** `/config.json` beside the tab, as the static server of `npm start` has it. */
const serveConfig = (config: () => object): Plugin => ({
  name: 'serve-config',
  configureServer: (server) => {
    server.middlewares.use('/config.json', (_request, response) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(config()));
    });
  },
});

export const runDev = async (args: readonly string[]): Promise<void> => {
  const options = parseStartOptions('npm run dev', args, projectFolder);
  const local = await startLocalSite(options, { servedAt: `http://localhost:${options.port + 1}` });
  const { createServer } = await import('vite');
  const server = await createServer({
    configFile: join(projectFolder, 'vite.config.ts'),
    mode: 'local-teams',
    server: { port: options.port + 1, strictPort: true },
    plugins: [serveConfig(() => tabConfig(local, options.today))],
  });
  closeOnStop(async () => {
    await server.close();
    await local.close();
  });
  await server.listen();
  console.log(startMessage(local, options, dataFolderOf(options)));
};
