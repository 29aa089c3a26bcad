//! Quantities. Magento counts in decimals of four places (`decimal(12,4)`): what is sold by the metre has a fraction.

/// So much of something, in ten-thousandths.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Quantity(u64);

const ONE: u64 = 10_000;

impl Quantity {
    /// Reads `2`, `1.5` and `2.0000`; an empty text is nothing. `None` for what is no quantity, as a negative one.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.is_empty() {
            return Some(Self::default());
        }
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !digits(whole) || !digits(fraction) {
            return None;
        }
        let fraction: String = fraction.chars().chain("0000".chars()).take(4).collect();
        let most = u64::from(u32::MAX) * ONE;
        format!("{whole}{fraction}").parse().ok().filter(|parts| *parts <= most).map(Self)
    }

    /// The same without others, at least nothing.
    pub(super) fn without(self, others: &[Self]) -> Self {
        Self(others.iter().fold(self.0, |left, other| left.saturating_sub(other.0)))
    }

    /// The sum of two quantities.
    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// So many pieces.
    pub(super) fn of_pieces(count: u32) -> Self {
        Self(u64::from(count) * ONE)
    }

    pub(super) fn is_nothing(self) -> bool {
        self.0 == 0
    }

    /// How many pieces; nothing where it has a fraction.
    pub(super) fn pieces(self) -> Option<u32> {
        if self.0.is_multiple_of(ONE) { u32::try_from(self.0 / ONE).ok() } else { None }
    }

    /// How many pieces stand on the desk: what has a fraction is one piece, as a length of cloth is.
    pub(super) fn on_the_desk(self) -> u32 {
        self.pieces().unwrap_or(1)
    }

    /// How often another one is in it, where that is whole.
    pub(super) fn each(self, whole: Self) -> Option<u32> {
        if whole.0 == 0 || !self.0.is_multiple_of(whole.0) {
            return None;
        }
        u32::try_from(self.0 / whole.0).ok()
    }

    /// So many times a decimal of at most four places, as a plain decimal.
    pub(super) fn times(self, amount: &str) -> Option<String> {
        let product = u128::from(Self::parse(amount)?.0) * u128::from(self.0);
        let unit = u128::from(ONE * ONE);
        Some(format!("{}.{:08}", product / unit, product % unit))
    }

    /// As a number of JSON.
    #[allow(clippy::cast_precision_loss, reason = "at most 2^32 with four places, which a double holds")]
    pub(super) fn json(self) -> serde_json::Value {
        match self.pieces() {
            Some(pieces) => pieces.into(),
            None => (self.0 as f64 / ONE as f64).into(),
        }
    }
}

impl std::fmt::Display for Quantity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = format!("{}.{:04}", self.0 / ONE, self.0 % ONE);
        f.write_str(text.trim_end_matches('0').trim_end_matches('.'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_are_exact() {
        let of = |text: &str| Quantity::parse(text).unwrap();
        assert_eq!((of("2").pieces(), of("2.0000").pieces(), of("").pieces()), (Some(2), Some(2), Some(0)));
        assert_eq!((of("1.5").pieces(), of("1.5").on_the_desk(), of("1.5").to_string()), (None, 1, "1.5".to_owned()));
        assert_eq!(of("3").without(&[of("1"), of("0.5")]).to_string(), "1.5");
        assert_eq!(of("1").without(&[of("2")]), Quantity::default());
        assert_eq!(of("1.5").times("0.2").as_deref(), Some("0.30000000"));
        assert_eq!(of("1.5").json(), serde_json::json!(1.5));
        assert_eq!((of("6").each(of("3")), of("7").each(of("3")), of("7").each(of("0"))), (Some(2), None, None));
        for bad in ["-1", "1e3", "one", ".5", "1.2.3", "99999999999999999999", "4294967296"] {
            assert_eq!(Quantity::parse(bad), None, "{bad}");
        }
    }
}
