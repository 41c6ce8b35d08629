export const ReceivedEmpathy = () => null;
