/** A failure whose message is meant for the person at the keyboard: shown without a stack. */
export class LaunchFailure extends Error {
  override readonly name = 'Failure';
}
