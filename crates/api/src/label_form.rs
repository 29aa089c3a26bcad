//! What a label can be had as.

use crate::place::Place;
use model::{Dpi, Message, PrinterLanguage};
use serde_json::{Value, json};

/// A form of a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LabelForm {
    /// Its media type.
    pub(crate) media: &'static str,
    /// The same as the station calls it.
    pub(crate) language: PrinterLanguage,
    /// The dots per inch; none: those of the printer the label is made for. A PDF has none.
    pub(crate) dpi: Option<Dpi>,
}

/// A PDF, drawn in lines.
pub(crate) const PDF: LabelForm = LabelForm { media: "application/pdf", language: PrinterLanguage::Pdf, dpi: None };

/// Every form, as Sendcloud has them where nothing is said of their dots.
pub(crate) const FORMS: [LabelForm; 3] = [
    PDF,
    LabelForm { media: "application/zpl", language: PrinterLanguage::Zpl, dpi: None },
    LabelForm { media: "image/png", language: PrinterLanguage::Png, dpi: Some(Dpi::D300) },
];

/// What a PDF is said to have; it is drawn in lines, whatever is said.
const PDF_DPI: u16 = 72;

impl LabelForm {
    /// The form a request's `label_details` ask for; a PDF where they do not say.
    pub(crate) fn read(details: &Place<'_>) -> Self {
        let (media, dpi) = (details.at("mime_type"), details.at("dpi"));
        let wanted = media.text();
        let found = FORMS.into_iter().find(|form| wanted.is_empty() || form.media.eq_ignore_ascii_case(&wanted));
        let form = found.unwrap_or_else(|| {
            media.fault(Message::new("api-not-a-form").with("value", wanted));
            FORMS[0]
        });
        let Some(dots) = dpi.whole_number() else { return form };
        form.with_dpi(&dots.to_string()).unwrap_or_else(|why| {
            dpi.fault(why);
            form
        })
    }

    /// The same with so many dots per inch.
    pub(crate) fn with_dpi(self, text: &str) -> Result<Self, Message> {
        let known = text.parse::<u16>().ok().and_then(|dots| Dpi::try_from(dots).ok());
        match (known, text) {
            (Some(dpi), _) => Ok(Self { dpi: Some(dpi), ..self }),
            (None, "72" | "150") if self.language == PrinterLanguage::Pdf => Ok(self),
            _ => Err(Message::new("api-not-a-dpi").with("value", text)),
        }
    }

    /// The form, as `label_details` of an answer.
    pub(crate) fn tell(self) -> Value {
        let mut told = json!({ "mime_type": self.media });
        match self.dpi {
            Some(dpi) => told["dpi"] = u16::from(dpi).into(),
            None if self.language == PrinterLanguage::Pdf => told["dpi"] = PDF_DPI.into(),
            None => {}
        }
        told
    }
}
