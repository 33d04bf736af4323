/** A failure whose message is meant for the person at the keyboard: shown without a stack. */
export class LaunchFailure extends Error {
  override readonly name = 'Failure';
}

/** Somebody pressed Ctrl-C before the portal was ready: no failure at all. */
export class StopWanted extends Error {
  override readonly name = 'StopWanted';
}
