import { describe, expect, test } from 'vitest';
import { findUpdated } from '../../lib/dates';
import type { Section } from '../../lib/policy';

const section = (text: string, heading: string | null = null): Section => ({ level: heading === null ? 0 : 2, heading, text });
const prose = Array.from({ length: 12 }, () => 'Your name and your address are kept for as long as you are our customer.').join('\n');
/** The line between paragraphs, so that it is near neither end. */
const within = (line: string) => findUpdated([section(`${prose}\n${line}\n${prose}`)]);

describe('the ways to write a date', () => {
  test.each([
    ['1 May 2016', '2016-05-01'],
    ['01 May 2016', '2016-05-01'],
    ['May 1, 2016', '2016-05-01'],
    ['May 1st, 2016', '2016-05-01'],
    ['MAY 1ST 2016', '2016-05-01'],
    ['the 1st day of May, 2016', '2016-05-01'],
    ['7th of May 2016', '2016-05-07'],
    ['23-Aug-2013', '2013-08-23'],
    ['Jun. 27, 2013', '2013-06-27'],
    ["Sept. 3, '09", '2009-09-03'],
    ['June 10,2011', '2011-06-10'],
    ['29 February 2016', '2016-02-29'],
    ['2016-05-01', '2016-05-01'],
    ['2016/5/1', '2016-05-01'],
    ['01.05.2016', '2016-05-01'],
    ['5/13/2016', '2016-05-13'],
    ['13/5/2016', '2016-05-13'],
    ['12/31/99', '1999-12-31'],
    ['May 2016', '2016-05'],
    ['April, 2011', '2011-04'],
    ['10/2014', '2014-10'],
    ['5/14', '2014-05'],
    ['2016', '2016'],
  ])('%s', (written, date) => {
    expect(within(`Last updated: ${written}`)).toBe(date);
  });

  test.each([
    'May 32, 2016',
    'June 31, 2016',
    '30 February 2016',
    '2015-02-29',
    '31/09/2016',
    '13/13/2016',
    '2016-15-01',
    'version 3',
    'May',
    '1 May 1895',
  ])('%s is none', (written) => {
    expect(within(`Last updated: ${written}`)).toBeNull();
  });

  test.each([
    ['Acme Inc. runs this site.', '2016-05-01'],
    ['Acme Ltd runs this site.', '2016-01-05'],
    ['This site is about tea.', '2016-05-01'],
    ['A parcel costs £4.', '2016-01-05'],
    ['Write to tea@shop.co.uk.', '2016-01-05'],
    ['We are registered with the ICO.', '2016-01-05'],
    ['In Britain you may write to the ICO. We sit in Austin, TX 78701.', '2016-05-01'],
    ['The Virginia Consumer Data Protection Act is a law.', '2016-05-01'],
  ])('05/01/2016 where the text says "%s"', (sentence, date) => {
    expect(findUpdated([section(`Updated 05/01/2016\n${sentence}`)])).toBe(date);
  });

  test.each([
    ['In force since 25/05/2014. Acme Inc. runs this site.', '2016-01-05'],
    ['In force since 05/25/2014. Acme Ltd runs this site.', '2016-05-01'],
    // what tells nothing, or both
    ['Our sort code is 20-10-30.', '2016-05-01'],
    ['In force since 05/05/2014. Acme Ltd runs this site.', '2016-01-05'],
    ['In force since 31/31/2014. Acme Inc. runs this site.', '2016-05-01'],
    ['In force since 25/05/2014, or 05/25/2014. Acme Ltd runs this site.', '2016-01-05'],
    ['In force since 2014/25/05. Acme Inc. runs this site.', '2016-05-01'],
    ['Our server runs release 1.25.14. Acme Ltd runs this site.', '2016-01-05'],
  ])('05/01/2016 as other dates of the text are written: "%s"', (sentence, date) => {
    expect(findUpdated([section(`Updated 05/01/2016\n${sentence}`)])).toBe(date);
  });

  test('a date in a heading tells how the others are written', () => {
    expect(findUpdated([section('Updated 05/01/2016', 'Cookies, as of 25/05/2014')])).toBe('2016-01-05');
  });
});

