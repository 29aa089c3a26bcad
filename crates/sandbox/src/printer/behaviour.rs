//! How the printer behaves: as it should, or as printers do on bad days.

use std::time::Duration;

/// How the printer behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Behaviour {
    /// As it should.
    #[default]
    Normal,

    /// It prints and never answers a question.
    NeverAnswers,
    /// It prints and takes this long over every answer.
    AnswersLate(Duration),
    /// It prints and answers questions with noise.
    AnswersGarbage,
    /// It prints and hangs up after each label.
    HangsUp,

    /// Each label comes out twice.
    PrintsTwice,
    /// It takes labels, and they are gone.
    Swallows,
    /// It prints, and has no count of labels, as clones of old.
    CountsNothing,
    /// Another program prints here, too: with each label comes one of its own.
    Shared,
    /// It peels labels from their liner: the next comes out once the last was taken.
    Peels,

    /// The cable is pulled once, after so many bytes of a label.
    VanishesAfter(usize),
    /// As [`Behaviour::VanishesAfter`], and the half label stays in its memory until it is told to behave otherwise.
    KeepsHalfAfter(usize),
    /// The power fails once, after so many bytes of a label: connections break, and what has not come out is lost.
    PowerCutAfter(usize),
    /// It listens no further after so many bytes of a label; once told to behave otherwise, it hangs up.
    StallsAfter(usize),

    /// Paper is out after so many labels.
    PaperOutAfter(u32),
    /// Paper is out in the middle of the next label: that half comes out and counts, and once paper is in, the whole
    /// label comes out again (`^JZY`, as Zebras do unless told otherwise).
    PaperOutMidLabel,
    /// It takes labels, but none comes out: paper is out.
    PaperOut,
    /// As [`Behaviour::PaperOut`], and it leaves `~HS` unanswered meanwhile, as some Zebras do.
    PaperOutSilently,
    /// It takes labels, but none comes out: the ribbon is out.
    RibbonOut,
    /// It takes labels, but none comes out: the head is open.
    HeadOpen,
    /// It takes labels, but none comes out: it is paused.
    Paused,
    /// It takes labels, but none comes out: the head is too hot.
    TooHot,
    /// It takes labels, but none comes out: the head is too cold.
    TooCold,
    /// It takes labels, but none comes out: its buffer is full.
    BufferFull,
    /// It takes labels, but none comes out: its memory is damaged.
    MemoryLost,
    /// It takes labels, but none comes out: the cutter is stuck, which only `~HQES` tells.
    CutterStuck,
    /// It takes labels, but none comes out: paper is jammed, which only `~HQES` tells.
    Jammed,
    /// It takes labels, but none comes out: it finds no mark, which only `~HQES` tells.
    MarkNotFound,
}

/// What happens when the cable is cut short at some byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cut {
    /// The half label is forgotten.
    Cable,
    /// The half label is kept.
    CableKeepingHalf,
    /// Everything is forgotten.
    Power,
    /// Nothing is read any more.
    Stall,
}

impl Behaviour {
    /// Whether no label comes out.
    pub(super) const fn holds_up(self) -> bool {
        use Behaviour::{
            BufferFull, CutterStuck, HeadOpen, Jammed, MarkNotFound, MemoryLost, PaperOut, PaperOutSilently, Paused,
            RibbonOut, TooCold, TooHot,
        };
        matches!(
            self,
            PaperOut
                | PaperOutSilently
                | RibbonOut
                | HeadOpen
                | Paused
                | TooHot
                | TooCold
                | BufferFull
                | MemoryLost
                | CutterStuck
                | Jammed
                | MarkNotFound
        )
    }

    /// What happens after how many bytes of a label.
    pub(super) const fn cut(self) -> Option<(usize, Cut)> {
        match self {
            Self::VanishesAfter(bytes) => Some((bytes, Cut::Cable)),
            Self::KeepsHalfAfter(bytes) => Some((bytes, Cut::CableKeepingHalf)),
            Self::PowerCutAfter(bytes) => Some((bytes, Cut::Power)),
            Self::StallsAfter(bytes) => Some((bytes, Cut::Stall)),
            _ => None,
        }
    }
}
