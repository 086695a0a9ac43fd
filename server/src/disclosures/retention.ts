import type { Placed } from '../policy/policy';
import { phrases } from '../text/phrases';
import type { Span } from '../text/span';
import type { Disclosure, Strength } from './disclosure';
import { isOn } from './topic';

const headings = phrases(
  'retention',
  'how long',
  'retain~',
  '(storage/retention) (period~/duration/time~)',
  '(storage/stor~) and deletion',
  '(data/account) deletion',
  'deletion',
  'account (closure/termination)',
  '(keep/keeping/store/storing) (of)? your .. (information/data)',
  'storage (of/period/limitation)',
);

// To keep data, in every form, and to end keeping them.
const keeping =
  '(keep/keeps/kept/keeping/retain/retains/retained/retaining/retention/store/stores/stored/storing/storage/hold/holds/held/holding/archive/archived/maintain/maintained/maintains/preserve/preserved)';
const ending =
  '(delete/deletes/deleted/deleting/deletion/erase/erased/erases/erasure/destroy/destroyed/destroys/remove/removed/removes/purge/purged/anonymise/anonymised/anonymize/anonymized/expire/expires/disposed/overwritten/discarded/wipe/wipes/wiped/dispose/disposes/shred/shredded)';
const length = '(day/days/week/weeks/month/months/year/years/hour/hours)';
const span = `({N} (to/or/and)? (#/one/two/four/five/six/eight)? (calendar/business/working/full/consecutive/complete/further/additional/tax/financial/fiscal/school/academic)? ${length}/(a/one/each/every/another/calendar) (day/week/month/year/fortnight))`;
// An event the reader can date.
const event =
  '(you/your (account/subscription/membership/order/contract/relationship/registration/request/consent/profile/use/purchase)/account/contract/contractual relationship/subscription/relationship/agreement/membership/employment/warranty/services (end~/terminat~)/users/customers)';

// What the reader does to end the matter.
const leaving =
  '(you .. (delete/deleted/close/closed/stop/leave us/leave the/left/terminate/terminated/cancel/cancelled/uninstall/withdraw/deactivate/unsubscribe/object)/your (account/subscription/membership/order/contract/employment) .. (is/ends/expires/has)/(account/contract/subscription/relationship/agreement/membership/employment/service~) .. (closed/deleted/ended/ends/terminat~/expire~/cancelled/inactive/closure)/(end/termination/expiry/expiration/closure/completion/close) of .. (your/the/our) .. (account/contract/subscription/relationship/agreement/membership/employment/year/service~))';

const found = phrases(
  `${ending} .. on the (day/evening/date) (after/of/when)`,
  `(record/records/file/files/data/documents) … ${span} (after/from) (the)? (end/closure/termination/completion/graduation/departure/discharge/leaving/last)`,
  // The end of keeping as a noun, and records that remain at hand.
  `(storage/retention/processing) (ends/stops/ceases) .. (when/once/as soon as/if/after) .. ${leaving}`,
  `(recording~/data/files/file/record/records/footage/logs/message~/copies/backup~) … (available/accessible/remain/remains/visible) … for ${span}`,
  // What the writer does once the account is closed is an event the reader sets.
  '(close/delete/deactivate/cancel) (your/the/their) (account/profile/membership) and .. (will (then/also)? (delete/erase/remove/anonymise/anonymize)) .. (information/data/everything/records/it)',
  // Files and records that "stay with us" are kept.
  `(stay/stays/remain/remains) (with us/with me/on (our/the)? (file/files/record/records/system/systems)/in (our/the) (file/files/archive/records/system/systems)) … (${span}/(until/till/as long as/while) .. (you/${event}))`,
  `(${keeping}/stay/stays/remain/remains) … (until/till) .. .. (turn/turns/reach/reaches/is/are) (the)? (age of)? (#/eighteen/twenty one/twenty five) (years)? (old)?`,
  `${keeping} … ${span}`,
  `${ending} … ${span}`,
  `(overwritten/overwrite/overwrites) every ${span}`,
  `${span} … (deleted/erased/destroyed/purged/removed/anonymised/anonymized/expire~/retain~)`,
  `(retention/storage) .. (period~/time) … ${span}`,
  `${keeping} … (until/till) … ${event}`,
  `${keeping} … (as long as/so long as/while/throughout/during/duration of/lifetime of/life of) .. ${event}`,
  `(as long as/so long as/while) .. ${event} … ${keeping}`,
  `${ending} … (when/once/after/upon/if/following/at/as soon as) .. ${leaving}`,
  `(when/once/after/upon/if/following) .. ${leaving} … (delete/deleted/erase/erased/remove/removed/anonymise/anonymize/destroy/retain/keep/kept/retained)`,
  `(statut~ (of limitation~/retention/period~/limitation~)/limitation period~/limitation act/limitation periods)`,
  `${keeping} … (tax/accounting/commercial/company/fiscal/records management/money laundering/companies/limitation/employment) (law/records/code/act/regulations/ordinance)`,
);

