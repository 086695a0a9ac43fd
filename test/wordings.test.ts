import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Strength } from '../server/src/disclosures/disclosure';
import { evidenceFinder } from '../server/src/disclosures/evidence';
import { disclosures } from '../server/src/disclosures/index';
import { parsePolicy } from '../server/src/policy/parse';

// The same duty in the words of very different writers: hospitals, banks, schools, shops, makers of apps.
const wordings: readonly (readonly [key: string, strength: Strength | 'none', text: string])[] = [
  [
    'controller_identity',
    'found',
    '**Controller.** The controller within the meaning of Art. 4(7) GDPR is Nordlicht Versand GmbH, Hafenstraße 12, 24103 Kiel, Germany.',
  ],
  [
    'controller_identity',
    'found',
    'Brambleford Primary Academy Trust is the data controller for the information described in this notice.',
  ],
  [
    'controller_identity',
    'found',
    'The Royal Wexcombe Hospitals NHS Foundation Trust collects and is legally responsible for the patient records we keep about you.',
  ],
  [
    'controller_identity',
    'found',
    'When we say "Tallow", "we" or "us", we mean Tallow Finance Limited, a company registered in England (no. 09912345).',
  ],
  [
    'controller_identity',
    'found',
    'Loomwise is a trading name of Petrel Software Ltd, which decides how and why your details are used.',
  ],
  ['controller_identity', 'weak', 'We decide how your personal data is used and are therefore the controller.'],
  ['controller_identity', 'weak', 'The company that runs this website is responsible for the processing of your data.'],
  [
    'controller_identity',
    'none',
    'If your employer set up your account, your employer is the controller and we merely process on its instructions.',
  ],
  ['controller_identity', 'none', 'Facebook Ireland Limited is the controller of the data collected by its plug-in.'],
  [
    'controller_contact',
    'found',
    'Got a question about any of this? Drop a line to privacy@tallow.example and a human will answer.',
  ],
  [
    'controller_contact',
    'found',
    'Write to: Data Protection, Kestrel Mutual Insurance plc, 4 Quay Street, Bristol BS1 4DJ.',
  ],
  ['controller_contact', 'found', 'You can ring the records office on 0113 496 0000 between 9am and 5pm.'],
  [
    'controller_contact',
    'found',
    'If anything in this notice is unclear, please fill in our [contact form](https://brambleford.example/contact).',
  ],
  [
    'controller_contact',
    'found',
    'Please address enquiries concerning data protection to datenschutz@nordlicht.example.',
  ],
  [
    'controller_contact',
    'found',
    '**Contact details.** Zonnekracht B.V., Keizersgracht 200, 1016 DW Amsterdam, tel. +31 20 555 0100.',
  ],
  ['controller_contact', 'weak', 'Please contact us if you have any questions about this notice.'],
  ['controller_contact', 'none', 'Google can be reached at 1600 Amphitheatre Parkway, Mountain View, CA 94043, USA.'],
  [
    'controller_contact',
    'none',
    'This message was sent from noreply@tallow.example, an address that is not monitored.',
  ],
  [
    'representative',
    'found',
    'Our representative in the European Union under Article 27 GDPR is Prighter Lane GmbH, Schellinggasse 3, 1010 Vienna, eu@prighterlane.example.',
  ],
  [
    'representative',
    'found',
    'We have appointed Datarep Quay Limited as our UK representative; write to them at 12 Northbrook Road, London N1 or ukrep@datarepquay.example.',
  ],
  [
    'representative',
    'found',
    'As we are based in Ohio, Kilkenny Rep DAC acts on our behalf in the EEA for data protection matters: rep@kilkennyrep.example.',
  ],
  [
    'representative',
    'found',
    '**EU representative:** Verasafe Dock s.r.o., Klimentská 46, Prague, Czech Republic, tel. +420 228 881 031',
  ],
  [
    'representative',
    'found',
    'Pursuant to Article 27 of the UK GDPR we have designated Penhallow Compliance Ltd, 5 Fore Street, Truro, as representative; tel. 01872 555 010.',
  ],
  ['representative', 'weak', 'We have a representative in the EU for data protection purposes.'],
  ['representative', 'weak', 'Our UK representative can give you more information.'],
  ['representative', 'none', 'A legal representative of a deceased patient may ask for the records.'],
  ['representative', 'none', 'Our customer service representatives will verify your identity at +1 555 0100.'],
  [
    'representative',
    'denied',
    'We are established in the European Union and are therefore not obliged to appoint a representative.',
  ],
  ['representative', 'denied', 'As our company has its seat in Ireland, no representative under Article 27 is needed.'],
  ['dpo_contact', 'found', 'Our Data Protection Officer can be contacted at dpo@wexcombe.example.'],
  [
    'dpo_contact',
    'found',
    '**Datenschutzbeauftragter (data protection officer):** Dr. Jana Feld, Hafenstraße 12, 24103 Kiel, dsb@nordlicht.example',
  ],
  ['dpo_contact', 'found', 'To exercise these rights, email dpo@brambleford.example.'],
  ['dpo_contact', 'found', 'Address letters to "the DPO" at 14 rue des Lilas, 75011 Paris.'],
  [
    'dpo_contact',
    'found',
    'We have engaged Evalian Row Ltd as our external data protection officer; they may be reached on +44 20 7946 0000.',
  ],
  ['dpo_contact', 'weak', 'We have appointed a data protection officer.'],
  ['dpo_contact', 'weak', 'Our Data Protection Officer oversees compliance with this notice.'],
  ['dpo_contact', 'denied', 'We are not required to appoint a data protection officer.'],
  [
    'dpo_contact',
    'denied',
    'Given our size we have no obligation under Art. 37 GDPR to designate a DPO and have not done so.',
  ],
  ['dpo_contact', 'none', 'The data protection authority may be contacted at info@dpa.example.'],
  ['dpo_contact', 'none', 'Our chief financial officer signs all contracts; cfo@tallow.example.'],
  ['recipients', 'found', 'We share your address with couriers such as DPD.'],
  ['recipients', 'found', 'Your GP, the ambulance service and social care teams can see your record.'],
  ['recipients', 'found', 'Recipients of the data: tax adviser, hosting provider, health insurance funds.'],
  ['recipients', 'found', 'We are obliged to report your earnings to HM Revenue and Customs.'],
  ['recipients', 'found', 'Your details are passed to credit reference agencies and fraud prevention agencies.'],
  ['recipients', 'weak', 'We may share your data with third parties.'],
  ['recipients', 'weak', 'Data is disclosed to selected partners.'],
  ['recipients', 'none', 'Information you share in public forums can be seen by others.'],
  ['recipients', 'none', 'We receive data from credit reference agencies.'],
  ['recipients', 'denied', 'We do not share your personal data with anybody.'],
  ['recipients', 'denied', 'Your data will not be passed on to third parties.'],
  ['international_transfers', 'found', 'We transfer your data to the United States.'],
  [
    'international_transfers',
    'found',
    'Our support team is in Manila, the Philippines, and can view your ticket from there.',
  ],
  ['international_transfers', 'found', 'Your data are held on servers in Virginia, USA.'],
  [
    'international_transfers',
    'found',
    '**Transfers abroad.** Data go to recipients in India and Serbia, for which no adequacy decision exists.',
  ],
  [
    'international_transfers',
    'found',
    'Some of our suppliers are located outside the EEA, namely in Israel and Japan, both covered by an adequacy decision.',
  ],
  ['international_transfers', 'weak', 'Your information may be transferred to other countries.'],
  ['international_transfers', 'weak', 'We may process data outside your country.'],
  ['international_transfers', 'denied', 'We do not transfer your data outside the UK.'],
  ['international_transfers', 'denied', 'All data remain within the European Economic Area.'],
  ['international_transfers', 'none', 'You may ask us to transfer your data to another provider.'],
  ['international_transfers', 'none', 'If our business is sold, your data will be transferred to the buyer.'],
  ['retention', 'found', 'We keep your records for six years after your last payment.'],
  ['retention', 'found', '**How long?** Until your child turns 25.'],
  ['retention', 'found', 'Applications that are not successful are destroyed after six months.'],
  [
    'retention',
    'found',
    'Data are erased as soon as the statutory retention periods of ten years under section 147 of the Fiscal Code have ended.',
  ],
  ['retention', 'found', 'Log data are overwritten every seven days.'],
  ['retention', 'weak', 'We keep your data as long as necessary.'],
  ['retention', 'weak', 'Personal data is not stored longer than needed for the purposes for which it was collected.'],
  ['retention', 'none', 'We answer your request within 30 days.'],
  ['retention', 'none', 'You must be at least 18 years old.'],
  ['storage_location', 'found', 'Your data is stored on servers in Germany.'],
  ['storage_location', 'found', 'Our data centre is in Dublin.'],
  ['storage_location', 'found', 'The records are held in the UK.'],
  ['storage_location', 'found', 'We host our platform with Hetzner in Nuremberg.'],
  ['storage_location', 'found', 'The servers on which your data are saved stand in Switzerland.'],
  ['storage_location', 'none', 'Data are stored on your device.'],
  ['storage_location', 'none', 'We store data on secure servers.'],
  ['deletion_method', 'found', 'Paper files are shredded and electronic files permanently erased.'],
  ['deletion_method', 'found', 'After this period your data are securely destroyed.'],
  ['deletion_method', 'found', 'When the period ends we anonymise the data so that you can no longer be identified.'],
  ['deletion_method', 'found', 'Data are irreversibly deleted from our servers and from all backups.'],
  ['deletion_method', 'found', 'We use a certified contractor to destroy confidential waste.'],
  ['deletion_method', 'weak', 'Your data will be deleted afterwards.'],
  ['deletion_method', 'weak', 'We erase the data after three years.'],
  ['deletion_method', 'none', 'You may ask for your data to be erased.'],
  ['deletion_method', 'none', 'You can delete cookies in your browser.'],
  ['security', 'found', 'Data are encrypted in transit by TLS.'],
  ['security', 'found', 'Access is limited to staff who need it, by role-based permissions and two-factor login.'],
  ['security', 'found', 'We are certified to ISO 27001.'],
  ['security', 'found', 'Records are kept in locked cabinets and our buildings are guarded.'],
  [
    'security',
    'found',
    '**Keeping it safe.** Firewalls, virus scanners and regular penetration tests guard our systems.',
  ],
  ['security', 'weak', 'We take appropriate technical and organisational measures to protect your data.'],
  ['security', 'weak', 'We take the security of your data seriously.'],
  ['security', 'none', 'You are responsible for the safety of your password.'],
  ['security', 'none', 'We need your data for reasons of national security.'],
];

const find = evidenceFinder(disclosures);

for (const [key, strength, text] of wordings) {
  test(`${key}, ${strength}: ${text}`, () => {
    const disclosure = disclosures.find(other => other.key === key);
    assert.ok(disclosure);
    const said = find(parsePolicy(text, { format: 'markdown' })).of(disclosure);
    const strengths = new Set(said.map(evidence => evidence.strength));
    if (strength === 'none') assert.deepEqual([...strengths], []);
    else assert.ok(strengths.has(strength), `says ${[...strengths].join()}`);
    if (strength === 'weak') assert.ok(!strengths.has('found'), 'says found');
  });
}
