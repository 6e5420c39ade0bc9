// Generated from the OpenAPI description. Do not edit: change the description and generate again.

import type * as runtime from "../src/client/runtime.js";
import type { paths } from "./schema.js";

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

export interface CreateUserAccountInput {
  body: paths["/v1/user/balances/crypto-and-fiat"]["post"]["requestBody"]["content"]["application/json"];
}
/** The error codes that the contract lists for this operation. */
export type CreateUserAccountErrorCode =
  | "P403"
  | "P411"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type CreateUserAccountError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P411", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type CreateUserAccountResult =
  | runtime.Success<number, paths["/v1/user/balances/crypto-and-fiat"]["post"]["responses"]["2XX"]["content"]["application/json"]>
  | runtime.Failure<CreateUserAccountError>;

export interface CreateKycVerificationInput {
  body: paths["/v1/kyc"]["post"]["requestBody"]["content"]["application/json"];
}
/** The error codes that the contract lists for this operation. */
export type CreateKycVerificationErrorCode =
  | "P403"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type CreateKycVerificationError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type CreateKycVerificationResult =
  | runtime.Success<number, paths["/v1/kyc"]["post"]["responses"]["2XX"]["content"]["application/json"]>
  | runtime.Failure<CreateKycVerificationError>;

export interface RedirectToVerificationInput {
  path: paths["/v1/kyc/verification/{externalUserId}/{verificationId}"]["get"]["parameters"]["path"];
}
/** The error codes that the contract lists for this operation. */
export type RedirectToVerificationErrorCode = "P412";
export type RedirectToVerificationError =
  | runtime.PartnerApiError<"P412", 400>
  | runtime.UnexpectedError;
export type RedirectToVerificationResult =
  | runtime.Success<200, string>
  | runtime.Failure<RedirectToVerificationError>;

export interface GetKycStatusInput {
  path: paths["/v1/kyc/status/{id}"]["get"]["parameters"]["path"];
}
/** The error codes that the contract lists for this operation. */
export type GetKycStatusErrorCode =
  | "P412"
  | "P459"
  | "P500"
  | "P501"
  | "ACCESS_DENIED"
  | "P445";
export type GetKycStatusError =
  | runtime.PartnerApiError<"P412", 400>
  | runtime.PartnerApiError<"P459", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.PartnerApiError<"P445", 404>
  | runtime.UnexpectedError;
export type GetKycStatusResult =
  | runtime.Success<200, paths["/v1/kyc/status/{id}"]["get"]["responses"][200]["content"]["application/json"]>
  | runtime.Failure<GetKycStatusError>;

export interface AddPoaFileInput {
  path: paths["/v1/user/poa-files/{externalUserId}"]["post"]["parameters"]["path"];
  body: paths["/v1/user/poa-files/{externalUserId}"]["post"]["requestBody"]["content"]["multipart/form-data"];
}
/** The error codes that the contract lists for this operation. */
export type AddPoaFileErrorCode =
  | "P412"
  | "P426"
  | "P440"
  | "P447"
  | "P500"
  | "P501"
  | "ACCESS_DENIED"
  | "P460";
export type AddPoaFileError =
  | runtime.PartnerApiError<"P412", 400>
  | runtime.PartnerApiError<"P426", 400>
  | runtime.PartnerApiError<"P440", 400>
  | runtime.PartnerApiError<"P447", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.PartnerApiError<"P460", 404>
  | runtime.UnexpectedError;
export type AddPoaFileResult =
  | runtime.Success<201, paths["/v1/user/poa-files/{externalUserId}"]["post"]["responses"][201]["content"]["application/json"]>
  | runtime.Success<202, paths["/v1/user/poa-files/{externalUserId}"]["post"]["responses"][202]["content"]["application/json"]>
  | runtime.Failure<AddPoaFileError>;

export interface GetUserBalancesInput {
  path: paths["/v1/user/balances/{externalUserId}"]["get"]["parameters"]["path"];
}
/** The error codes that the contract lists for this operation. */
export type GetUserBalancesErrorCode =
  | "P403"
  | "P412"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type GetUserBalancesError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P412", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type GetUserBalancesResult =
  | runtime.Success<number, paths["/v1/user/balances/{externalUserId}"]["get"]["responses"]["2XX"]["content"]["application/json"]>
  | runtime.Failure<GetUserBalancesError>;

