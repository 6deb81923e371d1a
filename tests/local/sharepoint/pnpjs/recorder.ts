/** Which members of PnPjs's classes were used: every method and property of them is wrapped, and does what it always did. */

export interface PnpClass {
  readonly name: string;
  readonly prototype: object;
}

/** The classes that all others come from; what they have is tried by every request. */
const bases = /^(_SP|SPQ|Queryable|Timeline)/;

const chainOf = (prototype: object): object[] => {
  const chain: object[] = [];
  for (let at: object | null = prototype; at && at !== Object.prototype; at = Reflect.getPrototypeOf(at)) {
    if (bases.test(at.constructor.name)) break;
    chain.push(at);
  }
  return chain;
};

/** Members that an instance sets in its constructor, by name. */
const setByInstances = ['delete'];

export class Recorder {
  readonly used = new Set<string>();
  /** `_List.update` … */
  readonly members: readonly string[];

  constructor(classes: readonly PnpClass[]) {
    this.members = classes.flatMap(({ name, prototype }) => this.membersOf(name, prototype)).sort();
  }

  private membersOf(name: string, prototype: object): string[] {
    const own = new Set<string>();
    for (const at of chainOf(prototype))
      for (const member of Object.getOwnPropertyNames(at))
        if (member !== 'constructor') {
          own.add(member);
          this.wrap(name, prototype, at, member);
        }
    for (const member of setByInstances) if (!own.has(member)) this.wrapSet(name, prototype, member);
    return [...own].map((member) => `${name}.${member}`);
  }

  /** On the class itself, so that what several inherit tells whose it was. */
  private wrap(name: string, prototype: object, at: object, member: string): void {
    const described = Object.getOwnPropertyDescriptor(at, member);
    if (!described) return;
    const { used } = this;
    const label = `${name}.${member}`;
    const read: unknown = Reflect.get(described, 'get');
    const value: unknown = described.value;
    if (typeof read === 'function')
      Object.defineProperty(prototype, member, {
        ...described,
        get() {
          used.add(label);
          return Reflect.apply(read, this, []) as unknown;
        },
      });
    else if (typeof value === 'function')
      Object.defineProperty(prototype, member, {
        ...described,
        value(...given: unknown[]) {
          used.add(label);
          return Reflect.apply(value, this, given);
        },
      });
  }

  private wrapSet(name: string, prototype: object, member: string): void {
    const { used } = this;
    Object.defineProperty(prototype, member, {
      configurable: true,
      set(this: object, run: (...given: unknown[]) => unknown) {
        Object.defineProperty(this, member, {
          configurable: true,
          writable: true,
          value(...given: unknown[]) {
            used.add(`${name}.${member}`);
            return Reflect.apply(run, this, given);
          },
        });
      },
    });
  }
}
