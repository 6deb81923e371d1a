/** What the pages over a proposal's versions have in common: the questions, the heading, and versions that cannot be read. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ProposalId } from '../../../../domain/ids';
import type { KeptSkabelon } from '../../../../domain/keptSkabelon';
import type { OrgUnit } from '../../../../domain/organisation';
import type { ProposalVersion } from '../../../../domain/proposalVersion';
import type { WorkPackage } from '../../../../domain/workPackage';
import { PageHeader } from '../../../components/PageHeader';
import { ProblemBar } from '../../../components/ProblemBar';
import { useAddress } from '../../../data/address';
import { useOrganisation } from '../../../data/queries';
import { useSkabelon } from '../../../data/skabelon';
import { InRoundOf } from '../../../shell/InRoundOf';
import { WhenLoaded } from '../../../shell/WhenLoaded';
import { historyText } from '../../../text/parts/history';
import { useTextOf } from '../../../text/partText';
import { titleOf } from '../item/useOthers';
import { useWorkPackages } from '../../../data/workPackages';
import { useVersions } from './useVersions';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '60rem' },
});

export interface Versions {
  readonly versions: readonly ProposalVersion[];
  readonly units: readonly OrgUnit[];
  readonly workPackages: readonly WorkPackage[];
  readonly skabelon: KeptSkabelon;
}

interface VersionsFrameProps {
  readonly id: ProposalId;
  readonly title: string;
  readonly describe: (title: string, count: number) => string;
  readonly actions?: ReactNode;
  readonly children: (loaded: Versions) => ReactNode;
}

export function VersionsFrame({ id, title, describe, actions, children }: VersionsFrameProps) {
  const styles = useStyles();
  const words = useTextOf(historyText);
  const { href } = useAddress();
  const asked = {
    history: useVersions(id),
    organisation: useOrganisation(),
    workPackages: useWorkPackages(),
    skabelon: useSkabelon(),
  };
  const back = { href: href(`/forslag/${id}`), label: words.back };
  return (
    <WhenLoaded queries={asked} label={words.loading} lines={10} page={{ back }}>
      {({ history, organisation, workPackages, skabelon }) => {
        const { versions, problems } = history;
        const now = versions[0]?.proposal;
        const content = (
          <div className={styles.page}>
            <PageHeader
              title={title}
              {...(now === undefined ? {} : { description: describe(titleOf(now), versions.length) })}
              back={back}
              actions={actions}
            />
            {problems.length > 0 && (
              <ProblemBar intent="warning" title={words.unreadableTitle(problems.length)}>
                {problems.map(({ label, column, found }) => words.unreadable(label, column, found)).join(' ')}
              </ProblemBar>
            )}
            {children({ versions, units: organisation.rows, workPackages, skabelon })}
          </div>
        );
        return now === undefined ? content : <InRoundOf round={now.round}>{content}</InRoundOf>;
      }}
    </WhenLoaded>
  );
}
