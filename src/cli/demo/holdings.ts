/** Who of the demonstration's persons stands for which area, work package and committee. */
import type { Holder } from '../../domain/holder';
import type { OrgUnitId, WorkPackageId } from '../../domain/ids';
import type { OrgKey } from './organisation';
import type { PersonKey } from './people';
import type { WorkPackageKey } from './workPackages';

interface Stands {
  readonly chef?: readonly OrgKey[];
  readonly chefgruppe?: readonly OrgKey[];
  readonly styregruppe?: readonly OrgKey[];
  readonly omu?: readonly OrgKey[];
  readonly lmu?: readonly OrgKey[];
  readonly arbejdsgruppe?: readonly WorkPackageKey[];
}

const stands: { readonly [Key in PersonKey]?: Stands } = {
  oekonomichef: { chef: ['oekonomi', 'personaleOgLoen'], chefgruppe: ['chefgruppen'] },
  digitaliseringschef: { chef: ['digitalisering'], chefgruppe: ['chefgruppen'], arbejdsgruppe: ['arbejdsgange'] },
  teknikchef: { chef: ['teknikOgMiljoe', 'ejendomme'], chefgruppe: ['chefgruppen'], arbejdsgruppe: ['flaadeOgVej'] },
  sundhedschef: { chef: ['sundhedOgOmsorg'], styregruppe: ['styregruppeVoksne'] },
  socialchef: { chef: ['socialomraadet'], styregruppe: ['styregruppeVoksne'] },
  skolechef: { chef: ['skoleOgDagtilbud'], styregruppe: ['styregruppeBoern'] },
  familiechef: { chef: ['boernOgFamilie'], styregruppe: ['styregruppeBoern'] },
  udviklingskonsulent: { arbejdsgruppe: ['velfaerdsteknologi', 'rehabilitering'] },
  skoleleder: { arbejdsgruppe: ['skoledrift'] },
  omuMedlem: { omu: ['omuSundhed'] },
  lmuMedlem: { lmu: ['lmuSkoler'] },
};

export interface HoldingRefs {
  readonly unit: (key: OrgKey) => OrgUnitId;
  readonly workPackage: (key: WorkPackageKey) => WorkPackageId;
}

const inUnits = ['chef', 'chefgruppe', 'styregruppe', 'omu', 'lmu'] as const;

export const holdsOf = (person: PersonKey, { unit, workPackage }: HoldingRefs): readonly Holder[] => {
  const { arbejdsgruppe = [], ...units } = stands[person] ?? {};
  return [
    ...inUnits.flatMap((role) => (units[role] ?? []).map((key) => ({ role, unitId: unit(key) }))),
    ...arbejdsgruppe.map((key) => ({ role: 'arbejdsgruppe' as const, workPackageId: workPackage(key) })),
  ];
};
