import { makeStyles, tokens } from '@fluentui/react-components';

/** Too narrow for ten columns: a row becomes a card of three lines. */
const narrow = '@media (max-width: 760px)';

/** Made once and handed to every row: asking for styles a thousand times is what a long table is slow from. */
export const usePlanTableStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    backgroundColor: tokens.colorNeutralBackground1,
    [narrow]: { display: 'block', '& tbody, & tfoot': { display: 'block' }, '& thead': { display: 'none' } },
  },
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    [narrow]: {
      display: 'grid',
      gridTemplateColumns: '2.25rem repeat(4, minmax(0, 1fr))',
      padding: `${tokens.spacingVerticalS} 0`,
    },
  },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    position: 'sticky',
    // Chromium holds a sticky box inside the padding of what scrolls: the frame's own padding is taken back.
    top: `calc(-1 * ${tokens.spacingVerticalL})`,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    [narrow]: { paddingTop: 0, paddingBottom: 0 },
  },
  /** On a phone the whole width after the box to cross off. */
  line: { [narrow]: { gridColumn: '2 / -1' } },
  crossCell: { [narrow]: { gridColumn: '1', gridRow: '1' } },
  /** On a phone below the box. */
  numberCell: {
    [narrow]: {
      gridColumn: '1',
      gridRow: '1',
      marginTop: '30px',
      textAlign: 'center',
      fontSize: tokens.fontSizeBase200,
    },
  },
  figure: {
    textAlign: 'end',
    whiteSpace: 'nowrap',
    [narrow]: { textAlign: 'start', fontSize: tokens.fontSizeBase200 },
  },
  firstFigure: { [narrow]: { gridColumn: '2' } },
  /** The year stands in the column's head; on a phone there is none, so it stands by the figure. */
  year: {
    display: 'none',
    [narrow]: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  },
  sum: { fontWeight: tokens.fontWeightSemibold },
  sumLabel: { [narrow]: { gridColumn: '1 / -1' } },
  filler: { [narrow]: { display: 'none' } },
  /** The plan's own mark: an X. Drawn by us, because a browser's own box stays white in the dark theme. */
  cross: {
    appearance: 'none',
    display: 'inline-grid',
    placeContent: 'center',
    width: '20px',
    height: '20px',
    margin: '2px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForegroundOnBrand,
    cursor: 'pointer',
    ':checked': { backgroundColor: tokens.colorCompoundBrandBackground },
    ':checked::before': { content: '"X"', fontSize: '13px', fontWeight: tokens.fontWeightSemibold, lineHeight: 1 },
    ':focus-visible': {
      outlineStyle: 'solid',
      outlineWidth: '2px',
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '1px',
    },
  },
  title: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
  mark: {
    display: 'inline-block',
    marginTop: '2px',
    marginRight: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  date: {
    display: 'block',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorStrokeFocus2 },
  },
  day: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
});

export type PlanTableStyles = ReturnType<typeof usePlanTableStyles>;
