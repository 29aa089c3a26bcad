//! Label files from outside are drawn in a child process: whatever is in them, it brings down nothing else.
//!
//! ```text
//!  Drawer ──ask, file──▶ child: memory limit ─▶ convert ─▶ labels ──▶ Drawer
//!    └─ too slow? killed. gone? told. Either way the next file gets another child
//! ```
//!
//! The child is the program itself, started with [`ARGUMENT`]: [`draw_if_asked`] stands at the beginning of its `main`. It
//! takes one file after the other, so that a label does not wait for a start.

mod child;
mod drawer;
mod frame;
mod here;
mod message;
mod photo;
mod pool;
mod trouble;

pub use child::{ARGUMENT, draw_if_asked};
pub use drawer::{Drawer, Look};
pub use pool::{Limits, Program};
