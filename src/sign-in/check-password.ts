/** What a new password must be: long enough, on no list of common ones, not easily guessed from who its owner is. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import type { SignInErrorKey } from './sign-in-text';
import { longestPassword } from './verify-password';

export const leastPassword = 12;
/** 3 of 4: more than 10^8 guesses, which the limits on attempts put out of reach. */
const leastScore = 3;

let strength: ZxcvbnFactory | undefined;

/**
 * @param about words a guesser would try first: name, address, the portal's name
 * @returns why the password is refused, or null
 */
export function passwordIssue(password: string, about: readonly string[] = []): SignInErrorKey | null {
  const length = [...password].length;
  if (length < leastPassword) return 'passwordTooShort';
  if (password.length > longestPassword) return 'passwordTooLong';
  strength ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const words = about.flatMap((text) => [text, ...text.split(/[\s@.]+/)]).filter((word) => word.length > 2);
  const { score } = strength.check(password, [...words, 'thainguyen', 'portal']);
  return score < leastScore ? 'passwordEasy' : null;
}

export const passwordLimits = { least: leastPassword, most: longestPassword };
