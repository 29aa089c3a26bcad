//! The rows of bars and cells a symbol is made of.

use crate::units::Um;

/// A row of a symbol: bars of one height beside each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    /// Bars and spaces in turn, in modules. The first is a bar; where the row starts with a space, it is a bar of none.
    pub(crate) runs: Vec<u16>,
    /// How high it is.
    pub(crate) height: Height,
}

/// How high a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Height {
    /// As bars are: whatever they are wide.
    Um(Um),
    /// As cells are.
    Modules(u32),
}

impl Height {
    /// In the unit the module has, into which `scale` brings micrometres.
    pub(crate) fn of(self, module: u32, scale: impl Fn(Um) -> u32) -> u32 {
        match self {
            Self::Um(um) => scale(um),
            Self::Modules(modules) => modules * module,
        }
    }
}
