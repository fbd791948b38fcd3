/**
 * The address of a licence: its own, or that of its SPDX identifier; `undefined` if it is neither. The expressions of
 * SPDX with several licences have no address.
 */
export function licenceAddress(licence: string): string | undefined {
  if (/^https?:/u.test(licence)) return licence;
  return /^[A-Za-z0-9][A-Za-z0-9.+-]*$/u.test(licence) ? `https://spdx.org/licenses/${licence}` : undefined;
}
