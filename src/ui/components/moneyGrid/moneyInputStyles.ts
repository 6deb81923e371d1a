import { makeStyles, tokens } from '@fluentui/react-components';

export const useMoneyInputStyles = makeStyles({
  inputCell: { padding: '2px' },
  input: {
    boxSizing: 'border-box',
    width: '100%',
    height: '32px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    textAlign: 'end',
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    ':read-only': { border: 'none', backgroundColor: tokens.colorTransparentBackground },
  },
  invalid: { border: `2px solid ${tokens.colorPaletteRedBorder2}` },
  errors: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, color: tokens.colorPaletteRedForeground1 },
});
