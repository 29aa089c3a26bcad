//! Orders in Sendcloud's shape (`order` of its Orders API v3): [`read`] makes a [`model::ShopOrder`] of one, [`tell`] the same
//! again. What `read` looks at `tell` says; what neither knows is named to whoever sent it.

mod address;
mod item;
mod measure;
mod read;
mod status;
mod tell;

pub(crate) use address::{
    AddressFields, read as read_address, read_fields as read_address_fields, tell as tell_address,
};
pub(crate) use measure::{amount, dimensions, price, read_centimetres, read_kilograms, read_size, read_weight};
pub(crate) use read::{NAME, Reading, day, export_reason, order, service_point};
pub(crate) use status::{meaning, payment};
pub(crate) use tell::tell;

#[cfg(test)]
mod tests;
