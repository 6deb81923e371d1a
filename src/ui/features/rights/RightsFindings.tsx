/** What differs, by kind. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { RightsFinding } from '../../../domain/rightsFinding';
import type { Role } from '../../../domain/viewer';
import { rightsText } from '../../text/parts/rights';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalXL },
  item: { overflowWrap: 'anywhere' },
});

const kinds = [
  'levelNarrow',
  'levelWide',
  'groupMissing',
  'notInRole',
  'membersHidden',
  'listWrong',
  'placeMissing',
  'placeWrong',
  'ownRights',
  'misplaced',
] as const;

const useSentence = (): ((finding: RightsFinding) => string) => {
  const { page, who } = useTextOf(rightsText);
  const { common } = useText();
  const named = (rights: readonly number[]): string =>
    rights.map((kind) => page.permissions[kind] ?? page.otherPermission(kind)).join(', ');
  return (finding) => {
    switch (finding.kind) {
      case 'levelNarrow':
      case 'levelWide':
        return page[finding.kind](finding.name, named(finding.rights));
      case 'groupMissing':
        return who.named(who.holders[finding.holder.role], finding.name);
      case 'notInRole':
        return page.notInRole(finding.person, common.roles[finding.role]);
      case 'membersHidden':
        return finding.groups.join(', ');
      case 'listWrong': {
        const roles = (given: readonly Role[]): string => given.map((role) => common.roles[role]).join(', ');
        return [
          page.list(finding.list),
          ...(finding.inherits ? [page.inherits] : []),
          ...(finding.showsAll ? [page.showsAll] : []),
          ...(finding.lacking.length > 0 ? [page.lacking(roles(finding.lacking))] : []),
          ...(finding.tooMuch.length > 0 ? [page.tooMuch(roles(finding.tooMuch))] : []),
        ].join(' · ');
      }
      case 'placeMissing':
        return page.place(page.lists[finding.list], finding.place);
      case 'placeWrong':
        return [
          page.place(page.lists[finding.list], finding.place),
          ...(finding.lacking.length > 0 ? [page.lacking(finding.lacking.join(', '))] : []),
          ...(finding.tooMuch.length > 0 ? [page.tooMuch(finding.tooMuch.join(', '))] : []),
        ].join(' · ');
      case 'ownRights':
        return page.item(page.lists[finding.list], finding.title);
      case 'misplaced': {
        const item = page.item(page.lists[finding.list], finding.title);
        return finding.opens ? `${item} · ${page.opens}` : item;
      }
    }
  };
};

export function RightsFindings({ findings }: { readonly findings: readonly RightsFinding[] }) {
  const styles = useStyles();
  const { page } = useTextOf(rightsText);
  const sentence = useSentence();
  return (
    <>
      {kinds.map((kind) => {
        const ofKind = findings.filter((finding) => finding.kind === kind).map(sentence);
        return ofKind.length === 0 ? null : (
          <section key={kind} aria-labelledby={`rights-${kind}`}>
            <h2 id={`rights-${kind}`} className={styles.heading}>
              {page.kinds[kind]} ({ofKind.length})
            </h2>
            <ul className={styles.list}>
              {ofKind.map((text, index) => (
                <li key={`${index}-${text}`} className={styles.item}>
                  {text}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
