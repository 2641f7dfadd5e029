import { checkOperation } from '@/security/check-graphql';
import { Malformed } from '@/security/malformed';

/** The status a GraphQL body would get before anything is executed. */
export function checkGraphqlOperation(body: unknown): number {
  try {
    checkOperation(JSON.stringify(body));
    return 200;
  } catch (error) {
    if (error instanceof Malformed) return error.status;
    throw error;
  }
}
