declare module 'autocannon' {
  interface Options {
    url: string;
    requests: readonly {
      method: string;
      path: string;
      headers: Record<string, string>;
      body?: string;
      setupRequest?: (request: object) => object;
    }[];
    connections: number;
    duration: number;
  }
  interface Result {
    requests: { average: number };
    non2xx: number;
    errors: number;
  }
  export default function autocannon(options: Options): Promise<Result>;
}
