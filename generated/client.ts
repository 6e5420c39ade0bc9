// Generated from the OpenAPI description. Do not edit: change the description and generate again.

import * as runtime from "../src/client/runtime.js";
import type { Client } from "./calls.js";

/** Version of the description that this client was generated from. */
export const contractVersion = "0.1.0";

/** The description's environments and their base URLs. */
export const environments = { testing: "https://partner-api-stage.p100.io", production: "https://partner-api.p100.io" };

/** What the client knows of the whole description. */
export const description: runtime.Description = {
  environments,
  auth: { header: "x-api-key" },
  traits: { P500: { outcome: "unknown" }, P501: { retryable: true } },
  sensitive: [
    "additionalInfo",
    "birthCountry",
    "birthDate",
    "citizenship",
    "city",
    "companyName",
    "country",
    "destinationExternalUserId",
    "destinationIban",
    "details",
    "documentExpirationDate",
    "documentNumber",
    "documentType",
    "email",
    "externalUserId",
    "files",
    "firstName",
    "iAmOwnerOfWallet",
    "id",
    "incomeSource",
    "lastName",
    "memo",
    "name",
    "nationality",
    "number",
    "occupation",
    "openAccountReason",
    "phone",
    "pin",
    "postCode",
    "receiverFirstName",
    "receiverLastName",
    "riskLvl",
    "sourceExternalUserId",
    "street",
    "taxId",
    "transferTitle",
    "userIdentificationNumber",
    "vatId",
    "walletAddress",
  ],
  userAgent: "partner-api/0.1.0",
};

export type ClientOptions = runtime.Target<keyof typeof environments> & runtime.Credentials & runtime.CommonOptions;

export type * from "./calls.js";

