/**
 * Loads a part of the page that is imported on first use. A browser remembers an import that failed, so only a new load of
 * the page can try it again. @throws Error that says so
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch {
    throw new Error(
      'A part of this page could not be loaded. Check your connection, then load the page again.',
    );
  }
}
