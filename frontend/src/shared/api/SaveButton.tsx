import { useState } from 'react';
import { useTexts } from '../i18n/useTexts';
import { Button } from '../ui/Button';
import { RefusalMessage } from '../ui/RefusalMessage';
import { uiTexts } from '../ui/texts';
import { Failure } from './Failure';
import { FileRefused, saveFile, type FileParameters } from './files';

interface Props {
  path: string;
  parameters?: FileParameters;
  children: string;
}

/** Saves a file from the server; says so while it comes, and why where it does not. */
export function SaveButton({ path, parameters, children }: Props) {
  const t = useTexts(uiTexts);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error>();
  const save = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      await saveFile(path, parameters);
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button disabled={busy} onClick={() => void save()}>
        {busy ? t('saving') : children}
      </Button>
      {failure instanceof FileRefused ? <RefusalMessage message={failure.message} /> : <Failure of={failure} />}
    </>
  );
}
