/** The version of this kit: that of its package. */
export const kitVersion = '0.1.0';
