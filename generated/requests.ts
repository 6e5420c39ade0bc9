// Generated from the OpenAPI description. Do not edit: change the description and generate again.

/**
 * By method of the client: where its requests go, the header that carries the key, the query parameters that must be
 * there, the JSON Schema of the body, and the media type of each answer.
 */
export const requests = {
  addUserVerification: {
    method: "POST",
    path: "/v1/user/verification",
    auth: { header: "x-api-key" },
    query: [],
    body: {
      required: true,
      mediaType: "application/json",
      schema: {
        $ref: "#/$defs/AddUserVerificationRequest",
        $defs: {
          AddUserVerificationRequest: {
            type: "object",
            required: [
              "externalUserId",
              "documentType",
              "documentNumber",
              "openAccountReason",
              "incomeSource",
            ],
            properties: {
              externalUserId: { $ref: "#/$defs/ExternalUserId" },
              documentType: { type: "string" },
              documentNumber: { type: "string" },
              documentExpirationDate: { type: "string", format: "date" },
              openAccountReason: { type: "string" },
              incomeSource: { type: "string" },
              occupation: { type: "string" },
              riskLvl: { type: "string" },
            },
          },
          ExternalUserId: { type: "string" },
        },
      },
    },
    answers: {
      201: "application/json",
      400: "application/json",
      401: "application/json",
      404: "application/json",
    },
  },
  createUserAccount: {
    method: "POST",
    path: "/v1/user/balances/crypto-and-fiat",
    auth: { header: "x-api-key" },
    query: [],
    body: {
      required: true,
      mediaType: "application/json",
      schema: {
        $ref: "#/$defs/CreateUserAccountRequest",
        $defs: {
          CreateUserAccountRequest: {
            type: "object",
            required: ["externalUserId", "citizenship"],
            properties: {
              externalUserId: { type: "string" },
              email: { type: "string" },
              phone: { type: "string" },
              firstName: { type: "string" },
              lastName: { type: "string" },
              street: { type: "string" },
              number: { type: "string" },
              city: { type: "string" },
              postCode: { type: "string" },
              country: { type: "string" },
              citizenship: { type: "string" },
              nationality: { type: "string" },
              birthCountry: { type: "string" },
              birthDate: { type: "string", format: "date" },
              userIdentificationNumber: { type: "string" },
              hasAcceptedP100Tc: { type: "boolean" },
            },
          },
        },
      },
    },
    answers: { 400: "application/json", 401: "application/json", "2XX": "application/json" },
  },
  createKycVerification: {
    method: "POST",
    path: "/v1/kyc",
    auth: { header: "x-api-key" },
    query: [],
    body: {
      required: true,
      mediaType: "application/json",
      schema: {
        $ref: "#/$defs/CreateKycVerificationRequest",
        $defs: {
          CreateKycVerificationRequest: {
            type: "object",
            required: ["externalUserId", "documentType", "country", "incomeSource", "openAccountReason"],
            properties: {
              externalUserId: { $ref: "#/$defs/ExternalUserId" },
              documentType: { type: "string" },
              country: { type: "string" },
              incomeSource: { type: "string" },
              openAccountReason: { type: "string" },
              taxId: { type: "string" },
              occupation: { type: "string" },
              additionalInfo: { type: "string" },
            },
          },
          ExternalUserId: { type: "string" },
        },
      },
    },
    answers: { 400: "application/json", 401: "application/json", "2XX": "application/json" },
  },
  redirectToVerification: {
    method: "GET",
    path: "/v1/kyc/verification/{externalUserId}/{verificationId}",
    query: [],
    answers: { 200: "text/html", 400: "application/json" },
  },
  getKycStatus: {
    method: "GET",
    path: "/v1/kyc/status/{id}",
    auth: { header: "x-api-key" },
    query: [],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      404: "application/json",
    },
  },
  addPoaFile: {
    method: "POST",
    path: "/v1/user/poa-files/{externalUserId}",
    auth: { header: "x-api-key" },
    query: [],
    body: {
      required: true,
      mediaType: "multipart/form-data",
      schema: { type: "object", required: ["files"] },
    },
    answers: {
      201: "application/json",
      202: "application/json",
      400: "application/json",
      401: "application/json",
      404: "application/json",
    },
  },
  getUserBalances: {
    method: "GET",
    path: "/v1/user/balances/{externalUserId}",
    auth: { header: "x-api-key" },
    query: [],
    answers: { 400: "application/json", 401: "application/json", "2XX": "application/json" },
  },
  getPartnerBalances: {
    method: "GET",
    path: "/v1/partner/balances",
    auth: { header: "x-api-key" },
    query: [],
    answers: { 200: "application/json", 400: "application/json", 401: "application/json" },
  },
  createPartnerExchange: {
    method: "POST",
    path: "/v1/partner/exchange",
    auth: { header: "x-api-key" },
    query: [],
    body: {
      required: true,
      mediaType: "application/json",
      schema: {
        $ref: "#/$defs/CreatePartnerExchangeRequest",
        $defs: {
          CreatePartnerExchangeRequest: {
            type: "object",
            required: ["amount", "currencyFrom", "currencyTo", "lockId"],
            properties: {
              amount: { type: "number" },
              currencyFrom: { $ref: "#/$defs/CurrencySlug" },
              currencyTo: { $ref: "#/$defs/CurrencySlug" },
              lockId: { type: "string" },
            },
          },
          CurrencySlug: { type: "string" },
        },
      },
    },
    answers: { 400: "application/json", 401: "application/json", "2XX": "application/json" },
  },
  getPartnerSepaDepositInfo: {
    method: "GET",
    path: "/v1/partner/sepa-deposit/info",
    auth: { header: "x-api-key" },
    query: [],
    answers: { 400: "application/json", 401: "application/json", "2XX": "application/json" },
  },
  createPartnerSepaTransfer: {
    method: "POST",
    path: "/v1/partner/sepa-transfer",
    auth: { header: "x-api-key" },
    query: [],
    body: {
      required: true,
      mediaType: "application/json",
      schema: {
        $ref: "#/$defs/CreatePartnerSepaTransferRequest",
        $defs: {
          CreatePartnerSepaTransferRequest: {
            type: "object",
            required: ["amount", "currency", "destinationIban", "transferTitle"],
            properties: {
              amount: { type: ["string", "number"] },
              currency: { $ref: "#/$defs/CurrencySlug" },
              destinationIban: { type: "string" },
              transferTitle: { type: "string" },
            },
          },
          CurrencySlug: { type: "string" },
        },
      },
    },
    answers: { 400: "application/json", 401: "application/json", "2XX": "application/json" },
  },
  getSepaTransferDetails: {
    method: "GET",
    path: "/v1/sepa-transfer/details/{transferId}",
    auth: { header: "x-api-key" },
    query: [],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      404: "application/json",
    },
  },
  lockOrderRate: {
    method: "POST",
    path: "/v1/order/lock-rate",
    auth: { header: "x-api-key" },
    query: [],
    body: {
      required: true,
      mediaType: "application/json",
      schema: {
        $ref: "#/$defs/LockOrderRateRequest",
        $defs: {
          LockOrderRateRequest: {
            type: "object",
            required: ["currency", "amount", "network"],
            properties: {
              currency: { $ref: "#/$defs/CurrencySlug" },
              amount: { type: "string" },
              network: { type: "string" },
            },
          },
          CurrencySlug: { type: "string" },
        },
      },
    },
    answers: { 400: "application/json", 401: "application/json", "2XX": "application/json" },
  },
  createOrder: {
    method: "POST",
    path: "/v1/order",
    auth: { header: "x-api-key" },
    query: [],
    body: {
      required: true,
      mediaType: "application/json",
      schema: {
        $ref: "#/$defs/CreateOrderRequest",
        $defs: {
          CreateOrderRequest: { type: "object", required: ["lockId"], properties: { lockId: { type: "string" } } },
        },
      },
    },
    answers: { 400: "application/json", 401: "application/json", "2XX": "application/json" },
  },
  getOrderDetails: {
    method: "GET",
    path: "/v1/order/details/{orderId}",
    auth: { header: "x-api-key" },
    query: [],
    answers: { 400: "application/json", 401: "application/json", "2XX": "application/json" },
  },
  createTransfer: {
    method: "POST",
    path: "/v1/transfer",
    auth: { header: "x-api-key" },
    query: [],
    body: {
      required: true,
      mediaType: "application/json",
      schema: {
        $ref: "#/$defs/CreateTransferRequest",
        $defs: {
          CreateTransferRequest: {
            type: "object",
            required: ["amount", "currency"],
            properties: {
              sourceExternalUserId: { type: ["string", "null"] },
              destinationExternalUserId: { type: ["string", "null"] },
              amount: { type: ["string", "number"] },
              currency: { $ref: "#/$defs/CurrencySlug" },
            },
          },
          CurrencySlug: { type: "string" },
        },
      },
    },
    answers: { 201: "application/json", 400: "application/json", 401: "application/json" },
  },
  getTransferDetails: {
    method: "GET",
    path: "/v1/transfer/details/{transferId}",
    auth: { header: "x-api-key" },
    query: [],
    answers: { 400: "application/json", 401: "application/json", "2XX": "application/json" },
  },
  createVirtualCard: {
    method: "POST",
    path: "/v1/card/virtual",
    auth: { header: "x-api-key" },
    query: [],
    body: {
      required: true,
      mediaType: "application/json",
      schema: {
        $ref: "#/$defs/CreateVirtualCardRequest",
        $defs: {
          CreateVirtualCardRequest: {
            type: "object",
            required: ["externalUserId", "label", "pin"],
            properties: {
              externalUserId: { $ref: "#/$defs/ExternalUserId" },
              label: { type: "string", minLength: 3, maxLength: 30 },
              pin: { type: "string", pattern: "^\\d{4}$" },
            },
          },
          ExternalUserId: { type: "string" },
        },
      },
    },
    answers: { 200: "application/json", 400: "application/json", 401: "application/json" },
  },
  getUserCards: {
    method: "GET",
    path: "/v1/card/all/{externalUserId}",
    auth: { header: "x-api-key" },
    query: [],
    answers: { 400: "application/json", 401: "application/json", "2XX": "application/json" },
  },
  getCardDetails: {
    method: "GET",
    path: "/v1/card/details/{externalUserId}/{cardId}",
    auth: { header: "x-api-key" },
    query: [],
    answers: { 200: "application/json", 400: "application/json", 401: "application/json" },
  },
  getNetworkFee: {
    method: "GET",
    path: "/v1/crypto-withdrawal/get-network-fee",
    auth: { header: "x-api-key" },
    query: ["currency"],
    answers: { 200: "application/json", 400: "application/json", 401: "application/json" },
  },
  createCryptoWithdrawal: {
    method: "POST",
    path: "/v1/crypto-withdrawal",
    auth: { header: "x-api-key" },
    query: [],
    body: {
      required: true,
      mediaType: "application/json",
      schema: {
        $ref: "#/$defs/CreateCryptoWithdrawalRequest",
        $defs: {
          CreateCryptoWithdrawalRequest: {
            type: "object",
            required: [
              "sourceExternalUserId",
              "currency",
              "amount",
              "walletAddress",
              "name",
              "walletType",
              "receiverType",
            ],
            properties: {
              sourceExternalUserId: { $ref: "#/$defs/ExternalUserId" },
              currency: { type: "string" },
              amount: { type: "number" },
              walletAddress: { type: "string" },
              memo: { type: "string" },
              network: { type: "string" },
              name: { type: "string" },
              walletType: { type: "string" },
              receiverType: { type: "string" },
            },
          },
          ExternalUserId: { type: "string" },
        },
      },
    },
    answers: { 400: "application/json", 401: "application/json", "2XX": "application/json" },
  },
};
