import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { siteAddressOf } from '../../data/siteAddress';
import { setupText } from '../../text/parts/setup';
import { useTextOf } from '../../text/partText';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
  /** Level with the field's box, below its label. */
  button: { marginTop: '26px', '@media (max-width: 480px)': { marginTop: 0 } },
  field: { flexGrow: 1, flexBasis: '18rem', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
});

interface SiteFieldProps {
  readonly organisationSite: string;
  /** What stands in the field to begin with. */
  readonly first: string;
  /** A new address was typed: what was checked before says nothing of it. */
  readonly onChange: () => void;
  readonly onCheck: (siteUrl: string) => void;
}

/** The site's address, as people paste it; only sites on the municipality's own SharePoint are taken. */
export function SiteField({ organisationSite, first, onChange, onCheck }: SiteFieldProps) {
  const styles = useStyles();
  const setup = useTextOf(setupText);
  const [text, setText] = useState(first);
  const [refused, setRefused] = useState(false);
  const host = new URL(organisationSite).origin;
  const check = (event: FormEvent) => {
    event.preventDefault();
    const siteUrl = siteAddressOf(text, organisationSite);
    setRefused(siteUrl === undefined);
    if (siteUrl !== undefined) onCheck(siteUrl);
  };
  return (
    <form className={styles.form} onSubmit={check} noValidate>
      <Field
        className={styles.field}
        label={setup.site}
        hint={setup.siteHint}
        {...(refused ? { validationMessage: setup.siteInvalid(host) } : {})}
      >
        <Input
          type="url"
          className={styles.input}
          value={text}
          onChange={(_event, { value }) => {
            setText(value);
            setRefused(false);
            onChange();
          }}
        />
      </Field>
      <Button type="submit" className={styles.button}>
        {setup.check}
      </Button>
    </form>
  );
}
