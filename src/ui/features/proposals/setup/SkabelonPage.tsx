/** `#/opsaetning/skabelon`: what a proposal consists of in this municipality, for those who may decide it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeptSkabelon } from '../../../../domain/keptSkabelon';
import type { OrgUnit } from '../../../../domain/organisation';
import { skabelonSections, type TemplateField } from '../../../../domain/skabelon';
import { moveField, skabelonProblems, type SkabelonProblem } from '../../../../domain/skabelonEditing';
import { longestSkabelonText, skabelonText as textOf } from '../../../../domain/skabelonText';
import { EmptyState } from '../../../components/PageState';
import { PageHeader } from '../../../components/PageHeader';
import { ProblemBar } from '../../../components/ProblemBar';
import { SaveBar } from '../../../components/SaveBar';
import { useAddress } from '../../../data/address';
import { useOrganisation, useViewer } from '../../../data/queries';
import { useSkabelon } from '../../../data/skabelon';
import { FailureState } from '../../../shell/FailureState';
import { RightsLink } from '../../../shell/RightsLink';
import { WhenLoaded } from '../../../shell/WhenLoaded';
import { skabelonText } from '../../../text/parts/skabelon';
import { skabelonSetupText } from '../../../text/parts/skabelonSetup';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';
import { useTemplate } from '../item/useTemplate';
import { AddField } from './AddField';
import { FieldRow } from './FieldRow';
import { SkabelonPreview } from './SkabelonPreview';
import { useSkabelonForm } from './useSkabelonForm';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '56rem' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

const labelsOf = (ids: readonly string[], template: readonly TemplateField[], order: string): string =>
  ids.map((id) => (id === 'order' ? order : (template.find((field) => field.id === id)?.label ?? id))).join(', ');

function SkabelonEditor({ loaded, units }: { readonly loaded: KeptSkabelon; readonly units: readonly OrgUnit[] }) {
  const styles = useStyles();
  const { common } = useText();
  const { sections } = useTextOf(skabelonText);
  const words = useTextOf(skabelonSetupText);
  const { base, changes, change, state, error, merged, save, discard } = useSkabelonForm(loaded);
  const template = useTemplate({ changes });
  const [showsPreview, setPreview] = useState(false);
  const [said, setSaid] = useState('');
  const [wasRefused, setRefused] = useState(false);
  const problems = skabelonProblems(changes, template, textOf(changes).length, longestSkabelonText);
  const sayProblem = (problem: SkabelonProblem): string => {
    const label = template.find(({ id }) => id === problem.id)?.label ?? '';
    switch (problem.code) {
      case 'sameLabel':
        return words.problems.sameLabel(problem.label);
      case 'noChoices':
        return words.problems.noChoices(label);
      default:
        return words.problems[problem.code];
    }
  };
  const move = (field: TemplateField, inSection: readonly TemplateField[], by: -1 | 1): void => {
    const place = inSection.indexOf(field) + 1 + by;
    if (place < 1 || place > inSection.length) return;
    change(moveField(changes, template, field.id, by));
    setSaid(words.moved(field.label, place, inSection.length));
  };
  return (
    <form
      aria-label={words.form}
      className={styles.page}
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(problems.length > 0);
        if (problems.length === 0) save();
      }}
    >
      {base.unreadableAt !== undefined && (
        <ProblemBar intent="warning" title={words.unreadableTitle}>
          {words.unreadable(base.unreadableAt)}
        </ProblemBar>
      )}
      {merged !== undefined && (
        <ProblemBar intent="warning" title={words.mergedTitle}>
          {merged.theirs.length > 0 && <p>{words.mergedTheirs(labelsOf(merged.theirs, template, words.theOrder))}</p>}
          {merged.both.length > 0 && <p>{words.mergedBoth(labelsOf(merged.both, template, words.theOrder))}</p>}
          <p>{words.mergedNext}</p>
        </ProblemBar>
      )}
      {skabelonSections.map((section) => {
        const inSection = template.filter((field) => field.section === section);
        return (
          <section key={section}>
            <h2 className={styles.heading}>{sections[section]}</h2>
            <ol className={styles.list}>
              {inSection.map((field, index) => (
                <FieldRow
                  key={field.id}
                  field={field}
                  changes={changes}
                  isFirst={index === 0}
                  isLast={index === inSection.length - 1}
                  onChange={change}
                  onMove={(by) => move(field, inSection, by)}
                />
              ))}
            </ol>
          </section>
        );
      })}
      <AddField changes={changes} onChange={change} />
      <div>
        <Button aria-expanded={showsPreview} onClick={() => setPreview(!showsPreview)}>
          {words.preview}
        </Button>
      </div>
      {showsPreview && <SkabelonPreview template={template} units={units} />}
      <output className={styles.quiet}>{said}</output>
      {wasRefused && problems.length > 0 && (
        <ProblemBar intent="error" title={words.problemsTitle}>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.code} ${problem.id ?? ''}`}>{sayProblem(problem)}</li>
            ))}
          </ul>
        </ProblemBar>
      )}
      {error !== undefined && <FailureState error={error} />}
      <SaveBar
        state={state}
        labels={{
          save: common.save,
          saving: common.saving,
          saved: common.saved,
          unsaved: common.unsaved,
          cancel: common.discard,
        }}
        onCancel={discard}
      />
    </form>
  );
}

export function SkabelonPage() {
  const words = useTextOf(skabelonSetupText);
  const { backHref } = useAddress();
  const skabelon = useSkabelon();
  const viewer = useViewer();
  const organisation = useOrganisation();
  return (
    <>
      <PageHeader
        title={words.title}
        description={words.description}
        back={{ href: backHref('/forslag'), label: words.back }}
      />
      <WhenLoaded queries={{ skabelon, viewer, organisation }} label={words.loading} lines={12}>
        {(data) =>
          data.viewer.rights.templates.edit ? (
            <SkabelonEditor loaded={data.skabelon} units={data.organisation.rows} />
          ) : (
            <EmptyState title={words.noAccessTitle} body={words.noAccessBody} />
          )
        }
      </WhenLoaded>
      <RightsLink />
    </>
  );
}
