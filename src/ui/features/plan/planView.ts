/** The plan as it is printed: four categories, the hensigtserklæringer in their seven groups; counts and sums of what is shown. */
import { sumYears, type Amounts } from '../../../domain/economy';
import { isCrossedOff } from '../../../domain/planCrossOff';
import {
  planCategories,
  planGroups,
  type PlanCategory,
  type PlanGroup,
  type PlanPoint,
} from '../../../domain/planPoint';

export interface PlanGroupView {
  /** undefined: all of a category without groups, or hensigtserklæringer that lack one. */
  readonly group: PlanGroup | undefined;
  readonly points: readonly PlanPoint[];
  readonly doneCount: number;
  readonly sums: Amounts;
}

export interface PlanCategoryView {
  readonly category: PlanCategory;
  readonly groups: readonly PlanGroupView[];
  readonly count: number;
  readonly doneCount: number;
}

const byNumber = new Intl.Collator('da', { numeric: true });

const groupView = (group: PlanGroup | undefined, points: readonly PlanPoint[]): PlanGroupView => ({
  group,
  points: [...points].sort((a, b) => byNumber.compare(a.number, b.number) || a.id - b.id),
  doneCount: points.filter(isCrossedOff).length,
  // Within one group only: drift and anlæg are never added together.
  sums: sumYears(points.map((point) => point.amounts)),
});

const groupsOf = (category: PlanCategory, points: readonly PlanPoint[]): readonly PlanGroupView[] => {
  const groups = category === 'hensigtserklaeringer' ? [...planGroups, undefined] : [undefined];
  return groups
    .map((group) =>
      groupView(group, category === 'hensigtserklaeringer' ? points.filter((point) => point.group === group) : points),
    )
    .filter((view) => view.points.length > 0);
};

/** Categories and groups without points are left out. */
export const toPlanView = (points: readonly PlanPoint[]): readonly PlanCategoryView[] =>
  planCategories.flatMap((category) => {
    const own = points.filter((point) => point.category === category);
    if (own.length === 0) return [];
    return [
      { category, groups: groupsOf(category, own), count: own.length, doneCount: own.filter(isCrossedOff).length },
    ];
  });

/** "12 Kloge m2": what a point is called where there is no room for more. */
export const pointName = (point: Pick<PlanPoint, 'number' | 'title'>): string =>
  [point.number, point.title].filter((part) => part !== '').join(' ');
