/** Retires a unit from tomorrow, after saying what hangs on it; nothing is ever deleted. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OrgUnit } from '../../../domain/organisation';
import type { Versioned } from '../../../domain/stores';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useServices } from '../../data/services';
import { useFormat } from '../../format/useFormat';
import { FailureState } from '../../shell/FailureState';
import { organisationText } from '../../text/parts/organisation';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import { useOrganisationChanged } from './organisationQueries';
import { coveringBodies } from './organisationView';
import { usesOfUnit } from './usesOfUnit';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

interface RetireUnitProps {
  readonly loaded: Versioned<OrgUnit>;
  readonly units: readonly OrgUnit[];
}

function Uses({ unit, units }: { readonly unit: OrgUnit; readonly units: readonly OrgUnit[] }) {
  const styles = useStyles();
  const words = useTextOf(organisationText);
  const { stores, today } = useServices();
  const uses = useQuery({
    queryKey: ['usesOfUnit', unit.id],
    queryFn: () => usesOfUnit(stores, unit.id),
    staleTime: 0,
  });
  const bodies = coveringBodies(unit, units, today()).map(({ name }) => name);
  return (
    <>
      <p>{words.retireBody}</p>
      {bodies.length > 0 && <p>{words.coveredByBodies(bodies.join(', '))}</p>}
      <output>
        {uses.isPending
          ? words.usedLoading
          : uses.isError
            ? words.usedUnknown
            : uses.data.length === 0
              ? words.usedNowhere
              : ''}
      </output>
      {uses.data?.map(({ round, counts }) => (
        <div key={round}>
          {words.usedBy(round)}
          <ul className={styles.list}>
            {counts.map((one) => (
              <li key={one.in}>{words.used[one.in](one.count)}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

export function RetireUnit({ loaded, units }: RetireUnitProps) {
  const styles = useStyles();
  const words = useTextOf(organisationText);
  const { common } = useText();
  const { stores, today } = useServices();
  const { date } = useFormat();
  const changed = useOrganisationChanged();
  const [asks, setAsks] = useState(false);
  const { entity, version } = loaded;
  const set = useMutation({
    mutationFn: (validTo: OrgUnit['validTo']) => stores.organisation.update(entity.id, { validTo }, version),
    onSuccess: changed,
    // Somebody may have changed it: what is shown next must be what SharePoint holds.
    onError: () => changed(),
  });
  return (
    <div className={styles.part}>
      {set.isError && <FailureState error={set.error} />}
      <output>
        {!set.isSuccess ? '' : set.variables === undefined ? words.reopened : words.retiredOn(date(set.variables))}
      </output>
      {entity.validTo === undefined ? (
        <Button disabledFocusable={set.isPending} onClick={() => setAsks(true)}>
          {words.retire}
        </Button>
      ) : (
        <Button disabledFocusable={set.isPending} onClick={() => set.mutate(undefined)}>
          {words.reopen}
        </Button>
      )}
      <ConfirmDialog
        open={asks}
        title={words.retireTitle(entity.name)}
        confirm={words.retireConfirm}
        cancel={common.cancel}
        onCancel={() => setAsks(false)}
        onConfirm={() => {
          setAsks(false);
          set.mutate(today());
        }}
      >
        <Uses unit={entity} units={units} />
      </ConfirmDialog>
    </div>
  );
}
