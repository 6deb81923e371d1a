import { EventEmitter } from 'node:events';
import { hideSqliteWarning } from '../../src/cli/startWarnings';

const warning = (name: string, message: string): Error => Object.assign(new Error(message), { name });

test('of the warnings of Node only the one about its SQLite is left out', () => {
  const printed: string[] = [];
  const warnings = new EventEmitter();
  warnings.on('warning', ({ name, message }: Error) => printed.push(`${name}: ${message}`));
  hideSqliteWarning(warnings);
  warnings.emit('warning', warning('ExperimentalWarning', 'SQLite is an experimental feature and might change'));
  warnings.emit('warning', warning('ExperimentalWarning', 'Type Stripping is an experimental feature'));
  warnings.emit('warning', warning('DeprecationWarning', 'SQLite is spelt differently'));
  expect(printed).toEqual([
    'ExperimentalWarning: Type Stripping is an experimental feature',
    'DeprecationWarning: SQLite is spelt differently',
  ]);
});
