import { misses } from "../parts/finding.js";

const MOST = 3;

/**
 * What could be chosen otherwise where nothing fits: as little as possible, and of that what finds most.
 * Each answer holds the changes, by name, and how many practices fit then. An empty value leaves the matter open.
 */
export function nearest(practices, chosen, minutesOffered) {
  const missed = new Map();
  for (const practice of practices) {
    const names = misses(practice, chosen).join(" ");
    missed.set(names, [...(missed.get(names) ?? []), practice]);
  }

  const fewest = Math.min(...[...missed.keys()].map(steps));
  return [...missed]
    .filter(([names]) => steps(names) === fewest)
    .map(([names, near]) => changesFor(names.split(" "), near, minutesOffered))
    .map((changes) => ({ changes, count: fitting(practices, { ...chosen, ...changes }) }))
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST);
}

const steps = (names) => names.split(" ").length;

function changesFor(names, near, minutesOffered) {
  const least = Math.min(...near.map((practice) => Number(practice.minutes ?? Infinity)));
  const enough = minutesOffered.find((minutes) => Number(minutes) >= least) ?? "";
  return Object.fromEntries(names.map((name) => [name, name === "minutes" ? enough : ""]));
}

function fitting(practices, choices) {
  const narrowing = Object.fromEntries(Object.entries(choices).filter(([, value]) => value));
  return practices.filter((practice) => misses(practice, narrowing).length === 0).length;
}
