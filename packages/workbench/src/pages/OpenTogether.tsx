export const OpenTogether = () => null;
