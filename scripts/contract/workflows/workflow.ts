/** An Arazzo description, as far as the contract's workflows use it. */
export interface WorkflowDescription {
  sourceDescriptions: { url: string }[];
  workflows: { workflowId: string; summary?: string; inputs?: { properties?: object }; steps: Step[] }[];
}

export interface Step {
  stepId: string;
  /** The first sentence is the step's title. */
  description?: string;
  operationId?: string;
  parameters?: { in: string; name: string; value: unknown }[];
  requestBody?: { payload?: unknown; replacements?: { target: string; value: unknown }[] };
  outputs?: Record<string, string>;
  'x-wait'?: Wait;
  /** What is true after the step. */
  'x-after'?: string;
}

/** The webhook event that must have arrived before a step. */
export interface Wait {
  webhook: string;
  values?: Record<string, unknown>;
  /** What a person does that causes the event. Without it, the event follows the call by itself. */
  action?: string;
  /** What else a reader should know about the wait. */
  description?: string;
}
