/**
 * Every holder × every stage × every operation, straight against the REST interface, compared with the table of the domain:
 * nothing more, nothing less. The last part closes the round and finds every place read only.
 */
import { proposalsList } from '../../../src/sharepoint/schema/lists/proposals';
import { startingMs } from '../localSite';
import { createAsking, get, post, type Answer, type Asking, type Call } from './asking';
import {
  bilagReadWays,
  bilagWriteWays,
  fileAt,
  fileCall,
  folderCall,
  libraryWays,
  moveFileCall,
  type BilagTarget,
} from './bilagWays';
import {
  allows,
  differences,
  differs,
  hiddenFrom,
  isDone,
  isFirst,
  isRefused,
  judge,
  seenIn,
  shownTo,
  toldTo,
} from './judging';
import { startMatrixSite, wordOf, type MatrixSite } from './matrixSite';
import {
  cast,
  committees,
  matrixStages,
  medRightOf,
  nextStage,
  remarkRightOf,
  rightOf,
  type MatrixStage,
  type Right,
} from './table';
import {
  addCall,
  attachment,
  itemWays,
  listAt,
  listWays,
  moveCall,
  writeWays,
  type Needs,
  type Target,
  type Way,
} from './ways';

let starting: Promise<MatrixSite> | undefined;
let site: MatrixSite;
let asking: Asking;
let listPath: string;
let origin: string;
const targets = new Map<MatrixStage, Target>();
/** The remark on each. */
const remarks = new Map<MatrixStage, Target>();
let library: string;
const bilag = new Map<MatrixStage, BilagTarget>();

const must = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('it is not there');
  return value;
};
const asOwner = async (call: Call): Promise<Answer> => {
  const answer = await asking.ask('the owner', call);
  if (answer.status >= 300) throw new Error(`${call.path}: ${answer.status} ${answer.text}`);
  return answer;
};
const folderOf = async (path: string, id: number): Promise<string> => {
  const { text } = await asOwner(get(`${listAt(path)}/items(${id})?$select=FileDirRef`));
  const { FileDirRef }: { FileDirRef?: unknown } = JSON.parse(text);
  return String(FileDirRef).slice(path.length + 1);
};

beforeAll(async () => {
  starting = startMatrixSite();
  site = await starting;
  asking = createAsking(site.local);
  const at = new URL(site.local.siteUrl);
  origin = at.origin;
  listPath = `${at.pathname}/Lists/${proposalsList.url}`;
  const folders = new Map<MatrixStage, string>();
  for (const [stage, id] of site.proposals) folders.set(stage, await folderOf(listPath, id));
  for (const [stage, id] of site.proposals) {
    const folder = must(folders.get(stage));
    const target = { list: proposalsList.url, id, listPath, origin, folder, next: must(folders.get(nextStage(stage))) };
    targets.set(stage, target);
    const remarksPath = listPath.replace(proposalsList.url, 'RdRemarks');
    const remark = { list: 'RdRemarks', id: must(site.remarks.get(stage)), listPath: remarksPath };
    remarks.set(stage, { ...target, ...remark, folder: await folderOf(remarksPath, remark.id) });
    const item = `${listAt(listPath)}/items(${id})`;
    await asOwner(post(`${item}/AttachmentFiles/add(FileName='${attachment}')`, `Bytes ${wordOf(stage)}`));
    await asOwner(post(`${item}/comments`, { text: `Kommentar ${wordOf(stage)}` }));
  }
  library = `${at.pathname}/RdBilag`;
  for (const [stage, target] of targets) {
    const folder = `${target.folder}/${target.id}`;
    const file = `Bilag ${wordOf(stage)}.txt`;
    await asOwner(folderCall({ library }, folder));
    await asOwner(fileCall(library, folder, file, `Bytes ${wordOf(stage)}`));
    const { text } = await asOwner(
      get(`${fileAt(library, folder, file)}?$select=UniqueId,ListItemAllFields/Id&$expand=ListItemAllFields`),
    );
    const found: { UniqueId: string; ListItemAllFields: { Id: number } } = JSON.parse(text);
    const known = { id: found.ListItemAllFields.Id, uniqueId: found.UniqueId };
    bilag.set(stage, { origin, library, folder, next: target.next, file, ...known });
  }
}, startingMs);
afterAll(async () => (await starting)?.local.close());

/** Out of its place, or out of sight: asked of those alone who are to be refused. */
const removals = (target: Target): readonly Way[] => [
  { name: 'move', needs: 'S', call: moveCall(target, target.folder, target.next) },
  { name: 'recycle', needs: 'S', call: post(`${listAt(target.listPath)}/items(${target.id})/recycle`) },
];

beforeEach(() => differences.splice(0));

