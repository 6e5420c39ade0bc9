// Generated from the OpenAPI description. Do not edit: change the description and generate again.
// @ts-nocheck Ajv writes JavaScript.

import * as module0 from "ajv-formats/dist/formats.js";

const need = (module, name) => module.default?.[name] ?? module[name];

export const check0 = validate20;
const func0 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId !== undefined && func0.call(data, "userId")){
if(typeof data.userId !== "string"){
const err0 = {instancePath:instancePath+"/userId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.poaRequiredForExtended !== undefined && func0.call(data, "poaRequiredForExtended")){
if(typeof data.poaRequiredForExtended !== "boolean"){
const err1 = {instancePath:instancePath+"/poaRequiredForExtended",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.poaRequired !== undefined && func0.call(data, "poaRequired")){
if(typeof data.poaRequired !== "boolean"){
const err2 = {instancePath:instancePath+"/poaRequired",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
validate20.errors = vErrors;
return errors === 0;
}

export const check1 = validate22;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verificationId !== undefined && func0.call(data, "verificationId")){
if(typeof data.verificationId !== "string"){
const err0 = {instancePath:instancePath+"/verificationId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}

export const check2 = validate23;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fiatBalances !== undefined && func0.call(data, "fiatBalances")){
let data0 = data.fiatBalances;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id !== undefined && func0.call(data1, "id")){
if(typeof data1.id !== "string"){
const err0 = {instancePath:instancePath+"/fiatBalances/" + i0+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data1.amount !== undefined && func0.call(data1, "amount")){
if(typeof data1.amount !== "string"){
const err1 = {instancePath:instancePath+"/fiatBalances/" + i0+"/amount",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.name !== undefined && func0.call(data1, "name")){
if(typeof data1.name !== "string"){
const err2 = {instancePath:instancePath+"/fiatBalances/" + i0+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.rate !== undefined && func0.call(data1, "rate")){
if(!(typeof data1.rate == "number")){
const err3 = {instancePath:instancePath+"/fiatBalances/" + i0+"/rate",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.status !== undefined && func0.call(data1, "status")){
if(typeof data1.status !== "string"){
const err4 = {instancePath:instancePath+"/fiatBalances/" + i0+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
}
}
if(data.cryptoBalances !== undefined && func0.call(data, "cryptoBalances")){
let data7 = data.cryptoBalances;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id !== undefined && func0.call(data8, "id")){
if(typeof data8.id !== "string"){
const err5 = {instancePath:instancePath+"/cryptoBalances/" + i1+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data8.amount !== undefined && func0.call(data8, "amount")){
if(typeof data8.amount !== "string"){
const err6 = {instancePath:instancePath+"/cryptoBalances/" + i1+"/amount",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data8.name !== undefined && func0.call(data8, "name")){
if(typeof data8.name !== "string"){
const err7 = {instancePath:instancePath+"/cryptoBalances/" + i1+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data8.rate !== undefined && func0.call(data8, "rate")){
if(!(typeof data8.rate == "number")){
const err8 = {instancePath:instancePath+"/cryptoBalances/" + i1+"/rate",keyword:"type",params:{type: "number"}};
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
}
}
}
if(data.userId !== undefined && func0.call(data, "userId")){
if(typeof data.userId !== "string"){
const err9 = {instancePath:instancePath+"/userId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.poaRequired !== undefined && func0.call(data, "poaRequired")){
let data14 = data.poaRequired;
if((typeof data14 !== "boolean") && (typeof data14 !== "string")){
const err10 = {instancePath:instancePath+"/poaRequired",keyword:"type",params:{type: ["boolean","string"]}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}

export const check3 = validate24;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exchangeId !== undefined && func0.call(data, "exchangeId")){
if(typeof data.exchangeId !== "string"){
const err0 = {instancePath:instancePath+"/exchangeId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate24.errors = vErrors;
return errors === 0;
}

export const check4 = validate25;

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transferId !== undefined && func0.call(data, "transferId")){
if(typeof data.transferId !== "string"){
const err0 = {instancePath:instancePath+"/transferId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate25.errors = vErrors;
return errors === 0;
}

export const check5 = validate26;
const formats0 = need(module0, "fullFormats")["date-time"];

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
const err1 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
if(typeof data.amount !== "string"){
const err2 = {instancePath:instancePath+"/amount",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.transferTitle !== undefined && func0.call(data, "transferTitle")){
if(typeof data.transferTitle !== "string"){
const err3 = {instancePath:instancePath+"/transferTitle",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.destinationIban !== undefined && func0.call(data, "destinationIban")){
if(typeof data.destinationIban !== "string"){
const err4 = {instancePath:instancePath+"/destinationIban",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.receiverFirstName !== undefined && func0.call(data, "receiverFirstName")){
let data5 = data.receiverFirstName;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/receiverFirstName",keyword:"type",params:{type: ["string","null"]}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.receiverLastName !== undefined && func0.call(data, "receiverLastName")){
let data6 = data.receiverLastName;
if((typeof data6 !== "string") && (data6 !== null)){
const err6 = {instancePath:instancePath+"/receiverLastName",keyword:"type",params:{type: ["string","null"]}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
if(typeof data.status !== "string"){
const err7 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
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
if(data.fee !== undefined && func0.call(data, "fee")){
if(!(typeof data.fee == "number")){
const err9 = {instancePath:instancePath+"/fee",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.createdAt !== undefined && func0.call(data, "createdAt")){
let data10 = data.createdAt;
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
const err10 = {instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.user !== undefined && func0.call(data, "user")){
let data11 = data.user;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.externalUserId !== undefined && func0.call(data11, "externalUserId")){
if(typeof data11.externalUserId !== "string"){
const err12 = {instancePath:instancePath+"/user/externalUserId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data11.email !== undefined && func0.call(data11, "email")){
if(typeof data11.email !== "string"){
const err13 = {instancePath:instancePath+"/user/email",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data11.firstName !== undefined && func0.call(data11, "firstName")){
if(typeof data11.firstName !== "string"){
const err14 = {instancePath:instancePath+"/user/firstName",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data11.lastName !== undefined && func0.call(data11, "lastName")){
if(typeof data11.lastName !== "string"){
const err15 = {instancePath:instancePath+"/user/lastName",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data11.city !== undefined && func0.call(data11, "city")){
if(typeof data11.city !== "string"){
const err16 = {instancePath:instancePath+"/user/city",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data11.country !== undefined && func0.call(data11, "country")){
if(typeof data11.country !== "string"){
const err17 = {instancePath:instancePath+"/user/country",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data11.documentType !== undefined && func0.call(data11, "documentType")){
if(typeof data11.documentType !== "string"){
const err18 = {instancePath:instancePath+"/user/documentType",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data11.documentNumber !== undefined && func0.call(data11, "documentNumber")){
if(typeof data11.documentNumber !== "string"){
const err19 = {instancePath:instancePath+"/user/documentNumber",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11.birthCountry !== undefined && func0.call(data11, "birthCountry")){
let data20 = data11.birthCountry;
if((typeof data20 !== "string") && (data20 !== null)){
const err20 = {instancePath:instancePath+"/user/birthCountry",keyword:"type",params:{type: ["string","null"]}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.birthDate !== undefined && func0.call(data11, "birthDate")){
let data21 = data11.birthDate;
if((typeof data21 !== "string") && (data21 !== null)){
const err21 = {instancePath:instancePath+"/user/birthDate",keyword:"type",params:{type: ["string","null"]}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
}
validate26.errors = vErrors;
return errors === 0;
}

export const check6 = validate27;

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lockId !== undefined && func0.call(data, "lockId")){
if(typeof data.lockId !== "string"){
const err0 = {instancePath:instancePath+"/lockId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
if(!(typeof data.amount == "number")){
const err1 = {instancePath:instancePath+"/amount",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.rate !== undefined && func0.call(data, "rate")){
if(typeof data.rate !== "string"){
const err2 = {instancePath:instancePath+"/rate",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.expiresAt !== undefined && func0.call(data, "expiresAt")){
let data3 = data.expiresAt;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
const err3 = {instancePath:instancePath+"/expiresAt",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/expiresAt",keyword:"type",params:{type: "string"}};
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
if(data.destinationCurrency !== undefined && func0.call(data, "destinationCurrency")){
if(typeof data.destinationCurrency !== "string"){
const err6 = {instancePath:instancePath+"/destinationCurrency",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.network !== undefined && func0.call(data, "network")){
if(typeof data.network !== "string"){
const err7 = {instancePath:instancePath+"/network",keyword:"type",params:{type: "string"}};
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
validate27.errors = vErrors;
return errors === 0;
}

export const check7 = validate28;

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.orderId !== undefined && func0.call(data, "orderId")){
if(typeof data.orderId !== "string"){
const err0 = {instancePath:instancePath+"/orderId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate28.errors = vErrors;
return errors === 0;
}

export const check8 = validate29;

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.orderId !== undefined && func0.call(data, "orderId")){
if(typeof data.orderId !== "string"){
const err0 = {instancePath:instancePath+"/orderId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
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
if(data.status !== undefined && func0.call(data, "status")){
if(typeof data.status !== "string"){
const err2 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.createdAt !== undefined && func0.call(data, "createdAt")){
let data3 = data.createdAt;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
const err3 = {instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.confirmations !== undefined && func0.call(data, "confirmations")){
let data4 = data.confirmations;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err5 = {instancePath:instancePath+"/confirmations",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.requiredConfirmations !== undefined && func0.call(data, "requiredConfirmations")){
let data5 = data.requiredConfirmations;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err6 = {instancePath:instancePath+"/requiredConfirmations",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.receivedAmount !== undefined && func0.call(data, "receivedAmount")){
if(!(typeof data.receivedAmount == "number")){
const err7 = {instancePath:instancePath+"/receivedAmount",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.totalAmountRequired !== undefined && func0.call(data, "totalAmountRequired")){
if(!(typeof data.totalAmountRequired == "number")){
const err8 = {instancePath:instancePath+"/totalAmountRequired",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.cryptocurrency !== undefined && func0.call(data, "cryptocurrency")){
if(typeof data.cryptocurrency !== "string"){
const err9 = {instancePath:instancePath+"/cryptocurrency",keyword:"type",params:{type: "string"}};
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
let data9 = data.walletAddress;
if((typeof data9 !== "string") && (data9 !== null)){
const err10 = {instancePath:instancePath+"/walletAddress",keyword:"type",params:{type: ["string","null"]}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.transactionHash !== undefined && func0.call(data, "transactionHash")){
if(typeof data.transactionHash !== "string"){
const err11 = {instancePath:instancePath+"/transactionHash",keyword:"type",params:{type: "string"}};
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
if(data.expiresAt !== undefined && func0.call(data, "expiresAt")){
let data12 = data.expiresAt;
if((typeof data12 !== "string") && (data12 !== null)){
const err13 = {instancePath:instancePath+"/expiresAt",keyword:"type",params:{type: ["string","null"]}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data12 === "string"){
if(!(formats0.validate(data12))){
const err14 = {instancePath:instancePath+"/expiresAt",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
validate29.errors = vErrors;
return errors === 0;
}

export const check9 = validate30;

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transferId !== undefined && func0.call(data, "transferId")){
if(typeof data.transferId !== "string"){
const err0 = {instancePath:instancePath+"/transferId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate30.errors = vErrors;
return errors === 0;
}

export const check10 = validate31;

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transferId !== undefined && func0.call(data, "transferId")){
if(typeof data.transferId !== "string"){
const err0 = {instancePath:instancePath+"/transferId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate31.errors = vErrors;
return errors === 0;
}

export const check11 = validate32;

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cardId !== undefined && func0.call(data, "cardId")){
if(typeof data.cardId !== "string"){
const err0 = {instancePath:instancePath+"/cardId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cardNumber !== undefined && func0.call(data, "cardNumber")){
if(typeof data.cardNumber !== "string"){
const err1 = {instancePath:instancePath+"/cardNumber",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.cvv !== undefined && func0.call(data, "cvv")){
if(typeof data.cvv !== "string"){
const err2 = {instancePath:instancePath+"/cvv",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exp !== undefined && func0.call(data, "exp")){
if(typeof data.exp !== "string"){
const err3 = {instancePath:instancePath+"/exp",keyword:"type",params:{type: "string"}};
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
validate32.errors = vErrors;
return errors === 0;
}

export const check12 = validate33;

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cards !== undefined && func0.call(data, "cards")){
let data0 = data.cards;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.cardId !== undefined && func0.call(data1, "cardId")){
if(typeof data1.cardId !== "string"){
const err0 = {instancePath:instancePath+"/cards/" + i0+"/cardId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data1.status !== undefined && func0.call(data1, "status")){
if(typeof data1.status !== "string"){
const err1 = {instancePath:instancePath+"/cards/" + i0+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.label !== undefined && func0.call(data1, "label")){
if(typeof data1.label !== "string"){
const err2 = {instancePath:instancePath+"/cards/" + i0+"/label",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
}
}
validate33.errors = vErrors;
return errors === 0;
}

export const check13 = validate34;

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined && func0.call(data, "status")){
if(typeof data.status !== "string"){
const err0 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cardNumber !== undefined && func0.call(data, "cardNumber")){
if(typeof data.cardNumber !== "string"){
const err1 = {instancePath:instancePath+"/cardNumber",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.cvv !== undefined && func0.call(data, "cvv")){
if(typeof data.cvv !== "string"){
const err2 = {instancePath:instancePath+"/cvv",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exp !== undefined && func0.call(data, "exp")){
if(typeof data.exp !== "string"){
const err3 = {instancePath:instancePath+"/exp",keyword:"type",params:{type: "string"}};
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
validate34.errors = vErrors;
return errors === 0;
}

export const check14 = validate35;

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.monthlyTrxAll !== undefined && func0.call(data, "monthlyTrxAll")){
if(!(typeof data.monthlyTrxAll == "number")){
const err0 = {instancePath:instancePath+"/monthlyTrxAll",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.dailyTrxAll !== undefined && func0.call(data, "dailyTrxAll")){
if(!(typeof data.dailyTrxAll == "number")){
const err1 = {instancePath:instancePath+"/dailyTrxAll",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.monthlyTrxAtm !== undefined && func0.call(data, "monthlyTrxAtm")){
if(!(typeof data.monthlyTrxAtm == "number")){
const err2 = {instancePath:instancePath+"/monthlyTrxAtm",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.dailyTrxAtm !== undefined && func0.call(data, "dailyTrxAtm")){
if(!(typeof data.dailyTrxAtm == "number")){
const err3 = {instancePath:instancePath+"/dailyTrxAtm",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.monthlyTrxEcom !== undefined && func0.call(data, "monthlyTrxEcom")){
if(!(typeof data.monthlyTrxEcom == "number")){
const err4 = {instancePath:instancePath+"/monthlyTrxEcom",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.dailyTrxEcom !== undefined && func0.call(data, "dailyTrxEcom")){
if(!(typeof data.dailyTrxEcom == "number")){
const err5 = {instancePath:instancePath+"/dailyTrxEcom",keyword:"type",params:{type: "number"}};
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
validate35.errors = vErrors;
return errors === 0;
}

export const check15 = validate36;

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.withdrawalId !== undefined && func0.call(data, "withdrawalId")){
if(typeof data.withdrawalId !== "string"){
const err0 = {instancePath:instancePath+"/withdrawalId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate36.errors = vErrors;
return errors === 0;
}

export const checks = {
  "createUserAccount 2XX": check0,
  "createKycVerification 2XX": check1,
  "getUserBalances 2XX": check2,
  "createPartnerExchange 2XX": check3,
  "createPartnerSepaTransfer 2XX": check4,
  "getSepaTransferDetails 200": check5,
  "lockOrderRate 2XX": check6,
  "createOrder 2XX": check7,
  "getOrderDetails 2XX": check8,
  "createSepaTransfer 200": check9,
  "createTransfer 201": check10,
  "createVirtualCard 200": check11,
  "getUserCards 2XX": check12,
  "getCardDetails 200": check13,
  "getCardLimits 2XX": check14,
  "createCryptoWithdrawal 2XX": check15,
};
