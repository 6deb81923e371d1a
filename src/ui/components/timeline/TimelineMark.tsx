/** The drawn part of one item. The words beside it say the same, so it is hidden from screen readers. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TimelineShape } from './timelineItem';

const useStyles = makeStyles({
  shape: {
    display: 'block',
    boxSizing: 'border-box',
    height: '14px',
    marginTop: '2px',
    marginBottom: '2px',
    // Windows' forced colours take backgrounds away: the outline keeps the shape.
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorCompoundBrandBackground,
  },
  mark: { borderRadius: tokens.borderRadiusCircular },
  deadline: {
    transform: 'rotate(45deg) scale(0.8)',
    backgroundColor: tokens.colorStatusDangerBackground3,
    borderTopColor: tokens.colorStatusDangerBorder2,
    borderRightColor: tokens.colorStatusDangerBorder2,
    borderBottomColor: tokens.colorStatusDangerBorder2,
    borderLeftColor: tokens.colorStatusDangerBorder2,
  },
  bar: { borderRadius: tokens.borderRadiusMedium },
  pale: {
    borderRadius: tokens.borderRadiusMedium,
    borderTopStyle: 'dashed',
    borderRightStyle: 'dashed',
    borderBottomStyle: 'dashed',
    borderLeftStyle: 'dashed',
    backgroundColor: tokens.colorBrandBackground2,
  },
  fading: {
    borderTopLeftRadius: tokens.borderRadiusMedium,
    borderBottomLeftRadius: tokens.borderRadiusMedium,
    borderTopStyle: 'none',
    borderRightStyle: 'none',
    borderBottomStyle: 'none',
    backgroundColor: 'transparent',
    backgroundImage: `linear-gradient(to right, ${tokens.colorCompoundBrandBackground} 25%, transparent)`,
  },
});

/** A few days in a row stand for a point too: their words are longer than they are. */
const shortBar = 40;

export function TimelineMark({ shape, width }: { shape: TimelineShape; width: number }) {
  const styles = useStyles();
  const isPoint = width <= shortBar;
  return (
    <span
      aria-hidden
      data-point={isPoint || undefined}
      className={mergeClasses(styles.shape, styles[shape])}
      style={{ width }}
    />
  );
}
