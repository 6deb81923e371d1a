/**
 * The npm a command was started by. Between the two there is a shell (`sh -c …`), unless that gave its place to the
 * command: dash and bash do so or not, by version (seen: dash 0.5.12 stays). Windows does not tell who is above whom
 * without a tool of its own, and there closing the window ends all.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Running {
  readonly parent: number;
  readonly command: string;
}

const fromProc = (pid: number): Running => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // "17 (sh) S 16 …": the name may hold spaces and brackets.
  const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  return { parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') };
};

const fromPs = (pid: number): Running => {
  const line = execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  return { parent: Number(line.split(/\s+/)[0]), command: line.replace(/^\d+\s+/, '') };
};

/** undefined where it is gone, or the machine does not tell. */
const look = (pid: number): Running | undefined => {
  if (process.platform === 'win32') return undefined;
  try {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  } catch {
    return undefined;
  }
};

const isShell = (command: string): boolean => /^(\S*\/)?(ba|da|a|k|z)?sh\s+-\S*c\s/.test(command);

const isThere = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's, but there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Notes who is above now; the answer says later whether they still are. Only for a command that npm started. */
export const watchNpm = (): (() => boolean) => {
  const parent = process.ppid;
  const above = look(parent);
  const npm = above !== undefined && isShell(above.command) ? above.parent : undefined;
  return () => {
    if (process.ppid !== parent) return false;
    if (npm === undefined) return true;
    // An orphaned shell gets another parent at once, even where nobody has buried its own yet.
    return process.platform === 'linux' ? look(parent)?.parent === npm : isThere(npm);
  };
};
