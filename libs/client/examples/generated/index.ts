// Written by npm run codegen from the SDL: do not edit.
/* eslint-disable */
export * from "./gql.js";