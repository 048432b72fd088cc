import type { AttachmentType } from '../../shared/api/gql/graphql';
import { defineTexts, type TextKey } from '../../shared/i18n/texts';

export const attachmentTexts = defineTexts('attachment', {
  zh: {
    attachments: '附件',
    none: '没有附件',
    drop: '点击或拖入 JPG、PNG、PDF 文件，每个不超过 10 MB，一份转诊最多 5 个',
    sending: '正在上传…',
    save: '下载 {{name}}',
    remove: '移除 {{name}}',
    removeVerb: '移除',
    by: '{{by}} · {{at}} · {{size}}',
    kilobytes: '{{count}} KB',
    typeJPEG: '图片',
    typePNG: '图片',
    typePDF: 'PDF',
  },
  en: {
    attachments: 'Attachments',
    none: 'No attachments',
    drop: 'Click or drop JPG, PNG or PDF files here, 10 MB each, at most 5 with a referral',
    sending: 'Sending…',
    save: 'Save {{name}}',
    remove: 'Take out {{name}}',
    removeVerb: 'Take out',
    by: '{{by}} · {{at}} · {{size}}',
    kilobytes: '{{count}} KB',
    typeJPEG: 'Picture',
    typePNG: 'Picture',
    typePDF: 'PDF',
  },
});

export const attachmentTypeText = {
  JPEG: 'typeJPEG',
  PNG: 'typePNG',
  PDF: 'typePDF',
} satisfies Record<AttachmentType, TextKey<typeof attachmentTexts>>;