export type GetPartnerBalancesInput = Record<string, never>;
/** The error codes that the contract lists for this operation. */
export type GetPartnerBalancesErrorCode =
  | "P403"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type GetPartnerBalancesError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type GetPartnerBalancesResult =
  | runtime.Success<200, paths["/v1/partner/balances"]["get"]["responses"][200]["content"]["application/json"]>
  | runtime.Failure<GetPartnerBalancesError>;

export interface CreatePartnerExchangeInput {
  body: paths["/v1/partner/exchange"]["post"]["requestBody"]["content"]["application/json"];
}
/** The error codes that the contract lists for this operation. */
export type CreatePartnerExchangeErrorCode =
  | "P403"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type CreatePartnerExchangeError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type CreatePartnerExchangeResult =
  | runtime.Success<number, paths["/v1/partner/exchange"]["post"]["responses"]["2XX"]["content"]["application/json"]>
  | runtime.Failure<CreatePartnerExchangeError>;

export type GetPartnerSepaDepositInfoInput = Record<string, never>;
/** The error codes that the contract lists for this operation. */
export type GetPartnerSepaDepositInfoErrorCode =
  | "P403"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type GetPartnerSepaDepositInfoError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type GetPartnerSepaDepositInfoResult =
  | runtime.Success<number, paths["/v1/partner/sepa-deposit/info"]["get"]["responses"]["2XX"]["content"]["application/json"]>
  | runtime.Failure<GetPartnerSepaDepositInfoError>;

export interface CreatePartnerSepaTransferInput {
  body: paths["/v1/partner/sepa-transfer"]["post"]["requestBody"]["content"]["application/json"];
}
/** The error codes that the contract lists for this operation. */
export type CreatePartnerSepaTransferErrorCode =
  | "P403"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type CreatePartnerSepaTransferError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type CreatePartnerSepaTransferResult =
  | runtime.Success<number, paths["/v1/partner/sepa-transfer"]["post"]["responses"]["2XX"]["content"]["application/json"]>
  | runtime.Failure<CreatePartnerSepaTransferError>;

export interface GetSepaTransferDetailsInput {
  path: paths["/v1/sepa-transfer/details/{transferId}"]["get"]["parameters"]["path"];
}
/** The error codes that the contract lists for this operation. */
export type GetSepaTransferDetailsErrorCode =
  | "P500"
  | "P501"
  | "ACCESS_DENIED"
  | "P428";
export type GetSepaTransferDetailsError =
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.PartnerApiError<"P428", 404>
  | runtime.UnexpectedError;
export type GetSepaTransferDetailsResult =
  | runtime.Success<200, paths["/v1/sepa-transfer/details/{transferId}"]["get"]["responses"][200]["content"]["application/json"]>
  | runtime.Failure<GetSepaTransferDetailsError>;

export interface LockOrderRateInput {
  body: paths["/v1/order/lock-rate"]["post"]["requestBody"]["content"]["application/json"];
}
/** The error codes that the contract lists for this operation. */
export type LockOrderRateErrorCode =
  | "P403"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type LockOrderRateError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type LockOrderRateResult =
  | runtime.Success<number, paths["/v1/order/lock-rate"]["post"]["responses"]["2XX"]["content"]["application/json"]>
  | runtime.Failure<LockOrderRateError>;

export interface CreateOrderInput {
  body: paths["/v1/order"]["post"]["requestBody"]["content"]["application/json"];
}
/** The error codes that the contract lists for this operation. */
export type CreateOrderErrorCode =
  | "P403"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type CreateOrderError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type CreateOrderResult =
  | runtime.Success<number, paths["/v1/order"]["post"]["responses"]["2XX"]["content"]["application/json"]>
  | runtime.Failure<CreateOrderError>;

export interface GetOrderDetailsInput {
  path: paths["/v1/order/details/{orderId}"]["get"]["parameters"]["path"];
}
/** The error codes that the contract lists for this operation. */
export type GetOrderDetailsErrorCode =
  | "P403"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type GetOrderDetailsError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type GetOrderDetailsResult =
  | runtime.Success<number, paths["/v1/order/details/{orderId}"]["get"]["responses"]["2XX"]["content"]["application/json"]>
  | runtime.Failure<GetOrderDetailsError>;

export interface CreateSepaTransferInput {
  body: paths["/v1/sepa-transfer"]["post"]["requestBody"]["content"]["application/json"];
}
/** The error codes that the contract lists for this operation. */
export type CreateSepaTransferErrorCode =
  | "P403"
  | "P412"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type CreateSepaTransferError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P412", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type CreateSepaTransferResult =
  | runtime.Success<200, paths["/v1/sepa-transfer"]["post"]["responses"][200]["content"]["application/json"]>
  | runtime.Failure<CreateSepaTransferError>;

