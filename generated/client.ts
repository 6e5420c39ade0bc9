// Generated from the OpenAPI description. Do not edit: change the description and generate again.

import * as runtime from "../src/client/runtime.js";
import type { paths } from "./schema.js";

/** Version of the description that this client was generated from. */
export const contractVersion = "0.1.0";

/** The description's environments and their base URLs. */
export const environments = { testing: "https://partner-api-stage.p100.io", production: "https://partner-api.p100.io" };

const description: runtime.Description = {
  environments,
  auth: { header: "x-api-key" },
  traits: { P500: { outcome: "unknown" }, P501: { retryable: true } },
};

export type ClientOptions = runtime.Target<keyof typeof environments> & runtime.Credentials & runtime.CommonOptions;

export interface AddUserVerificationInput {
  body: paths["/v1/user/verification"]["post"]["requestBody"]["content"]["application/json"];
}
/** The error codes that the contract lists for this operation. */
export type AddUserVerificationErrorCode =
  | "P403"
  | "P412"
  | "P430"
  | "P442"
  | "P446"
  | "P466"
  | "P473"
  | "P500"
  | "P501"
  | "ACCESS_DENIED"
  | "P427";
export type AddUserVerificationError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P412", 400>
  | runtime.PartnerApiError<"P430", 400>
  | runtime.PartnerApiError<"P442", 400>
  | runtime.PartnerApiError<"P446", 400>
  | runtime.PartnerApiError<"P466", 400>
  | runtime.PartnerApiError<"P473", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.PartnerApiError<"P427", 404>
  | runtime.UnexpectedError;
export type AddUserVerificationResult =
  | runtime.Success<201, paths["/v1/user/verification"]["post"]["responses"][201]["content"]["application/json"]>
  | runtime.Failure<AddUserVerificationError>;

/** Partner API */
export interface Client {
  /**
   * Add User Verification
   *
   * Starts the KYC verification of a user. Call it only after all documents that the user needs have been
   * uploaded.
   *
   * The verification runs asynchronously: a 201 says that it was started, not that the user is verified.
   * Once it has completed successfully, a webhook is sent (see the webhook `userStatus`).
   *
   * `POST /v1/user/verification`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P412` (400) User not exist. Create the user first, or check that the id and the environment belong together.
   * - `P430` (400) Too many verifications. Don't start another verification for this user. Ask P100's support when the next one is possible.
   * - `P442` (400) User already verified. Nothing is left to do; treat the user as verified.
   * - `P446` (400) KYC is not valid or expired. Collect the user's documents again, with a document that is still valid, and then call again.
   * - `P466` (400) User exists with this document number. Check the document number. If it is right, the person already has an account; use that one.
   * - `P473` (400) Missing required parameters. Add the missing fields and call again.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out the user's state first; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `P427` (404) Missing KYC files. Upload the missing documents, wait until they have been added, and then call again.
   */
  addUserVerification(input: AddUserVerificationInput, options?: runtime.CallOptions): Promise<AddUserVerificationResult>;
}

/** @throws TypeError where an option is missing or wrong. */
export function createClient(options: ClientOptions): Client {
  const call = runtime.connect(options, description);
  return {
    addUserVerification: call({
      id: "addUserVerification",
      method: "POST",
      path: "/v1/user/verification",
      success: { 201: "json" },
      errors: {
        400: ["P403", "P412", "P430", "P442", "P446", "P466", "P473", "P500", "P501"],
        401: "ACCESS_DENIED",
        404: ["P427"],
      },
    }),
  };
}
