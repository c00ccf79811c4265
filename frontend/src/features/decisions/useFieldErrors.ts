import { useState } from 'react';
import { Problem } from '../../api/problem';

/** What the API says of single fields, until each is written anew. */
export function useFieldErrors(error: unknown) {
  const [mended, setMended] = useState<{ of: unknown; fields: string[] }>({ of: error, fields: [] });
  const done = mended.of === error ? mended.fields : [];
  const named = error instanceof Problem ? error.fields : [];
  return {
    /** @param field by its pointer, without the slash before it */
    of: (field: string) =>
      done.includes(field.split('/')[0] ?? '')
        ? undefined
        : named.find(({ pointer }) => pointer === `/${field}` || pointer.startsWith(`/${field}/`))?.detail,
    mended: (fields: string[]) => {
      if (error) setMended({ of: error, fields: [...done, ...fields] });
    },
    /** Something was written since. */
    isOld: done.length > 0,
  };
}
