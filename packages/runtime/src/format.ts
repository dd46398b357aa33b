/** Writes a number as a locale does. */
export type NumberFormat = (value: number) => string;
/** Writes a date, or milliseconds since 1970, as a locale does. */
export type DateFormat = (value: number | Date) => string;

/** Makes a `NumberFormat`; Intl is asked at its first call. */
export function createNumberFormat(
  locale: string,
  options?: Readonly<Intl.NumberFormatOptions>,
): NumberFormat {
  let format: Intl.NumberFormat | undefined;
  let digits = false;
  return (value) => {
    if (!format) {
      format = new Intl.NumberFormat(locale, options);
      digits = !options && format.format(987) === '987';
    }
    // Small whole numbers are digits alone wherever this one is, and most numbers are small.
    return digits && value > 0 && value < 1000 && value % 1 === 0
      ? `${value}`
      : format.format(value);
  };
}

/** Makes a `DateFormat`; Intl is asked at its first call. */
export function createDateFormat(
  locale: string,
  options?: Readonly<Intl.DateTimeFormatOptions>,
): DateFormat {
  let format: Intl.DateTimeFormat | undefined;
  return (value) => (format ??= new Intl.DateTimeFormat(locale, options)).format(value);
}
