/**
 * The made-up corpus of Hilltown in English, French and Arabic. Some texts lack a translation and fall back to the
 * English one, and a second source is in Arabic.
 */
import { errorLines } from "../build/error-lines.ts";
import { checkCorpus } from "../model/check/check.ts";
import type { Corpus, CorpusFile, LocalizedText } from "../model/schema.ts";
import { articleBody, excerptOf, smallCorpus } from "./corpus-builder.ts";
import type { GeneratedFiles } from "./generate-corpus.ts";
import { sha256 } from "./digest.ts";

/** The translations of each English text. A text without French or Arabic here has no translation in the corpus. */
const TRANSLATIONS: Readonly<Record<string, Partial<Record<"fr" | "ar", string>>>> = {
  "The bridge of Hilltown": { fr: "Le pont de Collineville", ar: "جسر بلدة التل" },
  "Who wants what for the bridge.": { fr: "Qui veut quoi pour le pont.", ar: "من يريد ماذا للجسر؟" },
  "The Greens": { fr: "Les Verts", ar: "حزب الخضر" },
  "Ana Grün": { ar: "آنا غرون" },
  "The council": { fr: "Le conseil municipal", ar: "مجلس البلدة" },
  leader: { fr: "cheffe" },
  "The bridge": { fr: "Le vieux pont", ar: "الجسر القديم" },
  "When should the bridge be rebuilt?": {
    fr: "Quand faut-il reconstruire le pont?",
    ar: "متى ينبغي بناء الجسر من جديد؟",
  },
  Wait: { fr: "Attendre", ar: "الانتظار" },
  "Rebuild it": { ar: "إعادة البناء" },
  "The ferry": { fr: "Le bac" },
  "Keep it": { fr: "Le garder", ar: "الإبقاء عليها" },
  "The Greens want the bridge rebuilt this year.": { fr: "Les Verts veulent un nouveau pont cette année." },
  "The council waits for a report.": { ar: "ينتظر مجلس البلدة تقريراً." },
  "at once": { fr: "tout de suite", ar: "على الفور" },
  "if the state pays": { fr: "si l’État paie" },
  "It is old.": { ar: "إنه قديم." },
  "They speak past each other.": { fr: "Ils parlent sans s’entendre." },
  "It speaks of reports only.": { fr: "Il ne parle que de rapports.", ar: "لا يتحدث إلا عن التقارير." },
  "The council meets": { fr: "Le conseil se réunit", ar: "اجتماع المجلس" },
  "This year": { fr: "Cette année", ar: "هذا العام" },
  "Misread.": { ar: "قراءة خاطئة." },
  "The Greens want it rebuilt.": { fr: "Les Verts le veulent neuf." },
  "The council gives its reason.": { fr: "Le conseil s’explique.", ar: "يشرح المجلس سببه." },
};

const ARABIC_ARTICLE =
  "قال مجلس البلدة: «لن نبدأ العمل قبل صدور التقرير»، وأضاف أن الجسر القديم يكفي حتى ذلك الحين.";

/** Adds the translations to every text of a record. */
function translated<T>(value: T): T {
  if (Array.isArray(value)) return value.map((each: unknown) => translated(each)) as T;
  if (typeof value !== "object" || value === null) return value;
  const { en } = value as { readonly en?: unknown };
  if (typeof en === "string") return { en, ...TRANSLATIONS[en] } as T;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, translated(each)])) as T;
}

function arabicSource(): CorpusFile<"source"> {
  const body = articleBody(ARABIC_ARTICLE);
  return {
    source: {
      id: "council-says",
      type: "NewsArticle",
      headline: "المجلس ينتظر التقرير",
      publisher: "صحيفة التل",
      url: "https://news.example/ar/council",
      datePublished: "2020-05-03",
      inLanguage: "ar",
      rights: "open",
      text: { sha256: sha256(body.text), length: body.text.length },
      paragraphs: [{ n: 1, summary: { en: "The council gives its reason." } }],
    },
    excerpts: [
      excerptOf(
        ARABIC_ARTICLE,
        { id: "before-the-report", source: "council-says", attribution: "direct-quote", speaker: "council" },
        "لن نبدأ العمل قبل صدور التقرير",
      ),
    ],
    stances: [],
    silences: [],
    events: [],
  };
}

/** The files of the corpus. */
export function multilingualFiles(): GeneratedFiles {
  const files = smallCorpus();
  const [greens, council] = files["sources/bridge.json"].stances;
  if (!greens || !council) throw new Error("The small corpus has two stances.");
  greens.condition = { en: "if the state pays" };
  greens.responses = [
    { to: "council-wait", kind: "objects-to", note: { en: "They speak past each other." } },
  ];
  council.evidence = ["council-waits", "before-the-report"];
  files["corpus.json"].locales = ["en", "fr", "ar"];
  for (const { name } of files["actors.json"].actors) delete name["de"];
  return translated({ ...files, "sources/council-says.json": arabicSource() });
}

/** The corpus, checked. */
export function multilingualCorpus(): Corpus {
  const result = checkCorpus(multilingualFiles());
  if (!result.ok) throw new Error(errorLines(result.errors).join("\n"));
  return result.corpus;
}

/**
 * The language of each authored text of a corpus. A text that is the same in several languages has the last of them.
 */
export function textsByLanguage(value: unknown, texts = new Map<string, string>()): Map<string, string> {
  if (typeof value !== "object" || value === null) return texts;
  const isText = "en" in value && typeof value.en === "string";
  if (isText) for (const [lang, text] of Object.entries(value as LocalizedText)) texts.set(text, lang);
  else for (const each of Object.values(value)) textsByLanguage(each, texts);
  return texts;
}
