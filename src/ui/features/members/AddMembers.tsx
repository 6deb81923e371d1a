/** Puts one or many into a group by their mail addresses. Whoever could not be put in stays in the field. */
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { isFailure } from '../../../domain/errors';
import { addressesIn, type Member, type MemberGroup } from '../../../domain/members';
import { ProblemBar } from '../../components/ProblemBar';
import { memberGroupsKey } from '../../data/members';
import { useServices } from '../../data/services';
import { useUnsavedChanges } from '../../data/unsavedChanges';
import { FailureState } from '../../shell/FailureState';
import { membersText } from '../../text/parts/members';
import { useTextOf } from '../../text/partText';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, maxWidth: '32rem' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

interface AddMembersProps {
  readonly group: MemberGroup;
  /** "Chef: Økonomi". */
  readonly name: string;
  readonly onClose: () => void;
}

interface Outcome {
  readonly added: readonly string[];
  readonly unknown: readonly string[];
  readonly rest: readonly string[];
  readonly error: unknown;
}

export function AddMembers({ group, name, onClose }: AddMembersProps) {
  const styles = useStyles();
  const words = useTextOf(membersText);
  const { manage } = useServices();
  const cache = useQueryClient();
  const [text, setText] = useState('');
  const [now, setNow] = useState<string>();
  const [outcome, setOutcome] = useState<Outcome>();
  const field = useRef<HTMLTextAreaElement>(null);
  // It takes the place of the button that was pressed.
  useEffect(() => field.current?.focus(), []);
  useUnsavedChanges(now !== undefined || text.trim() !== '');

  /** At once: asking for all the groups anew takes a while. */
  const show = (member: Member): void =>
    void cache.setQueryData<readonly MemberGroup[]>(memberGroupsKey, (groups) =>
      groups?.map((each) =>
        (each.key === group.key || each.key === group.role) &&
        each.members?.some(({ id }) => id === member.id) === false
          ? { ...each, members: [...each.members, member] }
          : each,
      ),
    );
  const putIn = async (): Promise<void> => {
    const { addresses, rest } = addressesIn(text);
    const [added, unknown, left]: [string[], string[], string[]] = [[], [], [...addresses]];
    let error: unknown;
    for (const address of addresses) {
      setNow(address);
      try {
        const member = await (await manage.members()).add(group.key, address);
        added.push(member.name);
        show(member);
      } catch (failure) {
        if (!isFailure(failure, 'NotFound')) {
          error = failure;
          break;
        }
        unknown.push(address);
      }
      left.shift();
    }
    setNow(undefined);
    setText([...rest, ...unknown, ...left].join('\n'));
    setOutcome({ added, unknown, rest, error });
    await cache.invalidateQueries({ queryKey: memberGroupsKey });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== '' && now === undefined) void putIn();
  };

  return (
    <form aria-label={words.addTo(name)} className={styles.form} onSubmit={submit}>
      <Field label={words.addLabel} hint={words.addHint}>
        <Textarea
          ref={field}
          rows={3}
          resize="vertical"
          value={text}
          readOnly={now !== undefined}
          onChange={(_event, { value }) => setText(value)}
        />
      </Field>
      <output>
        {now !== undefined
          ? words.adding(now)
          : outcome !== undefined && outcome.added.length > 0
            ? words.added(outcome.added.join(', '))
            : ''}
      </output>
      {outcome !== undefined && outcome.unknown.length + outcome.rest.length > 0 && (
        <ProblemBar isOutcome intent="warning">
          <ul className={styles.list}>
            {outcome.unknown.map((address) => (
              <li key={address}>{words.notKnown(address)}</li>
            ))}
            {outcome.rest.map((each) => (
              <li key={each}>{words.notAnAddress(each)}</li>
            ))}
          </ul>
        </ProblemBar>
      )}
      {outcome?.error === undefined ? undefined : (
        <FailureState error={outcome.error} askForConsent={manage.askForConsent} />
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={now !== undefined}>
          {words.add}
        </Button>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </form>
  );
}
