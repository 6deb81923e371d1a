import { EmptyState } from '../components/PageState';
import { PageHeader } from '../components/PageHeader';
import { useAddress } from '../data/address';
import { useText } from '../text/useText';

/** An address that leads to nothing. */
export function NotFound() {
  const { shell } = useText();
  const { href } = useAddress();
  return (
    <>
      <PageHeader title={shell.notFound} />
      <EmptyState title={shell.notFoundBody} action={<a href={href('/')}>{shell.toOverview}</a>} />
    </>
  );
}