/** @throws TypeError if an option is missing or wrong. */
export function createClient(options: ClientOptions): Client {
  return runtime.connect<Client>(options, description, {
    addUserVerification: {
      method: "POST",
      path: "/v1/user/verification",
      body: "object",
      success: { 201: runtime.json({ message: "string" }) },
      errors: {
        400: ["P403", "P412", "P430", "P442", "P446", "P466", "P473", "P500", "P501"],
        401: "ACCESS_DENIED",
        404: ["P427"],
      },
    },
    createUserAccount: {
      method: "POST",
      path: "/v1/user/balances/crypto-and-fiat",
      body: "object",
      success: { "2XX": runtime.json({ userId: "string" }) },
      errors: { 400: ["P403", "P411", "P500", "P501"], 401: "ACCESS_DENIED" },
    },
    createKycVerification: {
      method: "POST",
      path: "/v1/kyc",
      body: "object",
      success: { "2XX": runtime.json({}) },
      errors: { 400: ["P403", "P500", "P501"], 401: "ACCESS_DENIED" },
    },
    redirectToVerification: {
      method: "GET",
      path: "/v1/kyc/verification/{externalUserId}/{verificationId}",
      accept: "text/html, application/json",
      success: { 200: runtime.text },
      errors: { 400: ["P412"] },
      auth: false,
    },
    getKycStatus: {
      method: "GET",
      path: "/v1/kyc/status/{id}",
      success: { 200: runtime.json({}) },
      errors: { 400: ["P412", "P459", "P500", "P501"], 401: "ACCESS_DENIED", 404: ["P445"] },
    },
    addPoaFile: {
      method: "POST",
      path: "/v1/user/poa-files/{externalUserId}",
      body: "object",
      mediaType: "multipart/form-data",
      write: runtime.multipart(["files"]),
      success: { 201: runtime.json({}), 202: runtime.json({}) },
      errors: { 400: ["P412", "P426", "P440", "P447", "P500", "P501"], 401: "ACCESS_DENIED", 404: ["P460"] },
    },
    getUserBalances: {
      method: "GET",
      path: "/v1/user/balances/{externalUserId}",
      success: { "2XX": runtime.json({}) },
      errors: { 400: ["P403", "P412", "P500", "P501"], 401: "ACCESS_DENIED" },
    },
    getPartnerBalances: {
      method: "GET",
      path: "/v1/partner/balances",
      success: { 200: runtime.json({ fiatBalances: "array", cryptoBalances: "array" }) },
      errors: { 400: ["P403", "P500", "P501"], 401: "ACCESS_DENIED" },
    },
    createPartnerExchange: {
      method: "POST",
      path: "/v1/partner/exchange",
      body: "object",
      success: { "2XX": runtime.json({ exchangeId: "string" }) },
      errors: { 400: ["P403", "P500", "P501"], 401: "ACCESS_DENIED" },
    },
    getPartnerSepaDepositInfo: {
      method: "GET",
      path: "/v1/partner/sepa-deposit/info",
      success: {
        "2XX": runtime.json({
          title: "string",
          iban: "string",
          swift: "string",
          accountHolder: "string",
          address: "string",
        }),
      },
      errors: { 400: ["P403", "P500", "P501"], 401: "ACCESS_DENIED" },
    },
    createPartnerSepaTransfer: {
      method: "POST",
      path: "/v1/partner/sepa-transfer",
      body: "object",
      success: { "2XX": runtime.json({}) },
      errors: { 400: ["P403", "P500", "P501"], 401: "ACCESS_DENIED" },
    },
    getSepaTransferDetails: {
      method: "GET",
      path: "/v1/sepa-transfer/details/{transferId}",
      success: {
        200: runtime.json({
          id: "string",
          type: "string",
          transferTitle: "string",
          destinationIban: "string",
          status: "string",
          currency: "string",
        }),
      },
      errors: { 400: ["P500", "P501"], 401: "ACCESS_DENIED", 404: ["P428"] },
    },
    lockOrderRate: {
      method: "POST",
      path: "/v1/order/lock-rate",
      body: "object",
      success: {
        "2XX": runtime.json({ lockId: "string", amount: "number", expiresAt: "string", network: "string" }),
      },
      errors: { 400: ["P403", "P500", "P501"], 401: "ACCESS_DENIED" },
    },
    createOrder: {
      method: "POST",
      path: "/v1/order",
      body: "object",
      success: { "2XX": runtime.json({ orderId: "string" }) },
      errors: { 400: ["P403", "P500", "P501"], 401: "ACCESS_DENIED" },
    },
    getOrderDetails: {
      method: "GET",
      path: "/v1/order/details/{orderId}",
      success: { "2XX": runtime.json({ orderId: "string", lockId: "string", status: "string" }) },
      errors: { 400: ["P403", "P500", "P501"], 401: "ACCESS_DENIED" },
    },
    createSepaTransfer: {
      method: "POST",
      path: "/v1/sepa-transfer",
      body: "object",
      success: { 200: runtime.json({}) },
      errors: { 400: ["P403", "P412", "P500", "P501"], 401: "ACCESS_DENIED" },
    },
    createTransfer: {
      method: "POST",
      path: "/v1/transfer",
      body: "object",
      success: { 201: runtime.json({ transferId: "string" }) },
      errors: { 400: ["P403", "P424", "P433", "P500", "P501"], 401: "ACCESS_DENIED" },
    },
    getTransferDetails: {
      method: "GET",
      path: "/v1/transfer/details/{transferId}",
      success: { "2XX": runtime.json({}) },
      errors: { 400: ["P403", "P500", "P501"], 401: "ACCESS_DENIED" },
    },
    createVirtualCard: {
      method: "POST",
      path: "/v1/card/virtual",
      body: "object",
      success: {
        200: runtime.json({ cardId: "string", cardNumber: "string", cvv: "string", exp: "string" }),
      },
      errors: { 400: ["P403", "P412", "P431", "P451", "P455", "P500", "P501"], 401: "ACCESS_DENIED" },
    },
    getUserCards: {
      method: "GET",
      path: "/v1/card/all/{externalUserId}",
      success: { "2XX": runtime.json({ cards: "array" }) },
      errors: { 400: ["P412", "P500", "P501"], 401: "ACCESS_DENIED" },
    },
    getCardDetails: {
      method: "GET",
      path: "/v1/card/details/{externalUserId}/{cardId}",
      success: { 200: runtime.json({}) },
      errors: { 400: ["P412", "P434", "P459", "P461", "P500", "P501"], 401: "ACCESS_DENIED" },
    },
    getNetworkFee: {
      method: "GET",
      path: "/v1/crypto-withdrawal/get-network-fee",
      query: runtime.query,
      success: { 200: runtime.json({ networkFee: "number" }) },
      errors: { 400: ["P403", "P410", "P500", "P501"], 401: "ACCESS_DENIED" },
    },
    createCryptoWithdrawal: {
      method: "POST",
      path: "/v1/crypto-withdrawal",
      body: "object",
      success: { "2XX": runtime.json({}) },
      errors: { 400: ["P403", "P500", "P501"], 401: "ACCESS_DENIED" },
    },
    unconfirmed: {
      updateCardPin: {
        method: "PATCH",
        path: "/v1/card/pin",
        body: "object",
        success: { "2XX": runtime.json({}) },
        errors: { 400: ["P403", "P412", "P434", "P500", "P501"], 401: "ACCESS_DENIED" },
      },
      blockCard: {
        method: "PATCH",
        path: "/v1/card/block",
        body: "object",
        success: { "2XX": runtime.json({}) },
        errors: { 400: ["P403", "P412", "P434", "P500", "P501"], 401: "ACCESS_DENIED" },
      },
      unblockCard: {
        method: "PATCH",
        path: "/v1/card/unblock",
        body: "object",
        success: { "2XX": runtime.json({}) },
        errors: { 400: ["P403", "P412", "P434", "P500", "P501"], 401: "ACCESS_DENIED" },
      },
      getCardLimits: {
        method: "GET",
        path: "/v1/card/limits/{externalUserId}/{cardId}",
        success: { "2XX": runtime.json({}) },
        errors: { 400: ["P403", "P412", "P434", "P500", "P501"], 401: "ACCESS_DENIED" },
      },
      updateCardLimits: {
        method: "PATCH",
        path: "/v1/card/limits",
        body: "object",
        success: { "2XX": runtime.json({}) },
        errors: { 400: ["P403", "P412", "P434", "P500", "P501"], 401: "ACCESS_DENIED" },
      },
      deleteCard: {
        method: "DELETE",
        path: "/v1/card",
        body: "object",
        success: { "2XX": runtime.json({}) },
        errors: { 400: ["P403", "P412", "P434", "P500", "P501"], 401: "ACCESS_DENIED" },
      },
      updateTravelRule: {
        method: "PATCH",
        path: "/v1/crypto-deposit/update-travel-rule/{cryptoDepositId}",
        body: "object",
        success: { "2XX": runtime.json({}) },
        errors: { 400: ["P403", "P500", "P501"], 401: "ACCESS_DENIED" },
      },
      getCryptoWithdrawalDetails: {
        method: "GET",
        path: "/v1/crypto-withdrawal/details/{withdrawalId}",
        success: { "2XX": runtime.json({}) },
        errors: { 400: ["P403", "P500", "P501"], 401: "ACCESS_DENIED" },
      },
    },
  });
}
