import type { UseFormReturn } from 'react-hook-form';
import { useTexts } from '../../../i18n/useTexts';
import { Select } from '../../../ui';
import { FileField } from '../../../ui/FileField';
import { fieldError } from '../../../ui/Form';
import type { PaperAudience } from '../api/useCasePapers';
import type { Scan } from './useScan';

interface ScanFieldProps {
  // biome-ignore lint/suspicious/noExplicitAny: stands inside forms of different shapes
  form: UseFormReturn<any, any, any>;
  scan: Scan;
  /** Where its errors stand in the form. */
  name?: string;
  needed?: boolean;
}

/** The paper itself, and who may read it. A file that cannot be taken is said at once, before anything is sent. */
export function ScanField({ form, scan, name = 'recordedFor.scan', needed }: ScanFieldProps) {
  const t = useTexts('cases');
  const documents = useTexts('documents');

  return (
    <>
      <FileField
        name={name}
        label={t('recorded.scan')}
        optional={!needed}
        error={fieldError(form, name) ?? scan.fault}
        file={scan.file}
        progress={scan.progress}
        onChange={(file) => {
          form.clearErrors(name);
          scan.choose(file);
        }}
      />
      {scan.file && scan.audiences.length > 0 && (
        <Select
          name={`${name}-readers`}
          label={t('recorded.scanReaders')}
          hint={t('recorded.scanReadersHint')}
          value={scan.audience}
          onChange={(event) => scan.chooseAudience(event.target.value as PaperAudience)}
          options={scan.audiences.map((value) => ({ value, label: documents(`audience.${value}`) }))}
        />
      )}
    </>
  );
}
