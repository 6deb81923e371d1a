/** Earlier versions of a row: who wrote them, who stood in them, and texts that may name the person and do so no longer. */
import { isFailure } from '../../domain/errors';
import type { Connection } from '../client';
import { asAnswer, asAnswers, textIn, type Answer } from '../provisioning/answers';
import type { ReadableList } from './listReading';
import type { NamedText, OldVersion } from './personTrace';
import { columnsWith, isSought, mentionsIn, textsOf, type Sought, type Who } from './traceRow';

interface VersionTies {
  readonly versions: readonly OldVersion[];
  /** Each paragraph once, however many versions hold it. */
  readonly mentions: readonly NamedText[];
}

/** A version's persons are `{LookupId, LookupValue, Email}`, its times lack the Z (recorded: `codec/versionCodec`). */
const personIn = (version: Answer, name: string): Who => {
  const { LookupId: id, Email: email } = asAnswer(version[name]);
  return { id, email };
};

const instant = (text: string): string => (text.endsWith('Z') ? text : `${text}Z`);

/** Whether a row has been more than what it is now: its first version is 1.0. */
export const hasHistory = (row: Answer): boolean => row['OData__UIVersionString'] !== '1.0';

/** undefined: SharePoint does not show them. */
export const readVersionTies = async (
  connection: Connection,
  list: ReadableList,
  id: number,
  sought: Sought,
): Promise<VersionTies | undefined> => {
  const select = ['VersionLabel', 'IsCurrentVersion', 'Editor', 'Modified'];
  const columns = [...list.texts, ...list.persons].map(({ name }) => name);
  let answers: readonly Answer[];
  try {
    const { versions } = connection.sp.web.getList(list.path).items.getById(id);
    answers = asAnswers(await versions.select(...select, ...columns).top(5_000)<unknown>());
  } catch (error) {
    // Deleted meanwhile, or not for whoever asks.
    if (isFailure(error, 'NotFound') || isFailure(error, 'Forbidden') || isFailure(error, 'Invalid')) return undefined;
    throw error;
  }
  const old = answers.filter(({ IsCurrentVersion: isCurrent }) => isCurrent !== true);
  const versions = old
    .map((version) => ({
      label: textIn(version, 'VersionLabel'),
      at: instant(textIn(version, 'Modified')),
      isEditor: isSought(sought, personIn(version, 'Editor')),
      columns: columnsWith(list, sought, ({ name }) => personIn(version, name)),
    }))
    .filter(({ isEditor, columns: holding }) => isEditor || holding.length > 0);
  const found = old.flatMap((version) => mentionsIn(textsOf(list, version), sought));
  return { versions, mentions: [...new Map(found.map((one) => [`${one.name}\n${one.text}`, one])).values()] };
};
