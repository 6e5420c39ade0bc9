// Generated from the OpenAPI description. Do not edit: change the description and generate again.

export interface paths {
    "/v1/user/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add User Verification
         * @description Starts the KYC verification of a user. Call it only after all documents that the user needs have been
         *     uploaded.
         *
         *     The verification runs asynchronously: a 201 says that it was started, not that the user is verified.
         *     Once it has completed successfully, a webhook is sent (see the webhook `userStatus`).
         */
        post: operations["addUserVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/balances/crypto-and-fiat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create User Account
         * @description Creates a user. Balances do not exist yet; they are made after Add User Verification.
         */
        post: operations["createUserAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kyc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Method B: Creating KYC Verification
         * @description Creates a KYC verification that the user goes through on a page of P100's, instead of uploading files (method A).
         *     Each creation costs a fee.
         *
         *     Send the user to Redirect to Verification next. The webhook `kycVerificationStatus` and Get KYC Status report the
         *     result.
         */
        post: operations["createKycVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kyc/verification/{externalUserId}/{verificationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Method B: Redirect to Verification
         * @description The page to send the user's browser to. It needs no key. There is no HTTP redirect: the page itself takes the user on
         *     to the verification, at an address of `https://ui.idenfy.com/` that holds an `authToken`.
         */
        get: operations["redirectToVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kyc/status/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Method B: Get KYC Status
         * @description Tells whether a KYC verification is pending, approved or rejected, and why it was rejected.
         */
        get: operations["getKycStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/poa-files/{externalUserId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add POA File
         * @description Uploads a user's proof of address: up to three files in one call. The newest pages differ on who needs one: users rated
         *     high risk (Supported Countries), whoever has `poaRequired` (FAQ), or nobody for now (Create User Account). Where it is
         *     needed, wait for its result before Add User Verification.
         */
        post: operations["addPoaFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/balances/{externalUserId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get User Balances
         * @description Gives the balances of a user. Call it only after the webhook `userStatus` has told that the user is active.
         */
        get: operations["getUserBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partner/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Balances
         * @description Gives the partner's own balances.
         */
        get: operations["getPartnerBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partner/exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create and Finalize an Exchange
         * @description Exchanges a currency of the partner's for another, at a rate that was locked before. The funds are reserved at once.
         *
         *     A success says only that the request was queued. Business errors such as insufficient funds show up later, while it is
         *     processed. According to the portal's page of this operation, the final states are `COMPLETED` and `FAILED`.
         *     According to the guide Transaction Processing, they are `SUCCESSFUL` and `FAILED`.
         */
        post: operations["createPartnerExchange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partner/sepa-deposit/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get SEPA Deposit Info
         * @description Tells where to send a SEPA transfer so that it is credited to the partner.
         */
        get: operations["getPartnerSepaDepositInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partner/sepa-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a SEPA Transfer
         * @description Sends a SEPA transfer to the user's own bank account (standard form).
         *
         *     A success says only that the request was queued. Business errors such as insufficient funds show up later, while it is
         *     processed. The final states are `SUCCESSFUL` and `FAILED`: the webhook `sepaTransfer` and Get SEPA
         *     Transfer Details report them.
         */
        post: operations["createPartnerSepaTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sepa-transfer/details/{transferId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get SEPA Transfer Details
         * @description Tells the state of a SEPA transfer, the partner's or a user's; both have this path.
         */
        get: operations["getSepaTransferDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/order/lock-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retrieve Order Rate and Create a Lock
         * @description Computes how much of a cryptocurrency has to be paid to settle an amount, and holds that rate for a limited time.
         */
        post: operations["lockOrderRate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create and Finalize an Order
         * @description Places an order at a locked rate. Once it is paid, the cryptocurrency is converted into the fiat currency by itself.
         */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/order/details/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Order Details
         * @description Tells the state of an order.
         */
        get: operations["getOrderDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sepa-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a SEPA Transfer
         * @description Sends a SEPA transfer from a user's balance to a bank account.
         *
         *     A success says only that the request was queued. Business errors such as insufficient funds show up later, while it is
         *     processed. The final states are `SUCCESSFUL` and `FAILED`: the webhook `sepaTransfer` and Get SEPA Transfer Details
         *     report them.
         */
        post: operations["createSepaTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a Transfer
         * @description Moves funds between the partner and a user, in fiat or crypto.
         *
         *     A success says only that the request was queued. Business errors such as insufficient funds show up later, while it is
         *     processed. The final states are `SUCCESSFUL` and `FAILED`. This is what the guide Transaction Processing says. The
         *     operation's own page, which is older, lists insufficient funds (P433) as an answer of the call.
         */
        post: operations["createTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfer/details/{transferId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Transfer Details
         * @description Tells the state of a transfer between the partner and a user.
         */
        get: operations["getTransferDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/card/virtual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Virtual Card
         * @description Creates a virtual card for a user whose KYC is completed. A user can have ten cards at one time, active and locked ones
         *     counted, and create 5 in 24 hours, 10 in 30 days and 20 in 12 months. Each card costs a monthly fee by agreement.
         *
         *     One copy of the page allows these countries only: AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT
         *     RO SE SI SK.
         */
        post: operations["createVirtualCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/card/all/{externalUserId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get All User Cards
         * @description Lists the cards of a user, without their secrets.
         */
        get: operations["getUserCards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/card/details/{externalUserId}/{cardId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Card Details
         * @description Gives the full number, the verification value and the expiry of a card. Show them to its user only, and store none of them.
         */
        get: operations["getCardDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/card/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Unconfirmed: Update Card PIN
         * @description Replaces the PIN of a card.
         */
        patch: operations["updateCardPin"];
        trace?: never;
    };
    "/v1/card/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Unconfirmed: Block Card
         * @description Blocks a card, so that it can't be used until Unblock Card is called.
         */
        patch: operations["blockCard"];
        trace?: never;
    };
    "/v1/card/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Unconfirmed: Unblock Card
         * @description Makes a blocked card usable again.
         */
        patch: operations["unblockCard"];
        trace?: never;
    };
    "/v1/card/limits/{externalUserId}/{cardId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Unconfirmed: Get Card Limits
         * @description Returns the limits of a card.
         */
        get: operations["getCardLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/card/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Unconfirmed: Update Card Limits
         * @description Replaces the limits of a card.
         */
        patch: operations["updateCardLimits"];
        trace?: never;
    };
    "/v1/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unconfirmed: Delete Card
         * @description Deletes a card. This can't be undone. The card is named in the body, which is unusual for a DELETE: some proxies
         *     remove such a body.
         */
        delete: operations["deleteCard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crypto-deposit/update-travel-rule/{cryptoDepositId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Unconfirmed: Update Travel Rule
         * @description Gives the details of the sender of a crypto deposit that waits for them because of the travel rule
         *     (`WAITING_FOR_TR_DATA`), so that the deposit is credited. The portal's menu names this operation for the partner and
         *     for the user; the path is the same.
         *
         *     The method is known only from the public integration, because the portal's menu shows none.
         */
        patch: operations["updateTravelRule"];
        trace?: never;
    };
    "/v1/crypto-withdrawal/get-network-fee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Network Fee
         * @description Tells the network fee of a withdrawal made now.
         */
        get: operations["getNetworkFee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crypto-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Crypto Withdrawal
         * @description Sends cryptocurrency of a user to a wallet elsewhere. A fixed fee and the network fee are taken.
         *
         *     A success says only that the request was queued. Business errors such as insufficient funds show up later, while it is
         *     processed. The final states are `SUCCESSFUL` and `FAILED`.
         */
        post: operations["createCryptoWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crypto-withdrawal/details/{withdrawalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Unconfirmed: Get Crypto Withdrawal Details
         * @description Returns the state of a withdrawal.
         */
        get: operations["getCryptoWithdrawalDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    userStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User Balance Generation Webhook
         * @description Sent when a verification started by `addUserVerification` has completed successfully. Only then read the
         *     user's balances.
         *
         *     The service sends it to the path `/webhook/user/status` of the partner's server. Compare the token first and
         *     answer at once; do the work later. An answer other than 200 is a failure: the event is sent five times at
         *     most, at once and then about 8, 16, 32 and 64 seconds after the failure before. The same event can arrive
         *     more than once, and it carries no id of its own.
         */
        post: operations["userStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    kycFileAdded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * KYC File Added Webhook
         * @description Sent when a file of Method A has been taken in, or could not be.
         *
         *     Compare the token first and answer at once; do the work later. An answer other than 200 is a failure, and the event is
         *     sent again as with `userStatus`. The portal does not show the path that it is sent to.
         */
        post: operations["kycFileAdded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    kycVerificationStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * KYC Verification Status Webhook
         * @description Sent when the state of a KYC verification, or of an attempt at it, has changed.
         *
         *     Compare the token first and answer at once; do the work later. An answer other than 200 is a failure, and the event is
         *     sent again as with `userStatus`. The portal does not show the path that it is sent to.
         */
        post: operations["kycVerificationStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    sepaTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * SEPA Transfer Webhook
         * @description Sent when a SEPA transfer has succeeded or failed.
         *
         *     Compare the token first and answer at once; do the work later. An answer other than 200 is a failure, and the event is
         *     sent again as with `userStatus`. The portal does not show the path that it is sent to.
         */
        post: operations["sepaTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    cryptoDeposit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Crypto Deposit Webhook
         * @description Sent when the state of a crypto deposit has changed.
         *
         *     Compare the token first and answer at once; do the work later. An answer other than 200 is a failure, and the event is
         *     sent again as with `userStatus`. The portal does not show the path that it is sent to.
         */
        post: operations["cryptoDeposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    card3dsCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unconfirmed: Card 3DS Code Webhook
         * @description Contains the code with which a user confirms a payment with a card (3-D Secure). Show it to that user only.
         *
         *     Compare the token first and answer at once; do the work later. The portal's menu names this webhook, but its page
         *     could not be recovered.
         */
        post: operations["card3dsCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    cardActivationCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unconfirmed: Card Activation Code Webhook
         * @description Contains the code with which a user activates a card. Show it to that user only.
         *
         *     Compare the token first and answer at once; do the work later. The portal's menu names this webhook, but its page
         *     could not be recovered.
         */
        post: operations["cardActivationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description The partner's own id of the user, as given when the user was created. */
        ExternalUserId: string;
        /** @description The user to verify, the identity document and the answers that the verification asks for. */
        AddUserVerificationRequest: {
            externalUserId: components["schemas"]["ExternalUserId"];
            /** @description Kind of the identity document. */
            documentType: "ID_CARD" | "PASSPORT" | "RESIDENCE_PERMIT" | "DRIVER_LICENSE" | (string & {});
            /** @description Number printed on the identity document. */
            documentNumber: string;
            /**
             * Format: date
             * @description Day on which the identity document expires, as `YYYY-MM-DD`.
             */
            documentExpirationDate?: string;
            /** @description What the user wants the account for. */
            openAccountReason: "DAILY_USE" | "CURRENCY_EXCHANGE" | "GAMING_OR_GAMBLING" | "INVESTMENTS_OR_CRYPTOCURRENCIE" | "TRANSFER_OF_FUNDS_OUTSIDE_OF_EUROPE" | (string & {});
            /** @description Where the user's income comes from. */
            incomeSource: "SALARY" | "BUSINESS_ACTIVITY" | "INVESTMENTS" | "MAINTAINED_BY_FAMILY" | "SOCIAL_BENEFITS" | "TENANCY" | "OTHER" | (string & {});
            /** @description The user's field of work. Send it when `incomeSource` is `SALARY`. */
            occupation?: "IT" | "ADMINISTRATION_AND_OFFICE_MANAGEMENT" | "ARTS_AND_DESIGN" | "CONSTRUCTION_AND_TRADES" | "CUSTOMER_SERVICE" | "EDUCATION_AND_TEACHING" | "ENGINEERING" | "FINANCE_AND_ACCOUNTING" | "HEALTHCARE_AND_MEDICAL_SERVICES" | "HUMAN_RESOURCES" | "LEGAL_SERVICES" | "MANUFACTURING_AND_PRODUCTION" | "RETAIL_AND_SALES" | "SALES_AND_MARKETING" | "SCIENCE_AND_RESEARCH" | (string & {});
            /** @description The partner's rating of the user's risk. */
            riskLvl?: "LOW" | (string & {});
        };
        /** @description Says that the verification was started. Its result follows by webhook. */
        AddUserVerificationResponse: {
            /** @description Confirmation for logs. Don't branch on its text. */
            message: string;
        };
        /** @description Short name of the error, such as `invalid-user`. Validation errors (P403) have none. V3 of the portal asks to branch on the name first, V1 on `errorCode`; as most names are not known, this contract goes by the code. */
        ErrorName: string;
        /** @description What went wrong, in the service's words. For logs, not for end users. Several validation failures are joined into one text. */
        ErrorMessage: string;
        /** @description Why the verification was refused. */
        AddUserVerificationBadRequest: {
            /**
             * @description The reason, as a code to branch on.
             * @enum {string}
             */
            errorCode: "P403" | "P412" | "P430" | "P442" | "P446" | "P466" | "P473" | "P500" | "P501";
            errorName?: components["schemas"]["ErrorName"];
            errorMessage: components["schemas"]["ErrorMessage"];
        };
        /**
         * @description Body of a 401. Its message ends in `xo1` when no key was sent, `xo2` when the key is wrong and `xo3` when
         *     the caller's IP address is not allowed (production only).
         */
        AccessDenied: {
            errorMessage?: components["schemas"]["ErrorMessage"];
        };
        /** @description What the verification lacks. */
        AddUserVerificationNotFound: {
            /**
             * @description The reason, as a code to branch on.
             * @enum {string}
             */
            errorCode: "P427";
            errorName?: components["schemas"]["ErrorName"];
            errorMessage: components["schemas"]["ErrorMessage"];
        };
        /** @description The person to create an account for. */
        CreateUserAccountRequest: {
            /** @description An id of the partner's choice, unique among its users. Using one again is an error. */
            externalUserId: components["schemas"]["ExternalUserId"];
            /** @description Email address. */
            email?: string;
            /** @description Phone number with country code, digits only and without `+`. */
            phone?: string;
            /** @description First name. */
            firstName?: string;
            /** @description Last name. */
            lastName?: string;
            /** @description Street of residence, without the number. */
            street?: string;
            /** @description House number, with that of the flat where there is one, such as `123/5`. */
            number?: string;
            /** @description City of residence. */
            city?: string;
            /** @description Postal code. */
            postCode?: string;
            /** @description Country of residence, as ISO 3166-1 alpha-2. */
            country?: string;
            /** @description Citizenship, as ISO 3166-1 alpha-2. */
            citizenship: string;
            /** @description Nationality, as ISO 3166-1 alpha-2. */
            nationality?: string;
            /** @description Country of birth, as ISO 3166-1 alpha-2. */
            birthCountry?: string;
            /**
             * Format: date
             * @description Date of birth, as `YYYY-MM-DD`.
             */
            birthDate?: string;
            /** @description Identification number of the person; digits only in the example. */
            userIdentificationNumber?: string;
            /** @description Whether the user has accepted P100's terms and conditions. By the page's prose it must be `true`; its example leaves it out. */
            hasAcceptedP100Tc?: boolean;
        };
        /** @description Why the call was refused. More codes than the examples show can come. */
        OpenError: {
            /** @description The reason, as a code to branch on. */
            errorCode: string;
            errorName?: components["schemas"]["ErrorName"];
            errorMessage?: components["schemas"]["ErrorMessage"];
        };
        /** @description P100's own id of the user. No operation of this contract takes it. */
        UserId: string;
        /** @description The new account. */
        CreateUserAccountResponse: {
            userId: components["schemas"]["UserId"];
            /** @description Whether a proof of address will be needed. The page says that the demand is suspended for now, even where this is `true`. */
            poaRequiredForExtended?: boolean;
            /** @description Whether a proof of address must be sent. The FAQ names this field, but the newest page has only `poaRequiredForExtended`. */
            poaRequired?: boolean;
        };
        /** @description The user to verify, and the answers that the verification asks for. */
        CreateKycVerificationRequest: {
            externalUserId: components["schemas"]["ExternalUserId"];
            /** @description Kind of the identity document. */
            documentType: "ID_CARD" | "PASSPORT" | "RESIDENCE_PERMIT" | "DRIVER_LICENSE" | (string & {});
            /** @description Country of residence, as ISO 3166-1 alpha-2. */
            country: string;
            /** @description Where the user's income comes from. */
            incomeSource: "SALARY" | "BUSINESS_ACTIVITY" | "INVESTMENTS" | "MAINTAINED_BY_FAMILY" | "SOCIAL_BENEFITS" | "TENANCY" | "OTHER" | (string & {});
            /** @description What the user wants the account for. `INVESTMENTS_OR_CRYPTOCURRENCIE` is spelt so. */
            openAccountReason: "DAILY_USE" | "CURRENCY_EXCHANGE" | "GAMING_OR_GAMBLING" | "INVESTMENTS_OR_CRYPTOCURRENCIE" | "TRANSFER_OF_FUNDS_OUTSIDE_OF_EUROPE" | (string & {});
            /** @description According to the page, a list of the user's tax residencies, although the name says tax id. Required only where `incomeSource` is `BUSINESS_ACTIVITY`. */
            taxId?: string;
            /** @description The user's field of work. Required only where `incomeSource` is `SALARY`. */
            occupation?: "IT" | "ADMINISTRATION_AND_OFFICE_MANAGEMENT" | "ARTS_AND_DESIGN" | "CONSTRUCTION_AND_TRADES" | "CUSTOMER_SERVICE" | "EDUCATION_AND_TEACHING" | "ENGINEERING" | "FINANCE_AND_ACCOUNTING" | "HEALTHCARE_AND_MEDICAL_SERVICES" | "HUMAN_RESOURCES" | "LEGAL_SERVICES" | "MANUFACTURING_AND_PRODUCTION" | "RETAIL_AND_SALES" | "SALES_AND_MARKETING" | "SCIENCE_AND_RESEARCH" | (string & {});
            /** @description More about the income. Required where `incomeSource` is `SALARY`, `OTHER`, `MAINTAINED_BY_FAMILY`, `INVESTMENTS`, `SOCIAL_BENEFITS` or `TENANCY`. */
            additionalInfo?: string;
        };
        /** @description Id of the KYC verification. */
        KycVerificationId: string;
        /** @description The new verification. */
        CreateKycVerificationResponse: {
            /** @description Id of the verification, needed to send the user to it. */
            verificationId?: components["schemas"]["KycVerificationId"];
        };
        /** @description Why there is no page to show. */
        RedirectToVerificationBadRequest: {
            /**
             * @description The reason, as a code to branch on.
             * @enum {string}
             */
            errorCode: "P412";
            errorName?: components["schemas"]["ErrorName"];
            errorMessage: components["schemas"]["ErrorMessage"];
        };
        /** @description A JSON object. Nothing is known of its fields. */
        UnknownObject: Record<string, unknown>;
        /** @description Why the status cannot be told. */
        GetKycStatusBadRequest: {
            /**
             * @description The reason, as a code to branch on.
             * @enum {string}
             */
            errorCode: "P412" | "P459" | "P500" | "P501";
            errorName?: components["schemas"]["ErrorName"];
            errorMessage: components["schemas"]["ErrorMessage"];
        };
        /** @description There is no verification to tell the status of. */
        GetKycStatusNotFound: {
            /**
             * @description The reason, as a code to branch on.
             * @enum {string}
             */
            errorCode: "P445";
            errorName?: components["schemas"]["ErrorName"];
            errorMessage: components["schemas"]["ErrorMessage"];
        };
        /** @description The proof of address (POA) documents. Send all of them in one call. */
        AddPoaFileRequest: {
            /** @description One to three files of at most 5 MB each, as JPEG, PNG or PDF. */
            files: Blob[];
        };
        /** @description Why the files were refused. */
        AddPoaFileBadRequest: {
            /**
             * @description The reason, as a code to branch on.
             * @enum {string}
             */
            errorCode: "P412" | "P426" | "P440" | "P447" | "P500" | "P501";
            errorName?: components["schemas"]["ErrorName"];
            errorMessage: components["schemas"]["ErrorMessage"];
        };
        /** @description There is no verification that the files could serve. */
        AddPoaFileNotFound: {
            /**
             * @description The reason, as a code to branch on.
             * @enum {string}
             */
            errorCode: "P460";
            errorName?: components["schemas"]["ErrorName"];
            errorMessage: components["schemas"]["ErrorMessage"];
        };
        /** @description Id of the balance. */
        BalanceId: string;
        /** @description An amount as a string, with the currency's decimals: eur 2, usdc and usdt 6, btc, eth, ltc and pol 8. */
        AmountString: string;
        /** @description Short name of a currency in lower case, such as `eur` or `usdc`. */
        CurrencySlug: string;
        /** @description What is held in one fiat currency. */
        FiatBalance: {
            id: components["schemas"]["BalanceId"];
            amount: components["schemas"]["AmountString"];
            name: components["schemas"]["CurrencySlug"];
            /** @description Exchange rate of the currency. */
            rate: number;
            /** @description IBAN of the balance. `null` until it exists. */
            iban?: string | null;
            /** @description State of the balance. The prose of Create User Account, V1 calls the waiting state `WAITING_FOR_ACTIVATION`; the JSON of that page and the list of Get Balances, V0 have the value listed here. */
            status?: "ACTIVE" | "WAITING_TO_BE_ACTIVATED" | (string & {});
        };
        /** @description A network on which a cryptocurrency can be moved, with its fees and minimums in that currency. */
        NetworkConfig: {
            /** @description Whether this is the main network. A testing environment uses test networks. */
            mainnet: boolean;
            /** @description Name of the network, such as `sepolia` or `amoy`. */
            name: string;
            /** @description What a withdrawal costs and needs. */
            withdrawal: {
                /** @description Fixed fee of a withdrawal, in the currency. A network fee is taken apart from it. */
                feeWithdrawal: number;
                /** @description Smallest amount that can be withdrawn, in the currency. */
                minWithdrawal: number;
            };
            /** @description What a deposit needs. */
            deposit: {
                /** @description Smallest amount that can be deposited, in the currency. */
                minDeposit: number;
            };
        };
        /** @description What is held in one cryptocurrency. */
        CryptoBalance: {
            id: components["schemas"]["BalanceId"];
            amount: components["schemas"]["AmountString"];
            name: components["schemas"]["CurrencySlug"];
            /** @description Address of the wallet. `null` until it exists. */
            wallet: string | null;
            /** @description Exchange rate of the currency. */
            rate: number;
            /** @description The networks of the currency, by their general name, such as `ethereum` or `polygon`. */
            networkConfig: {
                [key: string]: components["schemas"]["NetworkConfig"];
            };
        };
        /** @description All balances of the user, fiat and crypto apart. */
        UserBalances: {
            /** @description Balances in fiat currencies. */
            fiatBalances?: components["schemas"]["FiatBalance"][];
            /** @description Balances in cryptocurrencies. */
            cryptoBalances?: components["schemas"]["CryptoBalance"][];
            /** @description Unconfirmed: P100's own id of the user. No operation of this contract takes it. */
            userId?: components["schemas"]["UserId"];
            /** @description Unconfirmed: Whether a proof of address must be sent. The integration reads a string, the FAQ (V3) shows a boolean elsewhere. */
            poaRequired?: boolean | string;
        };
        /** @description All balances, fiat and crypto apart. */
        Balances: {
            /** @description Balances in fiat currencies. */
            fiatBalances: components["schemas"]["FiatBalance"][];
            /** @description Balances in cryptocurrencies. */
            cryptoBalances: components["schemas"]["CryptoBalance"][];
        };
        /** @description Id of a lock that holds the rate of an exchange. */
        ExchangeLockId: string;
        /** @description The exchange to make, at a rate that was locked before. */
        CreatePartnerExchangeRequest: {
            /** @description Amount to exchange, in `currencyFrom`. A number here, unlike the amounts of balances. */
            amount: number;
            currencyFrom: components["schemas"]["CurrencySlug"];
            currencyTo: components["schemas"]["CurrencySlug"];
            /** @description Id of the lock that guarantees the rate. The prose of an older copy calls it `rateLockId`; all examples call it `lockId`. */
            lockId: components["schemas"]["ExchangeLockId"];
        };
        /** @description Id of the exchange. */
        ExchangeId: string;
        /** @description The exchange, which is processed from now on. Its final state is `COMPLETED` or `FAILED`. */
        CreatePartnerExchangeResponse: {
            exchangeId: components["schemas"]["ExchangeId"];
        };
        /** @description Where to send a SEPA transfer so that it is credited. */
        SepaDepositInfo: {
            /** @description The reference code. Put it into the transfer's title exactly as it is; else the sender's IBAN is not put on the whitelist, and the deposit is delayed or sent back. */
            title: string;
            /** @description The partner's own virtual IBAN. */
            iban: string;
            /** @description SWIFT code of the bank. */
            swift: string;
            /** @description Name of the beneficiary. */
            accountHolder: string;
            /** @description Address that belongs to the bank details; whose it is, is not stated. */
            address: string;
        };
        /**
         * @description A transfer in the standard form (closed loop): to the user's own bank account, which is checked against the KYC
         *     profile. Leave out `receiverType`, `receiverFirstName`, `receiverLastName` and `companyName`; only some older partners may
         *     send them. The prose says that the user's balance is debited, although the path is the partner's and no field names a
         *     user.
         */
        CreatePartnerSepaTransferRequest: {
            /** @description Amount to transfer, in `currency`. */
            amount: string | number;
            currency: components["schemas"]["CurrencySlug"];
            /** @description IBAN of the account to send to. */
            destinationIban: string;
            /** @description Title of the transfer. */
            transferTitle: string;
        };
        /** @description Id of a SEPA transfer. */
        SepaTransferId: string;
        /** @description The new transfer. */
        CreatePartnerSepaTransferResponse: {
            /** @description Id of the transfer, needed to get its details. */
            transferId?: components["schemas"]["SepaTransferId"];
        };
        /** @description A SEPA transfer and its state. */
        SepaTransferDetails: {
            id: components["schemas"]["SepaTransferId"];
            /** @description Kind of the transfer. */
            type: "external" | (string & {});
            /** @description Amount, in `currency`, as a string; not always with two decimals (the webhook's page shows `3.8`). */
            amount?: string;
            /** @description Title of the transfer. */
            transferTitle: string;
            /** @description IBAN of the account that it went to. */
            destinationIban: string;
            /** @description First name of the receiver. */
            receiverFirstName: string | null;
            /** @description Last name of the receiver. */
            receiverLastName: string | null;
            /** @description State of the transfer. `SUCCESSFUL` and `FAILED` are final. */
            status: "SUCCESSFUL" | "FAILED" | (string & {});
            currency: components["schemas"]["CurrencySlug"];
            /** @description Fee, in `currency`. A number, while `amount` is a string. */
            fee?: number;
            /**
             * Format: date-time
             * @description When the transfer was created.
             */
            createdAt?: string;
            /** @description The user whose transfer it is. The newer example breaks off after its first field; the others are those of V0. */
            user?: {
                externalUserId?: components["schemas"]["ExternalUserId"];
                /** @description Email address. */
                email?: string;
                /** @description First name. */
                firstName?: string;
                /** @description Last name. */
                lastName?: string;
                /** @description Street and number. */
                address?: string;
                /** @description City. */
                city?: string;
                /** @description Country, as ISO 3166-1 alpha-2. */
                country?: string;
                /** @description Kind of the identity document. */
                documentType?: string;
                /** @description Number of the identity document. */
                documentNumber?: string;
                /** @description Polish identification number. */
                pesel?: string | null;
                /** @description Country of birth. */
                birthCountry?: string | null;
                /** @description Date of birth. */
                birthDate?: string | null;
            };
        };
        /** @description Why the details cannot be told. */
        GetSepaTransferDetailsBadRequest: {
            /**
             * @description The reason, as a code to branch on.
             * @enum {string}
             */
            errorCode: "P500" | "P501";
            errorName?: components["schemas"]["ErrorName"];
            errorMessage?: components["schemas"]["ErrorMessage"];
        };
        /** @description There is no such transfer. */
        GetSepaTransferDetailsNotFound: {
            /**
             * @description The reason, as a code to branch on.
             * @enum {string}
             */
            errorCode: "P428";
            errorName?: components["schemas"]["ErrorName"];
            errorMessage?: components["schemas"]["ErrorMessage"];
        };
        /** @description The amount to settle, and the cryptocurrency and network to pay it with. */
        LockOrderRateRequest: {
            currency: components["schemas"]["CurrencySlug"];
            /** @description Amount that is to be settled, in the destination currency (eur, 2 decimals). A string here; the answer has a number. */
            amount: string;
            /** @description Network of the cryptocurrency, in lower case, such as `polygon`. */
            network: string;
        };
        /** @description Id of a lock that holds the rate of an order. */
        LockId: string;
        /** @description A locked rate. It holds until `expiresAt`. */
        OrderRateLock: {
            /** @description Id of the lock, needed to place an order. */
            lockId: components["schemas"]["LockId"];
            /** @description What has to be paid, in `currency`, cut off (not rounded) after its last decimal. On the older page it was what the user receives. */
            amount: number;
            /** @description The locked rate, in `destinationCurrency` for one of `currency`. A number on the older page. */
            rate?: string;
            /**
             * Format: date-time
             * @description When the lock ends.
             */
            expiresAt: string;
            currency?: components["schemas"]["CurrencySlug"];
            destinationCurrency?: components["schemas"]["CurrencySlug"];
            /** @description Network of the cryptocurrency, in lower case. */
            network: string;
        };
        /** @description The lock to place the order with. */
        CreateOrderRequest: {
            /** @description Id of a lock that has not ended. */
            lockId: components["schemas"]["LockId"];
        };
        /** @description Id of the order. */
        OrderId: string;
        /** @description The new order. Its first status is `WAITING_FOR_WALLET_ADDRESS`. */
        CreateOrderResponse: {
            /** @description Id of the order, needed to get its details. */
            orderId: components["schemas"]["OrderId"];
        };
        /** @description An order and its state. */
        OrderDetails: {
            orderId: components["schemas"]["OrderId"];
            /** @description Id of the lock that it was placed with. */
            lockId: components["schemas"]["LockId"];
            /** @description State of the order. */
            status: "WAITING_FOR_WALLET_ADDRESS" | "WAITING_FOR_CONFIRMATION" | (string & {});
            /**
             * Format: date-time
             * @description When the order was placed.
             */
            createdAt?: string;
            /** @description Confirmations that the payment has so far. */
            confirmations?: number;
            /** @description Confirmations that the payment needs. */
            requiredConfirmations?: number;
            /** @description What has been paid, in `cryptocurrency`. */
            receivedAmount?: number;
            /** @description What has to be paid, in `cryptocurrency`. */
            totalAmountRequired?: number;
            cryptocurrency?: components["schemas"]["CurrencySlug"];
            /** @description Address to pay to. `null` while the status is `WAITING_FOR_WALLET_ADDRESS`. */
            walletAddress: string | null;
            /** @description Hash of the payment's transaction. */
            transactionHash?: string;
            /** @description Network of the cryptocurrency, in upper case here, unlike in the lock. */
            network?: string;
            /**
             * Format: date-time
             * @description When the order ends. `null` while the status is `WAITING_FOR_WALLET_ADDRESS`. Named in the prose; the example leaves it out.
             */
            expiresAt?: string | null;
        };
        /**
         * @description The user to take from, the amount and the receiver. Give the first and the last name of a person, or the name of a
         *     company.
         */
        CreateSepaTransferRequest: {
            /** @description The user to take from. */
            sourceExternalUserId: components["schemas"]["ExternalUserId"];
            /** @description Unconfirmed: Short name of a currency in lower case, such as `eur` or `usdc`. */
            currency: components["schemas"]["CurrencySlug"];
            /** @description Unconfirmed: Amount to transfer, in `currency`. */
            amount: string;
            /** @description Unconfirmed: Whether the receiver is a natural or a legal person. The public integration always sends it. The page of the partner's operation with the same name asks most callers to leave it out. */
            receiverType?: "NATURAL" | "LEGAL" | (string & {});
            /** @description Unconfirmed: First name of the receiver. */
            receiverFirstName?: string;
            /** @description Unconfirmed: Last name of the receiver. */
            receiverLastName?: string;
            /** @description Unconfirmed: Name of the receiving company. */
            companyName?: string;
            /** @description Unconfirmed: IBAN of the account to send to. */
            destinationIban: string;
            /** @description Unconfirmed: Title of the transfer. The public integration always sends it. */
            transferTitle?: string;
        };
        /** @description The new transfer. */
        CreateSepaTransferResponse: {
            /** @description Unconfirmed: Id of the transfer, needed to get its details. */
            transferId?: components["schemas"]["SepaTransferId"];
        };
        /** @description Why the transfer was refused. */
        CreateSepaTransferBadRequest: {
            /**
             * @description The reason, as a code to branch on.
             * @enum {string}
             */
            errorCode: "P403" | "P412" | "P500" | "P501";
            errorName?: components["schemas"]["ErrorName"];
            errorMessage: components["schemas"]["ErrorMessage"];
        };
        /**
         * @description A transfer between the partner and a user. Give `destinationExternalUserId` to move funds from the partner to that
         *     user, `sourceExternalUserId` to move them from that user to the partner. What both together do is not stated.
         */
        CreateTransferRequest: {
            /** @description The user to take from. Required where `destinationExternalUserId` is `null`. */
            sourceExternalUserId?: components["schemas"]["ExternalUserId"] | null;
            /** @description The user to give to. Required where `sourceExternalUserId` is `null`. */
            destinationExternalUserId?: components["schemas"]["ExternalUserId"] | null;
            /** @description Amount to transfer, in `currency`. The page's table calls it a string; its example sends a number. */
            amount: string | number;
            currency: components["schemas"]["CurrencySlug"];
        };
        /** @description Id of a transfer between the partner and a user. */
        TransferId: string;
        /** @description The new transfer. */
        CreateTransferResponse: {
            /** @description Id of the transfer, needed to get its details. */
            transferId: components["schemas"]["TransferId"];
        };
        /** @description PIN of four digits. */
        CardPin: string;
        /** @description The card to create. */
        CreateVirtualCardRequest: {
            externalUserId: components["schemas"]["ExternalUserId"];
            /** @description Name of the card. */
            label: string;
            pin: components["schemas"]["CardPin"];
        };
        /** @description Id of the card. */
        CardId: string;
        /** @description Full number of the card. */
        CardNumber: string;
        /** @description Verification value of the card (CVV). */
        CardVerificationValue: string;
        /** @description Month and year in which the card expires, as `MM/YY`. */
        CardExpiry: string;
        /** @description The new card. */
        CreateVirtualCardResponse: {
            cardId: components["schemas"]["CardId"];
            cardNumber: components["schemas"]["CardNumber"];
            cvv: components["schemas"]["CardVerificationValue"];
            exp: components["schemas"]["CardExpiry"];
        };
        /** @description State of the card. */
        CardStatus: "ACTIVE" | "LOCKED_BY_USER" | (string & {});
        /** @description The cards of the user. */
        UserCards: {
            /** @description One entry a card. */
            cards: {
                cardId: components["schemas"]["CardId"];
                status: components["schemas"]["CardStatus"];
                /** @description Name of the card. */
                label: string;
                /** @description Last four digits of the card's number. */
                cardLastDigits: string;
            }[];
        };
        /** @description Number, verification value, expiry and state of the card. */
        CardDetails: {
            /** @description Unconfirmed: State of the card. */
            status?: components["schemas"]["CardStatus"];
            /** @description Unconfirmed: Full number of the card. */
            cardNumber?: components["schemas"]["CardNumber"];
            /** @description Unconfirmed: Verification value of the card (CVV). */
            cvv?: components["schemas"]["CardVerificationValue"];
            /** @description Unconfirmed: Month and year in which the card expires, as `MM/YY`. */
            exp?: components["schemas"]["CardExpiry"];
        };
        /** @description Why the details cannot be told. */
        GetCardDetailsBadRequest: {
            /**
             * @description The reason, as a code to branch on.
             * @enum {string}
             */
            errorCode: "P412" | "P434" | "P459" | "P461" | "P500" | "P501";
            errorName?: components["schemas"]["ErrorName"];
            errorMessage: components["schemas"]["ErrorMessage"];
        };
        /** @description Unconfirmed: The card, the user whose card it is, and the new PIN. */
        UpdateCardPinRequest: {
            externalUserId: components["schemas"]["ExternalUserId"];
            cardId: components["schemas"]["CardId"];
            pin: components["schemas"]["CardPin"];
        };
        /** @description Unconfirmed: Says that the call succeeded. */
        Confirmation: {
            /** @description Confirmation for logs. Don't branch on its text. */
            message?: string;
        };
        /** @description Unconfirmed: The card, and the user whose card it is. */
        CardRequest: {
            externalUserId: components["schemas"]["ExternalUserId"];
            cardId: components["schemas"]["CardId"];
        };
        /** @description Unconfirmed: The limits of a card. */
        CardLimits: {
            /** @description Limit of all transactions in a month. */
            monthlyTrxAll?: number;
            /** @description Limit of all transactions in a day. */
            dailyTrxAll?: number;
            /** @description Limit of cash withdrawals in a month. */
            monthlyTrxAtm?: number;
            /** @description Limit of cash withdrawals in a day. */
            dailyTrxAtm?: number;
            /** @description Limit of online payments in a month. */
            monthlyTrxEcom?: number;
            /** @description Limit of online payments in a day. */
            dailyTrxEcom?: number;
        };
        /** @description Unconfirmed: The card, the user whose card it is, and the new limits. */
        UpdateCardLimitsRequest: {
            externalUserId: components["schemas"]["ExternalUserId"];
            cardId: components["schemas"]["CardId"];
            /** @description Limit of all transactions in a month. */
            monthlyTrxAll: number;
            /** @description Limit of all transactions in a day. */
            dailyTrxAll: number;
            /** @description Limit of cash withdrawals in a month. */
            monthlyTrxAtm: number;
            /** @description Limit of cash withdrawals in a day. */
            dailyTrxAtm: number;
            /** @description Limit of online payments in a month. */
            monthlyTrxEcom: number;
            /** @description Limit of online payments in a day. */
            dailyTrxEcom: number;
        };
        /** @description Id of the deposit. */
        CryptoDepositId: string;
        /** @description Unconfirmed: Where a crypto deposit came from. */
        UpdateTravelRuleRequest: {
            /** @description Who holds the keys of the wallet. The values differ from those of Create Crypto Withdrawal. */
            walletType: "CUSTODIAL" | "SELF_CUSTODY" | (string & {});
            externalUserId?: components["schemas"]["ExternalUserId"];
            /** @description The owner of the wallet. */
            details: {
                /** @description Whether the wallet is the user's own. */
                iAmOwnerOfWallet?: boolean;
                /** @description First name of the sender. */
                firstName?: string;
                /** @description Last name of the sender. */
                lastName?: string;
                /** @description City of the sender. */
                city?: string;
                /** @description Street of the sender. */
                street?: string;
                /** @description Postal code of the sender. */
                postCode?: string;
                /** @description Country of the sender. */
                country?: string;
                /** @description Name of the sender's company. */
                companyName?: string;
                /** @description VAT id of the sender's company. */
                vatId?: string;
            };
        };
        /** @description The network fee of a withdrawal made now. */
        NetworkFee: {
            /** @description The fee. The page does not say in which currency. The fixed fee of the balance (`feeWithdrawal`) is a separate one; how the two combine is not known. */
            networkFee: number;
        };
        /** @description The withdrawal to make, with what the travel rule asks for. */
        CreateCryptoWithdrawalRequest: {
            sourceExternalUserId: components["schemas"]["ExternalUserId"];
            /** @description Short name of the cryptocurrency. Upper case here (`BTC`), lower case elsewhere. Available are btc, doge, eth, eurt, ltc, pol, usdc and usdt. */
            currency: string;
            /** @description Amount to withdraw, in `currency`. */
            amount: number;
            /** @description Address of the wallet to send to. */
            walletAddress: string;
            /** @description Title of the withdrawal. */
            memo?: string;
            /** @description Network to use, in upper case. usdc and usdt are on `ETHEREUM` (the default) and `POLYGON`. */
            network?: string;
            /** @description Name that the travel rule asks for. */
            name: string;
            /** @description Who holds the keys of the wallet. */
            walletType: "CUSTODIAL" | "NON_CUSTODIAL" | "OTHER" | (string & {});
            /** @description Whether the receiver is a natural person or a legal one. */
            receiverType: "NATURAL" | "LEGAL" | (string & {});
        };
        /** @description Id of the withdrawal. */
        WithdrawalId: string;
        /** @description The withdrawal, which is processed from now on. */
        CreateCryptoWithdrawalResponse: {
            withdrawalId?: components["schemas"]["WithdrawalId"];
        };
        /** @description A user's status has changed. */
        UserStatusEvent: {
            externalUserId: components["schemas"]["ExternalUserId"];
            /** @description The user's new status. `ACTIVE` says that the verification has completed and the user's balances exist. */
            status: "ACTIVE" | (string & {});
        };
        /** @description A KYC file has been taken in, or could not be. */
        KycFileAddedEvent: {
            externalUserId: components["schemas"]["ExternalUserId"];
            /** @description `ADDED` when the file was accepted and queued, `ERROR` when it could not be processed. */
            status: "ADDED" | "ERROR" | (string & {});
        };
        /** @description The state of a KYC verification has changed. The event has two statuses, one of the user and one of the latest attempt. */
        KycVerificationStatusEvent: {
            externalUserId: components["schemas"]["ExternalUserId"];
            /** @description `NOT_VERIFIED` not completed or not passed so far, `VERIFIED` passed, `EXPIRED` an earlier verification has run out and the user must go through it again. */
            verificationStatus: "NOT_VERIFIED" | "VERIFIED" | "EXPIRED" | (string & {});
            /** @description `PENDING` started and waiting, `VERIFICATION` being processed by the provider, `REJECTED_BY_PROVIDER` rejected for the reason in `rejectionReason`, `SUCCESSFUL` passed. After that, `verificationStatus` usually becomes `VERIFIED`. */
            attemptStatus?: "PENDING" | "VERIFICATION" | "REJECTED_BY_PROVIDER" | "SUCCESSFUL" | (string & {});
            /** @description Why the attempt was rejected. Set if `attemptStatus` is `REJECTED_BY_PROVIDER`. */
            rejectionReason?: "NO_FACE_FOUND" | (string & {}) | null;
        };
        /** @description A SEPA transfer has ended. It does not say whose it is. */
        SepaTransferEvent: {
            id?: components["schemas"]["SepaTransferId"];
            /** @description Kind of the transfer. */
            type?: "external" | (string & {});
            /** @description Amount, in `currency`, as a string; not always with two decimals (the webhook's page shows `3.8`). */
            amount?: string;
            /** @description Title of the transfer. */
            transferTitle?: string;
            /** @description IBAN of the account that it went to. */
            destinationIban?: string;
            /** @description First name of the receiver. */
            receiverFirstName?: string | null;
            /** @description Last name of the receiver. */
            receiverLastName?: string | null;
            /** @description How it ended. */
            status: "SUCCESSFUL" | "FAILED" | (string & {});
            currency?: components["schemas"]["CurrencySlug"];
            /** @description Fee, in `currency`. A number, while `amount` is a string. */
            fee?: number;
            /**
             * Format: date-time
             * @description When the transfer was created.
             */
            createdAt?: string;
            /** @description What went wrong, where the status is `FAILED`. Its fields are not known. */
            error?: Record<string, unknown>;
        };
        /** @description The state of a crypto deposit has changed. */
        CryptoDepositEvent: {
            externalUserId?: components["schemas"]["ExternalUserId"];
            cryptoDepositId?: components["schemas"]["CryptoDepositId"];
            /** @description Amount of the deposit, in `currency`. The webhook's page shows a number, the FAQ a string. */
            amount?: number | string;
            currency?: components["schemas"]["CurrencySlug"];
            /** @description `SUCCESSFUL` credited, `UNSUCCESSFUL` rejected or failed, `WAITING_FOR_VERIFICATION` detected and being verified, `WAITING_FOR_TR_DATA` held until Update Travel Rule gives the sender's details. */
            status?: "SUCCESSFUL" | "UNSUCCESSFUL" | "WAITING_FOR_VERIFICATION" | "WAITING_FOR_TR_DATA" | (string & {});
            /** @description Hash of the transaction. */
            transactionHash?: string;
            /**
             * Format: date-time
             * @description When the deposit was created.
             */
            createdAt?: string;
        };
        /** @description Unconfirmed: The code. */
        CardCode: string;
        /** @description Unconfirmed: A code that confirms a payment with a card. */
        Card3dsCodeEvent: {
            externalUserId: components["schemas"]["ExternalUserId"];
            cardId?: components["schemas"]["CardId"];
            code: components["schemas"]["CardCode"];
        };
        /** @description Unconfirmed: A code that activates a card. */
        CardActivationCodeEvent: {
            externalUserId: components["schemas"]["ExternalUserId"];
            cardId: components["schemas"]["CardId"];
            code: components["schemas"]["CardCode"];
        };
    };
    responses: {
        /** @description Access Denied. The API key is missing or wrong, or the caller's address is not allowed. */
        AccessDenied: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessDenied"];
            };
        };
        /** @description Refused, for the reason that `errorCode` names. The page's own list of codes is not known. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OpenError"];
            };
        };
        /** @description Refused, for the reason that `errorCode` names. Unconfirmed: `P412`, `P434`. */
        CardBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OpenError"];
            };
        };
    };
    parameters: {
        /**
         * @description The partner's own id of the user.
         * @example f47ac10b-58cc-4372-a567-0e02b2c3d479
         */
        userInPath: components["schemas"]["ExternalUserId"];
        /**
         * @description Id of the card.
         * @example 7018ac87-455f-4bf4-851a-0f6bcf82b84d
         */
        cardInPath: components["schemas"]["CardId"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    addUserVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddUserVerificationRequest"];
            };
        };
        responses: {
            /** @description Created. The verification was started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddUserVerificationResponse"];
                };
            };
            /** @description Refused, for the reason that `errorCode` names. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddUserVerificationBadRequest"];
                };
            };
            401: components["responses"]["AccessDenied"];
            /** @description Something that the verification needs is missing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddUserVerificationNotFound"];
                };
            };
        };
    };
    createUserAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserAccountRequest"];
            };
        };
        responses: {
            /** @description Refused, for the reason that `errorCode` names. The page's own list of codes is not known. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenError"];
                };
            };
            401: components["responses"]["AccessDenied"];
            /** @description The user was created. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateUserAccountResponse"];
                };
            };
        };
    };
    createKycVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateKycVerificationRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["AccessDenied"];
            /** @description The verification was created. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateKycVerificationResponse"];
                };
            };
        };
    };
    redirectToVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The partner's own id of the user.
                 * @example f47ac10b-58cc-4372-a567-0e02b2c3d479
                 */
                externalUserId: components["parameters"]["userInPath"];
                /**
                 * @description Id of the KYC verification.
                 * @example 1c9f6d0e-5a0b-4c55-9a52-9b1f6b1a7e10
                 */
                verificationId: components["schemas"]["KycVerificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that loads and then moves on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description There is no such user. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedirectToVerificationBadRequest"];
                };
            };
        };
    };
    getKycStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user or of the verification.
                 * @example f47ac10b-58cc-4372-a567-0e02b2c3d479
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnknownObject"];
                };
            };
            /** @description Refused, for the reason that `errorCode` names. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetKycStatusBadRequest"];
                };
            };
            401: components["responses"]["AccessDenied"];
            /** @description There is no such verification. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetKycStatusNotFound"];
                };
            };
        };
    };
    addPoaFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The partner's own id of the user.
                 * @example f47ac10b-58cc-4372-a567-0e02b2c3d479
                 */
                externalUserId: components["parameters"]["userInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AddPoaFileRequest"];
            };
        };
        responses: {
            /** @description Created. The files were taken in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnknownObject"];
                };
            };
            /** @description POA pending (P211). An earlier proof of address is still being verified. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnknownObject"];
                };
            };
            /** @description Refused, for the reason that `errorCode` names. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddPoaFileBadRequest"];
                };
            };
            401: components["responses"]["AccessDenied"];
            /** @description There is no verification that the files could serve. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddPoaFileNotFound"];
                };
            };
        };
    };
    getUserBalances: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The partner's own id of the user.
                 * @example f47ac10b-58cc-4372-a567-0e02b2c3d479
                 */
                externalUserId: components["parameters"]["userInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, for the reason that `errorCode` names. The page's own list of codes is not known. Unconfirmed: `P412`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenError"];
                };
            };
            401: components["responses"]["AccessDenied"];
            /** @description The balances. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserBalances"];
                };
            };
        };
    };
    getPartnerBalances: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All balances of the partner. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balances"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["AccessDenied"];
        };
    };
    createPartnerExchange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePartnerExchangeRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["AccessDenied"];
            /** @description The exchange was accepted. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatePartnerExchangeResponse"];
                };
            };
        };
    };
    getPartnerSepaDepositInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["AccessDenied"];
            /** @description Account and reference for the transfer. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SepaDepositInfo"];
                };
            };
        };
    };
    createPartnerSepaTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePartnerSepaTransferRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["AccessDenied"];
            /** @description The transfer was queued. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatePartnerSepaTransferResponse"];
                };
            };
        };
    };
    getSepaTransferDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the transfer.
                 * @example 7fb02323-969a-4936-94ea-86b8773ff1a2
                 */
                transferId: components["schemas"]["SepaTransferId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transfer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SepaTransferDetails"];
                };
            };
            /** @description Refused, for the reason that `errorCode` names. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSepaTransferDetailsBadRequest"];
                };
            };
            401: components["responses"]["AccessDenied"];
            /** @description There is no such transfer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSepaTransferDetailsNotFound"];
                };
            };
        };
    };
    lockOrderRate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockOrderRateRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["AccessDenied"];
            /** @description The rate is locked. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderRateLock"];
                };
            };
        };
    };
    createOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrderRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["AccessDenied"];
            /** @description The order was placed. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateOrderResponse"];
                };
            };
        };
    };
    getOrderDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the order.
                 * @example a44a0805-dd40-4dc4-80d7-8bc81783ec42
                 */
                orderId: components["schemas"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["AccessDenied"];
            /** @description The order. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDetails"];
                };
            };
        };
    };
    createSepaTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSepaTransferRequest"];
            };
        };
        responses: {
            /** @description The transfer was queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSepaTransferResponse"];
                };
            };
            /** @description Refused, for the reason that `errorCode` names. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSepaTransferBadRequest"];
                };
            };
            401: components["responses"]["AccessDenied"];
        };
    };
    createTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTransferRequest"];
            };
        };
        responses: {
            /** @description The transfer was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateTransferResponse"];
                };
            };
            /** @description Refused, for the reason that `errorCode` names. For a wrong request or too small a balance, the page shows one case without a code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenError"];
                };
            };
            401: components["responses"]["AccessDenied"];
        };
    };
    getTransferDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the transfer.
                 * @example 7fb02323-969a-4936-94ea-86b8773ff1a2
                 */
                transferId: components["schemas"]["TransferId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["AccessDenied"];
            /** @description The transfer. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnknownObject"];
                };
            };
        };
    };
    createVirtualCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVirtualCardRequest"];
            };
        };
        responses: {
            /** @description The new card, with its secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateVirtualCardResponse"];
                };
            };
            /** @description Refused, for the reason that `errorCode` names. What a reached limit answers is not known. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenError"];
                };
            };
            401: components["responses"]["AccessDenied"];
        };
    };
    getUserCards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The partner's own id of the user.
                 * @example f47ac10b-58cc-4372-a567-0e02b2c3d479
                 */
                externalUserId: components["parameters"]["userInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused, for the reason that `errorCode` names. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenError"];
                };
            };
            401: components["responses"]["AccessDenied"];
            /** @description The cards. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserCards"];
                };
            };
        };
    };
    getCardDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The partner's own id of the user.
                 * @example f47ac10b-58cc-4372-a567-0e02b2c3d479
                 */
                externalUserId: components["parameters"]["userInPath"];
                /**
                 * @description Id of the card.
                 * @example 7018ac87-455f-4bf4-851a-0f6bcf82b84d
                 */
                cardId: components["parameters"]["cardInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardDetails"];
                };
            };
            /** @description Refused, for the reason that `errorCode` names. Unconfirmed: `P412`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCardDetailsBadRequest"];
                };
            };
            401: components["responses"]["AccessDenied"];
        };
    };
    updateCardPin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCardPinRequest"];
            };
        };
        responses: {
            400: components["responses"]["CardBadRequest"];
            401: components["responses"]["AccessDenied"];
            /** @description The PIN was replaced. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
        };
    };
    blockCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardRequest"];
            };
        };
        responses: {
            400: components["responses"]["CardBadRequest"];
            401: components["responses"]["AccessDenied"];
            /** @description The card is blocked. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
        };
    };
    unblockCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardRequest"];
            };
        };
        responses: {
            400: components["responses"]["CardBadRequest"];
            401: components["responses"]["AccessDenied"];
            /** @description The card can be used again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
        };
    };
    getCardLimits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The partner's own id of the user.
                 * @example f47ac10b-58cc-4372-a567-0e02b2c3d479
                 */
                externalUserId: components["parameters"]["userInPath"];
                /**
                 * @description Id of the card.
                 * @example 7018ac87-455f-4bf4-851a-0f6bcf82b84d
                 */
                cardId: components["parameters"]["cardInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            400: components["responses"]["CardBadRequest"];
            401: components["responses"]["AccessDenied"];
            /** @description The limits. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardLimits"];
                };
            };
        };
    };
    updateCardLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCardLimitsRequest"];
            };
        };
        responses: {
            400: components["responses"]["CardBadRequest"];
            401: components["responses"]["AccessDenied"];
            /** @description The limits were replaced. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
        };
    };
    deleteCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardRequest"];
            };
        };
        responses: {
            400: components["responses"]["CardBadRequest"];
            401: components["responses"]["AccessDenied"];
            /** @description The card was deleted. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
        };
    };
    updateTravelRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the deposit, from the webhook `cryptoDeposit`.
                 * @example facc5951-bdc8-46bc-a01c-9b36f25be6af
                 */
                cryptoDepositId: components["schemas"]["CryptoDepositId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTravelRuleRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["AccessDenied"];
            /** @description The details were accepted. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
        };
    };
    getNetworkFee: {
        parameters: {
            query: {
                /**
                 * @description Short name of the cryptocurrency.
                 * @example usdt
                 */
                currency: "btc" | "doge" | "eth" | "eurt" | "ltc" | "pol" | "usdc" | "usdt" | (string & {});
                /**
                 * @description Needed only for a withdrawal of usdc or usdt on Polygon; without it the fee is that of Ethereum. Leave it out for other currencies. The fees page of V0 names usdc alone.
                 * @example polygon
                 */
                network?: "polygon" | (string & {});
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fee. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkFee"];
                };
            };
            /** @description Refused, for the reason that `errorCode` names. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenError"];
                };
            };
            401: components["responses"]["AccessDenied"];
        };
    };
    createCryptoWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCryptoWithdrawalRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["AccessDenied"];
            /** @description The withdrawal was accepted. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateCryptoWithdrawalResponse"];
                };
            };
        };
    };
    getCryptoWithdrawalDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the withdrawal.
                 * @example 5c0a1f0b-3f43-4a63-9b2f-6a1b6f2a6d11
                 */
                withdrawalId: components["schemas"]["WithdrawalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["AccessDenied"];
            /** @description The withdrawal. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnknownObject"];
                };
            };
        };
    };
    userStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserStatusEvent"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is missing or wrong; the event was discarded. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    kycFileAdded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KycFileAddedEvent"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is missing or wrong; the event was discarded. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    kycVerificationStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KycVerificationStatusEvent"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is missing or wrong; the event was discarded. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sepaTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SepaTransferEvent"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is missing or wrong; the event was discarded. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    cryptoDeposit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CryptoDepositEvent"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is missing or wrong; the event was discarded. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    card3dsCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Card3dsCodeEvent"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is missing or wrong; the event was discarded. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    cardActivationCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardActivationCodeEvent"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is missing or wrong; the event was discarded. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