const weak = phrases(
  '(review/reviews/check/checks/examine/examines/assess/verify) .. (whether/if) … (still/necessary/longer) .. (need~/necessary/required/the data/keep/hold)',
  `${keeping} … (as long as/so long as/as long/length of time/period/time) .. (is/it/we/reasonably/strictly/they)? .. (necessary/needed/required/need/reasonable/permitted/require/appropriate/relevant/legitimate/continu~)`,
  `(longer than/beyond) .. (necessary/needed/required/permitted/the time/period/we need)`,
  `${keeping} … (longer than/as long as) .. (law/laws/act/statute) .. (permits/permit/allows/allow/requires/require)`,
  // A periodic review sets no period.
  `(review/reviewed/reviewing) … (regularly/periodically) … ${ending}`,
  `(regularly/periodically) (review/reviewed) … ${ending}`,
  `(no longer) (be)? (necessary/needed/required/need/require/relevant) … ${ending}`,
  `${ending} … (no longer) (be)? (necessary/needed/required/need/require/relevant/have)`,
  `no (ongoing/further/longer any) .. (need/reason/purpose) … ${ending}`,
  `(retain~/kept/keep/stored/store) … (indefinitely/permanently/extended period/reasonable (time/period)/limited (time/period)/for as long/short period)`,
  `${ending} .. {data} … within .. reasonable (time/period)`,
  `(retain~/keep/kept/keeping/storing) .. {data} … (comply/required by law/by law/legal obligation~/legal requirement~/dispute~/enforce~/business purpose~)`,
  '(we/will/may/must/shall/can/also/to) (only/also)? retain .. {data}',
  '(information/data/details) .. (be/is/are/been) (retained/archived)',
  '(information/data/details) .. (be/is/are) kept (for/until/as/no/longer/only/in)',
  `(data)? retention (period~/policy/policies/schedule~/time~/requirement~/obligation~/criteria)`,
  `(how long) .. (we/to) .. (keep/retain/store/hold)`,
  'storage period',
  `${keeping} … long enough`,
  `${keeping} .. {data} … until`,
  `(don't/do not) need .. (it/them/{data})? … ${ending}`,
);

const period = phrases(span);
const keepOrEnd = phrases(keeping, ending);
// An age or an event sets the end of a period where the title says that it is one.
const criterion = phrases(
  `(until/till) … (turn/turns/reach/reaches) .. ({N}/{N} (years/year)/age)`,
  `(until/till) .. ${event}`,
  `(until/till/after/once) .. ${leaving}`,
);
const forAsLong = phrases('as long as', 'until', '(no/not) longer than');

// Titles on nothing but the time of keeping.
const titles = phrases(
  'retention',
  'storage',
  'duration',
  'how long',
  'retain~',
  '(storage/retention) (period~/duration/time~/limitation)',
);
const otherTopics = phrases(
  '(local storage/location~/where)',
  '(rights/security/cookies/contact us/collect/sharing/disclosure/transfers)',
);

/** Under a title on retention a period needs no verb. */
function* underTitle(placed: Placed): Generator<Span & { strength: Strength }> {
  const { block } = placed;
  const titled = isOn(placed, titles, otherTopics);
  const opened =
    block.kind !== 'paragraph' && (placed.leadIn?.block.has(headings) || placed.leadIn?.block.has(keepOrEnd));
  if ((!titled && !opened) || block.has(look)) return;
  const hit = block.find(period)[0] ?? (titled ? block.find(criterion)[0] : undefined);
  if (hit) {
    yield { start: hit.start, end: hit.end, strength: 'found' };
  } else if (titled && !block.has(found)) {
    const said = block.find(keepOrEnd)[0] ?? block.find(forAsLong)[0];
    if (said) yield { start: said.start, end: said.end, strength: 'weak' };
  }
}

