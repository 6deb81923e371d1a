/** The comments of one item: SharePoint's own, read and written through the port. Used by proposals and MED-drøftelser. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Comment, CommentTarget } from '../../domain/comment';
import { useServices } from './services';

const commentsKey = (target: CommentTarget) => ['comments', target.on, target.id] as const;

export const useComments = (target: CommentTarget) => {
  const { stores } = useServices();
  return useQuery({ queryKey: commentsKey(target), queryFn: () => stores.comments.list(target), staleTime: 0 });
};

/** Whether the viewer may write one, asked of SharePoint. */
export const useMayComment = (target: CommentTarget) => {
  const { stores } = useServices();
  return useQuery({
    queryKey: ['mayComment', target.on, target.id],
    queryFn: () => stores.comments.mayComment(target),
  });
};

export const useAddComment = (target: CommentTarget) => {
  const { stores } = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (text: string) => stores.comments.add(target, text),
    onSuccess: (added) =>
      client.setQueryData<readonly Comment[]>(commentsKey(target), (before) => [...(before ?? []), added]),
    // Also after a failure: it may have been written although the answer got lost.
    onSettled: () => client.invalidateQueries({ queryKey: commentsKey(target) }),
  });
};

export const useRemoveComment = (target: CommentTarget) => {
  const { stores } = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => stores.comments.remove(target, id),
    onSuccess: (_nothing, id) =>
      client.setQueryData<readonly Comment[]>(commentsKey(target), (before) =>
        before?.filter((comment) => comment.id !== id),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: commentsKey(target) }),
  });
};
