import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';

const ending =
  '(delete/deletes/deleted/deleting/deletion/erase/erased/erases/destroy/destroyed/destroys/destruction/remove/removed/purge/purged/anonymise/anonymised/anonymize/anonymized/anonymization/anonymisation/de identify/de identified/deidentif~/pseudonymise/shred/shredded/overwrite/overwritten/dispose/disposed/disposal/wiped/wipe)';
const how =
  '(secure/securely/safely/permanent/permanently/irreversibl~/irretrievabl~/backup~/back up/back ups/from our (active)? (system~/server~/database~/record~)/from (the)? (active)? (database~/server~/system~/live systems)/shredd~/overwrit~/beyond recovery/archive~)';

export const deletionMethod: Disclosure = {
  key: 'deletion_method',
  title: 'how the data are deleted',
  short: 'deletion',
  explain:
    'Readers want to know what happens to their data at the end: how they are destroyed or made anonymous, and when backups follow.',
  lacks: 'it only says that data are deleted, not how, and not what happens to backups',
  headings: phrases(
    'retention',
    'deletion',
    'how we delete',
    'deleting your',
    '(disposal/destruction)',
    'anonymi~',
    'how long',
  ),
  evidence: {
    found: phrases(
      // Verbs and nouns that name the method by themselves: of paper, of disks, of waste.
      '(shredded/shredding/cross shredded/pulped/incinerated/degauss~)',
      '(disk~/drives/tapes/media/hardware) … (wiped/erased/destroyed/overwritten)',
      '(confidential/secure) (waste/disposal/destruction)',
      'certificate of destruction',
      '(contractor/contractors/firm/specialist/company) .. (destroy/destroys/shreds/shred/dispose/disposes) .. (files/records/waste/paper/documents/{data})',
      // What cannot be brought back or read again.
      `${ending} … (cannot/no longer/not/never) .. (restored/recovered/recoverable/reconstructed/retrieved/reversed)`,
      '(data/records/files/content/it/them) .. (unreadable/unrecoverable/irrecoverable)',
      '(key/keys) … (discarded/destroyed/deleted)',
      // Cut loose from the person.
      '(identifying (details/information/elements/features)/identifiers/direct identifiers) .. (are/is/be)? (stripped/removed/cut/separated/deleted)',
      '(make/making/made/rendered) (the/your/it/them)? .. (data/information/records)? anonymous',
      '(data/information/records) .. (be/are/is) (de identified/anonymised/anonymized) (after/once/when/at the end/upon)',
      `${ending} … ${how}`,
      `(securely/safely/permanently/irreversibly) .. ${ending}`,
      `${ending} … (or/and) .. (anonymi~/aggregat~/de identif~/pseudonymi~)`,
      `(anonymi~/de identif~) … (so that/no longer .. identif~/cannot .. identif~/longer be associated)`,
      `${how} … (are/is/be/we)? .. ${ending}`,
    ),
    weak: phrases(
      `(we/will/shall) (may/will/also/then/shall)? (also/promptly/automatically)? (delete/erase/destroy/purge/anonymise/anonymize/remove) .. {data}`,
      `(we/will/shall/then) (will/also/then/shall)? (delete/erase/destroy/remove/purge) .. (your/the/all/these/those/any/old) (file/files/record/records/account/document~/application~)`,
      `(information/data/account/content/logs/records/recordings/they/it/file/files/document~) .. (is/are/be/gets/get) .. (deleted/removed/erased/destroyed/purged/anonymised/anonymized)`,
    ),
    not: phrases(
      'you (can/may/have the right to/ask us to/request that we/request us to/request)? (delete/erase/remove) (your/all/some/any/the)',
      '(right/request~/ask) … (delet~/eras~)',
      'cookie~ … (delet~/remov~)',
      '(delet~/remov~) .. cookie~',
      '(loss/damage/unauthori~/against/alteration) … (destr~)',
      '(destruction/alteration/loss) (or/of/and)',
      '(child~/under) … (delete/remove)',
    ),
  },
  order: 72,
  clause: {
    heading: 'How we delete your data',
    body: `At the end of the period we delete your personal data permanently from our servers. Backups are overwritten within \${1:[number]} days. We destroy paper in a shredder. We keep figures that point to nobody: we remove your name, your customer number and your contact data from them.`,
  },
  examples: [
    { found: 'After two years the data are «deleted permanently».' },
    { found: 'We «delete the file and overwrite the backups» within 30 days.' },
    { found: 'Paper files are «securely destroyed».' },
    { found: 'At the end we «erase your account from our servers».' },
    { weak: 'At the end of the contract «we delete your data».' },
    { weak: 'The «data are deleted» after a year.' },
    { weak: 'After the trial «we will erase the information».' },
    { none: 'You have the right to have your data deleted.' },
    { none: 'You can delete your cookies in the browser.' },
    { none: 'We protect your data against loss, damage and destruction.' },
    { none: 'We keep the invoices for ten years.' },
  ],
};
