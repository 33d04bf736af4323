const invisible = /\p{Cf}/gu;
const unprintable = /[\p{Cc}\p{Cs}]/gu;
const unprintableButLineEnd = /(?!\n)[\p{Cc}\p{Cs}]/gu;
/** Nearly every text is plain; only the others are taken apart. */
const plain = /^[\x21-\x7e\u00c0-\u017f]+( [\x21-\x7e\u00c0-\u017f]+)*$/;

/** One line of text without control and invisible characters and without spaces around it. */
export const tidyLine = (text: string): string =>
  text === '' || plain.test(text)
    ? text
    : text.replace(invisible, '').replace(unprintable, ' ').replace(/ {2,}/g, ' ').trim();

/** As {@link tidyLine}; line ends are kept. */
export const tidyParagraph = (text: string): string =>
  text === '' || plain.test(text)
    ? text
    : text.replace(/\r\n?/g, '\n').replace(invisible, '').replace(unprintableButLineEnd, ' ').trim();
