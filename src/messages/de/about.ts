/** Messages for the page about the site, in German. */
import type { about as en } from "../en/about.ts";

export const about: typeof en = {
  aboutPage: {
    title: "Über Standpoint",
    description: "Wie wir Positionen erfassen, was jedes Zeichen bedeutet und wie Sie einen Fehler melden.",
    intro:
      "Mit Standpoint können Sie vergleichen, was Parteien, Regierungen und Gruppen wollen, so wie Presseartikel es berichten. Hinter jeder Angabe steht ein Beleg: wer es gesagt hat, wer es berichtet hat und wie direkt.",
    coding: "Wie wir Positionen erfassen",
    codingBody: [
      "Wir lesen jeden Artikel Absatz für Absatz. Jeder Absatz liefert einen Beleg oder ist als Zusammenhang gekennzeichnet.",
      "Wir erfassen eine Haltung nur, wenn Worte des Artikels sie stützen. Eine Angabe sagt nie mehr als die Belege dahinter.",
      "Spricht jemand für eine Organisation, ist es die Haltung der Organisation. Wir nennen die Person, die gesprochen hat.",
      "Bedingungen, Daten und Zweifel geben wir genau so wieder, wie der Artikel sie berichtet.",
    ],
    checkedAll:
      "Jeder Auszug wurde Wort für Wort mit einer Kopie des Artikels abgeglichen; auf der Seite der Quelle können Sie die Prüfung wiederholen. Verletzt ein einziger Eintrag eine Regel, wird die Website nicht veröffentlicht.",
    checkedTexts:
      "Manche Quellen kennen wir nur durch ihre Zitate; die hat niemand geprüft. Jeder andere Auszug wurde Wort für Wort mit einer Kopie seiner Quelle abgeglichen; auf der Seite der Quelle können Sie die Prüfung wiederholen. Verletzt ein einziger Eintrag eine Regel, wird die Website nicht veröffentlicht.",
    grades: "Wie eine Haltung wiedergegeben wurde",
    gradesBody:
      "Hat eine Haltung mehrere Auszüge, zeigt sie die direkteste Art der Wiedergabe unter ihnen. Die Website berechnet das; niemand wählt es aus.",
    silences: "Warum ein Feld leer ist",
    silencesBody: "Hat ein Feld keine Position, nennt es einen dieser Gründe. Wir vermuten nie etwas.",
    neutrality: "Neutralität",
    neutralityBody: [
      "Wir geben wieder, was der Artikel berichtet. Wir bewerten niemanden und urteilen nicht darüber, ob eine Aussage wahr ist.",
      "Farben zeigen den Platz einer Position auf ihrer Skala, nie eine Partei oder ein Land. Text sagt immer dasselbe.",
      "Die Website lädt nichts von anderen Websites und speichert nichts über Sie. Wenn Sie die Farben oder die Tastenkürzel ändern oder auf das Angebot einer anderen Sprache antworten, bleibt das auf diesem Gerät.",
    ],
    corrections: "Korrekturen",
    noCorrections: "Bisher keine.",
    offline: "Ohne Netz",
    offlineBody:
      "Nach Ihrem ersten Besuch ist jede Seite auf diesem Gerät gespeichert und öffnet sich ohne Verbindung. Der Kodierplatz wird gespeichert, sobald Sie ihn einmal geöffnet haben. Wir fragen, bevor wir sie durch eine neuere Fassung ersetzen.",
    mistake: "Einen Fehler melden",
    mistakeBody:
      "Schicken Sie die Adresse der Seite, was dort steht, und die Worte der Quelle, die etwas anderes sagen, an den Herausgeber dieser Website. Jede Korrektur steht auf der Seite, die sie korrigiert, mit Datum und Grund.",
    desk: "Einen eigenen Artikel kodieren",
    deskBody:
      "Am Kodierplatz bringen Sie einen Artikel ein, wählen seine Worte aus und halten fest, wer was will. Der Entwurf bleibt auf Ihrem Gerät.",
    deskLink: "Den Kodierplatz öffnen",
    rights: "Rechte",
    rightsBody: [
      "Die Software steht unter der MIT-Lizenz.",
      "Die Rechte an Zitaten liegen bei denen, die sie veröffentlicht haben. Auszüge sind höchstens 45 Wörter lang, machen höchstens die Hälfte eines Artikels aus und verlinken ihre Quelle. Für Quellen mit offener Lizenz gelten diese Grenzen nicht.",
    ],
    rightsCorpus: (licence) =>
      `Unsere eigenen Texte (Zusammenfassungen, Bezeichnungen, Einträge) stehen unter der Lizenz ${licence}.`,
    sources: "Quellen",
  },
  legend: {
    positions: "Positionen, Bedingungen und Worte",
    ordinalName: "Geordnete Positionen",
    ordinal:
      "Die Positionen des Themas, von wenig bis viel. Das gefüllte Quadrat ist die Position dieses Akteurs.",
    nominalName: "Ungeordnete Positionen",
    nominal:
      "Die Positionen des Themas, ohne Reihenfolge. Das gefüllte Kästchen ist die Position dieses Akteurs.",
    colour: "Die Farbe wiederholt nur die Stelle in der Reihe; sie steht nie für eine Partei oder ein Land.",
    condition:
      "Die Position hängt davon ab, dass zuerst etwas anderes geschieht. Der Text neben der Fahne sagt, was.",
    hatched: "Schraffierter Balken",
    hatchedMeans: "Die Quelle hat die Position nicht bestätigt, oder jemand anderes beschreibt sie.",
    serif: "Serifen",
    serifMeans: "Worte der Quelle. Worte in [Klammern] und in der anderen Schrift sind unsere.",
    paragraph: "¶4",
    paragraphMeans: "Die Worte stehen im Absatz 4 der Quelle.",
    answer: "↳",
    answerMeans:
      "Die Haltung antwortet auf eine Haltung des genannten Akteurs. Die Worte beim Pfeil sagen, wie.",
  },

  attributionMeans: {
    "direct-quote": "Die eigenen Worte, in der Quelle in Anführungszeichen.",
    "own-publication":
      "Der eigene Text des Akteurs, von ihm selbst veröffentlicht: ein Programm, eine Website, eine Pressemitteilung.",
    paraphrase: "Die Quelle gibt mit ihren Worten wieder, was jemand gesagt hat, den sie nennt.",
    background: "Gesagt von Amtspersonen, deren Namen die Quelle nicht nennt.",
    "reported-action":
      "Die Quelle berichtet als Tatsache, was der Akteur getan, beschlossen oder unterlassen hat.",
    unconfirmed: "Die Quelle legt sich nicht fest, etwa mit „soll“ oder „dem Vernehmen nach“.",
    characterization:
      "So beschreibt die Quelle oder eine dritte Seite den Akteur, der dies nicht selbst gesagt hat.",
  },
};