export interface CreateTransferInput {
  body: paths["/v1/transfer"]["post"]["requestBody"]["content"]["application/json"];
}
/** The error codes that the contract lists for this operation. */
export type CreateTransferErrorCode =
  | "P403"
  | "P424"
  | "P433"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type CreateTransferError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P424", 400>
  | runtime.PartnerApiError<"P433", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type CreateTransferResult =
  | runtime.Success<201, paths["/v1/transfer"]["post"]["responses"][201]["content"]["application/json"]>
  | runtime.Failure<CreateTransferError>;

export interface GetTransferDetailsInput {
  path: paths["/v1/transfer/details/{transferId}"]["get"]["parameters"]["path"];
}
/** The error codes that the contract lists for this operation. */
export type GetTransferDetailsErrorCode =
  | "P403"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type GetTransferDetailsError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type GetTransferDetailsResult =
  | runtime.Success<number, paths["/v1/transfer/details/{transferId}"]["get"]["responses"]["2XX"]["content"]["application/json"]>
  | runtime.Failure<GetTransferDetailsError>;

export interface CreateVirtualCardInput {
  body: paths["/v1/card/virtual"]["post"]["requestBody"]["content"]["application/json"];
}
/** The error codes that the contract lists for this operation. */
export type CreateVirtualCardErrorCode =
  | "P403"
  | "P412"
  | "P431"
  | "P451"
  | "P455"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type CreateVirtualCardError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P412", 400>
  | runtime.PartnerApiError<"P431", 400>
  | runtime.PartnerApiError<"P451", 400>
  | runtime.PartnerApiError<"P455", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type CreateVirtualCardResult =
  | runtime.Success<200, paths["/v1/card/virtual"]["post"]["responses"][200]["content"]["application/json"]>
  | runtime.Failure<CreateVirtualCardError>;

export interface GetUserCardsInput {
  path: paths["/v1/card/all/{externalUserId}"]["get"]["parameters"]["path"];
}
/** The error codes that the contract lists for this operation. */
export type GetUserCardsErrorCode =
  | "P412"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type GetUserCardsError =
  | runtime.PartnerApiError<"P412", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type GetUserCardsResult =
  | runtime.Success<number, paths["/v1/card/all/{externalUserId}"]["get"]["responses"]["2XX"]["content"]["application/json"]>
  | runtime.Failure<GetUserCardsError>;

export interface GetCardDetailsInput {
  path: paths["/v1/card/details/{externalUserId}/{cardId}"]["get"]["parameters"]["path"];
}
/** The error codes that the contract lists for this operation. */
export type GetCardDetailsErrorCode =
  | "P412"
  | "P434"
  | "P459"
  | "P461"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type GetCardDetailsError =
  | runtime.PartnerApiError<"P412", 400>
  | runtime.PartnerApiError<"P434", 400>
  | runtime.PartnerApiError<"P459", 400>
  | runtime.PartnerApiError<"P461", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type GetCardDetailsResult =
  | runtime.Success<200, paths["/v1/card/details/{externalUserId}/{cardId}"]["get"]["responses"][200]["content"]["application/json"]>
  | runtime.Failure<GetCardDetailsError>;

export interface UpdateCardPinInput {
  body: paths["/v1/card/pin"]["patch"]["requestBody"]["content"]["application/json"];
}
/** The error codes that the contract lists for this operation. */
export type UpdateCardPinErrorCode =
  | "P403"
  | "P412"
  | "P434"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type UpdateCardPinError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P412", 400>
  | runtime.PartnerApiError<"P434", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type UpdateCardPinResult =
  | runtime.Success<number, paths["/v1/card/pin"]["patch"]["responses"]["2XX"]["content"]["application/json"]>
  | runtime.Failure<UpdateCardPinError>;

export interface BlockCardInput {
  body: paths["/v1/card/block"]["patch"]["requestBody"]["content"]["application/json"];
}
/** The error codes that the contract lists for this operation. */
export type BlockCardErrorCode =
  | "P403"
  | "P412"
  | "P434"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type BlockCardError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P412", 400>
  | runtime.PartnerApiError<"P434", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type BlockCardResult =
  | runtime.Success<number, paths["/v1/card/block"]["patch"]["responses"]["2XX"]["content"]["application/json"]>
  | runtime.Failure<BlockCardError>;

