/** What has to be done elsewhere before this has its effect, with the ways there. */
import { Link } from '@fluentui/react-components';
import { ProblemBar } from './ProblemBar';

interface NextStepsProps {
  /** `warning`: until then something does not work that did. */
  readonly intent?: 'info' | 'warning';
  readonly title: string;
  readonly body: string;
  readonly ways: readonly { readonly href: string; readonly name: string }[];
}

export function NextSteps({ intent = 'info', title, body, ways }: NextStepsProps) {
  return (
    <ProblemBar
      intent={intent}
      title={title}
      actions={ways.map(({ href, name }) => (
        <Link key={href} inline href={href}>
          {name}
        </Link>
      ))}
    >
      {body}
    </ProblemBar>
  );
}
