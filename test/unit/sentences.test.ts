import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../lib/sentences';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['We set no cookies. Others may.', ['We set no cookies.', 'Others may.']],
    ['Do we share it? Never! Ask us.', ['Do we share it?', 'Never!', 'Ask us.']],
    ['One line\nand another', ['One line', 'and another']],
    ['• First item\n• Second item.', ['First item', 'Second item.']],
    ['Partners, e.g. Acme Ltd. and others, see it.', ['Partners, e.g. Acme Ltd. and others, see it.']],
    ['Acme GmbH & Co. KG and Acme Co. Ltd take it.', ['Acme GmbH & Co. KG and Acme Co. Ltd take it.']],
    ['We work with Acme Inc. They see your order.', ['We work with Acme Inc.', 'They see your order.']],
    ['Acme B.V. and others see it.', ['Acme B.V. and others see it.']],
    ['We work with Acme B.V. They see it.', ['We work with Acme B.V.', 'They see it.']],
    ['It takes approx. Ten days.', ['It takes approx. Ten days.']],
    ['3. Cookies are set.', ['3. Cookies are set.']],
    ['Ask J. Smith about it.', ['Ask J. Smith about it.']],
    ['So do I. You may too.', ['So do I.', 'You may too.']],
    ['Version 2.5 of example.com is new.', ['Version 2.5 of example.com is new.']],
    ['He wrote: “We never sell it.” That holds.', ['He wrote: “We never sell it.”', 'That holds.']],
    ['We keep it ... for a year. Then it goes.', ['We keep it ... for a year.', 'Then it goes.']],
    ['(See below.) We do not.', ['(See below.)', 'We do not.']],
    ['Мы не продаём данные. Никогда.', ['Мы не продаём данные.', 'Никогда.']],
    ['We keep it.We sell none of it.', ['We keep it.', 'We sell none of it.']],
    ['Ask at example.Com or in the Node.The shop.', ['Ask at example.Com or in the Node.', 'The shop.']],
    ['No full stop at the end', ['No full stop at the end']],
    ['', []],
    [' \n \n', []],
    ['...', ['...']],
  ])('%j', (text, expected) => expect(split(text)).toEqual(expected));
});
