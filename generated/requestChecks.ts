// Generated from the OpenAPI description. Do not edit: change the description and generate again.
// @ts-nocheck Ajv writes JavaScript.

import * as module0 from "ajv-formats/dist/formats.js";
import * as module1 from "ajv/dist/runtime/ucs2length.js";

const need = (module, name) => module.default?.[name] ?? module[name];

export const check0 = validate21;
const schema32 = {"type":"object","description":"The user to verify, the identity document and the answers that the verification asks for.","required":["externalUserId","documentType","documentNumber","openAccountReason","incomeSource"],"properties":{"externalUserId":{"$ref":"#/components/schemas/ExternalUserId"},"documentType":{"type":"string","description":"Kind of the identity document.","x-pii":true,"x-extensible-enum":["ID_CARD","PASSPORT","RESIDENCE_PERMIT","DRIVER_LICENSE"],"x-source":"Creating KYC Verification, V0","x-assumption":{"reason":"The page shows `ID_CARD` only. The other values, and that the field is required, are those of the sibling operation `POST /v1/kyc`.","confidence":"medium"}},"documentNumber":{"type":"string","description":"Number printed on the identity document.","x-pii":true,"x-assumption":{"reason":"Required, because the service compares it with those of other users (P466) and no other field identifies the document.","confidence":"medium"}},"documentExpirationDate":{"type":"string","format":"date","description":"Day on which the identity document expires, as `YYYY-MM-DD`.","x-pii":true,"x-assumption":{"reason":"The format is read off the page's example. Optional, because some documents never expire and no page calls it required.","confidence":"medium"}},"openAccountReason":{"type":"string","description":"What the user wants the account for.","x-pii":true,"x-extensible-enum":["DAILY_USE","CURRENCY_EXCHANGE","GAMING_OR_GAMBLING","INVESTMENTS_OR_CRYPTOCURRENCIE","TRANSFER_OF_FUNDS_OUTSIDE_OF_EUROPE"],"x-source":"Creating KYC Verification, V0","x-assumption":{"reason":"The page shows `DAILY_USE` only. The other values (`INVESTMENTS_OR_CRYPTOCURRENCIE` is spelt so), and that the field is required, are those of the sibling operation `POST /v1/kyc`.","confidence":"medium"}},"incomeSource":{"type":"string","description":"Where the user's income comes from.","x-pii":true,"x-extensible-enum":["SALARY","BUSINESS_ACTIVITY","INVESTMENTS","MAINTAINED_BY_FAMILY","SOCIAL_BENEFITS","TENANCY","OTHER"],"x-source":"Creating KYC Verification, V0","x-assumption":{"reason":"The page shows `SALARY` only. The other values, and that the field is required, are those of the sibling operation `POST /v1/kyc`.","confidence":"medium"}},"occupation":{"type":"string","description":"The user's field of work. Send it when `incomeSource` is `SALARY`.","x-pii":true,"x-extensible-enum":["IT","ADMINISTRATION_AND_OFFICE_MANAGEMENT","ARTS_AND_DESIGN","CONSTRUCTION_AND_TRADES","CUSTOMER_SERVICE","EDUCATION_AND_TEACHING","ENGINEERING","FINANCE_AND_ACCOUNTING","HEALTHCARE_AND_MEDICAL_SERVICES","HUMAN_RESOURCES","LEGAL_SERVICES","MANUFACTURING_AND_PRODUCTION","RETAIL_AND_SALES","SALES_AND_MARKETING","SCIENCE_AND_RESEARCH"],"x-source":"Creating KYC Verification, V0","x-assumption":{"reason":"The page shows `IT` only. The other values, and that the field is needed only with the income source `SALARY`, are those of the sibling operation `POST /v1/kyc`.","confidence":"medium"}},"riskLvl":{"type":"string","description":"The partner's rating of the user's risk.","x-pii":true,"x-extensible-enum":["LOW"],"x-assumption":{"reason":"Known from the page's example alone, so its meaning is read off its name and it is left optional. Other values surely exist but none is known.","confidence":"low"}}},"x-assumption":{"reason":"The page has no field table. `externalUserId` is taken as required because nothing else says which user is meant. For the other fields the reason stands with the field; requiring too much would block valid callers.","confidence":"high"}};
const schema33 = {"type":"string","description":"The partner's own id of the user, as given when the user was created.","x-id":"user","x-pii":true,"x-assumption":{"reason":"An open string, because one portal example (Create User Account, V3) is no well-formed UUID although all others are UUIDs.","confidence":"high"}};
const formats0 = need(module0, "fullFormats").date;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.externalUserId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "externalUserId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.documentType === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documentType"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.documentNumber === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documentNumber"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.openAccountReason === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openAccountReason"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.incomeSource === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "incomeSource"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.externalUserId !== undefined){
if(typeof data.externalUserId !== "string"){
const err5 = {instancePath:instancePath+"/externalUserId",schemaPath:"#/components/schemas/ExternalUserId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.documentType !== undefined){
if(typeof data.documentType !== "string"){
const err6 = {instancePath:instancePath+"/documentType",schemaPath:"#/properties/documentType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.documentNumber !== undefined){
if(typeof data.documentNumber !== "string"){
const err7 = {instancePath:instancePath+"/documentNumber",schemaPath:"#/properties/documentNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.documentExpirationDate !== undefined){
let data3 = data.documentExpirationDate;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
const err8 = {instancePath:instancePath+"/documentExpirationDate",schemaPath:"#/properties/documentExpirationDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/documentExpirationDate",schemaPath:"#/properties/documentExpirationDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.openAccountReason !== undefined){
if(typeof data.openAccountReason !== "string"){
const err10 = {instancePath:instancePath+"/openAccountReason",schemaPath:"#/properties/openAccountReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.incomeSource !== undefined){
if(typeof data.incomeSource !== "string"){
const err11 = {instancePath:instancePath+"/incomeSource",schemaPath:"#/properties/incomeSource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.occupation !== undefined){
if(typeof data.occupation !== "string"){
const err12 = {instancePath:instancePath+"/occupation",schemaPath:"#/properties/occupation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.riskLvl !== undefined){
if(typeof data.riskLvl !== "string"){
const err13 = {instancePath:instancePath+"/riskLvl",schemaPath:"#/properties/riskLvl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"externalUserId":true,"documentType":true,"documentNumber":true,"documentExpirationDate":true,"openAccountReason":true,"incomeSource":true,"occupation":true,"riskLvl":true},"dynamicProps":false,"dynamicItems":false};

export const check1 = validate22;
const schema34 = {"type":"object","description":"The person to create an account for.","required":["externalUserId","citizenship"],"properties":{"externalUserId":{"$ref":"#/components/schemas/ExternalUserId","description":"An id of the partner's choice, unique among its users. Using one again is an error."},"email":{"type":"string","description":"Email address.","x-pii":true},"phone":{"type":"string","description":"Phone number with country code, digits only and without `+`.","x-pii":true},"firstName":{"type":"string","description":"First name.","x-pii":true},"lastName":{"type":"string","description":"Last name.","x-pii":true},"street":{"type":"string","description":"Street of residence, without the number.","x-pii":true},"number":{"type":"string","description":"House number, with that of the flat where there is one, such as `123/5`.","x-pii":true},"city":{"type":"string","description":"City of residence.","x-pii":true},"postCode":{"type":"string","description":"Postal code.","x-pii":true},"country":{"type":"string","description":"Country of residence, as ISO 3166-1 alpha-2.","x-pii":true},"citizenship":{"type":"string","description":"Citizenship, as ISO 3166-1 alpha-2.","x-pii":true},"nationality":{"type":"string","description":"Nationality, as ISO 3166-1 alpha-2.","x-pii":true},"birthCountry":{"type":"string","description":"Country of birth, as ISO 3166-1 alpha-2.","x-pii":true},"birthDate":{"type":"string","format":"date","description":"Date of birth, as `YYYY-MM-DD`.","x-pii":true},"userIdentificationNumber":{"type":"string","description":"Identification number of the person; digits only in the example.","x-pii":true},"hasAcceptedP100Tc":{"type":"boolean","description":"Whether the user has accepted P100's terms and conditions. By the page's prose it must be `true`; its example leaves it out.","x-assumption":{"reason":"The type is read off the prose. It is not required because the example lacks it.","confidence":"medium"}}},"x-source":"Create User Account, V3 (V1 had one line `address` for street and number, and `documentType` and `documentNumber`); FAQ, V3 (for what is required)","x-assumption":{"reason":"The field table could not be recovered. Only the two fields that the FAQ calls mandatory are required; the service may want more. The date format is read off the example, and what the fields mean off their names.","confidence":"medium"}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.externalUserId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "externalUserId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.citizenship === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "citizenship"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.externalUserId !== undefined){
if(typeof data.externalUserId !== "string"){
const err2 = {instancePath:instancePath+"/externalUserId",schemaPath:"#/components/schemas/ExternalUserId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
const err3 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
const err4 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
const err5 = {instancePath:instancePath+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
const err6 = {instancePath:instancePath+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.street !== undefined){
if(typeof data.street !== "string"){
const err7 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err8 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.city !== undefined){
if(typeof data.city !== "string"){
const err9 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.postCode !== undefined){
if(typeof data.postCode !== "string"){
const err10 = {instancePath:instancePath+"/postCode",schemaPath:"#/properties/postCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.country !== undefined){
if(typeof data.country !== "string"){
const err11 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.citizenship !== undefined){
if(typeof data.citizenship !== "string"){
const err12 = {instancePath:instancePath+"/citizenship",schemaPath:"#/properties/citizenship/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.nationality !== undefined){
if(typeof data.nationality !== "string"){
const err13 = {instancePath:instancePath+"/nationality",schemaPath:"#/properties/nationality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.birthCountry !== undefined){
if(typeof data.birthCountry !== "string"){
const err14 = {instancePath:instancePath+"/birthCountry",schemaPath:"#/properties/birthCountry/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.birthDate !== undefined){
let data13 = data.birthDate;
if(typeof data13 === "string"){
if(!(formats0.validate(data13))){
const err15 = {instancePath:instancePath+"/birthDate",schemaPath:"#/properties/birthDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/birthDate",schemaPath:"#/properties/birthDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.userIdentificationNumber !== undefined){
if(typeof data.userIdentificationNumber !== "string"){
const err17 = {instancePath:instancePath+"/userIdentificationNumber",schemaPath:"#/properties/userIdentificationNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.hasAcceptedP100Tc !== undefined){
if(typeof data.hasAcceptedP100Tc !== "boolean"){
const err18 = {instancePath:instancePath+"/hasAcceptedP100Tc",schemaPath:"#/properties/hasAcceptedP100Tc/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"externalUserId":true,"email":true,"phone":true,"firstName":true,"lastName":true,"street":true,"number":true,"city":true,"postCode":true,"country":true,"citizenship":true,"nationality":true,"birthCountry":true,"birthDate":true,"userIdentificationNumber":true,"hasAcceptedP100Tc":true},"dynamicProps":false,"dynamicItems":false};

export const check2 = validate23;
const schema36 = {"type":"object","description":"The user to verify, and the answers that the verification asks for.","required":["externalUserId","documentType","country","incomeSource","openAccountReason"],"properties":{"externalUserId":{"$ref":"#/components/schemas/ExternalUserId"},"documentType":{"type":"string","description":"Kind of the identity document.","x-pii":true,"x-extensible-enum":["ID_CARD","PASSPORT","RESIDENCE_PERMIT","DRIVER_LICENSE"]},"country":{"type":"string","description":"Country of residence, as ISO 3166-1 alpha-2.","x-pii":true},"incomeSource":{"type":"string","description":"Where the user's income comes from.","x-pii":true,"x-extensible-enum":["SALARY","BUSINESS_ACTIVITY","INVESTMENTS","MAINTAINED_BY_FAMILY","SOCIAL_BENEFITS","TENANCY","OTHER"]},"openAccountReason":{"type":"string","description":"What the user wants the account for. `INVESTMENTS_OR_CRYPTOCURRENCIE` is spelt so.","x-pii":true,"x-extensible-enum":["DAILY_USE","CURRENCY_EXCHANGE","GAMING_OR_GAMBLING","INVESTMENTS_OR_CRYPTOCURRENCIE","TRANSFER_OF_FUNDS_OUTSIDE_OF_EUROPE"]},"taxId":{"type":"string","description":"Tax id. Required only where `incomeSource` is `BUSINESS_ACTIVITY`.","x-pii":true},"occupation":{"type":"string","description":"The user's field of work. Required only where `incomeSource` is `SALARY`.","x-pii":true,"x-extensible-enum":["IT","ADMINISTRATION_AND_OFFICE_MANAGEMENT","ARTS_AND_DESIGN","CONSTRUCTION_AND_TRADES","CUSTOMER_SERVICE","EDUCATION_AND_TEACHING","ENGINEERING","FINANCE_AND_ACCOUNTING","HEALTHCARE_AND_MEDICAL_SERVICES","HUMAN_RESOURCES","LEGAL_SERVICES","MANUFACTURING_AND_PRODUCTION","RETAIL_AND_SALES","SALES_AND_MARKETING","SCIENCE_AND_RESEARCH"]},"additionalInfo":{"type":"string","description":"More about the income. Required where `incomeSource` is `SALARY`, `OTHER`, `MAINTAINED_BY_FAMILY`, `INVESTMENTS`, `SOCIAL_BENEFITS` or `TENANCY`.","x-pii":true}},"x-source":"Creating KYC Verification, V0 (no newer copy of the field table exists)","x-assumption":{"reason":"The lists are kept open, because they may have grown since V0.","confidence":"high"}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.externalUserId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "externalUserId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.documentType === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documentType"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.country === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.incomeSource === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "incomeSource"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.openAccountReason === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openAccountReason"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.externalUserId !== undefined){
if(typeof data.externalUserId !== "string"){
const err5 = {instancePath:instancePath+"/externalUserId",schemaPath:"#/components/schemas/ExternalUserId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.documentType !== undefined){
if(typeof data.documentType !== "string"){
const err6 = {instancePath:instancePath+"/documentType",schemaPath:"#/properties/documentType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.country !== undefined){
if(typeof data.country !== "string"){
const err7 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.incomeSource !== undefined){
if(typeof data.incomeSource !== "string"){
const err8 = {instancePath:instancePath+"/incomeSource",schemaPath:"#/properties/incomeSource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.openAccountReason !== undefined){
if(typeof data.openAccountReason !== "string"){
const err9 = {instancePath:instancePath+"/openAccountReason",schemaPath:"#/properties/openAccountReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.taxId !== undefined){
if(typeof data.taxId !== "string"){
const err10 = {instancePath:instancePath+"/taxId",schemaPath:"#/properties/taxId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.occupation !== undefined){
if(typeof data.occupation !== "string"){
const err11 = {instancePath:instancePath+"/occupation",schemaPath:"#/properties/occupation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.additionalInfo !== undefined){
if(typeof data.additionalInfo !== "string"){
const err12 = {instancePath:instancePath+"/additionalInfo",schemaPath:"#/properties/additionalInfo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"externalUserId":true,"documentType":true,"country":true,"incomeSource":true,"openAccountReason":true,"taxId":true,"occupation":true,"additionalInfo":true},"dynamicProps":false,"dynamicItems":false};

export const check3 = validate24;
const schema38 = {"type":"object","required":["files"]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const check4 = validate25;
const schema39 = {"type":"object","description":"The exchange to make, at a rate that was locked before.","required":["amount","currencyFrom","currencyTo","lockId"],"properties":{"amount":{"type":"number","description":"Amount to exchange, in `currencyFrom`. A number here, unlike the amounts of balances."},"currencyFrom":{"$ref":"#/components/schemas/CurrencySlug"},"currencyTo":{"$ref":"#/components/schemas/CurrencySlug"},"lockId":{"type":"string","description":"Id of the lock that guarantees the rate. The prose of an older copy calls it `rateLockId`; all examples call it `lockId`."}},"x-source":"Create and Finalize an Exchange, V1 and V3","x-assumption":{"reason":"The field table could not be recovered. All four fields of the example are taken as required. That the amount is in `currencyFrom` is not stated.","confidence":"medium"}};
const schema40 = {"type":"string","description":"Short name of a currency in lower case, such as `eur` or `usdc`."};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.currencyFrom === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currencyFrom"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.currencyTo === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currencyTo"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.lockId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lockId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.amount !== undefined){
if(!(typeof data.amount == "number")){
const err4 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.currencyFrom !== undefined){
if(typeof data.currencyFrom !== "string"){
const err5 = {instancePath:instancePath+"/currencyFrom",schemaPath:"#/components/schemas/CurrencySlug/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.currencyTo !== undefined){
if(typeof data.currencyTo !== "string"){
const err6 = {instancePath:instancePath+"/currencyTo",schemaPath:"#/components/schemas/CurrencySlug/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.lockId !== undefined){
if(typeof data.lockId !== "string"){
const err7 = {instancePath:instancePath+"/lockId",schemaPath:"#/properties/lockId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"amount":true,"currencyFrom":true,"currencyTo":true,"lockId":true},"dynamicProps":false,"dynamicItems":false};

export const check5 = validate26;
const schema42 = {"type":"object","description":"A transfer in the standard form (closed loop): to the user's own bank account, which is checked against the KYC\nprofile. Leave out `receiverType`, `receiverFirstName`, `receiverLastName` and `companyName`; only some older partners may\nsend them. The prose says that the user's balance is debited, although the path is the partner's and no field names a\nuser.\n","required":["amount","currency","destinationIban","transferTitle"],"properties":{"amount":{"type":["string","number"],"description":"Amount to transfer, in `currency`.","x-assumption":{"reason":"The page was cut off before its example. Details of a transfer show amounts as strings (V2t), V0 shows numbers.","confidence":"low"}},"currency":{"$ref":"#/components/schemas/CurrencySlug"},"destinationIban":{"type":"string","description":"IBAN of the account to send to.","x-pii":true},"transferTitle":{"type":"string","description":"Title of the transfer.","x-pii":true}},"x-source":"Create a SEPA Transfer, V2t"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.currency === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.destinationIban === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinationIban"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.transferTitle === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transferTitle"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.amount !== undefined){
let data0 = data.amount;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err4 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: schema42.properties.amount.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
const err5 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/CurrencySlug/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.destinationIban !== undefined){
if(typeof data.destinationIban !== "string"){
const err6 = {instancePath:instancePath+"/destinationIban",schemaPath:"#/properties/destinationIban/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.transferTitle !== undefined){
if(typeof data.transferTitle !== "string"){
const err7 = {instancePath:instancePath+"/transferTitle",schemaPath:"#/properties/transferTitle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"amount":true,"currency":true,"destinationIban":true,"transferTitle":true},"dynamicProps":false,"dynamicItems":false};

export const check6 = validate27;
const schema44 = {"type":"object","description":"The amount to settle, and the cryptocurrency and network to pay it with.","required":["currency","amount","network"],"properties":{"currency":{"$ref":"#/components/schemas/CurrencySlug"},"amount":{"type":"string","description":"Amount that is to be settled, in the destination currency (eur, 2 decimals). A string here; the answer has a number."},"network":{"type":"string","description":"Network of the cryptocurrency, in lower case, such as `polygon`."}},"x-source":"Retrieve Order Rate and Create a Lock, V3","x-assumption":{"reason":"The field table could not be recovered. All three fields of the example are taken as required, and the amount as one in euro, as the example's answer has it.","confidence":"medium"}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.network === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "network"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
const err3 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/CurrencySlug/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.amount !== undefined){
if(typeof data.amount !== "string"){
const err4 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.network !== undefined){
if(typeof data.network !== "string"){
const err5 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"currency":true,"amount":true,"network":true},"dynamicProps":false,"dynamicItems":false};

export const check7 = validate28;
const schema46 = {"type":"object","description":"The lock to place the order with.","required":["lockId"],"properties":{"lockId":{"type":"string","description":"Id of a lock that has not ended."}},"x-source":"Create and Finalize an Order, V2","x-assumption":{"reason":"The field table could not be recovered; the example has this one field.","confidence":"high"}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lockId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lockId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.lockId !== undefined){
if(typeof data.lockId !== "string"){
const err1 = {instancePath:instancePath+"/lockId",schemaPath:"#/properties/lockId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"lockId":true},"dynamicProps":false,"dynamicItems":false};

export const check8 = validate29;
const schema47 = {"type":"object","description":"A transfer between the partner and a user. Give `destinationExternalUserId` to move funds from the partner to that\nuser, `sourceExternalUserId` to move them from that user to the partner. What both together do is not stated.\n","required":["amount","currency"],"properties":{"sourceExternalUserId":{"anyOf":[{"$ref":"#/components/schemas/ExternalUserId"},{"type":"null"}],"description":"The user to take from. Required where `destinationExternalUserId` is `null`."},"destinationExternalUserId":{"anyOf":[{"$ref":"#/components/schemas/ExternalUserId"},{"type":"null"}],"description":"The user to give to. Required where `sourceExternalUserId` is `null`."},"amount":{"type":["string","number"],"description":"Amount to transfer, in `currency`. The page's table calls it a string; its example sends a number."},"currency":{"$ref":"#/components/schemas/CurrencySlug"}},"x-source":"Create a Transfer, V0; Partner Operations, V1 or V2 (which id moves which way)","x-assumption":{"reason":"The table calls the two ids strings. `null` is allowed because it says \"is null\" of the other one.","confidence":"medium"}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.currency === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sourceExternalUserId !== undefined){
let data0 = data.sourceExternalUserId;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/sourceExternalUserId",schemaPath:"#/components/schemas/ExternalUserId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(data0 !== null){
const err3 = {instancePath:instancePath+"/sourceExternalUserId",schemaPath:"#/properties/sourceExternalUserId/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/sourceExternalUserId",schemaPath:"#/properties/sourceExternalUserId/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
if(data.destinationExternalUserId !== undefined){
let data1 = data.destinationExternalUserId;
const _errs9 = errors;
let valid3 = false;
const _errs10 = errors;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/destinationExternalUserId",schemaPath:"#/components/schemas/ExternalUserId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid3 = valid3 || _valid1;
const _errs13 = errors;
if(data1 !== null){
const err6 = {instancePath:instancePath+"/destinationExternalUserId",schemaPath:"#/properties/destinationExternalUserId/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err7 = {instancePath:instancePath+"/destinationExternalUserId",schemaPath:"#/properties/destinationExternalUserId/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.amount !== undefined){
let data2 = data.amount;
if((typeof data2 !== "string") && (!(typeof data2 == "number"))){
const err8 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: schema47.properties.amount.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
const err9 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/CurrencySlug/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"sourceExternalUserId":true,"destinationExternalUserId":true,"amount":true,"currency":true},"dynamicProps":false,"dynamicItems":false};

export const check9 = validate30;
const schema51 = {"type":"object","description":"The card to create.","required":["externalUserId","label","pin"],"properties":{"externalUserId":{"$ref":"#/components/schemas/ExternalUserId"},"label":{"type":"string","minLength":3,"maxLength":30,"description":"Name of the card."},"pin":{"type":"string","pattern":"^\\d{4}$","description":"PIN of four digits.","x-pii":true,"x-secret":true}},"x-source":"Create Virtual Card, V0"};
const func1 = need(module1, "default");
const pattern4 = new RegExp("^\\d{4}$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.externalUserId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "externalUserId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.label === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.pin === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pin"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.externalUserId !== undefined){
if(typeof data.externalUserId !== "string"){
const err3 = {instancePath:instancePath+"/externalUserId",schemaPath:"#/components/schemas/ExternalUserId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.label !== undefined){
let data1 = data.label;
if(typeof data1 === "string"){
if(func1(data1) > 30){
const err4 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data1) < 3){
const err5 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.pin !== undefined){
let data2 = data.pin;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/pin",schemaPath:"#/properties/pin/pattern",keyword:"pattern",params:{pattern: "^\\d{4}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/pin",schemaPath:"#/properties/pin/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"externalUserId":true,"label":true,"pin":true},"dynamicProps":false,"dynamicItems":false};

export const check10 = validate31;
const schema53 = {"type":"object","description":"The withdrawal to make, with what the travel rule asks for.","required":["sourceExternalUserId","currency","amount","walletAddress","name","walletType","receiverType"],"properties":{"sourceExternalUserId":{"$ref":"#/components/schemas/ExternalUserId"},"currency":{"type":"string","description":"Short name of the cryptocurrency. Upper case here (`BTC`), lower case elsewhere. Available are btc, doge, eth, eurt, ltc, pol, usdc and usdt."},"amount":{"type":"number","description":"Amount to withdraw, in `currency`."},"walletAddress":{"type":"string","description":"Address of the wallet to send to.","x-pii":true},"memo":{"type":"string","description":"Title of the withdrawal.","x-pii":true},"network":{"type":"string","description":"Network to use, in upper case. usdc and usdt are on `ETHEREUM` (the default) and `POLYGON`."},"name":{"type":"string","description":"Name that the travel rule asks for.","x-pii":true},"walletType":{"type":"string","description":"Who holds the keys of the wallet.","x-extensible-enum":["CUSTODIAL","NON_CUSTODIAL","OTHER"]},"receiverType":{"type":"string","description":"Whether the receiver is a natural person or a legal one.","x-extensible-enum":["NATURAL","LEGAL"]}},"x-source":"Create Crypto Withdrawal, V0","x-assumption":{"reason":"Whose `name` is asked for is not stated; it is taken to be the receiver's. What `walletType` tells is read off its values. Both lists are kept open, because they may have grown since V0.","confidence":"medium"}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sourceExternalUserId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceExternalUserId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.currency === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.amount === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.walletAddress === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "walletAddress"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.name === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.walletType === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "walletType"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.receiverType === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receiverType"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.sourceExternalUserId !== undefined){
if(typeof data.sourceExternalUserId !== "string"){
const err7 = {instancePath:instancePath+"/sourceExternalUserId",schemaPath:"#/components/schemas/ExternalUserId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
const err8 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.amount !== undefined){
if(!(typeof data.amount == "number")){
const err9 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.walletAddress !== undefined){
if(typeof data.walletAddress !== "string"){
const err10 = {instancePath:instancePath+"/walletAddress",schemaPath:"#/properties/walletAddress/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.memo !== undefined){
if(typeof data.memo !== "string"){
const err11 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.network !== undefined){
if(typeof data.network !== "string"){
const err12 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.walletType !== undefined){
if(typeof data.walletType !== "string"){
const err14 = {instancePath:instancePath+"/walletType",schemaPath:"#/properties/walletType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.receiverType !== undefined){
if(typeof data.receiverType !== "string"){
const err15 = {instancePath:instancePath+"/receiverType",schemaPath:"#/properties/receiverType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"sourceExternalUserId":true,"currency":true,"amount":true,"walletAddress":true,"memo":true,"network":true,"name":true,"walletType":true,"receiverType":true},"dynamicProps":false,"dynamicItems":false};

export const checks = {
  addUserVerification: check0,
  createUserAccount: check1,
  createKycVerification: check2,
  addPoaFile: check3,
  createPartnerExchange: check4,
  createPartnerSepaTransfer: check5,
  lockOrderRate: check6,
  createOrder: check7,
  createTransfer: check8,
  createVirtualCard: check9,
  createCryptoWithdrawal: check10,
};
