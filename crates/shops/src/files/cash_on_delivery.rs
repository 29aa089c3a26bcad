//! Whether a payment method is cash on delivery: such an order is paid at the door and waits for no money.

/// What shops call it, in lower case. A name that holds one of these is cash on delivery.
const NAMES: [&str; 24] = [
    "cash on delivery",
    "cash-on-delivery",
    "collect on delivery",
    "nachnahme",
    "contre-remboursement",
    "contre remboursement",
    "contrassegno",
    "contra reembolso",
    "contrareembolso",
    "contra-reembolso",
    "à cobrança",
    "rembours",
    "za pobraniem",
    "pobranie",
    "dobírka",
    "dobierka",
    "utánvét",
    "ramburs",
    "pouzećem",
    "po povzetju",
    "наложенный платёж",
    "αντικαταβολή",
    "kapıda ödeme",
    "代引",
];

/// Whether a method's name or code says cash on delivery.
pub(super) fn is_cash_on_delivery(method: &str) -> bool {
    let method = method.to_lowercase();
    let is_code = method.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == "cod");
    is_code || NAMES.iter().any(|name| method.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cash_on_delivery_is_told_by_its_names() {
        for method in
            ["Cash on Delivery (COD)", "cod", "DHL Nachnahme", "Paiement contre-remboursement", "Dobírka", "代引き"]
        {
            assert!(is_cash_on_delivery(method), "{method}");
        }
        for method in ["", "Shopify Payments", "Bank transfer", "codeine", "iDEAL", "Direct debit"] {
            assert!(!is_cash_on_delivery(method), "{method}");
        }
    }
}
