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
   * KYC Verification Status Webhook
   *
   * Sent when the state of a KYC verification, or of an attempt at it, has changed.
   *
   * Compare the token first and answer at once; do the work later. An answer other than 200 is a failure, and the event is
   * sent again as with `userStatus`. The portal does not show the path that it is sent to.
   */
  kycVerificationStatus: webhooks["kycVerificationStatus"]["post"]["requestBody"]["content"]["application/json"];
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
  /**
   * Unconfirmed: Card 3DS Code Webhook
   *
   * Contains the code with which a user confirms a payment with a card (3-D Secure). Show it to that user only.
   *
   * Compare the token first and answer at once; do the work later. The portal's menu names this webhook, but its page
   * could not be recovered.
   *
   *
   * @experimental
   */
  card3dsCode: webhooks["card3dsCode"]["post"]["requestBody"]["content"]["application/json"];
  /**
   * Unconfirmed: Card Activation Code Webhook
   *
   * Contains the code with which a user activates a card. Show it to that user only.
   *
   * Compare the token first and answer at once; do the work later. The portal's menu names this webhook, but its page
   * could not be recovered.
   *
   *
   * @experimental
   */
  cardActivationCode: webhooks["cardActivationCode"]["post"]["requestBody"]["content"]["application/json"];
}

/** The header that carries the token of each webhook. */
export const webhookHeaders = {
  userStatus: "Authorization",
  kycFileAdded: "Authorization",
  kycVerificationStatus: "Authorization",
  sepaTransfer: "Authorization",
  cryptoDeposit: "Authorization",
  card3dsCode: "Authorization",
  cardActivationCode: "Authorization",
};

/** The path that each webhook is sent to, if it is known. */
export const webhookPaths = { userStatus: "/webhook/user/status" };
