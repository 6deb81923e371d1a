/** The view of the present address, inside its round. The configuration page and the check of operation need no round. */
import { Suspense, type ReactNode } from 'react';
import type { LocalDate } from '../../domain/localDate';
import type { SiteAge } from '../../domain/setUp';
import { EmptyState, LoadingState } from '../components/PageState';
import { useAddress } from '../data/address';
import { useRounds } from '../data/queries';
import { chooseRound, RoundProvider } from '../data/round';
import { useText } from '../text/useText';
import { ErrorBoundary } from './ErrorBoundary';
import { Frame } from './Frame';
import { ClosedRoundNotice, DemonstrationNotice, OfflineNotice, SignInNotice } from './notices';
import { lazyPart } from './lazyPart';
import { RoundSwitcher } from './RoundSwitcher';
import { pageAt, PageWithoutRound } from './routes';
import { SetupFrame } from './SetupFrame';
import { WhenLoaded } from './WhenLoaded';

const SiteAgeNotice = lazyPart(async () => (await import('./SiteAgeNotice')).SiteAgeNotice);

const withoutRound = ['/opsaet', '/opsaetning/driftstjek'];

function Page({ path, children }: { path: string; children: ReactNode }) {
  const { common } = useText();
  return (
    <ErrorBoundary key={path}>
      <Suspense fallback={<LoadingState label={common.loading} lines={8} />}>{children}</Suspense>
    </ErrorBoundary>
  );
}

interface ViewsProps {
  readonly demonstrationDay: LocalDate | undefined;
  /** Once it is known. */
  readonly age?: SiteAge | undefined;
}

function RoundViews({ path, demonstrationDay, age }: ViewsProps & { readonly path: string }) {
  const { shell, common } = useText();
  const { params, href } = useAddress();
  const rounds = useRounds();
  const rows = rounds.data?.rows ?? [];
  const chosen = chooseRound(rows, params['runde']);
  const open = chooseRound(
    rows.filter((round) => round.status === 'open'),
    undefined,
  );
  return (
    <Frame
      beside={rows.length > 0 ? <RoundSwitcher rounds={rows} chosen={chosen} /> : undefined}
      notices={
        <>
          <OfflineNotice />
          <SignInNotice />
          {age === 'older' || age === 'newer' ? (
            <Suspense>
              <SiteAgeNotice age={age} />
            </Suspense>
          ) : undefined}
          {demonstrationDay === undefined ? undefined : <DemonstrationNotice day={demonstrationDay} />}
          {chosen?.status === 'closed' ? <ClosedRoundNotice round={chosen} open={open} /> : undefined}
        </>
      }
    >
      <WhenLoaded queries={{ rounds }} label={common.loading} lines={8} page={{}}>
        {() => {
          if (rows.length === 0) {
            return (
              <Page path={path}>
                <PageWithoutRound path={path} />
              </Page>
            );
          }
          if (chosen === undefined) {
            return (
              <EmptyState
                isPage
                title={shell.unknownRound}
                body={shell.unknownRoundBody(params['runde'] ?? '')}
                action={<a href={href('/', { runde: undefined })}>{shell.toOverview}</a>}
              />
            );
          }
          return (
            <RoundProvider round={chosen}>
              <Page path={path}>{pageAt(path)}</Page>
            </RoundProvider>
          );
        }}
      </WhenLoaded>
    </Frame>
  );
}

export function Views({ demonstrationDay, age }: ViewsProps) {
  const { path } = useAddress();
  if (!withoutRound.includes(path)) return <RoundViews path={path} demonstrationDay={demonstrationDay} age={age} />;
  return (
    <SetupFrame>
      <Page path={path}>
        <PageWithoutRound path={path} />
      </Page>
    </SetupFrame>
  );
}
