/** An address inside the portal to return to; anything else becomes the start page. The server checks it again. */
export function placeInside(wish: string | null): string {
  return wish !== null && /^\/(?![/\\])/.test(wish) && !wish.startsWith('/auth') ? wish : '/';
}
