/** After one idea is sorted: the next that nobody has sorted yet. It takes the focus, so that forty are gone through by keyboard. */
import { Link } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { IdeaId } from '../../../domain/ids';
import { useAddress } from '../../data/address';
import { ideasText } from '../../text/parts/ideas';
import { useTextOf } from '../../text/partText';
import { useIdeas } from './ideaQueries';

export function NextIdea({ after }: { after: IdeaId }) {
  const words = useTextOf(ideasText);
  const { href } = useAddress();
  const ideas = useIdeas();
  const link = useRef<HTMLAnchorElement>(null);
  const left = (ideas.data?.rows ?? []).filter(({ id, status }) => status === 'new' && id !== after);
  const next = left.find(({ id }) => id > after) ?? left[0];
  const isThere = next !== undefined;
  useEffect(() => {
    if (isThere) link.current?.focus();
  }, [isThere]);
  if (next === undefined) return ideas.data === undefined ? undefined : <p>{words.noneLeft}</p>;
  return (
    <Link ref={link} href={href(`/ideer/${next.id}`)}>
      {words.next(next.title, left.length)}
    </Link>
  );
}
