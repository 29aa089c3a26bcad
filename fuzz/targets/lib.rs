//! What the targets about label documents share.

use convert::{Laying, Target};
use model::{Compression, Dpi, Framing, LabelSize, PrinterLanguage};

/// Lets readers of other houses give up: `convert` catches that, and only the document is lost. What falls through is still
/// a crash.
pub fn readers_may_give_up() {
    std::panic::set_hook(Box::new(|fault| eprintln!("{fault}")));
}

/// A 4x6 inch label for a printer at 203 dpi, laid as it comes.
#[must_use]
pub fn laying(language: PrinterLanguage) -> Laying {
    let target = Target { language, dpi: Dpi::D203, size: LabelSize::FourBySix, compression: Compression::RunLength };
    Laying { framing: Framing::default(), source: Dpi::D203, target }
}

/// A service that answers everything with the same bytes, as JSON, once; afterwards with nothing.
pub struct OneAnswer(pub Vec<u8>);

impl wire::Transport for OneAnswer {
    fn exchange<'a>(&'a self, _: &'a wire::Outgoing) -> wire::BoxFuture<'a, Result<wire::Answer, wire::WireError>> {
        let json = wire::HeaderValue::from_static("application/json");
        let headers = [(wire::HeaderName::from_static("content-type"), json)].into_iter().collect();
        Box::pin(std::future::ready(Ok(wire::Answer::new(200, headers, self.0.clone()))))
    }
}
