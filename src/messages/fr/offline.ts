/** Messages for what happens without a network or when something fails, in French. */
import type { offline as en } from "../en/offline.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("fr");

export const offline: typeof en = {
  offline: {
    ready: "Ce site fonctionne maintenant hors ligne.",
    saved: (megabytes) =>
      `Enregistré pour la lecture hors ligne (${String(megabytes).replace(".", ",")}\u00A0Mo).`,
    version: (date, version) => `Date des données\u00A0: ${date} (version ${version}).`,
    notSaved: "Non enregistré pour la lecture hors ligne.",
    now: "Vous êtes hors ligne.",
    dismiss: "Masquer",
    newer: "Une version plus récente est prête.",
    newData: (date) => `Date de ses données\u00A0: ${date}.`,
    sameData: "Les données n’ont pas changé.",
    newCorrections: (n) =>
      plural(n, { one: `${n} nouvelle correction\u00A0:`, other: `${n} nouvelles corrections\u00A0:` }),
    accept: "Mettre à jour maintenant",
    later: "Plus tard",
    install: "Installer l’application",
  },
};
