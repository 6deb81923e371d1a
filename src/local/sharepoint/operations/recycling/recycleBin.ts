/**
 * `web/recycleBin`, `site/recycleBin`, `web/getRecycleBinItems…`. Shapes and answers as recorded (pnpcore,
 * RecycleBinTests). That bringing back and throwing away for good need the right to delete items is assumed.
 */
import { textArgument, type Segment } from '../../http/apiPath';
import { badRequest, notImplemented, SharePointError, spException } from '../../http/sharePointError';
import type { Mask } from '../../security/permissions';
import { firstStage, secondStage, type BinEntry } from '../../store/recycling/recycleBin';
import { purgeEntry, restoreEntry, type BinWork } from '../../store/recycling/recycling';
import { toWireTime } from '../../store/siteTime';
import { binEntries, binEntriesOf, binEntry, binSource, homeOf, type BinPlace } from './binItems';
import type { Call } from '../call';
import { collectionPayload } from '../collection';
import { entityPayload, propertyOf } from '../entitySource';
import { action, steps, type Resource } from '../resource';

const set = 'SP.ApiData.RecycleBinItems';

const workOf = ({ site, person, now }: Call): BinWork => ({
  site,
  personId: person.id,
  now,
  time: toWireTime(now),
});

const maskOn = ({ site, rights }: Call, entry: BinEntry): Mask => {
  const list = site.lists.byId(entry.listId);
  return list ? rights.onList(list) : rights.onWeb();
};

/** Each as the verb says; one that may not be touched refuses all. */
const change = (call: Call, entries: readonly BinEntry[], run: (work: BinWork, entry: BinEntry) => void): void => {
  const homes = entries.map((entry) => ({ entry, home: homeOf(call, entry) }));
  for (const { entry, home } of homes) call.rights.require(maskOn(home, entry), 'deleteListItems');
  call.site.write(() => {
    for (const { entry, home } of homes) run(workOf(home), entry);
  });
};

/**
 * Each by itself, as nothing says that one which cannot come back (its list or item is in the second stage, its name is taken)
 * holds the others: it stays in the bin, and the answer is the first such reason (assumed).
 */
const restoreEach = (call: Call, entries: readonly BinEntry[]): void => {
  const refusals: unknown[] = [];
  for (const entry of entries) {
    try {
      change(call, [entry], restoreEntry);
    } catch (error) {
      if (!(error instanceof SharePointError)) throw error;
      refusals.push(error);
    }
  }
  if (refusals.length > 0) throw refusals[0];
};

const toSecondStage = ({ site }: BinWork, entry: BinEntry): void => site.recycleBin.setStage(entry.id, secondStage);

const one = (call: Call, place: BinPlace, id: string): Resource => {
  const entry = binEntry(call, place, id);
  if (!entry) throw spException(-2147024894, 'The item is not in the Recycle Bin.', 404);
  const source = binSource(call, place, entry);
  return {
    read: () => entityPayload(set, source, call.options),
    remove: () => {
      change(call, [entry], purgeEntry);
      return { is: 'nothing', status: 200 };
    },
    go: (segment) =>
      steps({
        restore: () => action('Restore', () => change(call, [entry], restoreEntry)),
        deleteobject: () => action('DeleteObject', () => change(call, [entry], purgeEntry)),
        movetosecondstage: () => action('MoveToSecondStage', () => change(call, [entry], toSecondStage)),
        author: () => linked(call, source, 'Author'),
        deletedby: () => linked(call, source, 'DeletedBy'),
      })(segment) ?? propertyOf(source, segment.key),
  };
};

const linked = (call: Call, source: ReturnType<typeof binSource>, name: string): Resource => ({
  read: () => {
    const person = source.links?.[name]?.();
    if (!person || !('type' in person)) throw spException(-2146232832, 'User cannot be found.', 404);
    return entityPayload('SP.ApiData.Users', person, call.options);
  },
});

/** The last deleted first: a folder comes back before what was deleted out of it. */
const all = (call: Call, stage: number): BinEntry[] => binEntriesOf(call, stage);

export const recycleBinResource = (call: Call, place: BinPlace, segment: Segment): Resource => {
  if (segment.args !== undefined) return one(call, place, textArgument(segment));
  return {
    read: () =>
      collectionPayload(
        call,
        set,
        binEntries(call, place).map((entry) => binSource(call, place, entry)),
      ),
    go: steps({
      getbyid: (step) => one(call, place, textArgument(step)),
      restoreall: () => action('RestoreAll', () => restoreEach(call, all(call, firstStage))),
      deleteall: () => action('DeleteAll', () => change(call, all(call, firstStage), purgeEntry)),
      movealltosecondstage: () =>
        action('MoveAllToSecondStage', () => change(call, all(call, firstStage), toSecondStage)),
      deleteallsecondstageitems: () =>
        action('DeleteAllSecondStageItems', () => change(call, all(call, secondStage), purgeEntry)),
    }),
  };
};

/** SP.RecycleBinOrderBy. */
const orders = ['title_key', 'dir_key', 'author_id', 'deleted', 'size', 'deleted_by', 'rowid'];

const queryNames = ['paginginfo', 'rowlimit', 'isascending', 'orderby', 'itemstate', 'showonlymyitems'];

/** Both spellings; arguments behind the name, or in the query as recorded (`?rowLimit='50'&isAscending=true&…`). */
export const recycleBinQuery = (call: Call, segment: Segment): Resource => {
  const given = (name: string): string | undefined => {
    const argument = segment.args?.get(name);
    if (argument?.kind === 'object') throw notImplemented(`an object as ${name} of the recycle bin`);
    if (argument && 'value' in argument) return String(argument.value);
    return call.parameters.get(name)?.replace(/^'(.*)'$/, '$1');
  };
  const number = (name: string, otherwise: number): number => {
    const text = given(name);
    if (text === undefined) return otherwise;
    if (!/^\d{1,9}$/.test(text)) throw badRequest(`The parameter ${name} is not valid.`);
    return Number(text);
  };
  const run = () => {
    if (given('paginginfo')) throw notImplemented('pagingInfo of the recycle bin');
    const order = orders[number('orderby', 0)];
    if (order === undefined) throw badRequest('The parameter orderBy is not valid.');
    const direction = given('isascending')?.toLowerCase() === 'false' ? 'DESC' : 'ASC';
    const mine = given('showonlymyitems')?.toLowerCase() === 'true';
    const entries = binEntriesOf(
      call,
      number('itemstate', firstStage),
      `${order} ${direction}, rowid`,
      number('rowlimit', 50),
    );
    return collectionPayload(
      call,
      set,
      entries
        .filter((entry) => !mine || entry.deletedBy === call.person.id)
        .map((entry) => binSource(call, 'Web', entry)),
    );
  };
  return { parameters: queryNames, takes: [], read: run, post: run };
};
