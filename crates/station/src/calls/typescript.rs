//! The page's types, written from the Rust ones: `ui/src/backend/types.gen.ts`.

use crate::Event;
use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
#[cfg(feature = "export")]
use ts_rs::{Config, TS, TypeVisitor};

/// The TypeScript file with every call, event and type the page knows. `cargo xtask codegen` writes it; a test
/// compares.
#[must_use]
pub fn typescript() -> String {
    let mut writer = Writer {
        config: Config::new().with_large_int("number"),
        seen: HashSet::new(),
        types: BTreeMap::new(),
        calls: String::new(),
    };
    super::each_call(&mut writer);
    writer.visit::<Event>();
    writer.visit::<model::Problem>();
    let mut file = String::from("// Written by `cargo xtask codegen` from the Rust types. Do not edit.\n\n");
    for declaration in writer.types.values() {
        let _ = write!(file, "{declaration}\n\n");
    }
    let _ = write!(
        file,
        "/** Every call of the station: its arguments and its answer. */\nexport interface Calls {{\n{}}}\n",
        writer.calls
    );
    file
}

/// Collects the calls and, through them, every type they speak of.
pub(super) struct Writer {
    config: Config,
    seen: HashSet<TypeId>,
    types: BTreeMap<String, String>,
    calls: String,
}

impl Writer {
    pub(super) fn call<Args: TS + 'static, Answer: TS + 'static>(&mut self, name: &str, doc: &[&str]) {
        self.visit::<Args>();
        self.visit::<Answer>();
        let doc: Vec<&str> = doc.iter().map(|line| line.trim()).collect();
        let (args, answer) = (Args::name(&self.config), Answer::name(&self.config));
        let _ = writeln!(self.calls, "  /** {} */\n  {name}: {{ args: {args}; answer: {answer} }}", doc.join(" "));
    }
}

impl TypeVisitor for Writer {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        // Only types of our own have a place of their own; numbers, lists and the like are written where they stand.
        if T::output_path().is_some() {
            let doc = T::docs().map(|doc| format!("{}\n", doc.trim_end())).unwrap_or_default();
            self.types.insert(T::ident(&self.config), format!("{doc}export {}", T::decl(&self.config)));
        }
        T::visit_generics(self);
        T::visit_dependencies(self);
    }
}
