export const Invite = () => null;
