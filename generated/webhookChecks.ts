// Generated from the OpenAPI description. Do not edit: change the description and generate again.
// @ts-nocheck Ajv writes JavaScript.

export const check0 = validate21;
const schema32 = {"type":"object","description":"A user's status has changed.","required":["externalUserId","status"],"properties":{"externalUserId":{"$ref":"#/components/schemas/ExternalUserId"},"status":{"type":"string","description":"The user's new status. `ACTIVE` says that the verification has completed and the user's balances exist.","x-extensible-enum":["ACTIVE"]}},"x-source":"FAQ, V1 and V2","x-assumption":{"reason":"Both fields are taken as always present because the only known payload has both. Statuses other than `ACTIVE` are not known.","confidence":"medium"}};
const schema33 = {"type":"string","description":"The partner's own id of the user, as given when the user was created.","x-id":"user","x-pii":true,"x-assumption":{"reason":"An open string, because one portal example (Create User Account, V3) is no well-formed UUID although all others are UUIDs.","confidence":"high"}};

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

export const check1 = validate22;
const schema34 = {"type":"object","description":"A KYC file has been taken in, or could not be.","required":["externalUserId","status"],"properties":{"externalUserId":{"$ref":"#/components/schemas/ExternalUserId"},"status":{"type":"string","description":"`ADDED` when the file was accepted and queued, `ERROR` when it could not be processed.","x-extensible-enum":["ADDED","ERROR"]}},"x-source":"KYC File Added Webhook, V1 and V2","x-assumption":{"reason":"The fields are taken as always present, because the page's example has them.","confidence":"high"}};

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
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"externalUserId":true,"status":true},"dynamicProps":false,"dynamicItems":false};

export const check2 = validate23;
const schema36 = {"type":"object","description":"A SEPA transfer has ended. It does not say whose it is.","required":["status"],"properties":{"id":{"type":"string","description":"Id of the transfer."},"type":{"type":"string","description":"Kind of the transfer.","x-extensible-enum":["external"]},"amount":{"type":"string","description":"Amount, in `currency`, as a string; not always with two decimals (the webhook's page shows `3.8`)."},"transferTitle":{"type":"string","description":"Title of the transfer.","x-pii":true},"destinationIban":{"type":"string","description":"IBAN of the account that it went to.","x-pii":true},"receiverFirstName":{"type":["string","null"],"description":"First name of the receiver.","x-pii":true},"receiverLastName":{"type":["string","null"],"description":"Last name of the receiver.","x-pii":true},"status":{"type":"string","description":"How it ended.","x-extensible-enum":["SUCCESSFUL","FAILED"]},"currency":{"$ref":"#/components/schemas/CurrencySlug"},"fee":{"type":"number","description":"Fee, in `currency`. A number, while `amount` is a string."},"createdAt":{"type":"string","format":"date-time","description":"When the transfer was created."},"error":{"type":"object","description":"What went wrong, where the status is `FAILED`. Its fields are not known."}},"x-source":"SEPA Transfer Webhook, V1","x-assumption":{"reason":"The page shows the payload of a success alone and calls that of a failure minimal, so only the status is required. The date format is read off the example.","confidence":"medium"}};
const schema37 = {"type":"string","description":"Short name of a currency in lower case, such as `eur` or `usdc`."};

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
const err6 = {instancePath:instancePath+"/receiverFirstName",schemaPath:"#/properties/receiverFirstName/type",keyword:"type",params:{type: schema36.properties.receiverFirstName.type}};
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
const err7 = {instancePath:instancePath+"/receiverLastName",schemaPath:"#/properties/receiverLastName/type",keyword:"type",params:{type: schema36.properties.receiverLastName.type}};
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
if(!(typeof data.createdAt === "string")){
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
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"id":true,"type":true,"amount":true,"transferTitle":true,"destinationIban":true,"receiverFirstName":true,"receiverLastName":true,"status":true,"currency":true,"fee":true,"createdAt":true,"error":true},"dynamicProps":false,"dynamicItems":false};

export const check3 = validate24;
const schema38 = {"type":"object","description":"The state of a crypto deposit has changed.","required":["externalUserId","cryptoDepositId","amount","currency","status","transactionHash","createdAt"],"properties":{"externalUserId":{"$ref":"#/components/schemas/ExternalUserId"},"cryptoDepositId":{"type":"string","description":"Id of the deposit."},"amount":{"type":"number","description":"Amount of the deposit, in `currency`. A number here; the FAQ shows a string."},"currency":{"$ref":"#/components/schemas/CurrencySlug"},"status":{"type":"string","description":"`SUCCESSFUL` credited, `UNSUCCESSFUL` rejected or failed, `WAITING_FOR_VERIFICATION` detected and being verified, `WAITING_FOR_TR_DATA` held until Update Travel Rule gives the sender's details.","x-extensible-enum":["SUCCESSFUL","UNSUCCESSFUL","WAITING_FOR_VERIFICATION","WAITING_FOR_TR_DATA"]},"transactionHash":{"type":"string","description":"Hash of the transaction."},"createdAt":{"type":"string","format":"date-time","description":"When the deposit was created."}},"x-source":"Crypto Deposit Webhook, V1 (the FAQ of V1 and V2 shows an envelope with `event_type` and `data` instead; that of V3 shows none)","x-assumption":{"reason":"The fields are taken as always present, because the page's example of one status has them. The date format is read off it.","confidence":"medium"}};

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
const err7 = {instancePath:instancePath+"/externalUserId",schemaPath:"#/components/schemas/ExternalUserId/type",keyword:"type",params:{type: "string"}};
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
const err10 = {instancePath:instancePath+"/currency",schemaPath:"#/components/schemas/CurrencySlug/type",keyword:"type",params:{type: "string"}};
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
if(!(typeof data.createdAt === "string")){
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
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"externalUserId":true,"cryptoDepositId":true,"amount":true,"currency":true,"status":true,"transactionHash":true,"createdAt":true},"dynamicProps":false,"dynamicItems":false};

export const checks = {
  userStatus: check0,
  kycFileAdded: check1,
  sepaTransfer: check2,
  cryptoDeposit: check3,
};
