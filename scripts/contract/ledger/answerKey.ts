/** Returns how an answer is written in `seen.yaml` and in `ledger.json`: `201`, or `400 P412` if its body has a code. */
export function answerKey({ status, code }: { status: string; code?: string | undefined }): string {
  return code === undefined ? status : `${status} ${code}`;
}
