import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { PageHeader } from '../../components/PageHeader';
import { LoadingState } from '../../components/PageState';
import { ProblemBar } from '../../components/ProblemBar';
import { useServices } from '../../data/services';
import { HealthLink } from '../../shell/HealthLink';
import { RightsLink } from '../../shell/RightsLink';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { setupText } from '../../text/parts/setup';
import { useTextOf } from '../../text/partText';
import { SiteCheckResult } from './SiteCheckResult';
import { savedChoice, type SavedChoice } from './setupView';
import { SiteSetUp } from './SiteSetUp';
import { SiteField } from './SiteField';
import { StartChoice } from './StartChoice';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '48rem' },
  intro: { margin: 0 },
});

/** For a tab that is being changed, what it was saved with; a new tab, and the page outside the dialog, have nothing. */
const useSaved = (): {
  readonly waiting: boolean;
  readonly unknown: boolean;
  readonly saved: SavedChoice | undefined;
} => {
  const { host, context, siteUrl: organisationSite } = useServices();
  const isSettings = context.surface === 'settings';
  const asked = useQuery({
    queryKey: ['savedConfiguration'],
    queryFn: async () => (await host.savedConfiguration()) ?? null,
    enabled: isSettings,
    staleTime: Infinity,
  });
  const saved = asked.data;
  return {
    waiting: isSettings && asked.isPending,
    unknown: asked.isError,
    saved: saved === null || saved === undefined ? undefined : savedChoice(saved, organisationSite),
  };
};

function SiteAndStart({ saved }: { saved: SavedChoice | undefined }) {
  const styles = useStyles();
  const setup = useTextOf(setupText);
  const { context, siteUrl: organisationSite, checkSite } = useServices();
  const isSettings = context.surface === 'settings';
  const first = saved?.siteUrl ?? organisationSite;
  const [asked, setAsked] = useState<{ readonly siteUrl: string; readonly time: number } | undefined>({
    siteUrl: first,
    time: 0,
  });
  const check = useQuery({
    queryKey: ['siteCheck', asked?.siteUrl, asked?.time],
    queryFn: () => checkSite(asked?.siteUrl ?? organisationSite),
    enabled: asked !== undefined,
    staleTime: Infinity,
  });
  return (
    <>
      <SiteField
        organisationSite={organisationSite}
        first={first}
        onChange={() => setAsked(undefined)}
        onCheck={(siteUrl) => setAsked({ siteUrl, time: (asked?.time ?? 0) + 1 })}
      />
      {asked === undefined ? (
        <p className={styles.intro}>{setup.notChecked}</p>
      ) : (
        <WhenLoaded queries={{ check }} label={setup.checking} lines={2}>
          {(found) => (
            <>
              <SiteCheckResult check={found.check} />
              {found.check.state === 'incomplete' || (found.check.state === 'ready' && !isSettings) ? (
                <SiteSetUp key={asked.siteUrl} siteUrl={asked.siteUrl} onChanged={() => void check.refetch()} />
              ) : undefined}
              {isSettings && found.check.state === 'ready' ? (
                <StartChoice key={asked.siteUrl} siteUrl={asked.siteUrl} saved={saved} />
              ) : undefined}
            </>
          )}
        </WhenLoaded>
      )}
    </>
  );
}

/** Chooses the site and the view of a tab. Saving is refused until the site has been checked and found ready. */
export function SetupPage() {
  const styles = useStyles();
  const setup = useTextOf(setupText);
  const { host, context } = useServices();
  const isSettings = context.surface === 'settings';
  const { waiting, unknown, saved } = useSaved();

  useEffect(() => {
    if (isSettings) void host.configure(undefined);
  }, [host, isSettings]);

  return (
    <div className={styles.page}>
      <PageHeader title={setup.title} />
      <p className={styles.intro}>{isSettings ? setup.intro : setup.outsideSettings}</p>
      {isSettings && context.isChannelOfOthers ? (
        <ProblemBar intent="warning" title={setup.otherChannelTitle}>
          {setup.otherChannelBody}
        </ProblemBar>
      ) : undefined}
      {unknown ? <ProblemBar intent="warning">{setup.savedUnknown}</ProblemBar> : undefined}
      {waiting ? <LoadingState label={setup.loadingSaved} lines={2} /> : <SiteAndStart saved={saved} />}
      {/* In the dialog of a new tab a link would leave it half done. */}
      {isSettings ? undefined : (
        <>
          <RightsLink />
          <HealthLink />
        </>
      )}
    </div>
  );
}
