/** A page of the set-up that lists what there is: its heading and the way back, what can be added, who cannot, and what to say of none. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RowProblem } from '../../domain/stores';
import { EmptyState } from '../components/PageState';
import { PageHeader } from '../components/PageHeader';
import { ProblemBar } from '../components/ProblemBar';
import { useAddress } from '../data/address';
import { RowProblems } from './RowProblems';
import { WhenLoaded, type DataOf, type Queries } from './WhenLoaded';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '56rem' },
});

interface SetUpListProps<Q extends Queries> {
  readonly words: {
    readonly title: string;
    readonly description: string;
    readonly loading: string;
    readonly toStart: string;
    readonly add: string;
    readonly empty: string;
    readonly emptyBody: string;
  };
  /** Of the list; "/ny" below it makes a new one. */
  readonly path: string;
  readonly queries: Q;
  /** What is listed, of the answers. */
  readonly of: (data: DataOf<Q>) => { readonly rows: readonly unknown[]; readonly problems?: readonly RowProblem[] };
  readonly lines: number;
  readonly mayAdd: boolean;
  /** Said to those who may not. */
  readonly readOnly: string;
  /** Another way to add. */
  readonly besideAdd?: ReactNode;
  /** In the place of the list, for those who may not even read it. */
  readonly refusal?: ReactNode;
  readonly children: (data: DataOf<Q>) => ReactNode;
}

export function SetUpList<Q extends Queries>(props: SetUpListProps<Q>) {
  const { words, path, of, mayAdd, refusal } = props;
  const styles = useStyles();
  const { href } = useAddress();
  const listOf = (data: DataOf<Q>): ReactNode => {
    const { rows, problems = [] } = of(data);
    return (
      <>
        <RowProblems problems={problems} />
        {mayAdd ? undefined : <ProblemBar intent="info">{props.readOnly}</ProblemBar>}
        {rows.length === 0 ? (
          <EmptyState title={words.empty} body={mayAdd ? words.emptyBody : undefined} />
        ) : (
          props.children(data)
        )}
      </>
    );
  };
  return (
    <div className={styles.page}>
      <PageHeader
        title={words.title}
        description={words.description}
        back={{ href: href('/opsaetning'), label: words.toStart }}
        actions={
          mayAdd ? (
            <>
              {props.besideAdd}
              <Button as="a" appearance="primary" href={href(`${path}/ny`)}>
                {words.add}
              </Button>
            </>
          ) : undefined
        }
      />
      <WhenLoaded queries={props.queries} label={words.loading} lines={props.lines} shape="rows">
        {(data) => refusal ?? listOf(data)}
      </WhenLoaded>
    </div>
  );
}
