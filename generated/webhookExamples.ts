// Generated from the OpenAPI description. Do not edit: change the description and generate again.

/** By webhook: its example payloads by name. */
export const webhookExamples = {
  userStatus: { active: { externalUserId: "f47ac10b-58cc-4372-a567-0e02b2c3d479", status: "ACTIVE" } },
  kycFileAdded: { added: { externalUserId: "f47ac10b-58cc-4372-a567-0e02b2c3d479", status: "ADDED" } },
  kycVerificationStatus: {
    verified: {
      externalUserId: "f47ac10b-58cc-4372-a567-0e02b2c3d479",
      verificationStatus: "VERIFIED",
      attemptStatus: "SUCCESSFUL",
    },
    rejected: {
      externalUserId: "f47ac10b-58cc-4372-a567-0e02b2c3d479",
      verificationStatus: "NOT_VERIFIED",
      attemptStatus: "REJECTED_BY_PROVIDER",
      rejectionReason: "NO_FACE_FOUND",
    },
  },
  sepaTransfer: {
    successful: {
      id: "aa816af7-bb28-448d-a5da-502d76471f41",
      type: "external",
      amount: "3.8",
      transferTitle: "Bank Transfer",
      destinationIban: "PL06109027500000000148911547",
      receiverFirstName: null,
      receiverLastName: null,
      status: "SUCCESSFUL",
      currency: "eur",
      fee: 0,
      createdAt: "2025-03-20T11:34:37.646Z",
    },
  },
  cryptoDeposit: {
    waiting: {
      externalUserId: "8bdd8c8a-e9b7-475e-9690-8a34e8b78dab",
      cryptoDepositId: "facc5951-bdc8-46bc-a01c-9b36f25be6af",
      amount: 0.001,
      currency: "eth",
      status: "WAITING_FOR_TR_DATA",
      transactionHash: "0x10d5bd4367fd6623a16f56889abb3bb2352b8ea7df7b21537f1fc56fc2d07a87",
      createdAt: "2025-03-20T11:34:37.646Z",
    },
  },
  card3dsCode: {
    code: {
      externalUserId: "f47ac10b-58cc-4372-a567-0e02b2c3d479",
      cardId: "7018ac87-455f-4bf4-851a-0f6bcf82b84d",
      code: "123456",
    },
  },
  cardActivationCode: {
    code: {
      externalUserId: "f47ac10b-58cc-4372-a567-0e02b2c3d479",
      cardId: "7018ac87-455f-4bf4-851a-0f6bcf82b84d",
      code: "123456",
    },
  },
};
