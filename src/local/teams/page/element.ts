/** Makes DOM elements in one expression. Text is always text, never markup. */

type Child = Node | string | undefined | false;

interface Options {
  readonly class?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
}

export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  options: Options,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  if (options.class !== undefined) made.className = options.class;
  for (const [name, value] of Object.entries(options.attributes ?? {})) made.setAttribute(name, value);
  const { onClick } = options;
  if (onClick !== undefined) made.addEventListener('click', () => onClick());
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
};

export const button = (label: string, onClick: () => void, kind: 'plain' | 'primary' | 'quiet' = 'plain') =>
  element('button', { class: kind, attributes: { type: 'button' }, onClick }, label);
