// Formats times and durations for people.

const LOCAL = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'long' });

/** Formats Unix seconds in the reader's time zone. */
export function time(seconds) {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime())
    ? `${seconds} (not a valid time)`
    : `${LOCAL.format(date)} (${seconds})`;
}

/** Formats seconds as h:mm:ss, with the days before it if there are any. */
export function duration(seconds) {
  const days = Math.floor(seconds / 86400);
  const hours = Math.floor((seconds % 86400) / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const two = (number) => String(number).padStart(2, '0');
  const clock = `${hours}:${two(minutes)}:${two(seconds % 60)}`;
  return days === 0 ? clock : `${days} d ${clock}`;
}