export interface UnblockCardInput {
  body: paths["/v1/card/unblock"]["patch"]["requestBody"]["content"]["application/json"];
}
/** The error codes that the contract lists for this operation. */
export type UnblockCardErrorCode =
  | "P403"
  | "P412"
  | "P434"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type UnblockCardError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P412", 400>
  | runtime.PartnerApiError<"P434", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type UnblockCardResult =
  | runtime.Success<number, paths["/v1/card/unblock"]["patch"]["responses"]["2XX"]["content"]["application/json"]>
  | runtime.Failure<UnblockCardError>;

export interface GetCardLimitsInput {
  path: paths["/v1/card/limits/{externalUserId}/{cardId}"]["get"]["parameters"]["path"];
}
/** The error codes that the contract lists for this operation. */
export type GetCardLimitsErrorCode =
  | "P403"
  | "P412"
  | "P434"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type GetCardLimitsError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P412", 400>
  | runtime.PartnerApiError<"P434", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type GetCardLimitsResult =
  | runtime.Success<number, paths["/v1/card/limits/{externalUserId}/{cardId}"]["get"]["responses"]["2XX"]["content"]["application/json"]>
  | runtime.Failure<GetCardLimitsError>;

export interface UpdateCardLimitsInput {
  body: paths["/v1/card/limits"]["patch"]["requestBody"]["content"]["application/json"];
}
/** The error codes that the contract lists for this operation. */
export type UpdateCardLimitsErrorCode =
  | "P403"
  | "P412"
  | "P434"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type UpdateCardLimitsError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P412", 400>
  | runtime.PartnerApiError<"P434", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type UpdateCardLimitsResult =
  | runtime.Success<number, paths["/v1/card/limits"]["patch"]["responses"]["2XX"]["content"]["application/json"]>
  | runtime.Failure<UpdateCardLimitsError>;

export interface DeleteCardInput {
  body: paths["/v1/card"]["delete"]["requestBody"]["content"]["application/json"];
}
/** The error codes that the contract lists for this operation. */
export type DeleteCardErrorCode =
  | "P403"
  | "P412"
  | "P434"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type DeleteCardError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P412", 400>
  | runtime.PartnerApiError<"P434", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type DeleteCardResult =
  | runtime.Success<number, paths["/v1/card"]["delete"]["responses"]["2XX"]["content"]["application/json"]>
  | runtime.Failure<DeleteCardError>;

export interface UpdateTravelRuleInput {
  path: paths["/v1/crypto-deposit/update-travel-rule/{cryptoDepositId}"]["patch"]["parameters"]["path"];
  body: paths["/v1/crypto-deposit/update-travel-rule/{cryptoDepositId}"]["patch"]["requestBody"]["content"]["application/json"];
}
/** The error codes that the contract lists for this operation. */
export type UpdateTravelRuleErrorCode =
  | "P403"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type UpdateTravelRuleError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type UpdateTravelRuleResult =
  | runtime.Success<number, paths["/v1/crypto-deposit/update-travel-rule/{cryptoDepositId}"]["patch"]["responses"]["2XX"]["content"]["application/json"]>
  | runtime.Failure<UpdateTravelRuleError>;

export interface GetNetworkFeeInput {
  query: paths["/v1/crypto-withdrawal/get-network-fee"]["get"]["parameters"]["query"];
}
/** The error codes that the contract lists for this operation. */
export type GetNetworkFeeErrorCode =
  | "P403"
  | "P410"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type GetNetworkFeeError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P410", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type GetNetworkFeeResult =
  | runtime.Success<200, paths["/v1/crypto-withdrawal/get-network-fee"]["get"]["responses"][200]["content"]["application/json"]>
  | runtime.Failure<GetNetworkFeeError>;

export interface CreateCryptoWithdrawalInput {
  body: paths["/v1/crypto-withdrawal"]["post"]["requestBody"]["content"]["application/json"];
}
/** The error codes that the contract lists for this operation. */
export type CreateCryptoWithdrawalErrorCode =
  | "P403"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type CreateCryptoWithdrawalError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type CreateCryptoWithdrawalResult =
  | runtime.Success<number, paths["/v1/crypto-withdrawal"]["post"]["responses"]["2XX"]["content"]["application/json"]>
  | runtime.Failure<CreateCryptoWithdrawalError>;

