// Generated from the OpenAPI description. Do not edit: change the description and generate again.

/** By method of the client: example request bodies by name, and example response bodies by status and name. */
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
      401: { ACCESS_DENIED: { errorMessage: "Access Denied. xo1" } },
      404: { P427: { errorCode: "P427", errorMessage: "Missing KYC files" } },
    },
  },
};
