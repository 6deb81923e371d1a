import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { PageHeader } from '../../components/PageHeader';
import { useServices } from '../../data/services';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { useText } from '../../text/useText';
import { SiteCheckResult } from './SiteCheckResult';
import { SiteField } from './SiteField';
import { StartChoice } from './StartChoice';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '48rem' },
  intro: { margin: 0 },
});

/** Chooses the site and the view of a tab. Saving is refused until the site has been checked and found ready. */
export function SetupPage() {
  const styles = useStyles();
  const { setup } = useText();
  const { host, context, siteUrl: organisationSite, checkSite } = useServices();
  const [asked, setAsked] = useState<{ readonly siteUrl: string; readonly time: number } | undefined>({
    siteUrl: organisationSite,
    time: 0,
  });
  const isSettings = context.surface === 'settings';
  const check = useQuery({
    queryKey: ['siteCheck', asked?.siteUrl, asked?.time],
    queryFn: () => checkSite(asked?.siteUrl ?? organisationSite),
    enabled: asked !== undefined,
    staleTime: Infinity,
  });

  useEffect(() => {
    if (isSettings) void host.configure(undefined);
  }, [host, isSettings]);

  return (
    <div className={styles.page}>
      <PageHeader title={setup.title} />
      <p className={styles.intro}>{isSettings ? setup.intro : setup.outsideSettings}</p>
      <SiteField
        organisationSite={organisationSite}
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
              {isSettings && found.check.state === 'ready' ? (
                <StartChoice key={asked.siteUrl} siteUrl={asked.siteUrl} />
              ) : undefined}
            </>
          )}
        </WhenLoaded>
      )}
    </div>
  );
}
