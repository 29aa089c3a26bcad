//! Which layers of a document a printer prints. Source: ISO 32000-2, 8.11 “Optional content”.
//!
//! hayro knows which layers the file switches on and off, and neither what they are used for (`/Usage`, `/Intent`), nor expressions
//! of them (`/VE`), nor layers of notes. So a document in which that matters is read once more with an update behind it
//! ([`update`]) that says the same with what hayro knows.

mod update;

use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::object::{Array, Dict, MaybeRef, Name, Object, ObjectIdentifier, Stream};
use hayro::hayro_syntax::page::{Page, Resources};
use hayro::hayro_syntax::xref::XRef;
use std::collections::BTreeSet;
use update::Update;

/// How deep expressions stand in expressions, and forms in forms.
const DEPTH: u32 = 8;

/// The document with what a printer would show of it; nothing where hayro shows that already.
pub(super) fn on_paper(file: &[u8], document: &Pdf) -> Option<Vec<u8>> {
    let xref = document.xref();
    let catalogue = xref.get::<Dict<'_>>(xref.root_id())?;
    let (shown, mut layers) = (Layers::shown(&catalogue)?, Layers::printed(document, &catalogue)?);
    let mut update = Update::default();
    for dict in document.objects().into_iter().filter_map(Object::into_dict) {
        let Some(id) = dict.obj_id() else { continue };
        if is_a(&dict, "OCMD") && dict.contains_key("VE") {
            if layers.is_on(xref, &dict, Some(id)) {
                update.put(id, b"<< /Type /OCMD >>");
            } else {
                // It is a layer of its own, and switched off.
                let number = format!("{} {} R", id.obj_number, id.gen_number);
                update.put(id, format!("<< /Type /OCMD /OCGs {number} /P /AllOn >>").as_bytes());
                layers.off.insert(id);
            }
        } else if dict.contains_key("Rect") && layers.hides(xref, &dict) {
            update.put(id, &with(&dict, "/F 2"));
        }
    }
    if layers.off == shown.off && update.is_empty() {
        return None;
    }
    let off: String = layers.off.iter().map(|id| format!(" {} {} R", id.obj_number, id.gen_number)).collect();
    let says = format!("/OCProperties << /OCGs [{off}] /D << /OFF [{off}] >> >>");
    update.put(xref.root_id(), &with(&catalogue, &says));
    Some(update.behind(file))
}

/// A dictionary that says one thing more; of two of one name the later counts.
fn with(dict: &Dict<'_>, says: &str) -> Vec<u8> {
    let data = dict.data();
    [data.strip_suffix(b">>").unwrap_or(data), b" ", says.as_bytes(), b" >>"].concat()
}

/// Whether a page has layers that no update can switch, because they have no number of their own.
pub(super) fn are_unclear(page: &Page<'_>, document: &Pdf) -> bool {
    let xref = document.xref();
    let Some(catalogue) = xref.get::<Dict<'_>>(xref.root_id()) else { return false };
    let Some(layers) = Layers::shown(&catalogue) else { return false };
    let notes = page.raw().get::<Array<'_>>("Annots").into_iter().flat_map(|notes| notes.raw_iter());
    let mut unnumbered = notes.filter_map(|note| match note {
        MaybeRef::NotRef(Object::Dict(note)) => Some(note),
        MaybeRef::NotRef(_) | MaybeRef::Ref(_) => None,
    });
    unnumbered.any(|note| layers.hides(xref, &note)) || layers.are_unclear(xref, page.resources(), DEPTH / 2)
}

/// The layers that are switched off.
struct Layers {
    off: BTreeSet<ObjectIdentifier>,
}

