//! What names one order of a station, where numbers of several shops may be alike.

use crate::{OrderId, ShopId};
use std::fmt;
use std::str::FromStr;

/// The code of an order on the papers of a station of several shops: `PD:`, the order's number in this station and six digits that
/// follow from its shop and the number there, so that another station's code is not taken for one of this station. The digits are
/// at least twelve and an even count: Code 128 packs them in pairs, and the bars fit a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OrderCode {
    /// The order.
    pub order: OrderId,
    check: u32,
}

/// What every such code begins with. Commands have a letter behind it.
const MARK: &str = "PD:";
/// The digits that follow from the shop and its number.
const CHECK: usize = 6;
const CHECKS: u64 = 1_000_000;

/// Not an order's code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no code of an order")]
pub struct NotAnOrderCode(pub String);

impl OrderCode {
    /// The code of an order that its shop gave a number.
    #[must_use]
    pub fn new(order: OrderId, shop: &ShopId, number: &str) -> Self {
        // FNV-1a (draft-eastlake-fnv, section 2), which gives the same in every version of the program.
        let text = shop.0.bytes().chain([0]).chain(number.bytes());
        let hash = text
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
        Self { order, check: u32::try_from(hash % CHECKS).unwrap_or_default() }
    }
}

impl fmt::Display for OrderCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.order.0.to_string();
        let width = digits.len().next_multiple_of(2).max(CHECK);
        write!(f, "{MARK}{digits:0>width$}{:0CHECK$}", self.check)
    }
}

impl FromStr for OrderCode {
    type Err = NotAnOrderCode;

    /// Reads a code. Capitals do not matter: a keyboard's Caps Lock turns those of a scanner around.
    fn from_str(code: &str) -> Result<Self, NotAnOrderCode> {
        let read = || {
            let digits =
                code.get(..MARK.len()).filter(|mark| mark.eq_ignore_ascii_case(MARK)).map(|_| &code[MARK.len()..])?;
            let is_whole =
                digits.len() >= 2 * CHECK && digits.len() % 2 == 0 && digits.bytes().all(|it| it.is_ascii_digit());
            let (order, check) = is_whole.then(|| digits.split_at(digits.len() - CHECK))?;
            Some(Self { order: OrderId(order.parse().ok()?), check: check.parse().ok()? })
        };
        read().ok_or_else(|| NotAnOrderCode(code.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{BatchId, Command};
    use proptest::prelude::*;

    #[test]
    fn a_code_is_short_and_stays_what_it_is() {
        let code =
            |order, shop: &str, number| OrderCode::new(OrderId(order), &ShopId(shop.to_owned()), number).to_string();
        assert_eq!(code(63, "garden", "1001"), "PD:000063885754");
        assert_eq!(code(1_234_567, "garden", "1001").len(), "PD:01234567".len() + 6);
        assert_ne!(code(63, "garden", "1001"), code(63, "market", "1001"));
        assert_ne!(code(63, "garden", "1001"), code(63, "garden", "1002"));
    }

    proptest! {
        #[test]
        fn an_order_is_known_by_its_code_and_is_neither_command_nor_batch(id in 0_i64.., shop in "[a-z]{1,9}", number in ".{0,12}") {
            let code = OrderCode::new(OrderId(id), &ShopId(shop), &number);
            let text = code.to_string();
            prop_assert_eq!(text.parse(), Ok(code));
            prop_assert_eq!(text.to_lowercase().parse(), Ok(code));
            prop_assert_eq!(text.len() % 2, 1);
            prop_assert!(text.parse::<Command>().is_err() && text.parse::<BatchId>().is_err());
        }

        #[test]
        fn any_text_is_a_code_or_not(code in any::<String>()) {
            let _ = code.parse::<OrderCode>();
        }
    }
}
