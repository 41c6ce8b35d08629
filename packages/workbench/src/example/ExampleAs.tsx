export const ExampleAs = () => null;
