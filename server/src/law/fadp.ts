import { dataComeFromOthers, dataLeaveTheUnion, safeguardNamed } from './conditions';
import { always, guidance, ifAny, type Regime } from './regime';
import { swissClauses } from './second-tier-clauses';
import { withoutGdpr } from './without-gdpr';

/** The Federal Act on Data Protection of Switzerland, as revised. */
export const fadp: Regime = {
  id: 'fadp',
  title: 'FADP (Switzerland)',
  since: '2023-09-01',
  rows: [
    always('controller_identity', 'FADP Art. 19(2)(a)', { missing: 'error' }),
    always('controller_contact', 'FADP Art. 19(2)(a)', { missing: 'error' }),
    // What the Act asks of these its articles would have to say, and their numbers are not established.
    guidance('representative'),
    ifAny('data_categories', 'FADP Art. 19(3)', { condition: dataComeFromOthers }),
    guidance('special_categories'),
    always('purposes', 'FADP Art. 19(2)(b)', { missing: 'error', weak: 'warning' }),
    // "If any", as in the GDPR: silence is a gap, only a denial is an answer.
    always('recipients', 'FADP Art. 19(2)(c)', { weak: 'warning' }),
    // The State itself has to be named: "outside Switzerland" is too little.
    ifAny('international_transfers', 'FADP Art. 19(4)', { weak: 'warning' }),
    ifAny('transfer_safeguards', 'FADP Art. 19(4)', {
      seeAlso: ['FADP Art. 16(2)', 'FADP Art. 17'],
      condition: dataLeaveTheUnion,
      metBy: safeguardNamed,
    }),
    guidance('retention'),
    guidance('storage_location'),
    guidance('right_access'),
    guidance('right_rectification'),
    guidance('right_erasure'),
    guidance('right_portability'),
    guidance('right_complaint'),
    ifAny('automated_decisions', 'FADP Art. 21'),
    guidance('security'),
  ],
  clauses: swissClauses,
  reword: withoutGdpr,
};
