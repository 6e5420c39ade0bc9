// Generated from the OpenAPI description. Do not edit: change the description and generate again.

import type { webhooks } from "./schema.js";

/** The payload of each webhook. */
export interface WebhookEvents {
  /**
   * User Balance Generation Webhook
   *
   * Sent when a verification started by `addUserVerification` has completed successfully. Only then read the
   * user's balances.
   *
   * The service sends it to the path `/webhook/user/status` of the partner's server. Compare the token first and
   * answer at once; do the work later. An answer other than 200 is a failure: the event is sent five times at
   * most, at once and then about 8, 16, 32 and 64 seconds after the failure before. The same event can arrive
   * more than once, and it carries no id of its own.
   */
  userStatus: webhooks["userStatus"]["post"]["requestBody"]["content"]["application/json"];
  /**
   * KYC File Added Webhook
   *
   * Sent when a file of Method A has been taken in, or could not be.
   *
   * Compare the token first and answer at once; do the work later. An answer other than 200 is a failure, and the event is
   * sent again as with `userStatus`. The portal does not show the path that it is sent to.
   */
  kycFileAdded: webhooks["kycFileAdded"]["post"]["requestBody"]["content"]["application/json"];
  /**
   * SEPA Transfer Webhook
   *
   * Sent when a SEPA transfer has succeeded or failed.
   *
   * Compare the token first and answer at once; do the work later. An answer other than 200 is a failure, and the event is
   * sent again as with `userStatus`. The portal does not show the path that it is sent to.
   */
  sepaTransfer: webhooks["sepaTransfer"]["post"]["requestBody"]["content"]["application/json"];
  /**
   * Crypto Deposit Webhook
   *
   * Sent when the state of a crypto deposit has changed.
   *
   * Compare the token first and answer at once; do the work later. An answer other than 200 is a failure, and the event is
   * sent again as with `userStatus`. The portal does not show the path that it is sent to.
   */
  cryptoDeposit: webhooks["cryptoDeposit"]["post"]["requestBody"]["content"]["application/json"];
}

/** Of each webhook: the header that carries the token, and the JSON Schema of its payload. */
export const webhookRules = {
  userStatus: {
    header: "Authorization",
    schema: {
      $ref: "#/$defs/UserStatusEvent",
      $defs: {
        UserStatusEvent: {
          type: "object",
          required: ["externalUserId", "status"],
          properties: { externalUserId: { $ref: "#/$defs/ExternalUserId" }, status: { type: "string" } },
        },
        ExternalUserId: { type: "string" },
      },
    },
  },
  kycFileAdded: {
    header: "Authorization",
    schema: {
      $ref: "#/$defs/KycFileAddedEvent",
      $defs: {
        KycFileAddedEvent: {
          type: "object",
          required: ["externalUserId", "status"],
          properties: { externalUserId: { $ref: "#/$defs/ExternalUserId" }, status: { type: "string" } },
        },
        ExternalUserId: { type: "string" },
      },
    },
  },
  sepaTransfer: {
    header: "Authorization",
    schema: {
      $ref: "#/$defs/SepaTransferEvent",
      $defs: {
        SepaTransferEvent: {
          type: "object",
          required: ["status"],
          properties: {
            id: { type: "string" },
            type: { type: "string" },
            amount: { type: "string" },
            transferTitle: { type: "string" },
            destinationIban: { type: "string" },
            receiverFirstName: { type: ["string", "null"] },
            receiverLastName: { type: ["string", "null"] },
            status: { type: "string" },
            currency: { $ref: "#/$defs/CurrencySlug" },
            fee: { type: "number" },
            createdAt: { type: "string" },
            error: { type: "object" },
          },
        },
        CurrencySlug: { type: "string" },
      },
    },
  },
  cryptoDeposit: {
    header: "Authorization",
    schema: {
      $ref: "#/$defs/CryptoDepositEvent",
      $defs: {
        CryptoDepositEvent: {
          type: "object",
          required: [
            "externalUserId",
            "cryptoDepositId",
            "amount",
            "currency",
            "status",
            "transactionHash",
            "createdAt",
          ],
          properties: {
            externalUserId: { $ref: "#/$defs/ExternalUserId" },
            cryptoDepositId: { type: "string" },
            amount: { type: "number" },
            currency: { $ref: "#/$defs/CurrencySlug" },
            status: { type: "string" },
            transactionHash: { type: "string" },
            createdAt: { type: "string" },
          },
        },
        ExternalUserId: { type: "string" },
        CurrencySlug: { type: "string" },
      },
    },
  },
};
