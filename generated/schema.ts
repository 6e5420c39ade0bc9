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
         *     The portal sends it to the path `/webhook/user/status` of the partner's server. Compare the token first and
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
}
export interface components {
    schemas: {
        /** @description The user to verify, the identity document and the answers that the verification asks for. */
        AddUserVerificationRequest: {
            /** @description The partner's own id of the user, as given when the user was created. */
            externalUserId: string;
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
        /** @description Short name of the error, such as `invalid-user`. Validation errors (P403) have none. */
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
        /** @description A user's status has changed. */
        UserStatusEvent: {
            /** @description The partner's own id of the user. */
            externalUserId: string;
            /** @description The user's new status. `ACTIVE` says that the verification has completed and the user's balances exist. */
            status: "ACTIVE" | (string & {});
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
    };
    parameters: never;
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
}
