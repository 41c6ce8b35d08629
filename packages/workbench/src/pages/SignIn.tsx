export const SignIn = () => null;
