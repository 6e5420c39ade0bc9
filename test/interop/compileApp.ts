import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { programOf, strictSettings } from '../support/types/compile.js';
import type { Generated, Generator } from './generators/generator.js';
import type { Operation } from './operationsIn.js';

/** What TypeScript says about an app. */
interface CompiledApp extends Pick<Generated, 'lostAnswers' | 'knownValues' | 'file'> {
  /** The errors in the generated files, in the sample, and in the sample with a code that the contract does not have. */
  errors: Record<'generated' | 'sample' | 'wrongCode', string>;
}

/** Compiles the sample of an app, and looks at the types of the client that was generated for it. */
export function compileApp(
  app: string,
  generated: string[],
  { imports, answer, request, upload }: Generator['types'],
  operations: Operation[],
): CompiledApp {
  const path = (name: string) => join(app, name);
  writeFileSync(path('wrongCode.ts'), readFileSync(path('verify.ts'), 'utf8').replaceAll("'P427'", "'P000'"));
  writeFileSync(
    path('probe.ts'),
    `${imports}
    type FileOf<Body> = Body extends { files: (infer File)[] } ? File : Body;
    export interface Probe {
      request: ${request};
      file: FileOf<${upload}>;
      ${operations.map((operation) => `${operation.id}: ${answer(operation)};`).join('\n')}
    }`,
  );

  const roots = [...generated, 'verify.ts', 'wrongCode.ts', 'probe.ts'].map(path);
  const { options } = ts.convertCompilerOptionsFromJson({ ...strictSettings, skipLibCheck: true }, app);
  const program = programOf(roots, options);
  const checker = program.getTypeChecker();
  const errorsIn = (names: string[]) => {
    const sources = names.map((name) => program.getSourceFile(path(name)));
    return ts.formatDiagnostics(
      sources.flatMap((source) => ts.getPreEmitDiagnostics(program, source)),
      { getCanonicalFileName: String, getCurrentDirectory: () => app, getNewLine: () => '\n' },
    );
  };

  const probe = typesIn(checker, program.getSourceFile(path('probe.ts')));
  return {
    errors: {
      generated: errorsIn(generated),
      sample: errorsIn(['verify.ts']),
      wrongCode: errorsIn(['wrongCode.ts']),
    },
    lostAnswers: operations
      .filter(({ id, answer }) => !tells(checker, probe(id), answer))
      .map(({ id }) => id),
    knownValues: placeOf(checker, probe('request'), 'documentType', 'RESIDENCE_PERMIT'),
    file: checker.typeToString(probe('file'), undefined, ts.TypeFormatFlags.InTypeAlias),
  };
}

/** Returns a function that returns the types of the properties of the only interface in `source`. */
function typesIn(checker: ts.TypeChecker, source: ts.SourceFile | undefined): (name: string) => ts.Type {
  const probe = source?.statements.find(ts.isInterfaceDeclaration);
  if (!probe) throw new Error('There is no interface.');
  const type = checker.getTypeAtLocation(probe);
  return (name) => {
    const property = checker.getPropertyOfType(type, name);
    if (!property) throw new Error(`There is no ${name}.`);
    return checker.getTypeOfSymbol(property);
  };
}

/** Whether a type tells what the contract knows of an answer. */
function tells(checker: ts.TypeChecker, type: ts.Type, answer: Operation['answer']): boolean {
  if (answer === 'text') return checker.typeToString(type) === 'string';
  return answer.every((field) => checker.getPropertyOfType(type, field));
}

/** Where a known value of a field is. */
function placeOf(
  checker: ts.TypeChecker,
  type: ts.Type,
  field: string,
  value: string,
): Generated['knownValues'] {
  const symbol = checker.getPropertyOfType(type, field);
  if (!symbol) return 'nowhere';
  if (checker.typeToString(checker.getTypeOfSymbol(symbol)).includes(value)) return 'type';
  const comment = [
    ...symbol.getDocumentationComment(checker),
    ...symbol.getJsDocTags(checker).flatMap(({ text }) => text ?? []),
  ];
  return ts.displayPartsToString(comment).includes(value) ? 'comment' : 'nowhere';
}
