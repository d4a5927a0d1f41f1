// Writes the table of languages to standard output: a line a language with what the program needs of CLDR.
// The columns are described in generator/Guidebook.Generator/Languages/LanguageTable.cs.
import { readFileSync, readdirSync } from "node:fs";

const read = (path) => JSON.parse(readFileSync(new URL(`node_modules/${path}`, import.meta.url), "utf8"));
const supplemental = (name) => read(`cldr-core/supplemental/${name}.json`).supplemental;

const cardinals = supplemental("plurals")["plurals-type-cardinal"];
const likely = supplemental("likelySubtags").likelySubtags;
const scripts = read("cldr-core/scriptMetadata.json").scriptMetadata;
const aliases = supplemental("aliases").metadata.alias.languageAlias;
const locales = readdirSync(new URL("node_modules/cldr-misc-full/main", import.meta.url));

const isTag = (tag) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(tag);
const isRightToLeft = (script) => scripts[script]?.rtl === "YES";

/** The rules for whole numbers, which have no decimals: v, w, f, t, c and e are 0, and i is n. */
function plurals(tag) {
  const rules = cardinals[tag];
  if (!rules) return "";
  return Object.entries(rules)
    .map(([key, rule]) => [key.replace("pluralRule-count-", ""), whole(rule.split("@")[0].trim())])
    .filter(([form, rule]) => form !== "other" && rule)
    .map(([form, rule]) => `${form}: ${rule}`)
    .join("; ");
}

function whole(rule) {
  if (!rule) return "";
  const cases = rule.split(" or ").map((one) => one.split(" and ").map(relation));
  return [...new Set(cases.filter((one) => !one.includes(false)).map((one) => one.filter((part) => part !== true).join(" and ")))].join(" or ");
}

/** A relation as it stands, or true or false where whole numbers decide it. */
function relation(text) {
  const [, operand, modulus, sign, values] = /^(\w)(?: % (\d+))? (!?=) (.+)$/.exec(text);
  if ("ni".includes(operand)) return modulus === "1000000" && values === "0" ? `n % 1000000 = 0` : `n${modulus ? ` % ${modulus}` : ""} ${sign} ${values}`;
  const holds = values.split(",").some((range) => Number(range.split("..")[0]) === 0);
  return holds === (sign === "=");
}

/** The letters under which an index lists words: "[A B {CH} EË]" as "A B CH E". Letters without a blank between them are one to an index. */
const letters = (set) => [...(set ?? "").slice(1, -1).matchAll(/\{([^}]+)\}|(\S\p{M}*)\S*/gu)].map((found) => found[1] ?? found[2]).join(" ");

function locale(tag) {
  const misc = (file) => read(`cldr-misc-full/main/${tag}/${file}.json`).main[tag][file];
  const marks = misc("delimiters");
  return {
    quotes: [marks.quotationStart, marks.quotationEnd, marks.alternateQuotationStart, marks.alternateQuotationEnd].join(" "),
    index: letters(misc("characters").index),
  };
}

const rows = new Map();
const add = (tag, values) => rows.set(tag, { ...rows.get(tag), ...values });

for (const [tag, full] of Object.entries(likely)) {
  if (!isTag(tag)) continue;
  const script = full.split("-")[1];
  const [language, region] = [tag.split("-")[0], tag.split("-")[1]];
  const own = likely[language]?.split("-")[1];
  if (!region && (locales.includes(tag) || cardinals[tag] || isRightToLeft(script))) add(tag, { script });
  if (region?.length === 2 && script !== own) add(tag, { script });
}
for (const tag of Object.keys(cardinals)) if (isTag(tag)) add(tag, { plurals: plurals(tag) });
for (const tag of locales.filter(isTag).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
  const values = locale(tag);
  const parent = tag.includes("-") ? { ...rows.get(tag.split("-")[0]) } : {};
  const changed = Object.fromEntries(Object.entries(values).filter(([key, value]) => value && value !== parent[key]));
  if (Object.keys(changed).length) add(tag, changed);
}
// What typographers do and CLDR leaves out: thin no-break spaces inside French marks, guillemets in Swiss German.
add("fr", { quotes: "«\u202F \u202F» “ ”" });
add("de-CH", { quotes: "« » ‹ ›" });
for (const [tag, alias] of Object.entries(aliases))
  if (/^[a-z]{2}$/.test(tag) && isTag(alias._replacement) && alias._reason === "deprecated") add(tag, { script: `= ${alias._replacement}` });

console.log("# Made from CLDR by tests/unicode/languages.mjs; do not edit.");
console.log("# tag\tscript\tplural forms\tquotation marks\tletters of an index");
for (const tag of [...rows.keys()].sort()) {
  const row = rows.get(tag);
  console.log([tag, row.script ?? "", row.plurals ?? "", row.quotes ?? "", row.index ?? ""].join("\t").trimEnd());
}
