/** Every word of ours that a reader sees, in German. A build holds it where the corpus has German among its locales. */
import type { Tally } from "../domain/tally.ts";
import type { Messages } from "./catalogue.ts";
import { pluralizer } from "./plural.ts";

const plural = pluralizer("de");

const stances = (n: number) => plural(n, { one: "1 Haltung", other: `${n} Haltungen` });
const emptyCells = ({ recorded, unmentioned }: Tally) => [
  ...(recorded === 0
    ? []
    : [
        plural(recorded, { one: "1 leeres Feld mit Vermerk", other: `${recorded} leere Felder mit Vermerk` }),
      ]),
  ...(unmentioned === 0 ? [] : [`${unmentioned} nicht erwähnt`]),
];
const tally = (counted: Tally) => {
  const cells = emptyCells(counted);
  return [...(counted.stances > 0 || cells.length === 0 ? [stances(counted.stances)] : []), ...cells].join(
    ", ",
  );
};
const excerpts = (n: number) => plural(n, { one: "1 Auszug", other: `${n} Auszüge` });

export const de: Messages = {
  lang: "de",
  siteName: "Standpoint",
  siteClaim: "Wer was will, und die Worte, die es belegen",

  skipToContent: "Zum Inhalt springen",
  mainNavigation: "Hauptnavigation",
  languages: "Sprachen",
  breadcrumb: "Pfad zu dieser Seite",
  compare: "Alle Positionen",
  about: "Über Standpoint",
  pageTitle: (title) => `${title} – Standpoint`,

  display: {
    title: "Anzeige",
    theme: "Farben",
    themes: { system: "Wie im System", light: "Hell", dark: "Dunkel" },
    kept: "Die Wahl bleibt auf diesem Gerät, und nur dort.",
  },

  keys: {
    title: "Tastatur",
    does: {
      search: "Suchen",
      move: "Durch die Tabelle gehen",
      ends: "An den Anfang oder das Ende der Zeile; mit Strg der Tabelle",
      open: "Das Gewählte öffnen",
      compare: "Zum Vergleichen sammeln, oder wieder herausnehmen",
      close: "Das Geöffnete schließen",
      help: "Diese Liste zeigen",
    },
    single: "Tasten aus einem einzigen Zeichen, etwa „/“, wirken",
    close: "Schließen",
  },

  footer: {
    sources: "Quellen",
    data: "Daten",
    asOf: (date) => `Zuletzt an den Quellen geprüft: ${date}.`,
    licence: (licence) =>
      `Was hier verfasst wurde, steht unter ${licence}. Zitierte Worte gehören denen, die sie veröffentlicht haben.`,
  },

  printedEarly: "Gedruckt, bevor die Seite fertig war: Suche, Filter und Auswahl sind nicht angewandt.",

  home: {
    source: "Quelle",
    sources: "Quellen",
    moreSources: (n: number) => plural(n, { one: "1 weitere", other: `${n} weitere` }),
    needsScript: "Suchen und Filtern brauchen JavaScript. Alles andere auf dieser Seite geht auch ohne.",
    views: "Leseweisen",
    view: { table: "Tabelle", scale: "Skala", timeline: "Zeitleiste", sentences: "Sätze", list: "Liste" },
    search: "Suche",
    searchHint: "Ein Name, ein Thema, ein Zitat",
    filters: "Filter",
    activeFilters: "Aktive Filter",
    clearAll: "Alle aufheben",
    showResult: (counted) => `${tally(counted)} zeigen`,
    removeFilter: (facet, value) => `Den Filter „${facet}: ${value}“ aufheben`,
    facet: {
      actor: "Akteur",
      kind: "Art des Akteurs",
      country: "Land",
      issue: "Thema",
      position: "Position",
      attribution: "Wie direkt",
      silence: "Schweigen",
    },
    facetHint: {
      actor: "",
      kind: "",
      country: "",
      issue: "",
      position: "",
      attribution: "Wie direkt die Quelle es wiedergibt",
      silence: "Warum ein Feld der Tabelle leer ist",
    },
    chosen: (n) => `${n} gewählt`,
    tally,
    shut: {
      corpus: "Nichts erfasst",
      search: "Keine Treffer mit dieser Suche",
      filters: "Keine Treffer mit den anderen Filtern",
      both: "Keine Treffer mit dieser Suche und den anderen Filtern",
    },
    noValues: "Hier gibt es nichts auszuwählen.",
    result: (shown, all, actors, issues) =>
      [
        shown.stances === all ? stances(all) : `${shown.stances} von ${stances(all)}`,
        plural(actors, { one: "1 Akteur", other: `${actors} Akteure` }),
        plural(issues, { one: "1 Thema", other: `${issues} Themen` }),
        ...emptyCells(shown),
      ].join(", "),
    resultEvents: (n) => plural(n, { one: "1 Ereignis", other: `${n} Ereignisse` }),
    nothing: {
      corpus: "Noch keine Haltungen",
      search: "Keine Treffer für diese Suche",
      filters: "Keine Treffer für diese Filter",
      both: "Keine Treffer für diese Suche mit diesen Filtern",
    },
    nothingHint: {
      corpus: "Die Quellen auf dieser Website enthalten bisher keine Haltungen.",
      search: "Es hilft, die Schreibweise zu prüfen oder nach etwas anderem zu suchen.",
      filters:
        "Keine Haltung und kein leeres Feld mit Vermerk erfüllt alles, was gewählt ist. Es hilft, einen Filter aufzuheben.",
      both: "Die Suche allein hat Treffer, die Filter allein auch. Es hilft, eines von beiden aufzuheben.",
    },
    withoutSearch: "Die Suche aufheben",
    withoutFilters: "Die Filter aufheben",
    startAgain: "Alles zeigen",
    dropped: (names) =>
      `Dieser Link fragt nach etwas, das es hier nicht gibt. Weggelassen wurde: ${names.join(", ")}.`,
    droppedValue: (name: string, value: string) => `${name} „${value}“`,
    droppedName: {
      view: "Leseweise",
      sort: "Reihenfolge",
      q: "das Ende einer zu langen Suche",
    },
    legend: "Was die Zeichen bedeuten",
  },

  table: {
    caption:
      "Die Akteure stehen untereinander, die Themen nebeneinander. Jedes Feld nennt eine Position und führt zu den Worten dahinter.",
    scrollRegion: "Vergleichstabelle",
    actor: "Akteur",
    hidden: (counted) => `Durch Filter oder Suche verborgen: ${tally(counted)}`,
    onPaper: (issues) =>
      `Themen: ${issues}. Steht ein Thema nicht bei einem Akteur, ist keine Haltung berichtet.`,
  },
  scaleView: {
    means:
      "Jede Linie ist ein Thema, von wenig bis viel. Ein Name steht bei seiner Position; das Zeichen davor sagt, wie direkt es geäußert wurde, eine Fahne danach, dass es eine Bedingung gibt.",
    asTable: "Dasselbe als Tabelle",
  },
  list: {
    caption: "Eine Zeile für jede Haltung oder jedes leere Feld. Der Name einer Spalte sortiert nach ihr.",
    column: {
      actor: "Akteur",
      issue: "Thema",
      position: "Position",
      date: "Geäußert",
      grade: "Wie direkt",
    },
    sortAscending: (column) => `Nach „${column}“ sortieren`,
    sortDescending: (column) => `Nach „${column}“ sortieren, Letztes zuerst`,
  },
  timeline: {
    title: "Zeitleiste",
    intro: "Was wann geschah und wer zu dieser Zeit was geäußert hat.",
    caption: (from, to) =>
      `Jeder Balken umfasst die Zeit, die die Quelle nennt: Ein Tag ist ein dünner Strich, ein Jahr so breit wie ein Jahr. Die Skala ${from === to ? `ist das Jahr ${to}` : `reicht von ${from} bis ${to}`}.`,
    inset: (month) => `Die getönte Skala rechts vergrößert ${month}.`,
    key: {
      approximate: "etwa zu dieser Zeit",
      open: "zu dieser Zeit oder später, oder früher",
      uncertain: "die Quelle zweifelt am Datum",
    },
    undated: "Leere Felder, die kein Datum haben",
  },

  tray: {
    label: "Zum Vergleichen",
    add: "Vergleichen",
    remove: "Im Vergleich: herausnehmen",
    removeShort: "Herausnehmen",
    full: "Vergleich ist voll",
    of: (name) => `: ${name}`,
    skip: "Zum Gesammelten springen",
    count: (n, most) => `${n} von ${most} gesammelt`,
    none: "Nichts mehr gesammelt.",
    oneMore: "Noch etwas auswählen",
    compare: (n) => `Diese ${n} vergleichen`,
    clear: "Leeren",
    takeOut: (name) => `Herausnehmen: ${name}`,
  },
  sideBySide: {
    title: "Nebeneinander",
    titleOf: (names) => `Nebeneinander: ${names}`,
    description:
      "Zwei bis vier Haltungen oder Akteure, Zeile für Zeile, mit einem Zeichen, wo sie sich unterscheiden.",
    needsScript: "Das Nebeneinander braucht JavaScript. Alles steht auch auf seiner eigenen Seite.",
    caption: "Eine Spalte je Eintrag, eine Zeile je Vergleich. Jede Zeile sagt, ob sie sich unterscheiden.",
    row: "Verglichen",
    agreement: { differs: "Verschieden", same: "Gleich", none: "Niemand bezieht Position" },
    partial: (n) => plural(n, { one: "Nur einmal gesagt", other: `Nur ${n}-mal gesagt` }),
    summary: (differs, same, rest) =>
      [
        plural(differs, { one: "1 Zeile unterscheidet sich", other: `${differs} Zeilen unterscheiden sich` }),
        plural(same, { one: "1 ist gleich", other: `${same} sind gleich` }),
        plural(rest, { one: "in 1 sagen nicht alle etwas", other: `in ${rest} sagen nicht alle etwas` }),
      ]
        .filter((_, at) => [differs, same, rest][at] !== 0)
        .join(", "),
    unsaid: "Nicht gesagt",
    between: "Zueinander",
    dropped: (names) =>
      `Nicht alles, was dieser Link nennt, lässt sich zeigen: nur was es hier gibt, nur eine Art, höchstens vier. Weggelassen: ${names.join(", ")}.`,
    startAgain: "Neu beginnen",
    how: [
      "„Vergleichen“ steht auf der Seite jeder Position und jedes Akteurs und in der Liste der Positionen. Das Gesammelte wartet am Fuß jeder Seite.",
      "Zwei bis vier passen nebeneinander. Nur die Adresse hält das Gesammelte fest: Sie lässt sich teilen oder aufheben.",
    ],
    list: "Zur Liste der Positionen",
    oneMore: "Was soll daneben stehen?",
    partners: {
      answers: "Was darauf antwortet und worauf es antwortet",
      sameIssue: "Andere zu diesem Thema",
      sameActor: (actor) => `Mehr von ${actor}`,
      actors: "Akteure mit Positionen zu denselben Themen",
    },
  },
  pair: {
    title: "In der Quelle einander gegenübergestellt",
    compare: "Die beiden vergleichen",
  },

  attribution: {
    "direct-quote": "Wörtliches Zitat",
    paraphrase: "Sinngemäß wiedergegeben",
    background: "Ohne Namensnennung",
    "reported-action": "Berichtetes Handeln",
    unconfirmed: "Unbestätigt",
    characterization: "Fremde Einschätzung",
  },
  attributionMeans: {
    "direct-quote": "Die eigenen Worte, in der Quelle in Anführungszeichen.",
    paraphrase: "Die Quelle gibt mit ihren Worten wieder, was jemand gesagt hat, den sie nennt.",
    background: "Es stammt von Amtspersonen, deren Namen die Quelle nicht nennt.",
    "reported-action":
      "Die Quelle berichtet als Tatsache, was der Akteur getan, beschlossen oder unterlassen hat.",
    unconfirmed: "Die Quelle ist selbst nicht sicher: Sie schreibt „soll“ oder „dem Vernehmen nach“.",
    characterization:
      "So versteht die Quelle oder eine dritte Seite den Akteur. Er selbst hat es nicht gesagt.",
  },
  silence: {
    "not-mentioned": "Nicht erwähnt",
    declined: "Hat geschwiegen",
    ambiguous: "Keine klare Position",
    "not-assessed": "Noch nicht gelesen",
  },
  silenceMeans: {
    "not-mentioned": "Die Quelle wurde darauf gelesen und sagt nichts.",
    declined: "Die Quelle berichtet, dass der Akteur geschwiegen hat oder nicht antworten wollte.",
    ambiguous: "Die Quelle spricht davon, berichtet aber keine Position.",
    "not-assessed": "Niemand hat die Quelle bisher darauf gelesen.",
  },
  actorType: {
    person: "Person",
    party: "Partei",
    government: "Regierung oder Verwaltung",
    state: "Staat",
    military: "Militär",
    organization: "Organisation",
    community: "Gemeinschaft",
    coalition: "Bündnis",
  },
  response: {
    "objects-to": "widerspricht",
    supports: "unterstützt",
    "contrasts-with": "steht im Gegensatz zu",
    "same-reasoning": "ist durch die Begründung verbunden mit",
  },

  legend: {
    positions: "Positionen und Bedingungen",
    ordinalName: "Eine Skala",
    ordinal: "Die Positionen eines Themas, von wenig bis viel. Der große Punkt ist die eingenommene.",
    nominalName: "Ohne Reihenfolge",
    nominal: "Positionen ohne Reihenfolge. Das große Quadrat ist die eingenommene.",
    colour: "Die Farbe wiederholt die Stelle auf der Linie. Über eine Partei oder ein Land sagt sie nichts.",
    condition: "Die Position hängt an etwas, das erst eintreten muss. Die Worte daneben sagen, woran.",
    grades: "Wie direkt es geäußert wurde, das Stärkste zuerst",
    silences: "Warum ein Feld leer ist",
  },

  position: {
    held: "Vertreten",
    onScale: "Vom Wenigsten bis zum Meisten",
    amongPositions: "Die Positionen",
    noOrder: "Positionen ohne Reihenfolge",
    nobody: "Niemand, soweit gelesen wurde",
  },

  stance: {
    title: (actor, position) => `${actor}: ${position}`,
    description: (summary, grade, publisher) => `${summary} ${grade}, ${publisher}.`,
    issue: "Thema",
    position: "Position",
    timing: "Wann",
    condition: "Unter der Bedingung",
    withCondition: "unter einer Bedingung",
    statedOn: "Geäußert",
    grade: "Wie direkt",
    reasons: "Gründe",
    words: "Die Worte",
    wordsFor: { reasons: "Zu den Gründen", relations: "Zu den Antworten und Gegensätzen" },
    relations: "Antworten und Gegensätze",
    sameActor: (actor) => `Weitere Haltungen: ${actor}`,
    sameIssue: "Andere zu diesem Thema",
    evidenceFor: "Wortlaut",
  },
  excerpt: {
    by: (speaker, organization) => `${speaker}, ${organization}`,
    verb: (verb) => `in der Quelle: „${verb}“`,
    paragraph: (n) => `Absatz ${n}`,
    live: "In der Quelle lesen",
    archived: "Archivierte Fassung",
    outline: "In unserer Übersicht",
    about: (excerpt) => `: „${excerpt}“`,
    unnamed: "Wer spricht, wird nicht genannt",
  },

  actor: {
    description: (name, n) => `Wo ${name} steht: ${stances(n)}, jede mit den Worten dahinter.`,
    kind: "Art",
    country: "Land",
    otherNames: "Auch genannt",
    memberOf: "Gehört zu",
    members: "Personen und Mitglieder",
    withRole: (name, role) => `${name} (${role})`,
    stances: "Haltungen",
    noStances: "Eine eigene Haltung ist nicht verzeichnet.",
    speaks: "In diesen Worten zu hören",
    silences: "Schweigt zu",
    events: "Was wann geschah",
  },
  issue: {
    description: (question, n) => `${question} ${stances(n)}, jede mit den Worten dahinter.`,
    positions: "Wer wo steht",
    picture: "Wer wo steht, als Bild",
    silences: "Wer schweigt",
    relations: "Wer wem antwortet",
    events: "Was wann geschah",
  },
  source: {
    description: (publisher, date, n) =>
      `${publisher}, ${date}, Absatz für Absatz, mit dem, was jeder belegt: ${excerpts(n)}.`,
    publisher: "Veröffentlicht von",
    published: "Veröffentlicht",
    modified: "Aktualisiert",
    dateline: "Ortsmarke",
    language: "Sprache",
    words: "Länge",
    wordCount: (n) => plural(n, { one: "1 Wort", other: `${n} Wörter` }),
    quoted: "Hier zitiert",
    share: (percent, n) =>
      `${percent} des Textes, in ${plural(n, { one: "1 Auszug", other: `${n} Auszügen` })}`,
    rights: "Rechte",
    rightsReserved: "Vorbehalten. Hier stehen nur kurze Auszüge.",
    rightsOpen: "Offen.",
    digest: "Prüfsumme",
    digestMeans:
      "SHA-256 des normalisierten Textes. Wer eine Kopie hat, kann damit prüfen, ob es derselbe ist.",
    live: "Die Quelle",
    archived: "Archivierte Fassung",
    read: "Nachlesen",
    outline: "Absatz für Absatz",
    outlineMeans: "Die Zusammenfassungen sind von uns. Die zitierten Worte sind die der Quelle.",
    paragraph: (n) => `Absatz ${n}`,
    context: "Zusammenhang: Der Absatz belegt nichts.",
    proves: "Belegt",
    events: "Was wann geschah",
  },

  copy: {
    copy: "Kopieren",
    copied: "Kopiert.",
    byHand:
      "Der Browser lässt das Kopieren nicht zu. Der Text ist markiert und lässt sich von dort kopieren.",
  },
  tools: {
    label: "Was sich mit dieser Seite tun lässt",
    share: "Teilen",
    cite: "Zitieren",
    embed: "Einbetten",
    download: "Herunterladen",
    failed: "Dieser Teil wurde nicht geladen. Bitte die Verbindung prüfen und die Seite neu laden.",
  },
  download: { csv: "CSV", json: "JSON" },
  share: {
    link: "Link kopieren",
    quotation: "Zitat mit Quelle kopieren",
    markdown: "Als Markdown kopieren",
    email: "E-Mail",
    field: "Text zum Kopieren",
    quote: (words) => `„${words}“`,
  },
  cite: {
    style: "Stil",
    styles: {
      apa: "APA (7. Auflage)",
      mla: "MLA (9. Auflage)",
      chicago: "Chicago (17. Auflage), Literaturverzeichnis",
      "chicago-note": "Chicago (17. Auflage), Fußnote",
      bibtex: "BibTeX",
      ris: "RIS",
      "csl-json": "CSL-JSON",
    },
    citation: "Quellenangabe",
    download: "Herunterladen",
  },
  embed: {
    snippet: "HTML für die eigene Seite",
    preview: "Vorschau",
    whole: "Mit allen Belegen auf Standpoint",
    notFound: "Unter dieser Adresse gibt es nichts zu zeigen.",
  },
  verify: {
    title: "Selbst nachprüfen",
    intro:
      "Wer eine Kopie des Textes hat, kann jeden Auszug darin suchen lassen, hier im Browser. Nichts wird verschickt.",
    open: "Eine Kopie prüfen",
    label: "Die eigene Kopie des Textes",
    hint: "Den Text einfügen oder eine Textdatei auf das Feld ziehen.",
    file: "Oder eine Datei:",
    check: "Prüfen",
    problem: {
      empty: "Noch ist kein Text da. Bitte die Kopie einfügen oder eine Datei wählen.",
      "too-long": "Das ist zu lang für einen Text. Die Grenze liegt bei 2 MB.",
      binary:
        "Das ist keine Textdatei. Bitte die Worte dort kopieren, wo sie zu lesen sind, und hier einfügen.",
      html: "Das ist der Quelltext einer Webseite. Bitte die Seite öffnen, ihre Worte kopieren und hier einfügen.",
      unreadable: "Die Datei lässt sich nicht lesen. Bitte ihre Worte kopieren und hier einfügen.",
    },
    digestAgrees:
      "Die Prüfsumme stimmt: Die Kopie ist Buchstabe für Buchstabe der Text, den wir gelesen haben.",
    digestDiffers:
      "Die Prüfsumme ist eine andere: Die Kopie ist nicht Buchstabe für Buchstabe der Text, den wir gelesen haben.",
    digestUnknown: "Der Browser kann die Prüfsumme auf dieser Seite nicht berechnen.",
    unplaced: (mark) =>
      `Anfang oder Ende des Textes fehlen, wo wir sie erwarten („${mark}“). Gesucht wurde in der ganzen Kopie.`,
    summary: (here, elsewhere, absent) =>
      `${excerpts(here)} an der angegebenen Stelle gefunden, ${elsewhere} an anderer Stelle, ${absent} nicht gefunden.`,
    here: "An der angegebenen Stelle gefunden",
    elsewhere: "An anderer Stelle gefunden",
    absent: "Nicht gefunden",
    inParagraph: (n) => `in Absatz ${n} der Kopie`,
    characters: (by) =>
      by > 0
        ? plural(by, { one: "1 Zeichen weiter hinten", other: `${by} Zeichen weiter hinten` })
        : plural(-by, { one: "1 Zeichen weiter vorn", other: `${-by} Zeichen weiter vorn` }),
    nearest: "Die ähnlichste Stelle",
    ours: "nur in unserem Auszug",
    yours: "nur in der Kopie",
    noNearest: "Keine Stelle der Kopie kommt dem nahe.",
  },
  correction: {
    title: "Korrekturen",
    entry: (date) => `Korrektur, ${date}`,
    of: "In",
    silence: (actor, issue, kind) => `${actor}, ${issue}: ${kind}`,
    was: "Vorher",
    now: "Jetzt",
    why: "Warum",
  },

  aboutPage: {
    title: "Über Standpoint",
    description:
      "Wie Positionen erfasst werden, was jedes Zeichen bedeutet und wohin mit einem Hinweis auf Fehler.",
    intro:
      "Standpoint nimmt auf, was Texte darüber berichten, wer was will, und macht es vergleichbar. Hinter jeder Angabe steht ein Beleg: wer es gesagt hat, wer es berichtet und wie direkt.",
    coding: "Wie Positionen erfasst werden",
    codingBody: [
      "Jede Quelle wird Absatz für Absatz gelesen. Jeder Absatz belegt etwas oder ist als Zusammenhang gekennzeichnet.",
      "Eine Position wird nur erfasst, wo Worte der Quelle sie tragen. Die Angabe in einem Feld darf nie mehr sagen als die Worte dahinter.",
      "Was jemand für eine Organisation sagt, gilt als Position dieser Organisation. Die Person wird bei den Worten genannt.",
      "Wer etwas sagt und wessen Position es ist, bleibt getrennt. Bedingungen, Daten und Zweifel bleiben so, wie die Quelle sie hat.",
      "Jeder Auszug wird Buchstabe für Buchstabe mit der Quelle verglichen. Stimmt ein einziger Eintrag nicht, entsteht die Website nicht.",
    ],
    grades: "Wie direkt es gesagt wurde",
    gradesBody:
      "Wie direkt eine Haltung belegt ist, bestimmt der stärkste ihrer Auszüge. Das wird berechnet, nicht ausgesucht.",
    silences: "Warum ein Feld leer ist",
    silencesBody: "Ein leeres Feld ist nie eine Vermutung. Es nennt einen dieser Gründe.",
    neutrality: "Neutralität",
    neutralityBody: [
      "Die Worte sind die der Quelle und niemandem zuliebe gewählt. Niemand wird bewertet, und nichts wird als wahr oder falsch gekennzeichnet.",
      "Farben zeigen den Platz einer Position auf ihrer Skala, nie eine Partei oder ein Land, und immer sagt ein Wort dasselbe.",
      "Nichts wird von anderen Websites geladen, und nichts wird über die Lesenden gespeichert. Wer Farben wählt oder Tasten abschaltet, dessen Wahl bleibt auf diesem Gerät.",
    ],
    corrections: "Korrekturen",
    noCorrections: "Bisher keine.",
    offline: "Ohne Netz",
    offlineBody:
      "Nach dem ersten Besuch liegt die ganze Seite auf diesem Gerät, und jede ihrer Seiten öffnet sich ohne Netz. Eine neuere Fassung fragt, bevor sie gilt. Über Sie wird nichts gespeichert.",
    mistake: "Einen Fehler melden",
    mistakeBody:
      "Ein Hinweis nennt die Adresse der Haltung, was dort steht, und die Worte der Quelle, die etwas anderes sagen. Jede Korrektur steht bei dem, was sie korrigiert, mit Datum und Grund.",
    rights: "Rechte",
    rightsBody: [
      "Die Software steht unter der MIT-Lizenz.",
      "Zitierte Worte gehören denen, die sie veröffentlicht haben. Wo Rechte vorbehalten sind, sind es kurze Auszüge, höchstens 45 Wörter lang und zusammen höchstens die Hälfte eines Textes, und jeder führt zu seiner Quelle.",
    ],
    rightsCorpus: (licence) =>
      `Was wir über die Quellen geschrieben haben (Zusammenfassungen, Bezeichnungen, Einträge), steht unter ${licence}.`,
    sources: "Quellen",
  },

  dataPage: {
    title: "Daten zum Weiterverwenden",
    description: "Der ganze Bestand zum Herunterladen: als JSON, CSV, Web Annotations, Popolo und CSL-JSON.",
    intro: "Alles, was diese Seiten zeigen, als Dateien. Ihre Adressen bleiben.",
    files: "Dateien",
    file: {
      "corpus.json":
        "Das ganze Modell: Quellen, Akteure, Streitfragen, Auszüge, Standpunkte, Schweigen, Ereignisse, Berichtigungen.",
      "corpus.schema.json": "Was jedes Feld des Modells bedeutet und welche nötig sind.",
      "stances.csv": "Eine Zeile je Standpunkt, für die Tabellenkalkulation.",
      "excerpts.jsonld": "Die Auszüge, jeder mit seiner Stelle in der Quelle und dem, was er belegt.",
      "actors.popolo.json": "Die Akteure, und wer wozu gehört.",
      "sources.csl.json": "Die Quellen, für die Literaturverwaltung.",
    },
    columns: "Spalten der CSV-Datei",
    columnsBody:
      "Spalten, die auf _id enden, enthalten die dauerhaften Kennungen des Modells. Die Spalte silence ist nur in einer gespeicherten Auswahl gefüllt, in der Zeile eines leeren Feldes. Daten sind EDTF. Auszüge sind durch „ | “ getrennt. Die Datei ist UTF-8 mit Byte-Order-Mark, und jede Zelle steht in Anführungszeichen. Damit keine Tabellenkalkulation Text als Formel liest, steht ein Apostroph vor jedem =, +, - und @ und ihren vollbreiten Formen am Anfang einer Zelle oder nach einem Komma, Semikolon, senkrechten Strich, Anführungszeichen, Tabulator oder Zeilenumbruch, mit oder ohne Leerzeichen dazwischen, und vor einem Tabulator oder Zeilenumbruch, mit dem eine Zelle beginnt. Wer an jeder dieser Stellen einen Apostroph entfernt, erhält den ursprünglichen Text.",
    licence: "Lizenz",
    licenceBody: (licence: string) =>
      `Was wir geschrieben haben, steht unter ${licence}: Standpoint nennen und verlinken. Zitierte Worte gehören denen, die sie veröffentlicht haben.`,
  },

  notFound: {
    title: "Seite nicht gefunden",
    body: "Unter dieser Adresse gibt es keine Seite. Vielleicht ist der Link alt oder falsch geschrieben.",
    nearest: "War eine von diesen gemeint?",
    home: "Zum Vergleich",
  },
  offline: {
    ready: "Jetzt auch ohne Netz lesbar.",
    saved: (size: string) => `Zum Lesen ohne Netz gespeichert (${size}).`,
    version: (date, version) => `Diese Daten wurden am ${date} geprüft (Fassung ${version}).`,
    notSaved: "Nicht zum Lesen ohne Netz gespeichert.",
    now: "Gerade ohne Netz.",
    dismiss: "Ausblenden",
    newer: "Eine neuere Fassung ist da.",
    newData: (date: string) => `Ihre Daten wurden am ${date} geprüft.`,
    sameData: "Die Daten sind unverändert.",
    newCorrections: (n: number) =>
      plural(n, { one: "1 neue Berichtigung:", other: `${n} neue Berichtigungen:` }),
    accept: "Jetzt verwenden",
    later: "Später",
    install: "Installieren",
  },
  failure: {
    title: "Etwas ist schiefgegangen",
    body: "Diese Seite konnte nicht gezeigt werden. Nichts ist verloren: Ein zweiter Versuch hilft oft, sonst führt der Weg zurück zum Vergleich.",
    model:
      "Die Daten für Suche und Filter sind nicht angekommen. Die Seite lässt sich trotzdem lesen. Bitte die Verbindung prüfen und es noch einmal versuchen.",
    lost: "Diese Seite liegt nicht auf diesem Gerät, und das Netz antwortet nicht.",
    shell: "Diese Seite lässt auf sich warten, oder es fehlt ein Teil. Hier wird JavaScript gebraucht.",
    retry: "Noch einmal versuchen",
    retrying: "Neuer Versuch …",
  },

  date: {
    approximate: (date) => `etwa ${date}`,
    uncertain: (date) => `${date} (unsicher)`,
    approximateUncertain: (date) => `etwa ${date} (unsicher)`,
    between: (start, end) => `${start} bis ${end}`,
    from: (start) => `${start} oder später`,
    until: (end) => `${end} oder früher`,
    decade: (year) => `${year}er Jahre, genaues Jahr nicht genannt`,
    century: (year) => `${year} bis ${year + 99}, genaues Jahr nicht genannt`,
    millennium: (year) => `${year} bis ${year + 999}, genaues Jahr nicht genannt`,
    season: (season, year) => `${{ 1: "Frühjahr", 2: "Sommer", 3: "Herbst", 4: "Winter" }[season]} ${year}`,
  },
};
