export const WriteAccount = () => null;