describe('notes and sentences that date the policy', () => {
  test.each([
    ['This privacy policy was last revised by our lawyers on March 4, 2019.', '2019-03-04'],
    ['Date of last revision: March 4, 2019', '2019-03-04'],
    ['(Rewritten in March 2019.)', '2019-03'],
    [
      'The rules on this page are effective as of March 4, 2019, and replace all that we said earlier on the handling of your data, wherever it was.',
      '2019-03-04',
    ],
    ['Effective: March 4, 2019', '2019-03-04'],
    ['Valid from 4th of March 2019', '2019-03-04'],
    ['4 March 2019 (last updated)', '2019-03-04'],
    ['March 4, 2019: updated the list of our contractors', '2019-03-04'],
    ['Updated [March 2019]', '2019-03'],
    ['Rev. 3/2019', '2019-03'],
    ['Actualised: 4.3.2019', '2019-03-04'],
    ['Status: March 2019', '2019-03'],
    ['v2 (March 2019)', '2019-03'],
    ['Approved by the trustees: 4 March 2019', '2019-03-04'],
    ['Signed off by the board, 4 March 2019', '2019-03-04'],
    ['This notice was agreed at our meeting of 4 March 2019.', '2019-03-04'],
    ['The notice came into force on 4 March 2019.', '2019-03-04'],
    ['In effect since March 4, 2019', '2019-03-04'],
    ['This policy has applied since 4 March 2019.', '2019-03-04'],
    ['This text was current as at 4 March 2019 and replaces the version dated 1 May 2018.', '2019-03-04'],
    ['Next review: March 2030. Last reviewed March 2019.', '2019-03'],
    // An update is worth more than the day from which the policy holds, wherever either stands.
    ['Effective July 2, 2018 (last updated March 4, 2019)', '2019-03-04'],
    ['Last updated: March 4, 2019. Effective: April 1, 2019.', '2019-03-04'],
    ['This notice is effective as of July 2, 2018 and was last modified on March 4, 2019.', '2019-03-04'],
    // A list of updates in one line.
    ['Effective July 2, 2015 (updated: Jan. 3, 2016; May 5, 2018, and March 4, 2019)', '2019-03-04'],
  ])('%s', (line, date) => {
    expect(within(line)).toBe(date);
  });

  test('the label may stand on the line above, or be a heading', () => {
    expect(within('Effective date\nMarch 4, 2019')).toBe('2019-03-04');
    expect(findUpdated([section(prose), section(`March 4, 2019\n${prose}`, 'Last updated')])).toBe('2019-03-04');
    expect(findUpdated([section(prose), section(prose, 'Privacy notice (updated March 4, 2019)')])).toBe('2019-03-04');
  });

  test('when it will be in force is not when it was written', () => {
    const note = 'Our Privacy Statement is being updated effective March 1, 2023.';
    expect(findUpdated([section(`${note}\n${prose}\nUpdated date: February 28, 2023\nEffective date: March 1, 2023\n${prose}`)])).toBe(
      '2023-02-28',
    );
  });

  test('the first stated counts, and the newest of a list of versions', () => {
    expect(findUpdated([section(`Last updated: May 1, 2018\n${prose}\nLast updated: May 9, 2018`)])).toBe('2018-05-01');
    expect(findUpdated([section(`${prose}\nUpdated May 1, 2016\nUpdated June 5, 2017\nUpdated May 9, 2018`)])).toBe('2018-05-09');
  });
});

describe('a date alone', () => {
  test.each([
    ['March 4, 2019', '2019-03-04'],
    ['(4 March 2019)', '2019-03-04'],
    ['Privacy policy, March 2019', '2019-03'],
  ])('%s dates the policy at its beginning and its end', (line, date) => {
    expect(findUpdated([section(`${line}\n${prose}`)])).toBe(date);
    expect(findUpdated([section(`${prose}\n${line}`)])).toBe(date);
  });

  test('at the head of an entry of a list of changes', () => {
    const entries = 'March 4, 2019: the part on cookies is new.\nMay 1, 2018: first version.';
    expect(findUpdated([section(prose), section(entries, 'Changes')])).toBe('2019-03-04');
  });

  test('but not in the middle, except in a list of changes', () => {
    expect(within('March 4, 2019')).toBeNull();
    expect(findUpdated([section(prose), section('Here is what we changed.\nMarch 4, 2019\nMay 1, 2018', 'History'), section(prose)])).toBe(
      '2019-03-04',
    );
  });

  test('a day of the week or a time of day is the date of the page', () => {
    expect(findUpdated([section(`Monday, March 4, 2019\n${prose}`)])).toBeNull();
    expect(findUpdated([section(`March 4, 2019 10:30\n${prose}`)])).toBeNull();
  });
});

describe('a note at the end of a paragraph', () => {
  const words =
    'We tell you here what we do with what you tell us, who else may see it, for how long we keep it, and why we do all of that.';
  test.each([
    'Last updated June 1st, 2022.',
    'Effective as of June 1, 2022.',
    'This version was last updated on June 1, 2022 and older ones can be had from us.',
    'The date of the last revision is June 1, 2022.',
  ])('%s', (note) => expect(within(`${words} ${note}`)).toBe('2022-06-01'));

  test('that of a list of cookies is not the policy’s', () => {
    expect(findUpdated([section(`Effective date: May 1, 2016\n${prose}\nCookie declaration last updated on 02/11/2024:`)])).toBe(
      '2016-05-01',
    );
  });
});

describe('dates of something else', () => {
  test.each([
    '© 2016 Acme Inc.',
    'Copyright 2009-2016. All rights reserved.',
    'We follow the Data Protection Act 1998.',
    'the General Data Protection Regulation (GDPR) of 25 May 2018',
    'As of May 25, 2018, the GDPR gives you the right to a copy of your data.',
    'Effective January 1, 2020, the California Consumer Privacy Act gives you more rights.',
    'This notice is for the Colorado Privacy Act (effective July 1, 2023).',
    'Effective January 1, 2020, you may ask us for a copy of your data.',
    'Regulation (EU) 2016/679, as amended on 4 May 2016',
    'This policy does not hold for what you ordered before March 4, 2019.',
    'The previous version of this policy was revised in March 2019, and the one before in May 2018.',
    'We sold our bookshop, which had been founded in 1997, in March 2019.',
    'Our servers stand in Suite 2016, 12 High Street.',
    'Support: support.example.com/articles/2016-05-01-cookies',
    'Call 555-2010.',
    'The sale of our shop was approved by the board on March 4, 2019.',
    'Approved by the authority on March 4, 2019, our device writes a log.',
    'We have sold tea since March 4, 2019.',
    'Next review due: March 4, 2030',
  ])('%s', (line) => {
    expect(within(line)).toBeNull();
    expect(findUpdated([section(`${line}\nLast updated May 3, 2017`)])).toBe('2017-05-03');
  });
});

test('no text, no date', () => {
  expect(findUpdated([])).toBeNull();
  expect(findUpdated([section('', 'Privacy')])).toBeNull();
});