describe.each(cast)('%s', (member) => {
  it('meets exactly the proposals of the table in every reading of the list', async () => {
    const ways = listWays(listPath, 'RdSummary');
    const batched = await asking.askBatch(
      member,
      ways.map(([, call]) => call),
    );
    for (const [at, [name, call]] of ways.entries()) {
      for (const answer of [await asking.ask(member, call), must(batched[at])]) {
        const seen = seenIn(answer.text, matrixStages);
        if (member === 'nobody' ? !isRefused(answer) : answer.status !== 200)
          differs(`${name}: ${answer.status} ${answer.text.slice(0, 200)}`);
        if (String(seen) !== String(shownTo(member))) differs(`${name}: shows ${String(seen)}`);
      }
    }
    expect(differences).toEqual([]);
  });

  it('is told by changes, counts and lookups no more than by the list', async () => {
    const pathTo = (list: string) => listAt(listPath.replace(proposalsList.url, list));
    const pointing = async (list: string, rest: string) =>
      asking.ask(
        member,
        get(`${pathTo(list)}/items?$top=5000&$select=Title,RdProposal/Title&$expand=RdProposal${rest}`),
      );
    const hidden = hiddenFrom(member);
    const plan = await pointing('RdPlanPoints', '');
    if (String(seenIn(plan.text, matrixStages)) !== String(shownTo(member))) differs(`plan points: ${plan.text}`);
    for (const rest of ['', "&$filter=substringof('kodeord',RdProposal/Title)", '&$orderby=RdProposal/Title'])
      for (const name of seenIn((await pointing('RdMedDiscussions', rest)).text, hidden)) differs(`MED shows ${name}`);
    const byTitle = await pointing('RdPlanPoints', "&$filter=substringof('kodeord',RdProposal/Title)");
    // The point's own title says which proposal it is for: a filter that finds it has told what its title holds.
    for (const stage of hidden)
      if (byTitle.text.includes(`"Punkt ${stage}"`)) differs(`a filter through a lookup finds ${stage}`);
    const query = { Add: true, Update: true, Item: true, RecursiveAll: true, FetchLimit: 2000 };
    const changes = await asking.ask(member, post(`${listAt(listPath)}/getchanges`, { query }));
    for (const stage of hidden)
      if (new RegExp(`"ItemId":${must(targets.get(stage)).id}\\b`).test(changes.text)) differs(`changes name ${stage}`);
    for (const stage of shownTo(member))
      if (!new RegExp(`"ItemId":${must(targets.get(stage)).id}\\b`).test(changes.text))
        differs(`changes lack ${stage}`);
    // SharePoint counts all items, seen or not (local README): that there are some is told, nothing else.
    const count = await asking.ask(member, get(`${listAt(listPath)}/ItemCount`));
    if (member !== 'nobody' && count.text !== (await asOwner(get(`${listAt(listPath)}/ItemCount`))).text)
      differs(`count: ${count.text}`);
    if (member === 'nobody' && !isRefused(count)) differs(`count: ${count.status}`);
    expect(differences).toEqual([]);
  });

  it('reads each proposal in every way, or in none', async () => {
    const asked = matrixStages.flatMap((stage) => itemWays(must(targets.get(stage))).map((way) => ({ stage, ...way })));
    const inBatch = asked.filter(({ call }) => call.path.startsWith('/_api/'));
    const batched = await asking.askBatch(
      member,
      inBatch.map(({ call }) => call),
    );
    const bySelf = asked.filter(({ stage, call }) => isFirst(stage) || !call.path.startsWith('/_api/'));
    const single = await Promise.all(bySelf.map(({ call }) => asking.ask(member, call)));
    const judged = [
      ...bySelf.map((way, at) => [way, single[at]] as const),
      ...inBatch.map((way, at) => [way, batched[at]] as const),
    ];
    for (const [{ stage, name, needs }, answer] of judged)
      judge(`${stage}, ${name}`, allows(rightOf(member, stage), needs), must(answer), hiddenFrom(member));
    expect(differences).toEqual([]);
  });

  it('writes each proposal in every way, or in none', async () => {
    for (const stage of matrixStages) {
      const target = must(targets.get(stage));
      const right = rightOf(member, stage);
      const ways = writeWays(target);
      const batched = await asking.askBatch(
        member,
        ways.map(({ call }) => call),
      );
      for (const [at, { name, needs, call }] of ways.entries()) {
        judge(`${stage}, ${name} in a batch`, allows(right, needs), must(batched[at]), hiddenFrom(member));
        if (!isFirst(stage)) continue;
        judge(`${stage}, ${name}`, allows(right, needs), await asking.ask(member, call), hiddenFrom(member));
      }
    }
    expect(differences).toEqual([]);
  });

  it('moves on, hands over, adds and deletes as the table says', async () => {
    for (const stage of matrixStages) {
      const target = must(targets.get(stage));
      const right = rightOf(member, stage);
      const after = rightOf(member, nextStage(stage));
      const takes = (of: Right): boolean => of === 'LA' || allows(of, 'S');
      const moved = await asking.ask(member, moveCall(target, target.folder, target.next));
      judge(`${stage}, move on`, allows(right, 'S') && takes(after), moved, []);
      if (isDone(moved)) await asOwner(moveCall(target, target.next, target.folder));
      const recycled = await asking.ask(member, post(`${listAt(listPath)}/items(${target.id})/recycle`));
      judge(`${stage}, recycle`, allows(right, 'S'), recycled, []);
      const { value }: { value?: unknown } = isDone(recycled) ? JSON.parse(recycled.text) : {};
      if (typeof value === 'string') await asOwner(post(`/_api/web/recyclebin('${value}')/restore()`));
      const added = await asking.ask(member, addCall(target, { Title: 'Ny' }));
      judge(`${stage}, add`, takes(right), added, []);
    }
    expect(differences).toEqual([]);
  });

  it('meets exactly the bilag of the proposals it meets', async () => {
    const ways = libraryWays(library);
    const answers = await asking.askBatch(
      member,
      ways.map(([, call]) => call),
    );
    for (const [at, [name]] of ways.entries()) {
      const { status, text } = must(answers[at]);
      const seen = seenIn(text, matrixStages);
      if (String(seen) !== String(shownTo(member))) differs(`${name}: shows ${String(seen)} (${status})`);
    }
    expect(differences).toEqual([]);
  });

  it('reads and writes the bilag of each proposal as the proposal, in every way or in none', async () => {
    const asked = matrixStages.flatMap((stage) => {
      const target = must(bilag.get(stage));
      const ways = [...bilagReadWays(target), ...bilagWriteWays(target)];
      // Bilag of one column lie in one place: all ways at its first stage, the first ones at the others.
      return (
        isFirst(stage) ? ways : ways.filter(({ name }) => /^(item|bytes by path|new version|rename)$/.test(name))
      ).map((way) => ({ stage, ...way }));
    });
    const answers = await asking.askBatch(
      member,
      asked.map(({ call }) => call),
    );
    for (const [at, { stage, name, needs }] of asked.entries())
      judge(
        `${stage}, ${name}`,
        allows(rightOf(member, stage), needs),
        must(answers[at]),
        toldTo(member, must(answers[at])),
      );
    for (const stage of matrixStages.filter(isFirst)) {
      const { folder, file } = must(bilag.get(stage));
      const answer = await asking.ask(member, get(`/RdBilag/${folder}/${file}`));
      judge(`${stage}, at its address`, rightOf(member, stage) !== '-', answer, toldTo(member, answer));
    }
    expect(differences).toEqual([]);
  });

  it('adds, moves and deletes bilag as the table says', async () => {
    for (const stage of matrixStages.filter(isFirst)) {
      const target = must(bilag.get(stage));
      const [right, after] = [rightOf(member, stage), rightOf(member, nextStage(stage))];
      const takes = (of: Right): boolean => of === 'LA' || allows(of, 'S');
      const added = await asking.ask(member, fileCall(library, target.folder, 'nyt.txt', 'nyt'));
      judge(`${stage}, add`, takes(right), added, []);
      if (isDone(added)) await asOwner(post(`${fileAt(library, target.folder, 'nyt.txt')}/recycle`));
      const moved = await asking.ask(member, moveFileCall(target, target.folder, target.next));
      judge(`${stage}, move`, allows(right, 'S') && takes(after), moved, []);
      if (isDone(moved)) await asOwner(moveFileCall(target, target.next, target.folder));
      const recycled = await asking.ask(member, post(`${listAt(library)}/items(${target.id})/recycle`));
      judge(`${stage}, recycle`, allows(right, 'S'), recycled, []);
      const { value }: { value?: unknown } = isDone(recycled) ? JSON.parse(recycled.text) : {};
      if (typeof value === 'string') await asOwner(post(`/_api/web/recyclebin('${value}')/restore()`));
    }
    expect(differences).toEqual([]);
  });

  it('meets the MED-drøftelser of its own committee, and no others', async () => {
    const medPath = listPath.replace(proposalsList.url, 'RdMedDiscussions');
    const shown = committees.filter((committee) => medRightOf(member, committee) !== '-');
    for (const [name, call] of listWays(medPath, 'RdStatement')) {
      const answer = await asking.ask(member, call);
      const seen = seenIn(answer.text, committees);
      if (String(seen) !== String(shown)) differs(`${name}: shows ${String(seen)} (${answer.status})`);
    }
    for (const committee of committees) {
      const id = must(site.discussions.get(committee));
      const folder = await folderOf(medPath, id);
      const target = { list: 'RdMedDiscussions', id, listPath: medPath, origin, folder, next: folder };
      const hidden = committees.filter((each) => !shown.includes(each));
      const right = medRightOf(member, committee);
      const ways = [...itemWays(target), ...writeWays(target)].filter(
        ({ name }) => !/bytes|attachment (as|at)/.test(name),
      );
      for (const { name, needs, call } of ways)
        judge(`${committee}, ${name}`, allows(right, needs), await asking.ask(member, call), hidden);
    }
    expect(differences).toEqual([]);
  });

  it('meets the remarks on what it reads, adds where it may comment, and changes none, not even its own', async () => {
    const shown = matrixStages.filter((stage) => remarkRightOf(member, stage) !== '-');
    const [first] = remarks.values();
    const ways = listWays(must(first).listPath, 'RdText');
    const listed = await asking.askBatch(
      member,
      ways.map(([, call]) => call),
    );
    for (const [at, [name]] of ways.entries()) {
      const { text, status } = must(listed[at]);
      const seen = seenIn(text, matrixStages);
      if (String(seen) !== String(shown)) differs(`${name}: shows ${String(seen)} (${status})`);
    }
    const hidden = matrixStages.filter((stage) => !shown.includes(stage));
    for (const stage of matrixStages) {
      const target = must(remarks.get(stage));
      const right = remarkRightOf(member, stage);
      const ofProposal = get(`${listAt(target.listPath)}/items?$filter=RdProposalId eq ${must(targets.get(stage)).id}`);
      const add = addCall(target, { Title: 'Ny', RdKey: `ny-${stage}-${member}`, RdText: 'Min' });
      // Stages of one column lie in one place: every way of one, the heads of the others.
      const every = [...itemWays(target), ...writeWays(target), ...(right === 'F' ? [] : removals(target))].filter(
        ({ name }) =>
          isFirst(stage) ? !/bytes|attachment (as|at)/.test(name) : /^(item|edit|delete|comment)$/.test(name),
      );
      const [found, added, ...answers] = await asking.askBatch(member, [
        ofProposal,
        add,
        ...every.map(({ call }) => call),
      ]);
      const seen = seenIn(must(found).text, matrixStages);
      if (String(seen) !== String(right === '-' ? [] : [stage]))
        differs(`${stage}, filtered by proposal: shows ${String(seen)}`);
      judge(`${stage}, remark in a batch`, right === 'K' || right === 'F', must(added), []);
      const allowed = (needs: Needs): boolean => (needs === 'L' ? right !== '-' : right === 'F');
      for (const [at, { name, needs, call }] of every.entries()) {
        judge(`${stage}, ${name} of a remark in a batch`, allowed(needs), must(answers[at]), hidden);
        if (stage === 'tilFagudvalg')
          judge(`${stage}, ${name} of a remark`, allowed(needs), await asking.ask(member, call), hidden);
      }
      if (!isFirst(stage)) continue;
      const alone = await asking.ask(member, add);
      judge(`${stage}, remark`, right === 'K' || right === 'F', alone, []);
      if (right !== 'K') continue;
      // Whoever has just written it has no more right to it than others.
      const id = must(/"FieldName":"Id","FieldValue":"(\d+)"/.exec(alone.text)?.[1]);
      const own = { ...target, id: Number(id) };
      for (const { name, call } of [...writeWays(own), ...removals(own)])
        judge(`${stage}, ${name} of their own`, false, await asking.ask(member, call), []);
    }
    expect(differences).toEqual([]);
  });
});

