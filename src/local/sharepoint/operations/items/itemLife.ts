/** What happened to an item and what is said of it: the steps behind it that lead to versions, changes, comments, likes. */
import type { Segment } from '../../http/apiPath';
import { itemChanges } from '../changes/changes';
import { commentsDisabled, commentsDisabledScope, setCommentsDisabled } from '../comments/commenting';
import { commentsResource } from '../comments/comments';
import type { ItemAccess, ItemState } from './itemAccess';
import { likeAction, likedByInformationResource, likedByResource } from '../comments/likes';
import { steps, type Resource } from '../resource';
import { versionsResource } from './versions';
import { wopiFrameUrl } from '../wopiFrame';

export const lifeSteps = (access: ItemAccess, item: ItemState): ((segment: Segment) => Resource | undefined) =>
  steps({
    comments: (step) => commentsResource(access, item, step),
    getcomments: (step) => commentsResource(access, item, step),
    commentsdisabled: () => ({
      read: () => ({
        is: 'value',
        name: 'CommentsDisabled',
        type: 'Edm.Boolean',
        value: commentsDisabled(access, item),
      }),
    }),
    commentsdisabledscope: () => ({
      read: () => ({
        is: 'value',
        name: 'CommentsDisabledScope',
        type: 'Edm.Int32',
        value: commentsDisabledScope(access, item),
      }),
    }),
    setcommentsdisabled: (step) => setCommentsDisabled(access, item, step),
    like: () => likeAction(access, item, 0, true),
    unlike: () => likeAction(access, item, 0, false),
    likedby: () => likedByResource(access, item),
    likedbyinformation: () => likedByInformationResource(access, item),
    getchanges: (step) => itemChanges(access.call, access.list, item.id, step),
    getwopiframeurl: (step) => wopiFrameUrl(step),
    versions: (step) => versionsResource(access, item, step),
  });
