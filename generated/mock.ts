// Generated from the OpenAPI description. Do not edit: change the description and generate again.

/** By method of the client: what the mock knows of an operation's requests and answers. */
export const operations = {
  addUserVerification: {
    method: "POST",
    path: "/v1/user/verification",
    auth: { header: "x-api-key" },
    parameters: [],
    ids: { externalUserId: "user" },
    body: { required: true, mediaTypes: ["application/json"] },
    creates: true,
    webhook: "userStatus",
    answers: [
      { status: "201", mediaType: "application/json", fields: { object: { message: true } } },
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      { status: "404", mediaType: "application/json" },
    ],
  },
  createUserAccount: {
    method: "POST",
    path: "/v1/user/balances/crypto-and-fiat",
    auth: { header: "x-api-key" },
    parameters: [],
    ids: { externalUserId: "user" },
    body: { required: true, mediaTypes: ["application/json"] },
    creates: true,
    answers: [
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      {
        status: "2XX",
        mediaType: "application/json",
        fields: { object: { userId: "p100User", poaRequiredForExtended: true, poaRequired: true } },
      },
    ],
  },
  createKycVerification: {
    method: "POST",
    path: "/v1/kyc",
    auth: { header: "x-api-key" },
    parameters: [],
    ids: { externalUserId: "user" },
    body: { required: true, mediaTypes: ["application/json"] },
    creates: true,
    webhook: "kycVerificationStatus",
    answers: [
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      {
        status: "2XX",
        mediaType: "application/json",
        fields: { object: { verificationId: "kycVerification" } },
      },
    ],
  },
  redirectToVerification: {
    method: "GET",
    path: "/v1/kyc/verification/{externalUserId}/{verificationId}",
    parameters: [
      { in: "path", name: "externalUserId", required: true },
      { in: "path", name: "verificationId", required: true },
    ],
    ids: { externalUserId: "user", verificationId: "kycVerification" },
    answers: [{ status: "200", mediaType: "text/html" }, { status: "400", mediaType: "application/json" }],
  },
  getKycStatus: {
    method: "GET",
    path: "/v1/kyc/status/{id}",
    auth: { header: "x-api-key" },
    parameters: [{ in: "path", name: "id", required: true }],
    ids: {},
    answers: [
      { status: "200", mediaType: "application/json" },
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      { status: "404", mediaType: "application/json" },
    ],
  },
  addPoaFile: {
    method: "POST",
    path: "/v1/user/poa-files/{externalUserId}",
    auth: { header: "x-api-key" },
    parameters: [{ in: "path", name: "externalUserId", required: true }],
    ids: { externalUserId: "user" },
    body: { required: true, mediaTypes: ["multipart/form-data"], files: ["files"], lists: ["files"] },
    creates: true,
    answers: [
      { status: "201", mediaType: "application/json" },
      { status: "202", mediaType: "application/json" },
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      { status: "404", mediaType: "application/json" },
    ],
  },
  getUserBalances: {
    method: "GET",
    path: "/v1/user/balances/{externalUserId}",
    auth: { header: "x-api-key" },
    parameters: [{ in: "path", name: "externalUserId", required: true }],
    ids: { externalUserId: "user" },
    answers: [
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      {
        status: "2XX",
        mediaType: "application/json",
        fields: {
          object: {
            fiatBalances: {
              list: {
                object: { id: "balance", amount: true, name: true, rate: true, iban: true, status: true },
              },
            },
            cryptoBalances: {
              list: {
                object: {
                  id: "balance",
                  amount: true,
                  name: true,
                  wallet: true,
                  rate: true,
                  networkConfig: true,
                },
              },
            },
            userId: "p100User",
            poaRequired: true,
          },
        },
      },
    ],
  },
  getPartnerBalances: {
    method: "GET",
    path: "/v1/partner/balances",
    auth: { header: "x-api-key" },
    parameters: [],
    ids: {},
    answers: [
      {
        status: "200",
        mediaType: "application/json",
        fields: {
          object: {
            fiatBalances: {
              list: {
                object: { id: "balance", amount: true, name: true, rate: true, iban: true, status: true },
              },
            },
            cryptoBalances: {
              list: {
                object: {
                  id: "balance",
                  amount: true,
                  name: true,
                  wallet: true,
                  rate: true,
                  networkConfig: true,
                },
              },
            },
          },
        },
      },
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
    ],
  },
  createPartnerExchange: {
    method: "POST",
    path: "/v1/partner/exchange",
    auth: { header: "x-api-key" },
    parameters: [],
    ids: { lockId: "exchangeLock" },
    body: { required: true, mediaTypes: ["application/json"] },
    creates: true,
    answers: [
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      {
        status: "2XX",
        mediaType: "application/json",
        fields: { object: { exchangeId: "exchange" } },
      },
    ],
  },
  getPartnerSepaDepositInfo: {
    method: "GET",
    path: "/v1/partner/sepa-deposit/info",
    auth: { header: "x-api-key" },
    parameters: [],
    ids: {},
    answers: [
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      {
        status: "2XX",
        mediaType: "application/json",
        fields: { object: { title: true, iban: true, swift: true, accountHolder: true, address: true } },
      },
    ],
  },
  createPartnerSepaTransfer: {
    method: "POST",
    path: "/v1/partner/sepa-transfer",
    auth: { header: "x-api-key" },
    parameters: [],
    ids: {},
    body: { required: true, mediaTypes: ["application/json"] },
    creates: true,
    answers: [
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      {
        status: "2XX",
        mediaType: "application/json",
        fields: { object: { transferId: "sepaTransfer" } },
      },
    ],
  },
  getSepaTransferDetails: {
    method: "GET",
    path: "/v1/sepa-transfer/details/{transferId}",
    auth: { header: "x-api-key" },
    parameters: [{ in: "path", name: "transferId", required: true }],
    ids: { transferId: "sepaTransfer" },
    answers: [
      {
        status: "200",
        mediaType: "application/json",
        fields: {
          object: {
            id: "sepaTransfer",
            type: true,
            amount: true,
            transferTitle: true,
            destinationIban: true,
            receiverFirstName: true,
            receiverLastName: true,
            status: true,
            currency: true,
            fee: true,
            createdAt: true,
            user: {
              object: {
                externalUserId: "user",
                email: true,
                firstName: true,
                lastName: true,
                address: true,
                city: true,
                country: true,
                documentType: true,
                documentNumber: true,
                pesel: true,
                birthCountry: true,
                birthDate: true,
              },
            },
          },
        },
      },
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      { status: "404", mediaType: "application/json" },
    ],
  },
  lockOrderRate: {
    method: "POST",
    path: "/v1/order/lock-rate",
    auth: { header: "x-api-key" },
    parameters: [],
    ids: {},
    body: { required: true, mediaTypes: ["application/json"] },
    creates: true,
    answers: [
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      {
        status: "2XX",
        mediaType: "application/json",
        fields: {
          object: {
            lockId: "lock",
            amount: true,
            rate: true,
            expiresAt: true,
            currency: true,
            destinationCurrency: true,
            network: true,
          },
        },
      },
    ],
  },
  createOrder: {
    method: "POST",
    path: "/v1/order",
    auth: { header: "x-api-key" },
    parameters: [],
    ids: { lockId: "lock" },
    body: { required: true, mediaTypes: ["application/json"] },
    creates: true,
    answers: [
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      { status: "2XX", mediaType: "application/json", fields: { object: { orderId: "order" } } },
    ],
  },
  getOrderDetails: {
    method: "GET",
    path: "/v1/order/details/{orderId}",
    auth: { header: "x-api-key" },
    parameters: [{ in: "path", name: "orderId", required: true }],
    ids: { orderId: "order" },
    answers: [
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      {
        status: "2XX",
        mediaType: "application/json",
        fields: {
          object: {
            orderId: "order",
            lockId: "lock",
            status: true,
            createdAt: true,
            confirmations: true,
            requiredConfirmations: true,
            receivedAmount: true,
            totalAmountRequired: true,
            cryptocurrency: true,
            walletAddress: true,
            transactionHash: true,
            network: true,
            expiresAt: true,
          },
        },
      },
    ],
  },
  createSepaTransfer: {
    method: "POST",
    path: "/v1/sepa-transfer",
    auth: { header: "x-api-key" },
    parameters: [],
    ids: { sourceExternalUserId: "user" },
    body: { required: true, mediaTypes: ["application/json"] },
    creates: true,
    answers: [
      {
        status: "200",
        mediaType: "application/json",
        fields: { object: { transferId: "sepaTransfer" } },
      },
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
    ],
  },
  createTransfer: {
    method: "POST",
    path: "/v1/transfer",
    auth: { header: "x-api-key" },
    parameters: [],
    ids: { sourceExternalUserId: "user", destinationExternalUserId: "user" },
    body: { required: true, mediaTypes: ["application/json"] },
    creates: true,
    answers: [
      {
        status: "201",
        mediaType: "application/json",
        fields: { object: { transferId: "transfer" } },
      },
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
    ],
  },
  getTransferDetails: {
    method: "GET",
    path: "/v1/transfer/details/{transferId}",
    auth: { header: "x-api-key" },
    parameters: [{ in: "path", name: "transferId", required: true }],
    ids: { transferId: "transfer" },
    answers: [
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      { status: "2XX", mediaType: "application/json" },
    ],
  },
  createVirtualCard: {
    method: "POST",
    path: "/v1/card/virtual",
    auth: { header: "x-api-key" },
    parameters: [],
    ids: { externalUserId: "user" },
    body: { required: true, mediaTypes: ["application/json"] },
    creates: true,
    answers: [
      {
        status: "200",
        mediaType: "application/json",
        fields: { object: { cardId: "card", cardNumber: true, cvv: true, exp: true } },
      },
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
    ],
  },
  getUserCards: {
    method: "GET",
    path: "/v1/card/all/{externalUserId}",
    auth: { header: "x-api-key" },
    parameters: [{ in: "path", name: "externalUserId", required: true }],
    ids: { externalUserId: "user" },
    answers: [
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      {
        status: "2XX",
        mediaType: "application/json",
        fields: {
          object: {
            cards: {
              list: { object: { cardId: "card", status: true, label: true, cardLastDigits: true } },
            },
          },
        },
      },
    ],
  },
  getCardDetails: {
    method: "GET",
    path: "/v1/card/details/{externalUserId}/{cardId}",
    auth: { header: "x-api-key" },
    parameters: [
      { in: "path", name: "externalUserId", required: true },
      { in: "path", name: "cardId", required: true },
    ],
    ids: { externalUserId: "user", cardId: "card" },
    answers: [
      {
        status: "200",
        mediaType: "application/json",
        fields: { object: { status: true, cardNumber: true, cvv: true, exp: true } },
      },
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
    ],
  },
  updateCardPin: {
    method: "PATCH",
    path: "/v1/card/pin",
    auth: { header: "x-api-key" },
    parameters: [],
    ids: { externalUserId: "user", cardId: "card" },
    body: { required: true, mediaTypes: ["application/json"] },
    answers: [
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      { status: "2XX", mediaType: "application/json", fields: { object: { message: true } } },
    ],
  },
  blockCard: {
    method: "PATCH",
    path: "/v1/card/block",
    auth: { header: "x-api-key" },
    parameters: [],
    ids: { externalUserId: "user", cardId: "card" },
    body: { required: true, mediaTypes: ["application/json"] },
    answers: [
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      { status: "2XX", mediaType: "application/json", fields: { object: { message: true } } },
    ],
  },
  unblockCard: {
    method: "PATCH",
    path: "/v1/card/unblock",
    auth: { header: "x-api-key" },
    parameters: [],
    ids: { externalUserId: "user", cardId: "card" },
    body: { required: true, mediaTypes: ["application/json"] },
    answers: [
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      { status: "2XX", mediaType: "application/json", fields: { object: { message: true } } },
    ],
  },
  getCardLimits: {
    method: "GET",
    path: "/v1/card/limits/{externalUserId}/{cardId}",
    auth: { header: "x-api-key" },
    parameters: [
      { in: "path", name: "externalUserId", required: true },
      { in: "path", name: "cardId", required: true },
    ],
    ids: { externalUserId: "user", cardId: "card" },
    answers: [
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      {
        status: "2XX",
        mediaType: "application/json",
        fields: {
          object: {
            monthlyTrxAll: true,
            dailyTrxAll: true,
            monthlyTrxAtm: true,
            dailyTrxAtm: true,
            monthlyTrxEcom: true,
            dailyTrxEcom: true,
          },
        },
      },
    ],
  },
  updateCardLimits: {
    method: "PATCH",
    path: "/v1/card/limits",
    auth: { header: "x-api-key" },
    parameters: [],
    ids: { externalUserId: "user", cardId: "card" },
    body: { required: true, mediaTypes: ["application/json"] },
    answers: [
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      { status: "2XX", mediaType: "application/json", fields: { object: { message: true } } },
    ],
  },
  deleteCard: {
    method: "DELETE",
    path: "/v1/card",
    auth: { header: "x-api-key" },
    parameters: [],
    ids: { externalUserId: "user", cardId: "card" },
    body: { required: true, mediaTypes: ["application/json"] },
    answers: [
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      { status: "2XX", mediaType: "application/json", fields: { object: { message: true } } },
    ],
  },
  updateTravelRule: {
    method: "PATCH",
    path: "/v1/crypto-deposit/update-travel-rule/{cryptoDepositId}",
    auth: { header: "x-api-key" },
    parameters: [{ in: "path", name: "cryptoDepositId", required: true }],
    ids: { cryptoDepositId: "cryptoDeposit", externalUserId: "user" },
    body: { required: true, mediaTypes: ["application/json"] },
    answers: [
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      { status: "2XX", mediaType: "application/json", fields: { object: { message: true } } },
    ],
  },
  getNetworkFee: {
    method: "GET",
    path: "/v1/crypto-withdrawal/get-network-fee",
    auth: { header: "x-api-key" },
    parameters: [{ in: "query", name: "currency", required: true }, { in: "query", name: "network" }],
    ids: {},
    answers: [
      { status: "200", mediaType: "application/json", fields: { object: { networkFee: true } } },
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
    ],
  },
  createCryptoWithdrawal: {
    method: "POST",
    path: "/v1/crypto-withdrawal",
    auth: { header: "x-api-key" },
    parameters: [],
    ids: { sourceExternalUserId: "user" },
    body: { required: true, mediaTypes: ["application/json"] },
    creates: true,
    answers: [
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      {
        status: "2XX",
        mediaType: "application/json",
        fields: { object: { withdrawalId: "withdrawal" } },
      },
    ],
  },
  getCryptoWithdrawalDetails: {
    method: "GET",
    path: "/v1/crypto-withdrawal/details/{withdrawalId}",
    auth: { header: "x-api-key" },
    parameters: [{ in: "path", name: "withdrawalId", required: true }],
    ids: { withdrawalId: "withdrawal" },
    answers: [
      { status: "400", mediaType: "application/json" },
      { status: "401", mediaType: "application/json" },
      { status: "2XX", mediaType: "application/json" },
    ],
  },
};

