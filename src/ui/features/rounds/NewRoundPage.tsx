/** `#/opsaetning/runder/ny` */
import { yearOf } from '../../../domain/localDate';
import type { Round } from '../../../domain/round';
import { emptyRoundDraft, parseNewRound } from '../../../domain/roundDraft';
import { PageHeader } from '../../components/PageHeader';
import { ProblemBar } from '../../components/ProblemBar';
import { navigate, useAddress } from '../../data/address';
import { useRounds, useViewer } from '../../data/queries';
import { useServices } from '../../data/services';
import { forgetUnsavedChanges } from '../../data/unsavedChanges';
import { NewDraft } from '../../form/NewDraft';
import { FailureState } from '../../shell/FailureState';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { roundsText } from '../../text/parts/rounds';
import { useTextOf } from '../../text/partText';
import { RoundFields } from './RoundFields';
import { roundLabel, roundPaths } from './roundFields';
import { useRoundChanged } from './roundQueries';

function NewRound({ rounds }: { readonly rounds: readonly Round[] }) {
  const words = useTextOf(roundsText);
  const { stores, rules, today } = useServices();
  const { href, goTo } = useAddress();
  const changed = useRoundChanged();
  const initial = emptyRoundDraft(rounds, yearOf(today()));
  const before = rounds.toSorted((a, b) => b.budgetYear - a.budgetYear)[0];
  return (
    <NewDraft
      label={words.form}
      saveLabel={words.create}
      paths={roundPaths}
      initial={initial}
      parse={(draft) => parseNewRound(draft, rules.round, rounds)}
      labelOf={(path) => roundLabel(path, initial.budgetYear, words)}
      create={(input, key) => stores.rounds.create(input, key)}
      onCreated={(created) => {
        forgetUnsavedChanges();
        changed(created);
        goTo(`/opsaetning/runder/${created.entity.id}`, { runde: created.entity.key, lavet: 'ja' }, { replace: true });
      }}
      onCancel={() => navigate(href('/opsaetning/runder'))}
      failureAs={FailureState}
    >
      {(form) => <RoundFields form={form} isNew before={before} />}
    </NewDraft>
  );
}

export function NewRoundPage() {
  const words = useTextOf(roundsText);
  const { href } = useAddress();
  const rounds = useRounds();
  const viewer = useViewer();
  return (
    <>
      <PageHeader title={words.newTitle} back={{ href: href('/opsaetning/runder'), label: words.back }} />
      <WhenLoaded queries={{ rounds, viewer }} label={words.loading} lines={8}>
        {(data) =>
          data.viewer.rights.rounds.add ? (
            <NewRound rounds={data.rounds.rows} />
          ) : (
            <ProblemBar intent="info">{words.readOnly}</ProblemBar>
          )
        }
      </WhenLoaded>
    </>
  );
}
