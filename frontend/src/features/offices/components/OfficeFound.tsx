import type { ReactNode } from 'react';
import { Icon } from '../../../ui/Icon';
import type { Office } from '../api/useOffices';

/** The office that was found, with what can be done there. */
export function OfficeFound({ office, children }: { office: Office; children?: ReactNode }) {
  return (
    <div className="office-found">
      <Icon name="success" />
      <div className="stack stack-tight">
        <div>
          <p className="strong">{office.name}</p>
          <p className="small">{[office.federalState, office.region].filter(Boolean).join(', ')}</p>
        </div>
        {children}
      </div>
    </div>
  );
}
