import { describe, expect, it } from 'vitest';
import { eventReader, type StreamEvent } from './eventStream';

function eventsOf(...chunks: string[]) {
  const events: StreamEvent[] = [];
  const read = eventReader((event) => events.push(event));
  for (const chunk of chunks) read(chunk);
  return events;
}

describe('event stream', () => {
  it('puts an event together from pieces', () => {
    expect(eventsOf('event: sig', 'nal\nda', 'ta: {"id":"1"}\n', '\n')).toEqual([
      { event: 'signal', data: '{"id":"1"}' },
    ]);
  });

  it('takes heartbeats as signs of life only', () => {
    expect(eventsOf(': heartbeat\n\n', ':\n\n')).toEqual([]);
  });

  it('joins several lines of data and reads both line ends', () => {
    expect(eventsOf('data: a\r\ndata: b\r\n\r\n')).toEqual([{ event: 'message', data: 'a\nb' }]);
  });
});
