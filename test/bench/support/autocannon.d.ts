declare module 'autocannon' {
  interface Options {
    readonly url: string;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly amount: number;
    readonly connections: number;
  }
  export default function autocannon(
    options: Options,
  ): Promise<{ readonly non2xx: number; readonly errors: number }>;
}
