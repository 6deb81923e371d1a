/** `#/opsaetning/organisation/indsaet`: the organisation out of a sheet, read whole and shown before anything is written. */
import { Button, Field, makeStyles, ProgressBar, Textarea, tokens } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { OrgUnit } from '../../../domain/organisation';
import { pasteColumns, readOrganisationPaste, type OrganisationPaste } from '../../../domain/organisationPaste';
import { NextSteps } from '../../components/NextSteps';
import { PageHeader } from '../../components/PageHeader';
import { ProblemBar } from '../../components/ProblemBar';
import { useAddress } from '../../data/address';
import { useOrganisation, useViewer } from '../../data/queries';
import { useServices } from '../../data/services';
import { useUnsavedChanges } from '../../data/unsavedChanges';
import { FailureState } from '../../shell/FailureState';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { organisationText } from '../../text/parts/organisation';
import { useTextOf } from '../../text/partText';
import { useOrganisationChanged } from './organisationQueries';
import { PastePreview } from './PastePreview';
import { pasteSize, writePaste } from './writePaste';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '56rem' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  textarea: { width: '100%', fontFamily: tokens.fontFamilyMonospace },
  button: { alignSelf: 'flex-start' },
});

interface Run {
  readonly paste: OrganisationPaste;
  readonly units: readonly OrgUnit[];
  readonly run: string;
}

function Pasting({ units }: { readonly units: readonly OrgUnit[] }) {
  const styles = useStyles();
  const words = useTextOf(organisationText);
  const { stores, today } = useServices();
  const { href } = useAddress();
  const changed = useOrganisationChanged();
  const [text, setText] = useState('');
  const [done, setDone] = useState(0);
  const day = today();
  const paste = useMemo(() => readOrganisationPaste(text, words.pasted, units, day), [text, words, units, day]);
  const write = useMutation({
    mutationFn: ({ paste: given, units: known, run }: Run) =>
      writePaste(given, { store: stores.organisation, units: known, run, report: setDone }),
    onSuccess: () => setText(''),
    // Also after a failure: whoever changes the lines then must not write anew what was written.
    onSettled: () => changed(),
  });
  useUnsavedChanges(text.trim() !== '' && !write.isSuccess);
  const size = write.variables === undefined ? 0 : pasteSize(write.variables.paste);
  const begin = (run: Run): void => {
    setDone(0);
    write.mutate(run);
  };
  if (write.isSuccess && text === '') {
    return (
      <>
        <ProblemBar isOutcome intent="success" title={words.written}>
          {words.writtenBody(size)}
        </ProblemBar>
        <NextSteps
          title={words.rightsNext}
          body={words.rightsNextBody}
          ways={[
            { href: href('/opsaetning/rettigheder'), name: words.toRights },
            { href: href('/opsaetning/organisation'), name: words.toList },
          ]}
        />
      </>
    );
  }
  return (
    <>
      <p className={styles.text}>
        {words.pasteColumns}: {pasteColumns.map((column) => words.columns[column]).join(' · ')}
      </p>
      <Field label={words.pasteField} hint={words.pasteHint}>
        <Textarea
          className={styles.textarea}
          rows={8}
          resize="vertical"
          value={text}
          disabled={write.isPending}
          onChange={(_event, { value }) => {
            setText(value);
            write.reset();
          }}
        />
      </Field>
      <PastePreview paste={paste} isEmpty={text.trim() === ''} />
      {write.isPending && (
        <div>
          <output>{words.writing(done, size)}</output>
          <ProgressBar aria-label={words.write} value={done} max={Math.max(size, 1)} />
        </div>
      )}
      {write.isError && (
        <>
          <FailureState error={write.error} />
          <Button className={styles.button} appearance="primary" onClick={() => begin(write.variables)}>
            {words.writeAgain}
          </Button>
        </>
      )}
      {!write.isPending && !write.isError && pasteSize(paste) > 0 && paste.problems.length === 0 && (
        <Button
          className={styles.button}
          appearance="primary"
          onClick={() => begin({ paste, units, run: crypto.randomUUID() })}
        >
          {words.write}
        </Button>
      )}
    </>
  );
}

export function PastePage() {
  const styles = useStyles();
  const words = useTextOf(organisationText);
  const { href } = useAddress();
  const organisation = useOrganisation();
  const viewer = useViewer();
  return (
    <div className={styles.page}>
      <PageHeader
        title={words.pasteTitle}
        description={words.pasteDescription}
        back={{ href: href('/opsaetning/organisation'), label: words.back }}
      />
      <WhenLoaded queries={{ organisation, viewer }} label={words.loading} lines={8}>
        {(data) =>
          data.viewer.rights.organisation.add ? (
            <Pasting units={data.organisation.rows} />
          ) : (
            <ProblemBar intent="info">{words.readOnly}</ProblemBar>
          )
        }
      </WhenLoaded>
    </div>
  );
}
