//! What the practice shop sells: a small garden shop's assortment. Its numbers are of GS1's prefix for examples (952).

/// An article.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Article {
    pub(super) sku: &'static str,
    pub(super) name: &'static str,
    pub(super) cents: i64,
    /// Nothing, for what is downloaded.
    pub(super) grams: u32,
    pub(super) hs_code: &'static str,
    pub(super) origin: &'static str,
    pub(super) gtin: &'static str,
}

impl Article {
    pub(super) fn is_virtual(&self) -> bool {
        self.grams == 0
    }
}

#[rustfmt::skip]
pub(super) const ASSORTMENT: [Article; 20] = [
    Article { sku: "SEED-TOM", name: "Tomato seeds “Black Cherry”", cents: 295, grams: 12, hs_code: "1209.91", origin: "NL", gtin: "9521234500018" },
    Article { sku: "SEED-BEA", name: "Runner bean seeds", cents: 325, grams: 85, hs_code: "1209.91", origin: "NL", gtin: "9521234500025" },
    Article { sku: "SEED-SUN", name: "Sunflower seeds", cents: 250, grams: 18, hs_code: "1209.91", origin: "NL", gtin: "9521234500032" },
    Article { sku: "SEED-MIX", name: "Wildflower mix for bees", cents: 690, grams: 110, hs_code: "1209.30", origin: "NL", gtin: "9521234500049" },
    Article { sku: "BULB-TUL", name: "Tulip bulbs, bag of 25", cents: 995, grams: 640, hs_code: "0601.10", origin: "NL", gtin: "9521234500056" },
    Article { sku: "BULB-GAR", name: "Garlic for planting", cents: 750, grams: 420, hs_code: "0703.20", origin: "FR", gtin: "9521234500063" },
    Article { sku: "TOOL-SEC", name: "Secateurs", cents: 3400, grams: 265, hs_code: "8201.50", origin: "DE", gtin: "9521234500070" },
    Article { sku: "TOOL-TRO", name: "Hand trowel, ash handle", cents: 1850, grams: 310, hs_code: "8201.90", origin: "GB", gtin: "9521234500087" },
    Article { sku: "TOOL-HORI", name: "Hori-hori knife", cents: 4200, grams: 380, hs_code: "8201.90", origin: "JP", gtin: "9521234500094" },
    Article { sku: "CAN-05", name: "Watering can, 5 litres", cents: 3990, grams: 1450, hs_code: "7326.90", origin: "DE", gtin: "9521234500100" },
    Article { sku: "CAN-10", name: "Watering can, 10 litres, zinc", cents: 5900, grams: 2600, hs_code: "7326.90", origin: "DE", gtin: "9521234500117" },
    Article { sku: "POT-15", name: "Terracotta pot, 15 cm", cents: 650, grams: 780, hs_code: "6914.90", origin: "IT", gtin: "9521234500124" },
    Article { sku: "POT-30", name: "Terracotta pot, 30 cm", cents: 2400, grams: 5200, hs_code: "6914.90", origin: "IT", gtin: "9521234500131" },
    Article { sku: "GLOVE-M", name: "Gardening gloves - M", cents: 1295, grams: 95, hs_code: "6116.10", origin: "PT", gtin: "9521234500148" },
    Article { sku: "TWINE", name: "Jute twine, 80 m", cents: 450, grams: 230, hs_code: "5607.10", origin: "BE", gtin: "9521234500155" },
    Article { sku: "LABELS", name: "Wooden plant labels, 50", cents: 525, grams: 140, hs_code: "4421.99", origin: "PL", gtin: "9521234500162" },
    Article { sku: "SOIL-15", name: "Potting soil, 15 kg bag", cents: 1790, grams: 15_000, hs_code: "3101.00", origin: "NL", gtin: "9521234500179" },
    Article { sku: "CAL-PDF", name: "Sowing calendar (PDF)", cents: 500, grams: 0, hs_code: "", origin: "NL", gtin: "9521234500186" },
    Article { sku: "SET-HERB", name: "Crate of herbs", cents: 3200, grams: 3_700, hs_code: "0602.90", origin: "NL", gtin: "9521234500193" },
    Article { sku: "KNIFE-ENG", name: "Grafting knife, engraved", cents: 3600, grams: 120, hs_code: "8201.90", origin: "DE", gtin: "9521234500209" },
];
