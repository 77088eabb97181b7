import type { Messages } from '../messages.ts';

/** Messages of the page about the site and of "not found", in English. */
export const about: Messages['about'] = {
  title: 'About this site',
  description:
    'Who publishes it, what kind of figures these are, how readers’ privacy is kept, where to report an error.',
  lead: 'This site shows how administrative dossiers are received and handled in the provinces and communes of Việt Nam since 1 July 2025, as far as figures have reached it: which places have figures, what they say and what they cannot say.',
  publisherTitle: 'Who publishes it',
  write: 'Write to the publisher',
  kindTitle: 'What kind of figures these are',
  kindText:
    'They are administrative figures: counts that one-stop centres or the National Public Service Portal keep in the course of their work, and figures that newspapers and public bodies have reported. They are not official statistics. Every figure comes with its period, its as-of date, its denominator and its source.',
  noBlame:
    'A low rate does not by itself show that anyone failed: the kind of dossier, the number of people who come, the software and even the day of the count all move it. That is why this site names no best and no worst commune.',
  notHere:
    'You cannot look up a person’s dossier here. To follow or file one, or to send a complaint or suggestion, go to the National Public Service Portal:',
  errorTitle: 'Report an error',
  errorHow:
    'If a figure or a name is wrong, please write to the publisher with the address of the page (copy it from the address bar), the figure as shown, the right one and its source. Please send no papers or details of the people concerned.',
  errorThen:
    'Nobody corrects by hand a figure that was read from a file. If the file was misread, the reading is corrected; if the file is wrong, its office sends a new one, and the earlier value stays in the data so that whoever quoted it can still check. If the source itself (the portal, a newspaper) is wrong, the page says so and leaves the source’s figure as it is.',
  privacyTitle: 'Privacy of readers',
  privacyNone:
    'No cookies, nothing stored on your device to recognise you, no visitor counting, no advertising, no social media. The pages call no other server: typeface, charts and the query engine all live here.',
  privacyBrowser:
    'Questions asked under “Explore the data” are worked out by your own browser; no server receives them. Every page but that one is complete with scripts switched off.',
  privacyHost:
    'As with any website, the host’s server sees the network address and the page that was asked for. That is up to the host and outside the reach of this site.',
  peopleTitle: 'Privacy of citizens and staff',
  peopleText:
    'Only counts, scores and figures already reported in public are shown, nothing about a person. Files with columns of names, identity numbers, telephone numbers or addresses are refused; file names, the contents of faulty cells and signature blocks never leave the publisher’s machine. A published site has figures by field only where its publisher has small ones hidden, since a small number in a sensitive field could point to a person. Tỉnh Mẫu has no real people, so it is shown in full.',
  licenceTitle: 'Licence',
  licenceFigures: (p) => `Licence of the figures: ${p.licence}.`,
  licenceCode:
    'The program that makes this site is open source under the MIT licence. The typeface Be Vietnam Pro is used under the SIL Open Font License 1.1.',
  notFoundTitle: 'There is no such page',
  notFoundText: 'This address leads to no page. Search for a province or commune by its name.',
  notFoundOldUnits:
    'Since 1 July 2025 there are no districts and most communes have changed. Old names work too, with or without diacritics.',
};
