/** What a test asks for: the next answers, or the next events. */
interface Entry<Item> {
  items: Item[];
  /** Only for calls of this operation, or events of this webhook. */
  name: string | undefined;
  /** Only for calls or events about this user. */
  user: string | undefined;
}

/** What a test has asked for and has not got yet. */
export interface Queue<Item> {
  add(items: readonly Item[], about: { name?: string | undefined; user?: string | undefined }): void;
  /** Takes the next item for a call or an event, from the list that was added first. `fits` says whether it can have it. */
  take(name: string, users: readonly string[], fits: (item: Item) => boolean): Item | undefined;
  clear(): void;
}

/** More lists would make every call slow. */
const mostLists = 1000;

export function createQueue<Item>(): Queue<Item> {
  let entries: Entry<Item>[] = [];
  return {
    add(items, { name, user }) {
      if (entries.length === mostLists) throw new TypeError(`No more than ${mostLists} lists can wait.`);
      entries.push({ items: [...items], name, user });
    },
    take(name, users, fits) {
      const entry = entries.find(
        ({ items: [next], ...about }) =>
          (about.name === undefined || about.name === name) &&
          (about.user === undefined || users.includes(about.user)) &&
          fits(next as Item),
      );
      const item = entry?.items.shift();
      if (entry?.items.length === 0) entries = entries.filter((other) => other !== entry);
      return item;
    },
    clear() {
      entries = [];
    },
  };
}
