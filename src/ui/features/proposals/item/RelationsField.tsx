/** Which other proposals this one requires, excludes or overlaps: chosen by number and title among the round's. */
import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useController, useWatch, type Control } from 'react-hook-form';
import type { ProposalId } from '../../../../domain/ids';
import type { Proposal } from '../../../../domain/proposal';
import type { ProposalDraft } from '../../../../domain/proposalDraft';
import {
  relatedIds,
  relationKinds,
  relationsOf,
  relationWarnings,
  unseenCount,
  type RelationKind,
} from '../../../../domain/relations';
import { PersonPicker } from '../../../components/PersonPicker';
import { ProblemBar } from '../../../components/ProblemBar';
import { fieldId } from '../../../form/fieldId';
import { useFormat } from '../../../format/useFormat';
import { skabelonText } from '../../../text/parts/skabelon';
import { formsText } from '../../../text/parts/forms';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';
import { figuresOf } from './economyView';
import { relationWarningText } from './relationWords';
import { titleOf, type Others } from './useOthers';

const useStyles = makeStyles({
  field: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  legend: { padding: 0 },
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  chosen: { listStyleType: 'none', margin: 0, padding: 0 },
  one: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface KindProps {
  readonly control: Control<ProposalDraft>;
  readonly kind: RelationKind;
  readonly others: Others;
}

function RelationKindField({ control, kind, others }: KindProps) {
  const styles = useStyles();
  const { common } = useText();
  const forms = useTextOf(formsText);
  const words = useTextOf(skabelonText);
  const path = `${kind}Ids` as const;
  const { field } = useController({ control, name: path });
  const nameOf = (id: string): string => {
    const other = others.proposals.find((one) => String(one.id) === id);
    return other === undefined ? id : titleOf(other);
  };
  // Those the viewer cannot see stay chosen, unnamed.
  const named = field.value.filter((id) => others.proposals.some((one) => String(one.id) === id));
  const choosable = others.proposals
    .filter(({ id }) => !field.value.includes(String(id)))
    .map((other) => ({ id: String(other.id), name: titleOf(other), detail: common.stages[other.stage] }));
  return (
    <div>
      <Field
        label={{ children: words.relations[kind], htmlFor: fieldId(path) }}
        hint={`${words.relationHelp[kind]}${others.state === 'loading' ? ` ${words.relationsLoading}` : ''}`}
      >
        <PersonPicker
          id={fieldId(path)}
          people={choosable}
          chosen=""
          words={{
            placeholder: words.relationSearch,
            open: words.relationAdd(words.relations[kind].toLowerCase()),
            noneFound: choosable.length === 0 ? words.relationNone : words.relationNoMatch,
            more: forms.peopleMore,
          }}
          onChoose={(id) => {
            if (id !== '') field.onChange([...field.value, id]);
          }}
          onBlur={field.onBlur}
        />
      </Field>
      <ul className={styles.chosen}>
        {named.map((id) => (
          <li key={id} className={styles.one}>
            <span>{nameOf(id)}</span>
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={words.relationRemove(nameOf(id))}
              onClick={() => {
                field.onChange(field.value.filter((one) => one !== id));
                // The button is gone with its row: the person goes on where the next one is chosen.
                document.getElementById(fieldId(path))?.focus();
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

const idsOf = (texts: readonly string[]): readonly ProposalId[] => texts.map((text) => Number(text) as ProposalId);

interface RelationsFieldProps {
  readonly control: Control<ProposalDraft>;
  readonly label: string;
  readonly hint: string;
  readonly others: Others;
  /** Undefined for a proposal that is not created yet. */
  readonly self: Pick<Proposal, 'id' | 'stage' | 'sideState'> | undefined;
}

export function RelationsField({ control, label, hint, others, self }: RelationsFieldProps) {
  const styles = useStyles();
  const format = useFormat();
  const words = useTextOf(skabelonText);
  const [economy, implementationCosts, fte, requires, excludes, overlaps] = useWatch({
    control,
    name: ['economy', 'implementationCosts', 'fte', 'requiresIds', 'excludesIds', 'overlapsIds'],
  });
  const relating = { requiresIds: idsOf(requires), excludesIds: idsOf(excludes), overlapsIds: idsOf(overlaps) };
  const state = {
    stage: self?.stage ?? 'idea',
    sideState: self?.sideState,
    economy: figuresOf({ economy, implementationCosts, fte }).economy,
  } as const;
  const relations = relationsOf(self?.id, relating, others.proposals);
  const warnings = relationWarnings(state, relations);
  const unseen = others.state === 'ready' ? unseenCount(relating, others.proposals) : 0;
  const fromOthers = relations.filter(
    ({ kind, other }) => kind === 'requiredBy' || !relatedIds(relating, kind).includes(other.id),
  );
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{label}</legend>
      {hint !== '' && <p className={styles.help}>{hint}</p>}
      {others.state === 'failed' && <ProblemBar intent="warning">{words.relationsFailed}</ProblemBar>}
      {relationKinds.map((kind) => (
        <RelationKindField key={kind} control={control} kind={kind} others={others} />
      ))}
      {fromOthers.length > 0 && (
        <div>
          <p className={styles.help}>{words.relationsFromOthers}</p>
          <ul className={styles.list}>
            {fromOthers.map(({ kind, other }) => (
              <li key={`${kind} ${other.id}`}>
                {words.relations[kind]}: {titleOf(other)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {unseen > 0 && <p className={styles.help}>{words.relationUnseen(unseen)}</p>}
      {warnings.length > 0 && (
        <ProblemBar intent="warning" title={words.warningsTitle}>
          <ul className={styles.list}>
            {warnings.map((warning) => (
              <li key={`${warning.code} ${warning.other.id}`}>{relationWarningText(warning, words, format)}</li>
            ))}
          </ul>
        </ProblemBar>
      )}
    </fieldset>
  );
}
