/** Messages for the history of an actor on an issue, in French. */
import type { history as en } from "../en/history.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("fr");

export const history: typeof en = {
  history: {
    title: "Historique",
    current: (n) => plural(n, { one: "Prise de position actuelle", other: "Prises de position actuelles" }),
    later: (n) =>
      plural(n, {
        one: "Il y a une prise de position plus récente de cet acteur sur cet enjeu\u00A0:",
        other: "Il y a des prises de position plus récentes de cet acteur sur cet enjeu\u00A0:",
      }),
    beside: (n) =>
      plural(n, {
        one: "Il y a une autre prise de position de cet acteur sur cet enjeu à la même date\u00A0:",
        other: "Il y a d’autres prises de position de cet acteur sur cet enjeu à la même date\u00A0:",
      }),
    change: {
      moved: "Une autre position qu’avant",
      repeated: "La même position qu’avant",
      fewer: "Une des positions d’avant",
      both: (positions, isOneSource) =>
        `${isOneSource ? "Une même source rapporte" : "Des sources de même origine rapportent"} ${plural(positions, { one: `${positions} position`, other: `${positions} positions` })}`,
      differ: (sources) =>
        plural(sources, {
          one: `${sources} source rapporte des positions différentes`,
          other: `${sources} sources rapportent des positions différentes`,
        }),
    },
  },
  coding: {
    title: "Codage",
    agreed: (coders) => `Codé de façon indépendante par ${coders}, qui étaient d’accord`,
    decided: (coders, coder, by) =>
      `Codé de façon indépendante par ${coders}, qui n’étaient pas d’accord. ${by} a tranché en faveur du codage de ${coder}\u00A0:`,
  },
};
