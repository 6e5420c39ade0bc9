// Generated from the OpenAPI description. Do not edit: change the description and generate again.
// @ts-nocheck Ajv writes JavaScript.

import * as module0 from "ajv-formats/dist/formats.js";
import * as module1 from "ajv/dist/runtime/ucs2length.js";

const need = (module, name) => module.default?.[name] ?? module[name];

export const check0 = validate20;
const schema31 = {"$ref":"#/$defs/AddUserVerificationRequest","$defs":{"AddUserVerificationRequest":{"type":"object","required":["externalUserId","documentType","documentNumber","openAccountReason","incomeSource"],"properties":{"externalUserId":{"$ref":"#/$defs/ExternalUserId"},"documentType":{"type":"string"},"documentNumber":{"type":"string"},"documentExpirationDate":{"type":"string","format":"date"},"openAccountReason":{"type":"string"},"incomeSource":{"type":"string"},"occupation":{"type":"string"},"riskLvl":{"type":"string"}}},"ExternalUserId":{"type":"string"}}};
const schema32 = {"type":"object","required":["externalUserId","documentType","documentNumber","openAccountReason","incomeSource"],"properties":{"externalUserId":{"$ref":"#/$defs/ExternalUserId"},"documentType":{"type":"string"},"documentNumber":{"type":"string"},"documentExpirationDate":{"type":"string","format":"date"},"openAccountReason":{"type":"string"},"incomeSource":{"type":"string"},"occupation":{"type":"string"},"riskLvl":{"type":"string"}}};
const schema33 = {"type":"string"};
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
const err5 = {instancePath:instancePath+"/externalUserId",schemaPath:"#/$defs/ExternalUserId/type",keyword:"type",params:{type: "string"}};
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


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"externalUserId":true,"documentType":true,"documentNumber":true,"documentExpirationDate":true,"openAccountReason":true,"incomeSource":true,"occupation":true,"riskLvl":true},"dynamicProps":false,"dynamicItems":false};

