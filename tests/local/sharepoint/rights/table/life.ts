/** Comments, likes, and the recycle bin. */
import { get, merge, post, readsOn, remove, rowsOn, type Row } from '../row';
import type { Targets } from '../targets';

const onItem = rowsOn('item');
const item = (make: Targets): Promise<string> => make.anItem();
const own = async (make: Targets): Promise<string> => `${await make.anItem()}/comments(1)`;
const replied = async (make: Targets): Promise<string> => {
  const path = await own(make);
  await make.make(post(`${path}/replies`, { text: 'svar' }));
  return path;
};

const comments: readonly Row[] = [
  ...readsOn('item', 'viewListItems', item, [
    '/comments',
    '/getComments',
    '/commentsDisabled',
    '/commentsDisabledScope',
    '/likedBy',
    '/likedByInformation',
    '/comments(1)',
    '/comments/getById(1)',
    '/comments(1)/replies',
    '/comments(1)/likedBy',
  ]),
  ...readsOn('item', 'viewListItems', replied, ['/replies(2)', '/replies/getById(2)']),
  onItem('ask who likes it', 'viewListItems', async (make) => post(`${await make.anItem()}/likedBy`)),
  onItem('comment', 'editListItems', async (make) => post(`${await make.anItem()}/comments`, { text: 'hej' })),
  onItem('reply', 'editListItems', async (make) => post(`${await own(make)}/replies`, { text: 'hej' })),
  onItem('delete another’s comment', 'manageLists', async (make) => remove(await own(make))),
  onItem('delete another’s reply', 'manageLists', async (make) => remove(`${await replied(make)}/replies(2)`)),
  onItem('delete all comments', 'manageLists', async (make) => post(`${await make.anItem()}/comments/deleteAll`)),
  onItem('like', 'editListItems', async (make) => post(`${await make.anItem()}/like`)),
  onItem('like no longer', 'editListItems', async (make) => post(`${await make.anItem()}/unlike`)),
  onItem('like a comment', 'editListItems', async (make) => post(`${await own(make)}/like`)),
  onItem('like a comment no longer', 'editListItems', async (make) => post(`${await own(make)}/unlike`)),
  onItem('close comments', 'editListItems', async (make) => post(`${await make.anItem()}/setCommentsDisabled(true)`)),
  onItem('close comments as PnPjs does', 'editListItems', async (make) =>
    merge(`${await make.anItem()}/setCommentsDisabled(true)`, undefined),
  ),
  ...['SetLike', 'SetRating'].map((name) =>
    onItem(name, 'editListItems', async (make) => {
      const { Id } = await make.make(get(make.tasks));
      const last = name === 'SetLike' ? 'like=true' : 'rating=4';
      const args = `listID='${String(Id)}',itemID=${await make.item()},${last}`;
      const api = make.web.replace(/\/web$/, '');
      return post(`${api}/Microsoft.Office.Server.ReputationModel.Reputation.${name}(${args})`);
    }),
  ),
];

const bins = ['web', 'site'] as const;
const onWeb = rowsOn('web');
/** What one has deleted oneself. Having it back, and having it gone, take the right to delete items. */
const bin: readonly Row[] = [
  ...bins.flatMap((place) => {
    const at = async (make: Targets, person: string): Promise<string> =>
      `${make.web.replace(/web$/, place)}/recycleBin('${await make.deletedBy(person)}')`;
    return [
      onWeb(`read what lies in the bin of the ${place}`, 'open', async (make, who) => get(await at(make, who))),
      ...['author', 'deletedBy'].map((rest) =>
        onWeb(`read the ${rest} in the bin of the ${place}`, 'open', async (make, who) =>
          get(`${await at(make, who)}/${rest}`),
        ),
      ),
      onWeb(`read it by its number in the bin of the ${place}`, 'open', async (make, who) =>
        get((await at(make, who)).replace(/\('([^']*)'\)$/, "/getById('$1')")),
      ),
      ...['restore', 'deleteObject', 'moveToSecondStage'].map((verb) =>
        onWeb(`${verb} from the bin of the ${place}`, 'deleteListItems', async (make, who) =>
          post(`${await at(make, who)}/${verb}`),
        ),
      ),
      onWeb(`delete from the bin of the ${place}`, 'deleteListItems', async (make, who) => remove(await at(make, who))),
    ];
  }),
  ...['restoreAll', 'moveAllToSecondStage', 'deleteAll'].map((verb) =>
    onWeb(`${verb} of the bin`, 'deleteListItems', async (make, who) => {
      await make.deletedBy(who);
      return post(`${make.web}/recycleBin/${verb}`);
    }),
  ),
  // Empty for everybody but the administrators of the site, who alone see the second stage.
  onWeb('deleteAllSecondStageItems of the bin', 'open', (make) =>
    post(make.web.replace(/web$/, 'site/recycleBin/deleteAllSecondStageItems')),
  ),
];

export const commentRows = comments;
export const binRows = bin;
