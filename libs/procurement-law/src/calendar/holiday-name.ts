/** Days that the Algemene termijnenwet treats as public holidays (art. 3; Good Friday by art. 3 lid 2). */
export const HOLIDAY_NAMES = [
  'newYearsDay',
  'goodFriday',
  'easterSunday',
  'easterMonday',
  'kingsDay',
  'liberationDay',
  'ascensionDay',
  'whitSunday',
  'whitMonday',
  'christmasDay',
  'secondChristmasDay',
] as const;

export type HolidayName = (typeof HOLIDAY_NAMES)[number];

/** Year → its public holidays in order. */
export type HolidayTable = Readonly<Record<number, readonly (readonly [date: string, name: HolidayName])[]>>;
