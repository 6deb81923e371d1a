import { makeStyles, tokens } from '@fluentui/react-components';
import type { OrganisationPaste, PastedUnit } from '../../../domain/organisationPaste';
import { ProblemBar } from '../../components/ProblemBar';
import { organisationText } from '../../text/parts/organisation';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import { pasteSize } from './writePaste';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What will be written, or what must be mended first. */
export function PastePreview({ paste, isEmpty }: { readonly paste: OrganisationPaste; readonly isEmpty: boolean }) {
  const styles = useStyles();
  const words = useTextOf(organisationText);
  const { common } = useText();
  const kindOf = ({ kind, medLevel }: PastedUnit): string =>
    medLevel === undefined ? common.orgUnitKinds[kind] : common.medLevels[medLevel];
  const { areas, bodies, widened, present, problems } = paste;
  const counts = [
    ...(problems.length > 0 ? [words.pasteProblems(problems.length)] : []),
    ...(areas.length > 0 ? [words.newAreas(areas.length)] : []),
    ...(bodies.length > 0 ? [words.newBodies(bodies.length)] : []),
  ];
  const nothing = problems.length === 0 && pasteSize(paste) === 0;
  // Read aloud: the list below is below what somebody writes in.
  const summary = isEmpty ? words.previewNothing : nothing ? words.previewNothingNew : counts.join(' · ');
  return (
    <section className={styles.part} aria-labelledby="paste-preview">
      <h2 id="paste-preview" className={styles.heading}>
        {words.preview}
      </h2>
      <output>{summary}</output>
      {problems.length > 0 && (
        <ProblemBar intent="error" title={words.pasteProblems(problems.length)}>
          <ul className={styles.list}>
            {problems.map(({ line, code, found }) => (
              <li key={`${line} ${code} ${found}`}>{words.pasteProblem(line, words.problems[code](found))}</li>
            ))}
          </ul>
        </ProblemBar>
      )}
      {areas.length > 0 && (
        <>
          <p className={styles.count}>{words.newAreas(areas.length)}</p>
          <ul className={styles.list}>
            {areas.map(({ key, name, area }) => (
              <li key={key}>
                {name} ({common.areas[area]})
              </li>
            ))}
          </ul>
        </>
      )}
      {bodies.length > 0 && (
        <>
          <p className={styles.count}>{words.newBodies(bodies.length)}</p>
          <ul className={styles.list}>
            {bodies.map((body) => (
              <li key={body.key}>{words.bodyLine(body.name, kindOf(body), body.covers.join(', '))}</li>
            ))}
          </ul>
        </>
      )}
      {widened.length > 0 && (
        <ul className={styles.list}>
          {widened.map(({ unit, adds }) => (
            <li key={unit.id}>{words.widened(unit.name, adds.join(', '))}</li>
          ))}
        </ul>
      )}
      {present.length > 0 && <p className={styles.text}>{words.present(present.join(', '))}</p>}
    </section>
  );
}
