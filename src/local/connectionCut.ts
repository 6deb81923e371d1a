/** Thrown instead of an answer when the connection is to be cut, as a fault that somebody asked for. `openPort` does it. */
export interface PartialAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** What still comes through. */
  readonly bytes: Uint8Array;
}

export class ConnectionCut extends Error {
  readonly partial: PartialAnswer | undefined;

  constructor(partial?: PartialAnswer) {
    super('The connection was cut.');
    this.name = 'ConnectionCut';
    this.partial = partial;
  }
}
