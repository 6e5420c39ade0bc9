/** An Arazzo description, as far as the contract's workflows use it. */
export interface WorkflowDescription {
  sourceDescriptions: { url: string }[];
  workflows: { workflowId: string; inputs?: { properties?: object }; steps: Step[] }[];
}

export interface Step {
  stepId: string;
  operationId?: string;
  parameters?: { in: string; name: string; value: unknown }[];
  requestBody?: { payload?: unknown; replacements?: { target: string; value: unknown }[] };
  outputs?: Record<string, string>;
  /** The webhook event that must have arrived before the step. */
  'x-wait'?: { webhook: string; values?: Record<string, unknown> };
}
