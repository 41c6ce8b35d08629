export const Join = () => null;
