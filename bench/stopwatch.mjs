/** How contenders are timed: short stretches of which the best counts, see contest.mjs. */

/** Stretches of about a hundred thousand moments: some to warm up, and those that are timed. */
export const stretch = (people) => Math.max(1, Math.round(100_000 / people));
export const warmUps = (people) => Math.max(1, Math.round(600_000 / (people * stretch(people))));
export const timedOf = (people) => (people > 100_000 ? 8 : 30);
/** Steps of a whole run. */
export const stepsOf = (people) => stretch(people) * (warmUps(people) + timedOf(people));

/** Best stretch in milliseconds, by the clock and by the processor; `mark` is called at the end of each. */
export const stopwatch = (people) => {
  const times = [];
  let [clock, cpu] = [performance.now(), process.cpuUsage()];
  return {
    mark() {
      const [now, used] = [performance.now(), process.cpuUsage(cpu)];
      times.push({ clock: now - clock, processor: (used.user + used.system) / 1000 });
      [clock, cpu] = [now, process.cpuUsage()];
    },
    best() {
      const timed = times.slice(warmUps(people));
      const least = (of) => Math.min(...timed.map((time) => time[of]));
      return { clock: least('clock'), processor: least('processor') };
    },
  };
};
