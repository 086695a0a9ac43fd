import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';
import { demand, forOtherResidents, otherResidents, rightNamed, rightsAnnounced, rightsTitles, usable } from './rights';

const handling =
  '(processing/process/processed/use/uses/using/used/handling/ways/way/utilisation/utilization/treatment)';

const name = phrases('(restrict/restriction/restricting/limitation)');

// A browser's blocking of cookies restricts no processing of data that are held.
const cookiesBlocked = phrases(
  '(blocking/block/restricting/restrict/limiting/limit) .. (cookie/cookies/browser/tracking)',
);

export const rightRestriction: Disclosure = {
  key: 'right_restriction',
  title: 'the right to restriction of processing',
  short: 'restriction',
  explain:
    'Readers must learn that they can have the use of their data suspended, for instance while a dispute over the accuracy of the data is open.',
  lacks: 'it does not say how readers can have the use of their data restricted',
  headings: rightsTitles,
  evidence: {
    lists: 'leadIn',
    weakOnlyAlone: true,
    found: phrases(
      '(right/rights/entitled) … … (restrict/restricted/restricting/restriction/limitation/blocking/suspension)',
      `(right/rights/entitled) … (limit/block/suspend) … ${handling}`,
      `${demand} … (restrict/restricted/restricting/restriction/limit/limiting/limitation/block/blocking/suspend/suspension/freeze/pause) … ${handling}`,
      `(restriction/restrictions/limitation/restricting/suspension) (of/on) (the/our/your/such/further)? .. (processing/use)`,
      '(restrict/suspend) (the/our)? processing',
      // "Limit what we do with it" is restriction in plain words.
      '(restrict/limit/freeze/pause) (what/how) .. (we/i) .. (do/use/handle/process)',
      '(restrict/limit) how .. (data/information/details) .. (handled/used/processed)',
      '(restrict/limit/suspend/block) (our/the) (use/uses/processing/ways/way)',
      '(stop/stopped/refrain from) (us)? (from)? processing',
      '(access/rectification/correction/erasure/deletion/portability/objection/object/delete/deleting/erase/amend/amending/port/cancellation) .. (restriction/restrict/restricting/limitation/blocking)',
      '(restriction/restrict/restricting) .. (portability/object/objection/objecting/erasure/deletion)',
      // "Have your data erased or blocked".
      `${demand} … (data/information/them/it/records) .. (erased/deleted/corrected/removed) .. (blocked/restricted/suspended/frozen)`,
      '(have/get) (your/the/my/these)? (personal)? (data/information/them/it/records) .. (blocked/restricted/suspended/frozen)',
      'processing (be/is/to be) (restricted/suspended)',
      '(put/place) .. (data/information/use/processing/it/them) on hold',
      '(have/get) .. (use/uses/processing/handling) .. (restricted/limited/suspended/blocked/frozen/paused/stopped/halted)',
      `${demand} (to)? (stop/pause/suspend/freeze/block) (using/processing/handling/the use/the processing) … (for a while/for now/for the time being/temporarily/until/meanwhile)`,
      '(rectify/correct/delete/erase/access/amend) .. (restrict/limit)',
      '(restrict/limit) .. (rectify/delete/erase/object/port/withdraw)',
      '(request/requests) (restriction/the restriction)',
      // The same with the processing or the data as subject: "that the use of your data be limited".
      `${demand} … (processing/handling/(use (made)? of)) .. .. (be/is/are/being) (restricted/limited/suspended/blocked/frozen/paused/stopped)`,
      `${demand} .. (data/information/details/records/record/it/them) (be/is/are/being/to be) (restricted/blocked/suspended/frozen/locked/quarantined)`,
      // Kept and not used: what the word restriction means (Art. 18(2)).
      `${demand} .. (stop/cease) .. (using/processing/use) … (other than/except/apart from/but keep) .. (storing/storage/store/keeping/keep/hold/holding)`,
      `${demand} .. .. (only/merely/just/simply) (store/keep/hold/storing/keeping/holding) (your/their/the/it/them)`,
      '(ask us to/tell us to/want us to/have us) (hold off/hold back/refrain from/hold off on) (using/processing/the use)',
      `${demand} … (ring fence/ring fenced/ring fencing/(held/kept/stored/retained) (but)? (no longer/not) (be)? (otherwise/further)? (used/processed))`,
      '(right/obtain/ask/request/demand) … (store/stored/keep/kept) .. (without/not) .. (use/using/used/processing)',
    ),
    not: phrases(
      // Limits on people, devices, money and the law, not on processing.
      '(restrict/restricted/restricting/restricts/restriction/restrictions/limit/limited/limiting) (the/your/our/their/its/physical)? (access/liability/liabilities/cookie/cookies/number/tracking/ad/advertising/ads/sharing/circumstances/purpose/purposes/time/period/extent)',
      '(restrict/block/limit/restriction/blocking/restricting/limiting) .. (cookie/cookies/browser/beacons/pixels)',
      '(cookies/browser) .. (restrict/block/limit/blocking)',
      '(age/legal/export/contractual/geographic/statutory/certain/some/other/local) .. restrictions',
      '(limit/limits) .. (the)? (use/use and disclosure) .. of (my/your/their)? sensitive',
      'right to limit the (use/sharing) .. sensitive',
      '(subject to/apply/exceptions) .. (limitation/limitations/restrictions/restriction)',
      '(limitation/statute) of (limitations/liability)',
      'without (limitation/restriction/restrictions)',
      '(is/are/be) (limited/restricted) to',
      'limited (circumstances/rights/right)',
      '(rights/right) (is/are/may be/can be/might be) .. (restricted/limited)',
      '(employees/partners/providers/third parties/staff/personnel/contractors) … (restricted/limit/restrict/limited)',
      'we (have/may/will/must/can) (restrict/restricted/limit/limited)',
      'reserve~ .. (right/rights)',
    ),
    notSentence: phrases(
      ...otherResidents,
      '(limit/right) .. (use/disclosure) .. sensitive personal information',
      '(restrict/limit) your (ability/use/enjoyment)',
    ),
    also: rightNamed(name, cookiesBlocked),
    inPolicy: rightsAnnounced(name),
    elsewhere: forOtherResidents,
    overall: usable,
  },
  order: 83,
  clause: {
    heading: 'Your right to restrict the use of your data',
    body: `You have the right to have us store your data without using them (Article 18 GDPR). It applies while we check data that you call wrong, while we examine your objection, if our use is unlawful and you do not want the data erased, or if you need the data for a legal claim.

Send your request to \${1:[e-mail address for requests]}.`,
  },
  examples: [
    { found: 'You can ask us to «limit what we do» with your letters: desk@gull.example.' },
    { found: 'You may ask us to «put the data on hold». Ring us.' },
    { found: 'You have the right:\n- to «request that we restrict the processing» of your file' },
    {
      found:
        '# Your rights\n\n## Request restriction\n\n«of what we do with the file, while we look into a dispute.» Ring us.',
    },
    { found: 'You can «have the use of your data suspended». Ring us.' },
    { found: 'You can «ask us to stop using the data for a while».' },
    { found: 'You have the right to «restrict the processing» of your data.' },
    { found: 'You can ask us to «suspend the use» of your file.' },
    { found: 'You have the right to:\n- see your file\n- «limit the ways in which we use» it' },
    { found: 'Your rights are access, «deletion, restriction, objection» and portability.' },
    { found: '# Your rights\n\n«Restriction»: we store the data and do nothing else with them.' },
    { found: 'You can «have your data erased or blocked». Ring us.' },
    { found: 'You may demand the «restriction of processing».' },
    { none: 'Access is restricted to trained staff.' },
    { none: 'You can restrict cookies in your browser.' },
    { none: 'You have these rights:\n- Blocking cookies: your browser can refuse them.' },
    { none: 'Age restrictions apply to the tasting.' },
    { none: 'Californians can limit the use of sensitive personal information.' },
    { none: 'Our contracts restrict what partners do with the data.' },
    { none: 'Our liability is limited to the price of the ticket.' },
  ],
};
