// The weeks of a plan, which are folded on the screen: all are printed, or one of them by its button.
const weeks = [...document.querySelectorAll("details.week")];

/** Makes the buttons print their week, and unfolds all weeks for paper. */
export function openWeeks() {
  let before = [];
  for (const week of weeks)
    week.querySelector("[data-print-week]").addEventListener("click", () => {
      week.dataset.printed = "";
      document.documentElement.dataset.printing = "week";
      window.print();
    });
  addEventListener("beforeprint", () => {
    before = weeks.map((week) => week.open);
    for (const week of weeks) week.open = true;
  });
  addEventListener("afterprint", () => {
    weeks.forEach((week, index) => {
      week.open = before[index] ?? week.open;
      delete week.dataset.printed;
    });
    delete document.documentElement.dataset.printing;
  });
}