export interface GetCryptoWithdrawalDetailsInput {
  path: paths["/v1/crypto-withdrawal/details/{withdrawalId}"]["get"]["parameters"]["path"];
}
/** The error codes that the contract lists for this operation. */
export type GetCryptoWithdrawalDetailsErrorCode =
  | "P403"
  | "P500"
  | "P501"
  | "ACCESS_DENIED";
export type GetCryptoWithdrawalDetailsError =
  | runtime.PartnerApiError<"P403", 400>
  | runtime.PartnerApiError<"P500", 400>
  | runtime.PartnerApiError<"P501", 400>
  | runtime.PartnerApiError<"ACCESS_DENIED", 401>
  | runtime.UnexpectedError;
export type GetCryptoWithdrawalDetailsResult =
  | runtime.Success<number, paths["/v1/crypto-withdrawal/details/{withdrawalId}"]["get"]["responses"]["2XX"]["content"]["application/json"]>
  | runtime.Failure<GetCryptoWithdrawalDetailsError>;

/**
 * Only a public integration shows how to call these operations. They can change or disappear in a minor version.
 *
 * @experimental
 */
export interface UnconfirmedOperations {
  /**
   * Unconfirmed: Update Card PIN
   *
   * Replaces the PIN of a card.
   *
   * `PATCH /v1/card/pin`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P412` (400, unconfirmed) User not exist. Create the user first, or check that the id and the environment belong together.
   * - `P434` (400, unconfirmed) Card not exist. Check that card and user belong together, and to this environment.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   *
   * @experimental
   */
  updateCardPin(input: UpdateCardPinInput, options?: runtime.CallOptions): Promise<UpdateCardPinResult>;
  /**
   * Unconfirmed: Block Card
   *
   * Blocks a card, so that it can't be used until Unblock Card is called.
   *
   * `PATCH /v1/card/block`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P412` (400, unconfirmed) User not exist. Create the user first, or check that the id and the environment belong together.
   * - `P434` (400, unconfirmed) Card not exist. Check that card and user belong together, and to this environment.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   *
   * @experimental
   */
  blockCard(input: BlockCardInput, options?: runtime.CallOptions): Promise<BlockCardResult>;
  /**
   * Unconfirmed: Unblock Card
   *
   * Makes a blocked card usable again.
   *
   * `PATCH /v1/card/unblock`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P412` (400, unconfirmed) User not exist. Create the user first, or check that the id and the environment belong together.
   * - `P434` (400, unconfirmed) Card not exist. Check that card and user belong together, and to this environment.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   *
   * @experimental
   */
  unblockCard(input: UnblockCardInput, options?: runtime.CallOptions): Promise<UnblockCardResult>;
  /**
   * Unconfirmed: Get Card Limits
   *
   * Returns the limits of a card.
   *
   * `GET /v1/card/limits/{externalUserId}/{cardId}`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P412` (400, unconfirmed) User not exist. Create the user first, or check that the id and the environment belong together.
   * - `P434` (400, unconfirmed) Card not exist. Check that card and user belong together, and to this environment.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   *
   * @experimental
   */
  getCardLimits(input: GetCardLimitsInput, options?: runtime.CallOptions): Promise<GetCardLimitsResult>;
  /**
   * Unconfirmed: Update Card Limits
   *
   * Replaces the limits of a card.
   *
   * `PATCH /v1/card/limits`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P412` (400, unconfirmed) User not exist. Create the user first, or check that the id and the environment belong together.
   * - `P434` (400, unconfirmed) Card not exist. Check that card and user belong together, and to this environment.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   *
   * @experimental
   */
  updateCardLimits(input: UpdateCardLimitsInput, options?: runtime.CallOptions): Promise<UpdateCardLimitsResult>;
  /**
   * Unconfirmed: Delete Card
   *
   * Deletes a card. This can't be undone. The card is named in the body, which is unusual for a DELETE: some proxies
   * remove such a body.
   *
   * `DELETE /v1/card`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P412` (400, unconfirmed) User not exist. Create the user first, or check that the id and the environment belong together.
   * - `P434` (400, unconfirmed) Card not exist. Check that card and user belong together, and to this environment.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   *
   * @experimental
   */
  deleteCard(input: DeleteCardInput, options?: runtime.CallOptions): Promise<DeleteCardResult>;
  /**
   * Unconfirmed: Update Travel Rule
   *
   * Gives the details of the sender of a crypto deposit that waits for them because of the travel rule
   * (`WAITING_FOR_TR_DATA`), so that the deposit is credited. The portal's menu names this operation for the partner and
   * for the user; the path is the same.
   *
   * The method is known only from the public integration, because the portal's menu shows none.
   *
   * `PATCH /v1/crypto-deposit/update-travel-rule/{cryptoDepositId}`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   *
   * @experimental
   */
  updateTravelRule(input: UpdateTravelRuleInput, options?: runtime.CallOptions): Promise<UpdateTravelRuleResult>;
  /**
   * Unconfirmed: Get Crypto Withdrawal Details
   *
   * Returns the state of a withdrawal.
   *
   * `GET /v1/crypto-withdrawal/details/{withdrawalId}`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   *
   * @experimental
   */
  getCryptoWithdrawalDetails(input: GetCryptoWithdrawalDetailsInput, options?: runtime.CallOptions): Promise<GetCryptoWithdrawalDetailsResult>;
}

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
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   * - `P427` (404) Missing KYC files. Upload the missing documents, wait until they have been added, and then call again.
   */
  addUserVerification(input: AddUserVerificationInput, options?: runtime.CallOptions): Promise<AddUserVerificationResult>;
  /**
   * Create User Account
   *
   * Creates a user. Balances do not exist yet; they are made after Add User Verification.
   *
   * `POST /v1/user/balances/crypto-and-fiat`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P411` (400) Unconfirmed: User exists. Use the existing user. If it is another person, choose another id.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   */
  createUserAccount(input: CreateUserAccountInput, options?: runtime.CallOptions): Promise<CreateUserAccountResult>;
  /**
   * Method B: Creating KYC Verification
   *
   * Creates a KYC verification that the user goes through on a page of P100's, instead of uploading files (method A).
   * Each creation costs a fee.
   *
   * Send the user to Redirect to Verification next. The webhook `kycVerificationStatus` and Get KYC Status report the
   * result.
   *
   * `POST /v1/kyc`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   */
  createKycVerification(input: CreateKycVerificationInput, options?: runtime.CallOptions): Promise<CreateKycVerificationResult>;
  /**
   * Method B: Redirect to Verification
   *
   * The page to send the user's browser to. It needs no key. There is no HTTP redirect: the page itself takes the user on
   * to the verification, at an address of `https://ui.idenfy.com/` that holds an `authToken`.
   *
   * `GET /v1/kyc/verification/{externalUserId}/{verificationId}`
   *
   * Errors:
   * - `P412` (400) User not exist. Create the user first, or check that the id and the environment belong together.
   */
  redirectToVerification(input: RedirectToVerificationInput, options?: runtime.CallOptions): Promise<RedirectToVerificationResult>;
  /**
   * Method B: Get KYC Status
   *
   * Tells whether a KYC verification is pending, approved or rejected, and why it was rejected.
   *
   * `GET /v1/kyc/status/{id}`
   *
   * Errors:
   * - `P412` (400) User not exist. Create the user first, or check that the id and the environment belong together.
   * - `P459` (400) User not verified. Have the user verified first.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   * - `P445` (404) KYC not found. Create a KYC verification first, or check the id.
   */
  getKycStatus(input: GetKycStatusInput, options?: runtime.CallOptions): Promise<GetKycStatusResult>;
  /**
   * Add POA File
   *
   * Uploads a user's proof of address: up to three files in one call. The newest pages differ on who needs one: users rated
   * high risk (Supported Countries), whoever has `poaRequired` (FAQ), or nobody for now (Create User Account). Where it is
   * needed, wait for its result before Add User Verification.
   *
   * `POST /v1/user/poa-files/{externalUserId}`
   *
   * Errors:
   * - `P412` (400) User not exist. Create the user first, or check that the id and the environment belong together.
   * - `P426` (400) Invalid file type. Send JPEG, PNG or PDF files.
   * - `P440` (400) File too large. Send files of at most 5 MB each.
   * - `P447` (400) POA already verified. Nothing is left to do; treat the proof of address as verified.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   * - `P460` (404) POA verification not found. Check that a proof of address is asked for from this user, and that the id is right.
   */
  addPoaFile(input: AddPoaFileInput, options?: runtime.CallOptions): Promise<AddPoaFileResult>;
  /**
   * Get User Balances
   *
   * Gives the balances of a user. Call it only after the webhook `userStatus` has told that the user is active.
   *
   * `GET /v1/user/balances/{externalUserId}`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P412` (400, unconfirmed) User not exist. Create the user first, or check that the id and the environment belong together.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   */
  getUserBalances(input: GetUserBalancesInput, options?: runtime.CallOptions): Promise<GetUserBalancesResult>;
  /**
   * Get Balances
   *
   * Gives the partner's own balances.
   *
   * `GET /v1/partner/balances`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   */
  getPartnerBalances(input?: GetPartnerBalancesInput, options?: runtime.CallOptions): Promise<GetPartnerBalancesResult>;
  /**
   * Create and Finalize an Exchange
   *
   * Exchanges a currency of the partner's for another, at a rate that was locked before. The funds are reserved at once.
   *
   * A success says only that the request was queued. Business errors such as insufficient funds show up later, while it is
   * processed. According to the portal's page of this operation, the final states are `COMPLETED` and `FAILED`.
   * According to the guide Transaction Processing, they are `SUCCESSFUL` and `FAILED`.
   *
   * `POST /v1/partner/exchange`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   */
  createPartnerExchange(input: CreatePartnerExchangeInput, options?: runtime.CallOptions): Promise<CreatePartnerExchangeResult>;
  /**
   * Get SEPA Deposit Info
   *
   * Tells where to send a SEPA transfer so that it is credited to the partner.
   *
   * `GET /v1/partner/sepa-deposit/info`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   */
  getPartnerSepaDepositInfo(input?: GetPartnerSepaDepositInfoInput, options?: runtime.CallOptions): Promise<GetPartnerSepaDepositInfoResult>;
  /**
   * Create a SEPA Transfer
   *
   * Sends a SEPA transfer to the user's own bank account (standard form).
   *
   * A success says only that the request was queued. Business errors such as insufficient funds show up later, while it is
   * processed. The final states are `SUCCESSFUL` and `FAILED`: the webhook `sepaTransfer` and Get SEPA
   * Transfer Details report them.
   *
   * `POST /v1/partner/sepa-transfer`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   */
  createPartnerSepaTransfer(input: CreatePartnerSepaTransferInput, options?: runtime.CallOptions): Promise<CreatePartnerSepaTransferResult>;
  /**
   * Get SEPA Transfer Details
   *
   * Tells the state of a SEPA transfer, the partner's or a user's; both have this path.
   *
   * `GET /v1/sepa-transfer/details/{transferId}`
   *
   * Errors:
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   * - `P428` (404) Sepa transfer not found. Check the id, and that it belongs to this environment.
   */
  getSepaTransferDetails(input: GetSepaTransferDetailsInput, options?: runtime.CallOptions): Promise<GetSepaTransferDetailsResult>;
  /**
   * Retrieve Order Rate and Create a Lock
   *
   * Computes how much of a cryptocurrency has to be paid to settle an amount, and holds that rate for a limited time.
   *
   * `POST /v1/order/lock-rate`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   */
  lockOrderRate(input: LockOrderRateInput, options?: runtime.CallOptions): Promise<LockOrderRateResult>;
  /**
   * Create and Finalize an Order
   *
   * Places an order at a locked rate. Once it is paid, the cryptocurrency is converted into the fiat currency by itself.
   *
   * `POST /v1/order`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   */
  createOrder(input: CreateOrderInput, options?: runtime.CallOptions): Promise<CreateOrderResult>;
  /**
   * Get Order Details
   *
   * Tells the state of an order.
   *
   * `GET /v1/order/details/{orderId}`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   */
  getOrderDetails(input: GetOrderDetailsInput, options?: runtime.CallOptions): Promise<GetOrderDetailsResult>;
  /**
   * Create a SEPA Transfer
   *
   * Sends a SEPA transfer from a user's balance to a bank account.
   *
   * A success says only that the request was queued. Business errors such as insufficient funds show up later, while it is
   * processed. The final states are `SUCCESSFUL` and `FAILED`: the webhook `sepaTransfer` and Get SEPA Transfer Details
   * report them.
   *
   * `POST /v1/sepa-transfer`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P412` (400) User not exist. Create the user first, or check that the id and the environment belong together.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   */
  createSepaTransfer(input: CreateSepaTransferInput, options?: runtime.CallOptions): Promise<CreateSepaTransferResult>;
  /**
   * Create a Transfer
   *
   * Moves funds between the partner and a user, in fiat or crypto.
   *
   * A success says only that the request was queued. Business errors such as insufficient funds show up later, while it is
   * processed. The final states are `SUCCESSFUL` and `FAILED`. This is what the guide Transaction Processing says. The
   * operation's own page, which is older, lists insufficient funds (P433) as an answer of the call.
   *
   * `POST /v1/transfer`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P424` (400) Source or destination must be provided. Give the user to take from or the user to give to.
   * - `P433` (400) Insufficient funds. Fund the balance that is taken from, or transfer less.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   */
  createTransfer(input: CreateTransferInput, options?: runtime.CallOptions): Promise<CreateTransferResult>;
  /**
   * Get Transfer Details
   *
   * Tells the state of a transfer between the partner and a user.
   *
   * `GET /v1/transfer/details/{transferId}`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   */
  getTransferDetails(input: GetTransferDetailsInput, options?: runtime.CallOptions): Promise<GetTransferDetailsResult>;
  /**
   * Create Virtual Card
   *
   * Creates a virtual card for a user whose KYC is completed. A user can have ten cards at one time, active and locked ones
   * counted, and create 5 in 24 hours, 10 in 30 days and 20 in 12 months. Each card costs a monthly fee by agreement.
   *
   * One copy of the page allows these countries only: AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT
   * RO SE SI SK.
   *
   * `POST /v1/card/virtual`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P412` (400) User not exist. Create the user first, or check that the id and the environment belong together.
   * - `P431` (400) User of this country cannot have virtual card. Don't offer cards to users of this country.
   * - `P451` (400) User of this country cannot have card. Don't offer cards to users of this country.
   * - `P455` (400) User suspended. Unsuspend the user first.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   */
  createVirtualCard(input: CreateVirtualCardInput, options?: runtime.CallOptions): Promise<CreateVirtualCardResult>;
  /**
   * Get All User Cards
   *
   * Lists the cards of a user, without their secrets.
   *
   * `GET /v1/card/all/{externalUserId}`
   *
   * Errors:
   * - `P412` (400) User not exist. Create the user first, or check that the id and the environment belong together.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   */
  getUserCards(input: GetUserCardsInput, options?: runtime.CallOptions): Promise<GetUserCardsResult>;
  /**
   * Get Card Details
   *
   * Gives the full number, the verification value and the expiry of a card. Show them to its user only, and store none of them.
   *
   * `GET /v1/card/details/{externalUserId}/{cardId}`
   *
   * Errors:
   * - `P412` (400, unconfirmed) User not exist. Create the user first, or check that the id and the environment belong together.
   * - `P434` (400) Card not exist. Check that card and user belong together, and to this environment.
   * - `P459` (400) User not verified. Have the user verified first.
   * - `P461` (400) User not extended. Ask P100's support how this user becomes an extended one.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   */
  getCardDetails(input: GetCardDetailsInput, options?: runtime.CallOptions): Promise<GetCardDetailsResult>;
  /**
   * Get Network Fee
   *
   * Tells the network fee of a withdrawal made now.
   *
   * `GET /v1/crypto-withdrawal/get-network-fee`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P410` (400) Currency not found. Use a currency that the description of the operation lists.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   */
  getNetworkFee(input: GetNetworkFeeInput, options?: runtime.CallOptions): Promise<GetNetworkFeeResult>;
  /**
   * Create Crypto Withdrawal
   *
   * Sends cryptocurrency of a user to a wallet elsewhere. A fixed fee and the network fee are taken.
   *
   * A success says only that the request was queued. Business errors such as insufficient funds show up later, while it is
   * processed. The final states are `SUCCESSFUL` and `FAILED`.
   *
   * `POST /v1/crypto-withdrawal`
   *
   * Errors:
   * - `P403` (400) Validation error. Correct the fields that the message names and call again.
   * - `P500` (400) Unknown exception. Don't repeat the call blindly, because it may have taken effect. Find out first what the call has changed; if it happens again, contact P100's support.
   * - `P501` (400) Service temporarily unavailable. Wait a little and call again.
   * - `ACCESS_DENIED` (401) Access Denied. Send the key of this environment in the header `x-api-key`. If the message ends in `xo3`, have the IP address of the calling server allowed for production.
   * - `ACCESS_DENIED` (401) Access Denied, wrong key. Send the key of this environment in the header `x-api-key`. Testing and production have different keys.
   */
  createCryptoWithdrawal(input: CreateCryptoWithdrawalInput, options?: runtime.CallOptions): Promise<CreateCryptoWithdrawalResult>;
  /**
   * Only a public integration shows how to call these operations. They can change or disappear in a minor version.
   *
   * @experimental
   */
  readonly unconfirmed: UnconfirmedOperations;
}
