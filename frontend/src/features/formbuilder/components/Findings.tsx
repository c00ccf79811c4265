import { useTexts } from '../../../i18n/useTexts';
import { LinkButton } from '../../../ui';
import { type Doc, nameOf, nodeOf, pathTo } from '../model/doc';
import type { Fault } from '../model/places';

interface Props {
  doc: Doc;
  faults: Fault[];
  onJump: (fault: Fault) => void;
}

/** Why the form cannot be saved yet, each line a way to its place. */
export function Findings({ doc, faults, onJump }: Props) {
  const t = useTexts('formbuilder');
  if (faults.length === 0) return null;
  return (
    <div className="error-summary" role="region" aria-labelledby="bau-stellen">
      <h2 className="h3" id="bau-stellen">
        {t('findings.title', { count: faults.length })}
      </h2>
      <p>{t('findings.text')}</p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.id} ${fault.box} ${fault.detail}`}>
            <LinkButton onClick={() => onJump(fault)}>
              {[
                ...pathTo(doc, fault.id).map((id) => nameOf(nodeOf(doc, id)) || t('structure.nameless')),
              ].join(' › ') || t('thing.form')}
            </LinkButton>
            : {fault.detail}
          </li>
        ))}
      </ul>
    </div>
  );
}
