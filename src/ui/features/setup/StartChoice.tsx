import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Host, TabConfiguration } from '../../../teams/host';
import { useServices } from '../../data/services';
import { setupText } from '../../text/parts/setup';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import { isStartView, startViews, toConfiguration, unitsFor, type SavedChoice, type StartView } from './setupView';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '36rem' },
  // A dialog on a phone is narrower than a field is by itself.
  field: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  input: { minWidth: 0, '& input, & select': { minWidth: 0, width: '100%' } },
});

/** Tells Teams whether its Save may be pressed, and what it saves. */
const useConfiguration = (host: Host, wanted: TabConfiguration | undefined) => {
  // As text: an equal configuration made anew at every drawing is no change.
  const text = JSON.stringify(wanted);
  useEffect(() => {
    void host.configure(text === undefined ? undefined : (JSON.parse(text) as TabConfiguration));
    // Whatever makes this choice disappear (another address, another page) takes the right to save with it.
    return () => void host.configure(undefined);
  }, [host, text]);
};

const ownPage = (): string => `${window.location.origin}${window.location.pathname}`;

/** For a site that is ready: what the tab opens with and is called. Every change is told to Teams, whose button saves. */
export function StartChoice({ siteUrl, saved }: { siteUrl: string; saved: SavedChoice | undefined }) {
  const styles = useStyles();
  const { shell } = useText();
  const setup = useTextOf(setupText);
  const { host, openSite, today, siteUrl: organisationSite } = useServices();
  const [view, setView] = useState<StartView>(saved?.view ?? 'overview');
  // Ids are those of one site.
  const [unitId, setUnitId] = useState(saved?.siteUrl === siteUrl ? saved.unitId : '');
  const [typedName, setTypedName] = useState(saved?.name);
  const organisation = useQuery({
    queryKey: ['organisation', siteUrl],
    queryFn: () => openSite(siteUrl).organisation.list(),
  });

  const units = unitsFor(view, organisation.data?.rows ?? [], today());
  const unit = units.find((candidate) => String(candidate.id) === unitId);
  const name = typedName ?? setup.suggestedName(unit?.shortName);
  // Saved before the units are known, the tab would lose the one it opens with.
  const waitsForUnit = unitId !== '' && organisation.isPending;
  const wanted =
    name.trim() === '' || waitsForUnit
      ? undefined
      : toConfiguration({ page: ownPage(), siteUrl, organisationSite, view, unit, name: name.trim(), saved });

  useConfiguration(host, wanted);

  return (
    <div className={styles.choices}>
      <Field label={setup.view} className={styles.field}>
        <Select
          className={styles.input}
          value={view}
          onChange={(_event, { value }) => {
            if (!isStartView(value)) return;
            setView(value);
            setUnitId('');
          }}
        >
          {startViews.map((option) => (
            <option key={option} value={option}>
              {shell.nav[option]}
            </option>
          ))}
        </Select>
      </Field>
      {units.length > 0 ? (
        <Field label={setup.unit} className={styles.field}>
          <Select className={styles.input} value={unitId} onChange={(_event, { value }) => setUnitId(value)}>
            <option value="">{setup.unitAll}</option>
            {units.map((option) => (
              <option key={option.id} value={option.id}>
                {option.name}
              </option>
            ))}
          </Select>
        </Field>
      ) : undefined}
      {organisation.isError ? <p>{setup.unitsUnavailable}</p> : undefined}
      <Field
        className={styles.field}
        label={setup.name}
        hint={setup.nameHint}
        {...(name.trim() === '' ? { validationMessage: setup.nameRequired } : {})}
      >
        <Input className={styles.input} value={name} onChange={(_event, { value }) => setTypedName(value)} />
      </Field>
      <output>{wanted === undefined ? '' : saved === undefined ? setup.readyToSave : setup.readyToChange}</output>
    </div>
  );
}
