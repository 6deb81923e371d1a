/** "Driftstjek": for everybody, also where nothing else of the tab works; so it needs no round, and asks each part by itself. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { HealthFinding } from '../../../domain/health';
import { judgeSite } from '../../../domain/judgeSite';
import { judgeSurroundings } from '../../../domain/judgeSurroundings';
import { PageHeader } from '../../components/PageHeader';
import { ProblemBar } from '../../components/ProblemBar';
import { useServices } from '../../data/services';
import { CopyButton } from '../../shell/CopyButton';
import { failureOf } from '../../shell/errorText';
import { FailureState } from '../../shell/FailureState';
import { healthText } from '../../text/parts/health';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import { HealthGroup } from './HealthGroup';
import { countOf, supportCopy, toGroupViews, unreached } from './healthView';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '60rem' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Asked anew each time somebody comes: what was wrong may have been mended. */
const fresh = { staleTime: 0, gcTime: 0 } as const;

const useHealth = () => {
  const { health } = useServices();
  const around = useQuery({ queryKey: ['health', 'around'], queryFn: async () => (await health()).around(), ...fresh });
  const site = useQuery({ queryKey: ['health', 'site'], queryFn: async () => (await health()).look(), ...fresh });
  const found: readonly HealthFinding[] = [
    ...(around.data === undefined ? [] : judgeSurroundings(around.data)),
    ...(site.isError
      ? [unreached(failureOf(site.error).kind)]
      : site.data === undefined
        ? []
        : judgeSite(site.data, around.data?.demonstration)),
  ];
  return { around, site, found };
};

function Outcome({ found }: { readonly found: readonly HealthFinding[] }) {
  const words = useTextOf(healthText);
  const [faults, warnings] = [countOf(found, 'fault'), countOf(found, 'warning')];
  return faults + warnings === 0 ? (
    <ProblemBar isOutcome intent="success" title={words.allWell}>
      {words.allWellBody}
    </ProblemBar>
  ) : (
    <ProblemBar isOutcome intent={faults > 0 ? 'error' : 'warning'} title={words.found(faults, warnings)}>
      {words.foundBody}
    </ProblemBar>
  );
}

export function HealthPage() {
  const styles = useStyles();
  const words = useTextOf(healthText);
  const { roles } = useText().common;
  const { siteUrl } = useServices();
  const { around, site, found } = useHealth();
  const isAsking = around.isFetching || site.isFetching;
  const lookAgain = (): void => void Promise.all([around.refetch(), site.refetch()]);
  return (
    <div className={styles.page}>
      <PageHeader title={words.title} description={words.description} />
      {isAsking ? undefined : <Outcome found={found} />}
      <div className={styles.buttons}>
        <Button disabledFocusable={isAsking} onClick={lookAgain}>
          {words.again}
        </Button>
        {isAsking ? undefined : (
          <CopyButton
            label={words.copy}
            copied={words.copied}
            text={() => supportCopy(found, { siteUrl, at: new Date().toISOString(), words, roles })}
          />
        )}
      </div>
      <p className={styles.text}>{words.copyHint}</p>
      {[around, site].map(
        (query, index) =>
          query.isError && !query.isFetching && <FailureState key={index} error={query.error} onRetry={lookAgain} />,
      )}
      {toGroupViews(found, words, roles).map((view) => {
        const query = view.group === 'tab' ? around : site;
        if (!query.isFetching && view.findings.length + view.inOrder.length === 0) return undefined;
        const asking = view.group === 'tab' ? words.lookingAround : words.lookingAtSite;
        return <HealthGroup key={view.group} view={view} asking={query.isFetching ? asking : undefined} />;
      })}
    </div>
  );
}
