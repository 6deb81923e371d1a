/** The plan with its filters; crossing off happens here. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { PlanPointId } from '../../../domain/ids';
import type { OrgUnit } from '../../../domain/organisation';
import type { PlanPoint } from '../../../domain/planPoint';
import { yearsOf } from '../../../domain/round';
import { EmptyState } from '../../components/PageState';
import { useAddress } from '../../data/address';
import { useRound } from '../../data/queries';
import { useServices } from '../../data/services';
import { useFormat } from '../../format/useFormat';
import { useText } from '../../text/useText';
import { CrossOffNotice } from './CrossOffNotice';
import { isChosenPoint, noPlanFilters, parsePlanChoices } from './planChoices';
import { PlanFilters } from './PlanFilters';
import { PlanGroupTable } from './PlanGroupTable';
import type { PlanRowContext } from './PlanRow';
import { usePlanTableStyles } from './planTableStyles';
import { toPlanView, type PlanCategoryView } from './planView';
import { useCrossOff } from './useCrossOff';
import { useSearchText } from '../../data/searchText';

/** Dialog and calendar are a third of this page's weight, and seldom wanted. */
const DoneDateDialog = lazy(async () => ({ default: (await import('./DoneDateDialog')).DoneDateDialog }));

const useStyles = makeStyles({
  category: { marginBottom: tokens.spacingVerticalXL },
  // What is far below is not laid out before somebody scrolls there; the height is kept free meanwhile.
  group: { contentVisibility: 'auto', containIntrinsicSize: 'auto 400px', marginBottom: tokens.spacingVerticalL },
  heading: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  categoryTitle: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  groupTitle: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  count: { color: tokens.colorNeutralForeground2 },
  excerpt: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
});

function Category({ view, context }: { view: PlanCategoryView; context: PlanRowContext }) {
  const styles = useStyles();
  const { common, plan } = useText();
  const title = common.planCategories[view.category];
  return (
    <section aria-label={title} className={styles.category}>
      <div className={styles.heading}>
        <h2 className={styles.categoryTitle}>{title}</h2>
        <span className={styles.count}>{plan.list.doneOf(view.doneCount, view.count)}</span>
      </div>
      {view.groups.map((group) => {
        const groupTitle = group.group === undefined ? title : common.planGroups[group.group];
        return (
          <div key={group.group ?? ''} className={styles.group}>
            {group.group !== undefined && (
              <div className={styles.heading}>
                <h3 className={styles.groupTitle}>{groupTitle}</h3>
                <span className={styles.count}>{plan.list.doneOf(group.doneCount, group.points.length)}</span>
              </div>
            )}
            <PlanGroupTable view={group} title={groupTitle} context={context} />
          </div>
        );
      })}
    </section>
  );
}

interface PlanListProps {
  readonly points: readonly PlanPoint[];
  readonly units: readonly OrgUnit[];
  readonly mayEdit: boolean;
}

export function PlanList({ points, units, mayEdit }: PlanListProps) {
  const styles = useStyles();
  const tableStyles = usePlanTableStyles();
  const texts = useText();
  const format = useFormat();
  const round = useRound();
  const today = useServices().today();
  const { params, setParams, href } = useAddress();
  const { outcome, cross, takeBack, undo } = useCrossOff();
  const [dating, setDating] = useState<PlanPoint>();

  const [search, setSearch] = useSearchText(params['soeg'] ?? '', (soeg) => setParams({ soeg }, { replace: true }));
  const deferredSearch = useDeferredValue(search);
  const choices = useMemo(() => ({ ...parsePlanChoices(params), search: deferredSearch }), [params, deferredSearch]);
  const shown = useMemo(() => points.filter((point) => isChosenPoint(point, choices)), [points, choices]);
  const view = useMemo(() => toPlanView(shown), [shown]);

  const onCross = useCallback(
    (id: PlanPointId, isCrossed: boolean) => (isCrossed ? cross(id, today) : takeBack(id)),
    [cross, takeBack, today],
  );
  const context = useMemo<PlanRowContext>(
    () => ({
      styles: tableStyles,
      texts,
      format,
      years: yearsOf(round),
      nameOfUdvalg: (id) => {
        if (id === undefined) return texts.plan.list.noUdvalg;
        return units.find((unit) => unit.id === id)?.shortName ?? texts.common.unknownUnit;
      },
      href: (id) => href(`/plan/${id}`),
      mayEdit,
      onCross,
      onChangeDate: setDating,
    }),
    [tableStyles, texts, format, round, units, href, mayEdit, onCross],
  );
  const udvalg = units.find((unit) => unit.id === choices.fagudvalgId);

  return (
    <>
      <PlanFilters
        choices={choices}
        search={search}
        onSearch={setSearch}
        points={points}
        units={units}
        shownCount={shown.length}
      />
      {udvalg !== undefined && <p className={styles.excerpt}>{texts.plan.list.excerpt(udvalg.name)}</p>}
      {view.length === 0 ? (
        <EmptyState
          title={texts.plan.list.nothingFoundTitle}
          body={texts.plan.list.nothingFoundBody(points.length)}
          action={
            <Button onClick={() => setParams(noPlanFilters, { replace: true })}>{texts.common.clearFilters}</Button>
          }
        />
      ) : (
        view.map((category) => <Category key={category.category} view={category} context={context} />)
      )}
      <CrossOffNotice outcome={outcome} onUndo={undo} onChangeDate={setDating} />
      <Suspense>
        {dating !== undefined && (
          <DoneDateDialog
            point={dating}
            today={today}
            onClose={() => setDating(undefined)}
            onSave={(day) => {
              setDating(undefined);
              cross(dating.id, day);
            }}
          />
        )}
      </Suspense>
    </>
  );
}
