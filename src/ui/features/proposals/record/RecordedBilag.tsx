/** The bilag of a proposal as a list on paper: the files themselves are fetched one by one. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { bilagTitle, type Bilag } from '../../../../domain/bilag';
import type { ProposalId } from '../../../../domain/ids';
import { useBilag, useBilagVersions } from '../../../data/bilag';
import { useFormat } from '../../../format/useFormat';
import { WhenLoaded } from '../../../shell/WhenLoaded';
import { bilagText } from '../../../text/parts/bilag';
import { recordText } from '../../../text/parts/record';
import { useTextOf } from '../../../text/partText';
import { sizeWords } from '../bilag/sizeWords';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  text: { margin: 0 },
});

function OneBilag({ bilag }: { readonly bilag: Bilag }) {
  const styles = useStyles();
  const words = useTextOf(bilagText);
  const record = useTextOf(recordText);
  const format = useFormat();
  const versions = useBilagVersions(bilag.id, bilag.version);
  const facts = (size: number, who: string, when: string, version: string): string =>
    words.facts(sizeWords(size, format, words), who, format.instant(when), version);
  return (
    <li>
      {words.numbered(bilag.number)}: {bilagTitle(bilag)} · {bilag.name} ·{' '}
      {facts(bilag.size, bilag.modifiedBy, bilag.modifiedAt, bilag.version)}
      <WhenLoaded queries={{ versions }} label={words.loading} lines={1}>
        {(data) =>
          data.versions.length > 0 && (
            <p className={styles.text}>
              {record.earlier(data.versions.map(({ size, by, at, label }) => facts(size, by, at, label)).join('; '))}
            </p>
          )
        }
      </WhenLoaded>
    </li>
  );
}

export function RecordedBilag({ proposal }: { readonly proposal: ProposalId }) {
  const styles = useStyles();
  const words = useTextOf(bilagText);
  const record = useTextOf(recordText);
  const bilag = useBilag(proposal);
  return (
    <section>
      <h2 className={styles.heading}>{record.bilag}</h2>
      <WhenLoaded queries={{ bilag }} label={words.loading} lines={2}>
        {(data) =>
          data.bilag.length === 0 ? (
            <p className={styles.text}>{words.none}</p>
          ) : (
            <ul className={styles.list}>
              {data.bilag.map((one) => (
                <OneBilag key={one.id} bilag={one} />
              ))}
            </ul>
          )
        }
      </WhenLoaded>
    </section>
  );
}
