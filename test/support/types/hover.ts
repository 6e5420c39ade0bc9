import { join } from 'node:path';
import ts from 'typescript';

/** Returns what an editor shows at the last letter of each of `marks` in an app's file: the type, then the comment. */
export function hover(app: string, text: string, marks: string[]): Record<string, string> {
  const file = join(app, 'hover.ts');
  const read = (name: string) => (name === file ? text : ts.sys.readFile(name));
  const service = ts.createLanguageService({
    readFile: read,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const content = read(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => app,
    getCompilationSettings: () => ({
      strict: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
  return Object.fromEntries(
    marks.map((mark) => {
      const info = service.getQuickInfoAtPosition(file, text.indexOf(mark) + mark.length - 1);
      const parts = [info?.displayParts, info?.documentation];
      return [mark, parts.map((part) => ts.displayPartsToString(part)).join('\n')];
    }),
  );
}
