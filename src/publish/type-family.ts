/**
 * The families of the types of schema.org for articles, the narrower ones first. The name of a subtype ends like that of
 * its family: an `OpinionNewsArticle` is a `NewsArticle`, a `LiveBlogPosting` is a `BlogPosting`.
 */
const ARTICLE_FAMILIES = ["NewsArticle", "ScholarlyArticle", "Article", "BlogPosting", "Posting"];

/** Returns the family of a type of schema.org; a type that is in no family stands for itself. */
export function familyOf(type: string): string {
  return ARTICLE_FAMILIES.find((family) => type.endsWith(family)) ?? type;
}

/** Returns true if a type of schema.org is an `Article` there. */
export function isArticle(type: string): boolean {
  return type === "Report" || ARTICLE_FAMILIES.includes(familyOf(type));
}
