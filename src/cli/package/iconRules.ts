/** What Teams asks of the two icons, and shows as an empty square where it is not so. */
import { PNG } from 'pngjs';

interface Icon {
  readonly name: string;
  readonly bytes: Buffer | undefined;
  /** Pixels, wide and high. */
  readonly size: number;
}

const read = (bytes: Buffer): PNG | undefined => {
  try {
    return PNG.sync.read(bytes);
  } catch (error) {
    // pngjs says what it stumbled over; that it is no picture is enough for whoever drew it.
    if (error instanceof Error) return undefined;
    throw error;
  }
};

const opened = ({ name, bytes, size }: Icon): { readonly png?: PNG; readonly problems: readonly string[] } => {
  if (bytes === undefined) return { problems: [`${name} is not there`] };
  const png = read(bytes);
  if (png === undefined) return { problems: [`${name} is no PNG`] };
  const fits = png.width === size && png.height === size;
  return { png, problems: fits ? [] : [`${name} is ${png.width} × ${png.height}, and must be ${size} × ${size}`] };
};

/** Number of pixels for which it holds. */
const count = ({ data }: PNG, holds: (red: number, green: number, blue: number, alpha: number) => boolean): number => {
  let found = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (holds(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, data[at + 3] ?? 0)) found += 1;
  }
  return found;
};

/** Rounding at the edge of a stroke is allowed. */
const nearlyWhite = 250;

export const colorIconProblems = (name: string, bytes: Buffer | undefined): readonly string[] => {
  const { png, problems } = opened({ name, bytes, size: 192 });
  if (png === undefined) return problems;
  const seeThrough = count(png, (_red, _green, _blue, alpha) => alpha < 255);
  return [...problems, ...(seeThrough > 0 ? [`${name} must be filled to its edges: Teams rounds them`] : [])];
};

export const outlineIconProblems = (name: string, bytes: Buffer | undefined): readonly string[] => {
  const { png, problems } = opened({ name, bytes, size: 32 });
  if (png === undefined) return problems;
  const seen = count(png, (_red, _green, _blue, alpha) => alpha > 0);
  const coloured = count(png, (red, green, blue, alpha) => alpha > 0 && Math.min(red, green, blue) < nearlyWhite);
  const isOutline = seen > 0 && seen < png.width * png.height;
  return [
    ...problems,
    ...(isOutline ? [] : [`${name} must be white on nothing`]),
    ...(coloured > 0 ? [`${name} has ${coloured} pixels that are not white`] : []),
  ];
};
