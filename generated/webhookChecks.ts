// Generated from the OpenAPI description. Do not edit: change the description and generate again.
// @ts-nocheck Ajv writes JavaScript.

export const check0 = validate20;
const schema31 = {"$ref":"#/$defs/UserStatusEvent","$defs":{"UserStatusEvent":{"type":"object","required":["externalUserId","status"],"properties":{"externalUserId":{"$ref":"#/$defs/ExternalUserId"},"status":{"type":"string"}}},"ExternalUserId":{"type":"string"}}};
const schema32 = {"type":"object","required":["externalUserId","status"],"properties":{"externalUserId":{"$ref":"#/$defs/ExternalUserId"},"status":{"type":"string"}}};
const schema33 = {"type":"string"};

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
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
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
const err2 = {instancePath:instancePath+"/externalUserId",schemaPath:"#/$defs/ExternalUserId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
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
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"externalUserId":true,"status":true},"dynamicProps":false,"dynamicItems":false};


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
validate20.evaluated = {"props":{"externalUserId":true,"status":true},"dynamicProps":false,"dynamicItems":false};

export const check1 = validate23;
const schema34 = {"$ref":"#/$defs/KycFileAddedEvent","$defs":{"KycFileAddedEvent":{"type":"object","required":["externalUserId","status"],"properties":{"externalUserId":{"$ref":"#/$defs/ExternalUserId"},"status":{"type":"string"}}},"ExternalUserId":{"type":"string"}}};
const schema35 = {"type":"object","required":["externalUserId","status"],"properties":{"externalUserId":{"$ref":"#/$defs/ExternalUserId"},"status":{"type":"string"}}};
const schema36 = {"type":"string"};

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
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
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
const err2 = {instancePath:instancePath+"/externalUserId",schemaPath:"#/$defs/ExternalUserId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
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
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"externalUserId":true,"status":true},"dynamicProps":false,"dynamicItems":false};


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
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"externalUserId":true,"status":true},"dynamicProps":false,"dynamicItems":false};

