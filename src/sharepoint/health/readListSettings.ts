/** Settings of our lists beyond those that setting up compares. */
import { SPCollection } from '@pnp/sp';
import type { Asked } from '../../domain/health';
import type { ListReading } from '../../domain/healthReadings';
import { listNames } from '../../domain/viewer';
import type { Connection } from '../client';
import { asAnswer, asAnswers, isYes, numberIn, textIn, type Answer } from '../provisioning/answers';
import { pathOf, type DesiredList } from '../provisioning/desiredLists';
import { showsOwnItemsOnly } from '../provisioning/ownItems';
import type { ListOutline } from '../provisioning/readLists';
import { allLists } from '../schema/allLists';
import { medDiscussionsList } from '../schema/lists/medDiscussions';
import { proposalsList } from '../schema/lists/proposals';
import { asked } from './asked';

/** By address, lower case. */
export type ListSettings = ReadonlyMap<string, Answer>;

export const readListSettings = async ({ sp }: Connection): Promise<ListSettings> => {
  const answers = asAnswers(
    await SPCollection(sp.web, 'lists')
      .select(
        'ItemCount',
        'EnableVersioning',
        'MajorVersionLimit',
        'DisableCommenting',
        'EnableModeration',
        'ForceCheckout',
        'NoCrawl',
        'ReadSecurity',
        'WriteSecurity',
        'EnableFolderCreation',
        'ValidationFormula',
        'RootFolder/ServerRelativeUrl',
      )
      .expand('RootFolder')<unknown>(),
  );
  return new Map(
    answers.map((answer) => [textIn(asAnswer(answer['RootFolder']), 'ServerRelativeUrl').toLowerCase(), answer]),
  );
};

/** Every list has them; of ours none else may be required that is not in the schema. */
const everywhere = new Set(['Title', 'FileLeafRef', 'ContentType', 'ContentTypeId', 'ID']);

/** Titles of columns that somebody else has made, and that must be filled in. */
export const readRequired = async (connection: Connection, desired: DesiredList): Promise<Asked<readonly string[]>> => {
  const fields = SPCollection(connection.sp.web.getList(pathOf(connection, desired)), 'fields')
    .select('InternalName', 'Title', 'Hidden', 'ReadOnlyField', 'Required')
    .filter('Required eq true');
  const ours = new Set(desired.columns.map(({ name }) => name));
  return asked(
    fields<unknown>().then((answers) =>
      asAnswers(answers)
        .filter((field) => {
          const name = textIn(field, 'InternalName');
          return !ours.has(name) && !everywhere.has(name) && !isYes(field, 'Hidden') && !isYes(field, 'ReadOnlyField');
        })
        .map((field) => textIn(field, 'Title')),
    ),
  );
};

/** Lists whose items are commented with SharePoint's own comments (`domain/comment.ts`). */
const commented: ReadonlySet<string> = new Set([proposalsList.url, medDiscussionsList.url]);

const filled = (answer: Answer, name: string): boolean => typeof answer[name] === 'string' && answer[name] !== '';

export const toListReading = (
  connection: Connection,
  desired: DesiredList,
  outline: ListOutline,
  settings: ListSettings,
  requiredForeign: Asked<readonly string[]>,
): ListReading | undefined => {
  const answer = settings.get(pathOf(connection, desired).toLowerCase());
  if (answer === undefined) return undefined;
  return {
    id: outline.id,
    name: listNames.find((name) => allLists[name].url === desired.url),
    title: desired.title,
    items: numberIn(answer, 'ItemCount'),
    versions:
      desired.keepsNoVersions === true
        ? undefined
        : { kept: isYes(answer, 'EnableVersioning'), limit: numberIn(answer, 'MajorVersionLimit') },
    ownRights: outline.hasOwnRights,
    needsComments: commented.has(desired.url),
    commentsDisabled: isYes(answer, 'DisableCommenting'),
    approval: isYes(answer, 'EnableModeration'),
    checkOut: isYes(answer, 'ForceCheckout'),
    validation: filled(answer, 'ValidationFormula'),
    ownItems:
      desired.ownItemsOnly === true
        ? { only: showsOwnItemsOnly(answer), searchable: !isYes(answer, 'NoCrawl') }
        : undefined,
    places: desired.hasPlaces ? { folders: isYes(answer, 'EnableFolderCreation') } : undefined,
    requiredForeign,
  };
};
