import { html, type TemplateResult } from 'lit';
import type { AttachmentRef } from '@tthc-dang/core';
import { formatDong } from '@tthc-dang/core/identifiers/format-dong';
import { formatSize } from '../../internal/format-size.ts';
import { formatDate } from '../../internal/format.ts';
import { fieldWordOf, type Reader } from './reader.ts';
import type { RecordedAnswer } from './recorded-answers.ts';

/** What a page needs to show answers that are only references. */
export interface AnswerReader extends Reader {
  /** The name of an organization; its id until the name is there. */
  readonly organizationName: (id: string) => string;
  readonly download: (file: AttachmentRef) => void;
}

/** An answer as a person understands it: labels for keys, names for ids, files to open. */
export function answerValue(answer: RecordedAnswer, reader: AnswerReader): TemplateResult | string {
  const { field, value } = answer;
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
    return reader.t('common.nothing');
  // A recorded answer was accepted under its schema, so the kind tells the type; a working copy may still hold less.
  if (field.kind === 'declaration') return reader.t('dossier.yes');
  if (field.kind === 'attachments' && Array.isArray(value)) return files(value as readonly AttachmentRef[], reader);
  if (field.kind === 'choices' && Array.isArray(value))
    return (value as readonly string[]).map((key) => choiceWord(answer, key, reader)).join('; ');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (field.kind === 'money' && typeof value === 'number') return formatDong(value);
  if (field.kind === 'month') return formatDate(text);
  if (field.kind === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text) : text;
  if (field.kind === 'choice') return choiceWord(answer, text, reader);
  if (field.kind === 'organization') return reader.organizationName(text);
  if (field.kind === 'phone') return text.replace(/^\+84(\d{3})(\d{3})(\d+)$/, '0$1 $2 $3');
  return html`<span class="typed">${text}</span>`;
}

/** A choice that is a question of another form goes by the name of that question. */
const choiceWord = ({ event, name, field }: RecordedAnswer, key: string, reader: AnswerReader): string =>
  fieldWordOf(reader, event, name, fieldWordOf(reader, event, key, field.choices?.[key] ?? key), `.choices.${key}`);

const files = (refs: readonly AttachmentRef[], { t, download }: AnswerReader): TemplateResult => html`
  <ul class="files">
    ${refs.map(
      (file) =>
        html`<li>
          <button class="link" type="button" @click=${() => download(file)}>
            ${t('dossier.download', { name: file.name })}
          </button>
          <span class="soft numbers">${formatSize(file.size)}</span>
        </li>`,
    )}
  </ul>
`;
