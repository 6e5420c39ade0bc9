// Generated from the OpenAPI description. Do not edit: change the description and generate again.
// @ts-nocheck Ajv writes JavaScript.

import * as module0 from "ajv-formats/dist/formats.js";

const need = (module, name) => module.default?.[name] ?? module[name];

export const check0 = validate21;
const func0 = Object.prototype.hasOwnProperty;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.message === undefined) || (!(func0.call(data, "message")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message !== undefined && func0.call(data, "message")){
if(typeof data.message !== "string"){
const err1 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
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
validate21.errors = vErrors;
return errors === 0;
}

export const check1 = validate22;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.userId === undefined) || (!(func0.call(data, "userId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userId !== undefined && func0.call(data, "userId")){
if(typeof data.userId !== "string"){
const err1 = {instancePath:instancePath+"/userId",schemaPath:"#/components/schemas/UserId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.poaRequiredForExtended !== undefined && func0.call(data, "poaRequiredForExtended")){
if(typeof data.poaRequiredForExtended !== "boolean"){
const err2 = {instancePath:instancePath+"/poaRequiredForExtended",schemaPath:"#/properties/poaRequiredForExtended/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.poaRequired !== undefined && func0.call(data, "poaRequired")){
if(typeof data.poaRequired !== "boolean"){
const err3 = {instancePath:instancePath+"/poaRequired",schemaPath:"#/properties/poaRequired/type",keyword:"type",params:{type: "boolean"}};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
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
if(data.verificationId !== undefined && func0.call(data, "verificationId")){
if(typeof data.verificationId !== "string"){
const err0 = {instancePath:instancePath+"/verificationId",schemaPath:"#/components/schemas/KycVerificationId/type",keyword:"type",params:{type: "string"}};
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
validate23.errors = vErrors;
return errors === 0;
}

export const check3 = validate24;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

export const check6 = validate25;

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.amount === undefined) || (!(func0.call(data, "amount")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.rate === undefined) || (!(func0.call(data, "rate")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rate"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/BalanceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
if(typeof data.amount !== "string"){
const err5 = {instancePath:instancePath+"/amount",schemaPath:"#/components/schemas/AmountString/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/CurrencySlug/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.rate !== undefined && func0.call(data, "rate")){
if(!(typeof data.rate == "number")){
const err7 = {instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.iban !== undefined && func0.call(data, "iban")){
let data4 = data.iban;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/iban",schemaPath:"#/properties/iban/type",keyword:"type",params:{type: ["string","null"]}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
if(typeof data.status !== "string"){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
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
validate26.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.amount === undefined) || (!(func0.call(data, "amount")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.wallet === undefined) || (!(func0.call(data, "wallet")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wallet"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.rate === undefined) || (!(func0.call(data, "rate")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rate"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.networkConfig === undefined) || (!(func0.call(data, "networkConfig")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "networkConfig"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/BalanceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
if(typeof data.amount !== "string"){
const err7 = {instancePath:instancePath+"/amount",schemaPath:"#/components/schemas/AmountString/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/CurrencySlug/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.wallet !== undefined && func0.call(data, "wallet")){
let data3 = data.wallet;
if((typeof data3 !== "string") && (data3 !== null)){
const err9 = {instancePath:instancePath+"/wallet",schemaPath:"#/properties/wallet/type",keyword:"type",params:{type: ["string","null"]}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.rate !== undefined && func0.call(data, "rate")){
if(!(typeof data.rate == "number")){
const err10 = {instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.networkConfig !== undefined && func0.call(data, "networkConfig")){
let data5 = data.networkConfig;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 of Object.keys(data5)){
let data6 = data5[key0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.mainnet === undefined) || (!(func0.call(data6, "mainnet")))){
const err11 = {instancePath:instancePath+"/networkConfig/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/NetworkConfig/required",keyword:"required",params:{missingProperty: "mainnet"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data6.name === undefined) || (!(func0.call(data6, "name")))){
const err12 = {instancePath:instancePath+"/networkConfig/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/NetworkConfig/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data6.withdrawal === undefined) || (!(func0.call(data6, "withdrawal")))){
const err13 = {instancePath:instancePath+"/networkConfig/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/NetworkConfig/required",keyword:"required",params:{missingProperty: "withdrawal"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data6.deposit === undefined) || (!(func0.call(data6, "deposit")))){
const err14 = {instancePath:instancePath+"/networkConfig/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/NetworkConfig/required",keyword:"required",params:{missingProperty: "deposit"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.mainnet !== undefined && func0.call(data6, "mainnet")){
if(typeof data6.mainnet !== "boolean"){
const err15 = {instancePath:instancePath+"/networkConfig/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/mainnet",schemaPath:"#/components/schemas/NetworkConfig/properties/mainnet/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.name !== undefined && func0.call(data6, "name")){
if(typeof data6.name !== "string"){
const err16 = {instancePath:instancePath+"/networkConfig/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/components/schemas/NetworkConfig/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.withdrawal !== undefined && func0.call(data6, "withdrawal")){
let data9 = data6.withdrawal;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.feeWithdrawal === undefined) || (!(func0.call(data9, "feeWithdrawal")))){
const err17 = {instancePath:instancePath+"/networkConfig/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/withdrawal",schemaPath:"#/components/schemas/NetworkConfig/properties/withdrawal/required",keyword:"required",params:{missingProperty: "feeWithdrawal"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((data9.minWithdrawal === undefined) || (!(func0.call(data9, "minWithdrawal")))){
const err18 = {instancePath:instancePath+"/networkConfig/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/withdrawal",schemaPath:"#/components/schemas/NetworkConfig/properties/withdrawal/required",keyword:"required",params:{missingProperty: "minWithdrawal"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data9.feeWithdrawal !== undefined && func0.call(data9, "feeWithdrawal")){
if(!(typeof data9.feeWithdrawal == "number")){
const err19 = {instancePath:instancePath+"/networkConfig/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/withdrawal/feeWithdrawal",schemaPath:"#/components/schemas/NetworkConfig/properties/withdrawal/properties/feeWithdrawal/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.minWithdrawal !== undefined && func0.call(data9, "minWithdrawal")){
if(!(typeof data9.minWithdrawal == "number")){
const err20 = {instancePath:instancePath+"/networkConfig/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/withdrawal/minWithdrawal",schemaPath:"#/components/schemas/NetworkConfig/properties/withdrawal/properties/minWithdrawal/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/networkConfig/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/withdrawal",schemaPath:"#/components/schemas/NetworkConfig/properties/withdrawal/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.deposit !== undefined && func0.call(data6, "deposit")){
let data12 = data6.deposit;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.minDeposit === undefined) || (!(func0.call(data12, "minDeposit")))){
const err22 = {instancePath:instancePath+"/networkConfig/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/deposit",schemaPath:"#/components/schemas/NetworkConfig/properties/deposit/required",keyword:"required",params:{missingProperty: "minDeposit"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data12.minDeposit !== undefined && func0.call(data12, "minDeposit")){
if(!(typeof data12.minDeposit == "number")){
const err23 = {instancePath:instancePath+"/networkConfig/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/deposit/minDeposit",schemaPath:"#/components/schemas/NetworkConfig/properties/deposit/properties/minDeposit/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/networkConfig/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/deposit",schemaPath:"#/components/schemas/NetworkConfig/properties/deposit/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/networkConfig/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/NetworkConfig/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/networkConfig",schemaPath:"#/properties/networkConfig/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fiatBalances !== undefined && func0.call(data, "fiatBalances")){
let data0 = data.fiatBalances;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data0[i0], {instancePath:instancePath+"/fiatBalances/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath:instancePath+"/fiatBalances",schemaPath:"#/properties/fiatBalances/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cryptoBalances !== undefined && func0.call(data, "cryptoBalances")){
let data2 = data.cryptoBalances;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate28(data2[i1], {instancePath:instancePath+"/cryptoBalances/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/cryptoBalances",schemaPath:"#/properties/cryptoBalances/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.userId !== undefined && func0.call(data, "userId")){
if(typeof data.userId !== "string"){
const err2 = {instancePath:instancePath+"/userId",schemaPath:"#/components/schemas/UserId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.poaRequired !== undefined && func0.call(data, "poaRequired")){
let data5 = data.poaRequired;
if((typeof data5 !== "boolean") && (typeof data5 !== "string")){
const err3 = {instancePath:instancePath+"/poaRequired",schemaPath:"#/properties/poaRequired/type",keyword:"type",params:{type: ["boolean","string"]}};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

export const check7 = validate30;

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.fiatBalances === undefined) || (!(func0.call(data, "fiatBalances")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fiatBalances"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.cryptoBalances === undefined) || (!(func0.call(data, "cryptoBalances")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cryptoBalances"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.fiatBalances !== undefined && func0.call(data, "fiatBalances")){
let data0 = data.fiatBalances;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data0[i0], {instancePath:instancePath+"/fiatBalances/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/fiatBalances",schemaPath:"#/properties/fiatBalances/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.cryptoBalances !== undefined && func0.call(data, "cryptoBalances")){
let data2 = data.cryptoBalances;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate28(data2[i1], {instancePath:instancePath+"/cryptoBalances/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/cryptoBalances",schemaPath:"#/properties/cryptoBalances/type",keyword:"type",params:{type: "array"}};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

export const check8 = validate33;

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.exchangeId === undefined) || (!(func0.call(data, "exchangeId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exchangeId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.exchangeId !== undefined && func0.call(data, "exchangeId")){
if(typeof data.exchangeId !== "string"){
const err1 = {instancePath:instancePath+"/exchangeId",schemaPath:"#/components/schemas/ExchangeId/type",keyword:"type",params:{type: "string"}};
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
validate33.errors = vErrors;
return errors === 0;
}

export const check9 = validate34;

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.iban === undefined) || (!(func0.call(data, "iban")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "iban"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.swift === undefined) || (!(func0.call(data, "swift")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "swift"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.accountHolder === undefined) || (!(func0.call(data, "accountHolder")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accountHolder"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.address === undefined) || (!(func0.call(data, "address")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.title !== undefined && func0.call(data, "title")){
if(typeof data.title !== "string"){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.iban !== undefined && func0.call(data, "iban")){
if(typeof data.iban !== "string"){
const err6 = {instancePath:instancePath+"/iban",schemaPath:"#/properties/iban/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.swift !== undefined && func0.call(data, "swift")){
if(typeof data.swift !== "string"){
const err7 = {instancePath:instancePath+"/swift",schemaPath:"#/properties/swift/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.accountHolder !== undefined && func0.call(data, "accountHolder")){
if(typeof data.accountHolder !== "string"){
const err8 = {instancePath:instancePath+"/accountHolder",schemaPath:"#/properties/accountHolder/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.address !== undefined && func0.call(data, "address")){
if(typeof data.address !== "string"){
const err9 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}};
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
validate34.errors = vErrors;
return errors === 0;
}

export const check10 = validate35;

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transferId !== undefined && func0.call(data, "transferId")){
if(typeof data.transferId !== "string"){
const err0 = {instancePath:instancePath+"/transferId",schemaPath:"#/components/schemas/SepaTransferId/type",keyword:"type",params:{type: "string"}};
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
validate35.errors = vErrors;
return errors === 0;
}

export const check11 = validate36;
const formats0 = need(module0, "fullFormats")["date-time"];

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.transferTitle === undefined) || (!(func0.call(data, "transferTitle")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transferTitle"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.destinationIban === undefined) || (!(func0.call(data, "destinationIban")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinationIban"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.receiverFirstName === undefined) || (!(func0.call(data, "receiverFirstName")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receiverFirstName"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.receiverLastName === undefined) || (!(func0.call(data, "receiverLastName")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receiverLastName"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.currency === undefined) || (!(func0.call(data, "currency")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SepaTransferId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
if(typeof data.amount !== "string"){
const err10 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.transferTitle !== undefined && func0.call(data, "transferTitle")){
if(typeof data.transferTitle !== "string"){
const err11 = {instancePath:instancePath+"/transferTitle",schemaPath:"#/properties/transferTitle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.destinationIban !== undefined && func0.call(data, "destinationIban")){
if(typeof data.destinationIban !== "string"){
const err12 = {instancePath:instancePath+"/destinationIban",schemaPath:"#/properties/destinationIban/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.receiverFirstName !== undefined && func0.call(data, "receiverFirstName")){
let data5 = data.receiverFirstName;
if((typeof data5 !== "string") && (data5 !== null)){
const err13 = {instancePath:instancePath+"/receiverFirstName",schemaPath:"#/properties/receiverFirstName/type",keyword:"type",params:{type: ["string","null"]}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.receiverLastName !== undefined && func0.call(data, "receiverLastName")){
let data6 = data.receiverLastName;
if((typeof data6 !== "string") && (data6 !== null)){
const err14 = {instancePath:instancePath+"/receiverLastName",schemaPath:"#/properties/receiverLastName/type",keyword:"type",params:{type: ["string","null"]}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
if(typeof data.status !== "string"){
const err15 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(typeof data.currency !== "string"){
const err16 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/CurrencySlug/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.fee !== undefined && func0.call(data, "fee")){
if(!(typeof data.fee == "number")){
const err17 = {instancePath:instancePath+"/fee",schemaPath:"#/properties/fee/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.createdAt !== undefined && func0.call(data, "createdAt")){
let data10 = data.createdAt;
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
const err18 = {instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.user !== undefined && func0.call(data, "user")){
let data11 = data.user;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.externalUserId !== undefined && func0.call(data11, "externalUserId")){
if(typeof data11.externalUserId !== "string"){
const err20 = {instancePath:instancePath+"/user/externalUserId",schemaPath:"#/components/schemas/ExternalUserId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.email !== undefined && func0.call(data11, "email")){
if(typeof data11.email !== "string"){
const err21 = {instancePath:instancePath+"/user/email",schemaPath:"#/properties/user/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data11.firstName !== undefined && func0.call(data11, "firstName")){
if(typeof data11.firstName !== "string"){
const err22 = {instancePath:instancePath+"/user/firstName",schemaPath:"#/properties/user/properties/firstName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data11.lastName !== undefined && func0.call(data11, "lastName")){
if(typeof data11.lastName !== "string"){
const err23 = {instancePath:instancePath+"/user/lastName",schemaPath:"#/properties/user/properties/lastName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.address !== undefined && func0.call(data11, "address")){
if(typeof data11.address !== "string"){
const err24 = {instancePath:instancePath+"/user/address",schemaPath:"#/properties/user/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data11.city !== undefined && func0.call(data11, "city")){
if(typeof data11.city !== "string"){
const err25 = {instancePath:instancePath+"/user/city",schemaPath:"#/properties/user/properties/city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.country !== undefined && func0.call(data11, "country")){
if(typeof data11.country !== "string"){
const err26 = {instancePath:instancePath+"/user/country",schemaPath:"#/properties/user/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.documentType !== undefined && func0.call(data11, "documentType")){
if(typeof data11.documentType !== "string"){
const err27 = {instancePath:instancePath+"/user/documentType",schemaPath:"#/properties/user/properties/documentType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.documentNumber !== undefined && func0.call(data11, "documentNumber")){
if(typeof data11.documentNumber !== "string"){
const err28 = {instancePath:instancePath+"/user/documentNumber",schemaPath:"#/properties/user/properties/documentNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.pesel !== undefined && func0.call(data11, "pesel")){
let data21 = data11.pesel;
if((typeof data21 !== "string") && (data21 !== null)){
const err29 = {instancePath:instancePath+"/user/pesel",schemaPath:"#/properties/user/properties/pesel/type",keyword:"type",params:{type: ["string","null"]}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.birthCountry !== undefined && func0.call(data11, "birthCountry")){
let data22 = data11.birthCountry;
if((typeof data22 !== "string") && (data22 !== null)){
const err30 = {instancePath:instancePath+"/user/birthCountry",schemaPath:"#/properties/user/properties/birthCountry/type",keyword:"type",params:{type: ["string","null"]}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.birthDate !== undefined && func0.call(data11, "birthDate")){
let data23 = data11.birthDate;
if((typeof data23 !== "string") && (data23 !== null)){
const err31 = {instancePath:instancePath+"/user/birthDate",schemaPath:"#/properties/user/properties/birthDate/type",keyword:"type",params:{type: ["string","null"]}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

export const check12 = validate37;

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.lockId === undefined) || (!(func0.call(data, "lockId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lockId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.amount === undefined) || (!(func0.call(data, "amount")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.expiresAt === undefined) || (!(func0.call(data, "expiresAt")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expiresAt"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.network === undefined) || (!(func0.call(data, "network")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "network"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.lockId !== undefined && func0.call(data, "lockId")){
if(typeof data.lockId !== "string"){
const err4 = {instancePath:instancePath+"/lockId",schemaPath:"#/components/schemas/LockId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
if(!(typeof data.amount == "number")){
const err5 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.rate !== undefined && func0.call(data, "rate")){
if(typeof data.rate !== "string"){
const err6 = {instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.expiresAt !== undefined && func0.call(data, "expiresAt")){
let data3 = data.expiresAt;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
const err7 = {instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/format",keyword:"format",params:{format: "date-time"}};
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
const err8 = {instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
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
if(data.destinationCurrency !== undefined && func0.call(data, "destinationCurrency")){
if(typeof data.destinationCurrency !== "string"){
const err10 = {instancePath:instancePath+"/destinationCurrency",schemaPath:"#/components/schemas/CurrencySlug/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.network !== undefined && func0.call(data, "network")){
if(typeof data.network !== "string"){
const err11 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

export const check13 = validate38;

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.orderId === undefined) || (!(func0.call(data, "orderId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "orderId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.orderId !== undefined && func0.call(data, "orderId")){
if(typeof data.orderId !== "string"){
const err1 = {instancePath:instancePath+"/orderId",schemaPath:"#/components/schemas/OrderId/type",keyword:"type",params:{type: "string"}};
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
validate38.errors = vErrors;
return errors === 0;
}

export const check14 = validate39;

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.orderId === undefined) || (!(func0.call(data, "orderId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "orderId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.lockId === undefined) || (!(func0.call(data, "lockId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lockId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.walletAddress === undefined) || (!(func0.call(data, "walletAddress")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "walletAddress"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.orderId !== undefined && func0.call(data, "orderId")){
if(typeof data.orderId !== "string"){
const err4 = {instancePath:instancePath+"/orderId",schemaPath:"#/components/schemas/OrderId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.lockId !== undefined && func0.call(data, "lockId")){
if(typeof data.lockId !== "string"){
const err5 = {instancePath:instancePath+"/lockId",schemaPath:"#/components/schemas/LockId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
if(typeof data.status !== "string"){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.createdAt !== undefined && func0.call(data, "createdAt")){
let data3 = data.createdAt;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
const err7 = {instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/format",keyword:"format",params:{format: "date-time"}};
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
const err8 = {instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.confirmations !== undefined && func0.call(data, "confirmations")){
let data4 = data.confirmations;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err9 = {instancePath:instancePath+"/confirmations",schemaPath:"#/properties/confirmations/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.requiredConfirmations !== undefined && func0.call(data, "requiredConfirmations")){
let data5 = data.requiredConfirmations;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err10 = {instancePath:instancePath+"/requiredConfirmations",schemaPath:"#/properties/requiredConfirmations/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.receivedAmount !== undefined && func0.call(data, "receivedAmount")){
if(!(typeof data.receivedAmount == "number")){
const err11 = {instancePath:instancePath+"/receivedAmount",schemaPath:"#/properties/receivedAmount/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.totalAmountRequired !== undefined && func0.call(data, "totalAmountRequired")){
if(!(typeof data.totalAmountRequired == "number")){
const err12 = {instancePath:instancePath+"/totalAmountRequired",schemaPath:"#/properties/totalAmountRequired/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.cryptocurrency !== undefined && func0.call(data, "cryptocurrency")){
if(typeof data.cryptocurrency !== "string"){
const err13 = {instancePath:instancePath+"/cryptocurrency",schemaPath:"#/components/schemas/CurrencySlug/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.walletAddress !== undefined && func0.call(data, "walletAddress")){
let data9 = data.walletAddress;
if((typeof data9 !== "string") && (data9 !== null)){
const err14 = {instancePath:instancePath+"/walletAddress",schemaPath:"#/properties/walletAddress/type",keyword:"type",params:{type: ["string","null"]}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.transactionHash !== undefined && func0.call(data, "transactionHash")){
if(typeof data.transactionHash !== "string"){
const err15 = {instancePath:instancePath+"/transactionHash",schemaPath:"#/properties/transactionHash/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.network !== undefined && func0.call(data, "network")){
if(typeof data.network !== "string"){
const err16 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.expiresAt !== undefined && func0.call(data, "expiresAt")){
let data12 = data.expiresAt;
if((typeof data12 !== "string") && (data12 !== null)){
const err17 = {instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: ["string","null"]}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data12 === "string"){
if(!(formats0.validate(data12))){
const err18 = {instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/format",keyword:"format",params:{format: "date-time"}};
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
validate39.errors = vErrors;
return errors === 0;
}

export const check15 = validate40;

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transferId !== undefined && func0.call(data, "transferId")){
if(typeof data.transferId !== "string"){
const err0 = {instancePath:instancePath+"/transferId",schemaPath:"#/components/schemas/SepaTransferId/type",keyword:"type",params:{type: "string"}};
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
validate40.errors = vErrors;
return errors === 0;
}

export const check16 = validate41;

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.transferId === undefined) || (!(func0.call(data, "transferId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transferId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.transferId !== undefined && func0.call(data, "transferId")){
if(typeof data.transferId !== "string"){
const err1 = {instancePath:instancePath+"/transferId",schemaPath:"#/components/schemas/TransferId/type",keyword:"type",params:{type: "string"}};
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
validate41.errors = vErrors;
return errors === 0;
}

export const check18 = validate42;

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.cardId === undefined) || (!(func0.call(data, "cardId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cardId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.cardNumber === undefined) || (!(func0.call(data, "cardNumber")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cardNumber"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.cvv === undefined) || (!(func0.call(data, "cvv")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cvv"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.exp === undefined) || (!(func0.call(data, "exp")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exp"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.cardId !== undefined && func0.call(data, "cardId")){
if(typeof data.cardId !== "string"){
const err4 = {instancePath:instancePath+"/cardId",schemaPath:"#/components/schemas/CardId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.cardNumber !== undefined && func0.call(data, "cardNumber")){
if(typeof data.cardNumber !== "string"){
const err5 = {instancePath:instancePath+"/cardNumber",schemaPath:"#/components/schemas/CardNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.cvv !== undefined && func0.call(data, "cvv")){
if(typeof data.cvv !== "string"){
const err6 = {instancePath:instancePath+"/cvv",schemaPath:"#/components/schemas/CardVerificationValue/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.exp !== undefined && func0.call(data, "exp")){
if(typeof data.exp !== "string"){
const err7 = {instancePath:instancePath+"/exp",schemaPath:"#/components/schemas/CardExpiry/type",keyword:"type",params:{type: "string"}};
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
validate42.errors = vErrors;
return errors === 0;
}

export const check19 = validate43;

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.cards === undefined) || (!(func0.call(data, "cards")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cards"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cards !== undefined && func0.call(data, "cards")){
let data0 = data.cards;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.cardId === undefined) || (!(func0.call(data1, "cardId")))){
const err1 = {instancePath:instancePath+"/cards/" + i0,schemaPath:"#/properties/cards/items/required",keyword:"required",params:{missingProperty: "cardId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data1.status === undefined) || (!(func0.call(data1, "status")))){
const err2 = {instancePath:instancePath+"/cards/" + i0,schemaPath:"#/properties/cards/items/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data1.label === undefined) || (!(func0.call(data1, "label")))){
const err3 = {instancePath:instancePath+"/cards/" + i0,schemaPath:"#/properties/cards/items/required",keyword:"required",params:{missingProperty: "label"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.cardLastDigits === undefined) || (!(func0.call(data1, "cardLastDigits")))){
const err4 = {instancePath:instancePath+"/cards/" + i0,schemaPath:"#/properties/cards/items/required",keyword:"required",params:{missingProperty: "cardLastDigits"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.cardId !== undefined && func0.call(data1, "cardId")){
if(typeof data1.cardId !== "string"){
const err5 = {instancePath:instancePath+"/cards/" + i0+"/cardId",schemaPath:"#/components/schemas/CardId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.status !== undefined && func0.call(data1, "status")){
if(typeof data1.status !== "string"){
const err6 = {instancePath:instancePath+"/cards/" + i0+"/status",schemaPath:"#/components/schemas/CardStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.label !== undefined && func0.call(data1, "label")){
if(typeof data1.label !== "string"){
const err7 = {instancePath:instancePath+"/cards/" + i0+"/label",schemaPath:"#/properties/cards/items/properties/label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.cardLastDigits !== undefined && func0.call(data1, "cardLastDigits")){
if(typeof data1.cardLastDigits !== "string"){
const err8 = {instancePath:instancePath+"/cards/" + i0+"/cardLastDigits",schemaPath:"#/properties/cards/items/properties/cardLastDigits/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath:instancePath+"/cards/" + i0,schemaPath:"#/properties/cards/items/type",keyword:"type",params:{type: "object"}};
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
const err10 = {instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/type",keyword:"type",params:{type: "array"}};
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
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

export const check20 = validate44;

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined && func0.call(data, "status")){
if(typeof data.status !== "string"){
const err0 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/CardStatus/type",keyword:"type",params:{type: "string"}};
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
const err1 = {instancePath:instancePath+"/cardNumber",schemaPath:"#/components/schemas/CardNumber/type",keyword:"type",params:{type: "string"}};
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
const err2 = {instancePath:instancePath+"/cvv",schemaPath:"#/components/schemas/CardVerificationValue/type",keyword:"type",params:{type: "string"}};
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
const err3 = {instancePath:instancePath+"/exp",schemaPath:"#/components/schemas/CardExpiry/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

export const check21 = validate45;

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message !== undefined && func0.call(data, "message")){
if(typeof data.message !== "string"){
const err0 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
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
validate45.errors = vErrors;
return errors === 0;
}

export const check24 = validate46;

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.monthlyTrxAll !== undefined && func0.call(data, "monthlyTrxAll")){
if(!(typeof data.monthlyTrxAll == "number")){
const err0 = {instancePath:instancePath+"/monthlyTrxAll",schemaPath:"#/properties/monthlyTrxAll/type",keyword:"type",params:{type: "number"}};
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
const err1 = {instancePath:instancePath+"/dailyTrxAll",schemaPath:"#/properties/dailyTrxAll/type",keyword:"type",params:{type: "number"}};
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
const err2 = {instancePath:instancePath+"/monthlyTrxAtm",schemaPath:"#/properties/monthlyTrxAtm/type",keyword:"type",params:{type: "number"}};
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
const err3 = {instancePath:instancePath+"/dailyTrxAtm",schemaPath:"#/properties/dailyTrxAtm/type",keyword:"type",params:{type: "number"}};
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
const err4 = {instancePath:instancePath+"/monthlyTrxEcom",schemaPath:"#/properties/monthlyTrxEcom/type",keyword:"type",params:{type: "number"}};
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
const err5 = {instancePath:instancePath+"/dailyTrxEcom",schemaPath:"#/properties/dailyTrxEcom/type",keyword:"type",params:{type: "number"}};
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
validate46.errors = vErrors;
return errors === 0;
}

export const check28 = validate47;

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.networkFee === undefined) || (!(func0.call(data, "networkFee")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "networkFee"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.networkFee !== undefined && func0.call(data, "networkFee")){
if(!(typeof data.networkFee == "number")){
const err1 = {instancePath:instancePath+"/networkFee",schemaPath:"#/properties/networkFee/type",keyword:"type",params:{type: "number"}};
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
validate47.errors = vErrors;
return errors === 0;
}

export const check29 = validate48;

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.withdrawalId !== undefined && func0.call(data, "withdrawalId")){
if(typeof data.withdrawalId !== "string"){
const err0 = {instancePath:instancePath+"/withdrawalId",schemaPath:"#/components/schemas/WithdrawalId/type",keyword:"type",params:{type: "string"}};
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
validate48.errors = vErrors;
return errors === 0;
}

export const checks = {
  "addUserVerification 201": check0,
  "createUserAccount 2XX": check1,
  "createKycVerification 2XX": check2,
  "getKycStatus 200": check3,
  "addPoaFile 201": check3,
  "addPoaFile 202": check3,
  "getUserBalances 2XX": check6,
  "getPartnerBalances 200": check7,
  "createPartnerExchange 2XX": check8,
  "getPartnerSepaDepositInfo 2XX": check9,
  "createPartnerSepaTransfer 2XX": check10,
  "getSepaTransferDetails 200": check11,
  "lockOrderRate 2XX": check12,
  "createOrder 2XX": check13,
  "getOrderDetails 2XX": check14,
  "createSepaTransfer 200": check15,
  "createTransfer 201": check16,
  "getTransferDetails 2XX": check3,
  "createVirtualCard 200": check18,
  "getUserCards 2XX": check19,
  "getCardDetails 200": check20,
  "updateCardPin 2XX": check21,
  "blockCard 2XX": check21,
  "unblockCard 2XX": check21,
  "getCardLimits 2XX": check24,
  "updateCardLimits 2XX": check21,
  "deleteCard 2XX": check21,
  "updateTravelRule 2XX": check21,
  "getNetworkFee 200": check28,
  "createCryptoWithdrawal 2XX": check29,
  "getCryptoWithdrawalDetails 2XX": check3,
};
