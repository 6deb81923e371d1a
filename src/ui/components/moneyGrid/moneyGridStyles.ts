import { makeStyles, tokens } from '@fluentui/react-components';

/** Too narrow for a label beside four figures: the label gets a line of its own above them. */
const narrow = '@media (max-width: 480px)';

export const useMoneyGridStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    width: '100%',
    fontVariantNumeric: 'tabular-nums',
    [narrow]: { display: 'block', '& caption, & thead, & tbody, & tfoot': { display: 'block' } },
  },
  row: { [narrow]: { display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' } },
  caption: {
    captionSide: 'top',
    textAlign: 'start',
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  corner: {
    width: '24%',
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    [narrow]: { display: 'none' },
  },
  head: {
    textAlign: 'end',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
  },
  wideOnly: { [narrow]: { display: 'none' } },
  narrowOnly: { display: 'none', [narrow]: { display: 'inline' } },
  rowHead: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    [narrow]: { gridColumn: '1 / -1' },
  },
  figure: {
    textAlign: 'end',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    whiteSpace: 'nowrap',
    [narrow]: { paddingInline: '2px', fontSize: tokens.fontSizeBase200 },
  },
  total: { [narrow]: { gridColumn: '1 / -1' } },
  strong: { fontWeight: tokens.fontWeightSemibold },
  sum: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
});
