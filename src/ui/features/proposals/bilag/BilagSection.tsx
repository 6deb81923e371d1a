/** The bilag of a proposal: opened in the browser, added by a button or by dropping files, numbered also on paper. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useRef, useState, type DragEvent } from 'react';
import { bilagTitle, type Bilag } from '../../../../domain/bilag';
import type { BilagId, ProposalId } from '../../../../domain/ids';
import type { TemplateField } from '../../../../domain/skabelon';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { useBilag, useRemoveBilag, useRenameBilag } from '../../../data/bilag';
import { FailureState } from '../../../shell/FailureState';
import { WhenLoaded } from '../../../shell/WhenLoaded';
import { bilagText } from '../../../text/parts/bilag';
import { useTextOf } from '../../../text/partText';
import { BegunRow } from './BegunRow';
import { BilagRow } from './BilagRow';
import { UploadRow } from './UploadRow';
import { useUploads } from './useUploads';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  zone: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    '@media print': { display: 'none' },
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  onScreen: { '@media print': { display: 'none' } },
});

interface BilagSectionProps {
  readonly proposal: ProposalId;
  /** As the skabelon has it: what it is called, and whether it is there. */
  readonly field: Pick<TemplateField, 'label' | 'hidden'> | undefined;
  readonly mayEdit: boolean;
}

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

export function BilagSection({ proposal, field, mayEdit: mayWrite }: BilagSectionProps) {
  const isHidden = field?.hidden === true;
  const mayEdit = mayWrite && !isHidden;
  const styles = useStyles();
  const words = useTextOf(bilagText);
  const bilag = useBilag(proposal);
  const rename = useRenameBilag(proposal);
  const remove = useRemoveBilag(proposal);
  const [said, setSaid] = useState('');
  const [isOver, setOver] = useState(false);
  const [removing, setRemoving] = useState<Bilag>();
  const input = useRef<HTMLInputElement>(null);
  const replaces = useRef<BilagId | undefined>(undefined);
  const { uploads, waiting, discard, choose, ...handlers } = useUploads(proposal, (added) =>
    setSaid(words.added(added.number, bilagTitle(added))),
  );

  const ask = (id?: BilagId): void => {
    replaces.current = id;
    if (input.current !== null) input.current.multiple = id === undefined;
    input.current?.click();
  };
  const drop = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setOver(false);
    choose([...event.dataTransfer.files]);
  };
  const over = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setOver(true);
  };

  // What lies there is not gone because nobody may add to it.
  if (isHidden && (bilag.data ?? []).length === 0) return null;
  return (
    <section aria-labelledby="bilag" className={styles.section}>
      <h2 id="bilag" className={styles.heading}>
        {field?.label ?? words.title}
      </h2>
      <WhenLoaded queries={{ bilag }} label={words.loading} lines={2}>
        {(data) => (
          <>
            {data.bilag.length === 0 ? (
              <p className={styles.text}>{words.none}</p>
            ) : (
              <ul className={styles.list}>
                {data.bilag.map((one) => (
                  <BilagRow
                    key={one.id}
                    bilag={one}
                    mayEdit={mayEdit}
                    onRename={(title) => rename.mutate({ id: one.id, title })}
                    onReplace={() => ask(one.id)}
                    onRemove={() => setRemoving(one)}
                  />
                ))}
              </ul>
            )}
            {mayEdit && uploads.length + waiting.length > 0 && (
              <ul className={mergeClasses(styles.list, styles.onScreen)} aria-label={words.uploads}>
                {waiting.map((upload) => (
                  <BegunRow
                    key={upload.key}
                    upload={upload}
                    isBusy={discard.isPending}
                    onChoose={() => ask(upload.replaces)}
                    onDiscard={() => discard.mutate(upload)}
                  />
                ))}
                {uploads.map((upload) => (
                  <UploadRow key={upload.key} upload={upload} there={data.bilag} {...handlers} />
                ))}
              </ul>
            )}
          </>
        )}
      </WhenLoaded>
      {rename.isError && <FailureState error={rename.error} onRetry={() => rename.mutate(rename.variables)} />}
      {remove.isError && <FailureState error={remove.error} onRetry={() => remove.mutate(remove.variables)} />}
      {discard.isError && <FailureState error={discard.error} onRetry={() => discard.mutate(discard.variables)} />}
      {mayEdit ? (
        <div
          className={mergeClasses(styles.zone, isOver && styles.over)}
          onDragOver={over}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <Button icon={<AddRegular />} onClick={() => ask()}>
            {words.add}
          </Button>
          <span className={styles.text}>{isOver ? words.dropNow : words.drop}</span>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            aria-label={words.add}
            onChange={(event) => {
              choose([...(event.target.files ?? [])], replaces.current);
              // The same file chosen again is a change again.
              event.target.value = '';
            }}
          />
        </div>
      ) : (
        <p className={mergeClasses(styles.text, styles.onScreen)}>{words.mayNotAdd}</p>
      )}
      <output className={mergeClasses(styles.text, styles.onScreen)}>{said}</output>
      <ConfirmDialog
        open={removing !== undefined}
        title={removing === undefined ? '' : words.removeTitle(removing.number)}
        confirm={words.remove}
        cancel={words.cancel}
        onConfirm={() => {
          if (removing !== undefined) remove.mutate(removing.id);
          setRemoving(undefined);
        }}
        onCancel={() => setRemoving(undefined)}
      >
        {removing !== undefined && words.removeBody(bilagTitle(removing), removing.number)}
      </ConfirmDialog>
    </section>
  );
}
