// Generated from the OpenAPI description. Do not edit: change the description and generate again.
// @ts-nocheck Ajv writes JavaScript.

import * as module0 from "ajv-formats/dist/formats.js";
import * as module1 from "ajv/dist/runtime/ucs2length.js";

const need = (module, name) => module.default?.[name] ?? module[name];

export const check0 = validate21;
const func0 = Object.prototype.hasOwnProperty;
const formats0 = need(module0, "fullFormats").date;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.externalUserId === undefined) || (!(func0.call(data, "externalUserId")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "externalUserId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.documentType === undefined) || (!(func0.call(data, "documentType")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "documentType"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.documentNumber === undefined) || (!(func0.call(data, "documentNumber")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "documentNumber"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.openAccountReason === undefined) || (!(func0.call(data, "openAccountReason")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "openAccountReason"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.incomeSource === undefined) || (!(func0.call(data, "incomeSource")))){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "incomeSource"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.externalUserId !== undefined && func0.call(data, "externalUserId")){
if(typeof data.externalUserId !== "string"){
const err5 = {instancePath:instancePath+"/externalUserId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.documentType !== undefined && func0.call(data, "documentType")){
if(typeof data.documentType !== "string"){
const err6 = {instancePath:instancePath+"/documentType",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.documentNumber !== undefined && func0.call(data, "documentNumber")){
if(typeof data.documentNumber !== "string"){
const err7 = {instancePath:instancePath+"/documentNumber",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.documentExpirationDate !== undefined && func0.call(data, "documentExpirationDate")){
let data3 = data.documentExpirationDate;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
const err8 = {instancePath:instancePath+"/documentExpirationDate",keyword:"format",params:{format: "date"}};
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
const err9 = {instancePath:instancePath+"/documentExpirationDate",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.openAccountReason !== undefined && func0.call(data, "openAccountReason")){
if(typeof data.openAccountReason !== "string"){
const err10 = {instancePath:instancePath+"/openAccountReason",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.incomeSource !== undefined && func0.call(data, "incomeSource")){
if(typeof data.incomeSource !== "string"){
const err11 = {instancePath:instancePath+"/incomeSource",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.occupation !== undefined && func0.call(data, "occupation")){
if(typeof data.occupation !== "string"){
const err12 = {instancePath:instancePath+"/occupation",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.riskLvl !== undefined && func0.call(data, "riskLvl")){
if(typeof data.riskLvl !== "string"){
const err13 = {instancePath:instancePath+"/riskLvl",keyword:"type",params:{type: "string"}};
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
const err14 = {instancePath,keyword:"type",params:{type: "object"}};
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

export const check1 = validate22;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.externalUserId === undefined) || (!(func0.call(data, "externalUserId")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "externalUserId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.citizenship === undefined) || (!(func0.call(data, "citizenship")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "citizenship"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.externalUserId !== undefined && func0.call(data, "externalUserId")){
if(typeof data.externalUserId !== "string"){
const err2 = {instancePath:instancePath+"/externalUserId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
if(typeof data.email !== "string"){
const err3 = {instancePath:instancePath+"/email",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.phone !== undefined && func0.call(data, "phone")){
if(typeof data.phone !== "string"){
const err4 = {instancePath:instancePath+"/phone",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.firstName !== undefined && func0.call(data, "firstName")){
if(typeof data.firstName !== "string"){
const err5 = {instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.lastName !== undefined && func0.call(data, "lastName")){
if(typeof data.lastName !== "string"){
const err6 = {instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.street !== undefined && func0.call(data, "street")){
if(typeof data.street !== "string"){
const err7 = {instancePath:instancePath+"/street",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.number !== undefined && func0.call(data, "number")){
if(typeof data.number !== "string"){
const err8 = {instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.city !== undefined && func0.call(data, "city")){
if(typeof data.city !== "string"){
const err9 = {instancePath:instancePath+"/city",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.postCode !== undefined && func0.call(data, "postCode")){
if(typeof data.postCode !== "string"){
const err10 = {instancePath:instancePath+"/postCode",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.country !== undefined && func0.call(data, "country")){
if(typeof data.country !== "string"){
const err11 = {instancePath:instancePath+"/country",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.citizenship !== undefined && func0.call(data, "citizenship")){
if(typeof data.citizenship !== "string"){
const err12 = {instancePath:instancePath+"/citizenship",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.nationality !== undefined && func0.call(data, "nationality")){
if(typeof data.nationality !== "string"){
const err13 = {instancePath:instancePath+"/nationality",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.birthCountry !== undefined && func0.call(data, "birthCountry")){
if(typeof data.birthCountry !== "string"){
const err14 = {instancePath:instancePath+"/birthCountry",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.birthDate !== undefined && func0.call(data, "birthDate")){
let data13 = data.birthDate;
if(typeof data13 === "string"){
if(!(formats0.validate(data13))){
const err15 = {instancePath:instancePath+"/birthDate",keyword:"format",params:{format: "date"}};
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
const err16 = {instancePath:instancePath+"/birthDate",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.userIdentificationNumber !== undefined && func0.call(data, "userIdentificationNumber")){
if(typeof data.userIdentificationNumber !== "string"){
const err17 = {instancePath:instancePath+"/userIdentificationNumber",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.hasAcceptedP100Tc !== undefined && func0.call(data, "hasAcceptedP100Tc")){
if(typeof data.hasAcceptedP100Tc !== "boolean"){
const err18 = {instancePath:instancePath+"/hasAcceptedP100Tc",keyword:"type",params:{type: "boolean"}};
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
const err19 = {instancePath,keyword:"type",params:{type: "object"}};
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

export const check2 = validate23;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.externalUserId === undefined) || (!(func0.call(data, "externalUserId")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "externalUserId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.documentType === undefined) || (!(func0.call(data, "documentType")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "documentType"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.country === undefined) || (!(func0.call(data, "country")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "country"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.incomeSource === undefined) || (!(func0.call(data, "incomeSource")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "incomeSource"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.openAccountReason === undefined) || (!(func0.call(data, "openAccountReason")))){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "openAccountReason"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.externalUserId !== undefined && func0.call(data, "externalUserId")){
if(typeof data.externalUserId !== "string"){
const err5 = {instancePath:instancePath+"/externalUserId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.documentType !== undefined && func0.call(data, "documentType")){
if(typeof data.documentType !== "string"){
const err6 = {instancePath:instancePath+"/documentType",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.country !== undefined && func0.call(data, "country")){
if(typeof data.country !== "string"){
const err7 = {instancePath:instancePath+"/country",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.incomeSource !== undefined && func0.call(data, "incomeSource")){
if(typeof data.incomeSource !== "string"){
const err8 = {instancePath:instancePath+"/incomeSource",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.openAccountReason !== undefined && func0.call(data, "openAccountReason")){
if(typeof data.openAccountReason !== "string"){
const err9 = {instancePath:instancePath+"/openAccountReason",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.taxId !== undefined && func0.call(data, "taxId")){
if(typeof data.taxId !== "string"){
const err10 = {instancePath:instancePath+"/taxId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.occupation !== undefined && func0.call(data, "occupation")){
if(typeof data.occupation !== "string"){
const err11 = {instancePath:instancePath+"/occupation",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.additionalInfo !== undefined && func0.call(data, "additionalInfo")){
if(typeof data.additionalInfo !== "string"){
const err12 = {instancePath:instancePath+"/additionalInfo",keyword:"type",params:{type: "string"}};
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
const err13 = {instancePath,keyword:"type",params:{type: "object"}};
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

export const check3 = validate24;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.amount === undefined) || (!(func0.call(data, "amount")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.currencyFrom === undefined) || (!(func0.call(data, "currencyFrom")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "currencyFrom"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.currencyTo === undefined) || (!(func0.call(data, "currencyTo")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "currencyTo"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.lockId === undefined) || (!(func0.call(data, "lockId")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "lockId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.amount !== undefined && func0.call(data, "amount")){
if(!(typeof data.amount == "number")){
const err4 = {instancePath:instancePath+"/amount",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.currencyFrom !== undefined && func0.call(data, "currencyFrom")){
if(typeof data.currencyFrom !== "string"){
const err5 = {instancePath:instancePath+"/currencyFrom",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.currencyTo !== undefined && func0.call(data, "currencyTo")){
if(typeof data.currencyTo !== "string"){
const err6 = {instancePath:instancePath+"/currencyTo",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.lockId !== undefined && func0.call(data, "lockId")){
if(typeof data.lockId !== "string"){
const err7 = {instancePath:instancePath+"/lockId",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

export const check4 = validate25;

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.amount === undefined) || (!(func0.call(data, "amount")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.currency === undefined) || (!(func0.call(data, "currency")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.destinationIban === undefined) || (!(func0.call(data, "destinationIban")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "destinationIban"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.transferTitle === undefined) || (!(func0.call(data, "transferTitle")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "transferTitle"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.amount !== undefined && func0.call(data, "amount")){
let data0 = data.amount;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err4 = {instancePath:instancePath+"/amount",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(typeof data.currency !== "string"){
const err5 = {instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.destinationIban !== undefined && func0.call(data, "destinationIban")){
if(typeof data.destinationIban !== "string"){
const err6 = {instancePath:instancePath+"/destinationIban",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.transferTitle !== undefined && func0.call(data, "transferTitle")){
if(typeof data.transferTitle !== "string"){
const err7 = {instancePath:instancePath+"/transferTitle",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"}};
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

export const check5 = validate26;

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.currency === undefined) || (!(func0.call(data, "currency")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.amount === undefined) || (!(func0.call(data, "amount")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.network === undefined) || (!(func0.call(data, "network")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "network"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(typeof data.currency !== "string"){
const err3 = {instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
if(typeof data.amount !== "string"){
const err4 = {instancePath:instancePath+"/amount",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.network !== undefined && func0.call(data, "network")){
if(typeof data.network !== "string"){
const err5 = {instancePath:instancePath+"/network",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

export const check6 = validate27;

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.lockId === undefined) || (!(func0.call(data, "lockId")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "lockId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.lockId !== undefined && func0.call(data, "lockId")){
if(typeof data.lockId !== "string"){
const err1 = {instancePath:instancePath+"/lockId",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

export const check7 = validate28;

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.sourceExternalUserId === undefined) || (!(func0.call(data, "sourceExternalUserId")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "sourceExternalUserId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.currency === undefined) || (!(func0.call(data, "currency")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.amount === undefined) || (!(func0.call(data, "amount")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.destinationIban === undefined) || (!(func0.call(data, "destinationIban")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "destinationIban"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.sourceExternalUserId !== undefined && func0.call(data, "sourceExternalUserId")){
if(typeof data.sourceExternalUserId !== "string"){
const err4 = {instancePath:instancePath+"/sourceExternalUserId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(typeof data.currency !== "string"){
const err5 = {instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
if(typeof data.amount !== "string"){
const err6 = {instancePath:instancePath+"/amount",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.receiverType !== undefined && func0.call(data, "receiverType")){
if(typeof data.receiverType !== "string"){
const err7 = {instancePath:instancePath+"/receiverType",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.receiverFirstName !== undefined && func0.call(data, "receiverFirstName")){
if(typeof data.receiverFirstName !== "string"){
const err8 = {instancePath:instancePath+"/receiverFirstName",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.receiverLastName !== undefined && func0.call(data, "receiverLastName")){
if(typeof data.receiverLastName !== "string"){
const err9 = {instancePath:instancePath+"/receiverLastName",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.companyName !== undefined && func0.call(data, "companyName")){
if(typeof data.companyName !== "string"){
const err10 = {instancePath:instancePath+"/companyName",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.destinationIban !== undefined && func0.call(data, "destinationIban")){
if(typeof data.destinationIban !== "string"){
const err11 = {instancePath:instancePath+"/destinationIban",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.transferTitle !== undefined && func0.call(data, "transferTitle")){
if(typeof data.transferTitle !== "string"){
const err12 = {instancePath:instancePath+"/transferTitle",keyword:"type",params:{type: "string"}};
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
const err13 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

export const check8 = validate29;

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sourceExternalUserId !== undefined && func0.call(data, "sourceExternalUserId")){
const _errs3 = errors;
if(data.sourceExternalUserId !== null){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.destinationExternalUserId !== undefined && func0.call(data, "destinationExternalUserId")){
const _errs5 = errors;
if(data.destinationExternalUserId !== null){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err2 = {instancePath,keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.amount === undefined) || (!(func0.call(data, "amount")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.currency === undefined) || (!(func0.call(data, "currency")))){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.sourceExternalUserId !== undefined && func0.call(data, "sourceExternalUserId")){
let data2 = data.sourceExternalUserId;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/sourceExternalUserId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs12 = errors;
if(data2 !== null){
const err6 = {instancePath:instancePath+"/sourceExternalUserId",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err7 = {instancePath:instancePath+"/sourceExternalUserId",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.destinationExternalUserId !== undefined && func0.call(data, "destinationExternalUserId")){
let data3 = data.destinationExternalUserId;
const _errs15 = errors;
let valid5 = false;
const _errs16 = errors;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/destinationExternalUserId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs19 = errors;
if(data3 !== null){
const err9 = {instancePath:instancePath+"/destinationExternalUserId",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err10 = {instancePath:instancePath+"/destinationExternalUserId",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
let data4 = data.amount;
if((typeof data4 !== "string") && (!(typeof data4 == "number"))){
const err11 = {instancePath:instancePath+"/amount",keyword:"type",params:{type: ["string","number"]}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(typeof data.currency !== "string"){
const err12 = {instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"}};
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
const err13 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

export const check9 = validate30;
const func154 = need(module1, "default");
const pattern4 = new RegExp("^\\d{4}$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.externalUserId === undefined) || (!(func0.call(data, "externalUserId")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "externalUserId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.label === undefined) || (!(func0.call(data, "label")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "label"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.pin === undefined) || (!(func0.call(data, "pin")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "pin"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.externalUserId !== undefined && func0.call(data, "externalUserId")){
if(typeof data.externalUserId !== "string"){
const err3 = {instancePath:instancePath+"/externalUserId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
let data1 = data.label;
if(typeof data1 === "string"){
if(func154(data1) > 30){
const err4 = {instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func154(data1) < 3){
const err5 = {instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 3}};
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
const err6 = {instancePath:instancePath+"/label",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.pin !== undefined && func0.call(data, "pin")){
let data2 = data.pin;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/pin",keyword:"pattern",params:{pattern: "^\\d{4}$"}};
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
const err8 = {instancePath:instancePath+"/pin",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath,keyword:"type",params:{type: "object"}};
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

export const check10 = validate31;

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.externalUserId === undefined) || (!(func0.call(data, "externalUserId")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "externalUserId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.cardId === undefined) || (!(func0.call(data, "cardId")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "cardId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.pin === undefined) || (!(func0.call(data, "pin")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "pin"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.externalUserId !== undefined && func0.call(data, "externalUserId")){
if(typeof data.externalUserId !== "string"){
const err3 = {instancePath:instancePath+"/externalUserId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.cardId !== undefined && func0.call(data, "cardId")){
if(typeof data.cardId !== "string"){
const err4 = {instancePath:instancePath+"/cardId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.pin !== undefined && func0.call(data, "pin")){
let data2 = data.pin;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err5 = {instancePath:instancePath+"/pin",keyword:"pattern",params:{pattern: "^\\d{4}$"}};
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
const err6 = {instancePath:instancePath+"/pin",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

export const check11 = validate32;

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.externalUserId === undefined) || (!(func0.call(data, "externalUserId")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "externalUserId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.cardId === undefined) || (!(func0.call(data, "cardId")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "cardId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.externalUserId !== undefined && func0.call(data, "externalUserId")){
if(typeof data.externalUserId !== "string"){
const err2 = {instancePath:instancePath+"/externalUserId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.cardId !== undefined && func0.call(data, "cardId")){
if(typeof data.cardId !== "string"){
const err3 = {instancePath:instancePath+"/cardId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

export const check13 = validate33;

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.externalUserId === undefined) || (!(func0.call(data, "externalUserId")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "externalUserId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.cardId === undefined) || (!(func0.call(data, "cardId")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "cardId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.monthlyTrxAll === undefined) || (!(func0.call(data, "monthlyTrxAll")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "monthlyTrxAll"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.dailyTrxAll === undefined) || (!(func0.call(data, "dailyTrxAll")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "dailyTrxAll"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.monthlyTrxAtm === undefined) || (!(func0.call(data, "monthlyTrxAtm")))){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "monthlyTrxAtm"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.dailyTrxAtm === undefined) || (!(func0.call(data, "dailyTrxAtm")))){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "dailyTrxAtm"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.monthlyTrxEcom === undefined) || (!(func0.call(data, "monthlyTrxEcom")))){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "monthlyTrxEcom"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.dailyTrxEcom === undefined) || (!(func0.call(data, "dailyTrxEcom")))){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "dailyTrxEcom"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.externalUserId !== undefined && func0.call(data, "externalUserId")){
if(typeof data.externalUserId !== "string"){
const err8 = {instancePath:instancePath+"/externalUserId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.cardId !== undefined && func0.call(data, "cardId")){
if(typeof data.cardId !== "string"){
const err9 = {instancePath:instancePath+"/cardId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.monthlyTrxAll !== undefined && func0.call(data, "monthlyTrxAll")){
if(!(typeof data.monthlyTrxAll == "number")){
const err10 = {instancePath:instancePath+"/monthlyTrxAll",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.dailyTrxAll !== undefined && func0.call(data, "dailyTrxAll")){
if(!(typeof data.dailyTrxAll == "number")){
const err11 = {instancePath:instancePath+"/dailyTrxAll",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.monthlyTrxAtm !== undefined && func0.call(data, "monthlyTrxAtm")){
if(!(typeof data.monthlyTrxAtm == "number")){
const err12 = {instancePath:instancePath+"/monthlyTrxAtm",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.dailyTrxAtm !== undefined && func0.call(data, "dailyTrxAtm")){
if(!(typeof data.dailyTrxAtm == "number")){
const err13 = {instancePath:instancePath+"/dailyTrxAtm",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.monthlyTrxEcom !== undefined && func0.call(data, "monthlyTrxEcom")){
if(!(typeof data.monthlyTrxEcom == "number")){
const err14 = {instancePath:instancePath+"/monthlyTrxEcom",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.dailyTrxEcom !== undefined && func0.call(data, "dailyTrxEcom")){
if(!(typeof data.dailyTrxEcom == "number")){
const err15 = {instancePath:instancePath+"/dailyTrxEcom",keyword:"type",params:{type: "number"}};
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
const err16 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

export const check15 = validate34;

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.walletType === undefined) || (!(func0.call(data, "walletType")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "walletType"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.details === undefined) || (!(func0.call(data, "details")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "details"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.walletType !== undefined && func0.call(data, "walletType")){
if(typeof data.walletType !== "string"){
const err2 = {instancePath:instancePath+"/walletType",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.externalUserId !== undefined && func0.call(data, "externalUserId")){
if(typeof data.externalUserId !== "string"){
const err3 = {instancePath:instancePath+"/externalUserId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.details !== undefined && func0.call(data, "details")){
let data2 = data.details;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.iAmOwnerOfWallet !== undefined && func0.call(data2, "iAmOwnerOfWallet")){
if(typeof data2.iAmOwnerOfWallet !== "boolean"){
const err4 = {instancePath:instancePath+"/details/iAmOwnerOfWallet",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.firstName !== undefined && func0.call(data2, "firstName")){
if(typeof data2.firstName !== "string"){
const err5 = {instancePath:instancePath+"/details/firstName",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.lastName !== undefined && func0.call(data2, "lastName")){
if(typeof data2.lastName !== "string"){
const err6 = {instancePath:instancePath+"/details/lastName",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.city !== undefined && func0.call(data2, "city")){
if(typeof data2.city !== "string"){
const err7 = {instancePath:instancePath+"/details/city",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.street !== undefined && func0.call(data2, "street")){
if(typeof data2.street !== "string"){
const err8 = {instancePath:instancePath+"/details/street",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.postCode !== undefined && func0.call(data2, "postCode")){
if(typeof data2.postCode !== "string"){
const err9 = {instancePath:instancePath+"/details/postCode",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.country !== undefined && func0.call(data2, "country")){
if(typeof data2.country !== "string"){
const err10 = {instancePath:instancePath+"/details/country",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.companyName !== undefined && func0.call(data2, "companyName")){
if(typeof data2.companyName !== "string"){
const err11 = {instancePath:instancePath+"/details/companyName",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.vatId !== undefined && func0.call(data2, "vatId")){
if(typeof data2.vatId !== "string"){
const err12 = {instancePath:instancePath+"/details/vatId",keyword:"type",params:{type: "string"}};
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
const err13 = {instancePath:instancePath+"/details",keyword:"type",params:{type: "object"}};
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
const err14 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

export const check16 = validate35;

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.sourceExternalUserId === undefined) || (!(func0.call(data, "sourceExternalUserId")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "sourceExternalUserId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.currency === undefined) || (!(func0.call(data, "currency")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.amount === undefined) || (!(func0.call(data, "amount")))){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.walletAddress === undefined) || (!(func0.call(data, "walletAddress")))){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "walletAddress"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.walletType === undefined) || (!(func0.call(data, "walletType")))){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "walletType"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.receiverType === undefined) || (!(func0.call(data, "receiverType")))){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "receiverType"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.sourceExternalUserId !== undefined && func0.call(data, "sourceExternalUserId")){
if(typeof data.sourceExternalUserId !== "string"){
const err7 = {instancePath:instancePath+"/sourceExternalUserId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(typeof data.currency !== "string"){
const err8 = {instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
if(!(typeof data.amount == "number")){
const err9 = {instancePath:instancePath+"/amount",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.walletAddress !== undefined && func0.call(data, "walletAddress")){
if(typeof data.walletAddress !== "string"){
const err10 = {instancePath:instancePath+"/walletAddress",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.memo !== undefined && func0.call(data, "memo")){
if(typeof data.memo !== "string"){
const err11 = {instancePath:instancePath+"/memo",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.network !== undefined && func0.call(data, "network")){
if(typeof data.network !== "string"){
const err12 = {instancePath:instancePath+"/network",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
const err13 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.walletType !== undefined && func0.call(data, "walletType")){
if(typeof data.walletType !== "string"){
const err14 = {instancePath:instancePath+"/walletType",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.receiverType !== undefined && func0.call(data, "receiverType")){
if(typeof data.receiverType !== "string"){
const err15 = {instancePath:instancePath+"/receiverType",keyword:"type",params:{type: "string"}};
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
const err16 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

export const checks = {
  addUserVerification: check0,
  createUserAccount: check1,
  createKycVerification: check2,
  createPartnerExchange: check3,
  createPartnerSepaTransfer: check4,
  lockOrderRate: check5,
  createOrder: check6,
  createSepaTransfer: check7,
  createTransfer: check8,
  createVirtualCard: check9,
  updateCardPin: check10,
  blockCard: check11,
  unblockCard: check11,
  updateCardLimits: check13,
  deleteCard: check11,
  updateTravelRule: check15,
  createCryptoWithdrawal: check16,
};