export const check2 = validate26;
const schema37 = {"$ref":"#/$defs/SepaTransferEvent","$defs":{"SepaTransferEvent":{"type":"object","required":["status"],"properties":{"id":{"type":"string"},"type":{"type":"string"},"amount":{"type":"string"},"transferTitle":{"type":"string"},"destinationIban":{"type":"string"},"receiverFirstName":{"type":["string","null"]},"receiverLastName":{"type":["string","null"]},"status":{"type":"string"},"currency":{"$ref":"#/$defs/CurrencySlug"},"fee":{"type":"number"},"createdAt":{"type":"string"},"error":{"type":"object"}}},"CurrencySlug":{"type":"string"}}};
const schema38 = {"type":"object","required":["status"],"properties":{"id":{"type":"string"},"type":{"type":"string"},"amount":{"type":"string"},"transferTitle":{"type":"string"},"destinationIban":{"type":"string"},"receiverFirstName":{"type":["string","null"]},"receiverLastName":{"type":["string","null"]},"status":{"type":"string"},"currency":{"$ref":"#/$defs/CurrencySlug"},"fee":{"type":"number"},"createdAt":{"type":"string"},"error":{"type":"object"}}};
const schema39 = {"type":"string"};

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
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.amount !== undefined){
if(typeof data.amount !== "string"){
const err3 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.transferTitle !== undefined){
if(typeof data.transferTitle !== "string"){
const err4 = {instancePath:instancePath+"/transferTitle",schemaPath:"#/properties/transferTitle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.destinationIban !== undefined){
if(typeof data.destinationIban !== "string"){
const err5 = {instancePath:instancePath+"/destinationIban",schemaPath:"#/properties/destinationIban/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.receiverFirstName !== undefined){
let data5 = data.receiverFirstName;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/receiverFirstName",schemaPath:"#/properties/receiverFirstName/type",keyword:"type",params:{type: schema38.properties.receiverFirstName.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.receiverLastName !== undefined){
let data6 = data.receiverLastName;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/receiverLastName",schemaPath:"#/properties/receiverLastName/type",keyword:"type",params:{type: schema38.properties.receiverLastName.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath:instancePath+"/currency",schemaPath:"#/$defs/CurrencySlug/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.fee !== undefined){
if(!(typeof data.fee == "number")){
const err10 = {instancePath:instancePath+"/fee",schemaPath:"#/properties/fee/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.createdAt !== undefined){
if(typeof data.createdAt !== "string"){
const err11 = {instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.error !== undefined){
let data11 = data.error;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err12 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"}};
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
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"id":true,"type":true,"amount":true,"transferTitle":true,"destinationIban":true,"receiverFirstName":true,"receiverLastName":true,"status":true,"currency":true,"fee":true,"createdAt":true,"error":true},"dynamicProps":false,"dynamicItems":false};


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
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"id":true,"type":true,"amount":true,"transferTitle":true,"destinationIban":true,"receiverFirstName":true,"receiverLastName":true,"status":true,"currency":true,"fee":true,"createdAt":true,"error":true},"dynamicProps":false,"dynamicItems":false};

export const check3 = validate29;
const schema40 = {"$ref":"#/$defs/CryptoDepositEvent","$defs":{"CryptoDepositEvent":{"type":"object","required":["externalUserId","cryptoDepositId","amount","currency","status","transactionHash","createdAt"],"properties":{"externalUserId":{"$ref":"#/$defs/ExternalUserId"},"cryptoDepositId":{"type":"string"},"amount":{"type":"number"},"currency":{"$ref":"#/$defs/CurrencySlug"},"status":{"type":"string"},"transactionHash":{"type":"string"},"createdAt":{"type":"string"}}},"ExternalUserId":{"type":"string"},"CurrencySlug":{"type":"string"}}};
const schema41 = {"type":"object","required":["externalUserId","cryptoDepositId","amount","currency","status","transactionHash","createdAt"],"properties":{"externalUserId":{"$ref":"#/$defs/ExternalUserId"},"cryptoDepositId":{"type":"string"},"amount":{"type":"number"},"currency":{"$ref":"#/$defs/CurrencySlug"},"status":{"type":"string"},"transactionHash":{"type":"string"},"createdAt":{"type":"string"}}};
const schema42 = {"type":"string"};
const schema43 = {"type":"string"};

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
if(data.cryptoDepositId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cryptoDepositId"}};
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
if(data.currency === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.transactionHash === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transactionHash"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.createdAt === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdAt"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.externalUserId !== undefined){
if(typeof data.externalUserId !== "string"){
const err7 = {instancePath:instancePath+"/externalUserId",schemaPath:"#/$defs/ExternalUserId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.cryptoDepositId !== undefined){
if(typeof data.cryptoDepositId !== "string"){
const err8 = {instancePath:instancePath+"/cryptoDepositId",schemaPath:"#/properties/cryptoDepositId/type",keyword:"type",params:{type: "string"}};
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
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
const err10 = {instancePath:instancePath+"/currency",schemaPath:"#/$defs/CurrencySlug/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.transactionHash !== undefined){
if(typeof data.transactionHash !== "string"){
const err12 = {instancePath:instancePath+"/transactionHash",schemaPath:"#/properties/transactionHash/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.createdAt !== undefined){
if(typeof data.createdAt !== "string"){
const err13 = {instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"}};
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
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"externalUserId":true,"cryptoDepositId":true,"amount":true,"currency":true,"status":true,"transactionHash":true,"createdAt":true},"dynamicProps":false,"dynamicItems":false};


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
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"externalUserId":true,"cryptoDepositId":true,"amount":true,"currency":true,"status":true,"transactionHash":true,"createdAt":true},"dynamicProps":false,"dynamicItems":false};

export const checks = {
  userStatus: check0,
  kycFileAdded: check1,
  sepaTransfer: check2,
  cryptoDeposit: check3,
};
