/** One bilag: opened by its name, and what whoever may edit can do with it. */
import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { bilagTitle, type Bilag } from '../../../../domain/bilag';
import { useBilagVersions } from '../../../data/bilag';
import { useFormat } from '../../../format/useFormat';
import { WhenLoaded } from '../../../shell/WhenLoaded';
import { bilagText } from '../../../text/parts/bilag';
import { useTextOf } from '../../../text/partText';
import { sizeWords } from './sizeWords';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: 'anywhere' },
  link: { color: tokens.colorBrandForegroundLink },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    '@media print': { display: 'none' },
  },
  title: { minWidth: 0, flexGrow: 1, maxWidth: '30rem' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Where somebody asked to write. */
const focusOn = (input: HTMLInputElement | null): void => input?.focus();

interface BilagRowProps {
  readonly bilag: Bilag;
  readonly mayEdit: boolean;
  readonly onRename: (title: string) => void;
  readonly onReplace: () => void;
  readonly onRemove: () => void;
}

function Versions({ bilag }: { readonly bilag: Bilag }) {
  const styles = useStyles();
  const words = useTextOf(bilagText);
  const format = useFormat();
  const versions = useBilagVersions(bilag.id, bilag.version);
  return (
    <WhenLoaded queries={{ versions }} label={words.loading} lines={1}>
      {(data) =>
        data.versions.length === 0 ? (
          <p className={styles.text}>{words.noVersions}</p>
        ) : (
          <ul className={styles.list}>
            {data.versions.map(({ label, size, by, at, address }) => (
              <li key={label} className={styles.text}>
                <a className={styles.link} href={address} target="_blank" rel="noreferrer">
                  {words.opensInBrowser(words.version(label))}
                </a>{' '}
                {sizeWords(size, format, words)} · {by}, {format.instant(at)}
              </li>
            ))}
          </ul>
        )
      }
    </WhenLoaded>
  );
}

export function BilagRow({ bilag, mayEdit, onRename, onReplace, onRemove }: BilagRowProps) {
  const styles = useStyles();
  const words = useTextOf(bilagText);
  const format = useFormat();
  const [title, setTitle] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const { number, name, size, modifiedBy, modifiedAt, version, address } = bilag;
  const shown = bilagTitle(bilag);
  const facts = words.facts(sizeWords(size, format, words), modifiedBy, format.instant(modifiedAt), version);
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        {words.numbered(number)}:{' '}
        <a
          className={styles.link}
          href={address}
          target="_blank"
          rel="noreferrer"
          aria-label={words.opensInBrowser(shown)}
        >
          {shown}
        </a>
      </span>
      <p className={styles.text}>{shown === name ? facts : `${name} · ${facts}`}</p>
      <div className={styles.actions}>
        {title === undefined ? (
          <>
            {mayEdit && (
              <>
                <Button size="small" aria-label={words.renameOf(number)} onClick={() => setTitle(bilag.title)}>
                  {words.rename}
                </Button>
                <Button size="small" aria-label={words.replaceOf(number)} onClick={onReplace}>
                  {words.replace}
                </Button>
                <Button size="small" aria-label={words.removeOf(number)} onClick={onRemove}>
                  {words.remove}
                </Button>
              </>
            )}
            <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {words.versions}
            </Button>
          </>
        ) : (
          <form
            className={styles.actions}
            onSubmit={(event) => {
              event.preventDefault();
              onRename(title.trim());
              setTitle(undefined);
            }}
          >
            <Input
              className={styles.title}
              aria-label={words.renameLabel(number)}
              value={title}
              maxLength={255}
              input={{ ref: focusOn }}
              onChange={(_event, data) => setTitle(data.value)}
            />
            <Button size="small" appearance="primary" type="submit">
              {words.save}
            </Button>
            <Button size="small" onClick={() => setTitle(undefined)}>
              {words.cancel}
            </Button>
          </form>
        )}
      </div>
      {isOpen && <Versions bilag={bilag} />}
    </li>
  );
}
