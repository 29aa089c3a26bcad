//! What a table of orders can say.

/// What an order export can say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    Reference,
    Number,
    Placed,
    Modified,
    Paid,
    Fulfilled,
    Cancelled,
    Status,
    PaymentStatus,
    PaymentMethod,
    FulfillmentStatus,
    Currency,
    Total,
    Refunded,
    DeliveryMethod,
    DeliveryPrice,
    DeliveryTax,
    Note,
    Tags,
    Email,
    Phone,
    Weight,
    Shipping(Part),
    Billing(Part),
    ItemReference,
    ItemName,
    ItemSku,
    ItemQuantity,
    /// How many pieces were paid back.
    ItemRefunded,
    ItemPrice,
    ItemTotal,
    ItemWeight,
    ItemBarcode,
    ItemHsCode,
    ItemOrigin,
    /// Where it lies in the warehouse.
    ItemPlace,
    ItemProperties,
    ItemShips,
    /// Whether it has no body.
    ItemVirtual,
    ItemFulfillment,
    /// All items in one cell.
    Items,
    /// All delivery methods in one cell.
    DeliveryItems,
    /// What weights without a unit are in.
    WeightUnit,
}

/// The parts of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Name,
    FirstName,
    LastName,
    Company,
    Street,
    HouseNumber,
    Street2,
    PostalCode,
    City,
    State,
    Country,
    Phone,
}

impl Part {
    pub(super) const ALL: [Self; 12] = [
        Self::Name,
        Self::FirstName,
        Self::LastName,
        Self::Company,
        Self::Street,
        Self::HouseNumber,
        Self::Street2,
        Self::PostalCode,
        Self::City,
        Self::State,
        Self::Country,
        Self::Phone,
    ];
}
