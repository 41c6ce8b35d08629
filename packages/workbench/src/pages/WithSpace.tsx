export const WithSpace = () => null;
