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

/** SP.PermissionKind: permission number n is bit n - 1 of 64. */
const bit = (kind: number): bigint => 1n << BigInt(kind - 1);
const [addListItems, cancelCheckout, managePermissions, enumeratePermissions] = [bit(2), bit(9), bit(26), bit(63)];
const ownMistakes = { manageWeb: bit(31) } as const;

interface OwnLevelDefinition {
  readonly title: string;
  readonly says: string;
  readonly from: BuiltInLevel;
  readonly more: bigint;
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
    more: managePermissions | enumeratePermissions,
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

const maskOf = (definition: Answer | undefined): bigint => {
  const permissions = asAnswer(definition?.['BasePermissions']);
  return (BigInt(textIn(permissions, 'High')) << 32n) | BigInt(textIn(permissions, 'Low'));
};
const wanted = (found: readonly Answer[], level: OwnLevel): bigint =>
  maskOf(find(found, definitions[level].from)) | definitions[level].more;
/** Sent as numbers: either half is below 2^32. */
const halves = (mask: bigint) => ({ High: Number(mask >> 32n), Low: Number(mask & 0xffffffffn) });

export const createLevel = async (connection: Connection, level: OwnLevel): Promise<number> => {
  const { title, says } = definitions[level];
  const mask = wanted(await readDefinitions(connection), level);
  const made = await connection.sp.web.roleDefinitions.add(title, `${says} ${mark(level)}`, 200, halves(mask));
  return numberIn(asAnswer(made.data), 'Id');
};

/** A level of ours, known by its mark, that holds other rights than it is made for: an older version's, or somebody's change. */
export interface LevelGap {
  readonly level: OwnLevel;
  readonly id: number;
  readonly name: string;
  /** By SharePoint's numbers (SP.PermissionKind). */
  readonly lacking: readonly number[];
  readonly tooMuch: readonly number[];
}

const kindsIn = (mask: bigint): readonly number[] =>
  Array.from({ length: 64 }, (_, index) => index + 1).filter((kind) => (mask & bit(kind)) !== 0n);

export const readLevelGaps = async (connection: Connection): Promise<readonly LevelGap[]> => {
  const found = await readDefinitions(connection);
  return ownLevels.flatMap((level): readonly LevelGap[] => {
    const definition = find(found, level);
    if (definition === undefined) return [];
    const [should, has] = [wanted(found, level), maskOf(definition)];
    const gap = { lacking: kindsIn(should & ~has), tooMuch: kindsIn(has & ~should) };
    if (gap.lacking.length + gap.tooMuch.length === 0) return [];
    return [{ level, id: numberIn(definition, 'Id'), name: textIn(definition, 'Name'), ...gap }];
  });
};

/** Looks at the level anew: what it lacks is given, and what it has too much is taken where the caller has said so. */
export const mendLevel = async (connection: Connection, level: OwnLevel, takes: boolean): Promise<void> => {
  const found = await readDefinitions(connection);
  const definition = find(found, level);
  if (definition === undefined) return;
  const should = wanted(found, level);
  const mask = takes ? should : maskOf(definition) | should;
  await connection.sp.web.roleDefinitions.getById(numberIn(definition, 'Id')).update({ BasePermissions: halves(mask) });
};

/** A right that an older edition gave by mistake; what people have given the level is left. */
export const takeFromLevel = async (
  connection: Connection,
  level: OwnLevel,
  right: keyof typeof ownMistakes,
): Promise<void> => {
  const definition = find(await readDefinitions(connection), level);
  const mask = maskOf(definition);
  if (definition === undefined || (mask & ownMistakes[right]) === 0n) return;
  const BasePermissions = halves(mask & ~ownMistakes[right]);
  await connection.sp.web.roleDefinitions.getById(numberIn(definition, 'Id')).update({ BasePermissions });
};
