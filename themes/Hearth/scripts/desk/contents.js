// What goes into a reader's own booklet, in which order: what others need comes before them, and the talk before any touch.

/** The id of a practice's unit; those of days begin with their plan. */
export const unitOf = (practice) => `_${practice}`;

/**
 * The units for the chosen ids, each with whether it was brought along. Practices that were chosen bring what they need. Days of a plan
 * have it on earlier days: what is not among these is only named, but a talk that comes before touch is always brought.
 */
export function contentsOf(chosen, units) {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const [contents, given, lacking, onWay] = [[], new Set(), new Set(), new Set()];

  function bring(practice) {
    const unit = byId.get(unitOf(practice));
    if (!given.has(practice) && !onWay.has(unit) && unit) add(unit, !chosen.includes(unit.id));
  }

  function add(unit, isBrought) {
    if (contents.some((one) => one.unit === unit)) return;
    onWay.add(unit);
    const isDay = !unit.id.startsWith("_");
    for (const id of unit.talks) bring(id);
    for (const id of unit.needs) {
      if (!isDay) bring(id);
      else if (!given.has(id)) lacking.add(id);
    }
    onWay.delete(unit);
    contents.push({ unit, isBrought });
    for (const id of unit.gives) given.add(id);
  }

  for (const id of chosen) if (byId.has(id)) add(byId.get(id), false);
  return { contents, lacking: [...lacking].map((practice) => byId.get(unitOf(practice))).filter((unit) => unit) };
}
