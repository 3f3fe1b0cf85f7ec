/** What a page asked the services for. */
export interface Asked {
  call: string;
  query: URLSearchParams;
  headers: Headers;
  body: unknown;
}

type Answer = (asked: Asked) => { status?: number; body: unknown };

/** Stands where the network is: answers what a test says, by `GET /api/leads`, and keeps what was asked. */
export class FakeServices {
  readonly asked: Asked[] = [];
  private readonly answers = new Map<string, Answer>();

  on(call: string, answer: Answer): this {
    this.answers.set(call, answer);
    return this;
  }

  asking(call: string): Asked[] {
    return this.asked.filter((each) => each.call === call);
  }

  readonly fetch = async (input: RequestInfo | URL): Promise<Response> => {
    const request = input as Request;
    const { pathname, searchParams } = new URL(request.url);
    const text = await request.text();
    const asked = {
      call: `${request.method} ${pathname}`,
      query: searchParams,
      headers: request.headers,
      body: text ? JSON.parse(text) : undefined,
    };
    this.asked.push(asked);
    const answer = this.answers.get(asked.call);
    if (!answer) throw new Error(`nobody answers ${asked.call}`);
    const { status = 200, body } = answer(asked);
    return Response.json(body, { status });
  };
}

/** A page of a list. */
export function page<R>(data: R[], nextCursor: string | null = null) {
  return { data, nextCursor, total: data.length };
}

/** A refusal, as the services write it. */
export function problem(status: number, title: string, more: object = {}) {
  return { status, body: { type: '/problems/test', title, status, ...more } };
}
