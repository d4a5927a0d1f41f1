// A table that is too wide is set smaller, then broken into tables of fewer columns that each begin with the first; words break last.
const SMALLEST_TABLE = 12;

function fitTable(table) {
  const room = table.parentElement, natural = parseFloat(getComputedStyle(table).fontSize);
  const fits = one => one.getBoundingClientRect().width <= room.clientWidth + 0.5;
  for (let size = natural; !fits(table) && size > SMALLEST_TABLE;) {
    size = Math.max(SMALLEST_TABLE, size - STEP);
    table.style.fontSize = `${size}px`;
  }
  if (fits(table)) return;
  table.style.fontSize = '';
  for (const part of breakTable(table, room.clientWidth).filter(part => !fits(part)))
    part.style.cssText = `font-size: ${SMALLEST_TABLE}px; overflow-wrap: anywhere; width: 100%`;
}

function breakTable(table, width) {
  table.style.width = 'min-content';
  const widths = [...table.rows[0].cells].map(cell => cell.getBoundingClientRect().width);
  table.style.width = '';
  const groups = [[]];
  let used = widths[0];
  for (let column = 1; column < widths.length; column++) {
    if (used + widths[column] > width && groups.at(-1).length > 0) {
      groups.push([]);
      used = widths[0];
    }
    groups.at(-1).push(column);
    used += widths[column];
  }
  if (groups.length === 1) return [table];
  const parts = groups.map(columns => withColumns(table, [0, ...columns]));
  table.replaceWith(...parts);
  return parts;
}

function withColumns(table, columns) {
  const part = table.cloneNode(true);
  for (const row of part.rows) row.replaceChildren(...columns.map(column => row.cells[column]).filter(cell => cell));
  return part;
}
