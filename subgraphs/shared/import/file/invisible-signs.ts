// Tab and the ends of lines are the only control characters that a text has.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/; // oxlint-disable-line no-control-regex

/** Signs that turn the direction of what follows: a name with one reads as another name. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** The first sign of direction in a text, and where it stands, from 0; null when there is none. */
export const directionSign = (text: string): RegExpExecArray | null => DIRECTION.exec(text);

/** The first sign that no cell may have because nobody sees it; null when there is none. */
export const invisibleSign = (text: string): RegExpExecArray | null =>
  CONTROL.exec(text) ?? directionSign(text);

/** A text with "�" for each of these signs, so that it can be shown. */
export const visible = (text: string): string =>
  text.replaceAll(new RegExp(CONTROL, 'g'), '�').replaceAll(new RegExp(DIRECTION, 'g'), '�');
