export const Trouble = () => null;
