/**
 * Permission levels. Three are SharePoint's own, three are ours, made of those by one right more: SharePoint lets no
 * administrator take them for something else, and they follow when Microsoft changes what Read and Contribute mean.
 */
import { SPCollection } from '@pnp/sp';
import '@pnp/sp/security/web';
import { AppError } from '../../domain/errors';
import type { Connection } from '../client';
import { asAnswer, asAnswers, numberIn, textIn, type Answer } from '../provisioning/answers';

export const ownLevels = ['add', 'steer', 'oversee'] as const;
export type OwnLevel = (typeof ownLevels)[number];
export const builtInLevels = ['read', 'contribute', 'full'] as const;
type BuiltInLevel = (typeof builtInLevels)[number];
export type LevelName = OwnLevel | BuiltInLevel;

/** SharePoint's numbers for its built-in levels; their names are in the site's language (SP.RoleType). */
const kinds: { readonly [L in BuiltInLevel]: number } = { read: 2, contribute: 3, full: 5 };

/** SP.PermissionKind as bits of the lower half, and (63) of the upper one. */
const addListItems = 0x2;
const cancelCheckout = 0x100;
const managePermissions = 0x2000000;
const enumeratePermissions = 0x40000000;

interface OwnLevelDefinition {
  readonly title: string;
  readonly says: string;
  readonly from: BuiltInLevel;
  readonly more: number;
  readonly moreHigh?: number;
}

const definitions: { readonly [L in OwnLevel]: OwnLevelDefinition } = {
  add: {
    title: 'Råderum – Læs og aflevér',
    says: 'Læse, og lægge noget over i et sted uden at kunne rette det, der ligger der.',
    from: 'read',
    more: addListItems,
  },
  steer: {
    title: 'Råderum – Styre steder',
    says: 'Bidrage, og give et nyt sted sine rettigheder, når forslag frigives.',
    from: 'contribute',
    more: managePermissions,
    moreHigh: enumeratePermissions,
  },
  oversee: {
    title: 'Råderum – Se alle idéer',
    says: 'Bidrage, og se også det, andre har sendt ind, hvor hver ellers kun ser sit eget.',
    from: 'contribute',
    more: cancelCheckout,
  },
};

const mark = (level: OwnLevel): string => `[raaderum:${level}]`;

export type Levels = ReadonlyMap<LevelName, number>;

const readDefinitions = async (connection: Connection): Promise<readonly Answer[]> =>
  asAnswers(await SPCollection(connection.sp.web, 'roledefinitions')<unknown>());

const find = (found: readonly Answer[], level: LevelName): Answer | undefined =>
  level === 'add' || level === 'steer' || level === 'oversee'
    ? found.find(({ Description }) => typeof Description === 'string' && Description.includes(mark(level)))
    : found.find(({ RoleTypeKind }) => RoleTypeKind === kinds[level]);

/** The ids of the levels there are. Rejects with `SiteNotReady` where one of SharePoint's own is gone. */
export const readLevels = async (connection: Connection): Promise<Levels> => {
  const found = await readDefinitions(connection);
  const levels = new Map<LevelName, number>();
  for (const level of [...builtInLevels, ...ownLevels]) {
    const definition = find(found, level);
    if (definition !== undefined) levels.set(level, numberIn(definition, 'Id'));
    else if (level in kinds) throw new AppError({ kind: 'SiteNotReady', missing: [level] });
  }
  return levels;
};

/** Whole numbers up to 2^32: JavaScript's own bit operators stop at 2^31. */
const union = (low: number, more: number): number => Number(BigInt(low) | BigInt(more));

export const createLevel = async (connection: Connection, level: OwnLevel): Promise<number> => {
  const { title, says, from, more, moreHigh = 0 } = definitions[level];
  const base = find(await readDefinitions(connection), from);
  const permissions = asAnswer(base?.['BasePermissions']);
  const made = await connection.sp.web.roleDefinitions.add(title, `${says} ${mark(level)}`, 200, {
    High: union(Number(textIn(permissions, 'High')), moreHigh),
    Low: union(Number(textIn(permissions, 'Low')), more),
  });
  return numberIn(asAnswer(made.data), 'Id');
};
