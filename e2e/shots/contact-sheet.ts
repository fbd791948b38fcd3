/** A page with all screenshots in small size, to spot the ones that differ from the rest. */

/** A picture that was taken. */
export interface Picture {
  readonly name: string;
  /** Its file, beside the sheet. */
  readonly file: string;
  /** The width of the screen in CSS pixels. */
  readonly width: number;
  readonly theme: "light" | "dark";
}

const STYLE = `
  body { font: 14px system-ui; margin: 1rem; background: #777; color: #fff }
  section { display: flex; flex-wrap: wrap; gap: .5rem; align-items: start; margin-bottom: 2rem }
  h2 { flex-basis: 100%; margin: 0 }
  img { display: block; height: auto }
`;

/** The width of a screenshot on the sheet, as a part of its screen's width. */
const SCALE = 0.3;

/** The sheet as a document. */
export function contactSheet(pictures: readonly Picture[]): string {
  const names = [...new Set(pictures.map(({ name }) => name))];
  const sections = names.map((name) => {
    const own = pictures.filter((picture) => picture.name === name);
    const images = own.map(
      ({ file, width, theme }) =>
        `<a href="${file}"><img src="${file}" width="${Math.round(width * SCALE)}" alt="${name}, ${width} pixels, ${theme}"></a>`,
    );
    return `<section><h2>${name}</h2>${images.join("")}</section>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>${STYLE}</style>${sections.join("")}`;
}
