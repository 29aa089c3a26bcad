//! One page of a document, which can be drawn at any size and any way up.

mod pdf;
mod picture;

use crate::frame::View;
use crate::grey::Grey;
use crate::{ConvertError, Remark};
pub(crate) use pdf::Pages;
pub(crate) use picture::Picture;

/// A page.
pub(crate) trait Sheet {
    /// Width and height in micrometres.
    fn size(&self) -> (u32, u32);

    /// Draws what a view shows; adds what a person should know of it to the remarks.
    fn draw(&self, view: &View, remarks: &mut Vec<Remark>) -> Result<Grey, ConvertError>;
}
