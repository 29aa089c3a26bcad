//! What a screen reader hears of the window, by AT-SPI as Orca and its like listen (freedesktop.org, *AT-SPI2*: Accessible, Text,
//! Event.Object).

use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::HashMap;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};
use zbus::blocking::{Connection, MessageIterator, Proxy, connection};
use zbus::message::Type;
use zbus::zvariant::{self, DynamicType, OwnedObjectPath, OwnedValue, Structure, Value};
use zbus::{MatchRule, Message, Result};

/// How long the window may take to say something on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often a page that is not there yet is looked for.
const LOOK_AGAIN: Duration = Duration::from_millis(50);

const REGISTRY: &str = "org.a11y.atspi.Registry";
const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";

/// The role of a page (`ATSPI_ROLE_DOCUMENT_WEB`).
const DOCUMENT_WEB: u32 = 95;

/// Something that is read aloud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// `polite`: after what is being read; `assertive`: at once.
    pub live: String,
    /// The words.
    pub words: String,
}

/// Listens to the live regions of the programs of a session of its own.
pub struct ScreenReader {
    session: Session,
    /// Where programs tell what becomes of their windows.
    accessibility: String,
    asks: Connection,
    heard: Receiver<Said>,
    all: Vec<Said>,
}

/// A session bus, which ends with it.
struct Session {
    daemon: Child,
    address: String,
}

