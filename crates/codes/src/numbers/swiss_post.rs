//! The consignment number of Swiss Post. Source: Swiss Post, *Barcode for business customers, parcels*. It has no check
//! digit.

use super::{NumberError, digits, is_digits, number};
use std::str::FromStr;

number! {
    /// `98` or `99`, franking licence (8), item (8).
    SwissPost
}

impl SwissPost {
    /// Makes the number of an item under a franking licence. The first two digits say which kind of mail it is: 98 or 99.
    ///
    /// # Errors
    /// When a part is not of its digits.
    pub fn new(kind: &str, licence: &str, item: u64) -> Result<Self, NumberError> {
        if !matches!(kind, "98" | "99") {
            return Err(NumberError::Part { part: "kind", form: "98 or 99", found: kind.to_owned() });
        }
        digits("licence", "eight digits", licence, 8)?;
        Ok(Self(format!("{kind}{licence}{}", super::serial(item, 8, "eight digits")?)))
    }

    /// As people read it: `99.34.137967.00168509`.
    #[must_use]
    pub fn dotted(&self) -> String {
        format!("{}.{}.{}.{}", &self.0[..2], &self.0[2..4], &self.0[4..10], &self.0[10..])
    }
}

impl FromStr for SwissPost {
    type Err = NumberError;

    /// Takes it with its dots as well.
    fn from_str(text: &str) -> Result<Self, NumberError> {
        let number = text.replace('.', "");
        if !is_digits(&number, 18) || !(number.starts_with("98") || number.starts_with("99")) {
            return Err(NumberError::Form { form: "98 or 99 and sixteen digits", text: text.to_owned() });
        }
        Ok(Self(number))
    }
}
