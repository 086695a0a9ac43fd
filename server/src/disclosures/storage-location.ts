import type { Placed } from '../policy/policy';
import { phrases } from '../text/phrases';
import type { Disclosure, Said } from './disclosure';

const place =
  '(united states/usa/u s/america/canada/india/china/singapore/japan/australia/new zealand/israel/united kingdom/uk/england/ireland/germany/france/netherlands/belgium/luxembourg/sweden/finland/norway/denmark/iceland/spain/italy/portugal/austria/poland/switzerland/brazil/south africa/eu/eea/european union/european economic area/europe/czech republic/hungary/romania/estonia/scotland/wales/northern ireland)';
// Cities where data centres and head offices stand: they name their country.
const city =
  '(dublin/cork/belfast/london/manchester/leeds/bristol/edinburgh/glasgow/cardiff/paris/lyon/strasbourg/frankfurt/berlin/munich/hamburg/nuremberg/falkenstein/cologne/amsterdam/rotterdam/eemshaven/brussels/luxembourg/vienna/zurich/geneva/stockholm/helsinki/oslo/copenhagen/milan/madrid/lisbon/warsaw/prague/virginia/oregon/ohio/texas/toronto/montreal/sydney/mumbai/tokyo)';
const keeping =
  '(stored/stores/store/storing/storage/hosted/host/hosts/hosting/held/kept/keep/keeps/saved/housed/maintained/processed/located/reside/resides/sit/sits/stand/stands/live/lives/based/backed up)';

// Of servers any proper name after "in" or "near" is their place: no list holds all towns.
const SERVERS =
  /\b(?:[Ss]ervers?|[Dd]ata ?cent(?:er|re)s?|[Dd]atabases?|[Hh]ost(?:ed|s|ing)?)\b[^.;:]{0,60}?\b(?:in|near)\s(?!(?:Our|The|This|Section|Article|Annex|Art|Appendix|Google|Microsoft|Amazon|AWS|Azure|Cookie|Chrome)\b)\p{Lu}\p{Ll}{2,}/u;

function* serverPlace({ block }: Placed): Generator<Said> {
  for (const { start, end } of block.sentences) {
    const match = SERVERS.exec(block.prose.slice(start, Math.min(end, start + 600)));
    if (match && !/\byour? (?:device|browser|own)/i.test(match[0]))
      yield { start: start + match.index, end: start + match.index + match[0].length, strength: 'found' };
  }
}

export const storageLocation: Disclosure = {
  key: 'storage_location',
  title: 'where the data are stored',
  short: 'storage place',
  explain: 'Readers want to know in which country the servers with their data stand.',
  lacks: 'the country of the servers is not named',
  headings: phrases(
    'where .. (we/your/is/do) … (stor~/store/kept/held/located/data)',
    '(storage/hosting)',
    '(data/server) (location/centre~/center~)',
    'store .. (information/data) in',
  ),
  evidence: {
    found: phrases(
      `(information/data/details) .. ${keeping} … (in/within/at) .. (the)? ${place}`,
      `(host/hosts/hosted/store/stores/stored) … (data cent~/server~) in .. ${place}`,
      `(server~/data cent~/database~/facilit~/infrastructure) … (in/within) (the)? ${place}`,
      `(stored/hosted/store/host/storing/storage) … (in/within/inside) (the)? ${place}`,
      `${place} .. (server~/data cent~)`,
      // Paper files and copies have a place, too.
      `(record/records/file/files/document~/backup~/back up/back ups/everything/archive~) .. ${keeping} … (in/within/at/near) .. (the)? (${place}/${city})`,
      `(stored/hosted/host/hosts/saved/housed/hosting) … (in/within/inside/near) .. (the)? ${city}`,
      `(server~/data cent~/database~/facilit~/region) … (in/within/near) (the)? ${city}`,
      `(runs/run/running) on … in (the)? (${place}/${city})`,
      '(german/french/british/swiss/dutch/irish/european/austrian/belgian/finnish/swedish/canadian) (server~/data cent~)',
      '(stored/kept/held) .. (at/in/on) our (own)? (office/offices/premises/archive/headquarters/surgery/school)',
      // A region of a cloud, with its country in brackets.
      `region .. ${place}`,
      // The label of a line or a cell, and what stands after it.
      `(where/location of) .. (data/information/records/server~/servers) .. (is/are/be)? (stored/held/kept/hosted/located)? .. (${place}/${city})`,
    ),
    also: serverPlace,
    weak: phrases(
      '(stored/store/storing/storage/hosted/server~) … (outside) … (eea/european/eu/uk/united kingdom/country/state)',
      '(stored/store/storing/storage/hosted) .. (at/in) .. (a destination/other countries/another country/any country/one or more countries)',
    ),
    not: phrases(
      '(stored/store/stores/kept) (locally)? (on/in) (your/the user/the) .. (device/computer/browser/phone/hard drive)',
      'if you .. (are/live/reside) … (located/based) in',
      'cookie~ … stored',
      '(visit/our) (shop/shops/store/stores/branch~/office/offices) (is/are)? (located)? in',
    ),
  },
  order: 65,
  clause: {
    heading: 'Where your data are stored',
    body: `Your personal data are stored on servers in \${1:[town and country]}. \${2:[name of the hosting company]} runs them for us. Backups are stored in \${3:[town and country]}.`,
  },
  examples: [
    { found: 'Your «data are stored on servers in Ireland».' },
    { found: 'Our «data centres are in Germany» and France.' },
    { found: 'The shop is «hosted in the Netherlands».' },
    { found: 'We use «servers located in Canada».' },
    { weak: 'Your details are «stored outside the European Economic Area».' },
    { weak: 'Orders are «stored in other countries».' },
    { weak: 'Our «servers stand outside your country».' },
    { none: 'All data are kept on secure servers.' },
    { none: 'The settings are stored on your device.' },
    { none: 'Our office is in Germany.' },
    { none: 'We protect the data with a firewall.' },
    { none: 'A cookie is stored by your browser.' },
  ],
};
