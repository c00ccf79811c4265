import { useRef, useState } from 'react';
import { Problem } from '../../../api/problem';
import { useProblemText } from '../../../ui';
import { fileFault } from '../../../ui/fileCheck';
import { type PaperAudience, useCasePapers } from '../api/useCasePapers';
import { useUploadPaper } from '../api/useUploadPaper';
import { type RecordedFor, type RecordedForValues, recordedForWish } from './recordedFor';

export interface Scan {
  file?: File;
  choose: (file: File | undefined) => void;
  /** What is wrong with the file as far as the browser sees. */
  fault?: string;
  audience: PaperAudience;
  audiences: PaperAudience[];
  chooseAudience: (audience: PaperAudience) => void;
  progress?: number;
  /** Uploads the scan, if there is one, and gives its id. A refusal names the field, so the form keeps all the rest. */
  send: (pointer?: string) => Promise<string | undefined>;
  /** What the API takes for a step recorded for somebody, the scan included. */
  wish: (values: RecordedForValues) => Promise<RecordedFor>;
}

const POINTER = '/recordedFor/scan';

/**
 * The scan of a paper that belongs to a step.
 *
 * @param usual who reads it unless somebody else is chosen
 * @param recorded false where people act for themselves: then there is no scan
 */
export function useScan(caseId: string, title: string, usual: PaperAudience, recorded = true): Scan {
  const { data } = useCasePapers(caseId, recorded);
  const uploading = useUploadPaper(caseId);
  const problemText = useProblemText();
  const [file, setFile] = useState<File>();
  const [fault, setFault] = useState<string>();
  const [chosen, setChosen] = useState<PaperAudience>();
  // A step that is refused after its scan arrived must not send the scan again.
  const sent = useRef<{ file: File; audience: PaperAudience; id: string }>(undefined);
  const audiences: PaperAudience[] = (data?.audiences ?? []).filter((audience) => audience !== 'AUTHOR');
  const audience =
    chosen ??
    ([usual, 'PROVIDERS', ...audiences] as PaperAudience[]).find((one) => audiences.includes(one)) ??
    usual;

  async function send(pointer = POINTER) {
    if (!file) return undefined;
    const before = sent.current;
    if (before?.file === file && before.audience === audience) return before.id;
    const found = await fileFault(file);
    if (found) throw refusal(pointer, found);
    try {
      const { id } = await uploading.mutateAsync({ title: title.slice(0, 120), audience, file });
      sent.current = { file, audience, id };
      return id;
    } catch (error) {
      const said = error instanceof Problem ? error.fields.find((one) => one.pointer === '/file') : undefined;
      throw refusal(pointer, said?.detail ?? problemText(error));
    }
  }

  return {
    file,
    choose: (chosen) => {
      setFile(chosen);
      setFault(undefined);
      if (chosen) void fileFault(chosen).then(setFault);
    },
    fault,
    audience,
    audiences,
    chooseAudience: setChosen,
    progress: uploading.progress,
    send,
    wish: async (values) => ({ ...recordedForWish(values), scanId: await send() }),
  };
}

function refusal(pointer: string, detail: string) {
  return new Problem(400, { errors: [{ pointer, code: 'refused', detail }] });
}
