/** A link can name a field of the form (`#/forslag/17?felt=summary`): the form opens, and the field has the focus. */
import { useEffect, useRef } from 'react';
import { useAddress } from '../../../data/address';
import { fieldId } from '../../../form/fieldId';

export const useWantedField = (isEditing: boolean, edit: () => void): void => {
  const { params, setParams } = useAddress();
  const wanted = params['felt'];
  const open = useRef(edit);
  useEffect(() => {
    open.current = edit;
  });
  useEffect(() => {
    if (wanted === undefined) return;
    if (!isEditing) {
      open.current();
      return;
    }
    // After the form, which takes the focus to its first field when it opens.
    const field = document.getElementById(fieldId(wanted));
    field?.scrollIntoView?.({ block: 'center' });
    field?.focus();
    setParams({ felt: undefined }, { replace: true });
  }, [wanted, isEditing, setParams]);
};
