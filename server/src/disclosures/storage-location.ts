import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';

const place =
  '(united states/usa/u s/america/canada/india/china/singapore/japan/australia/new zealand/israel/united kingdom/uk/england/ireland/germany/france/netherlands/belgium/luxembourg/sweden/finland/norway/denmark/iceland/spain/italy/portugal/austria/poland/switzerland/brazil/south africa/eu/eea/european union/european economic area/europe)';
const keeping =
  '(stored/stores/store/storing/storage/hosted/host/hosts/hosting/held/kept/maintained/processed/located/reside/resides/based)';

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
    ),
    weak: phrases(
      '(stored/store/storing/storage/hosted/server~) … (outside) … (eea/european/eu/uk/united kingdom/country/state)',
      '(stored/store/storing/storage/hosted) .. (at/in) .. (a destination/other countries/another country/any country/one or more countries)',
    ),
    not: phrases(
      '(stored/store/stores/kept) (locally)? (on/in) (your/the user/the) .. (device/computer/browser/phone/hard drive)',
      'if you .. (are/live/reside) … (located/based) in',
      'cookie~ … stored',
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
