import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, IconButton, LinkButton, ProblemNotice, TextField, toast } from '../../../ui';
import { type SavedView, useSavedViews, useSaveViews } from '../api/useSavedViews';

const MOST = 12;

interface SavedViewsProps {
  /** The search that is shown now; empty for all cases. */
  search: string;
  onShow: (search: string) => void;
}

/** Searches that somebody comes back to, each under a name of their own. */
export function SavedViews({ search, onShow }: SavedViewsProps) {
  const t = useTexts('caselist');
  const { data: views = [] } = useSavedViews();
  const [naming, setNaming] = useState(false);
  const remove = useSaveViews(() => toast(t('views.removed')));
  const known = views.some((view) => view.search === search);
  if (views.length === 0 && !search) return null;
  return (
    <div className="saved-views">
      {views.length > 0 && (
        <fieldset className="chips">
          <legend className="sr-only">{t('views.title')}</legend>
          {views.map((view) => (
            <span key={view.name} className="saved-view">
              <button
                type="button"
                className="chip"
                aria-pressed={view.search === search}
                onClick={() => onShow(view.search)}
              >
                {view.name}
              </button>
              {view.search === search && (
                <IconButton
                  icon="delete"
                  label={t('views.remove', { name: view.name })}
                  onClick={() => remove.mutate(views.filter((other) => other !== view))}
                />
              )}
            </span>
          ))}
        </fieldset>
      )}
      {search && !known && views.length < MOST && (
        <LinkButton onClick={() => setNaming(true)}>{t('views.save')}</LinkButton>
      )}
      {naming && <NameView views={views} search={search} onClose={() => setNaming(false)} />}
    </div>
  );
}

function NameView({ views, search, onClose }: { views: SavedView[]; search: string; onClose: () => void }) {
  const t = useTexts('caselist');
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const save = useSaveViews(() => {
    toast(t('views.saved'));
    onClose();
  });
  const taken = views.some((view) => view.name === name.trim());
  const error = !name.trim() ? t('views.nameNeeded') : taken ? t('views.nameTaken') : undefined;
  return (
    <Dialog open onClose={onClose} title={t('views.save')}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!error) save.mutate([...views, { name: name.trim(), search }]);
        }}
      >
        {save.error && <ProblemNotice error={save.error} />}
        <TextField
          name="view-name"
          label={t('views.name')}
          hint={t('views.nameHint')}
          readers={t('views.readers')}
          maxLength={40}
          value={name}
          error={tried ? error : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        <div className="form-actions">
          <Button type="submit" kind="primary" busy={save.isPending}>
            {t('views.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
