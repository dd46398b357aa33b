// @generated from alltick by Errdex. Do not edit.
export * from './functions.js';
