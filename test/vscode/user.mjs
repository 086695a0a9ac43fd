export async function runUser() { return true; }
