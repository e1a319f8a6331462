/** What users of an entry are told, so that they read it anew. Holds no value. */
export interface ResponseNotice {
  /** The operation's id: the same notice may come twice after a kill. */
  operation: string;
  /** Reference of the entry, or `null` where a credential that is no entry was revoked. */
  entry: string | null;
  /** Credential kind, or `null`. */
  credential: string | null;
  /** `promoted`: a new value is handed out, the old one still works. `ended`: the old one is dead. */
  state: 'promoted' | 'ended';
}

/** Port: tells those who are to know. */
export interface Notifier {
  notify(notice: ResponseNotice, signal: AbortSignal): Promise<NoticeResult>;
}

export type NoticeResult = { kind: 'done'; detail: string } | { kind: 'failed'; detail: string; mend: string };
