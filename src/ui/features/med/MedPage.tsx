import { Button, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { OrgUnitId } from '../../../domain/ids';
import { isFailure } from '../../../domain/errors';
import { EmptyState } from '../../components/PageState';
import { PageHeader } from '../../components/PageHeader';
import { useAddress } from '../../data/address';
import { useMedDiscussions, useOrganisation, useProposals, useViewer } from '../../data/queries';
import { useServices } from '../../data/services';
import { RowProblems } from '../../shell/RowProblems';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { useText } from '../../text/useText';
import { MedItems } from './MedItems';
import { toMedGroups, type MedFilter } from './medView';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  committee: { gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: '20rem', minWidth: 0 },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
  groups: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, maxWidth: '60rem' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground2, margin: 0, fontSize: tokens.fontSizeBase200 },
});

export function MedPage() {
  const styles = useStyles();
  const { common, med } = useText();
  const { today } = useServices();
  const { params, setParams } = useAddress();
  const discussions = useMedDiscussions();
  const organisation = useOrganisation();
  const proposals = useProposals();
  const viewer = useViewer();

  const committee = params['udvalg'];
  const filter: MedFilter = {
    committeeId: committee !== undefined && /^\d{1,9}$/.test(committee) ? (Number(committee) as OrgUnitId) : undefined,
    onlyAwaiting: params['afventer'] === 'ja',
  };
  const change = (patch: Record<string, string | undefined>): void => setParams(patch, { replace: true });
  const clear = (
    <Button onClick={() => change({ udvalg: undefined, afventer: undefined })}>{common.clearFilters}</Button>
  );

  // MED-drøftelser can be read without the proposals: they carry a title of their own.
  const isClosed = isFailure(proposals.error, 'Forbidden');
  const mayRead = viewer.data?.rights.medDiscussions.read !== false && !isFailure(discussions.error, 'Forbidden');
  if (!mayRead) {
    return (
      <>
        <PageHeader title={med.title} />
        <EmptyState title={med.noAccessTitle} body={med.noAccessBody} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={med.title} description={med.description} />
      <WhenLoaded
        queries={{ discussions, organisation, ...(!isClosed && { proposals }) }}
        label={med.loading}
        lines={8}
        shape="rows"
      >
        {(data) => {
          const all = data.discussions.rows;
          const units = data.organisation.rows;
          const awaiting = all.filter(({ outcome }) => outcome === 'awaiting').length;
          const groups = toMedGroups(all, filter, {
            units,
            proposals: proposals.data?.rows ?? [],
            today: today(),
            unknownUnit: common.unknownUnit,
          });
          const committees = units.filter(({ id }) => all.some(({ medUdvalgId }) => medUdvalgId === id));
          return (
            <div className={styles.groups}>
              <RowProblems problems={data.discussions.problems} />
              {all.length === 0 ? (
                <EmptyState title={med.emptyTitle} body={med.emptyBody} />
              ) : (
                <>
                  <div className={styles.filters}>
                    <Field label={med.filterCommittee} className={styles.committee}>
                      <Select
                        className={styles.select}
                        value={filter.committeeId?.toString() ?? ''}
                        onChange={(_event, { value }) => change({ udvalg: value })}
                      >
                        <option value="">{common.all}</option>
                        {committees.map((unit) => (
                          <option key={unit.id} value={String(unit.id)}>
                            {unit.name}
                          </option>
                        ))}
                      </Select>
                    </Field>
                    <Checkbox
                      label={med.onlyAwaiting}
                      checked={filter.onlyAwaiting}
                      onChange={(_event, { checked }) => change({ afventer: checked === true ? 'ja' : undefined })}
                    />
                    <output>{med.count(awaiting, all.length)}</output>
                  </div>
                  {groups.length === 0 &&
                    (awaiting === 0 && filter.onlyAwaiting ? (
                      <EmptyState title={med.allDoneTitle} body={med.allDoneBody} action={clear} />
                    ) : (
                      <EmptyState title={med.nothingFoundTitle} action={clear} />
                    ))}
                  {groups.map((group) => (
                    <section key={group.committeeId} aria-labelledby={`med-${group.committeeId}`}>
                      <h2 id={`med-${group.committeeId}`} className={styles.heading}>
                        {group.committee}
                      </h2>
                      <p className={styles.count}>{med.groupCount(group.awaiting, group.items.length)}</p>
                      <MedItems items={group.items} named="title" />
                    </section>
                  ))}
                </>
              )}
            </div>
          );
        }}
      </WhenLoaded>
    </>
  );
}
