/** What a pasted text may hold for a decoder to tell: for whoever asks for it elsewhere than on the docs site. */
export { incompleteAnswer } from './decoder/incompleteAnswer.ts';
export { pastedText, readPasted } from './decoder/readPasted.ts';
