//! Remarks about a token that ZEGO should accept, but that its maker probably did not mean so.

use super::{DecodedToken, payload_keys};

/// The longest lifetime of a token for ZIM, ZEGO's chat: 24 days in seconds.
const ZIM_MAX_LIFETIME: i64 = 24 * 86_400;

/// ZEGO's SDKs announce the expiry this many seconds before. It is also ZIM's shortest lifetime.
const WARNING: i64 = 30;

/// From this number on, a lifetime is a point in time: as a number of seconds it would be 31 years.
const FIRST_POINT_IN_TIME: i64 = 1_000_000_000;

/// Returns whether a Unix time is in milliseconds: it then is between 1973 and 5138.
pub(super) const fn is_in_milliseconds(time: i64) -> bool {
    100_000_000_000 <= time && time < 100_000_000_000_000
}

impl DecodedToken {
    /// Lists remarks that are no reason for a rejection, at `now` (Unix time in seconds).
    #[must_use]
    pub fn notes(&self, now: i64) -> Vec<String> {
        let mut notes = Vec::new();
        notes.extend(self.note_on_times(now));
        payload_keys::notes(&self.claims.payload, &mut notes);
        notes
    }

    fn note_on_times(&self, now: i64) -> Option<String> {
        let (ctime, expire) = (self.claims.ctime, self.claims.expire);
        let lifetime = expire.saturating_sub(ctime);
        let left = expire.saturating_sub(now);
        if let Some(names) = milliseconds(ctime, expire) {
            return Some(format!(
                "{names} in milliseconds, and ZEGO reads seconds. So the token does not expire \
                 when it should, and ZIM rejects it: its tokens live 24 days at most"
            ));
        }
        if lifetime <= 0 {
            return None;
        }
        if lifetime >= FIRST_POINT_IN_TIME {
            return Some(format!(
                "the lifetime is {lifetime} s, which looks like a point in time: \
                 effectiveTimeInSeconds counts from now. The token is valid until {}, and ZIM \
                 rejects it: its tokens live 24 days at most",
                year(expire)
            ));
        }
        if lifetime > ZIM_MAX_LIFETIME {
            return Some(format!(
                "the lifetime is {lifetime} s. ZIM rejects more than 24 days \
                 ({ZIM_MAX_LIFETIME} s); ZEGO's other products do not document a limit"
            ));
        }
        if lifetime < WARNING {
            return Some(format!(
                "the lifetime is {lifetime} s. ZIM rejects less than {WARNING} s (6000108), and \
                 other apps have no time to renew: the SDK warns {WARNING} s before the token \
                 expires"
            ));
        }
        (1..WARNING).contains(&left).then(|| {
            format!(
                "the token expires in {left} s, later than the SDK's warning {WARNING} s before"
            )
        })
    }
}

fn milliseconds(ctime: i64, expire: i64) -> Option<&'static str> {
    match (is_in_milliseconds(ctime), is_in_milliseconds(expire)) {
        (true, true) => Some("ctime and expire are"),
        (true, false) => Some("ctime is"),
        (false, true) => Some("expire is"),
        (false, false) => None,
    }
}

/// Returns the year of a Unix time, exact except for hours around New Year.
const fn year(time: i64) -> i64 {
    1970 + time / 31_556_952
}

#[cfg(test)]
mod tests {
    use super::super::tests::{NOW, decoded};

    /// Returns the notes on a token with these times.
    fn notes(ctime: i64, expire: i64, now: i64) -> Vec<String> {
        let mut token = decoded("");
        (token.claims.ctime, token.claims.expire) = (ctime, expire);
        token.notes(now)
    }

    /// Returns the start of the only note on a token with this lifetime.
    fn note(lifetime: i64) -> String {
        let notes = notes(NOW, NOW + lifetime, NOW);
        assert_eq!(notes.len(), 1);
        notes[0].chars().take(50).collect()
    }

    #[test]
    fn usual_lifetimes_have_no_note() {
        for lifetime in [30, 3600, 86_400, 2_073_600] {
            assert_eq!(notes(NOW, NOW + lifetime, NOW), [] as [&str; 0], "{lifetime}");
        }
    }

    #[test]
    fn lifetimes_that_zim_rejects() {
        assert_eq!(note(29), "the lifetime is 29 s. ZIM rejects less than 30 s (");
        assert_eq!(note(1), "the lifetime is 1 s. ZIM rejects less than 30 s (6");
        assert_eq!(note(2_073_601), "the lifetime is 2073601 s. ZIM rejects more than 2");
    }

    #[test]
    fn a_point_in_time_as_the_lifetime() {
        let notes = notes(NOW, NOW + NOW + 3600, NOW);
        assert_eq!(
            notes,
            ["the lifetime is 1795003600 s, which looks like a point in time: \
              effectiveTimeInSeconds counts from now. The token is valid until 2083, and ZIM \
              rejects it: its tokens live 24 days at most"]
        );
    }

    #[test]
    fn times_in_milliseconds() {
        let start =
            |ctime, expire| notes(ctime, expire, NOW)[0].chars().take(30).collect::<String>();
        assert_eq!(start(NOW * 1000, (NOW + 60) * 1000), "ctime and expire are in millis");
        assert_eq!(start(NOW, (NOW + 60) * 1000), "expire is in milliseconds, and");
        assert_eq!(start(NOW * 1000, NOW + 60), "ctime is in milliseconds, and ");
    }

    #[test]
    fn a_token_that_expires_before_a_warning() {
        assert_eq!(
            notes(NOW, NOW + 60, NOW + 31),
            ["the token expires in 29 s, later than the SDK's warning 30 s before"]
        );
        assert_eq!(notes(NOW, NOW + 60, NOW + 30), [] as [&str; 0]);
        assert_eq!(notes(NOW, NOW + 60, NOW + 60), [] as [&str; 0]);
    }

    #[test]
    fn no_time_overflows() {
        for times in [(i64::MIN, i64::MAX), (i64::MAX, i64::MIN), (0, i64::MAX)] {
            for now in [i64::MIN, 0, i64::MAX] {
                assert!(notes(times.0, times.1, now).len() < 2);
            }
        }
    }
}
