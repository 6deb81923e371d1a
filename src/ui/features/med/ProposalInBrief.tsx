import { makeStyles, tokens } from '@fluentui/react-components';
import { isFailure } from '../../../domain/errors';
import { operatingPerYear, sumOverYears } from '../../../domain/economy';
import type { ProposalId } from '../../../domain/ids';
import { yearsOf } from '../../../domain/round';
import { MoneyTable } from '../../components/MoneyTable';
import { useAddress } from '../../data/address';
import { useProposal, useRound } from '../../data/queries';
import { useFormat } from '../../format/useFormat';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { medItemText } from '../../text/parts/medItem';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  link: { color: tokens.colorBrandForegroundLink },
});

/** What a MED-udvalg must know at a glance of the proposal it discusses. */
export function ProposalInBrief({ id }: { readonly id: ProposalId }) {
  const styles = useStyles();
  const { common } = useText();
  const words = useTextOf(medItemText);
  const format = useFormat();
  const { href } = useAddress();
  const round = useRound();
  const proposal = useProposal(id);
  const isHidden = isFailure(proposal.error, 'Forbidden') || isFailure(proposal.error, 'NotFound');
  return (
    <section aria-labelledby="med-about" className={styles.section}>
      <h2 id="med-about" className={styles.heading}>
        {words.aboutTitle}
      </h2>
      {isHidden ? (
        <p className={styles.text}>{words.aboutHidden}</p>
      ) : (
        <WhenLoaded queries={{ proposal }} label={common.loading} lines={3}>
          {({ proposal: { entity } }) => {
            const operating = operatingPerYear(entity.economy);
            return (
              <>
                <h3 className={styles.title}>{[entity.number ?? '', entity.title].join(' ').trim()}</h3>
                <p className={styles.text}>{entity.summary === '' ? words.noSummary : entity.summary}</p>
                <MoneyTable
                  caption={common.savingIsNegative}
                  rowTitle={common.year}
                  columns={yearsOf(round).map(String)}
                  totalLabel={common.total}
                  sums={[
                    {
                      key: 'operating',
                      label: common.operatingNet,
                      cells: operating.map(format.tkr),
                      total: format.tkr(sumOverYears(operating)),
                    },
                  ]}
                />
                <a href={href(`/forslag/${entity.id}`)} className={styles.link}>
                  {words.openProposal}
                </a>
              </>
            );
          }}
        </WhenLoaded>
      )}
    </section>
  );
}
