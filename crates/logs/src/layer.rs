//! Spans and events as lines.

use crate::fields::Fields;
use crate::writer::Writer;
use crate::{LogKind, LogLevel, LogLine, Program};
use model::UtcDateTime;
use std::time::{Instant, SystemTime};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::Context;
use tracing_subscriber::registry::{LookupSpan, SpanRef};

/// The crates whose spans and events are written. What libraries log is theirs, and may say anything.
const OURS: [&str; 11] = [
    "api",
    "carriers",
    "devices",
    "packdesk",
    "packdesk_desktop",
    "sandbox",
    "server",
    "shops",
    "station",
    "store",
    "wire",
];

/// Whether a span or event is written.
pub(crate) fn is_ours(metadata: &Metadata<'_>) -> bool {
    let room = metadata.target().split("::").next().unwrap_or_default();
    *metadata.level() <= Level::INFO
        && OURS.contains(&room)
        && (metadata.is_event() || LogKind::of_span(metadata.name()).is_some())
}

/// Writes a line for each span that closes and each event.
pub(crate) struct LineLayer {
    pub(crate) program: Program,
    pub(crate) writer: Writer,
}

/// A span that is open.
struct Opened {
    kind: LogKind,
    at: UtcDateTime,
    since: Instant,
    fields: Fields,
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for LineLayer {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let (Some(span), Some(kind)) = (context.span(id), LogKind::of_span(attributes.metadata().name())) else {
            return;
        };
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        span.extensions_mut().insert(Opened { kind, at: now(), since: Instant::now(), fields });
    }

    fn on_record(&self, id: &Id, record: &Record<'_>, context: Context<'_, S>) {
        if let Some(span) = context.span(id)
            && let Some(opened) = span.extensions_mut().get_mut::<Opened>()
        {
            record.record(&mut opened.fields);
        }
    }

    fn on_close(&self, id: Id, context: Context<'_, S>) {
        let Some(span) = context.span(&id) else { return };
        let Some(Opened { kind, at, since, mut fields }) = span.extensions_mut().remove::<Opened>() else { return };
        let name = fields.take_word("name").unwrap_or_default();
        // A span that was dropped on its way, as a future is, has no outcome.
        let outcome = fields.take_word("outcome").unwrap_or_else(|| "unfinished".to_owned());
        let level = if outcome == "ok" { LogLevel::Info } else { LogLevel::Warn };
        let call = around(span.parent(), &mut fields);
        let ms = (since.elapsed().as_secs_f64() * 1e6).round() / 1e3;
        self.write(at, level, kind, name, fields, |line| {
            (line.outcome, line.ms, line.call) = (Some(outcome), Some(ms), call);
        });
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let call = around(context.event_span(event), &mut fields);
        let level = match *event.metadata().level() {
            Level::ERROR => LogLevel::Error,
            Level::WARN => LogLevel::Warn,
            _ => LogLevel::Info,
        };
        let name = std::mem::take(&mut fields.message);
        self.write(now(), level, LogKind::Note, name, fields, |line| line.call = call);
    }
}

impl LineLayer {
    fn write(
        &self,
        at: UtcDateTime,
        level: LogLevel,
        what: LogKind,
        name: String,
        fields: Fields,
        complete: impl FnOnce(&mut LogLine),
    ) {
        let about = fields.values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let (program, process) = (self.program, std::process::id());
        let mut line = LogLine { at, level, program, process, what, name, outcome: None, ms: None, call: None, about };
        complete(&mut line);
        if let Ok(mut text) = serde_json::to_string(&line) {
            text.push('\n');
            self.writer.hand_over(text);
        }
    }
}

/// Takes over what the surrounding spans are about; answers with the outermost call.
fn around<'a, S: LookupSpan<'a>>(nearest: Option<SpanRef<'a, S>>, fields: &mut Fields) -> Option<String> {
    let mut call = None;
    for span in nearest.into_iter().flat_map(|span| span.scope()) {
        let extensions = span.extensions();
        let Some(opened) = extensions.get::<Opened>() else { continue };
        fields.inherit(&opened.fields);
        if let (LogKind::Call, Some(crate::LogValue::Word(name))) = (opened.kind, opened.fields.values.get("name")) {
            call = Some(name.clone());
        }
    }
    call
}

/// The system's time, in UTC.
pub(crate) fn now() -> UtcDateTime {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    UtcDateTime::from_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