export const check1 = validate23;
const schema34 = {"$ref":"#/$defs/CreateUserAccountRequest","$defs":{"CreateUserAccountRequest":{"type":"object","required":["externalUserId","citizenship"],"properties":{"externalUserId":{"type":"string"},"email":{"type":"string"},"phone":{"type":"string"},"firstName":{"type":"string"},"lastName":{"type":"string"},"street":{"type":"string"},"number":{"type":"string"},"city":{"type":"string"},"postCode":{"type":"string"},"country":{"type":"string"},"citizenship":{"type":"string"},"nationality":{"type":"string"},"birthCountry":{"type":"string"},"birthDate":{"type":"string","format":"date"},"userIdentificationNumber":{"type":"string"},"hasAcceptedP100Tc":{"type":"boolean"}}}}};
const schema35 = {"type":"object","required":["externalUserId","citizenship"],"properties":{"externalUserId":{"type":"string"},"email":{"type":"string"},"phone":{"type":"string"},"firstName":{"type":"string"},"lastName":{"type":"string"},"street":{"type":"string"},"number":{"type":"string"},"city":{"type":"string"},"postCode":{"type":"string"},"country":{"type":"string"},"citizenship":{"type":"string"},"nationality":{"type":"string"},"birthCountry":{"type":"string"},"birthDate":{"type":"string","format":"date"},"userIdentificationNumber":{"type":"string"},"hasAcceptedP100Tc":{"type":"boolean"}}};

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
const err0 = {instancePath,schemaPath:"#/$defs/CreateUserAccountRequest/required",keyword:"required",params:{missingProperty: "externalUserId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.citizenship === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/CreateUserAccountRequest/required",keyword:"required",params:{missingProperty: "citizenship"}};
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
const err2 = {instancePath:instancePath+"/externalUserId",schemaPath:"#/$defs/CreateUserAccountRequest/properties/externalUserId/type",keyword:"type",params:{type: "string"}};
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
const err3 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/CreateUserAccountRequest/properties/email/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath:instancePath+"/phone",schemaPath:"#/$defs/CreateUserAccountRequest/properties/phone/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath:instancePath+"/firstName",schemaPath:"#/$defs/CreateUserAccountRequest/properties/firstName/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath:instancePath+"/lastName",schemaPath:"#/$defs/CreateUserAccountRequest/properties/lastName/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath:instancePath+"/street",schemaPath:"#/$defs/CreateUserAccountRequest/properties/street/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/number",schemaPath:"#/$defs/CreateUserAccountRequest/properties/number/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath:instancePath+"/city",schemaPath:"#/$defs/CreateUserAccountRequest/properties/city/type",keyword:"type",params:{type: "string"}};
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
const err10 = {instancePath:instancePath+"/postCode",schemaPath:"#/$defs/CreateUserAccountRequest/properties/postCode/type",keyword:"type",params:{type: "string"}};
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
const err11 = {instancePath:instancePath+"/country",schemaPath:"#/$defs/CreateUserAccountRequest/properties/country/type",keyword:"type",params:{type: "string"}};
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
const err12 = {instancePath:instancePath+"/citizenship",schemaPath:"#/$defs/CreateUserAccountRequest/properties/citizenship/type",keyword:"type",params:{type: "string"}};
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
const err13 = {instancePath:instancePath+"/nationality",schemaPath:"#/$defs/CreateUserAccountRequest/properties/nationality/type",keyword:"type",params:{type: "string"}};
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
const err14 = {instancePath:instancePath+"/birthCountry",schemaPath:"#/$defs/CreateUserAccountRequest/properties/birthCountry/type",keyword:"type",params:{type: "string"}};
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
const err15 = {instancePath:instancePath+"/birthDate",schemaPath:"#/$defs/CreateUserAccountRequest/properties/birthDate/format",keyword:"format",params:{format: "date"}};
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
const err16 = {instancePath:instancePath+"/birthDate",schemaPath:"#/$defs/CreateUserAccountRequest/properties/birthDate/type",keyword:"type",params:{type: "string"}};
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
const err17 = {instancePath:instancePath+"/userIdentificationNumber",schemaPath:"#/$defs/CreateUserAccountRequest/properties/userIdentificationNumber/type",keyword:"type",params:{type: "string"}};
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
const err18 = {instancePath:instancePath+"/hasAcceptedP100Tc",schemaPath:"#/$defs/CreateUserAccountRequest/properties/hasAcceptedP100Tc/type",keyword:"type",params:{type: "boolean"}};
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
const err19 = {instancePath,schemaPath:"#/$defs/CreateUserAccountRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"externalUserId":true,"email":true,"phone":true,"firstName":true,"lastName":true,"street":true,"number":true,"city":true,"postCode":true,"country":true,"citizenship":true,"nationality":true,"birthCountry":true,"birthDate":true,"userIdentificationNumber":true,"hasAcceptedP100Tc":true},"dynamicProps":false,"dynamicItems":false};

export const check2 = validate24;
const schema36 = {"$ref":"#/$defs/CreateKycVerificationRequest","$defs":{"CreateKycVerificationRequest":{"type":"object","required":["externalUserId","documentType","country","incomeSource","openAccountReason"],"properties":{"externalUserId":{"$ref":"#/$defs/ExternalUserId"},"documentType":{"type":"string"},"country":{"type":"string"},"incomeSource":{"type":"string"},"openAccountReason":{"type":"string"},"taxId":{"type":"string"},"occupation":{"type":"string"},"additionalInfo":{"type":"string"}}},"ExternalUserId":{"type":"string"}}};
const schema37 = {"type":"object","required":["externalUserId","documentType","country","incomeSource","openAccountReason"],"properties":{"externalUserId":{"$ref":"#/$defs/ExternalUserId"},"documentType":{"type":"string"},"country":{"type":"string"},"incomeSource":{"type":"string"},"openAccountReason":{"type":"string"},"taxId":{"type":"string"},"occupation":{"type":"string"},"additionalInfo":{"type":"string"}}};
const schema38 = {"type":"string"};

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
const err5 = {instancePath:instancePath+"/externalUserId",schemaPath:"#/$defs/ExternalUserId/type",keyword:"type",params:{type: "string"}};
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
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"externalUserId":true,"documentType":true,"country":true,"incomeSource":true,"openAccountReason":true,"taxId":true,"occupation":true,"additionalInfo":true},"dynamicProps":false,"dynamicItems":false};


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
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"externalUserId":true,"documentType":true,"country":true,"incomeSource":true,"openAccountReason":true,"taxId":true,"occupation":true,"additionalInfo":true},"dynamicProps":false,"dynamicItems":false};

