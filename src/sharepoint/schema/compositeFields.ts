/** Builders of fields that need several columns, or a text with an order of its own. */
import type { Decision } from '../../domain/decision';
import {
  largestTkr,
  type Amounts,
  type Economy,
  type ExpenditureKind,
  type FourYears,
  type FteYears,
  type ImplementationCosts,
} from '../../domain/economy';
import type { When } from '../../domain/milestone';
import type { OwnFieldId, OwnTexts } from '../../domain/ownFields';
import { whenLabels } from './choiceLabels';
import { column, longestLine, longestNote, ruleOf, type Column } from './column';
import type { Field } from './fieldSpec';

const years = ['budgetår', 'overslagsår 1', 'overslagsår 2', 'overslagsår 3'] as const;
const fourColumns = (make: (number: number, year: string) => Column): FourYears<Column> => [
  make(1, years[0]),
  make(2, years[1]),
  make(3, years[2]),
  make(4, years[3]),
];
const amountColumns = (
  prefix: string,
  title: string,
  description = 'Hele 1.000 kr. Negativ = besparelse.',
): FourYears<Column> =>
  fourColumns((number, year) =>
    column({
      name: `${prefix}${number}`,
      title: `${title}, ${year} (1.000 kr.)`,
      type: 'Number',
      description,
      decimals: 0,
      min: -largestTkr,
      max: largestTkr,
    }),
  );

/** Four columns `<prefix>1`–`<prefix>4`: budget year and the three overslagsår. */
export const amounts = (prefix: string, title: string): Field<Amounts> => {
  const columns = amountColumns(prefix, title);
  return { spec: { kind: 'amounts', columns }, rule: ruleOf(columns[0]) };
};

/** Largest number of årsværk accepted: beyond it a typing mistake is certain. */
const largestFte = 9_999;

export const fteYears = (prefix: string, title: string): Field<FteYears> => {
  const columns = fourColumns((number, year) =>
    column({
      name: `${prefix}${number}`,
      title: `${title}, ${year}`,
      type: 'Number',
      description: 'Årsværk. Negativ = færre.',
      decimals: 2,
      min: -largestFte,
      max: largestFte,
    }),
  );
  return { spec: { kind: 'fteYears', columns }, rule: ruleOf(columns[0]) };
};

const kindColumns: { readonly [Kind in ExpenditureKind]: readonly [prefix: string, title: string] } = {
  service: ['RdService', 'Service'],
  overfoersler: ['RdTransfer', 'Overførsler'],
  indtaegt: ['RdIncome', 'Indtægt'],
  anlaeg: ['RdCapital', 'Anlæg'],
};

/** Four amounts for each kind of expenditure. */
export const economy = (): Field<Economy> => {
  const of = (kind: ExpenditureKind): FourYears<Column> => amountColumns(...kindColumns[kind]);
  const columns = {
    service: of('service'),
    overfoersler: of('overfoersler'),
    indtaegt: of('indtaegt'),
    anlaeg: of('anlaeg'),
  } satisfies Record<ExpenditureKind, FourYears<Column>>;
  return { spec: { kind: 'economy', columns }, rule: ruleOf(columns.service[0]) };
};

/** Four amounts each for drift and anlæg. */
export const costs = (): Field<ImplementationCosts> => {
  const columns = {
    operating: amountColumns('RdCostOperating', 'Implementering, drift', 'Hele 1.000 kr. Positiv = udgift.'),
    capital: amountColumns('RdCostCapital', 'Implementering, anlæg', 'Hele 1.000 kr. Positiv = udgift.'),
  };
  return { spec: { kind: 'costs', columns }, rule: ruleOf(columns.operating[0]) };
};

/** The municipality's own fields: what each is called stands in the skabelon, not in the column. */
export const ownTexts = (): Field<OwnTexts> => {
  const of = (id: OwnFieldId): Column =>
    column({
      name: id.replace('own', 'RdOwn'),
      title: id.replace('own', 'Eget felt '),
      type: 'Note',
      maxLength: longestNote,
      description: 'Kommunens eget felt. Hvad det hedder, står i skabelonen.',
    });
  const columns = {
    own1: of('own1'),
    own2: of('own2'),
    own3: of('own3'),
    own4: of('own4'),
    own5: of('own5'),
    own6: of('own6'),
    own7: of('own7'),
    own8: of('own8'),
    own9: of('own9'),
    own10: of('own10'),
  };
  return { spec: { kind: 'ownTexts', columns }, rule: ruleOf(columns.own1) };
};

/** What bodies decided, as one text, so that it is written in the same breath as the step it belongs to. */
export const decisions = (): Field<readonly Decision[]> => {
  const of = column({
    name: 'RdDecisions',
    title: 'Forløb og beslutninger',
    type: 'Note',
    maxLength: longestNote,
    description: 'Skrives af Råderum i Teams, når forslaget flyttes. Ret ikke i det i hånden.',
  });
  return { spec: { kind: 'decisions', column: of }, rule: ruleOf(of) };
};

/** When a milestone is. Month and year are kept as their first day, so that SharePoint can sort by one column. */
export const when = (): Field<When> => {
  const columns = {
    kind: column({
      name: 'RdWhen',
      title: 'Tidsangivelse',
      type: 'Choice',
      required: true,
      choices: Object.values(whenLabels),
      defaultValue: whenLabels.undated,
    }),
    from: column({ name: 'RdFrom', title: 'Dato / fra', type: 'DateTime' }),
    to: column({ name: 'RdTo', title: 'Til', type: 'DateTime' }),
    fromTime: column({ name: 'RdFromTime', title: 'Fra kl.', type: 'Text', maxLength: 5 }),
    toTime: column({ name: 'RdToTime', title: 'Til kl.', type: 'Text', maxLength: 5 }),
    until: column({ name: 'RdUntil', title: 'Frem mod', type: 'Text', maxLength: longestLine }),
  };
  return { spec: { kind: 'when', columns }, rule: { ...ruleOf(columns.until), required: true } };
};
