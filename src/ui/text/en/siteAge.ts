import type { siteAgeText as da } from '../da/siteAge';

export const siteAgeText: typeof da = {
  older:
    'The site must be upgraded to this edition of Råderum. Until then what is new can neither be shown nor saved; the rest works.',
  upgrade: 'See what will happen, and upgrade',
  askOwner: 'One of the site’s owners does this under “Set up the tab”.',
  newer:
    'The site was upgraded by a newer edition of Råderum than the one you have open. Nothing is lost, but you do not see what is new. Save, and reload the tab.',
};
