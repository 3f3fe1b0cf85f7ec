import createClient, { type Middleware } from 'openapi-fetch';
import type { paths as ContactPaths } from './generated/contact';
import type { paths as OpportunityPaths } from './generated/opportunity';
import { ConnectionLost, Problem } from './problem';
import type { ProblemDocument } from './types';

/** What a page of another site cannot make a browser send. */
const ours: Middleware = {
  onRequest: ({ request }) => {
    request.headers.set('X-Requested-With', 'parcours-console');
    request.headers.set('Accept-Language', 'fr');
    return request;
  },
  onError: () => new ConnectionLost(),
};

/** The browser's own is looked up at each call: what stands in for it in a test is found. */
const options = { baseUrl: window.location.origin, fetch: (request: Request) => globalThis.fetch(request) };

export const contactApi = createClient<ContactPaths>(options);
export const opportunityApi = createClient<OpportunityPaths>(options);
contactApi.use(ours);
opportunityApi.use(ours);

type Answer<D> = { data?: D; error?: unknown; response: Response };

/** The data of an answer, or a `Problem` thrown. */
export async function dataOf<D>(answer: Promise<Answer<D>>): Promise<D> {
  const { data, error, response } = await answer;
  if (!response.ok || data === undefined) {
    throw new Problem(response.status, isDocument(error) ? error : {});
  }
  return data;
}

function isDocument(error: unknown): error is ProblemDocument {
  return typeof error === 'object' && error !== null && 'title' in error;
}

/** The header by which a change happens only to what one has seen. */
export function ifMatch(version: number) {
  return { 'If-Match': `"${version}"` };
}
