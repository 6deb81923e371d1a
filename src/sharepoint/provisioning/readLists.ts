/** Which of our lists there are, and their columns. Needs no more than the right to read them. */
import { SPCollection } from '@pnp/sp';
import type { Connection } from '../client';
import { createLimit } from '../limit';
import { asAnswer, asAnswers, isYes, numberIn, textIn, textsIn, type Answer } from './answers';
import { desiredLists, pathOf } from './desiredLists';
import { showsOwnItemsOnly } from './ownItems';
import type { ColumnState, ListState } from './siteState';

export type ListOutline = Omit<ListState, 'viewColumns' | 'assignments'> & { readonly hasOwnRights: boolean };

export interface ListsState {
  readonly lists: ReadonlyMap<string, ListOutline>;
  readonly takenTitles: ReadonlySet<string>;
}

const inFlight = 4;

const hasRule = ({ ValidationFormula: rule }: Answer): boolean => typeof rule === 'string' && rule !== '';

const toColumn = (answer: Answer): ColumnState => ({
  name: textIn(answer, 'InternalName'),
  title: textIn(answer, 'Title'),
  type: textIn(answer, 'TypeAsString'),
  id: textIn(answer, 'Id').toLowerCase(),
  indexed: isYes(answer, 'Indexed'),
  unique: isYes(answer, 'EnforceUniqueValues'),
  choices: textsIn(answer, 'Choices'),
  readOnly: isYes(answer, 'ReadOnlyField'),
  hasRule: hasRule(answer),
  lookupList: typeof answer['LookupList'] === 'string' ? bareGuid(answer['LookupList']) : undefined,
});

/** Field schemas write guids in braces, everything else without. */
const bareGuid = (text: string): string => text.replace(/[{}]/g, '').toLowerCase();

export const readLists = async (connection: Connection): Promise<ListsState> => {
  const { web } = connection.sp;
  const answers = asAnswers(
    await web.lists
      .select(
        'Id',
        'Title',
        'Description',
        'BaseTemplate',
        'EnableVersioning',
        'ReadSecurity',
        'WriteSecurity',
        'EnableFolderCreation',
        'EnableModeration',
        'ForceCheckout',
        'ItemCount',
        'ValidationFormula',
        'HasUniqueRoleAssignments',
        'RootFolder/ServerRelativeUrl',
      )
      .expand('RootFolder')<unknown>(),
  );
  const byAddress = new Map(
    answers.map((answer) => [textIn(asAnswer(answer['RootFolder']), 'ServerRelativeUrl').toLowerCase(), answer]),
  );
  const limited = createLimit(inFlight);
  const found = await Promise.all(
    desiredLists.map((desired) =>
      limited(async (): Promise<readonly [string, ListOutline] | undefined> => {
        const address = pathOf(connection, desired);
        const answer = byAddress.get(address.toLowerCase());
        if (answer === undefined) return undefined;
        const columns = await SPCollection(web.getList(address), 'fields')<unknown>();
        return [
          desired.url,
          {
            id: bareGuid(textIn(answer, 'Id')),
            title: textIn(answer, 'Title'),
            description: textIn(answer, 'Description'),
            template: numberIn(answer, 'BaseTemplate'),
            versioning: isYes(answer, 'EnableVersioning'),
            ownItemsOnly: showsOwnItemsOnly(answer),
            needsApproval: isYes(answer, 'EnableModeration'),
            needsCheckOut: isYes(answer, 'ForceCheckout'),
            items: numberIn(answer, 'ItemCount'),
            hasRule: hasRule(answer),
            folders: isYes(answer, 'EnableFolderCreation'),
            hasOwnRights: isYes(answer, 'HasUniqueRoleAssignments'),
            columns: asAnswers(columns).map(toColumn),
          },
        ];
      }),
    ),
  );
  return {
    lists: new Map(found.filter((entry) => entry !== undefined)),
    takenTitles: new Set(answers.map((answer) => textIn(answer, 'Title').toLowerCase())),
  };
};
