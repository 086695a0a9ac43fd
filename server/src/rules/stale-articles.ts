import { references } from '../law/reference';
import type { Block } from '../text/block';
import { phrases } from '../text/phrases';
import { holds, type Stale } from './stale';
import { history } from './stale-law-table';

const british = phrases('uk (gdpr/general data protection regulation)', '(data protection act/dpa) 2018', '2018 act');

interface Replaced {
  readonly act: string;
  readonly articles: readonly string[];
  readonly message: string;
  readonly validTo: string;
}

/** Articles of the acts of the United Kingdom that the Data (Use and Access) Act 2025 replaced. */
const REPLACED: readonly Replaced[] = [
  {
    act: 'UK GDPR',
    articles: ['77'],
    message:
      'Article 77 UK GDPR was omitted on 19 June 2026. Readers complain to the Information Commissioner under section 165 of the Data Protection Act 2018, and first to the controller under section 164A.',
    validTo: '2026-06-18',
  },
  {
    act: 'UK GDPR',
    articles: ['22'],
    message: 'Article 22 UK GDPR was replaced on 5 February 2026. Cite Articles 22A to 22D UK GDPR.',
    validTo: '2026-02-04',
  },
  {
    act: 'UK GDPR',
    articles: ['44', '45'],
    message:
      'Articles 44 and 45 UK GDPR were replaced on 5 February 2026. Transfers are approved by regulations under Article 45A UK GDPR.',
    validTo: '2026-02-04',
  },
  {
    act: 'DPA 2018',
    articles: ['17A', '17C'],
    message:
      'Sections 17A to 17C of the Data Protection Act 2018 were replaced on 5 February 2026. Transfers are approved by regulations under Article 45A UK GDPR.',
    validTo: '2026-02-04',
  },
];

export function ownArticles(block: Block): Stale[] {
  if (!block.has(british)) return [];
  return references(block.prose).flatMap(({ act, article, start, end }): Stale[] => {
    const row = REPLACED.find(one => one.act === act && one.articles.includes(article));
    const sentence = row && block.sentenceAt(start);
    if (!row || !sentence) return [];
    return holds(block, sentence, history) ? [] : [{ start, end, message: row.message, validTo: row.validTo }];
  });
}
