import type { Field, FieldSpec } from '../schema/fieldSpec';
import { choiceCodec } from './choiceCodec';
import type { Codec, Row } from './codec';
import { dateCodec } from './dateCodec';
import { decisionsCodec } from './decisionsCodec';
import { amountsCodec, costsCodec, economyCodec, fteYearsCodec } from './fourYearsCodec';
import { lookupCodec, lookupsCodec } from './lookupCodec';
import { wholeNumberCodec } from './numberCodec';
import { personCodec } from './personCodec';
import { createdAtCodec, createdByCodec, itemIdCodec, modifiedAtCodec, modifiedByCodec } from './systemCodecs';
import { noteCodec, optionalTextCodec, ownTextsCodec, textCodec } from './textCodec';
import { whenCodec } from './whenCodec';
import { yesNoCodec } from './yesNoCodec';

/** A codec whose value type is not known here. */
type AnyCodec = Pick<Codec<unknown>, 'select' | 'expand' | 'decode'> & { readonly encode: (value: never) => Row };

const codecOfSpec = (spec: FieldSpec): AnyCodec => {
  switch (spec.kind) {
    case 'itemId':
      return itemIdCodec;
    case 'modifiedBy':
      return modifiedByCodec;
    case 'modifiedAt':
      return modifiedAtCodec;
    case 'createdBy':
      return createdByCodec;
    case 'createdAt':
      return createdAtCodec;
    case 'text':
      return spec.emptyIs === 'undefined' ? optionalTextCodec(spec.column) : textCodec(spec.column);
    case 'note':
      return noteCodec(spec.column);
    case 'choice':
      return choiceCodec(spec.column, spec.labels);
    case 'lookup':
      return lookupCodec(spec.column);
    case 'lookups':
      return lookupsCodec(spec.column);
    case 'person':
      return personCodec(spec.column);
    case 'yesNo':
      return yesNoCodec(spec.column);
    case 'wholeNumber':
      return wholeNumberCodec(spec.column);
    case 'date':
      return dateCodec(spec.column);
    case 'amounts':
      return amountsCodec(spec.columns);
    case 'fteYears':
      return fteYearsCodec(spec.columns);
    case 'economy':
      return economyCodec(spec.columns);
    case 'costs':
      return costsCodec(spec.columns);
    case 'ownTexts':
      return ownTextsCodec(spec.columns);
    case 'decisions':
      return decisionsCodec(spec.column);
    case 'when':
      return whenCodec(spec.columns);
  }
};

/** The builders in `schema` pair every spec with the type its codec decodes to: the one place where that is trusted. */
export const codecOf = <Value>(field: Field<Value>): Codec<Value> => codecOfSpec(field.spec) as Codec<Value>;
