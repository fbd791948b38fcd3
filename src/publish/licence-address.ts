/**
 * The address of a licence: the licence itself if it is an address, or the page of its SPDX identifier. `undefined` for
 * any other text, such as an SPDX expression of several licences.
 */
export function licenceAddress(licence: string): string | undefined {
  if (/^https?:/u.test(licence)) return licence;
  return /^[A-Za-z0-9][A-Za-z0-9.+-]*$/u.test(licence) ? `https://spdx.org/licenses/${licence}` : undefined;
}
