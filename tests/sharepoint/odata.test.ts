import { idBetween, textEquals } from '../../src/sharepoint/odata';

describe('values in a filter', () => {
  it('cannot end the literal they stand in', () => {
    expect(textEquals('RdKey', "x' or Id gt 0 or Title eq 'y")).toBe("RdKey eq 'x'' or Id gt 0 or Title eq ''y'");
  });

  it('are whole numbers where numbers are asked for', () => {
    expect(idBetween(0, 5000)).toBe('Id gt 0 and Id le 5000');
    expect(() => idBetween(0, Number.NaN)).toThrow(RangeError);
  });
});
