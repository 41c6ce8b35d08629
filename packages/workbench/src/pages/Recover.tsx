export const Recover = () => null;
