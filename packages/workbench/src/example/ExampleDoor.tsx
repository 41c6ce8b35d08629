export const ExampleDoor = () => null;
