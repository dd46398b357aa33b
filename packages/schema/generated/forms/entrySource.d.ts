// @generated from zod by Errdex. Do not edit.

/** Whether a value has the form for certain; what is refused may still have it. */
export const hasForm: (value: unknown) => boolean;
