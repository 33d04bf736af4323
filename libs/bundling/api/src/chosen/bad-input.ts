import { GraphQLError } from 'graphql';

/** A question that a client of this portal never asks. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
