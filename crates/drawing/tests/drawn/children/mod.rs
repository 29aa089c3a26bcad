//! Children of the program that is the child and nothing else.

use drawing::{Drawer, Limits, Program};

pub(crate) fn drawer(limits: Limits) -> Drawer {
    Drawer::in_children_of(Program::that_draws(env!("CARGO_BIN_EXE_draw_child").into(), limits), limits)
}
