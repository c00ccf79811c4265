import { saveFile } from '../../../api/saveFile';
import { useTexts } from '../../../i18n/useTexts';
import { Button, formatDate, Notice, ProblemNotice, toast } from '../../../ui';
import type { DecisionDraft } from '../api/types';
import { useReleasePlain } from '../api/useDecisionSteps';
import { LetterPreview } from './LetterPreview';

interface PlainTwinProps {
  caseId: string;
  draft: DecisionDraft;
  mayRelease: boolean;
  onReleased: (version: number) => void;
  /** Saves what is still being written, and then goes on with the version that is the last one. */
  saved: (then: (version: number) => void) => void;
}

/** The twin in plain words: read by a person and released, or it does not go along. */
export function PlainTwin({ caseId, draft, mayRelease, onReleased, saved }: PlainTwinProps) {
  const t = useTexts('decisions');
  const release = useReleasePlain(caseId, (released) => {
    onReleased(released.version);
    toast(t('plain.releasedNow'));
  });
  if (!draft.plainLetter) return <Notice title={t('plain.none')}>{t('plain.noneText')}</Notice>;
  return (
    <section aria-labelledby="plain-twin" className="stack">
      <div className="row row-between">
        <h2 id="plain-twin" className="h3">
          {t('plain.title')}
        </h2>
        <Button
          small
          onClick={() =>
            saved(
              () =>
                void saveFile(
                  `/api/cases/${caseId}/decisions/${draft.id}/preview?plain=true`,
                  'Entwurf-Erklaerung.pdf',
                ),
            )
          }
        >
          {t('plain.pdf')}
        </Button>
      </div>
      <LetterPreview letter={draft.plainLetter} label={t('plain.title')} draft />
      {release.error && <ProblemNotice error={release.error} />}
      {draft.plainReleasedAt ? (
        <Notice
          tone="success"
          title={t('plain.released', {
            name: draft.plainReleasedBy,
            date: formatDate(draft.plainReleasedAt),
          })}
        />
      ) : (
        <Notice tone="warning" title={t('plain.notReleased')}>
          {mayRelease && (
            <Button
              busy={release.isPending}
              onClick={() => saved((version) => release.mutate({ id: draft.id, version }))}
            >
              {t('plain.release')}
            </Button>
          )}
        </Notice>
      )}
    </section>
  );
}