impl Layers {
    /// As hayro takes them; nothing where a document has none.
    fn shown(catalogue: &Dict<'_>) -> Option<Self> {
        let properties = catalogue.get::<Dict<'_>>("OCProperties")?;
        let said = properties.get::<Dict<'_>>("D").unwrap_or_else(Dict::empty);
        let is_off = said.get::<Name<'_>>("BaseState").is_some_and(|state| state.as_str() == "OFF");
        let mut off: BTreeSet<_> = if is_off { listed(&properties, "OCGs").collect() } else { BTreeSet::new() };
        listed(&said, "ON").for_each(|id| _ = off.remove(&id));
        off.extend(listed(&said, "OFF"));
        Some(Self { off })
    }

    /// As they are on paper: a layer that says whether it prints is right; one without a say in what is seen is on; the others are
    /// as on the screen.
    fn printed(document: &Pdf, catalogue: &Dict<'_>) -> Option<Self> {
        let Self { mut off } = Self::shown(catalogue)?;
        let said = catalogue.get::<Dict<'_>>("OCProperties")?.get::<Dict<'_>>("D").unwrap_or_else(Dict::empty);
        let by_view = switched_by_view(&said);
        let groups = document.objects().into_iter().filter_map(Object::into_dict).filter(|dict| is_a(dict, "OCG"));
        for (id, group) in groups.filter_map(|group| Some((group.obj_id()?, group))) {
            let use_of = |kind: &str, state: &str| {
                let usage = group.get::<Dict<'_>>("Usage").and_then(|usage| usage.get::<Dict<'_>>(kind));
                usage.and_then(|usage| usage.get::<Name<'_>>(state)).map(|state| state.as_str() != "OFF")
            };
            let view = || by_view.contains(&id).then(|| use_of("View", "ViewState")).flatten();
            let is_on = match use_of("Print", "PrintState").or_else(view) {
                _ if intents(&group).is_disjoint(&intents(&said)) => true,
                Some(is_on) => is_on,
                None => continue,
            };
            if is_on {
                off.remove(&id);
            } else {
                off.insert(id);
            }
        }
        Some(Self { off })
    }

    /// Whether what belongs to a layer, or to several by a rule, is seen.
    fn is_on(&self, xref: &XRef, layer: &Dict<'_>, id: Option<ObjectIdentifier>) -> bool {
        if !is_a(layer, "OCMD") {
            return id.is_none_or(|id| !self.off.contains(&id));
        }
        if let Some(is_on) = layer.get::<Array<'_>>("VE").and_then(|expression| self.holds(xref, &expression, DEPTH)) {
            return is_on;
        }
        let several: Vec<_> = listed(layer, "OCGs").collect();
        let one = || layer.get_ref("OCGs").map(ObjectIdentifier::from).filter(|id| xref.get::<Dict<'_>>(*id).is_some());
        let all: Vec<_> = if several.is_empty() { one().into_iter().collect() } else { several };
        let mut states = all.iter().map(|id| !self.off.contains(id));
        let rule = layer.get::<Name<'_>>("P");
        all.is_empty()
            || match rule.as_ref().map_or("AnyOn", |rule| rule.as_str()) {
                "AllOn" => states.all(|is_on| is_on),
                "AnyOff" => states.any(|is_on| !is_on),
                "AllOff" => states.all(|is_on| !is_on),
                _ => states.any(|is_on| is_on),
            }
    }