/** By name of the error example: the condition that leads to the error, if the contract names one. */
export const triggers = {
  P403: { when: "malformedBody" },
  P412: { when: "unknown", id: "user" },
  P442: { when: "after", webhook: "userStatus", values: { status: "ACTIVE" } },
  P466: { when: "taken", field: "documentNumber" },
  P473: { when: "missingField" },
  ACCESS_DENIED: { when: "missingKey" },
  ACCESS_DENIED_WRONG_KEY: { when: "wrongKey" },
  P427: { when: "before", operations: ["createKycVerification"] },
  P411: { when: "exists", id: "user" },
  P445: { when: "unknown", id: "kycVerification" },
  P426: { when: "fileType" },
  P440: { when: "fileSize" },
  P428: { when: "unknown", id: "sepaTransfer" },
  P424: { when: "missingField", fields: ["sourceExternalUserId", "destinationExternalUserId"] },
  P434: { when: "unknown", id: "card" },
};

/** By webhook: the header that carries the token, the fields that hold an id, and all fields. */
export const webhooks = {
  userStatus: {
    header: "Authorization",
    ids: { externalUserId: "user" },
    fields: { object: { externalUserId: "user", status: true } },
  },
  kycFileAdded: {
    header: "Authorization",
    ids: { externalUserId: "user" },
    fields: { object: { externalUserId: "user", status: true } },
  },
  kycVerificationStatus: {
    header: "Authorization",
    ids: { externalUserId: "user" },
    fields: {
      object: {
        externalUserId: "user",
        verificationStatus: true,
        attemptStatus: true,
        rejectionReason: true,
      },
    },
  },
  sepaTransfer: {
    header: "Authorization",
    ids: { id: "sepaTransfer" },
    fields: {
      object: {
        id: "sepaTransfer",
        type: true,
        amount: true,
        transferTitle: true,
        destinationIban: true,
        receiverFirstName: true,
        receiverLastName: true,
        status: true,
        currency: true,
        fee: true,
        createdAt: true,
        error: true,
      },
    },
  },
  cryptoDeposit: {
    header: "Authorization",
    ids: { externalUserId: "user", cryptoDepositId: "cryptoDeposit" },
    fields: {
      object: {
        externalUserId: "user",
        cryptoDepositId: "cryptoDeposit",
        amount: true,
        currency: true,
        status: true,
        transactionHash: true,
        createdAt: true,
      },
    },
  },
  card3dsCode: {
    header: "Authorization",
    ids: { externalUserId: "user", cardId: "card" },
    fields: { object: { externalUserId: "user", cardId: "card", code: true } },
  },
  cardActivationCode: {
    header: "Authorization",
    ids: { externalUserId: "user", cardId: "card" },
    fields: { object: { externalUserId: "user", cardId: "card", code: true } },
  },
};

/** The wait after each failure to deliver an event, in seconds. */
export const retryDelays = [8, 16, 32, 64];

/** The fields with known values. Only such a value is shown to people. */
export const shownFields = [
  "attemptStatus",
  "errorCode",
  "receiverType",
  "rejectionReason",
  "status",
  "type",
  "verificationStatus",
  "walletType",
];
