/** The views as links in a row; on a phone or in the meeting's side panel the same links behind one button. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useAddress } from '../data/address';
import { useText } from '../text/useText';
import { isWithin, views } from './views';

const phone = '@media (max-width: 480px)';

const useStyles = makeStyles({
  nav: { [phone]: { width: '100%' } },
  toggle: {
    display: 'none',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '40px',
    width: '100%',
    padding: `0 ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    [phone]: { display: 'flex' },
  },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    [phone]: { flexDirection: 'column', flexWrap: 'nowrap' },
  },
  folded: { [phone]: { display: 'none' } },
  link: {
    display: 'block',
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderBottom: '2px solid transparent',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [phone]: { borderBottom: 'none', borderLeft: '3px solid transparent' },
    // Windows' forced colours draw a transparent border too: every view would seem to be the present one.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas', borderLeftColor: 'Canvas' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    [phone]: { borderLeftColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight', borderLeftColor: 'Highlight' },
  },
});

export function Navigation() {
  const styles = useStyles();
  const { shell } = useText();
  const { path, href } = useAddress();
  const [open, setOpen] = useState(false);
  const listId = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const current = views.find((view) => isWithin(path, view.path));
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    <nav aria-label={shell.navigation} className={styles.nav}>
      <button
        ref={toggle}
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
        onKeyDown={closeOnEscape}
      >
        <span aria-hidden="true">{open ? '✕' : '☰'}</span>
        {shell.menu}
        {current === undefined ? '' : `: ${shell.nav[current.name]}`}
      </button>
      <ul id={listId} className={mergeClasses(styles.list, !open && styles.folded)}>
        {views.map((view) => (
          <li key={view.name}>
            <a
              href={href(view.path)}
              className={mergeClasses(styles.link, view === current && styles.current)}
              aria-current={view !== current ? undefined : path === view.path ? 'page' : true}
              onClick={() => setOpen(false)}
              onKeyDown={closeOnEscape}
            >
              {shell.nav[view.name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
