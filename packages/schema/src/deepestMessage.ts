/** How deep plurals and selects of a message may stand in one another. */
export const deepestMessage = 50;
