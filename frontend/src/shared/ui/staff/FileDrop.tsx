import { Upload } from 'antd';

interface Props {
  /** The endings that are offered, such as `.csv`. */
  accept: string;
  words: string;
  disabled: boolean;
  onFile: (file: File) => void;
}

/** A place to drop one file; what becomes of it is said by `words`. */
export function FileDrop({ accept, words, disabled, onFile }: Props) {
  return (
    <Upload.Dragger
      accept={accept}
      maxCount={1}
      showUploadList={false}
      disabled={disabled}
      beforeUpload={(file) => {
        onFile(file);
        return false;
      }}
    >
      <p aria-live="polite">{words}</p>
    </Upload.Dragger>
  );
}
