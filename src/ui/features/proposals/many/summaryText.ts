/** The summary as plain text, for minutes and mails. */
interface SummaryGroup {
  readonly title: string;
  readonly lines: readonly { readonly name: string; readonly reasons: readonly string[] }[];
}

export const summaryText = (head: readonly string[], groups: readonly SummaryGroup[]): string =>
  [
    ...head,
    ...groups
      .filter(({ lines }) => lines.length > 0)
      .flatMap(({ title, lines }) => [
        '',
        title,
        ...lines.map(
          ({ name, reasons }) => `- ${[name, ...(reasons.length > 0 ? [reasons.join('; ')] : [])].join(': ')}`,
        ),
      ]),
  ].join('\n');
