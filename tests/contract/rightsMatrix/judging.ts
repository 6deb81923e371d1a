/** An answer of SharePoint's, and what the tables say it should have been. */
import type { Answer } from './asking';
import { wordOf } from './matrixSite';
import { columns, matrixStages, rightOf, type CastMember, type MatrixStage, type Right } from './table';
import type { Needs } from './ways';

export const allows = (right: Right, needs: Needs): boolean =>
  needs === 'L' ? right !== '-' : right === 'F' || (needs === 'S' && right === 'S');

/** Asked one by one too, not in a batch alone: one stage of each column, to be quick. */
export const isFirst = (stage: MatrixStage): boolean => columns.some(([first]) => first === stage);

/** 412: the write would have been carried out, had it known the version. */
export const isRefused = ({ status }: Answer): boolean => status === 401 || status === 403 || status === 404;
export const isDone = ({ status }: Answer): boolean => (status >= 200 && status < 300) || status === 412;

export const seenIn = (text: string, names: readonly string[]): readonly string[] =>
  names.filter((name) => text.includes(wordOf(name)));

/** What is other than the table says, in words. */
export const differences: string[] = [];
export const differs = (what: string): void => void differences.push(what);
export const judge = (what: string, may: boolean, answer: Answer, hidden: readonly string[]): void => {
  if (may ? !isDone(answer) : !isRefused(answer))
    differs(
      `${what}: ${may ? 'should be possible' : 'should be refused'}, got ${answer.status} ${answer.text.slice(0, 120)}`,
    );
  for (const name of seenIn(answer.text, hidden)) differs(`${what}: shows ${name}`);
};

export const hiddenFrom = (member: CastMember) => matrixStages.filter((stage) => rightOf(member, stage) === '-');
/** A refusal repeats the address that was asked for, and with it the name of the file. */
export const toldTo = (member: CastMember, answer: Answer) => (isRefused(answer) ? [] : hiddenFrom(member));
export const shownTo = (member: CastMember) => matrixStages.filter((stage) => rightOf(member, stage) !== '-');
