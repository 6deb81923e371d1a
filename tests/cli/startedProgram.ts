/** A command as a process of its own, as a person runs it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';

export interface StartedProgram {
  /** Everything it has printed so far. */
  printed(): string;
  /** Resolves when it has printed something with `words`; rejects when it ends before. */
  says(words: string): Promise<void>;
  kill(signal: NodeJS.Signals): Promise<number | null>;
  readonly ended: Promise<number | null>;
}

/** `program` is a file of `src/cli`. */
export const startProgram = (program: string, ...args: readonly string[]): StartedProgram =>
  startProgramIn(process.env, program, ...args);

/** The same in another environment. */
export const startProgramIn = (
  environment: NodeJS.ProcessEnv,
  program: string,
  ...args: readonly string[]
): StartedProgram => {
  // Without npm and the tsx command around it, so that a kill hits the server itself.
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', resolve(program), ...args], {
    env: environment,
  });
  let output = '';
  const listeners = new Set<() => void>();
  const hear = (chunk: Buffer): void => {
    output += chunk.toString('utf8');
    for (const listener of listeners) listener();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const ended = new Promise<number | null>((done) => {
    child.on('close', (code) => done(code));
  });
  return {
    printed: () => output,
    says: (words) =>
      new Promise((found, lost) => {
        const look = (): void => {
          if (!output.includes(words)) return;
          listeners.delete(look);
          found();
        };
        listeners.add(look);
        void ended.then(() => lost(new Error(`it ended, having said:\n${output}`)));
        look();
      }),
    kill: (signal) => {
      child.kill(signal);
      return ended;
    },
    ended,
  };
};
