// Generated from the OpenAPI description. Do not edit: change the description and generate again.

/**
 * Every error code of the contract, with its HTTP statuses, who can fix it (category), whether the same call can succeed
 * later (retryable), and what the call did (outcome). The comment of each code says what it means and what to do next:
 * an editor shows it, and it does not make an app larger.
 */
export const errorCatalogue = {
  /**
   * Access Denied
   *
   * The API key is missing or wrong or, in production, the caller's IP address is not allowed.
   *
   * Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   */
  ACCESS_DENIED: { statuses: [401], category: "authentication", retryable: false, outcome: "rejected" },
  /**
   * Validation error
   *
   * A field has a value that the service does not accept.
   *
   * Correct the fields that the message names and call again.
   */
  P403: { statuses: [400], category: "request", retryable: false, outcome: "rejected" },
  /**
   * Currency not found
   *
   * The service does not know the currency.
   *
   * Use a currency that the description of the operation lists.
   */
  P410: { statuses: [400], category: "request", retryable: false, outcome: "rejected" },
  /**
   * Unconfirmed: User exists
   *
   * A user with this `externalUserId` exists already.
   *
   * Use the existing user. If it is another person, choose another id.
   */
  P411: { statuses: [400], category: "state", retryable: false, outcome: "rejected" },
  /**
   * User not exist
   *
   * No user has this `externalUserId`.
   *
   * Create the user first, or check that the id and the environment belong together.
   */
  P412: { statuses: [400], category: "state", retryable: false, outcome: "rejected" },
  /**
   * Source or destination must be provided
   *
   * The request names neither side of the transfer.
   *
   * Give the user to take from or the user to give to.
   */
  P424: { statuses: [400], category: "request", retryable: false, outcome: "rejected" },
  /**
   * Invalid file type
   *
   * A file is of a type that is not accepted.
   *
   * Send JPEG, PNG or PDF files.
   */
  P426: { statuses: [400], category: "request", retryable: false, outcome: "rejected" },
  /**
   * Missing KYC files
   *
   * Documents that the verification needs have not been uploaded.
   *
   * Upload the missing documents, wait until they have been added, and then call again.
   */
  P427: { statuses: [404], category: "state", retryable: false, outcome: "rejected" },
  /**
   * Sepa transfer not found
   *
   * No transfer has this id.
   *
   * Check the id, and that it belongs to this environment.
   */
  P428: { statuses: [404], category: "request", retryable: false, outcome: "rejected" },
  /**
   * Too many verifications
   *
   * The limit of verifications has been reached.
   *
   * Don't start another verification for this user. Ask P100's support when the next one is possible.
   */
  P430: { statuses: [400], category: "limit", retryable: false, outcome: "rejected" },
  /**
   * User of this country cannot have virtual card
   *
   * Cards are not available in the user's country.
   *
   * Don't offer cards to users of this country.
   */
  P431: { statuses: [400], category: "state", retryable: false, outcome: "rejected" },
  /**
   * Insufficient funds
   *
   * The balance that is taken from holds too little.
   *
   * Fund the balance that is taken from, or transfer less.
   */
  P433: { statuses: [400], category: "state", retryable: false, outcome: "rejected" },
  /**
   * Card not exist
   *
   * The user has no such card.
   *
   * Check that card and user belong together, and to this environment.
   */
  P434: { statuses: [400], category: "request", retryable: false, outcome: "rejected" },
  /**
   * File too large
   *
   * A file is larger than 5 MB.
   *
   * Send files of at most 5 MB each.
   */
  P440: { statuses: [400], category: "request", retryable: false, outcome: "rejected" },
  /**
   * User already verified
   *
   * The user has passed the verification before.
   *
   * Nothing is left to do; treat the user as verified.
   */
  P442: { statuses: [400], category: "state", retryable: false, outcome: "rejected" },
  /**
   * KYC not found
   *
   * There is no KYC verification to this id.
   *
   * Create a KYC verification first, or check the id.
   */
  P445: { statuses: [404], category: "state", retryable: false, outcome: "rejected" },
  /**
   * KYC is not valid or expired
   *
   * The user's KYC data cannot be used, because it is invalid or too old.
   *
   * Collect the user's documents again, with a document that is still valid, and then call again.
   */
  P446: { statuses: [400], category: "state", retryable: false, outcome: "rejected" },
  /**
   * POA already verified
   *
   * The user's proof of address has been verified before.
   *
   * Nothing is left to do; treat the proof of address as verified.
   */
  P447: { statuses: [400], category: "state", retryable: false, outcome: "rejected" },
  /**
   * User of this country cannot have card
   *
   * Cards are not available in the user's country.
   *
   * Don't offer cards to users of this country.
   */
  P451: { statuses: [400], category: "state", retryable: false, outcome: "rejected" },
  /**
   * User suspended
   *
   * The user is suspended.
   *
   * Unsuspend the user first.
   */
  P455: { statuses: [400], category: "state", retryable: false, outcome: "rejected" },
  /**
   * User not verified
   *
   * The user has not passed the verification.
   *
   * Have the user verified first.
   */
  P459: { statuses: [400], category: "state", retryable: false, outcome: "rejected" },
  /**
   * POA verification not found
   *
   * There is no verification that a proof of address could serve.
   *
   * Check that a proof of address is asked for from this user, and that the id is right.
   */
  P460: { statuses: [404], category: "state", retryable: false, outcome: "rejected" },
  /**
   * User not extended
   *
   * The user lacks the extension that the call needs.
   *
   * Ask P100's support how this user becomes an extended one.
   */
  P461: { statuses: [400], category: "state", retryable: false, outcome: "rejected" },
  /**
   * User exists with this document number
   *
   * Another user has a document with the same number.
   *
   * Check the document number. If it is right, the person already has an account; use that one.
   */
  P466: { statuses: [400], category: "state", retryable: false, outcome: "rejected" },
  /**
   * Missing required parameters
   *
   * A field that this request needs is missing.
   *
   * Add the missing fields and call again.
   */
  P473: { statuses: [400], category: "request", retryable: false, outcome: "rejected" },
  /**
   * Unknown exception
   *
   * The service failed in a way that it does not explain.
   *
   * Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   */
  P500: { statuses: [400], category: "service", retryable: false, outcome: "unknown" },
  /**
   * Service temporarily unavailable
   *
   * The service, or one that it depends on, is unavailable for the moment.
   *
   * Wait a little and call again.
   */
  P501: { statuses: [400], category: "service", retryable: true, outcome: "rejected" },
} as const;

/** A code of the catalogue. */
export type ErrorCode = keyof typeof errorCatalogue;
