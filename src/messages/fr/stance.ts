/** Messages for a stance and its excerpts, in French. */
import type { stance as en } from "../en/stance.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("fr");

export const stance: typeof en = {
  thisPage: "cette page",
  stance: {
    title: (actor, position) => `${actor}\u00A0: ${position}`,
    description: (summary, grade, publisher) => `${summary} ${grade}, ${publisher}`,
    issue: "Enjeu",
    position: "Position",
    who: "Qui",
    when: "Quand",
    accordingTo: "Selon",
    also: "Aussi",
    everyone: "Où chacun se situe",
    timing: "Moment",
    condition: "Condition",
    statedOn: "Date",
    earlier: (n) =>
      plural(n, {
        one: `${n} prise de position antérieure`,
        other: `${n} prises de position antérieures`,
      }),
    grade: "Rapporté comme",
    reasons: "Raisons",
    words: "Éléments à l’appui",
    relations: "Qui répond à qui",
    earlierOn: (date) => `Prise de position antérieure\u00A0: ${date}`,
    ours: "Ce lien est de nous. Aucun extrait ne le soutient.",
    reports: (sources, repeating) =>
      [
        plural(sources, { one: `${sources} source`, other: `${sources} sources` }),
        ...(repeating === 0
          ? []
          : [
              plural(repeating, {
                one: `${repeating} en reprend une autre`,
                other: `${repeating} en reprennent une autre`,
              }),
            ]),
      ].join("; "),
  },
  excerpt: {
    verb: (verb) => `rapporté avec «\u00A0${verb}\u00A0»`,
    paragraph: (n) => `paragraphe ${n}`,
    paragraphTitle: (n) => `Paragraphe ${n}`,
    paragraphBrief: (n) => `¶${n}`,
    ofAnother: "propos d’autrui",
    page: (page) => `page ${page}`,
    time: (time) => `à ${time}`,
    section: (section) => `section ${section}`,
    place: "Place dans la source",
    translation: "Notre traduction",
    live: "Lire dans la source",
    archived: "Copie archivée",
    outline: "Dans notre sommaire",
    onSourcePage: "Voir sur la page de la source",
    unchecked: "non vérifié dans une copie",
    about: (excerpt) => `\u00A0: «\u00A0${excerpt}\u00A0»`,
  },
};
