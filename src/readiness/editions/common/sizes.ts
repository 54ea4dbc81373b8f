/** Microsoft's pages write GB and TB for what is counted by 1,024. */
export const GIB = 1024 ** 3;
export const TIB = 1024 * GIB;
