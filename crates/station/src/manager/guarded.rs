//! What a manager's PIN is asked for: the calls that change how the station is set. Packing, printing, looking and answering
//! questions stay everybody's.

/// The guarded calls by their names.
pub(super) const GUARDED: &[&str] = &[
    "api_key_make",
    "api_key_revoke",
    "backup_restore",
    "backup_rhythm_save",
    "carrier_account_remove",
    "carrier_account_save",
    "carrier_approval_remove",
    "carrier_approve",
    "checking_save",
    "checkout_import",
    "checkout_publish",
    "checkout_save",
    "checkout_withdraw",
    "customer_erase",
    "framing_save",
    "invoice_form_remove",
    "invoice_remove",
    "invoices_bring",
    "layout_copy",
    "layout_remove",
    "layout_save",
    "logo_save",
    "manager_pin_save",
    "packers_save",
    "paper_settings_save",
    "photo_remove",
    "photographing_save",
    "points_import",
    "points_switch",
    "practice_leave",
    "printer_prefer",
    "printer_remove",
    "printer_save",
    "purge",
    "range_add",
    "range_save",
    "rates_bring",
    "rates_fetch",
    "rates_remove",
    "rules_apply",
    "scale_remove",
    "scale_save",
    "scanners_save",
    "session_end",
    "session_pair",
    "settings_restore",
    "settings_save",
    "shop_history",
    "shop_remove",
    "shop_save",
    "shortcuts_save",
    "streets_save",
    "update_install",
    "updates_save",
];

#[cfg(test)]
mod tests {
    use super::GUARDED;
    use crate::calls::NAMES;

    /// What is kept or taken away without a PIN, because a packer does it at work.
    const FREE: &[&str] = &["batch_make", "batch_remove", "backup_make", "order_lists_save", "setup_save"];

    #[test]
    fn every_call_that_keeps_or_takes_away_is_guarded_or_said_to_be_free() {
        const CHANGES: &[&str] = &[
            "_save",
            "_remove",
            "_make",
            "_revoke",
            "_restore",
            "_approve",
            "_publish",
            "_withdraw",
            "_import",
            "_apply",
            "_bring",
            "_switch",
            "_add",
            "_copy",
            "_prefer",
            "_erase",
            "_pair",
            "_end",
            "_leave",
            "_install",
        ];
        for (name, _) in NAMES {
            if CHANGES.iter().any(|end| name.ends_with(end)) {
                let (guarded, free) = (GUARDED.contains(name), FREE.contains(name) || *name == "orders_bring");
                assert!(guarded != free, "{name}: guarded {guarded}, free {free}");
            }
        }
        for name in GUARDED.iter().chain(FREE) {
            assert!(NAMES.iter().any(|(known, _)| known == name), "{name} is no call");
        }
    }
}
