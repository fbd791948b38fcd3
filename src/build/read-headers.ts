/**
 * Reads a `_headers` file as Cloudflare does: every block that fits a path adds its headers, and “! Name” takes
 * back what earlier blocks gave.
 */

interface Line {
  readonly name: string;
  /** None where the header is taken back. */
  readonly value: string | undefined;
}

interface Rule {
  /** A path, or the beginning of one where it ended in “*”. */
  readonly path: string;
  readonly isPrefix: boolean;
  readonly lines: Line[];
}

/**
 * Parses the file.
 * @throws at a line that is neither a path nor a header below one
 */
export function parseHeaders(text: string): readonly Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.trim().startsWith("#")) continue;
    const header = /^\s+(?:! ?(?<back>[\w-]+)|(?<name>[\w-]+):\s*(?<value>\S.*))$/u.exec(line)?.groups;
    const rule = rules.at(-1);
    if (header && rule)
      rule.lines.push({ name: header["back"] ?? header["name"] ?? "", value: header["value"] });
    else if (line.startsWith("/"))
      rules.push({ path: line.replace(/\*$/u, ""), isPrefix: line.endsWith("*"), lines: [] });
    else throw new Error(`_headers: “${line}” is neither a path nor a header.`);
  }
  return rules;
}

/** The headers of a path. A header that two blocks give gets both values. */
export function headersFor(rules: readonly Rule[], path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules) {
    if (rule.isPrefix ? !path.startsWith(rule.path) : path !== rule.path) continue;
    for (const { name, value } of rule.lines) {
      const before = found.get(name);
      if (value === undefined) found.delete(name);
      else found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}
