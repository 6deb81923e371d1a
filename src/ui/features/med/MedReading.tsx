/** What the MED-udvalg say about a proposal, in their own words: a part of its readable page, and printed with it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { isFailure } from '../../../domain/errors';
import { medUdvalgFor } from '../../../domain/guard';
import type { MedDiscussion } from '../../../domain/medDiscussion';
import { medRightOf } from '../../../domain/medPlace';
import { medLevels, type OrgUnit } from '../../../domain/organisation';
import type { Proposal } from '../../../domain/proposal';
import { useMedDiscussions, useOrganisation, useViewer } from '../../data/queries';
import { useFormat } from '../../format/useFormat';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { medItemText } from '../../text/parts/medItem';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalM },
  committee: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  state: { margin: 0, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  label: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const levelOf = (units: readonly OrgUnit[], { medUdvalgId }: MedDiscussion): number =>
  medLevels.indexOf(units.find(({ id }) => id === medUdvalgId)?.medLevel ?? 'lmu');

export function MedReading({ proposal }: { readonly proposal: Proposal }) {
  const styles = useStyles();
  const { common } = useText();
  const words = useTextOf(medItemText);
  const format = useFormat();
  const discussions = useMedDiscussions();
  const organisation = useOrganisation();
  const viewer = useViewer();
  if (viewer.data?.rights.medDiscussions.read === false || isFailure(discussions.error, 'Forbidden')) {
    return <p className={styles.state}>{words.unreadable}</p>;
  }
  const stateOf = ({ outcome, discussedOn }: MedDiscussion): string =>
    discussedOn === undefined
      ? common.medOutcomes[outcome]
      : words.saidOn(common.medOutcomes[outcome], format.date(discussedOn));
  return (
    <WhenLoaded queries={{ discussions, organisation, viewer }} label={words.readingLoading} lines={2}>
      {(data) => {
        const units = data.organisation.rows;
        const own = data.discussions.rows
          .filter(({ proposalId }) => proposalId === proposal.id)
          .toSorted((a, b) => levelOf(units, a) - levelOf(units, b));
        const unseen = medUdvalgFor(proposal, units).filter(
          ({ id }) => medRightOf(data.viewer, { round: proposal.round, medUdvalgId: id }, units) === undefined,
        );
        return (
          <>
            {own.length + unseen.length === 0 && <p className={styles.state}>{words.notAsked}</p>}
            <ul className={styles.list}>
              {own.map((discussion) => (
                <li key={discussion.id}>
                  <h3 className={styles.committee}>
                    {units.find(({ id }) => id === discussion.medUdvalgId)?.name ?? common.unknownUnit}
                  </h3>
                  <p className={styles.state}>{stateOf(discussion)}</p>
                  {discussion.statement !== '' && <p className={styles.text}>{discussion.statement}</p>}
                  {discussion.answer !== '' && (
                    <>
                      <p className={styles.label}>{words.answered}</p>
                      <p className={styles.text}>{discussion.answer}</p>
                    </>
                  )}
                </li>
              ))}
            </ul>
            {unseen.length > 0 && (
              <p className={styles.state}>{words.unreadableIn(unseen.map(({ name }) => name).join(', '))}</p>
            )}
          </>
        );
      }}
    </WhenLoaded>
  );
}
