import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { OrgUnitId } from '../../../domain/ids';
import { isFailure } from '../../../domain/errors';
import { FilterChoice, Filters } from '../../components/Filters';
import { EmptyState } from '../../components/PageState';
import { PageHeader } from '../../components/PageHeader';
import { useAddress } from '../../data/address';
import { useMedDiscussions, useOrganisation, useProposals, useRound, useViewer } from '../../data/queries';
import { useServices } from '../../data/services';
import { RowProblems } from '../../shell/RowProblems';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { medText } from '../../text/parts/med';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import { MedItems } from './MedItems';
import { toMedGroups, type MedFilter } from './medView';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, maxWidth: '60rem' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground2, margin: 0, fontSize: tokens.fontSizeBase200 },
});

export function MedPage() {
  const styles = useStyles();
  const { common } = useText();
  const med = useTextOf(medText);
  const { today } = useServices();
  const { params, setParams, href } = useAddress();
  const round = useRound();
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
  const clear = (): void => change({ udvalg: undefined, afventer: undefined });
  const clearButton = <Button onClick={clear}>{common.clearFilters}</Button>;
  const set = [filter.committeeId !== undefined, filter.onlyAwaiting].filter(Boolean).length;

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
      <PageHeader
        title={med.title}
        description={med.description}
        actions={
          viewer.data?.rights.medDiscussions.add === true &&
          round.status !== 'closed' && (
            <Button as="a" href={href('/med/ny')}>
              {med.toStart}
            </Button>
          )
        }
      />
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
                  <Filters
                    label={med.filters}
                    set={set}
                    words={{ folded: common.filtersFolded, clear: common.clearFilters }}
                    onClear={set > 0 ? clear : undefined}
                    count={med.count(awaiting, all.length)}
                  >
                    <FilterChoice
                      label={med.filterCommittee}
                      value={filter.committeeId?.toString()}
                      all={common.all}
                      options={committees.map((unit) => [String(unit.id), unit.name])}
                      onChange={(value) => change({ udvalg: value })}
                    />
                    <Checkbox
                      label={med.onlyAwaiting}
                      checked={filter.onlyAwaiting}
                      onChange={(_event, { checked }) => change({ afventer: checked === true ? 'ja' : undefined })}
                    />
                  </Filters>
                  {groups.length === 0 &&
                    (awaiting === 0 && filter.onlyAwaiting ? (
                      <EmptyState title={med.allDoneTitle} body={med.allDoneBody} action={clearButton} />
                    ) : (
                      <EmptyState title={med.nothingFoundTitle} action={clearButton} />
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
