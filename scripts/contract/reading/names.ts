import { childOf, type Place } from './place.js';
import type { Problem } from './problem.js';

type Node = Record<string, unknown>;

/** Checks the names that parts of a description have for each other: each is defined, and no two are the same. */
export class Names {
  private readonly operationIds = new Set<string>();
  private readonly schemes = new Set<string>();
  private readonly usedSchemes = new Map<string, Place>();
  private readonly repeated: Problem[] = [];

  /** Notes the names in a part of the description. */
  add(type: string, node: Node, place: Place): void {
    if (type === 'NamedSecuritySchemes') for (const name of Object.keys(node)) this.schemes.add(name);
    if (type === 'SecurityRequirement') {
      for (const name of Object.keys(node)) {
        if (!this.usedSchemes.has(name)) this.usedSchemes.set(name, childOf(place, name));
      }
    }
    const { operationId } = node;
    if (type !== 'Operation' || typeof operationId !== 'string') return;
    const message = 'Every operation must have a unique `operationId`. Rename one of the two.';
    if (this.operationIds.has(operationId))
      this.repeated.push({ place: childOf(place, 'operationId'), message });
    this.operationIds.add(operationId);
  }

  /** The problems of all names that were noted. */
  problems(): Problem[] {
    const undefinedSchemes = [...this.usedSchemes].filter(([name]) => !this.schemes.has(name));
    return [
      ...this.repeated,
      ...undefinedSchemes.map(([name, place]) => ({
        place,
        onKey: true,
        message: `There is no security scheme \`${name}\`. Correct its name, or add it to \`components.securitySchemes\`.`,
      })),
    ];
  }
}
