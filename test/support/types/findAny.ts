import { dirname } from 'node:path';
import ts from 'typescript';

/** Finds the places where the exports of a declaration file have the type `any`. `types` counts the checked types. */
export function findAny(program: ts.Program, file: string): { places: string[]; types: number } {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} exports nothing.`);

  const places: string[] = [];
  const seen = new Set<ts.Type>();
  for (const symbol of checker.getExportsOfModule(module)) {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (target.flags & ts.SymbolFlags.Value) visit(checker.getTypeOfSymbol(target), symbol.name);
    if (target.flags & ts.SymbolFlags.Type) visit(checker.getDeclaredTypeOfSymbol(target), symbol.name);
  }
  return { places, types: seen.size };

  function visit(type: ts.Type, path: string): void {
    if (type.flags & ts.TypeFlags.Any) places.push(path);
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) for (const member of type.types) visit(member, path);
    for (const argument of checker.getTypeArguments(type as ts.TypeReference)) visit(argument, `${path}<>`);
    // Does not check the members of types that are declared elsewhere, such as by the platform.
    if (type.symbol?.declarations?.every(isForeign)) return;
    for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()]) {
      visit(signature.getReturnType(), `${path}()`);
      for (const parameter of signature.parameters) {
        visit(checker.getTypeOfSymbol(parameter), `${path}(${parameter.name})`);
      }
    }
    for (const index of checker.getIndexInfosOfType(type)) visit(index.type, `${path}[]`);
    for (const property of type.getProperties()) {
      // TypeScript gives the prototype of a generic class `any` for each parameter.
      if (property.name === 'prototype' || property.declarations?.every(isForeign)) continue;
      visit(checker.getTypeOfSymbol(property), `${path}.${property.name}`);
    }
  }

  function isForeign(node: ts.Node): boolean {
    return dirname(node.getSourceFile().fileName) !== dirname(file);
  }
}
