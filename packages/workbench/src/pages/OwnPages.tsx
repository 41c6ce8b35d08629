export const OwnPages = () => null;