describe('a closed round', () => {
  beforeAll(async () => {
    const [open] = (await site.stores.rounds.list()).rows;
    const { version, entity } = await site.stores.rounds.get(must(open).id);
    await site.stores.rounds.update(entity.id, { status: 'closed' }, version);
    const left = await site.stores.rights.mend(() => undefined);
    if (left.length > 0) throw new Error(`not mended: ${JSON.stringify(left)}`);
  });

  it.each(cast)('is read by %s as before, and written by administrators alone', async (member) => {
    for (const stage of matrixStages) {
      const target = must(targets.get(stage));
      const right = rightOf(member, stage);
      const archived: Right = right === '-' || right === 'F' ? right : 'L';
      const [item] = itemWays(target);
      const file = must(bilag.get(stage));
      const ways = [must(item), ...writeWays(target), ...bilagReadWays(file).slice(0, 1), ...bilagWriteWays(file)];
      const answers = await asking.askBatch(
        member,
        ways.map(({ call }) => call),
      );
      for (const [at, { name, needs }] of ways.entries())
        judge(`${stage}, ${name}`, allows(archived, needs), must(answers[at]), toldTo(member, must(answers[at])));
      const add = addCall(must(remarks.get(stage)), { Title: 'Ny', RdKey: `lukket-${stage}-${member}`, RdText: 'Min' });
      judge(`${stage}, remark`, right === 'F', await asking.ask(member, add), []);
    }
    expect(differences).toEqual([]);
  });
});
