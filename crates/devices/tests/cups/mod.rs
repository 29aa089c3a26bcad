//! A real CUPS for tests, apart from the system's.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(30);

/// A CUPS of our own: its port, folders and queues, apart from the system's.
pub(crate) struct Cups {
    server: Child,
    pub(crate) port: u16,
    _folder: tempfile::TempDir,
}

impl Cups {
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        for name in ["spool", "cache", "run", "log", "spool/tmp"] {
            fs::create_dir_all(root.join(name)).unwrap();
        }
        configure(root, port);
        let mut server = program("cupsd")
            .args(["-f", "-c"])
            .arg(root.join("cupsd.conf"))
            .arg("-s")
            .arg(root.join("cups-files.conf"))
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("cupsd cannot be started: sudo apt install cups cups-client");
        let log = BufReader::new(server.stderr.take().unwrap());
        let (says, listens) = channel();
        // Its log is read to its end: it would stand still before a full pipe.
        std::thread::spawn(move || {
            for line in log.lines().map_while(Result::ok) {
                if line.contains("Listening to") {
                    let _ = says.send(());
                }
            }
        });
        listens.recv_timeout(PATIENCE).expect("cupsd does not listen");
        Self { server, port, _folder: folder }
    }

    pub(crate) fn add_raw_queue(&self, name: &str, printer: u16) {
        self.run("lpadmin", &["-p", name, "-E", "-v", &format!("socket://127.0.0.1:{printer}"), "-m", "raw"]);
    }

    /// Runs one of CUPS's own programs against this CUPS.
    pub(crate) fn run(&self, program: &str, arguments: &[&str]) {
        let ran = self::program(program)
            .args(["-h", &format!("127.0.0.1:{}", self.port)])
            .args(arguments)
            .status()
            .unwrap_or_else(|error| panic!("{program} cannot be started ({error}): sudo apt install cups-client"));
        assert!(ran.success(), "{program} {arguments:?}");
    }

    pub(crate) fn address(&self, queue: &str) -> String {
        format!("ipp://127.0.0.1:{}/printers/{queue}", self.port)
    }
}

/// One of CUPS's programs; a normal user's search path often lacks the folder some are in.
fn program(name: &str) -> Command {
    let mut program = Command::new(name);
    program.env("PATH", format!("{}:/usr/sbin", std::env::var("PATH").unwrap_or_default()));
    program
}

fn configure(root: &Path, port: u16) {
    let place = |name: &str| root.join(name).display().to_string();
    fs::write(
        root.join("cupsd.conf"),
        format!(
            "Listen 127.0.0.1:{port}\nBrowsing Off\nDefaultAuthType None\nLogLevel info\n\
             <Location />\nOrder allow,deny\nAllow all\n</Location>\n\
             <Policy default>\n<Limit All>\nOrder deny,allow\nAllow all\n</Limit>\n</Policy>\n"
        ),
    )
    .unwrap();
    fs::write(
        root.join("cups-files.conf"),
        format!(
            "ServerRoot {root}\nRequestRoot {spool}\nTempDir {spool}/tmp\nCacheDir {cache}\nStateDir {run}\n\
             AccessLog {log}/access\nErrorLog stderr\nPageLog {log}/page\nSystemGroup root lpadmin\n",
            root = root.display(),
            spool = place("spool"),
            cache = place("cache"),
            run = place("run"),
            log = place("log"),
        ),
    )
    .unwrap();
}

impl Drop for Cups {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
