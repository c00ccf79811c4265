import { saveFile } from '../../../api/saveFile';
import { useTexts } from '../../../i18n/useTexts';
import { formatNumber, LinkButton, toast, useProblemText } from '../../../ui';
import type { CasePaper } from '../api/useCasePapers';

const size = (bytes: number) =>
  bytes < 100_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`;

/** A file of the case, fetched when it is wanted. */
export function PaperLink({ caseId, paper, scan }: { caseId: string; paper: CasePaper; scan?: boolean }) {
  const t = useTexts('documents');
  const problemText = useProblemText();
  return (
    <LinkButton
      onClick={() =>
        void saveFile(`/api/cases/${caseId}/documents/${paper.id}/content`, paper.fileName).catch((error) =>
          toast(problemText(error), 'danger'),
        )
      }
    >
      {t(scan ? 'scan' : 'download', { size: size(paper.sizeBytes) })}
      <span className="sr-only"> {paper.title}</span>
    </LinkButton>
  );
}