    /// Whether an expression of layers (`[/And …]`, `[/Or …]`, `[/Not …]`) holds; nothing where it is none.
    fn holds(&self, xref: &XRef, expression: &Array<'_>, depth: u32) -> Option<bool> {
        let mut parts = expression.raw_iter();
        let MaybeRef::NotRef(Object::Name(operator)) = parts.next()? else { return None };
        if depth == 0 {
            return None;
        }
        let states: Option<Vec<bool>> = parts
            .map(|part| match part {
                MaybeRef::NotRef(Object::Array(inner)) => self.holds(xref, &inner, depth - 1),
                MaybeRef::NotRef(_) => None,
                MaybeRef::Ref(id) => match xref.get::<Array<'_>>(id.into()) {
                    Some(inner) => self.holds(xref, &inner, depth - 1),
                    None => Some(!self.off.contains(&id.into())),
                },
            })
            .collect();
        let states = states.filter(|states| !states.is_empty())?;
        match operator.as_str() {
            "And" => Some(states.iter().all(|is_on| *is_on)),
            "Or" => Some(states.iter().any(|is_on| *is_on)),
            "Not" => Some(!states[0]),
            _ => None,
        }
    }

    /// Whether a note belongs to a layer that is off.
    fn hides(&self, xref: &XRef, note: &Dict<'_>) -> bool {
        let id = note.get_ref("OC").map(ObjectIdentifier::from);
        note.get::<Dict<'_>>("OC").is_some_and(|layer| !self.is_on(xref, &layer, id))
    }

    /// Whether something drawn with these resources belongs to layers by a rule without a number that hides it, or is an
    /// expression.
    fn are_unclear(&self, xref: &XRef, resources: &Resources<'_>, depth: u32) -> bool {
        let properties = &resources.properties;
        let is_hidden = |key: Name<'_>| {
            let rule = properties.get::<Dict<'_>>(&*key).filter(|rule| is_a(rule, "OCMD"));
            properties.get_ref(&*key).is_none() && rule.is_some_and(|rule| !self.is_on(xref, &rule, None))
        };
        let is_unclear = |key: Name<'_>| {
            let Some(drawn) = resources.x_objects.get::<Stream<'_>>(&*key) else { return false };
            let rule = drawn.dict().get::<Dict<'_>>("OC").filter(|_| drawn.dict().get_ref("OC").is_none());
            let inner = || drawn.dict().get::<Dict<'_>>("Resources").filter(|_| depth > 0);
            rule.is_some_and(|rule| rule.contains_key("VE"))
                || inner().is_some_and(|inner| self.are_unclear(xref, &Resources::new(inner), depth - 1))
        };
        properties.keys().any(is_hidden) || resources.x_objects.keys().any(is_unclear)
    }
}

fn is_a(dict: &Dict<'_>, kind: &str) -> bool {
    dict.get::<Name<'_>>("Type").is_some_and(|is| is.as_str() == kind)
}

/// The objects a list names.
fn listed<'a>(dict: &Dict<'a>, key: &str) -> impl Iterator<Item = ObjectIdentifier> + use<'a> {
    let all = dict.get::<Array<'_>>(key).into_iter().flat_map(|all| all.raw_iter());
    all.filter_map(|one| one.as_obj_ref().map(ObjectIdentifier::from))
}

/// What layers are made for, and which of these count: to be seen, where nothing else is said.
fn intents(dict: &Dict<'_>) -> BTreeSet<String> {
    let one = dict.get::<Name<'_>>("Intent").map(|intent| intent.as_str().to_owned());
    let several = dict.get::<Array<'_>>("Intent").into_iter().flat_map(|all| all.iter::<Name<'_>>());
    let mut all: BTreeSet<String> = several.map(|intent| intent.as_str().to_owned()).chain(one).collect();
    if all.is_empty() {
        all.insert("View".to_owned());
    }
    if all.contains("All") {
        all.extend(["View".to_owned(), "Design".to_owned()]);
    }
    all
}

/// The layers that a program switches by what they say of the screen.
fn switched_by_view(said: &Dict<'_>) -> BTreeSet<ObjectIdentifier> {
    let Some(events) = said.get::<Array<'_>>("AS") else { return BTreeSet::new() };
    let is_view = |name: &Name<'_>| name.as_str() == "View";
    let by_view = events.iter::<Dict<'_>>().filter(|event| {
        let mut kinds = event.get::<Array<'_>>("Category").into_iter().flat_map(|kinds| kinds.iter::<Name<'_>>());
        event.get::<Name<'_>>("Event").as_ref().is_some_and(is_view) && kinds.any(|kind| is_view(&kind))
    });
    by_view.flat_map(|event| listed(&event, "OCGs").collect::<Vec<_>>()).collect()
}
