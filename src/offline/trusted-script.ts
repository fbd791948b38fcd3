/**
 * Lets a page with a strict policy name one script of a worker, and no other.
 * @param policy the name of the policy, which the headers of the site allow. A page makes a policy once.
 */
export function trustedScript(policy: string, url: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
  };
  const createScriptURL = (wanted: string) => {
    if (wanted !== url) throw new TypeError(`The policy ${policy} does not allow ${wanted}.`);
    return wanted;
  };
  return trustedTypes?.createPolicy(policy, { createScriptURL }).createScriptURL(url) ?? url;
}