// Periods of something else: answers, ages, notices, cookies, opt-outs.
const look = phrases(
  `(within/respond~ .. within/in/least/reply) ${span} .. (of/after/from) .. (receiv~/receipt/your request/the request/request/notif~/submission/verif~)`,
  `(respond~/confirm/acknowledge/reply/answer~/inform~/notif~/process your request/action) … ${span}`,
  '(under/over/below/least/age of/aged/than) .. {N} (years/year)',
  '{N} years (of age/old)',
  // A title that is only pointed at: 'see "How long we keep it"'.
  '(see/under/headed/titled/called/section/sections) (the)? (section/part)? how long',
  'holding (company/companies/group)',
  '(retain~/keep/retains) .. (ownership/title/the right/rights/copyright/responsib~/control)',
  '(keep/keeping) (the/our/proper)? (books/accounts) (of account)?',
  '(keep/keeping) .. (password/safe/secure/confidential/up to date/updated/accurate/track/informed/in touch)',
  '(past/last/preceding/previous) {N} .. months',
  `cookie~ … ${span}`,
  `cookie~ … ${ending}`,
  `cookie~ … (stored/remain)`,
  '(collect/collects/collecting/how) … (retain/store/keep/process) … (share/disclose/transfer/protect)',
  `${span} .. (notice/prior notice/before the change/in advance)`,
  '(opt out/unsubscrib~/preference~) … {N} .. (days/weeks)',
  '(available/held) (to/by) .. (third part~/the public)',
  'right to .. (erasure/delet~/erase)',
  '(if/when/once) you (ask/request) … (delet~/eras~/remov~)',
  '(review~/updat~/chang~/renew~/ask~/check~/audit~/train~) … every {N} (months/years/days)',
  // Who holds the data and where, with no word on for how long.
  '(retained/stored/kept) (by/with) us and used as',
  '(retained/stored/kept) on your (own)? (device/phone/computer)',
);

export const retention: Disclosure = {
  key: 'retention',
  title: 'how long the data are kept',
  short: 'retention',
  explain:
    'Readers must learn how long their data are kept, or by which test they can work out the period for their own case.',
  lacks: 'neither a period nor an event is named from which readers can work out when their data are deleted',
  headings,
  evidence: {
    found,
    weak,
    not: look,
    notSentence: phrases(
      '(have/has/having) the right to',
      'right (to/of) (erasure/deletion/erase/delete/access)',
      'request that we .. delete',
    ),
    also: underTitle,
    denied: phrases(
      '(do/does/will) not .. (store/keep/retain) (any)? (of)? (your/personal/user)? (personal)? (information/data)',
      "(don't/doesn't/never) .. (store/keep/retain) (any)? (of)? (your/personal)? (personal)? (information/data)",
    ),
  },
  order: 70,
  clause: {
    heading: 'How long we keep your data',
    body: `We delete personal data at the end of these periods:

- Account data: \${1:[number]} days after you close your account.
- Orders and invoices: \${2:[number]} years after the end of the year of the order, as \${3:[name and section of the tax law]} requires.
- Messages to our support: \${4:[number]} months after the last message.
- Server logs: \${5:[number]} days.
- [Further kind of data]: \${6:[period, or the event that ends it]}.`,
  },
  examples: [
    { found: 'You may «close your account and we will delete your records».' },
    { found: 'Your file «stays with us for six years».' },
    { found: 'School reports are «kept until the pupil turns 25».' },
    { found: '# Duration\n\nLetters: «6 months».' },
    { weak: 'We do not keep your file for «longer than is necessary».' },
    { found: '# Storage\n\nLoans of books: «one month» after the return.' },
    { found: 'We «keep invoices for ten years».' },
    { found: 'We «keep the file for eleven years» after your last visit.' },
    { found: 'Plans are «kept for twenty-five years».' },
    { found: 'Server logs are «deleted after 14 days».' },
    { found: 'We «store your profile until you close your account».' },
    { found: '# How long we keep your data\n\n| Data | Period |\n|---|---|\n| Orders | «six years» |' },
    { found: '«Once you close your account, we will delete» the messages.' },
    { weak: 'We «keep your data as long as necessary» for our purposes.' },
    { weak: 'We «retain personal information as required by law».' },
    { weak: 'Data are «deleted when they are no longer needed».' },
    { none: 'We respond within 30 days of your request.' },
    { none: 'The service is not meant for children under 13 years.' },
    { none: 'You have the right to have your data deleted within 30 days.' },
    { none: 'For the periods see "How long we keep it".' },
    { none: 'Our group means our ultimate holding company and its branches, as section 9 of the act of 1990 defines.' },
    { none: 'You retain ownership of your photos.' },
    { none: 'This cookie expires after 12 months.' },
    { none: 'Keep your password safe for as long as you use the site.' },
  ],
};