export const check3 = validate27;
const schema39 = {"type":"object","required":["files"]};

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
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const check4 = validate28;
const schema40 = {"$ref":"#/$defs/CreatePartnerExchangeRequest","$defs":{"CreatePartnerExchangeRequest":{"type":"object","required":["amount","currencyFrom","currencyTo","lockId"],"properties":{"amount":{"type":"number"},"currencyFrom":{"$ref":"#/$defs/CurrencySlug"},"currencyTo":{"$ref":"#/$defs/CurrencySlug"},"lockId":{"type":"string"}}},"CurrencySlug":{"type":"string"}}};
const schema41 = {"type":"object","required":["amount","currencyFrom","currencyTo","lockId"],"properties":{"amount":{"type":"number"},"currencyFrom":{"$ref":"#/$defs/CurrencySlug"},"currencyTo":{"$ref":"#/$defs/CurrencySlug"},"lockId":{"type":"string"}}};
const schema42 = {"type":"string"};

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
const err5 = {instancePath:instancePath+"/currencyFrom",schemaPath:"#/$defs/CurrencySlug/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath:instancePath+"/currencyTo",schemaPath:"#/$defs/CurrencySlug/type",keyword:"type",params:{type: "string"}};
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
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"amount":true,"currencyFrom":true,"currencyTo":true,"lockId":true},"dynamicProps":false,"dynamicItems":false};


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
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"amount":true,"currencyFrom":true,"currencyTo":true,"lockId":true},"dynamicProps":false,"dynamicItems":false};

export const check5 = validate31;
const schema44 = {"$ref":"#/$defs/CreatePartnerSepaTransferRequest","$defs":{"CreatePartnerSepaTransferRequest":{"type":"object","required":["amount","currency","destinationIban","transferTitle"],"properties":{"amount":{"type":["string","number"]},"currency":{"$ref":"#/$defs/CurrencySlug"},"destinationIban":{"type":"string"},"transferTitle":{"type":"string"}}},"CurrencySlug":{"type":"string"}}};
const schema45 = {"type":"object","required":["amount","currency","destinationIban","transferTitle"],"properties":{"amount":{"type":["string","number"]},"currency":{"$ref":"#/$defs/CurrencySlug"},"destinationIban":{"type":"string"},"transferTitle":{"type":"string"}}};
const schema46 = {"type":"string"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
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
const err4 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: schema45.properties.amount.type}};
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
const err5 = {instancePath:instancePath+"/currency",schemaPath:"#/$defs/CurrencySlug/type",keyword:"type",params:{type: "string"}};
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
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"amount":true,"currency":true,"destinationIban":true,"transferTitle":true},"dynamicProps":false,"dynamicItems":false};


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
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"amount":true,"currency":true,"destinationIban":true,"transferTitle":true},"dynamicProps":false,"dynamicItems":false};

export const check6 = validate34;
const schema47 = {"$ref":"#/$defs/LockOrderRateRequest","$defs":{"LockOrderRateRequest":{"type":"object","required":["currency","amount","network"],"properties":{"currency":{"$ref":"#/$defs/CurrencySlug"},"amount":{"type":"string"},"network":{"type":"string"}}},"CurrencySlug":{"type":"string"}}};
const schema48 = {"type":"object","required":["currency","amount","network"],"properties":{"currency":{"$ref":"#/$defs/CurrencySlug"},"amount":{"type":"string"},"network":{"type":"string"}}};
const schema49 = {"type":"string"};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
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
const err3 = {instancePath:instancePath+"/currency",schemaPath:"#/$defs/CurrencySlug/type",keyword:"type",params:{type: "string"}};
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
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"currency":true,"amount":true,"network":true},"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"currency":true,"amount":true,"network":true},"dynamicProps":false,"dynamicItems":false};

