/** The name of a licence of Creative Commons as its texts write it, from its SPDX id; another id is its own name. */
export function licenceName(id: string): string {
  return id.replace(/^CC-(.+)-([\d.]+)$/u, "CC $1 $2").replace(/^CC0-([\d.]+)$/u, "CC0 $1");
}
