/** SharePoint's own comments on an item, answers to them among it: those of the person, and those that may name them. */
import { SPCollection, type ISPCollection, type ISPQueryable } from '@pnp/sp';
import { isFailure } from '../../domain/errors';
import type { Connection } from '../client';
import { decodeEntities } from '../codec/commentCodec';
import { asAnswer, asAnswers, textIn, type Answer } from '../provisioning/answers';
import { textOf } from './listReading';
import type { TracedComment } from './personTrace';
import type { Sought } from './traceRow';

/** SharePoint gives 30 at a time unless asked for more (facts/sharepoint.md, section 2). */
const pageSize = 30;

const readAll = async (ask: () => ISPCollection): Promise<readonly Answer[]> => {
  const found = new Map<string, Answer>();
  for (;;) {
    const page = asAnswers(await ask().top(pageSize).skip(found.size)<unknown>());
    const before = found.size;
    for (const comment of page) found.set(textIn(comment, 'id'), comment);
    if (page.length < pageSize || found.size === before) return [...found.values()];
  }
};

/** All comments of an item, and answers to them. `item`: made anew for each request. */
export const readThreads = async (item: () => ISPQueryable): Promise<readonly Answer[]> => {
  const comments = await readAll(() => SPCollection(item(), 'comments'));
  const threads: (readonly Answer[])[] = [];
  for (const comment of comments) {
    const path = `comments(${textIn(comment, 'id')})/replies`;
    const replies = Number(comment['replyCount']) > 0 ? await readAll(() => SPCollection(item(), path)) : [];
    threads.push([comment, ...replies]);
  }
  return threads.flat();
};

/** By sign-in name and mail address: numbers are not promised there. */
const isAmong = ({ signatures }: Sought, who: Answer): boolean =>
  [textOf(who, 'loginName'), textOf(who, 'email')].some((name) => signatures.has(name.toLowerCase()));

/** undefined: SharePoint does not show them. */
export const readCommentTies = async (
  connection: Connection,
  listPath: string,
  item: TracedComment['item'],
  sought: Sought,
): Promise<readonly TracedComment[] | undefined> => {
  const ask = () => connection.sp.web.getList(listPath).items.getById(item.id);
  try {
    return (await readThreads(ask)).flatMap((comment): readonly TracedComment[] => {
      const text = decodeEntities(textOf(comment, 'text'));
      const isAuthor = isAmong(sought, asAnswer(comment['author']));
      const isMentioned = asAnswers(comment['mentions']).some((who) => isAmong(sought, who));
      if (!isAuthor && !isMentioned && sought.search.find(text).length === 0) return [];
      return [{ item, at: textIn(comment, 'createdDate'), text, isAuthor }];
    });
  } catch (error) {
    // Comments are switched off, or the item was deleted meanwhile.
    if (isFailure(error, 'NotFound') || isFailure(error, 'Forbidden') || isFailure(error, 'Invalid')) return undefined;
    throw error;
  }
};
