/** "Ret rettigheder", second half: mends what `compareRights` found. Levels before groups, groups before lists and places, places before what lies in them. */
import '@pnp/sp/security/item';
import '@pnp/sp/site-groups/web';
import { isFailure } from '../../domain/errors';
import { ownersFindings, type RightsFinding, type RightsReport } from '../../domain/rightsFinding';
import { moveBilagFolder } from '../bilag/followProposal';
import type { Connection } from '../client';
import { createLimit } from '../limit';
import { applyStep } from '../provisioning/applyStep';
import { readGroups } from '../provisioning/readSite';
import { compareRights, type RightsGap, type RightsSources } from './compareRights';
import { holderGroup } from './holderGroup';
import { mendLevel, readLevels } from './levels';
import { settleFolder } from './placeFolder';
import { relocate } from './relocate';
import { readRightsBook } from './rightsBook';

const inFlight = 3;

/** Each round reads anew: groups that were made let places be opened to them, places that were made take what belongs there. */
const orders: readonly (readonly RightsFinding['kind'][])[] = [
  ['levelNarrow', 'levelWide', 'groupMissing', 'notInRole'],
  ['listWrong', 'placeMissing', 'placeWrong', 'ownRights'],
  ['misplaced'],
];

const ownersKinds: ReadonlySet<RightsFinding['kind']> = new Set(ownersFindings);

const mendGap = async (
  connection: Connection,
  gap: RightsGap,
  book: Awaited<ReturnType<typeof readRightsBook>>,
): Promise<void> => {
  const { web } = connection.sp;
  if ('hidden' in gap) return;
  if ('level' in gap) {
    await mendLevel(connection, gap.level, gap.finding.kind === 'levelWide');
  } else if ('group' in gap) {
    const { title, description } = holderGroup(gap.group.holder, gap.group.name);
    await web.siteGroups.add({ Title: title, Description: description });
  } else if ('loginName' in gap) {
    await web.siteGroups.getById(gap.roleGroupId).users.add(gap.loginName);
  } else if ('steps' in gap) {
    const [groups, levels] = await Promise.all([readGroups(connection), readLevels(connection)]);
    const ids = { lists: new Map<string, string>(), groups: new Map(groups), levels: new Map(levels) };
    for (const step of gap.steps) await applyStep(connection, ids, step);
  } else if ('holdings' in gap) {
    await settleFolder(connection, gap.listPath, gap.finding.place, gap.holdings, book);
  } else if (!('from' in gap)) {
    await web.getList(gap.listPath).items.getById(gap.finding.itemId).resetRoleInheritance();
  } else if (gap.finding.list === 'bilag') {
    await moveBilagFolder(connection, gap.finding.itemId, gap.from, gap.to);
  } else {
    await relocate(connection, gap.listPath, gap.finding.itemId, gap.from, gap.to);
  }
};

/** Resolves with what is still wrong. `only`: these kinds, and leaves the others. Begun anew after an interruption it goes on where it was. */
export const mendRights = async (
  connection: Connection,
  sources: RightsSources,
  report: RightsReport,
  only?: readonly RightsFinding['kind'][],
): Promise<readonly RightsFinding[]> => {
  let found = await compareRights(connection, sources);
  for (const order of orders) {
    const gaps = found.filter(({ finding }) => order.includes(finding.kind) && only?.includes(finding.kind) !== false);
    if (gaps.length === 0) continue;
    const book = await readRightsBook(connection);
    // SharePoint stumbles over groups made at once, not over places of their own.
    const limited = createLimit(order.includes('groupMissing') ? 1 : inFlight);
    let done = 0;
    const ends = await Promise.allSettled(
      gaps.map((gap) =>
        limited(async () => {
          await mendGap(connection, gap, book);
          done += 1;
          report(done, gaps.length);
        }),
      ),
    );
    // Levels and groups are the site's: whoever has full control of the lists alone mends the places, and is told what is left.
    const isOwners = order.some((kind) => ownersKinds.has(kind));
    const failed = ends.find((end) => end.status === 'rejected' && !(isOwners && isFailure(end.reason, 'Forbidden')));
    if (failed?.status === 'rejected') throw failed.reason;
    // What was done lets more be done: groups that were made, places opened to them.
    found = await compareRights(connection, sources);
  }
  return found.map(({ finding }) => finding);
};
