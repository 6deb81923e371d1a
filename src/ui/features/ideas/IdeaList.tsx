/** Ideas under their status: each with where it went and the answer to whoever sent it in. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ideaStatuses, type Idea } from '../../../domain/idea';
import { danishDayOf } from '../../../domain/localDate';
import type { OrgUnit } from '../../../domain/organisation';
import type { WorkPackage } from '../../../domain/workPackage';
import { Unbroken } from '../../components/Unbroken';
import { useAddress } from '../../data/address';
import { useFormat } from '../../format/useFormat';
import { ideasText } from '../../text/parts/ideas';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '56rem' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  reason: { whiteSpace: 'pre-wrap' },
});

interface IdeaListProps {
  readonly ideas: readonly Idea[];
  readonly units: readonly OrgUnit[];
  readonly workPackages: readonly WorkPackage[];
  /** To those who meet only their own it says nothing who sent it. */
  readonly namesAuthors: boolean;
}

export function IdeaList({ ideas, units, workPackages, namesAuthors }: IdeaListProps) {
  const styles = useStyles();
  const words = useTextOf(ideasText);
  const { common } = useText();
  const { href } = useAddress();
  const format = useFormat();
  const whereOf = ({ chefomraadeId, workPackageId }: Idea): string => {
    const area = units.find(({ id }) => id === chefomraadeId)?.name;
    const pack = workPackages.find(({ id }) => id === workPackageId)?.title;
    return [area, pack].filter((name) => name !== undefined).join(' · ');
  };
  const groups = ideaStatuses
    .map((status) => ({ status, rows: ideas.filter((idea) => idea.status === status) }))
    .filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return <p>{words.noneOfThese}</p>;
  return (
    <div className={styles.groups}>
      {groups.map(({ status, rows }) => (
        <section key={status} aria-labelledby={`ideas-${status}`}>
          <h2 id={`ideas-${status}`} className={styles.heading}>
            {words.group(common.ideaStatuses[status], rows.length)}
          </h2>
          <ul className={styles.list}>
            {rows.map((idea) => (
              <li key={idea.id} className={styles.item}>
                <Link href={href(`/ideer/${idea.id}`)}>{idea.title}</Link>
                <span className={styles.quiet}>
                  <Unbroken
                    text={words.sent(
                      namesAuthors ? (idea.createdBy?.name ?? words.somebody) : undefined,
                      format.date(danishDayOf(new Date(idea.createdAt))),
                    )}
                  />
                </span>
                {whereOf(idea) !== '' && <span className={styles.quiet}>{whereOf(idea)}</span>}
                {idea.reason !== '' && <span className={styles.reason}>{idea.reason}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
