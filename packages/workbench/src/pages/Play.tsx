export const Play = () => null;
