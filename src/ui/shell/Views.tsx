/** The view of the present address, inside its round. The configuration page and the check of operation need no round. */
import { Suspense, type ReactNode } from 'react';
import { isFailure } from '../../domain/errors';
import type { LocalDate } from '../../domain/localDate';
import { EmptyState, LoadingState } from '../components/PageState';
import { useAddress } from '../data/address';
import { useRounds } from '../data/queries';
import { chooseRound, RoundProvider } from '../data/round';
import { useText } from '../text/useText';
import { Account } from './Account';
import { ErrorBoundary } from './ErrorBoundary';
import { Frame } from './Frame';
import { ClosedRoundNotice, DemonstrationNotice, OfflineNotice, SignInNotice } from './notices';
import { lazyPart } from './lazyPart';
import { RoundSwitcher } from './RoundSwitcher';
import { pageAt, PageWithoutRound } from './routes';
import { SetupFrame } from './SetupFrame';
import { useWhenQuiet } from './useWhenQuiet';
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

/** What the frame's three places show of the rounds, each asking for them by itself: the frame stays the same throughout. */
const useChosenRound = () => {
  const { params } = useAddress();
  const rounds = useRounds();
  const rows = rounds.data?.rows ?? [];
  return { rounds, rows, chosen: chooseRound(rows, params['runde']) };
};

function Beside() {
  const { rows, chosen } = useChosenRound();
  return (
    <>
      {rows.length > 0 && <RoundSwitcher rounds={rows} chosen={chosen} />}
      <Account />
    </>
  );
}

function TabNotices() {
  return (
    <>
      <OfflineNotice />
      <SignInNotice />
    </>
  );
}

function Notices({ demonstrationDay }: Pick<ViewsProps, 'demonstrationDay'>) {
  const { rounds, rows, chosen } = useChosenRound();
  const open = chooseRound(
    rows.filter((round) => round.status === 'open'),
    undefined,
  );
  const age = useWhenQuiet(!rounds.isPending && !isFailure(rounds.error, 'SignInNeeded'));
  return (
    <>
      <TabNotices />
      {age === 'older' || age === 'newer' ? (
        <Suspense>
          <SiteAgeNotice age={age} />
        </Suspense>
      ) : undefined}
      {demonstrationDay === undefined ? undefined : <DemonstrationNotice day={demonstrationDay} />}
      {chosen?.status === 'closed' ? <ClosedRoundNotice round={chosen} open={open} /> : undefined}
    </>
  );
}

function RoundPage({ path }: { readonly path: string }) {
  const { shell, common } = useText();
  const { params, href } = useAddress();
  const { rounds, rows, chosen } = useChosenRound();
  return (
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
  );
}

interface ViewsProps {
  /** Until the services are there. */
  readonly isStarting: boolean;
  /** Teams' own dialog, where a tab is set up. */
  readonly isDialog: boolean;
  readonly demonstrationDay: LocalDate | undefined;
}

/** One frame for all views: it knows which view was left, and takes the focus to the heading of the next. */
export function Views({ isStarting, isDialog, demonstrationDay }: ViewsProps) {
  const { path } = useAddress();
  const { shell } = useText();
  if (isStarting) {
    return (
      <Frame>
        <LoadingState label={shell.starting} lines={8} />
      </Frame>
    );
  }
  if (!withoutRound.includes(path)) {
    return (
      <Frame beside={<Beside />} notices={<Notices demonstrationDay={demonstrationDay} />}>
        <RoundPage path={path} />
      </Frame>
    );
  }
  const page = (
    <Page path={path}>
      <PageWithoutRound path={path} />
    </Page>
  );
  if (isDialog) return <SetupFrame notices={<TabNotices />}>{page}</SetupFrame>;
  return (
    <Frame beside={<Account />} notices={<TabNotices />}>
      {page}
    </Frame>
  );
}
