/** The forløb of a proposal on its page: where it stands, what can be done with it, and what has been decided. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { OrgUnit } from '../../../../domain/organisation';
import type { Proposal } from '../../../../domain/proposal';
import type { TemplateField } from '../../../../domain/skabelon';
import type { Versioned } from '../../../../domain/stores';
import { useAddress } from '../../../data/address';
import { useRound } from '../../../data/queries';
import { useServices } from '../../../data/services';
import { WhenLoaded } from '../../../shell/WhenLoaded';
import { forloebText } from '../../../text/parts/forloeb';
import { useTextOf } from '../../../text/partText';
import { Decisions } from './Decisions';
import { ForloebChain } from './ForloebChain';
import { toForloebView } from './forloebView';
import { MedOffer } from './MedOffer';
import { Steps } from './Steps';
import { useSurroundings } from './useSurroundings';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '56rem' },
  decisions: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface ForloebPanelProps {
  readonly loaded: Versioned<Proposal>;
  readonly units: readonly OrgUnit[];
  readonly template: readonly TemplateField[];
  /** Marks what is printed of it. */
  readonly decisionsOnPaper: object;
  /** SharePoint's own answer. */
  readonly mayEdit: boolean;
  /** It was moved, or read again because somebody else had changed it. */
  readonly onChanged: (now: Versioned<Proposal>) => void;
}

export function ForloebPanel(props: ForloebPanelProps) {
  const { loaded, units, template, decisionsOnPaper, mayEdit, onChanged } = props;
  const styles = useStyles();
  const words = useTextOf(forloebText);
  const { today } = useServices();
  const { href } = useAddress();
  const round = useRound();
  const surroundings = useSurroundings();
  const { entity } = loaded;
  const decisions = template.find(({ id }) => id === 'decisions');
  return (
    <section aria-labelledby="forloeb" className={styles.section}>
      <h2 id="forloeb" className={styles.heading}>
        {words.title}
      </h2>
      <WhenLoaded queries={surroundings} label={words.loading} lines={5}>
        {({ viewer, medDiscussions, planPoints }) => {
          const around = { round, today: today(), viewer, units, template };
          const [discussions, points] = [medDiscussions.rows, planPoints.rows];
          const view = toForloebView(entity, { ...around, medDiscussions: discussions, planPoints: points }, mayEdit);
          return (
            <>
              <ForloebChain chain={view.chain} stage={entity.stage} sideState={entity.sideState} />
              <MedOffer proposal={entity} units={units} viewer={viewer} discussions={discussions} />
              <Steps
                view={view}
                loaded={loaded}
                units={units}
                template={template}
                person={viewer.person}
                onChanged={onChanged}
              />
            </>
          );
        }}
      </WhenLoaded>
      {decisions?.hidden !== true && (
        <div className={styles.decisions} {...decisionsOnPaper}>
          <h3 className={styles.subheading}>{decisions?.label ?? words.decisions}</h3>
          <Decisions id={entity.id} decisions={entity.decisions} units={units} />
        </div>
      )}
      <Link href={href(`/forslag/${entity.id}/historik`)}>{words.toHistory}</Link>
    </section>
  );
}
