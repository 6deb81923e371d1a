import { numberArgument, type Segment } from '../http/apiPath';
import type { Resource } from './resource';

/** Documented: an empty text where no program belongs to the item; none does here. */
export const wopiFrameUrl = (segment: Segment): Resource => ({
  takes: [],
  post: () => {
    numberArgument(segment, 'action');
    return { is: 'value', name: 'GetWOPIFrameUrl', type: 'Edm.String', value: '' };
  },
});