export const check7 = validate37;
const schema50 = {"$ref":"#/$defs/CreateOrderRequest","$defs":{"CreateOrderRequest":{"type":"object","required":["lockId"],"properties":{"lockId":{"type":"string"}}}}};
const schema51 = {"type":"object","required":["lockId"],"properties":{"lockId":{"type":"string"}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lockId === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/CreateOrderRequest/required",keyword:"required",params:{missingProperty: "lockId"}};
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
const err1 = {instancePath:instancePath+"/lockId",schemaPath:"#/$defs/CreateOrderRequest/properties/lockId/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,schemaPath:"#/$defs/CreateOrderRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"lockId":true},"dynamicProps":false,"dynamicItems":false};

export const check8 = validate38;
const schema52 = {"$ref":"#/$defs/CreateTransferRequest","$defs":{"CreateTransferRequest":{"type":"object","required":["amount","currency"],"properties":{"sourceExternalUserId":{"type":["string","null"]},"destinationExternalUserId":{"type":["string","null"]},"amount":{"type":["string","number"]},"currency":{"$ref":"#/$defs/CurrencySlug"}}},"CurrencySlug":{"type":"string"}}};
const schema53 = {"type":"object","required":["amount","currency"],"properties":{"sourceExternalUserId":{"type":["string","null"]},"destinationExternalUserId":{"type":["string","null"]},"amount":{"type":["string","number"]},"currency":{"$ref":"#/$defs/CurrencySlug"}}};
const schema54 = {"type":"string"};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
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
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/sourceExternalUserId",schemaPath:"#/properties/sourceExternalUserId/type",keyword:"type",params:{type: schema53.properties.sourceExternalUserId.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.destinationExternalUserId !== undefined){
let data1 = data.destinationExternalUserId;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/destinationExternalUserId",schemaPath:"#/properties/destinationExternalUserId/type",keyword:"type",params:{type: schema53.properties.destinationExternalUserId.type}};
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
let data2 = data.amount;
if((typeof data2 !== "string") && (!(typeof data2 == "number"))){
const err4 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: schema53.properties.amount.type}};
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
const err5 = {instancePath:instancePath+"/currency",schemaPath:"#/$defs/CurrencySlug/type",keyword:"type",params:{type: "string"}};
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
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"sourceExternalUserId":true,"destinationExternalUserId":true,"amount":true,"currency":true},"dynamicProps":false,"dynamicItems":false};


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate39(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"sourceExternalUserId":true,"destinationExternalUserId":true,"amount":true,"currency":true},"dynamicProps":false,"dynamicItems":false};

export const check9 = validate41;
const schema55 = {"$ref":"#/$defs/CreateVirtualCardRequest","$defs":{"CreateVirtualCardRequest":{"type":"object","required":["externalUserId","label","pin"],"properties":{"externalUserId":{"$ref":"#/$defs/ExternalUserId"},"label":{"type":"string","minLength":3,"maxLength":30},"pin":{"type":"string","pattern":"^\\d{4}$"}}},"ExternalUserId":{"type":"string"}}};
const schema56 = {"type":"object","required":["externalUserId","label","pin"],"properties":{"externalUserId":{"$ref":"#/$defs/ExternalUserId"},"label":{"type":"string","minLength":3,"maxLength":30},"pin":{"type":"string","pattern":"^\\d{4}$"}}};
const schema57 = {"type":"string"};
const func1 = need(module1, "default");
const pattern4 = new RegExp("^\\d{4}$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
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
const err3 = {instancePath:instancePath+"/externalUserId",schemaPath:"#/$defs/ExternalUserId/type",keyword:"type",params:{type: "string"}};
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
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":{"externalUserId":true,"label":true,"pin":true},"dynamicProps":false,"dynamicItems":false};


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"externalUserId":true,"label":true,"pin":true},"dynamicProps":false,"dynamicItems":false};

export const check10 = validate44;
const schema58 = {"$ref":"#/$defs/CreateCryptoWithdrawalRequest","$defs":{"CreateCryptoWithdrawalRequest":{"type":"object","required":["sourceExternalUserId","currency","amount","walletAddress","name","walletType","receiverType"],"properties":{"sourceExternalUserId":{"$ref":"#/$defs/ExternalUserId"},"currency":{"type":"string"},"amount":{"type":"number"},"walletAddress":{"type":"string"},"memo":{"type":"string"},"network":{"type":"string"},"name":{"type":"string"},"walletType":{"type":"string"},"receiverType":{"type":"string"}}},"ExternalUserId":{"type":"string"}}};
const schema59 = {"type":"object","required":["sourceExternalUserId","currency","amount","walletAddress","name","walletType","receiverType"],"properties":{"sourceExternalUserId":{"$ref":"#/$defs/ExternalUserId"},"currency":{"type":"string"},"amount":{"type":"number"},"walletAddress":{"type":"string"},"memo":{"type":"string"},"network":{"type":"string"},"name":{"type":"string"},"walletType":{"type":"string"},"receiverType":{"type":"string"}}};
const schema60 = {"type":"string"};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
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
const err7 = {instancePath:instancePath+"/sourceExternalUserId",schemaPath:"#/$defs/ExternalUserId/type",keyword:"type",params:{type: "string"}};
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
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":{"sourceExternalUserId":true,"currency":true,"amount":true,"walletAddress":true,"memo":true,"network":true,"name":true,"walletType":true,"receiverType":true},"dynamicProps":false,"dynamicItems":false};


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":{"sourceExternalUserId":true,"currency":true,"amount":true,"walletAddress":true,"memo":true,"network":true,"name":true,"walletType":true,"receiverType":true},"dynamicProps":false,"dynamicItems":false};

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
