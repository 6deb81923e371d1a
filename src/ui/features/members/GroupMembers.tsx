import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { saysItself, type Member, type MemberGroup } from '../../../domain/members';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { memberGroupsKey } from '../../data/members';
import { useServices } from '../../data/services';
import { FailureState } from '../../shell/FailureState';
import { membersText } from '../../text/parts/members';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import { AddMembers } from './AddMembers';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  one: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  person: { minWidth: 0, overflowWrap: 'anywhere' },
  address: { color: tokens.colorNeutralForeground2 },
});

export function GroupMembers({ group }: { readonly group: MemberGroup }) {
  const styles = useStyles();
  const words = useTextOf(membersText);
  const { common } = useText();
  const { manage } = useServices();
  const cache = useQueryClient();
  const [isAdding, setAdding] = useState(false);
  const [asks, setAsks] = useState<Member>();
  const isMany = group.of === undefined && (group.holder === 'chef' || group.holder === 'arbejdsgruppe');
  const holder = words.holders[group.holder];
  const name = isMany
    ? words.roles[group.holder]
    : group.of === undefined
      ? holder
      : saysItself(holder, group.of)
        ? group.of
        : words.group(holder, group.of);
  const note = group.of === undefined ? words.roleNotes[group.role] : undefined;
  const removal = useMutation({
    mutationFn: async (member: Member) => (await manage.members()).remove(group.key, member),
    onSettled: () => cache.invalidateQueries({ queryKey: memberGroupsKey }),
  });
  const { members } = group;
  return (
    <li>
      {/* Whoever was taken out takes their button along: the focus goes to the group, not to the top of the page. */}
      <section className={styles.group}>
        <div className={styles.head}>
          <h3 className={styles.name}>{name}</h3>
          {group.isThere && !isAdding && (
            <Button aria-label={words.addTo(name)} onClick={() => setAdding(true)}>
              {words.add}
            </Button>
          )}
        </div>
        {note === undefined ? undefined : <p className={styles.text}>{note}</p>}
        {!group.isThere ? (
          <p className={styles.text}>{words.notThere}</p>
        ) : members === undefined ? (
          <p className={styles.text}>{words.hidden}</p>
        ) : members.length === 0 ? (
          <p className={styles.text}>{words.nobody}</p>
        ) : (
          <ul className={styles.list}>
            {members.map((member) => (
              <li key={member.id} className={styles.one}>
                <span className={styles.person}>
                  {member.name}{' '}
                  <span className={styles.address}>
                    {member.isDirectoryGroup ? `(${words.directoryGroup})` : member.email}
                  </span>
                </span>
                <Button
                  appearance="subtle"
                  size="small"
                  disabledFocusable={removal.isPending}
                  aria-label={words.removeOne(member.name, name)}
                  onClick={() => setAsks(member)}
                >
                  {words.remove}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {removal.isError && <FailureState error={removal.error} askForConsent={manage.askForConsent} />}
        <output>{removal.isSuccess ? words.removed(removal.variables.name, name) : ''}</output>
        {isAdding && <AddMembers group={group} name={name} onClose={() => setAdding(false)} />}
        <ConfirmDialog
          open={asks !== undefined}
          title={words.removeTitle(asks?.name ?? '')}
          confirm={words.remove}
          cancel={common.cancel}
          onCancel={() => setAsks(undefined)}
          onConfirm={() => {
            if (asks !== undefined) removal.mutate(asks);
            setAsks(undefined);
          }}
        >
          {words.removeBody(asks?.name ?? '', name)}
        </ConfirmDialog>
      </section>
    </li>
  );
}
