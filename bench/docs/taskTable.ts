import type { Facts } from './tasks/factsOf.js';
import type { Effort, TaskResult } from './tasks/measureTasks.js';
import { type Task, taskNames, taskTitles } from './tasks/tasks.js';

/**
 * Returns the table of tasks as text, with a note for each task that a site can't do, and the tasks in which the first
 * site is behind another.
 */
export function taskTable(results: Record<string, TaskResult>, facts: Facts): string {
  const notes: string[] = [];
  const cell = (label: string, effort: Effort) => {
    if ('clicks' in effort) return `${effort.clicks} / ${effort.screens.toFixed(1)}`;
    const note = `${label}: ${effort.impossible}`;
    if (!notes.includes(note)) notes.push(note);
    return `no (${notes.indexOf(note) + 1})`;
  };
  const labels = Object.keys(results);
  const row = (title: string, cells: string[]) =>
    title.padEnd(56) + cells.map((text) => text.padStart(14)).join('');
  const rows = taskNames.map((task) =>
    row(
      taskTitles[task](facts),
      Object.entries(results).map(([label, { efforts }]) => cell(label, efforts[task])),
    ),
  );
  return [
    row('clicks / screens of 800 px scrolled', labels),
    ...rows,
    `${labels[0]} is behind in: ${
      behind(results)
        .map((task) => taskTitles[task](facts))
        .join(', ') || 'no task'
    }`,
    ...notes.map((note, index) => `(${index + 1}) ${note}`),
    ...Object.entries(results).flatMap(([label, { byScrolling }]) =>
      Object.entries(byScrolling ?? {}).map(
        ([task, screens]) =>
          `${label}, ${taskTitles[task as Task](facts)}: 0 / ${screens.toFixed(1)} by scrolling only, as the first operation of its page.`,
      ),
    ),
    ...Object.entries(results)
      .filter(([, { otherHosts }]) => otherHosts.length > 0)
      .map(([label, { otherHosts }]) => `${label} also asks ${otherHosts.join(', ')}, which was blocked.`),
  ].join('\n');
}

/** Returns the tasks in which the first site needs more clicks than another or, with as many, more scrolling. */
export function behind(results: Record<string, TaskResult>): Task[] {
  const cost = (effort: Effort) => ('clicks' in effort ? effort.clicks * 1000 + effort.screens : Infinity);
  return taskNames.filter((task) => {
    const [first = Infinity, ...others] = Object.values(results).map(({ efforts }) => cost(efforts[task]));
    return others.some((other) => other < first);
  });
}
