/** `#/opsaetning/personer`: who is in the groups behind roles, areas and committees, and putting persons in and out. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { isFailure } from '../../../domain/errors';
import type { MemberGroup } from '../../../domain/members';
import { EmptyState } from '../../components/PageState';
import { PageHeader } from '../../components/PageHeader';
import { ProblemBar } from '../../components/ProblemBar';
import { useAddress } from '../../data/address';
import { memberGroupsKey } from '../../data/members';
import { useMayMendRights } from '../../data/rights';
import { useServices } from '../../data/services';
import { FailureState } from '../../shell/FailureState';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { membersText } from '../../text/parts/members';
import { useTextOf } from '../../text/partText';
import { GroupMembers } from './GroupMembers';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '56rem' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '70ch' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

function Groups({ groups }: { readonly groups: readonly MemberGroup[] }) {
  const styles = useStyles();
  const words = useTextOf(membersText);
  const { href } = useAddress();
  const inUnits = groups.filter(({ of }) => of !== undefined);
  const missing = groups.filter(({ isThere }) => !isThere).length;
  return (
    <>
      {missing > 0 && (
        <ProblemBar
          intent="warning"
          title={words.someMissing(missing)}
          actions={
            <Link inline href={href('/opsaetning/rettigheder')}>
              {words.toRights}
            </Link>
          }
        >
          {words.someMissingBody}
        </ProblemBar>
      )}
      <h2 className={styles.heading}>{words.rolesHeading}</h2>
      <ul className={styles.list}>
        {groups
          .filter(({ of }) => of === undefined)
          .map((group) => (
            <GroupMembers key={group.key} group={group} />
          ))}
      </ul>
      <h2 className={styles.heading}>{words.ofUnits}</h2>
      {inUnits.length === 0 ? (
        <p className={styles.text}>
          {words.noUnits}{' '}
          <Link inline href={href('/opsaetning/organisation')}>
            {words.toOrganisation}
          </Link>
        </p>
      ) : (
        <ul className={styles.list}>
          {inUnits.map((group) => (
            <GroupMembers key={group.key} group={group} />
          ))}
        </ul>
      )}
    </>
  );
}

/** For those who can change them alone: of a chef's groups SharePoint shows some, and takes nobody in or out. */
function Members() {
  const styles = useStyles();
  const words = useTextOf(membersText);
  const { manage } = useServices();
  const groups = useQuery({
    queryKey: memberGroupsKey,
    queryFn: async () => (await manage.members()).groups(),
    staleTime: 0,
  });
  const { error } = groups;
  if (isFailure(error, 'Forbidden')) return <EmptyState title={words.noAccess} body={words.noAccessBody} />;
  if (isFailure(error, 'SignInNeeded') && groups.data === undefined) {
    return <FailureState error={error} askForConsent={manage.askForConsent} onRetry={() => void groups.refetch()} />;
  }
  return (
    <>
      <p className={styles.text}>{words.explanation}</p>
      <WhenLoaded queries={{ groups }} label={words.loading} lines={10} shape="rows">
        {(data) => <Groups groups={data.groups} />}
      </WhenLoaded>
    </>
  );
}

export function MembersPage() {
  const styles = useStyles();
  const words = useTextOf(membersText);
  const { href } = useAddress();
  const mayMend = useMayMendRights();
  return (
    <div className={styles.page}>
      <PageHeader
        title={words.title}
        description={words.description}
        back={{ href: href('/opsaetning'), label: words.back }}
      />
      <WhenLoaded queries={{ mayMend }} label={words.loading} lines={10} shape="rows">
        {(data) => (data.mayMend ? <Members /> : <EmptyState title={words.noAccess} body={words.noAccessBody} />)}
      </WhenLoaded>
    </div>
  );
}
