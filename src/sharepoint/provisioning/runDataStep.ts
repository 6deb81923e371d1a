/** Carries a data step out and notes on the site how far it came. */
import { createStores } from '../repositories/createStores';
import { openNumberRegister } from '../repositories/numberRegister';
import { isFailure } from '../../domain/errors';
import { claimKey } from '../../domain/proposalNumber';
import type { RoundKey } from '../../domain/round';
import type { DataStepName } from '../../domain/setUp';
import type { Connection } from '../client';
import { idAbove } from '../odata';
import { takeFromLevel } from '../rights/levels';
import { mendRights } from '../rights/mendRights';
import { medDiscussionsList } from '../schema/lists/medDiscussions';
import { numbersList } from '../schema/lists/numbers';
import { proposalsList } from '../schema/lists/proposals';
import { asAnswer, asAnswers, numberIn, type Answer } from './answers';
import { dataStepKey, doneValue, reachedIn, reachedValue, type DataStep, type Reached } from './dataSteps';
import { currentSchemaVersion } from './schemaVersion';
import { readSettings, writeSetting } from './settings';

/** Of what a step goes through. */
export type ItemsReport = (done: number, of: number) => void;

interface Work {
  readonly connection: Connection;
  readonly reached: Reached;
  readonly note: (reached: Reached) => Promise<void>;
  readonly report: ItemsReport;
}

const pageSize = 100;

const listOf = (connection: Connection, url: string) => connection.sp.web.getList(connection.listPath(url));

const itemCount = async (connection: Connection, url: string): Promise<number> =>
  numberIn(asAnswer(await listOf(connection, url).select('ItemCount')<unknown>()), 'ItemCount');

/** Pages by number, so that no question touches more rows than SharePoint's threshold, however many there are. */
const eachPage = async (
  connection: Connection,
  url: string,
  columns: readonly string[],
  above: number,
  take: (page: readonly Answer[]) => Promise<void>,
): Promise<void> => {
  const items = listOf(connection, url)
    .items.select('Id', ...columns)
    .filter(idAbove(above));
  const page = asAnswers(await items.orderBy('Id').top(pageSize)<unknown>());
  const last = page.at(-1);
  if (last === undefined) return;
  await take(page);
  if (page.length === pageSize) await eachPage(connection, url, columns, numberIn(last, 'Id'), take);
};

const textOr = (answer: Answer, name: string): string => {
  const value = answer[name];
  return typeof value === 'string' ? value : '';
};

/** Numbers given before there was a register (early version 2): without their claims they could be given once more. */
const claimNumbers = async ({ connection, reached, note, report }: Work): Promise<void> => {
  const claimed = new Set<string>();
  await eachPage(connection, numbersList.url, ['RdKey'], 0, async (page) => {
    for (const claim of page) claimed.add(textOr(claim, 'RdKey'));
  });
  const register = openNumberRegister(connection);
  const of = await itemCount(connection, proposalsList.url);
  let { done } = reached;
  await eachPage(connection, proposalsList.url, ['RdRound', 'RdNumber', 'RdKey'], reached.item, async (page) => {
    for (const proposal of page) {
      const round = textOr(proposal, 'RdRound') as RoundKey; // as its own row says
      const number = textOr(proposal, 'RdNumber');
      if (number === '' || claimed.has(claimKey(round, number))) continue;
      try {
        await register.claim(round, number, textOr(proposal, 'RdKey'));
      } catch (error) {
        // Two proposals have had the same number since before: the first keeps it, and the page of each says so.
        if (!isFailure(error, 'Duplicate')) throw error;
      }
    }
    done += page.length;
    report(Math.min(done, of), of);
    const last = page.at(-1);
    if (last !== undefined) await note({ item: numberIn(last, 'Id'), done });
  });
};

/** Version 1 had rights on whole lists; since then whoever may read an item reads it in its place, and at the root nobody does. */
const lieInPlaces = async ({ connection, report }: Work): Promise<void> => {
  const counts = await Promise.all(
    [proposalsList.url, medDiscussionsList.url].map((url) => itemCount(connection, url)),
  );
  if (counts.every((count) => count === 0)) return;
  const { rounds, organisation, workPackages } = createStores(connection);
  const sources = {
    units: async () => (await organisation.list(undefined)).rows,
    rounds: async () => (await rounds.list(undefined)).rows,
    workPackages: async ({ key }: { readonly key: RoundKey }) => (await workPackages.list(key)).rows,
  };
  // Whatever else "Ret rettigheder" finds it says first, to somebody who can judge it.
  await mendRights(connection, sources, report, ['groupMissing', 'placeMissing', 'misplaced']);
};

/** Versions 2 and 3 gave the level the right to manage the web, by a number that lay in the wrong half. */
const narrowLevel = ({ connection }: Work): Promise<void> => takeFromLevel(connection, 'steer', 'manageWeb');

const work: { readonly [Name in DataStepName]: (work: Work) => Promise<void> } = {
  narrowLevel,
  claimNumbers,
  lieInPlaces,
};

export const runDataStep = async (connection: Connection, step: DataStep, report: ItemsReport): Promise<void> => {
  const key = dataStepKey(step);
  const write = async (value: string): Promise<void> => {
    const over = (await readSettings(connection))?.get(key);
    await writeSetting(connection, key, { title: `Opgradering, trin ${step.number}`, value, over });
  };
  const reached = reachedIn((await readSettings(connection))?.get(key)?.value);
  await work[step.name]({ connection, reached, note: (now) => write(reachedValue(now)), report });
  await write(doneValue(Date.now(), currentSchemaVersion));
};
