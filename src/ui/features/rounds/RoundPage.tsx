/** `#/opsaetning/runder/3`: one round, its form, its tidsplan, and taking over another round's. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { yearIndexes } from '../../../domain/economy';
import type { RoundId } from '../../../domain/ids';
import { yearsOf, type Round } from '../../../domain/round';
import { parseRoundDraft, toRoundDraft } from '../../../domain/roundDraft';
import type { Versioned } from '../../../domain/stores';
import { Facts } from '../../components/Facts';
import { NextSteps } from '../../components/NextSteps';
import { PageHeader } from '../../components/PageHeader';
import { ProblemBar } from '../../components/ProblemBar';
import { useAddress } from '../../data/address';
import { useRounds, useViewer } from '../../data/queries';
import { useServices } from '../../data/services';
import { EditDraft } from '../../form/EditDraft';
import { useFormat } from '../../format/useFormat';
import { FailureState } from '../../shell/FailureState';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { roundsText } from '../../text/parts/rounds';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import { RoundFields } from './RoundFields';
import { roundLabel, roundPaths, spellRoundValue } from './roundFields';
import { useOneRound, useRoundChanged } from './roundQueries';
import { RoundTimeline } from './RoundTimeline';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalL },
});

function Reading({ round }: { readonly round: Round }) {
  const words = useTextOf(roundsText);
  const { common } = useText();
  const { date, tkr } = useFormat();
  const { fields } = words;
  const years = yearsOf(round);
  return (
    <Facts
      facts={[
        [fields.budgetYear, String(round.budgetYear)],
        [fields.status, common.roundStatuses[round.status]],
        [fields.priceLevel, round.priceLevel],
        ...yearIndexes.map(
          (index) =>
            [
              words.targetRead(years[index]),
              round.targets[index] === undefined ? words.noTarget : tkr(round.targets[index]),
            ] as const,
        ),
        [fields.releasedToMedOn, round.releasedToMedOn === undefined ? '' : date(round.releasedToMedOn)],
        [fields.publicOn, round.publicOn === undefined ? '' : date(round.publicOn)],
      ]}
    />
  );
}

interface EditingProps {
  readonly loaded: Versioned<Round>;
  readonly onClose: (saved?: Round) => void;
}

function Editing({ loaded, onClose }: EditingProps) {
  const texts = useText();
  const words = useTextOf(roundsText);
  const { stores, rules } = useServices();
  const changed = useRoundChanged();
  const { id, budgetYear } = loaded.entity;
  return (
    <EditDraft
      label={words.form}
      loaded={loaded}
      paths={roundPaths}
      toDraft={toRoundDraft}
      parse={(draft, base: Round) => parseRoundDraft(draft, base, rules.round)}
      labelOf={(path) => roundLabel(path, String(budgetYear), words)}
      spell={(path, value) => spellRoundValue(path, value, texts)}
      save={(patch, version) => stores.rounds.update(id, patch, version)}
      reread={() => stores.rounds.get(id)}
      onSaved={(saved) => {
        changed(saved);
        onClose(saved.entity);
      }}
      onClose={() => onClose()}
      failureAs={FailureState}
    >
      {(form) => <RoundFields form={form} isNew={false} />}
    </EditDraft>
  );
}

interface OneRoundProps {
  readonly loaded: Versioned<Round>;
  readonly rounds: readonly Round[];
  readonly mayEdit: boolean;
  readonly mayPlan: boolean;
}

function OneRound({ loaded, rounds, mayEdit, mayPlan }: OneRoundProps) {
  const styles = useStyles();
  const words = useTextOf(roundsText);
  const { href, params } = useAddress();
  const [mode, setMode] = useState<'read' | 'edit' | 'saved'>('read');
  /** Made, closed or opened just now: its places are not as they should be. */
  const [lacksRights, setLacksRights] = useState(params['lavet'] !== undefined);
  const { entity } = loaded;
  return (
    <div className={styles.page}>
      <PageHeader
        title={entity.title}
        back={{ href: href('/opsaetning/runder'), label: words.back }}
        actions={
          mayEdit && mode !== 'edit' ? (
            <Button appearance="primary" onClick={() => setMode('edit')}>
              {words.edit}
            </Button>
          ) : undefined
        }
      />
      {mayEdit ? undefined : <ProblemBar intent="info">{words.readOnly}</ProblemBar>}
      <output>{mode === 'saved' ? words.saved : ''}</output>
      {lacksRights && (
        <NextSteps
          intent="warning"
          title={words.rightsNext}
          body={words.rightsNextBody}
          ways={[{ href: href('/opsaetning/rettigheder'), name: words.toRights }]}
        />
      )}
      {mode === 'edit' ? (
        <Editing
          loaded={loaded}
          onClose={(saved) => {
            if (saved !== undefined && (saved.status === 'closed') !== (entity.status === 'closed'))
              setLacksRights(true);
            setMode(saved === undefined ? 'read' : 'saved');
          }}
        />
      ) : (
        <>
          <Reading round={entity} />
          <RoundTimeline round={entity} rounds={rounds} mayPlan={mayPlan && entity.status !== 'closed'} />
        </>
      )}
    </div>
  );
}

export function RoundPage({ id }: { readonly id: RoundId }) {
  const words = useTextOf(roundsText);
  const { href } = useAddress();
  const round = useOneRound(id);
  const rounds = useRounds();
  const viewer = useViewer();
  return (
    <WhenLoaded
      queries={{ round, rounds, viewer }}
      label={words.loading}
      lines={8}
      page={{ back: { href: href('/opsaetning/runder'), label: words.back } }}
    >
      {(data) => (
        <OneRound
          loaded={data.round}
          rounds={data.rounds.rows}
          mayEdit={data.viewer.rights.rounds.edit}
          mayPlan={data.viewer.rights.milestones.add}
        />
      )}
    </WhenLoaded>
  );
}
