// Generated from the OpenAPI description. Do not edit: change the description and generate again.

/** By method of the client: the example request bodies by name, and the example response bodies by status and name. */
export const examples = {
  addUserVerification: {
    request: {
      started: {
        externalUserId: "f47ac10b-58cc-4372-a567-0e02b2c3d479",
        documentType: "ID_CARD",
        documentNumber: "6I12UQ171A",
        documentExpirationDate: "2030-06-11",
        openAccountReason: "DAILY_USE",
        incomeSource: "SALARY",
        occupation: "IT",
        riskLvl: "LOW",
      },
    },
    responses: {
      201: { started: { message: "Verification documents to user added successfully" } },
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P412: { errorCode: "P412", errorName: "invalid-user", errorMessage: "User does not exist" },
        P430: { errorCode: "P430", errorMessage: "Too many verifications" },
        P442: { errorCode: "P442", errorMessage: "User already verified" },
        P446: { errorCode: "P446", errorMessage: "KYC is not valid or expired" },
        P466: { errorCode: "P466", errorMessage: "User exists with this document number" },
        P473: { errorCode: "P473", errorMessage: "Missing required parameters" },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      404: { P427: { errorCode: "P427", errorMessage: "Missing KYC files" } },
    },
  },
  createUserAccount: {
    request: {
      created: {
        externalUserId: "f47ac10b-58cc-4372-a567-0e02b2c3d479",
        email: "user@example.com",
        phone: "48000000000",
        firstName: "John",
        lastName: "Doe",
        street: "Main Street",
        number: "123/5",
        city: "Warsaw",
        postCode: "00-001",
        country: "PL",
        citizenship: "PL",
        nationality: "PL",
        birthCountry: "PL",
        birthDate: "1990-01-31",
        userIdentificationNumber: "90013112345",
        hasAcceptedP100Tc: true,
      },
    },
    responses: {
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P411: { errorCode: "P411", errorName: "user-exists" },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      "2XX": { created: { userId: "4b0e7f2c-6a54-4a53-8b1e-1f1c0a2d9d55", poaRequiredForExtended: false } },
    },
  },
  createKycVerification: {
    request: {
      created: {
        externalUserId: "f47ac10b-58cc-4372-a567-0e02b2c3d479",
        documentType: "ID_CARD",
        country: "PL",
        incomeSource: "SALARY",
        openAccountReason: "INVESTMENTS_OR_CRYPTOCURRENCIE",
        occupation: "IT",
        additionalInfo: "Employed since 2020",
      },
    },
    responses: {
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      "2XX": { created: { verificationId: "1c9f6d0e-5a0b-4c55-9a52-9b1f6b1a7e10" } },
    },
  },
  redirectToVerification: {
    request: {},
    responses: {
      200: { page: "<!DOCTYPE html>" },
      400: {
        P412: { errorCode: "P412", errorName: "invalid-user", errorMessage: "User does not exist" },
      },
    },
  },
  getKycStatus: {
    request: {},
    responses: {
      200: { status: {} },
      400: {
        P412: { errorCode: "P412", errorName: "invalid-user", errorMessage: "User does not exist" },
        P459: { errorCode: "P459", errorMessage: "User not verified" },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      404: { P445: { errorCode: "P445", errorMessage: "KYC not found" } },
    },
  },
  addPoaFile: {
    request: { added: { files: ["%PDF-1.7"] } },
    responses: {
      201: { added: {} },
      202: { pending: {} },
      400: {
        P412: { errorCode: "P412", errorName: "invalid-user", errorMessage: "User does not exist" },
        P426: { errorCode: "P426", errorMessage: "Invalid file type" },
        P440: { errorCode: "P440", errorMessage: "File too large" },
        P447: { errorCode: "P447", errorMessage: "POA already verified" },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      404: { P460: { errorCode: "P460", errorMessage: "POA verification not found" } },
    },
  },
  getUserBalances: {
    request: {},
    responses: {
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P412: { errorCode: "P412", errorName: "invalid-user", errorMessage: "User does not exist" },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      "2XX": {
        balances: {
          fiatBalances: [
            {
              id: "02ee1b09-9934-4dcc-8dec-91bf34b8f543",
              amount: "0.00",
              name: "eur",
              rate: 1,
              iban: null,
              status: "WAITING_TO_BE_ACTIVATED",
            },
          ],
          cryptoBalances: [
            {
              id: "f2de1f4b-916f-417e-9410-8bf4a70693ee",
              amount: "0.00000000",
              name: "pol",
              wallet: null,
              rate: 0.38,
              networkConfig: {
                polygon: {
                  mainnet: false,
                  name: "amoy",
                  withdrawal: { feeWithdrawal: 0.001, minWithdrawal: 0.00005 },
                  deposit: { minDeposit: 0 },
                },
              },
            },
          ],
        },
      },
    },
  },
  getPartnerBalances: {
    request: {},
    responses: {
      200: {
        balances: {
          fiatBalances: [
            {
              id: "02ee1b09-9934-4dcc-8dec-91bf34b8f543",
              amount: "0.00",
              name: "eur",
              rate: 1,
              iban: "LT683130019950000568",
              status: "ACTIVE",
            },
          ],
          cryptoBalances: [
            {
              id: "f2de1f4b-916f-417e-9410-8bf4a70693ee",
              amount: "0.000000",
              name: "usdc",
              wallet: "0x2e90ca5bbe46d5ae23f2df90457d020391b92673",
              rate: 0.963728,
              networkConfig: {
                ethereum: {
                  mainnet: false,
                  name: "sepolia",
                  withdrawal: { feeWithdrawal: 10, minWithdrawal: 15 },
                  deposit: { minDeposit: 5 },
                },
              },
            },
          ],
        },
      },
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
    },
  },
  createPartnerExchange: {
    request: {
      accepted: {
        amount: 10,
        currencyFrom: "eth",
        currencyTo: "eur",
        lockId: "ee7b2f0f-0ffb-4fce-8fb3-66db2ca1f461",
      },
    },
    responses: {
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      "2XX": { accepted: { exchangeId: "3f0aeaa7-1177-4d77-9985-0cb987809801" } },
    },
  },
  getPartnerSepaDepositInfo: {
    request: {},
    responses: {
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      "2XX": {
        info: {
          title: "b32ab065-1f05-4322-a39f-cc185bf1de51",
          iban: "LT333130010135556427",
          swift: "BZENLT22",
          accountHolder: "P100 sp. z o.o.",
          address: "Połonińska 19",
        },
      },
    },
  },
  createPartnerSepaTransfer: {
    request: {
      queued: {
        amount: "16.02",
        currency: "eur",
        destinationIban: "PL09102044050000210205531111",
        transferTitle: "Bank Transfer",
      },
    },
    responses: {
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      "2XX": { queued: { transferId: "45e69696-98bb-44f6-9996-9bb28834a538" } },
    },
  },
  getSepaTransferDetails: {
    request: {},
    responses: {
      200: {
        successful: {
          id: "aa816af7-bb28-448d-a5da-502d76471f41",
          type: "external",
          amount: "5.51",
          transferTitle: "Invoice #123",
          destinationIban: "PL06109027500000000148911547",
          receiverFirstName: "John",
          receiverLastName: "Brown",
          status: "SUCCESSFUL",
          currency: "eur",
          fee: 1,
          createdAt: "2025-07-31T12:55:19.269Z",
        },
      },
      400: {
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      404: {
        P428: {
          errorCode: "P428",
          errorName: "sepa-transfer-not-found",
          errorMessage: "Sepa transfer not found",
        },
      },
    },
  },
  lockOrderRate: {
    request: { locked: { currency: "usdc", amount: "346.59", network: "polygon" } },
    responses: {
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      "2XX": {
        locked: {
          lockId: "aa1cb52d-4692-45b2-aadb-5a11ac221328",
          amount: 412.607142,
          rate: "0.84",
          expiresAt: "2026-02-13T11:28:46.569Z",
          currency: "usdc",
          destinationCurrency: "eur",
          network: "polygon",
        },
      },
    },
  },
  createOrder: {
    request: { placed: { lockId: "36e19a53-a1b4-499c-99f7-b7bfc6be87e4" } },
    responses: {
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      "2XX": { placed: { orderId: "663318af-7ea1-4c5a-8545-e433a2d43d5c" } },
    },
  },
  getOrderDetails: {
    request: {},
    responses: {
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      "2XX": {
        confirming: {
          orderId: "a44a0805-dd40-4dc4-80d7-8bc81783ec42",
          lockId: "8b94a8f6-1c9d-4a6f-92c8-5f6d9e72a123",
          status: "WAITING_FOR_CONFIRMATION",
          createdAt: "2025-08-31T21:21:35.840Z",
          confirmations: 1,
          requiredConfirmations: 3,
          receivedAmount: 849.39,
          totalAmountRequired: 1000,
          cryptocurrency: "usdc",
          walletAddress: "0xE353464eBa01d651c16D8879cbCaE1C80568705C",
          transactionHash: "0x84a1234b3b251ab02f1735c634eacab43a282dcbdebf22c1eb0634f5678695cd",
          network: "POLYGON",
        },
      },
    },
  },
  createSepaTransfer: {
    request: {
      queued: {
        sourceExternalUserId: "bca65c48-df49-4831-a7b2-de7903321581",
        currency: "eur",
        amount: "5.51",
        receiverType: "NATURAL",
        receiverFirstName: "John",
        receiverLastName: "Brown",
        destinationIban: "PL06109027500000000148911547",
        transferTitle: "Invoice #123",
      },
    },
    responses: {
      200: { queued: { transferId: "aa816af7-bb28-448d-a5da-502d76471f41" } },
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P412: { errorCode: "P412", errorName: "invalid-user", errorMessage: "User does not exist" },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
    },
  },
  createTransfer: {
    request: {
      created: { sourceExternalUserId: "bca65c48-df49-4831-a7b2-de7903321581", amount: 100, currency: "btc" },
    },
    responses: {
      201: { created: { transferId: "7fb02323-969a-4936-94ea-86b8773ff1a2" } },
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P424: {
          errorCode: "P424",
          errorName: "source-or-destination-required",
          errorMessage: "Source or destination must be provided.",
        },
        P433: { errorCode: "P433", errorName: "insufficient-funds" },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
    },
  },
  getTransferDetails: {
    request: {},
    responses: {
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      "2XX": { details: {} },
    },
  },
  createVirtualCard: {
    request: {
      created: { externalUserId: "bca65c48-df49-4831-a7b2-de7903321581", label: "Shopping", pin: "1234" },
    },
    responses: {
      200: {
        created: {
          cardId: "7018ac87-455f-4bf4-851a-0f6bcf82b84d",
          cardNumber: "1234123412341234",
          cvv: "123",
          exp: "01/30",
        },
      },
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P412: { errorCode: "P412", errorName: "invalid-user", errorMessage: "User does not exist" },
        P431: {
          errorCode: "P431",
          errorName: "forbidden-country",
          errorMessage: "User of this country cannot have virtual card",
        },
        P451: {
          errorCode: "P451",
          errorName: "forbidden-country-card",
          errorMessage: "User of this country cannot have card",
        },
        P455: { errorCode: "P455", errorName: "user-suspended", errorMessage: "User suspended" },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
    },
  },
  getUserCards: {
    request: {},
    responses: {
      400: {
        P412: { errorCode: "P412", errorName: "invalid-user", errorMessage: "User does not exist" },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      "2XX": {
        cards: {
          cards: [
            {
              cardId: "7018ac87-455f-4bf4-851a-0f6bcf82b84d",
              status: "ACTIVE",
              label: "Shopping",
              cardLastDigits: "1234",
            },
            {
              cardId: "8c394557-ba48-4ab4-9349-84d396b4a7f7",
              status: "LOCKED_BY_USER",
              label: "Virtual",
              cardLastDigits: "4321",
            },
          ],
        },
      },
    },
  },
  getCardDetails: {
    request: {},
    responses: {
      200: { active: { status: "ACTIVE", cardNumber: "1234123412341234", cvv: "123", exp: "01/30" } },
      400: {
        P412: { errorCode: "P412", errorName: "invalid-user", errorMessage: "User does not exist" },
        P434: { errorCode: "P434", errorMessage: "Card not exist" },
        P459: { errorCode: "P459", errorMessage: "User not verified" },
        P461: { errorCode: "P461", errorMessage: "User not extended" },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
    },
  },
  updateCardPin: {
    request: {
      updated: {
        externalUserId: "bca65c48-df49-4831-a7b2-de7903321581",
        cardId: "7018ac87-455f-4bf4-851a-0f6bcf82b84d",
        pin: "4321",
      },
    },
    responses: {
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P412: { errorCode: "P412", errorName: "invalid-user", errorMessage: "User does not exist" },
        P434: { errorCode: "P434", errorMessage: "Card not exist" },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      "2XX": { updated: { message: "Card PIN updated" } },
    },
  },
  blockCard: {
    request: {
      blocked: {
        externalUserId: "bca65c48-df49-4831-a7b2-de7903321581",
        cardId: "7018ac87-455f-4bf4-851a-0f6bcf82b84d",
      },
    },
    responses: {
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P412: { errorCode: "P412", errorName: "invalid-user", errorMessage: "User does not exist" },
        P434: { errorCode: "P434", errorMessage: "Card not exist" },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      "2XX": { blocked: { message: "Card blocked" } },
    },
  },
  unblockCard: {
    request: {
      unblocked: {
        externalUserId: "bca65c48-df49-4831-a7b2-de7903321581",
        cardId: "7018ac87-455f-4bf4-851a-0f6bcf82b84d",
      },
    },
    responses: {
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P412: { errorCode: "P412", errorName: "invalid-user", errorMessage: "User does not exist" },
        P434: { errorCode: "P434", errorMessage: "Card not exist" },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      "2XX": { unblocked: { message: "Card unblocked" } },
    },
  },
  getCardLimits: {
    request: {},
    responses: {
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P412: { errorCode: "P412", errorName: "invalid-user", errorMessage: "User does not exist" },
        P434: { errorCode: "P434", errorMessage: "Card not exist" },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      "2XX": {
        limits: {
          monthlyTrxAll: 5000,
          dailyTrxAll: 1000,
          monthlyTrxAtm: 2000,
          dailyTrxAtm: 500,
          monthlyTrxEcom: 3000,
          dailyTrxEcom: 700,
        },
      },
    },
  },
  updateCardLimits: {
    request: {
      updated: {
        externalUserId: "bca65c48-df49-4831-a7b2-de7903321581",
        cardId: "7018ac87-455f-4bf4-851a-0f6bcf82b84d",
        monthlyTrxAll: 5000,
        dailyTrxAll: 1000,
        monthlyTrxAtm: 2000,
        dailyTrxAtm: 500,
        monthlyTrxEcom: 3000,
        dailyTrxEcom: 700,
      },
    },
    responses: {
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P412: { errorCode: "P412", errorName: "invalid-user", errorMessage: "User does not exist" },
        P434: { errorCode: "P434", errorMessage: "Card not exist" },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      "2XX": { updated: { message: "Card limits updated" } },
    },
  },
  deleteCard: {
    request: {
      deleted: {
        externalUserId: "bca65c48-df49-4831-a7b2-de7903321581",
        cardId: "7018ac87-455f-4bf4-851a-0f6bcf82b84d",
      },
    },
    responses: {
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P412: { errorCode: "P412", errorName: "invalid-user", errorMessage: "User does not exist" },
        P434: { errorCode: "P434", errorMessage: "Card not exist" },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      "2XX": { deleted: { message: "Card deleted" } },
    },
  },
  updateTravelRule: {
    request: {
      updated: {
        walletType: "SELF_CUSTODY",
        externalUserId: "8bdd8c8a-e9b7-475e-9690-8a34e8b78dab",
        details: { iAmOwnerOfWallet: true },
      },
    },
    responses: {
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      "2XX": { updated: { message: "Travel rule updated" } },
    },
  },
  getNetworkFee: {
    request: {},
    responses: {
      200: { fee: { networkFee: 0.000469 } },
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P410: { errorCode: "P410", errorName: "invalid-currency", errorMessage: "Currency not found" },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
    },
  },
  createCryptoWithdrawal: {
    request: {
      created: {
        sourceExternalUserId: "bca65c48-df49-4831-a7b2-de7903321581",
        currency: "BTC",
        amount: 0.005,
        walletAddress: "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx",
        name: "John Doe",
        walletType: "NON_CUSTODIAL",
        receiverType: "NATURAL",
      },
    },
    responses: {
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      "2XX": { created: { withdrawalId: "5c0a1f0b-3f43-4a63-9b2f-6a1b6f2a6d11" } },
    },
  },
  getCryptoWithdrawalDetails: {
    request: {},
    responses: {
      400: {
        P403: {
          errorCode: "P403",
          errorMessage: "currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 decimal places.",
        },
        P500: { errorCode: "P500", errorMessage: "Unknown exception" },
        P501: { errorCode: "P501", errorMessage: "Service temporarily unavailable" },
      },
      401: {
        ACCESS_DENIED: { errorMessage: "Access Denied. xo1" },
        ACCESS_DENIED_WRONG_KEY: { errorMessage: "Access Denied. xo2" },
      },
      "2XX": { details: {} },
    },
  },
};
