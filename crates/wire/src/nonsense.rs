//! Content that is not what it should be.

use model::Message;

/// What came instead of an answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Nonsense {
    /// Nothing at all.
    #[error("it is empty")]
    Empty,
    /// A web page: maintenance, a login, a firewall.
    #[error("it is a web page")]
    WebPage,
    /// JSON with something else before it, as PHP warnings are.
    #[error("there is other text before the data")]
    TextBefore,
    /// No JSON, or JSON that breaks off.
    #[error("it is not JSON")]
    NotJson,
    /// More bytes than anybody would send.
    #[error("it is too large")]
    TooLarge,
    /// More pages than anybody would have.
    #[error("it has no end")]
    TooManyPages,
    /// More on one page of a list than was asked for.
    #[error("a page is longer than asked for")]
    LongPage,
    /// JSON of another form; says where.
    #[error("it has another form: {0}")]
    Unexpected(String),
}

impl Nonsense {
    /// The catalogue's words for it.
    #[must_use]
    pub fn message(&self) -> Message {
        Message::new(match self {
            Self::Empty => "nonsense-empty",
            Self::WebPage => "nonsense-web-page",
            Self::TextBefore => "nonsense-text-before",
            Self::NotJson => "nonsense-not-json",
            Self::TooLarge => "nonsense-too-large",
            Self::TooManyPages => "nonsense-too-many-pages",
            Self::LongPage => "nonsense-long-page",
            Self::Unexpected(_) => "nonsense-unexpected",
        })
    }
}
