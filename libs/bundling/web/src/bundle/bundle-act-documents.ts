import { graphql } from '../generated/index.js';

export const CreateBundleDocument = graphql(`
  mutation CreateBundle($input: CreateBundleInput!) {
    createBundle(input: $input) {
      bundle {
        ...BundleParts
      }
      errors {
        ... on UserError {
          code
          message
          path
        }
      }
    }
  }
`);

export const UpdateBundleDocument = graphql(`
  mutation UpdateBundle($input: UpdateBundleInput!) {
    updateBundle(input: $input) {
      bundle {
        ...BundleParts
      }
      errors {
        ... on UserError {
          code
          message
          path
        }
      }
    }
  }
`);

export const DivideBundleDocument = graphql(`
  mutation DivideBundle($input: DivideBundleInput!) {
    divideBundle(input: $input) {
      bundle {
        ...BundleParts
      }
      errors {
        ... on UserError {
          code
          message
          path
        }
      }
    }
  }
`);

export const MoveBundleLinesDocument = graphql(`
  mutation MoveBundleLines($input: MoveBundleLinesInput!) {
    moveBundleLines(input: $input) {
      bundle {
        ...BundleParts
      }
      errors {
        ... on UserError {
          code
          message
          path
        }
      }
    }
  }
`);

export const OpenBundleObjectionDocument = graphql(`
  mutation OpenBundleObjection($input: OpenObjectionInput!) {
    openBundleObjection(input: $input) {
      bundle {
        ...BundleParts
      }
      errors {
        ... on UserError {
          code
          message
          path
        }
      }
    }
  }
`);

export const ObjectToBundleDocument = graphql(`
  mutation ObjectToBundle($input: ObjectToBundleInput!) {
    objectToBundle(input: $input) {
      bundle {
        ...BundleParts
      }
      errors {
        ... on UserError {
          code
          message
          path
        }
      }
    }
  }
`);

export const AnswerBundleObjectionDocument = graphql(`
  mutation AnswerBundleObjection($input: AnswerObjectionInput!) {
    answerBundleObjection(input: $input) {
      bundle {
        ...BundleParts
      }
      errors {
        ... on UserError {
          code
          message
          path
        }
      }
    }
  }
`);

export const InviteToSignOffDocument = graphql(`
  mutation InviteToSignOff($input: InviteToSignOffInput!) {
    inviteToSignOff(input: $input) {
      bundle {
        ...BundleParts
      }
      errors {
        ... on UserError {
          code
          message
          path
        }
      }
    }
  }
`);

export const ApproveBundleDocument = graphql(`
  mutation ApproveBundle($input: ApproveBundleInput!) {
    approveBundle(input: $input) {
      bundle {
        ...BundleParts
      }
      errors {
        ... on UserError {
          code
          message
          path
        }
      }
    }
  }
`);

export const WithdrawBundleDocument = graphql(`
  mutation WithdrawBundle($input: WithdrawBundleInput!) {
    withdrawBundle(input: $input) {
      bundle {
        ...BundleParts
      }
      errors {
        ... on UserError {
          code
          message
          path
        }
      }
    }
  }
`);
