import { startMessage } from '../../src/cli/startMessage';
import { parseStartOptions } from '../../src/cli/startOptions';

const addresses = { teamsUrl: 'http://localhost:5000', siteUrl: 'http://localhost:5002/sites/raaderum' };
const lastLines = (args: readonly string[]): string[] =>
  startMessage(addresses, parseStartOptions('npm start', args, '/house'), '/data')
    .split('\n')
    .filter((line) => /Day|Begin anew/.test(line))
    .map((line) => line.trim().replaceAll(/ {2,}/g, ' '));

describe('what npm start prints', () => {
  it('tells how to begin anew with the very folder and ports that were asked for', () => {
    expect(lastLines(['--fresh', '--port', '5000', '--data', './mine and yours', '--today', 'now'])).toEqual([
      'Day the real one',
      "Begin anew npm start -- --port 5000 --data './mine and yours' --today now --fresh",
    ]);
    expect(lastLines([])).toEqual(['Day 2024-04-15', 'Begin anew npm start -- --fresh']);
  });

  it('names the address for faults where one was asked for', () => {
    const options = parseStartOptions('npm start', ['--control', '0'], '/house');
    expect(options.control).toBe(0);
    expect(startMessage({ ...addresses, controlUrl: 'http://localhost:8090/rules' }, options, '/data')).toMatch(
      /Faults +http:\/\/localhost:8090\/rules/,
    );
    expect(startMessage(addresses, options, '/data')).not.toContain('Faults');
  });
});
