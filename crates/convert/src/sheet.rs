//! One page of a document, which can be drawn at any size and any way up.

mod pdf;
mod picture;

use crate::ConvertError;
use crate::frame::View;
use crate::grey::Grey;
pub(crate) use pdf::Pages;
pub(crate) use picture::Picture;

/// A page.
pub(crate) trait Sheet {
    /// Width and height in micrometres.
    fn size(&self) -> (u32, u32);

    /// Draws what a view shows.
    fn draw(&self, view: &View) -> Result<Grey, ConvertError>;
}
