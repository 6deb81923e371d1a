/**
 * `titleResource` and `descriptionResource`: a text in the language of the one who reads it. Sites here have one language, so
 * every language gets the same text; setting one for a language is 501.
 */
import { badRequest, notImplemented } from '../http/sharePointError';
import type { Call } from './call';
import type { EntitySource } from './entitySource';
import { steps, type Resource } from './resource';

export const resourceValue = (call: Pick<Call, 'body'>, source: EntitySource, property: string): Resource => {
  const value = (): string => {
    const found = source.properties[property]?.();
    return typeof found === 'string' ? found : '';
  };
  return {
    go: steps({
      getvalueforuiculture: () => ({
        takes: ['cultureName'],
        post: () => {
          const { cultureName } = call.body;
          if (typeof cultureName !== 'string' || !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(cultureName))
            throw badRequest('Culture name is not supported.');
          return { is: 'value', name: 'GetValueForUICulture', type: 'Edm.String', value: value() };
        },
      }),
      setvalueforuiculture: () => ({
        takes: ['cultureName', 'value'],
        post: () => {
          throw notImplemented(`texts of ${source.type} in several languages`);
        },
      }),
      value: () => ({ read: () => ({ is: 'value', name: 'Value', type: 'Edm.String', value: value() }) }),
    }),
  };
};
