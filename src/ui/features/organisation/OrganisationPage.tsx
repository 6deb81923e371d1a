/** `#/opsaetning/organisation`: the parts of the municipality that the work passes through. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { OrgUnit } from '../../../domain/organisation';
import { NextSteps } from '../../components/NextSteps';
import { NotedLinks } from '../../components/NotedLinks';
import { useAddress } from '../../data/address';
import { useOrganisation, useViewer } from '../../data/queries';
import { useServices } from '../../data/services';
import { useFormat } from '../../format/useFormat';
import { SetUpList } from '../../shell/SetUpList';
import { organisationText } from '../../text/parts/organisation';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import { coveredNames, coveringBodies, isRetired, toOrganisationView } from './organisationView';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

interface UnitsProps {
  readonly units: readonly OrgUnit[];
  readonly all: readonly OrgUnit[];
}

function Units({ units, all }: UnitsProps) {
  const words = useTextOf(organisationText);
  const { common } = useText();
  const { today } = useServices();
  const { date } = useFormat();
  const { href } = useAddress();
  const noteOf = (unit: OrgUnit): string => {
    const level = unit.medLevel === undefined ? [] : [common.medLevels[unit.medLevel]];
    if (isRetired(unit, today()) && unit.validTo !== undefined) return words.retiredOn(date(unit.validTo));
    if (unit.validFrom !== undefined && today() < unit.validFrom) return words.comesOn(date(unit.validFrom));
    const covers = coveredNames(unit, all);
    if (covers.length > 0) return [...level, words.covers(covers.join(', '))].join(' · ');
    const isAlone =
      unit.kind === 'chefomraade' && !coveringBodies(unit, all, today()).some(({ kind }) => kind === 'fagudvalg');
    return [...level, common.areas[unit.area], ...(isAlone ? [words.noFagudvalg] : [])].join(' · ');
  };
  return (
    <NotedLinks
      links={units.map((unit) => ({
        href: href(`/opsaetning/organisation/${unit.id}`),
        name: unit.name,
        note: noteOf(unit),
      }))}
    />
  );
}

function Whole({ all }: Pick<UnitsProps, 'all'>) {
  const styles = useStyles();
  const words = useTextOf(organisationText);
  const { today } = useServices();
  const { groups, later, retired } = toOrganisationView(all, today());
  const apart = [
    { heading: words.comesHeading(later.length), units: later },
    { heading: words.retiredHeading(retired.length), units: retired },
  ].filter(({ units }) => units.length > 0);
  return (
    <>
      {groups.map(({ kind, units }) => (
        <section key={kind} aria-labelledby={`kind-${kind}`}>
          <h2 id={`kind-${kind}`} className={styles.heading}>
            {words.kinds[kind]} ({units.length})
          </h2>
          <Units units={units} all={all} />
        </section>
      ))}
      {apart.map(({ heading, units }) => (
        <details key={heading}>
          <summary>{heading}</summary>
          <Units units={units} all={all} />
        </details>
      ))}
    </>
  );
}

export function OrganisationPage() {
  const words = useTextOf(organisationText);
  const { href } = useAddress();
  const organisation = useOrganisation();
  const viewer = useViewer();
  const mayAdd = viewer.data?.rights.organisation.add === true;
  return (
    <SetUpList
      words={words}
      path="/opsaetning/organisation"
      queries={{ organisation, viewer }}
      of={(data) => data.organisation}
      lines={10}
      mayAdd={mayAdd}
      readOnly={words.readOnly}
      besideAdd={
        <Button as="a" href={href('/opsaetning/organisation/indsaet')}>
          {words.paste}
        </Button>
      }
    >
      {(data) => (
        <>
          {mayAdd && (
            <NextSteps
              title={words.rightsNext}
              body={words.rightsNextBody}
              ways={[
                { href: href('/opsaetning/rettigheder'), name: words.toRights },
                { href: href('/opsaetning/personer'), name: words.toMembers },
              ]}
            />
          )}
          <Whole all={data.organisation.rows} />
        </>
      )}
    </SetUpList>
  );
}