impl Drop for Session {
    fn drop(&mut self) {
        // What a bus started ends when the bus does.
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

impl Session {
    fn start() -> std::io::Result<Self> {
        let mut bus = Command::new("dbus-daemon");
        bus.args(["--session", "--nofork", "--print-address"]).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut session = Self { daemon: bus.spawn()?, address: String::new() };
        let said = session.daemon.stdout.take().ok_or_else(|| std::io::Error::other("a bus without a word"))?;
        BufReader::new(said).read_line(&mut session.address)?;
        session.address.truncate(session.address.trim_end().len());
        Ok(session)
    }
}

impl ScreenReader {
    /// Begins a session, says in it that a screen reader is there, and listens. A program asks as it starts: what is to be heard is
    /// started in this session afterwards.
    ///
    /// # Errors
    /// When there is no `dbus-daemon`, or no AT-SPI (`at-spi2-core`).
    pub fn start() -> Result<Self> {
        let session = Session::start()?;
        let bus = connection::Builder::address(session.address.as_str())?.build()?;
        let status = Proxy::new(&bus, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Status")?;
        status.set_property("IsEnabled", true)?;
        status.set_property("ScreenReaderEnabled", true)?;
        let place = Proxy::new(&bus, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus")?;
        let accessibility: String = place.call("GetAddress", &())?;
        // One connection hears, another one asks: answers do not stand behind what is still to be heard.
        let hears = connection::Builder::address(accessibility.as_str())?.build()?;
        let asks = connection::Builder::address(accessibility.as_str())?.build()?;
        let registry = Proxy::new(&hears, REGISTRY, "/org/a11y/atspi/registry", REGISTRY)?;
        registry.call::<_, _, ()>("RegisterEvent", &("object:children-changed",))?;
        let comes = MatchRule::builder().msg_type(Type::Signal).interface("org.a11y.atspi.Event.Object")?;
        let messages = MessageIterator::for_match_rule(comes.member("ChildrenChanged")?.build(), &hears, None)?;
        let (told, heard) = channel();
        let answers = asks.clone();
        std::thread::spawn(move || {
            for message in messages.filter_map(Result::ok) {
                // What is gone before it was asked says nothing.
                if let Ok(Some(said)) = said(&answers, &message)
                    && told.send(said).is_err()
                {
                    return;
                }
            }
        });
        Ok(Self { session, accessibility, asks, heard, all: Vec::new() })
    }

    /// Reads the page of the session's window from its beginning to its end, as a screen reader does: of what nobody has read
    /// WebKitGTK tells nothing.
    ///
    /// # Panics
    /// When there is no page in time.
    pub fn reads_the_page(&self) {
        let until = Instant::now() + PATIENCE;
        while !Place::desktop().is_ok_and(|desktop| desktop.is_read(&self.asks).unwrap_or_default()) {
            assert!(Instant::now() < until, "there is no page");
            std::thread::sleep(LOOK_AGAIN);
        }
    }

    /// A program that is heard.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        // The address by name: beside it a program asks the display, where another session may have left its own.
        command.env("DBUS_SESSION_BUS_ADDRESS", &self.session.address).env("AT_SPI_BUS_ADDRESS", &self.accessibility);
        command
    }

    /// Waits until something with these words is read aloud, and tells how.
    ///
    /// # Panics
    /// When it is not read in time.
    pub fn hears(&mut self, words: &str) -> Said {
        let until = Instant::now() + PATIENCE;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            let said =
                self.heard.recv_timeout(left).unwrap_or_else(|_| panic!("{words:?} is not heard: {:#?}", self.all));
            self.all.push(said.clone());
            if said.words.contains(words) {
                return said;
            }
        }
    }
}

/// What comes into a live region, if it is one.
fn said(bus: &Connection, message: &Message) -> Result<Option<Said>> {
    let header = message.header();
    let (Some(sender), Some(path)) = (header.sender(), header.path()) else { return Ok(None) };
    let body = message.body();
    // `add` or `remove`, the place, 0, the child as bus name and path, and what differs by the program: WebKitGTK sends the
    // sender's own reference there, GTK properties.
    let body: Structure<'_> = body.deserialize()?;
    let [Value::Str(how), _, _, child, ..] = body.fields() else { return Ok(None) };
    let child = match child {
        Value::Value(inner) => &**inner,
        bare => bare,
    };
    let Value::Structure(child) = child else { return Ok(None) };
    let [Value::Str(owner), Value::ObjectPath(child)] = child.fields() else { return Ok(None) };
    if !how.starts_with("add") {
        return Ok(None);
    }
    let region = Place { owner: sender.to_string(), path: path.to_owned().into() };
    let mut attributes: HashMap<String, String> = region.ask(bus, ACCESSIBLE, "GetAttributes", &())?;
    let Some(live) = attributes.remove("container-live") else { return Ok(None) };
    let child = Place { owner: owner.to_string(), path: child.to_owned().into() };
    let words = child.ask(bus, "org.a11y.atspi.Text", "GetText", &(0_i32, -1_i32))?;
    Ok(Some(Said { live, words }))
}

/// Something of a window.
struct Place {
    /// The program, by its name on the bus.
    owner: String,
    path: OwnedObjectPath,
}

impl Place {
    /// All windows of the session.
    fn desktop() -> Result<Self> {
        let path = OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root")?;
        Ok(Self { owner: REGISTRY.to_owned(), path })
    }

    fn ask<R: DeserializeOwned + zvariant::Type>(
        &self,
        bus: &Connection,
        interface: &str,
        method: &str,
        about: &(impl Serialize + DynamicType),
    ) -> Result<R> {
        let (owner, path) = (self.owner.as_str(), self.path.as_str());
        let answer = bus.call_method(Some(owner), path, Some(interface), method, about)?.body();
        answer.deserialize()
    }

    /// Reads what is in it, one child after the other: `GetChildren` leaves out what another process has in the window. Whether
    /// there is a page in it.
    fn is_read(&self, bus: &Connection) -> Result<bool> {
        let mut page = self.ask::<u32>(bus, ACCESSIBLE, "GetRole", &())? == DOCUMENT_WEB;
        let count: OwnedValue = self.ask(bus, "org.freedesktop.DBus.Properties", "Get", &(ACCESSIBLE, "ChildCount"))?;
        for place in 0..i32::try_from(count)? {
            let (owner, path) = self.ask(bus, ACCESSIBLE, "GetChildAtIndex", &place)?;
            // What goes while it is read holds no page.
            page |= (Self { owner, path }).is_read(bus).unwrap_or_default();
        }
        Ok(page)
    }
}
