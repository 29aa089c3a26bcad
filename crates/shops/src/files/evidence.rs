//! What the cells of a file say together about how it is written.

/// What one cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign<T> {
    /// Nothing: it is read the same either way.
    Nothing,
    /// It can be read in one way only.
    Says(T),
    /// It can be read in more than one way, and means something else each time.
    Either,
}

impl<T> Sign<T> {
    /// The stronger of two.
    pub(super) fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Nothing, other) => other,
            (Self::Either, other @ Self::Says(_)) => other,
            (sign, _) => sign,
        }
    }
}

/// A cell that says something, for people to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The line of the file, counted from 1.
    pub line: u64,
    /// The column by its heading; empty for the whole line.
    pub column: String,
    /// What stands there, shortened.
    pub found: String,
}

/// What the cells read so far say.
#[derive(Debug)]
pub(super) struct Evidence<T> {
    says: Option<(T, Example)>,
    contrary: Option<Example>,
    either: Option<Example>,
}

/// What all cells say.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict<T> {
    /// No cell depends on it.
    Unsaid,
    Says(T),
    /// Cells depend on it and none decides, or some contradict others.
    Unclear(Vec<Example>),
}

impl<T> Default for Evidence<T> {
    fn default() -> Self {
        Self { says: None, contrary: None, either: None }
    }
}

impl<T: Copy + PartialEq> Evidence<T> {
    pub(super) fn note(&mut self, sign: Sign<T>, example: impl FnOnce() -> Example) {
        match sign {
            Sign::Nothing => {}
            Sign::Either => {
                self.either.get_or_insert_with(example);
            }
            Sign::Says(way) => match &self.says {
                None => self.says = Some((way, example())),
                Some((said, _)) if *said != way => {
                    self.contrary.get_or_insert_with(example);
                }
                Some(_) => {}
            },
        }
    }

    /// Whether no cell decides.
    pub(super) fn is_open(&self) -> bool {
        self.says.is_none()
    }

    pub(super) fn verdict(&self) -> Verdict<T> {
        match (&self.says, &self.contrary, &self.either) {
            (Some((_, one)), Some(other), _) => Verdict::Unclear(vec![one.clone(), other.clone()]),
            (Some((way, _)), None, _) => Verdict::Says(*way),
            (None, _, Some(example)) => Verdict::Unclear(vec![example.clone()]),
            (None, _, None) => Verdict::Unsaid,
        }
    }
}
