/** A page's nodes as the debugger of Chromium tells them: closed roots included. */
import type { CDPSession } from 'puppeteer-core';

export interface DebuggerNode {
  nodeId: number;
  backendNodeId: number;
  localName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DebuggerNode[];
  shadowRoots?: DebuggerNode[];
}

/** Every node below another, in the order of the document. */
export const listNodesBelow = (node: DebuggerNode): DebuggerNode[] =>
  [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap((child) => [
    child,
    ...listNodesBelow(child),
  ]);

/** All elements of a page with this tag. */
export async function findElements(session: CDPSession, tag: string): Promise<DebuggerNode[]> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: DebuggerNode;
  };
  return listNodesBelow(root).filter(({ localName }) => localName === tag);
}

/** The first element with a tag inside the closed roots of our hosts. */
export async function findInside(
  session: CDPSession,
  host: string,
  tag: string,
): Promise<DebuggerNode | null> {
  const hosts = await findElements(session, host);
  return hosts.flatMap(listNodesBelow).find(({ localName }) => localName === tag) ?? null;
}

export const readAttributes = ({ attributes = [] }: DebuggerNode): Record<string, string> =>
  Object.fromEntries(
    attributes.flatMap((name, at) => (at % 2 === 0 ? [[name, attributes[at + 1] ?? '']] : [])),
  ) as Record<string, string>;

export const readText = (node: DebuggerNode): string =>
  [node, ...listNodesBelow(node)].map(({ nodeValue }) => nodeValue).join('');
