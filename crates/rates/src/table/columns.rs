//! The columns of the CSV.

/// A column of a fixed name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Carrier,
    Service,
    ServiceName,
    Zone,
    Countries,
    Postal,
    Cities,
    Min,
    Max,
    Edges,
    Price,
    Currency,
    Basis,
    PerKgOver,
    DimDivisor,
    MaxLength,
    MaxWidth,
    MaxHeight,
    MaxGirth,
    LeadDays,
    ValidFrom,
    ValidTo,
}

/// Every column, in the sequence they are written.
pub(super) const COLUMNS: [(Column, &str); 22] = [
    (Column::Carrier, "carrier"),
    (Column::Service, "service"),
    (Column::ServiceName, "service_name"),
    (Column::Zone, "zone"),
    (Column::Countries, "countries"),
    (Column::Postal, "postal"),
    (Column::Cities, "cities"),
    (Column::Min, "min_g"),
    (Column::Max, "max_g"),
    (Column::Edges, "edges"),
    (Column::Price, "price"),
    (Column::Currency, "currency"),
    (Column::Basis, "price_basis"),
    (Column::PerKgOver, "per_kg_over"),
    (Column::DimDivisor, "dim_divisor"),
    (Column::MaxLength, "max_length_mm"),
    (Column::MaxWidth, "max_width_mm"),
    (Column::MaxHeight, "max_height_mm"),
    (Column::MaxGirth, "max_girth_mm"),
    (Column::LeadDays, "lead_days"),
    (Column::ValidFrom, "valid_from"),
    (Column::ValidTo, "valid_to"),
];

/// The columns no sheet is without.
pub(super) const NEEDED: [Column; 4] = [Column::Carrier, Column::Service, Column::Price, Column::Currency];

/// What the name of a column begins with whose cells are surcharges.
pub(super) const SURCHARGE: &str = "surcharge:";

impl Column {
    pub(super) fn name(self) -> &'static str {
        COLUMNS.iter().find(|(column, _)| *column == self).map_or("", |(_, name)| name)
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        COLUMNS.iter().find(|(_, of)| *of == name).map(|(column, _)| *column)
    }
}
