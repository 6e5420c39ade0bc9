import type { Facts } from './tasks/factsOf.js';
import type { Effort, TaskResult } from './tasks/measureTasks.js';
import { taskNames, taskTitles } from './tasks/tasks.js';

/** Returns the table of tasks as text, with a note for each task that a site can't do. */
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
    ...notes.map((note, index) => `(${index + 1}) ${note}`),
    ...Object.entries(results)
      .filter(([, { otherHosts }]) => otherHosts.length > 0)
      .map(([label, { otherHosts }]) => `${label} also asks ${otherHosts.join(', ')}, which was blocked.`),
  ].join('\n');
}
