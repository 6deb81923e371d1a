import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { operatingPerYear, sumOverYears, type Amounts, type FourYears } from '../../../../domain/economy';
import type { Proposal } from '../../../../domain/proposal';
import { toDraft, type ProposalDraft } from '../../../../domain/proposalDraft';
import { MoneyTable } from '../../../components/MoneyTable';
import { useFormat } from '../../../format/useFormat';
import { useText } from '../../../text/useText';
import type { ProposalWords } from './proposalWords';

const useStyles = makeStyles({
  reading: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '56rem' },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 13rem), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  // Line breaks as typed; plain text, never markup.
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const facts = [
  'chefomraadeId',
  'affectedIds',
  'fagudvalgId',
  'crossCutting',
  'type',
  'workPackageId',
  'track',
  'origin',
  'responsible',
  'contact',
  'classification',
  'caseNumber',
] as const satisfies readonly (keyof ProposalDraft)[];

interface ProposalReadingProps {
  readonly proposal: Proposal;
  readonly words: ProposalWords;
  readonly years: FourYears<number>;
}

/** The proposal as it is read: on a phone, in a meeting, by those who may not change it. */
export function ProposalReading({ proposal, words, years }: ProposalReadingProps) {
  const styles = useStyles();
  const format = useFormat();
  const { common, proposals } = useText();
  const { sections, fields, ...item } = proposals.item;
  const draft = toDraft(proposal);

  const section = (title: string, content: ReactNode): ReactNode => (
    <section className={styles.section}>
      <h2 className={styles.heading}>{title}</h2>
      {content}
    </section>
  );
  const text = (title: string, content: string): ReactNode => (
    <div>
      <h3 className={styles.subheading}>{title}</h3>
      {content === '' ? <p className={styles.empty}>{common.notFilledIn}</p> : <p className={styles.text}>{content}</p>}
    </div>
  );
  const sum = (key: string, label: string, amounts: Amounts, isPlain: boolean) => ({
    key,
    label,
    isPlain,
    cells: amounts.map(format.tkr),
    total: format.tkr(sumOverYears(amounts)),
  });
  const { service, overfoersler, indtaegt, anlaeg } = proposal.economy;

  return (
    <div className={styles.reading}>
      {section(
        sections.core,
        <>
          {text(fields.summary, proposal.summary)}
          <dl className={styles.facts}>
            {facts.map((path) => (
              <div key={path}>
                <dt className={styles.term}>{words.labelOf(path)}</dt>
                <dd className={styles.value}>{words.spell(path, draft[path]) || common.notFilledIn}</dd>
              </div>
            ))}
          </dl>
        </>,
      )}
      {section(
        sections.economy,
        <>
          <MoneyTable
            caption={item.economyCaption(proposal.priceLevel)}
            rowTitle={item.economyRows}
            columns={years.map(String)}
            totalLabel={common.total}
            sums={[
              sum('service', common.expenditureKinds.service, service, true),
              sum('overfoersler', common.expenditureKinds.overfoersler, overfoersler, true),
              sum('indtaegt', common.expenditureKinds.indtaegt, indtaegt, true),
              sum('operating', common.operatingNet, operatingPerYear(proposal.economy), false),
              sum('anlaeg', common.expenditureKinds.anlaeg, anlaeg, true),
            ]}
          />
          <p className={styles.empty}>{item.capitalApart}</p>
          <MoneyTable
            caption={item.fteCaption}
            rowTitle={sections.fte}
            columns={years.map(String)}
            sums={[{ key: 'fte', label: item.fteRow, isPlain: true, cells: proposal.fte.map(format.fte), total: '' }]}
          />
        </>,
      )}
      {section(
        sections.content,
        <>
          {text(fields.background, proposal.background)}
          {text(fields.description, proposal.description)}
        </>,
      )}
      {section(
        sections.consequences,
        <>
          {text(fields.staffConsequences, proposal.staffConsequences)}
          {text(fields.citizenConsequences, proposal.citizenConsequences)}
          {text(fields.otherConsequences, proposal.otherConsequences)}
        </>,
      )}
    </div>
  );
}
