export const Begin = () => null;
